/**
 * A lexicon learned from parallel text.
 *
 *     pairs of sentences → canonical words → base forms (stems.ts) → associations (Model 1 both ways) → graded entries
 *
 * Light verbs need no rule of their own: in «سفر کرد», travelled, «کرد» stands beside so much else that the noun alone is
 * left as the translation.
 */
import { TarjomanError } from '../errors.js';
import { words } from '../text/words/words.js';
import { associations } from './associations.js';
import { encode } from './corpus.js';
import { addTranslation, type GradedEntries, writeEntries } from './entries.js';
import { withIrregularForms } from './irregular-forms.js';
import type { Grade, LexiconData } from './lexicon.js';
import { chooseStems } from './stems.js';

/** A sentence, a paragraph or a dictionary's headword, and its translation. */
export interface TrainingPair {
  /** Its text as written. */
  readonly source: string;
  /** The text of the translation. */
  readonly target: string;
  /** How much it counts, above 0: less for a text unlike those to be aligned. Default 1. */
  readonly weight?: number;
}

/** What {@link trainLexicon} writes beside the entries, and what it leaves out. */
export interface TrainOptions {
  /** Language of the source, a BCP 47 tag. Default `fa`. */
  readonly from?: string;
  /** Language of the target. Default `en`. */
  readonly to?: string;
  /** Where the pairs come from, for the lexicon's `sources`. Default none. */
  readonly sources?: readonly string[];
  /** SPDX expression for the lexicon's `licence`. Default `NOASSERTION`, SPDX for not known. */
  readonly licence?: string;
  /** How many times a translation must occur by expectation, from 0 on. Default 0.7: once, nearly surely. */
  readonly minimumCount?: number;
}

/** A word and a translation of it, as learned. */
export interface WordPair {
  /** The base form that the source words were counted as. */
  readonly source: string;
  /** Likewise of the target. */
  readonly target: string;
  /** √(p(target | source) · p(source | target)), above 0 to 1. */
  readonly score: number;
  /** How often the pair occurs by expectation, in units of the weights. */
  readonly count: number;
}

/**
 * Least strength of the grades 1 and 2. In texts held out of training, a translation of grade 1 stood in 45 % of the sentences
 * that it was due in (in 6 % by accident), one of grade 2 in 12 % (3 %), one of grade 3 in 5 % (.6 %).
 */
const LIKELY = 0.2;
const POSSIBLE = 0.07;

/** Weaker translations stood in about 1 % of such sentences. */
const WEAKEST = 0.02;

/**
 * Words that are together so often with so low a score are together anyway: «کرد» and "they". On unseen text their presence
 * was hardly more than chance, while among rarer words a low score is mere lack of text.
 */
const OFTEN = 10;
const SELDOM = 0.1;

/**
 * Learns a lexicon from sentences and their translations.
 *
 * Words are reduced to the base forms that the text itself bears out. Numbers are left out, and so are words that are equal on
 * both sides, which need no lexicon. Ten thousand pairs take seconds; the result is the same in every run.
 *
 * @param pairs - Parallel text, best in sentences: pairs with over 150 words on a side are passed over.
 * @throws `TarjomanError` `EMPTY_SIDE` where no pair has words on both sides, `BAD_ARGUMENT` where `minimumCount` is
 *   below 0, `TOO_LARGE` where the text has more than 50 million pairs of words.
 * @see Brown et al. (1993) and Moore (2004) in model1.ts
 * @example
 * ```ts
 * const data = trainLexicon(units.map(({ source, target }) => ({ source: plainText(source), target: plainText(target) })));
 * Lexicon.from(data).ofWord('سفر');
 * ```
 */
export function trainLexicon(pairs: Iterable<TrainingPair>, options: TrainOptions = {}): LexiconData {
  const { from = 'fa', to = 'en', sources = [], licence = 'NOASSERTION', minimumCount = 0.7 } = options;
  if (!(minimumCount >= 0)) {
    throw new TarjomanError('BAD_ARGUMENT', `minimumCount is ${minimumCount}: give a number from 0 on`);
  }
  const entries: GradedEntries = new Map();
  for (const { source, target, score, count } of learnWords(pairs)) {
    const strength = strengthOf(score, count);
    if (count >= minimumCount && strength >= WEAKEST) addTranslation(entries, source, target, gradeOf(strength));
  }
  return withIrregularForms({ sources, licence, from, to, entries: writeEntries(entries) });
}

/**
 * Learns which words translate which, ungraded.
 *
 * @returns The surest first.
 */
export function learnWords(pairs: Iterable<TrainingPair>): WordPair[] {
  const source: string[][] = [];
  const target: string[][] = [];
  const weights: number[] = [];
  for (const pair of pairs) {
    const [s, t] = [lettered(pair.source), lettered(pair.target)];
    if (s.length === 0 || t.length === 0) continue;
    source.push(s);
    target.push(t);
    weights.push(pair.weight ?? 1);
  }
  if (source.length === 0) {
    throw new TarjomanError('EMPTY_SIDE', 'no pair has words on both sides: give sentences and their translations');
  }
  const one = encode(stemmed(source, chooseStems(source, target)));
  const other = encode(stemmed(target, chooseStems(target, source)));
  return associations(one.corpus, other.corpus, { weights: Float32Array.from(weights) })
    .map(({ source, target, ...figures }) => ({
      source: one.vocabulary[source] as string,
      target: other.vocabulary[target] as string,
      ...figures,
    }))
    .filter(({ source, target, score, count }) => source !== target && (count < OFTEN || score >= SELDOM))
    .sort((a, b) => strengthOf(b.score, b.count) - strengthOf(a.score, a.count));
}

/** A score drawn towards 0 where it rests on little: on unseen text the two go together, whatever the count. */
export function strengthOf(score: number, count: number): number {
  return (score * count) / (count + 0.5);
}

/** The grade of a translation by its strength. */
export function gradeOf(strength: number): Grade {
  if (strength >= LIKELY) return 1;
  return strength >= POSSIBLE ? 2 : 3;
}

function lettered(text: string): string[] {
  return words(text)
    .map((word) => word.text)
    .filter((word) => !/^\p{N}/u.test(word));
}

function stemmed(sentences: readonly (readonly string[])[], stems: ReadonlyMap<string, string>): string[][] {
  return sentences.map((sentence) => sentence.map((word) => stems.get(word) ?? word));
}
