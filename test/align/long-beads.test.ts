import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alignment, align } from '../../src/align/index.js';
import { lengthenBeads } from '../../src/align/long-beads.js';
import { coarsePath, finePath } from '../../src/align/search.js';
import { SpanScores } from '../../src/align/span-scores.js';
import { evidenceIn, readTexts } from '../../src/align/texts.js';
import { WEIGHTS } from '../../src/align/weights.js';
import { otherText, ownText, PLANTED, type Plan, planOf } from './planted.js';
import { anyEvidence, isWay, scoreOf, sizeOf, sum } from './toy.js';

/** Sentences before and after, each with its translation. */
const BEFORE = planOf(1, 6);
const AFTER = planOf(2, 6);

/** One side says in `parts` what the other says in a sentence. */
function documentOf(parts: Plan): { whole: Plan; cut: Plan } {
  return { whole: [...BEFORE, parts.flat(), ...AFTER], cut: [...BEFORE, ...parts, ...AFTER] };
}

/** So many sentences of six words, none of which comes twice. */
const partsOf = (count: number): number[][] =>
  Array.from({ length: count }, (_, k) => Array.from({ length: 6 }, (_, w) => 6 * k + w));

const OPTIONS = { lexicon: PLANTED, lines: true };
const beadsOf = ({ beads }: Alignment) => beads.map(({ source, target }) => [source, target]);
const range = (from: number, count: number) => Array.from({ length: count }, (_, k) => from + k);

describe('a sentence that the other side says in several', () => {
  /** All pairs, and the sentence after the sixth against so many. */
  const expected = (count: number) => [
    ...range(0, 6).map((k) => [[k], [k]]),
    [[6], range(6, count)],
    ...range(0, 6).map((k) => [[7 + k], [6 + count + k]]),
  ];

  it.each([4, 5, 6])('is one bead with %i', (count) => {
    const { whole, cut } = documentOf(partsOf(count));
    expect(beadsOf(align(ownText(whole), otherText(cut), OPTIONS))).toEqual(expected(count));
    const mirrored = beadsOf(align(ownText(cut), otherText(whole), OPTIONS)).map((bead) => bead.reverse());
    expect(mirrored).toEqual(expected(count));
  });

  it('is one with six of eight at most, wherever the search has made four of them a bead', () => {
    const parts = partsOf(8);
    const read = readTexts(ownText([parts.flat()]), otherText(parts), OPTIONS);
    const evidence = evidenceIn(read, OPTIONS, WEIGHTS);
    for (const before of range(0, 5)) {
      const steps = [
        ...range(1, before).map((target) => ({ source: 0, target, a: 0, b: 1 })),
        { source: 1, target: before + 4, a: 1, b: 4 },
        ...range(before + 5, 4 - before).map((target) => ({ source: 1, target, a: 0, b: 1 })),
      ];
      const longer = lengthenBeads({ steps, probabilities: steps.map(() => 0.9) }, evidence, 4).steps;
      expect(Math.max(...longer.map(({ b }) => b)), `${before} alone before`).toBe(6);
      expect(isWay(longer, 1, 8)).toBe(true);
    }
  });

  it('leaves a sentence alone that does not belong', () => {
    const parts = partsOf(4);
    const strange = range(100, 6);
    const { whole, cut } = documentOf(parts);
    const at = BEFORE.length + parts.length;
    const added = [...cut.slice(0, at), strange, ...cut.slice(at)];
    const beads = beadsOf(align(ownText(whole), otherText(added), OPTIONS));
    expect(beads).toContainEqual([[6], range(6, 4)]);
    expect(beads).toContainEqual([[], [10]]);
  });
});

describe('whatever the texts', () => {
  it('beads grow to six against one, where that is better than apart', () => {
    fc.assert(
      fc.property(anyEvidence(12), (evidence) => {
        const scores = new SpanScores(evidence);
        const path = finePath(evidence, coarsePath(evidence).steps);
        // From the shortest beads on, so that there is something to lengthen.
        const { steps, probabilities } = lengthenBeads(path, evidence, 1);
        expect(isWay(steps, ...sizeOf(evidence))).toBe(true);
        expect(probabilities.every((each) => each >= 0 && each <= 1)).toBe(true);
        expect(probabilities).toHaveLength(steps.length);
        const total = (list: typeof steps) => sum(list.map((step) => scoreOf(step, evidence, scores)));
        const same = steps.length === path.steps.length;
        expect(total(steps) - total(path.steps)).toBeGreaterThanOrEqual(same ? 0 : Number.MIN_VALUE);
        const before = new Set(path.steps.map((step) => JSON.stringify(step)));
        for (const step of steps.filter((each) => !before.has(JSON.stringify(each)))) {
          expect(Math.min(step.a, step.b)).toBe(1);
          expect(Math.max(step.a, step.b)).toBeLessThanOrEqual(6);
        }
      }),
      { numRuns: 300 },
    );
  });
});
