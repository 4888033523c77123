import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharacterPattern } from '../../../src/tm/explain/characters.js';

/** Wagner and Fischer's matrix, row by row: the definition. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      current[j] = Math.min(
        (previous[j - 1] as number) + cost,
        (previous[j] as number) + 1,
        (current[j - 1] as number) + 1,
      );
    }
    previous = current;
  }
  return previous[b.length] as number;
}

/** Texts of few letters, so that much of them is equal, with lengths on both sides of the multiples of 32. */
const length = fc.oneof(fc.nat(12), fc.constantFrom(30, 31, 32, 33, 34, 62, 63, 64, 65, 66, 95, 96, 97, 127, 128, 129));
const text = length.chain((n) =>
  fc.string({ unit: fc.constantFrom('ا', 'ب', 'پ', ' ', '\ud83d', '\uffff', '\0'), minLength: n, maxLength: n }),
);

/** A text and the same after some edits. */
const edited = fc
  .tuple(text, fc.array(fc.tuple(fc.nat(200), fc.constantFrom('', 'ا', 'یک', 'x')), { maxLength: 9, size: 'max' }))
  .map(([a, edits]): [string, string] => {
    let b = a;
    for (const [at, put] of edits) b = b.slice(0, at) + put + b.slice(at + 1);
    return [a, b];
  });

const pair = fc.oneof(fc.tuple(text, text), edited);

describe('the distance of characters', () => {
  it('is what its definition says, whatever the lengths', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(new CharacterPattern(a).distance(b)).toBe(distance(a, b));
      }),
      { numRuns: 1500 },
    );
  });

  it('is right for every pair of lengths around two strips', () => {
    for (let n = 0; n <= 70; n++) {
      const pattern = new CharacterPattern(letters(n, 3));
      for (let m = 28; m <= 70; m++)
        expect(pattern.distance(letters(m, 5))).toBe(distance(letters(n, 3), letters(m, 5)));
    }
  });

  it('is one more than the bound where it is larger', () => {
    fc.assert(
      fc.property(pair, fc.nat(60), ([a, b], most) => {
        expect(new CharacterPattern(a).distance(b, most)).toBe(Math.min(distance(a, b), most + 1));
      }),
      { numRuns: 1500 },
    );
  });

  it('leaves nothing behind that changes the next comparison', () => {
    const pattern = new CharacterPattern('سفر به مسکو');
    expect(pattern.distance('سفر به تهران')).toBe(5);
    expect(new CharacterPattern('x'.repeat(9_000)).distance(letters(9_000, 7))).toBe(9_000);
    expect(pattern.distance('سفر به تهران')).toBe(5);
    expect(pattern.distance('')).toBe(11);
    expect(new CharacterPattern('').distance('سفر')).toBe(3);
  });
});

describe('the similarity of characters', () => {
  it('is the share of the longer text that stays', () => {
    const pattern = new CharacterPattern('سفر به مسکو');
    expect(pattern.similarity('سفر به مسکو')).toBe(1);
    expect(pattern.similarity('سفری به مسکو')).toBeCloseTo(11 / 12, 12);
    expect(pattern.similarity('')).toBe(0);
    expect(new CharacterPattern('').similarity('')).toBe(1);
    expect(new CharacterPattern('abc').similarity('xyz')).toBe(0);
  });
});

describe('long texts', () => {
  const long = letters(100_000, 11);

  it('are exact where they differ in little', () => {
    let changed = long;
    for (let at = 500; at < 100_000; at += 1_000) changed = `${changed.slice(0, at)}☺${changed.slice(at + 1)}`;
    const pattern = new CharacterPattern(long);
    expect(pattern.distance(changed)).toBe(100);
    expect(pattern.distance(changed, 200)).toBe(100);
    expect(pattern.distance(changed, 99)).toBe(100);
    expect(pattern.distance(changed, 42)).toBe(43);
    expect(pattern.distance(`${long}${long}`)).toBe(100_000);
  });

  it('have a distance that is never too small, whatever the other text, in bounded time', () => {
    const half = long.slice(0, 50_000);
    for (const [a, b, least] of [
      [long, letters(90_000, 12), 10_000],
      [long, `☺${half}☺`, 50_000],
      [`☺${half}☺`, long, 50_000],
      [`${'x'.repeat(30_000)}${long}x`, `${long}y`, 30_001],
      [long, letters(1_000_000, 5), 900_000],
    ] as const) {
      const found = new CharacterPattern(a).distance(b);
      expect(found).toBeGreaterThanOrEqual(least);
      expect(found).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }
  });
});

/** A text without a rhythm that the other step would share. */
function letters(length: number, step: number): string {
  let state = step;
  let made = '';
  for (let i = 0; i < length; i++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    made += String.fromCharCode(0x627 + ((state >>> 16) % 20));
  }
  return made;
}
