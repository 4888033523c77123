/**
 * Learns the weights of the aligner on the development sets: `npm run learn:weights`, some ten minutes.
 *
 * What is made as great as possible is, over all sets, the mean logarithm of the probability that the aligner gives to the beads
 * of gold, and twice the strict F1. The first is smooth and makes confidence mean what it says; the second is what counts, and
 * sees what is done after the search too. Each weight in turn is moved up or down for as long as that gains: for two dozen
 * weights and a second a look no derivative is needed. Sets are also taken as one long document each, since what weighs in a
 * page may not weigh in a book.
 *
 * First the same is done with one half of the documents and measured on the other, to see what is only learned by heart. What
 * is learned from all is printed as it stands in src/align/weights.ts.
 */
import { beadsOf } from '../../src/align/bead-list.js';
import { mostProbable, sharesOf } from '../../src/align/posterior.js';
import { coarsePath, fineCandidates } from '../../src/align/search.js';
import { completed, evidenceOf, refined } from '../../src/align/sentences.js';
import { readSide, type Side } from '../../src/align/side.js';
import { WEIGHTS, type Weights } from '../../src/align/weights.js';
import diplomatic from '../../src/data/diplomatic.js';
import lexiconData from '../../src/data/lexicon.js';
import { Glossary } from '../../src/glossary/glossary.js';
import { Lexicon } from '../../src/lexicon/lexicon.js';
import { whole } from '../eval/align/derive.js';
import type { Document } from '../eval/align/document.js';
import { f1, key, score, sum } from '../eval/align/score.js';
import { isPresent, LINE_SETS, readLineSet } from '../eval/align/sets.js';

/** Weights of which the development sets have too few cases; they are set by hand. */
const FIXED: ReadonlySet<string> = new Set([
  'kept.term',
  'kept.learned',
  'kept.translated',
  'kept.beginning',
  'kept.paragraph',
  'similarity',
  'evenDistance',
  'shapes.oneToOne', // all shapes could be moved by as much
]);
/** What F1 counts beside the logarithm of a probability. */
const F1_WEIGHT = 2;
/** A bead to which the model gives nothing costs no more than this one. */
const LEAST_SHARE = 1e-3;
/** What keeps weights near where they were if nothing speaks against it. */
const INERTIA = 2e-4;
const ROUNDS = 5;
const FIRST_STEP = 0.4;
const LAST_STEP = 0.03;

/** A document that is read once and aligned many times. */
interface Example {
  readonly document: Document;
  readonly source: Side;
  readonly target: Side;
}

const vocabulary = { lexicon: Lexicon.from(lexiconData), glossary: Glossary.from(diplomatic), oneScript: false };
const sets = LINE_SETS.filter(isPresent).flatMap((name) => {
  const documents = readLineSet(name);
  const pages = documents.map(read);
  return documents.length < 20 ? [pages] : [pages, [read(whole(name, documents))]];
});
if (sets.length === 0) throw new Error('no development set stands beside the project: nothing to learn from');

for (const half of [0, 1]) {
  const [learn, test] = [half, 1 - half].map((k) =>
    sets.map((set) => set.filter((_, i) => set.length < 2 || i % 2 === k)),
  );
  const weights = climb(WEIGHTS, learn as Example[][], false);
  process.stdout.write(
    `half ${half + 1}: learned ${figures(weights, learn as Example[][])}; on the other ${figures(weights, test as Example[][])}\n`,
  );
}
const learned = climb(WEIGHTS, sets, true);
process.stdout.write(`before: ${figures(WEIGHTS, sets)}\nafter:  ${figures(learned, sets)}\n`);
process.stdout.write(
  `${JSON.stringify(learned, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value), 2)}\n`,
);

function read(document: Document): Example {
  return {
    document,
    source: readSide(document.source, { ...vocabulary, side: 'source', lang: 'fa' }),
    target: readSide(document.target, { ...vocabulary, side: 'target', lang: 'en' }),
  };
}

