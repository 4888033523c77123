import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TarjomanError } from '../../src/errors.js';
import { words } from '../../src/text/index.js';
import { type Content, type SearchOptions, TranslationMemory, type Unit } from '../../src/tm/index.js';

function unit(id: string, source: Content, target: Content = `translation of ${id}`): Unit {
  const origin = { document: 'communique-12' };
  return { id, source, target, sourceLang: 'fa', targetLang: 'en', origin };
}

const memoryOf = (...sources: readonly Content[]) =>
  TranslationMemory.from(sources.map((source, i) => unit(`u${i + 1}`, source)));

const bestOf = (query: string, source: Content, options: SearchOptions = {}) =>
  memoryOf(source).search(query, { threshold: 0.01, ...options })[0];

describe('the score of a match', () => {
  it('is 1 for equal text', () => {
    expect(bestOf('نقشه راه همکاری', 'نقشه راه همکاری')).toMatchObject({
      score: 1,
      similarity: 1,
      context: 'none',
      edits: [],
      penalties: [],
    });
  });

  it.each([
    ['one word', 'همکاری های دو کشور', 'همکاری\u200cهای دو کشور', 0.999],
    ['two words', 'همکاري های دو كشور', 'همکاری\u200cهای دو کشور', 0.998],
    ['punctuation alone', 'همکاری دو کشور', 'همکاری دو کشور.', 0.999],
    ['ten words', 'كي '.repeat(10).trim(), 'کی '.repeat(10).trim(), 0.99],
    ['twenty words', 'كي '.repeat(20).trim(), 'کی '.repeat(20).trim(), 0.99],
  ])('is less by .001 a word, at most .01, for another spelling of %s', (_, query, source, score) => {
    const match = bestOf(query, source);
    expect(match?.similarity).toBe(1);
    expect(match?.score).toBeCloseTo(score, 10);
    expect(match?.penalties).toEqual([{ name: 'spelling', amount: expect.closeTo(1 - score, 10) }]);
  });

  it.each([
    ['سفر به مسکو', 'سفر به تهران', 2 / 3],
    ['سفر به مسکو', 'سفر تاریخی به مسکو', 3 / 4],
    ['سفر تاریخی به مسکو', 'سفر به مسکو', 3 / 4],
    ['سفر به مسکو', 'به مسکو سفر', 1 / 3],
    ['سفر', 'دیدار سفیر', 0],
  ])('of %j and %j is 1 less the share of words that differ', (query, source, similarity) => {
    expect(bestOf(query, source)?.similarity ?? 0).toBeCloseTo(similarity, 10);
  });

  it('counts both what differs and what is spelled otherwise', () => {
    const match = bestOf('همكاري دو کشور', 'همکاری سه کشور');
    expect(match?.similarity).toBeCloseTo(2 / 3, 10);
    expect(match?.score).toBeCloseTo(2 / 3 - 0.001, 10);
  });

  it('leaves inline codes out', () => {
    const bold = { name: 'pc', attributes: { id: '1' }, content: ['راه'] } as const;
    expect(bestOf('نقشه راه', ['نقشه ', bold])?.score).toBe(1);
  });

  it('is printed and written with all that explains it', () => {
    const match = bestOf('سفر به مسکو', 'سفر به تهران');
    const { edits, characterSimilarity } = match ?? {};
    expect(edits).toHaveLength(1);
    expect(JSON.parse(JSON.stringify(match))).toMatchObject({
      edits,
      characterSimilarity,
      codes: [],
      score: match?.score,
    });
    expect(inspect(match)).toContain("kind: 'replace'");
  });

  it('says which words differ, with their raw spans', () => {
    const [query, source] = ['همكاري\u200cهای دو کشور', 'گفت و گوهای دو کشور'];
    const [edit] = bestOf(query, source)?.edits ?? [];
    expect(edit?.kind).toBe('replace');
    expect(query.slice(edit?.query?.start, edit?.query?.end)).toBe('همكاري\u200cهای');
    expect(source.slice(edit?.found?.start, edit?.found?.end)).toBe('گفت و گوهای');
  });
});

