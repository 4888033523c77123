import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseForms } from '../../../src/text/forms/forms.js';
import { words } from '../../../src/text/words/words.js';
import { type ConcordanceOptions, concordance } from '../../../src/tm/concordance/concordance.js';
import { plainText } from '../../../src/tm/content.js';
import { sidesOf, unitsOf } from './sides.js';

/** The texts of source and target that a phrase is found in, with the stretches found. */
function found(sources: readonly string[], phrase: string, options?: ConcordanceOptions): string[] {
  const units = unitsOf(sources);
  const { occurrences } = concordance(sidesOf(units), (position) => units[position] as never, phrase, options);
  return occurrences.map(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(' … '));
}

describe('concordance', () => {
  it('finds a phrase as it is written', () => {
    const sources = ['وزارت امور خارجه بیانیه داد.', 'امور وزارت خارجه', 'گزارش وزارت امور خارجه، و وزارت امور خارجه.'];
    expect(found(sources, 'وزارت امور خارجه')).toEqual(['وزارت امور خارجه', 'وزارت امور خارجه … وزارت امور خارجه']);
  });

  it('finds a phrase in another spelling', () => {
    expect(found(['همکاری‌های دوجانبه ادامه دارد', 'همكاري هاي دو جانبه'], 'همکاریهای دوجانبه')).toEqual([
      'همکاری‌های دوجانبه',
      'همكاري هاي دو جانبه',
    ]);
  });

  it('finds the other forms of a word, those as asked for first', () => {
    expect(found(['اسناد کشورها', 'سندی از کشورمان', 'سند کشور', 'سندها و کشور'], 'سند کشور')).toEqual([
      'سند کشور',
      'اسناد کشورها',
    ]);
    expect(found(['کشورمان', 'کشور', 'کشورها', 'کشاورزی'], 'کشورهای')).toEqual(['کشور', 'کشورها', 'کشورمان']);
    expect(found(['سند و سندها', 'اسنادشان', 'سنگ'], 'اسناد')).toEqual(['سند … سندها', 'اسنادشان']);
    expect(found(['He went there.', 'Going', 'They go', "The goat's"], 'go')).toEqual(['go', 'went', 'Going']);
    expect(found(['She was there', "It wasn't", 'being', 'be'], 'been')).toEqual(
      ['was', "wasn't", 'being', 'be'].sort((one, other) => Number(other === 'be') - Number(one === 'be')),
    );
  });

  it('finds only the form that is asked for where others are not wanted', () => {
    expect(found(['کشورها', 'کشور', 'کشورمان'], 'کشور', { inflected: false })).toEqual(['کشور']);
  });

  it('finds words in any order', () => {
    const sources = ['صلح و امنیت', 'امنیت بدون صلح نیست', 'امنیت جهانی'];
    expect(found(sources, 'صلح امنیت', { match: 'words' })).toEqual(['صلح … امنیت', 'امنیت … صلح']);
    expect(found(sources, 'صلح صلح امنیت', { match: 'words' })).toHaveLength(2);
  });

  it('finds occurrences that overlap', () => {
    expect(found(['دو دو دو'], 'دو دو')).toEqual(['دو دو … دو دو']);
  });

  it('says how many there are, beyond the limit too', () => {
    const units = unitsOf(Array.from({ length: 500 }, (_, i) => `متن ${i % 7}`));
    const result = concordance(sidesOf(units), (position) => units[position] as never, 'متن ۳', { limit: 4 });
    expect(result.total).toBe(71);
    expect(result.occurrences.map(({ unit }) => unit)).toEqual([3, 10, 17, 24].map((position) => units[position]));
  });

  it('finds nothing for no words, and for more than any text has', () => {
    const sources = ['یک متن', '…'];
    expect(found(sources, '')).toEqual([]);
    expect(found(sources, '…!')).toEqual([]);
    expect(found(sources, 'یک '.repeat(10_000))).toEqual([]);
    expect(found(sources, 'یک '.repeat(10_000), { match: 'words' })).toEqual(['یک']);
    expect(found(sources, 'ناشناس متن')).toEqual([]);
    expect(found(sources, 'a'.repeat(1_000_000))).toEqual([]);
  });

  it('refuses options that are out of range', () => {
    expect(() => found([], 'x', { limit: 0 })).toThrow('limit is 0');
    expect(() => found([], 'x', { limit: 1.5 })).toThrow('limit is 1.5');
    expect(() => found([], 'x', { match: 'word' as never })).toThrow('match is word');
  });

  it('answers for the texts that are left after removals', () => {
    const units = unitsOf(['سند', 'سندها', 'سند', 'اسناد']);
    const texts = sidesOf(units);
    const spansOf = () =>
      concordance(texts, (position) => units[position] as never, 'سند').occurrences.map(({ unit }) => unit.id);
    expect(spansOf()).toEqual(['u1', 'u3', 'u2', 'u4']);
    texts.remove(0);
    texts.remove(6);
    expect(spansOf()).toEqual(['u3', 'u2']);
    texts.add(0, 'سند');
    expect(spansOf()).toEqual(['u1', 'u3', 'u2']);
  });
});

