/** Two texts in, beads out. */
import type { Warning } from '../errors.js';
import { TarjomanError } from '../errors.js';
import type { LexiconData } from '../lexicon/lexicon.js';
import { Lexicon } from '../lexicon/lexicon.js';
import { primaryLanguage } from '../text/language.js';
import type { Segment } from '../text/sentences/segment.js';
import { segment } from '../text/sentences/segment.js';
import type { Alignment, Bead } from './alignment.js';
import { beadsOf } from './bead-list.js';
import type { TermRecognizer } from './evidence/terms.js';
import type { Evidence } from './evidence.js';
import { checkScripts, isArabicScript } from './scripts.js';
import type { AlignedSentences } from './sentences.js';
import { alignSides, evidenceOf } from './sentences.js';
import { readSide } from './side.js';
import type { Texts } from './straddles.js';
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
  const read = readTexts(source, target, options);
  const evidence = evidenceIn(read, options, weights);
  return alignmentOf(read, alignSides(evidence, read.texts), evidence);
}

/** Two texts cut into sentences. */
export interface ReadTexts {
  /** The alignment as far as it is known before its beads; scripts are checked. */
  readonly begun: Omit<Alignment, 'beads'>;
  /** The texts of the sentences. */
  readonly texts: Texts;
}

/** Cuts two texts into sentences and checks that they can be aligned. */
export function readTexts(source: string, target: string, options: AlignOptions): ReadTexts {
  const { from = 'fa', to = 'en', lines = false } = options;
  const sourceSegments = segment(source, { lang: from, lines });
  const targetSegments = segment(target, { lang: to, lines });
  if (sourceSegments.length === 0 || targetSegments.length === 0) {
    const side = sourceSegments.length === 0 ? 'source' : 'target';
    throw new TarjomanError('EMPTY_SIDE', `the ${side} has no text: give two texts that translate each other`);
  }
  return {
    begun: {
      sourceLang: from,
      targetLang: to,
      sourceText: source,
      targetText: target,
      source: sourceSegments,
      target: targetSegments,
      warnings: checkScripts(source, target, from, to),
    },
    texts: { source: sourceSegments.map(({ text }) => text), target: targetSegments.map(({ text }) => text) },
  };
}

/**
 * All that is known of two texts before they are aligned.
 *
 * @param translations - The source sentences in the language of the target, where a machine has translated them.
 */
export function evidenceIn(
  { begun, texts }: ReadTexts,
  options: AlignOptions,
  weights: Weights,
  translations?: readonly string[],
): Evidence {
  const { sourceLang, targetLang, sourceText, targetText } = begun;
  const own = primaryLanguage(sourceLang);
  const other = primaryLanguage(targetLang);
  const lexicon = lexiconFor(own, other, options.lexicon);
  const { glossary, lines } = options;
  const shared = {
    ...(lexicon && { lexicon }),
    ...(glossary && { glossary }),
    oneScript: isArabicScript(sourceText) === isArabicScript(targetText),
  };
  const swapped = lexicon !== undefined && own === primaryLanguage(lexicon.to);
  const readingOf = (lang: string, segments: readonly Segment[]) => ({
    ...shared,
    lang,
    side: (lang === own) === swapped ? ('target' as const) : ('source' as const),
    ...(lines ? {} : { paragraphs: segments.map(({ paragraph }) => paragraph) }),
  });
  const translated = translations && { translations: { lang: other, texts: translations } };
  return evidenceOf(
    readSide(texts.source, { ...readingOf(own, begun.source), ...translated }),
    readSide(texts.target, readingOf(other, begun.target)),
    weights,
  );
}

/** The alignment that users get, with what they should know about it. */
export function alignmentOf({ begun }: ReadTexts, aligned: AlignedSentences, evidence: Evidence): Alignment {
  const beads = beadsOf(aligned);
  const warnings = [...begun.warnings];
  if (aligned.narrowed)
    warnings.push({
      code: 'NARROW_BAND',
      message:
        'the texts are long and little ties them: not all ways were looked at; look at the pairs of low confidence',
    });
  warnings.push(...warnOfLoneText(beads, evidence.source.lengths, evidence.target.lengths));
  return { ...begun, beads, warnings };
}

/** Reading a lexicon takes longer than aligning a page, so each is read once. */
const LEXICONS = new WeakMap<LexiconData, Lexicon>();

/** The lexicon ready to be asked, whichever of the two languages is its own; none where it is for others. */
function lexiconFor(own: string, other: string, data: LexiconData | undefined): Lexicon | undefined {
  if (data === undefined) return undefined;
  const languages = [data.from ?? 'fa', data.to ?? 'en'].map(primaryLanguage).sort();
  if (languages.join() !== [own, other].sort().join()) return undefined;
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
