/** Two texts in, beads out. */
import type { Warning } from '../errors.js';
import { TarjomanError } from '../errors.js';
import type { LexiconData } from '../lexicon/lexicon.js';
import { Lexicon } from '../lexicon/lexicon.js';
import { primaryLanguage } from '../text/language.js';
import { segment } from '../text/sentences/segment.js';
import type { Alignment, Bead } from './alignment.js';
import { beadsOf } from './bead-list.js';
import type { TermRecognizer } from './evidence/terms.js';
import { checkScripts, isArabicScript } from './scripts.js';
import { alignSides, evidenceOf } from './sentences.js';
import { readSide } from './side.js';
import type { Weights } from './weights.js';
import { WEIGHTS } from './weights.js';

/** How {@link align} reads and matches the texts. */
export interface AlignOptions {
  /** Language of the source, a BCP 47 tag. Default `fa`. */
  readonly from?: string;
  /** Language of the target. Default `en`. */
  readonly to?: string;
  /** `true` where every line of both texts is a segment already. Default `false`. */
  readonly lines?: boolean;
  /** Which English words translate which Persian ones; without it, only words, names and numbers that are alike tell. */
  readonly lexicon?: LexiconData;
  /** The terms of the trade, recognised on both sides. */
  readonly glossary?: TermRecognizer;
}

/**
 * Aligns a text with its translation, sentence by sentence.
 *
 * Both texts are cut into sentences, and of all ways to put them side by side in order, up to four sentences in a bead and any
 * left out, the one with the most evidence is chosen: equal lengths, words that the lexicon connects, names, numbers and dates
 * of both calendars, terms. Every sentence stands in exactly one bead. Time and memory grow with the product of the numbers of
 * sentences up to 4 million, linearly beyond.
 *
 * @param source - The source text as it is.
 * @param target - Its translation as it is.
 * @throws {@link TarjomanError} `EMPTY_SIDE` where a side has no text, `SIDES_SWAPPED` where the two are in each other's script.
 * @see Gale, Church (1993) for the search; coverage.ts and lengths.ts for the evidence
 * @example
 * ```ts
 * import lexicon from 'tarjoman/data/lexicon';
 * const { beads } = align('سفر تاریخی است. دیدار فردا است.', 'The visit is historic. The meeting is tomorrow.', { lexicon });
 * // [{ source: [0], target: [0], score: … }, { source: [1], target: [1], score: … }]
 * ```
 */
export function align(
  source: string,
  target: string,
  options: AlignOptions = {},
  weights: Weights = WEIGHTS,
): Alignment {
  const { from = 'fa', to = 'en', lines = false } = options;
  const sourceSegments = segment(source, { lang: from, lines });
  const targetSegments = segment(target, { lang: to, lines });
  if (sourceSegments.length === 0 || targetSegments.length === 0) {
    const side = sourceSegments.length === 0 ? 'source' : 'target';
    throw new TarjomanError('EMPTY_SIDE', `the ${side} has no text: give two texts that translate each other`);
  }
  const warnings = checkScripts(source, target, from, to);

  const lexicon = options.lexicon && lexiconOf(options.lexicon);
  const { glossary } = options;
  const vocabulary = {
    ...(lexicon && { lexicon }),
    ...(glossary && { glossary }),
    oneScript: isArabicScript(source) === isArabicScript(target),
  };
  const texts = { source: sourceSegments.map(({ text }) => text), target: targetSegments.map(({ text }) => text) };
  const evidence = evidenceOf(
    readSide(texts.source, { ...vocabulary, side: 'source', lang: primaryLanguage(from) }),
    readSide(texts.target, { ...vocabulary, side: 'target', lang: primaryLanguage(to) }),
    weights,
  );
  const aligned = alignSides(evidence, texts);
  const beads = beadsOf(aligned);
  if (aligned.narrowed)
    warnings.push({
      code: 'NARROW_BAND',
      message:
        'the texts are long and little ties them: not all ways were looked at; look at the pairs of low confidence',
    });
  warnings.push(...warnOfLoneText(beads, evidence.source.lengths, evidence.target.lengths));
  return {
    sourceLang: from,
    targetLang: to,
    sourceText: source,
    targetText: target,
    source: sourceSegments,
    target: targetSegments,
    beads,
    warnings,
  };
}

/** Reading a lexicon takes longer than aligning a page, so each is read once. */
const LEXICONS = new WeakMap<LexiconData, Lexicon>();

function lexiconOf(data: LexiconData): Lexicon {
  const lexicon = LEXICONS.get(data) ?? Lexicon.from(data);
  LEXICONS.set(data, lexicon);
  return lexicon;
}

/** More of the text than this without a counterpart, and the two are hardly translations of each other. */
const MOST_ALONE = 0.5;

function warnOfLoneText(beads: readonly Bead[], sourceLengths: Float64Array, targetLengths: Float64Array): Warning[] {
  let alone = 0;
  let all = 0;
  for (const { source, target } of beads) {
    let length = 0;
    for (const i of source) length += sourceLengths[i] as number;
    for (const j of target) length += targetLengths[j] as number;
    all += length;
    if (source.length === 0 || target.length === 0) alone += length;
  }
  if (alone <= MOST_ALONE * all) return [];
  const share = Math.round((100 * alone) / all);
  return [
    {
      code: 'MOSTLY_UNALIGNED',
      message: `${share} % of the text found no counterpart: do the two texts translate each other?`,
    },
  ];
}