const WORDS = [
  'سند اسناد اسنادشان سندها کشور کشورهای کشورمان می‌رود رفت نرفت رو نیامد آمد می‌شود شد شده شدند و در به',
  'go went gone going be was been color colours colouring men man lie lies lying dies dy ves fe kerbs curb 12 12.5',
]
  .join(' ')
  .split(' ');

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 7 }).map((list) => list.join(' '));

describe('concordance against reading every text', () => {
  it('misses nothing and adds nothing, in the order that is promised', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 25 }),
        fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
        fc.constantFrom('phrase' as const, 'words' as const),
        fc.boolean(),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 25 }),
        (sources, phrase, match, inflected, limit, later) => {
          const units = unitsOf(sources);
          const texts = sidesOf(units, later);
          const result = concordance(texts, (position) => units[position] as never, phrase, {
            match,
            inflected,
            limit,
          });
          const expected = bruteForce(sources, phrase, match, inflected);
          expect(result.total).toBe(expected.length);
          expect(result.occurrences.map(({ unit, spans }) => [plainText(unit.source), spans])).toEqual(
            expected.slice(0, limit).map(({ position, spans }) => [sources[position], spans]),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

function bruteForce(sources: readonly string[], phrase: string, match: 'phrase' | 'words', inflected: boolean) {
  const asked = words(phrase).map((word) => word.text);
  return sources
    .map((source, position) => {
      const here = words(source);
      const distances = here.map((word) => asked.map((other) => distance(other, word.text, inflected)));
      if (match === 'words') {
        const each = asked.map((_, i) => Math.min(...distances.map((row) => row[i] as number)));
        const spans = here.filter((_, at) => (distances[at] as number[]).some(Number.isFinite));
        return { position, distance: Math.max(...each), spans: spans.map(({ start, end }) => ({ start, end })) };
      }
      const all = here.map((_, at) => Math.max(...asked.map((_, i) => distances[at + i]?.[i] ?? Infinity)));
      const spans = all.flatMap((far, at) =>
        Number.isFinite(far) ? [{ start: here[at]?.start, end: here[at + asked.length - 1]?.end }] : [],
      );
      return { position, distance: Math.min(...all), spans };
    })
    .filter((one) => Number.isFinite(one.distance))
    .sort((one, other) => one.distance - other.distance || one.position - other.position);
}

function distance(asked: string, word: string, inflected: boolean): number {
  if (asked === word) return 0;
  if (!inflected) return Infinity;
  const [one, other] = [baseForms(asked), baseForms(word)];
  if (one.includes(word) || other.includes(asked)) return 1;
  return one.some((base) => other.includes(base)) ? 2 : Infinity;
}
