/** Units that were merged, found by their keys; and memories in which many units have something in common. */
import { beforeEach, describe, expect, it } from 'vitest';
import { TranslationMemory, type Unit } from '../../src/tm/index.js';

function unit(id: string, source: string, target: string, document = 'talks'): Unit {
  return { id, source, target, sourceLang: 'fa', targetLang: 'en', origin: { document } };
}

const opened = (tm: TranslationMemory) => TranslationMemory.open(new Uint8Array(Buffer.concat([...tm.toPieces()])));

const first = unit('u1', 'بله', 'Yes.');
const second = unit('u2', 'بله', 'Yes.', 'speech');
const merged = { ...first, otherOrigins: [{ document: 'speech', id: 'u2' }] };

describe.each([
  ['made of units', (tm: TranslationMemory) => TranslationMemory.from(tm)],
  ['changed', (tm: TranslationMemory) => tm],
  ['opened from bytes', opened],
])('a unit that was merged, in a memory that was %s', (_, made) => {
  let tm = TranslationMemory.from([]);
  beforeEach(() => {
    const memory = TranslationMemory.from([]);
    memory.add(first);
    memory.add(second);
    tm = made(memory);
  });

  it('is found as the one that has its origin', () => {
    expect(tm.get(second)).toEqual(merged);
    expect(tm.findEqual(second)).toEqual(merged);
    expect(tm.add(second)).toEqual(merged);
  });

  it('is not added with another text', () => {
    expect(() => tm.add({ ...second, target: 'No.' })).toThrow(expect.objectContaining({ code: 'DUPLICATE_ID' }));
    expect([...tm]).toEqual([merged]);
  });

  it('is removed, and only its origin goes', () => {
    expect(tm.remove(second)).toBe(true);
    expect([...tm]).toEqual([first]);
    expect(tm.remove(second)).toBe(false);
    expect(tm.get(second)).toBeUndefined();
  });

  it('is a unit of its own when it is replaced', () => {
    const other = { ...second, target: 'Indeed.' };
    expect(tm.replace(other)).toEqual(merged);
    expect([...tm]).toEqual([first, other]);
    expect([...opened(tm)]).toEqual([first, other]);
    expect(tm.get(second)).toEqual(other);
    expect(tm.search('بله').map((match) => match.unit)).toEqual([first, other]);
  });

  it('goes with the one that has its origin', () => {
    expect(tm.remove(first)).toBe(true);
    expect(tm.get(second)).toBeUndefined();
    expect(tm.add(second)).toEqual(second);
  });

  it('is where its origin was put', () => {
    tm.replace(first);
    expect(tm.get(second)).toBeUndefined();
    tm.replace(merged);
    expect(tm.get(second)).toEqual(merged);
  });

  it('comes after a unit that has its key', () => {
    const doubled = TranslationMemory.from([...tm, second]);
    expect(doubled.get(second)).toEqual(second);
    expect(doubled.remove(second)).toBe(true);
    expect(doubled.get(second)).toEqual(merged);
  });
});

// Thrice as long as a slow machine takes; with a step for each unit that is there, they took minutes.
describe('a memory in which many units have', { timeout: 20_000 }, () => {
  const numbers = Array.from({ length: 20_000 }, (_, k) => k);

  it('one text gathers their origins', () => {
    let tm = TranslationMemory.from([]);
    const unitOf = (k: number) => unit(`u${k}`, 'با تشکر', 'Thank you.', `letter-${k % 7}`);
    for (const k of numbers) tm.add(unitOf(k));
    tm = opened(tm);
    for (const k of numbers) tm.add(unitOf(k));
    expect(tm.size).toBe(1);
    expect(tm.get(unitOf(19_999))?.otherOrigins).toHaveLength(19_999);
    for (const k of numbers.slice(1)) tm.remove(unitOf(k));
    expect([...tm]).toEqual([unitOf(0)]);
  });

  it('one source has them all', () => {
    let tm = TranslationMemory.from([]);
    for (const k of numbers) tm.add(unit(`u${k}`, 'با تشکر', `thanks ${k}`));
    tm = opened(tm);
    for (const k of numbers) tm.add(unit(`v${k}`, 'با تشکر', `thanks ${k + 10_000}`));
    expect(tm.size).toBe(30_000);
    expect(tm.get(unit('v7', '', ''))?.id).toBe('u10007');
  });

  it('the same words has them all', () => {
    const tm = TranslationMemory.from([]);
    const unitOf = (k: number) => unit(`u${k}`, `با تشکر${'!'.repeat(k % 100)}${'؟'.repeat(k / 100)}`, 'thanks');
    for (const k of numbers.slice(0, 10_000)) tm.add(unitOf(k));
    expect(tm.size).toBe(10_000);
  });

  it('had one key has none of them', () => {
    const tm = TranslationMemory.from([]);
    for (const k of numbers) {
      tm.add(unit('u1', `متن ${k}`, 'text'));
      tm.remove(first);
    }
    expect(tm.size).toBe(0);
    expect(tm.add(first)).toEqual(first);
  });
});
