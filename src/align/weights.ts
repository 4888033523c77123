/** The weights by which evidence is combined. */
import type { MatchKind } from './evidence/cue.js';

/** All numbers of the model that are learned, not counted in the texts. */
export interface Weights {
  /** How often a true translation has a match of each kind where it might. */
  readonly kept: Readonly<Record<MatchKind, number>>;
  /** What matches count: both directions see much the same words, and words of a sentence are not independent. */
  readonly matches: number;
  /** What lengths count. */
  readonly lengths: number;
  /** Variance of the target characters for one source character before a document says otherwise. */
  readonly variance: number;
  /** What the nearness of vectors counts, in log-odds a sentence: see evidence/similarity.ts. */
  readonly similarity: number;
  /** How far the vectors of two spans are from each other where that says nothing, if those of random spans are 1 apart. */
  readonly evenDistance: number;
  /** Natural logarithms of how frequent the shapes of beads are. */
  readonly shapes: {
    /** One sentence on each side. */
    readonly oneToOne: number;
    /** A sentence left out or added. */
    readonly alone: number;
    /** One against two. */
    readonly oneToTwo: number;
    /** Two against two. */
    readonly twoToTwo: number;
    /** Each sentence further than these. */
    readonly further: number;
  };
}

/**
 * The weights that tarjoman aligns by.
 *
 * Learned by scripts/align/learn-weights.ts from the gold beads of NTREX-128 (62 documents of news, once with few and once with
 * many merges and omissions), TICO-19 (10 documents on health) and the Universal Declaration of Human Rights, half of the two
 * first sets each, the other halves unseen. Set by hand, for want of cases there: `term`, `learned`, `translated`, `beginning`,
 * `paragraph`, `similarity` and `evenDistance`; `oneToOne` is the shape that the others are measured against.
 */
export const WEIGHTS: Weights = {
  kept: {
    date: 0.916,
    number: 0.95,
    term: 0.26,
    spelling: 0.562,
    translated: 0.5,
    likely: 0.53,
    sound: 0.948,
    possible: 0.174,
    learned: 0.5,
    month: 0.741,
    relatedNumber: 0.411,
    rare: 0.0106,
    roughSound: 0.202,
    beginning: 0.2,
    marker: 0.201,
    question: 0.943,
    headline: 0.426,
    quotation: 0.083,
    paragraph: 0.3,
  },
  matches: 0.338,
  lengths: 0.553,
  variance: 1.93,
  similarity: 8,
  evenDistance: 0.6,
  shapes: { oneToOne: -0.29, alone: -3.36, oneToTwo: -2.13, twoToTwo: -3.68, further: -1.63 },
};
