import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchoredBand } from '../../src/align/anchors.js';
import type { Band } from '../../src/align/band.js';
import { anyEvidence, evidenceOf, sizeOf, sum } from './toy.js';

/** What every band is: never descending, joined from row to row, from the first corner to the last. */
function expectThrough(band: Band, n: number, m: number) {
  expect(band.rows).toBe(n + 1);
  expect([band.has(0, 0), band.has(n, m)]).toEqual([true, true]);
  for (let i = 0; i <= n; i++) {
    const [lo, hi] = band.row(i);
    expect(0 <= lo && lo <= hi && hi <= m, `row ${i}: ${lo} to ${hi} of ${m}`).toBe(true);
    if (i === 0) continue;
    const [before, beforeHi] = band.row(i - 1);
    expect(before <= lo && lo <= beforeHi && beforeHi <= hi, `row ${i}: ${lo} to ${hi} after ${beforeHi}`).toBe(true);
  }
}

/** Numbers that nothing else has; in digits, so that they are expected again. */
const tie = (k: number, count: number) => Array.from({ length: count }, (_, c) => 50_021 + 37 * (10 * k + c)).join(' ');

/** Texts in which line i of the source has the numbers of line order[i] of the target, and nothing else. */
function tied(order: readonly number[], counts: readonly number[] = []) {
  const ties = order.map((_, i) => tie(i, counts[i] ?? 2));
  const target: string[] = [];
  order.forEach((j, i) => {
    target[j] = `${ties[i]}.`;
  });
  return evidenceOf(
    ties.map((text) => `${text}.`),
    target,
  );
}

const shuffled = (most: number) =>
  fc.integer({ min: 8, max: most }).chain((length) => {
    const order = [...Array(length).keys()];
    const counts = fc.array(fc.integer({ min: 2, max: 6 }), { minLength: length, maxLength: length });
    return fc.tuple(fc.shuffledSubarray(order, { minLength: length }), counts);
  });

/** The most that ties are worth which ascend on both sides. */
function heaviest(order: readonly number[], weights: readonly number[]): number {
  const best: number[] = [];
  order.forEach((j, i) => {
    const before = best.filter((_, k) => (order[k] as number) < j);
    best[i] = (weights[i] as number) + Math.max(0, ...before);
  });
  return Math.max(...best);
}

describe('the band between anchors', () => {
  it('is a way through whatever the texts', () => {
    fc.assert(
      fc.property(anyEvidence(40), fc.nat(30), (evidence, widest) => {
        expectThrough(anchoredBand(evidence, widest).band, ...sizeOf(evidence));
      }),
    );
  });

  it('is all cells where nothing ties the texts', () => {
    const evidence = evidenceOf(Array(30).fill('سفر.'), Array(40).fill('The letter.'));
    const { band, narrowed } = anchoredBand(evidence, 50);
    expect([band.cells, narrowed]).toEqual([31 * 41, false]);
  });

  it('says where it is narrowed, about texts that go on equally fast', () => {
    const evidence = evidenceOf(Array(100).fill('سفر.'), Array(300).fill('The letter.'));
    const { band, narrowed } = anchoredBand(evidence, 10);
    expect(narrowed).toBe(true);
    for (let i = 0; i <= 100; i++) expect(band.has(i, 3 * i), `row ${i}`).toBe(true);
    expect(band.has(50, 180)).toBe(false);
  });

  it('holds all pairs of a parallel text, and few other cells', () => {
    const order = [...Array(200).keys()];
    const { band, narrowed } = anchoredBand(tied(order), 100);
    for (const i of order) expect(band.has(i + 1, i + 1)).toBe(true);
    expect(band.cells).toBeLessThan((201 * 201) / 4);
    expect(narrowed).toBe(false);
  });

  it('holds all pairs where some ties are wrong', () => {
    const order = [...Array(120).keys()];
    for (const [from, to] of [
      [5, 110],
      [40, 8],
      [77, 20],
    ] as const) {
      // Line `from` of the source has the numbers of a line far away, which answers no other.
      order[from] = to;
      order[to] = from;
    }
    const { band } = anchoredBand(tied(order), 100);
    for (const i of order) expect(band.has(i + 1, i + 1), `row ${i + 1}`).toBe(true);
  });

  it('holds all pairs where a wrong tie is in order', () => {
    const untied = (i: number) => i > 40 && i < 70;
    const own = Array.from({ length: 120 }, (_, i) => (untied(i) && i !== 50 ? 'سفر.' : `${tie(i, 4)}.`));
    const other = Array.from({ length: 120 }, (_, j) => (untied(j) ? 'A letter.' : `${tie(j, 4)}.`));
    other[66] = own[50] as string; // instead of line 50
    const { band } = anchoredBand(evidenceOf(own, other), 100);
    for (const i of own.keys()) expect(band.has(i + 1, i + 1), `row ${i + 1}`).toBe(true);
  });

  it('is a way through where lines are tied to several others', () => {
    const tiedToAny = fc.array(fc.array(fc.nat(19), { minLength: 1, maxLength: 3 }), { minLength: 20, maxLength: 40 });
    fc.assert(
      fc.property(tiedToAny, (ties) => {
        const source = Array.from({ length: 20 }, (_, i) => `${tie(i, 6)}.`);
        const target = ties.map((lines) => `${lines.map((i) => tie(i, 6)).join(' ')}.`);
        expectThrough(anchoredBand(evidenceOf(source, target), 0).band, source.length, target.length);
      }),
    );
  });

  it('follows ties that lie far from where the texts go on equally fast', () => {
    const preface = Array.from({ length: 400 }, () => 'A long preface that nobody has ever translated.');
    const lines = Array.from({ length: 60 }, (_, i) => `${tie(i, 3)}.`);
    const { band } = anchoredBand(evidenceOf(lines, [...preface, ...lines]), 30);
    for (const i of lines.keys()) expect(band.has(i + 1, 401 + i), `row ${i + 1}`).toBe(true);
  });
});

describe('the chain of anchors', () => {
  it('is the heaviest of all that ascend', () => {
    fc.assert(
      fc.property(shuffled(16), ([order, counts]) => {
        // Nothing beside the line, so that it shows where the anchors are.
        const { band } = anchoredBand(tied(order, counts), 0);
        const met = order.map((j, i) => band.row(i)[1] === j);
        const weight = sum(order.map((_, i) => (met[i] ? (counts[i] as number) : 0)));
        expect(weight).toBeGreaterThanOrEqual(heaviest(order, counts));
      }),
    );
  });
});
