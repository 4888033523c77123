/** Two texts in, beads out. */
import type { Warning } from '../errors.js';
import { TarjomanError } from '../errors.js';
import type { LexiconData } from '../lexicon/lexicon.js';
import { Lexicon } from '../lexicon/lexicon.js';
import { fold } from '../text/normalize/fold.js';
import type { Segment } from '../text/sentences/segment.js';
import { segment } from '../text/sentences/segment.js';
import { words } from '../text/words/words.js';
import type { Alignment, Bead } from './alignment.js';
import { coverage } from './evidence/coverage.js';
import type { Cue, Sentence } from './evidence/cue.js';
import { estimateLengths } from './evidence/lengths.js';
import { numberCues } from './evidence/numbers.js';
import { shapeCues } from './evidence/shape.js';
import type { TermRecognizer } from './evidence/terms.js';
import { termCues } from './evidence/terms.js';
import { wordCues } from './evidence/words.js';
import { checkScripts } from './scripts.js';
import { search } from './search.js';

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
export function align(source: string, target: string, options: AlignOptions = {}): Alignment {
  const { from = 'fa', to = 'en', lines = false } = options;
  const sourceSegments = segment(source, { lang: from, lines });
  const targetSegments = segment(target, { lang: to, lines });
  if (sourceSegments.length === 0 || targetSegments.length === 0) {
    const side = sourceSegments.length === 0 ? 'source' : 'target';
    throw new TarjomanError('EMPTY_SIDE', `the ${side} has no text: give two texts that translate each other`);
  }
  const warnings = checkScripts(source, target, from, to);

  const lexicon = options.lexicon && lexiconOf(options.lexicon);
  const cuesOf = (segments: readonly Segment[], lang: string) =>
    segments.map(({ text }) => cuesOfSentence({ text, lang, words: words(text) }, lexicon, options.glossary));
  const sourceCues = cuesOf(sourceSegments, from);
  const targetCues = cuesOf(targetSegments, to);
  const sourceLengths = foldedLengths(sourceSegments);
  const targetLengths = foldedLengths(targetSegments);
  const { steps, confidences, narrowed } = search({
    sourceLengths,
    targetLengths,
    lengths: estimateLengths(sourceLengths, targetLengths),
    source: coverage(sourceCues, targetCues),
    target: coverage(targetCues, sourceCues),
  });

  const beads = steps.map(
    (step, k): Bead => ({
      source: range(step.source - step.a, step.source),
      target: range(step.target - step.b, step.target),
      score: Math.min(MOST_SURE, Math.round((confidences[k] as number) * CONFIDENCE_STEPS) / CONFIDENCE_STEPS),
    }),
  );
  if (narrowed)
    warnings.push({
      code: 'NARROW_BAND',
      message: 'the texts are long: only a band about sure pairs was searched; look at the pairs of low confidence',
    });
  warnings.push(...warnOfLoneText(beads, sourceLengths, targetLengths));
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

function cuesOfSentence(sentence: Sentence, lexicon: Lexicon | undefined, glossary: TermRecognizer | undefined): Cue[] {
  const { cues, taken } = numberCues(sentence);
  return [...cues, ...wordCues(sentence, lexicon, taken), ...termCues(sentence, glossary), ...shapeCues(sentence)];
}

/** Reading a lexicon takes longer than aligning a page, so each is read once. */
const LEXICONS = new WeakMap<LexiconData, Lexicon>();

function lexiconOf(data: LexiconData): Lexicon {
  const lexicon = LEXICONS.get(data) ?? Lexicon.from(data);
  LEXICONS.set(data, lexicon);
  return lexicon;
}

function foldedLengths(segments: readonly Segment[]): Float64Array {
  return Float64Array.from(segments, ({ text }) => fold(text).text.length);
}

/** Confidence is told to four places: more are noise, and would change in a file whenever the evidence does. */
const CONFIDENCE_STEPS = 10_000;
/** No alignment is certain; 1 is for equal text. */
const MOST_SURE = 0.9999;

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
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
