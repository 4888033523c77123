/** Strict F1 of other aligners that run without a neural model, as they were measured when this project began. */

import { share } from './markdown.js';

/** Names of the peers, in the order of the figures. */
export const PEERS = ['Gale-Church', 'mALIGNa', 'hunalign', 'hunalign + dictionary'] as const;

/** A set and what each peer reached on it; on a set that was not measured for them, `undefined`. */
export interface PeerFigures {
  /** On which documents, where they are not the ones that the aligner is measured on here. */
  readonly on: string;
  /** In the order of {@link PEERS}. */
  readonly f1: readonly number[];
}

/**
 * By set. Sentences were given to all, and precision counts predicted nulls; the dictionary has 34,313 Persian-English entries.
 *
 * Measured for this project: Gale-Church in an implementation of its own, mALIGNa with its Poisson model, hunalign as it comes.
 */
export const PEER_FIGURES: ReadonlyMap<string, PeerFigures> = new Map(
  Object.entries({
    ntrex: { on: 'the other half of NTREX-128', f1: [0.812, 0.819, 0.841, 0.9] },
    'ntrex-hard': { on: 'the other half of NTREX-128', f1: [0.523, 0.594, 0.604, 0.676] },
    tico19: { on: 'the other half of TICO-19', f1: [0.827, 0.855, 0.866, 0.904] },
    seeds: { on: 'five press reports, of which two are here', f1: [0.75, 0.634, 0.58, 0.772] },
    'ntrex-hard, whole': { on: 'the other half of NTREX-128, 870 sentences', f1: [0.334, 0.468, 0.564, 0.648] },
    news: { on: '14 documents of newsrooms and offices as they are', f1: [0.477, 0.455, 0.452, 0.549] },
  }),
);

/** What the peers reached on a set, as cells of a table; empty where they were not measured. */
export function peerCells(set: string): string[] {
  const figures = PEER_FIGURES.get(set)?.f1;
  return figures ? figures.map(share) : PEERS.map(() => '');
}
