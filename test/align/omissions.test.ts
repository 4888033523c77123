import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Band } from '../../src/align/band.js';
import { type Candidates, rescored } from '../../src/align/candidates.js';
import { atOwnRate } from '../../src/align/omissions.js';
import { sharesOf } from '../../src/align/posterior.js';
import { lineOf } from '../../src/align/search.js';
import { searchSides } from '../../src/align/sentences.js';
import { evidenceIn, readTexts } from '../../src/align/texts.js';
import { WEIGHTS } from '../../src/align/weights.js';
import { otherText, ownText, PLANTED, planOf } from './planted.js';
import { anyEvidence, candidatesOf, evidenceOf, sizeOf, stepsOf, sum } from './toy.js';

/** The share of beads with a single side in a document of the middle. */
const USUAL = 0.1;
/** No document adds more than this to the log-odds. */
const MOST = 2;
/** Scores are kept in single precision. */
const PRECISE = 1e-4;

/** Whether each candidate is a sentence alone. */
const aloneOf = (candidates: Candidates) => stepsOf(candidates).map(({ a, b }) => a === 0 || b === 0);

/** What the rate of the document adds to each candidate. */
function addedTo(candidates: Candidates): number[] {
  const { scores } = atOwnRate(candidates);
  return Array.from({ length: candidates.count }, (_, k) => (scores[k] as number) - (candidates.scores[k] as number));
}

/** What it adds to sentences alone. */
const addedToAlone = (candidates: Candidates) => addedTo(candidates)[aloneOf(candidates).indexOf(true)] as number;

/** Candidates about the diagonal of so many sentences a side, with so much for each sentence alone. */
function numbered(count: number, each: number): Candidates {
  const text = (word: string) => Array.from({ length: count }, (_, k) => `${word} ${1001 + 7 * k}.`);
  const diagonal = Array.from({ length: count }, (_, k) => ({ source: k + 1, target: k + 1, a: 1, b: 1 }));
  const corridor = Band.about(lineOf(diagonal, count), 4, count);
  const candidates = candidatesOf(evidenceOf(text('گام'), text('Step')), corridor);
  const alone = aloneOf(candidates);
  return rescored(candidates, (k) => (alone[k] ? each : 0));
}

describe('the rate of the document', () => {
  it('speaks for sentences alone where more of them are than usual, against them where fewer', () => {
    fc.assert(
      fc.property(anyEvidence(12), (evidence) => {
        const candidates = candidatesOf(evidence);
        const { beads } = sharesOf(candidates);
        const alone = aloneOf(candidates);
        const rate = sum(beads.filter((_, k) => alone[k])) / sum(beads.subarray(0, candidates.count));
        fc.pre(Math.abs(rate - USUAL) > 0.01);
        const shift = addedToAlone(candidates);
        expect(Math.sign(shift), `${shift} at ${rate}`).toBe(Math.sign(rate - USUAL));
        addedTo(candidates).forEach((added, k) => {
          expect(Math.abs(added - (alone[k] ? shift : 0)), `${added}`).toBeLessThan(PRECISE);
        });
      }),
    );
  });

  it('is surer the more of the document there is, but never quite', () => {
    for (const sign of [1, -1]) {
      const added = [5, 20, 60, 1500].map((count) => sign * addedToAlone(numbered(count, 15 * sign)));
      expect(added[0]).toBeGreaterThan(0);
      expect(added[1]).toBeGreaterThan(added[0] as number);
      expect(added[2]).toBeGreaterThan(added[1] as number);
      expect(added[3]).toBeCloseTo(MOST, 3);
    }
  });

  it('leaves each sentence in one bead of every path', () => {
    fc.assert(
      fc.property(anyEvidence(12), (evidence) => {
        const candidates = atOwnRate(candidatesOf(evidence));
        const [n, m] = sizeOf(evidence);
        const [source, target] = [new Float64Array(n), new Float64Array(m)];
        const { beads } = sharesOf(candidates);
        stepsOf(candidates).forEach((step, k) => {
          const share = beads[k] as number;
          for (let i = step.source - step.a; i < step.source; i++) source[i] = (source[i] as number) + share;
          for (let j = step.target - step.b; j < step.target; j++) target[j] = (target[j] as number) + share;
        });
        for (const whole of [...source, ...target]) expect(whole).toBeCloseTo(1, 3);
      }),
    );
  });
});

describe('the path of a document of 300 lines', () => {
  const [plan, another] = [planOf(1, 300), planOf(2, 300)];
  const pathWith = (target: string) => {
    const options = { lexicon: PLANTED, lines: true };
    return searchSides(evidenceIn(readTexts(ownText(plan), target, options), options, WEIGHTS)).path.steps;
  };

  it('leaves most alone beside one that has nothing to do with it', () => {
    const alone = pathWith(otherText(another)).filter(({ a, b }) => a === 0 || b === 0);
    expect(alone.length).toBeGreaterThan(0.8 * 600);
  });

  it('keeps its pairs beside its translation', () => {
    expect(pathWith(otherText(plan))).toEqual(plan.map((_, k) => ({ source: k + 1, target: k + 1, a: 1, b: 1 })));
  });
});
