/** What was measured, as tables. */
import { interval } from './bootstrap.js';
import type { Table } from './markdown.js';
import { count, share } from './markdown.js';
import type { Measured } from './measure.js';
import { PEER_FIGURES, PEERS, peerCells } from './peers.js';
import type { Judged } from './reliability.js';
import { above, bins, calibrationError } from './reliability.js';
import type { Tally } from './score.js';
import { f1, precision, recall, SHAPES, sum } from './score.js';

/** How right each set is, strictly and laxly, beside the peers. */
export function accuracyTable(sets: readonly Measured[]): Table {
  const peers = [...PEER_FIGURES].filter(([name]) => sets.some(({ set }) => set === name));
  return {
    id: 'accuracy',
    title: 'How right it is',
    head: ['set', 'documents', 'gold beads', 'P', 'R', 'strict F1', '95 %', 'lax P', 'lax R', 'lax F1', ...PEERS],
    rows: sets.map(({ set, scores }) => {
      const { strict, lax } = sum(scores);
      const bounds = interval(scores);
      return [
        set,
        String(scores.length),
        String(strict.gold),
        share(precision(strict)),
        share(recall(strict)),
        `**${share(f1(strict))}**`,
        bounds ? bounds.map(share).join('–') : '',
        share(precision(lax)),
        share(recall(lax)),
        share(f1(lax)),
        ...peerCells(set),
      ];
    }),
    notes: [
      'Strict: both sides of a bead are exactly those of gold. Lax: it links a sentence of both sides that gold links. Precision counts predicted beads with an empty side, recall only gold beads with both sides; micro-average over documents, as Vecalign’s scorer does it. 95 %: bootstrap over documents, 1,000 resamples.',
      'The seeds are raw text: the aligner finds the sentences itself, text is compared instead of indices, and beads with an empty side are left out of precision too. `.reflow` has other line breaks on the two sides.',
      `The peers’ strict F1 was measured when this project began, on other documents than these: ${peers.map(([name, { on }]) => `${name} on ${on}`).join('; ')}. Their precision counts nulls on every set.`,
    ],
  };
}

/** Strict F1 by shape of bead, and how sentences without a counterpart are found. */
export function shapeTable(sets: readonly Measured[]): Table {
  const cell = (tally: Tally) => (tally.gold + tally.predicted === 0 ? '' : `${share(f1(tally))} (${tally.gold})`);
  return {
    id: 'shapes',
    title: 'By shape of bead',
    head: ['set', ...SHAPES, 'nulls P', 'nulls R', 'nulls F1'],
    rows: sets.map(({ set, scores }) => {
      const all = sum(scores);
      const { nulls } = all;
      const none = nulls.gold + nulls.predicted === 0;
      const figures = [share(precision(nulls)), share(recall(nulls)), cell(nulls)];
      return [set, ...SHAPES.map((shape) => cell(all[shape])), ...(none ? ['', '', ''] : figures)];
    }),
    notes: [
      'Strict F1 and, in brackets, how many gold has. 1-2 and 1-3 stand for 2-1 and 3-1 also; larger is all else with both sides.',
      'Nulls are sentences without a counterpart, both sides together, however many of them are in a bead; of the seeds, characters.',
    ],
  };
}

/** Speed and memory. */
export function effortTable(sets: readonly Measured[]): Table {
  const before = Math.max(...sets.map(({ memoryBefore }) => memoryBefore));
  return {
    id: 'effort',
    title: 'Time and memory',
    head: [
      'set',
      'Persian sentences',
      'English sentences',
      'sentences/s, both sides',
      'source sentences/s',
      'peak memory',
    ],
    rows: sets.map(({ set, source, target, seconds, peakMemory }) => [
      set,
      count(source),
      count(target),
      count((source + target) / seconds),
      count(source / seconds),
      megabytes(peakMemory),
    ]),
    notes: [
      'Time is that of `align` from raw text to beads, lexicon and glossary read before: the median of five runs over the set after a first one. Both sides: Persian and English sentences counted together; source: the Persian ones alone.',
      `Peak memory is the largest resident set of a Node process of its own that aligns the set once; before the first document it had ${megabytes(before)}, the lexicon, the glossary and the TypeScript loader among it.`,
    ],
  };
}

/** Whether confidence keeps its word. */
export function reliabilityTable(sets: readonly Measured[]): Table {
  const judgedSets = sets.filter(({ judged }) => judged.length > 0);
  const all = judgedSets.flatMap(({ judged }) => judged);
  const filled = bins(all).filter((bin) => bin.count > 0);
  const sure = above(all, SURE);
  const errors = judgedSets.map(({ set, judged }) => `${set} ${share(calibrationError(judged))}`);
  return {
    id: 'reliability',
    title: 'How far confidence can be trusted',
    head: ['confidence', 'beads', 'mean confidence', 'share right'],
    rows: filled.map((bin) => [
      bin.to === 1 ? `${bin.from} to 1` : `${bin.from} to below ${bin.to}`,
      count(bin.count),
      share(bin.confidence),
      share(bin.right),
    ]),
    notes: [
      `Predicted beads of ${judgedSets.map(({ set }) => set).join(', ')}, those with an empty side among them; right is strictly right.`,
      `Expected calibration error: ${share(calibrationError(all))} (${errors.join(', ')}).`,
      `Of the beads with at least ${SURE}, ${percent(sure.right)} are right; they are ${percent(sure.share)} of all.`,
    ],
    image: { file: 'align-reliability.svg', alt: 'Share of beads that are right over their confidence' },
  };
}

/** From here on a bead is taken to be right by those who look at the others only. */
const SURE = 0.9;

/** All beads whose confidence is known. */
export function judgedBeads(sets: readonly Measured[]): Judged[] {
  return sets.flatMap(({ judged }) => judged);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
