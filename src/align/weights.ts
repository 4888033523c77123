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

export const WEIGHTS: Weights = {
  kept: {
    date: 0.88,
    number: 0.956,
    term: 0.259,
    spelling: 0.63,
    likely: 0.53,
    sound: 0.881,
    possible: 0.174,
    learned: 0.5,
    month: 0.71,
    relatedNumber: 0.475,
    rare: 0.013,
    roughSound: 0.151,
    beginning: 0.2,
    marker: 0.418,
    question: 0.805,
    headline: 0.248,
    quotation: 0.206,
  },
  matches: 0.355,
  lengths: 0.553,
  variance: 2.03,
  shapes: { oneToOne: -0.29, alone: -3.36, oneToTwo: -2.23, twoToTwo: -4.49, further: -1.63 },
};