/** Moves each weight in turn while that gains. */
function climb(start: Weights, examples: readonly (readonly Example[])[], aloud: boolean): Weights {
  const origin = flat(start);
  const steps = new Map([...origin.keys()].filter((name) => !FIXED.has(name)).map((name) => [name, FIRST_STEP]));
  const gain = (values: ReadonlyMap<string, number>) => {
    let far = 0;
    for (const [name, value] of values) far += (value - (origin.get(name) as number)) ** 2;
    return judge(weightsOf(values), examples).gain - INERTIA * far;
  };
  let values = origin;
  let best = gain(values);
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [name, step] of steps) {
      if (Math.abs(step) < LAST_STEP) continue;
      const tried = [step, -step].map((by) => ({
        by,
        values: new Map(values).set(name, (values.get(name) as number) + by),
      }));
      const better = tried.find((each) => {
        const reached = gain(each.values);
        if (reached <= best) return false;
        best = reached;
        return true;
      });
      if (better) values = better.values;
      steps.set(name, better ? 1.4 * better.by : step / 2);
    }
    if (aloud) process.stderr.write(`round ${round}: ${best.toFixed(5)}\n`);
  }
  return weightsOf(values);
}

/** What weights are worth on sets of documents. */
function judge(weights: Weights, examples: readonly (readonly Example[])[]): { gain: number; f1s: number[] } {
  let gain = 0;
  const f1s = examples.map((set) => {
    let logs = 0;
    let beads = 0;
    const scores = set.map(({ document, source, target }) => {
      const first = evidenceOf(source, target, weights);
      const { steps, narrowed } = coarsePath(first);
      const evidence = refined(first, steps);
      const candidates = fineCandidates(evidence, steps);
      const shares = sharesOf(candidates);
      const known = new Map<string, number>();
      for (const [i, share] of shares.sourceAlone.entries()) known.set(key({ source: [i - 1], target: [] }), share);
      for (const [j, share] of shares.targetAlone.entries()) known.set(key({ source: [], target: [j - 1] }), share);
      for (let k = 0; k < candidates.count; k++) {
        const { source: a, target: b } = candidates.shapes[candidates.types[k] as number] ?? { source: 0, target: 0 };
        if (a === 0 || b === 0) continue;
        const i = candidates.corridor.rowOf(candidates.cells[k] as number);
        const j = (candidates.cells[k] as number) - candidates.corridor.cell(i, 0);
        known.set(key({ source: run(i, a), target: run(j, b) }), shares.beads[k] as number);
      }
      for (const bead of document.gold) {
        logs += Math.log(Math.max(LEAST_SHARE, known.get(key(bead)) ?? 0));
        beads++;
      }
      const path = mostProbable(candidates, shares);
      return score(document.gold, beadsOf(completed({ path, evidence, coarse: steps, narrowed }, document)));
    });
    const reached = f1(sum(scores).strict);
    gain += logs / beads + F1_WEIGHT * (reached - 1);
    return reached;
  });
  return { gain, f1s };
}

function run(end: number, length: number): number[] {
  return Array.from({ length }, (_, k) => end - length + k);
}

function figures(weights: Weights, examples: readonly (readonly Example[])[]): string {
  const { gain, f1s } = judge(weights, examples);
  return `${gain.toFixed(4)} (F1 ${f1s.map((value) => value.toFixed(4)).join(' ')})`;
}

/** Weights by name, on scales on which a step means the same everywhere: shares as log-odds, factors as logarithms. */
function flat(weights: Weights): Map<string, number> {
  const { kept, shapes, ...factors } = weights;
  return new Map([
    ...Object.entries(kept).map(([name, share]) => [`kept.${name}`, Math.log(share / (1 - share))] as const),
    ...Object.entries(shapes).map(([name, log]) => [`shapes.${name}`, log] as const),
    ...Object.entries(factors).map(([name, factor]) => [name, Math.log(factor)] as const),
  ]);
}

function weightsOf(values: ReadonlyMap<string, number>): Weights {
  const of = (name: string) => values.get(name) as number;
  const { kept, shapes, ...factors } = WEIGHTS;
  const each = <Names extends object>(names: Names, value: (name: string) => number) =>
    Object.fromEntries(Object.keys(names).map((name) => [name, value(name)])) as { [Name in keyof Names]: number };
  return {
    ...each(factors, (name) => Math.exp(of(name))),
    kept: each(kept, (name) => 1 / (1 + Math.exp(-of(`kept.${name}`)))),
    shapes: each(shapes, (name) => of(`shapes.${name}`)),
  };
}