describe('searching', () => {
  const ten = 'الف ب ج د ه و ز ح ط ی';

  it('finds what is at the threshold and nothing below', () => {
    const seven = ten.replace('الف ب ج', 'ک ل م');
    expect(bestOf(ten, seven, { threshold: 0.7 })?.similarity).toBe(0.7);
    expect(bestOf(ten, seven, { threshold: 0.7000001 })).toBeUndefined();
    expect(bestOf(ten, ten.replace('الف', 'ک'), { threshold: 0.9 })?.similarity).toBe(0.9);
    expect(bestOf(ten, ten, { threshold: 1 })?.score).toBe(1);
    expect(bestOf(ten, ten.replace('ی', 'ك'), { threshold: 1 })).toBeUndefined();
  });

  it('has a threshold of .7 and five matches where nothing is said', () => {
    expect(memoryOf(...Array<string>(9).fill(ten)).search(ten)).toHaveLength(5);
    expect(memoryOf(ten.replace('الف ب ج د', 'ک ل م ن')).search(ten)).toEqual([]);
  });

  it('puts the best first, and equal ones in the order of the units', () => {
    const memory = memoryOf('سفر به تهران', 'سفر به مسکو.', 'سفر به مسکو', 'سفر به باکو', 'سفر به مسکو');
    const ids = memory.search('سفر به مسکو', { threshold: 0.5 }).map((match) => match.unit.id);
    expect(ids).toEqual(['u3', 'u5', 'u2', 'u1', 'u4']);
  });

  it('goes by either language, whatever its region', () => {
    const memory = TranslationMemory.from([
      { ...unit('u1', 'نقشه راه', 'road map'), sourceLang: 'fa-IR', targetLang: 'en_GB' },
    ]);
    expect(memory.search('Road map', { lang: 'en-US' })[0]?.similarity).toBe(1);
    expect(memory.search('نقشهٔ راه', { lang: 'fa' })[0]?.similarity).toBe(1);
    expect(memory.search('نقشهٔ راه')[0]?.similarity).toBe(1);
    expect(memory.search('road map')).toEqual([]);
    expect(memory.search('Wegekarte', { lang: 'de' })).toEqual([]);
  });

  it('passes over null beads, which the memory keeps', () => {
    const memory = TranslationMemory.from([unit('u1', 'سفر به مسکو', ''), unit('u2', '', 'A visit to Moscow')]);
    expect(memory.search('سفر به مسکو')).toEqual([]);
    expect(memory.search('A visit to Moscow', { lang: 'en' })).toEqual([]);
    expect([memory.size, [...memory].map(({ id }) => id)]).toEqual([2, ['u1', 'u2']]);
  });

  it.each([Number.MIN_VALUE, Number.EPSILON, 1e-12])('ends where the threshold is %d', (threshold) => {
    const found = memoryOf('سفر به مسکو', 'سفر به تهران و باکو', 'دیدار').search('سفر به مسکو', { threshold });
    expect(found.map(({ unit: { id } }) => id)).toEqual(['u1', 'u2']);
  });

  it('finds nothing for nothing', () => {
    expect(memoryOf('سفر', '…').search('')).toEqual([]);
    expect(memoryOf('سفر', '…').search(' . ')).toEqual([]);
    expect(TranslationMemory.from([]).search('سفر')).toEqual([]);
  });

  it.each<[SearchOptions, string]>([
    [{ threshold: 0 }, 'threshold is 0'],
    [{ threshold: 1.01 }, 'threshold is 1.01'],
    [{ threshold: Number.NaN }, 'threshold is NaN'],
    [{ threshold: 5, lang: 'de' }, 'threshold is 5'],
    [{ rank: 'letters' as 'words' }, 'rank is "letters"'],
    [{ limit: 0 }, 'limit is 0'],
    [{ limit: 2.5 }, 'limit is 2.5'],
    [{ limit: Number.POSITIVE_INFINITY }, 'limit is Infinity'],
  ])('refuses %o', (options, message) => {
    try {
      memoryOf('سفر').search('سفر', options);
      expect.unreachable();
    } catch (error) {
      expect((error as TarjomanError).code).toBe('BAD_ARGUMENT');
      expect((error as TarjomanError).message).toContain(message);
    }
  });
});

/** Levenshtein's distance straight from its definition. */
function distance(a: readonly string[], b: readonly string[]): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === a.length || j === b.length) return a.length - i + (b.length - j);
    const key = `${i} ${j}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const replaced = from(i + 1, j + 1) + (a[i] === b[j] ? 0 : 1);
    const least = Math.min(replaced, from(i + 1, j) + 1, from(i, j + 1) + 1);
    known.set(key, least);
    return least;
  };
  return from(0, 0);
}

describe('against brute force', () => {
  const sentence = fc
    .array(fc.constantFrom('سفر', 'به', 'مسكو', 'مسکو', 'همکاری\u200cهای', 'همکاری های', 'راه', 'گفت و گو'), {
      minLength: 1,
      maxLength: 9,
    })
    .map((list) => list.join(' '));

  it('no match above the threshold is missed, and none is invented', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.array(sentence, { maxLength: 12 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (query, sources, threshold) => {
          const textsOf = (raw: string) => words(raw).map(({ text }) => text);
          const expected = sources.flatMap((source, i) => {
            const [a, b] = [textsOf(query), textsOf(source)];
            const similarity = 1 - distance(a, b) / Math.max(a.length, b.length);
            return similarity >= threshold - 1e-9 ? [[`u${i + 1}`, similarity]] : [];
          });
          const found = memoryOf(...sources).search(query, { threshold, limit: 100 });
          const byUnit = found.map(({ unit: { id }, similarity }) => [id, similarity]);
          expect(byUnit.sort()).toEqual(expected.sort());
          const scores = found.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          for (const { unit, score } of found) expect(score === 1).toBe(unit.source === query);
        },
      ),
      { numRuns: 500 },
    );
  });
});
