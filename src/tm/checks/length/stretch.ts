/**
 * What nothing on the other side translates: the longest stretch of a side, or a whole sentence of it.
 *
 *     ■ □ ■ ■ ■ □ ■ ■ □ □ □ □ ■ □ □ □ □       ■ translated   □ not
 *                     └───────────────┘       the sum of evidence is greatest here
 *
 * Each word is evidence: how likely it is to be translated in this pair, against how likely in a text that stands on the other
 * side by accident. The stretch with the greatest sum is found in one pass (Kadane).
 */
import type { Span } from '../../span.js';
import type { AskedWord } from './coverage.js';

/** A stretch without translation. */
export interface Stretch extends Span {
  /** Logarithm of how much likelier its words are where nothing translates them; 0 where that is not likely. */
  readonly evidence: number;
  /** Its share of the words that were asked for. */
  readonly share: number;
}

/** Shares of words that are translated, in pairs and by accident; measured on the corpora that proportion.ts names. */
const PAIRED = 0.66;
const ACCIDENTAL = 0.12;
/** How many words the share in pairs counts as, before the pair itself is asked. */
const PRIOR_WORDS = 4;
/** In free translations fewer words are translated one by one, in none all of them. */
const LEAST_PAIRED = 0.2;
const MOST_PAIRED = 0.85;

/**
 * Finds the stretch.
 *
 * @param words - The words of the side.
 * @param others - Those of the other side: where few of them are translated either, the lexicon does not know these texts.
 */
export function untranslated(words: readonly AskedWord[], others: readonly AskedWord[]): Stretch {
  const [missing, present] = [Math.log((1 - ACCIDENTAL) / (1 - PAIRED)), Math.log(ACCIDENTAL / PAIRED)];
  let best = { sum: 0, from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  words.forEach(({ isTranslated }, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += isTranslated ? present : missing;
    if (sum > best.sum) best = { sum, from, to: i + 1 };
  });
  const all: Counts = { translated: translatedOf(words) + translatedOf(others), asked: words.length + others.length };
  const inside = words.slice(best.from, best.to);
  return {
    evidence: Math.max(0, evidenceOf(inside, all)),
    share: words.length === 0 ? 0 : inside.length / words.length,
    start: inside[0]?.start ?? 0,
    end: inside.at(-1)?.end ?? 0,
  };
}

/** Finds the sentence that is most likely to have no translation; `undefined` where none is. */
export function untranslatedSentence(
  sentences: readonly Span[],
  words: readonly AskedWord[],
  others: readonly AskedWord[],
): Stretch | undefined {
  const all: Counts = { translated: translatedOf(words) + translatedOf(others), asked: words.length + others.length };
  let best: Stretch | undefined;
  let next = 0;
  for (const { start, end } of sentences) {
    const from = next;
    while ((words[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
    const inside = words.slice(from, next);
    const evidence = evidenceOf(inside, all);
    if (evidence > (best?.evidence ?? 0)) best = { evidence, share: inside.length / words.length, start, end };
  }
  return best;
}

/** The words of both sides. */
interface Counts {
  readonly asked: number;
  readonly translated: number;
}

function evidenceOf(inside: readonly AskedWord[], all: Counts): number {
  const there = translatedOf(inside);
  const translated = all.translated - there + PRIOR_WORDS * PAIRED;
  const paired = Math.min(MOST_PAIRED, Math.max(LEAST_PAIRED, translated / (all.asked - inside.length + PRIOR_WORDS)));
  const missing = Math.log((1 - ACCIDENTAL) / (1 - paired));
  return (inside.length - there) * missing + there * Math.log(ACCIDENTAL / paired);
}

function translatedOf(words: readonly AskedWord[]): number {
  return words.reduce((sum, { isTranslated }) => sum + (isTranslated ? 1 : 0), 0);
}
