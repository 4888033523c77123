import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Crossing, findCrossings } from '../../src/align/crossings.js';
import type { Path, Step } from '../../src/align/path.js';
import { coarsePath, finePath } from '../../src/align/search.js';
import { anySentences, evidenceOf, isWay } from './toy.js';

const PAIRS = [
  ['سفر لاوروف به مسکو در ۱۲ شهر.', 'Lavrov’s visit to Moscow in 12 towns.'],
  ['نامه مجلس درباره ۳۴ بانک.', 'The letter of parliament on 34 banks.'],
  ['معاهده صلح با ۵۶ بند.', 'A treaty of peace of 56 clauses.'],
  ['امنیت مرز در ۷۸ جا.', 'Security of the border in 78 places.'],
  ['مذاکره وزیر درباره ۹۰ گام.', 'Negotiations of the minister about 90 steps.'],
  ['نفت پوتین ۱۱۲ دلار.', 'Putin’s oil at 112 dollars.'],
] as const;

/** Sentences that nobody could confuse, before and after. */
const filler = (from: number, count: number) =>
  Array.from({ length: count }, (_, k) => [`گام ${from + 7 * k}.`, `Step ${from + 7 * k}.`] as const);

type Pairs = readonly (readonly [source: string, target: string])[];

/** A path on which these sentences stand alone and all others are pairs in order. */
function pathAround(n: number, m: number, source: ReadonlySet<number>, target: ReadonlySet<number>): Path {
  const steps: Step[] = [];
  for (let i = 0, j = 0; i < n || j < m; ) {
    const a = i < n && (source.has(i) || !target.has(j)) ? 1 : 0;
    const b = j < m && (a === 0 || !source.has(i)) ? 1 : 0;
    i += a;
    j += b;
    steps.push({ source: i, target: j, a, b });
  }
  expect(isWay(steps, n, m)).toBe(true);
  return { steps, probabilities: steps.map(() => 0.9) };
}

/** What is found where these sentences are alone, in the order of the source. */
function crossingsOf(source: readonly string[], target: readonly string[], path: Path): Crossing[] {
  return findCrossings(path, evidenceOf(source, target)).sort((a, b) => a.source[0] - b.source[0]);
}

const rangesOf = (crossings: readonly Crossing[]) => crossings.map(({ source, target }) => [source, target]);

/** Texts whose `moved` sentences stand behind all others in the translation. */
function movedTo(moved: Pairs, targets = moved.map(([, target]) => target)) {
  const before = filler(1001, 8);
  const after = filler(2003, 8);
  const source = [...before, ...moved, ...after].map(([text]) => text);
  const target = [...[...before, ...after].map(([, text]) => text), ...targets];
  const alone = {
    source: new Set(moved.map((_, k) => 8 + k)),
    target: new Set(targets.map((_, k) => 16 + k)),
  };
  return { source, target, path: pathAround(source.length, target.length, alone.source, alone.target) };
}

describe('what was moved is found', () => {
  it('sentence by sentence in a paragraph', () => {
    const { source, target, path } = movedTo(PAIRS.slice(0, 4));
    const found = crossingsOf(source, target, path);
    expect(rangesOf(found)).toEqual(
      [0, 1, 2, 3].map((k) => [
        [8 + k, 9 + k],
        [16 + k, 17 + k],
      ]),
    );
    for (const { probability } of found) expect(probability).toBeGreaterThan(0.5);
  });

  it('where two sentences translate one', () => {
    const [first, second] = [PAIRS[0], PAIRS[4]];
    const one = `${first[0].slice(0, -1)} و ${second[0]}`;
    const { source, target, path } = movedTo([[one, '']], [first[1], second[1]]);
    expect(rangesOf(crossingsOf(source, target, path))).toEqual([
      [
        [8, 9],
        [16, 18],
      ],
    ]);
  });

  it('with a neighbour that nothing else ties', () => {
    const weak = ['نامه مجلس.', 'The bank at the border.'] as const;
    const { source, target, path } = movedTo([PAIRS[0], weak]);
    expect(rangesOf(crossingsOf(source, target, path))).toEqual([
      [
        [8, 9],
        [16, 17],
      ],
      [
        [9, 10],
        [17, 18],
      ],
    ]);
    const alone = movedTo([weak]);
    expect(crossingsOf(alone.source, alone.target, alone.path)).toEqual([]);
  });

  it('with two sentences before it that one translates', () => {
    const [first, second, sure] = [PAIRS[1], PAIRS[2], PAIRS[5]];
    const both = `${first[1].slice(0, -1)}, ${second[1]}`;
    const moved = [first, second, sure];
    const { source, target, path } = movedTo(moved, [both, sure[1]]);
    expect(rangesOf(crossingsOf(source, target, path))).toEqual([
      [
        [8, 10],
        [16, 17],
      ],
      [
        [10, 11],
        [17, 18],
      ],
    ]);
  });

  it('where it is a single sentence', () => {
    const { source, target, path } = movedTo(PAIRS.slice(2, 3));
    expect(rangesOf(crossingsOf(source, target, path))).toEqual([
      [
        [8, 9],
        [16, 17],
      ],
    ]);
  });
});

describe('nothing is found', () => {
  it('between sentences that have nothing in common', () => {
    const { source, target, path } = movedTo(PAIRS.slice(0, 2), ['A quiet evening in the garden.', 'It rained.']);
    expect(crossingsOf(source, target, path)).toEqual([]);
  });

  it('where one side has no sentence alone', () => {
    const { source, target } = movedTo(PAIRS.slice(0, 3));
    const alone = new Set([8, 9, 10]);
    const path = pathAround(source.length, 16, alone, new Set());
    expect(crossingsOf(source, target.slice(0, 16), path)).toEqual([]);
  });
});

describe('whatever the texts', () => {
  it('crossings are of sentences that stand alone, each in one', () => {
    fc.assert(
      fc.property(anySentences(20), ([source, target]) => {
        const evidence = evidenceOf(source, target);
        const { steps, probabilities } = finePath(evidence, coarsePath(evidence).steps);
        // Every other pair is taken apart, so that there is something to find.
        const apart = steps.flatMap((step, k) => (k % 2 === 0 ? takenApart(step) : [step]));
        const lone = {
          source: new Set(apart.filter(({ b }) => b === 0).map((step) => step.source - 1)),
          target: new Set(apart.filter(({ a }) => a === 0).map((step) => step.target - 1)),
        };
        for (const crossing of findCrossings({ steps: apart, probabilities }, evidence)) {
          expect(crossing.probability > 0 && crossing.probability <= 1, `${crossing.probability}`).toBe(true);
          for (const side of ['source', 'target'] as const) {
            const [from, to] = crossing[side];
            expect(from).toBeLessThan(to);
            for (let i = from; i < to; i++) expect(lone[side].delete(i), `${side} ${i}`).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** The sentences of a bead, each alone. */
function takenApart({ source, target, a, b }: Step): Step[] {
  const own = Array.from({ length: a }, (_, k) => ({ source: source - a + k + 1, target: target - b, a: 1, b: 0 }));
  return [...own, ...Array.from({ length: b }, (_, k) => ({ source, target: target - b + k + 1, a: 0, b: 1 }))];
}
