/** Two texts in, beads out. */
import type { LexiconData } from '../lexicon/lexicon.js';
import type { Alignment } from './alignment.js';
import type { TermRecognizer } from './evidence/terms.js';
import { alignTexts } from './texts.js';
import { WEIGHTS } from './weights.js';

/** How {@link align} reads and matches the texts. */
export interface AlignOptions {
  /** Language of the source, a BCP 47 tag. Default `fa`. */
  readonly from?: string;
  /** Language of the target. Default `en`. */
  readonly to?: string;
  /** `true` where every line of both texts is a segment already. Default `false`. */
  readonly lines?: boolean;
  /**
   * Which words translate which, from the source's language to the target's or the other way round; one for other languages is
   * left out of account. Without it only words, names and numbers that are alike tell, and what the document itself teaches.
   */
  readonly lexicon?: LexiconData;
  /** The terms of the trade, recognised on both sides. */
  readonly glossary?: TermRecognizer;
}

/**
 * Aligns a text with its translation, sentence by sentence.
 *
 * Both texts are cut into sentences, and the beads are found that are most probably right: up to six sentences on a side, any
 * left out or added, even out of order where the translation was rearranged (`crossing` of such a bead is `true`). What counts is equal
 * lengths, words that the lexicon connects, names, numbers and dates of both calendars, terms, and in longer texts what the
 * document itself teaches. Every sentence stands in exactly one bead. Time and memory grow linearly with the text.
 *
 * @param source - The source text as it is.
 * @param target - Its translation as it is.
 * @throws {@link TarjomanError} `EMPTY_SIDE` where a side has no text, `SIDES_SWAPPED` where the two are in each other's script.
 * @see docs/architecture.md, How alignment decides, with the papers that it follows
 * @example
 * ```ts
 * import lexicon from 'tarjoman/data/lexicon';
 * const { beads } = align('سفر تاریخی است. دیدار فردا است.', 'The visit is historic. The meeting is tomorrow.', { lexicon });
 * // [{ source: [0], target: [0], score: … }, { source: [1], target: [1], score: … }]
 * ```
 */
export function align(source: string, target: string, options: AlignOptions = {}): Alignment {
  return alignTexts(source, target, options, WEIGHTS);
}
