import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../../src/text/words/words.js';
import { type FragmentOptions, fragments } from '../../../src/tm/concordance/fragments.js';
import { sidesOf, unitsOf } from './sides.js';

function found(sources: readonly string[], query: string, options?: FragmentOptions, size = sources.length) {
  const units = unitsOf(sources);
  return fragments(sidesOf(units), (position) => units[position] as never, size, query, options);
}

describe('fragments', () => {
  it('are the longest parts of a sentence that stand in texts, with the first unit', () => {
    const sources = [
      'در نشست خبری گفت که …',
      'بیانیهٔ وزارت امور خارجه',
      'وزارت امور خارجه در تهران',
      'سخنگوی وزارت امور خارجه',
    ];
    const query = 'سخنگوی وزارت امور خارجه، در نشست خبری هفتگی گفت';
    const told = found(sources, query).map(({ query: { start, end }, words, unit, text, found, count, whole }) => [
      query.slice(start, end),
      words,
      unit.id,
      text.slice(found.start, found.end),
      count,
      whole,
    ]);
    expect(told).toEqual([
      ['سخنگوی وزارت امور خارجه', 4, 'u4', 'سخنگوی وزارت امور خارجه', 1, true],
      ['وزارت امور خارجه، در', 4, 'u3', 'وزارت امور خارجه در', 1, false],
      ['در نشست خبری', 3, 'u1', 'در نشست خبری', 1, false],
    ]);
  });

  it('are also short texts as a whole, and these say so', () => {
    const sources = ['گزارش امور خارجه بود', 'ایران', 'امور خارجه'];
    expect(found(sources, 'امور خارجه ایران').map(({ words, whole, unit }) => [words, whole, unit.id])).toEqual([
      [2, true, 'u3'],
      [1, true, 'u2'],
    ]);
  });

  it('are of two words where one of them is rare', () => {
    const sources = [...Array.from({ length: 3_000 }, (_, i) => `این متن ${i} است`), 'غنی‌سازی این اورانیوم'];
    const two = found(sources, 'از غنی‌سازی این متن بود').map(({ words, count }) => [words, count]);
    expect(two).toEqual([[2, 1]]);
    expect(found(sources, 'از غنی‌سازی این متن بود', { least: 3 })).toEqual([]);
    expect(found(sources, 'از غنی‌سازی این متن بود', { least: 2 })).toHaveLength(2);
  });

  it('are none for a query without words, or without a known one', () => {
    expect(found(['یک متن'], '')).toEqual([]);
    expect(found(['یک متن'], '؟!')).toEqual([]);
    expect(found(['یک متن'], 'چیز دیگری هست')).toEqual([]);
    expect(found([], 'چیز دیگری هست')).toEqual([]);
  });

  it('refuse options that are out of range', () => {
    expect(() => found([], 'x', { least: 0 })).toThrow('least is 0');
    expect(() => found([], 'x', { limit: -1 })).toThrow('limit is -1');
  });

  it('are not of removed texts', () => {
    const units = unitsOf(['یک دو سه چهار', 'یک دو سه', 'دو سه چهار پنج']);
    const texts = sidesOf(units, 0);
    texts.remove(0);
    const told = fragments(texts, (position) => units[position] as never, 3, 'یک دو سه چهار');
    expect(told.map(({ unit, words, count, whole }) => [unit.id, words, count, whole])).toEqual([
      ['u2', 3, 1, true],
      ['u3', 3, 1, false],
    ]);
  });

  it('are found in a long query of few words in bounded time', () => {
    const sources = Array.from({ length: 2_000 }, (_, i) => `و در به ${i % 10} و و و در`);
    expect(found(sources, 'و '.repeat(10_000))[0]?.words).toBe(3);
    expect(found(sources, 'و و در '.repeat(3_000)).length).toBe(10);
  });
});

const LETTERS = 'آ ب پ ت ث'.split(' ');
const text = fc.array(fc.constantFrom(...LETTERS), { maxLength: 9 }).map((list) => list.join(' '));

describe('fragments against reading every text', () => {
  it('miss nothing and add nothing', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 12 }),
        fc.array(fc.constantFrom(...LETTERS, 'ج'), { maxLength: 14 }).map((list) => list.join(' ')),
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 0, max: 12 }),
        (sources, query, least, later) => {
          const units = unitsOf(sources);
          const told = fragments(sidesOf(units, later), (position) => units[position] as never, 0, query, {
            least,
            limit: 1_000,
          });
          const asked = words(query);
          expect(
            told.map(({ query: { start, end }, whole, count, unit, found }) => ({
              first: asked.findIndex((word) => word.start === start),
              end: asked.findIndex((word) => word.end === end) + 1,
              whole,
              count,
              unit: unit.id,
              found: found.start,
            })),
          ).toEqual(bruteForce(sources, query, least));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

function bruteForce(sources: readonly string[], query: string, least: number) {
  const asked = words(query).map((word) => word.text);
  const texts = sources.map((source) => words(source));
  const runs: { first: number; end: number; whole: boolean; count: number; unit: string; found: number | undefined }[] =
    [];
  for (let first = 0; first < asked.length; first++) {
    for (let end = first + 1; end <= asked.length; end++) {
      const run = asked.slice(first, end);
      const places = texts.map((text) =>
        text.findIndex((_, at) => run.every((word, i) => text[at + i]?.text === word)),
      );
      const having = places.flatMap((place, position) => (place < 0 ? [] : [position]));
      const wholes = having.filter((position) => texts[position]?.length === run.length);
      const unit = wholes[0] ?? having[0];
      if (unit === undefined) continue;
      const found = texts[unit]?.[places[unit] as number]?.start;
      runs.push({ first, end, whole: wholes.length > 0, count: having.length, unit: `u${unit + 1}`, found });
    }
  }
  const isInside = (one: (typeof runs)[number], other: (typeof runs)[number]) =>
    one !== other && other.first <= one.first && one.end <= other.end;
  return runs
    .filter((run) => {
      if (run.whole && !runs.some((other) => other.whole && isInside(run, other))) return true;
      return run.end - run.first >= least && !runs.some((other) => isInside(run, other));
    })
    .map((run) => {
      if (!run.whole || !runs.some((other) => other.whole && isInside(run, other))) return run;
      return { ...run, whole: false };
    })
    .sort((one, other) => other.end - other.first - (one.end - one.first) || one.first - other.first);
}
