import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToPersian } from '../../../src/text/dates/index.js';
import { words } from '../../../src/text/index.js';
import { numberToWords, ordinalToWords, toPersianDigits } from '../../../src/text/numbers/index.js';
import type { Edit } from '../../../src/tm/edits.js';
import { type Repair, repairTranslation } from '../../../src/tm/repair/repair.js';
import { anyText } from '../../texts.js';
import { type Direction, repair } from './request.js';

/** How many things, written in different ways, in both languages. */
const WAYS: readonly [string, (value: number) => string, (value: number) => string][] = [
  ['digits', (value) => toPersianDigits(String(value)), String],
  ['thousands', (value) => toPersianDigits(value.toLocaleString('en')), (value) => value.toLocaleString('en')],
  ['words', (value) => numberToWords(value, 'fa'), (value) => numberToWords(value, 'en')],
  ['words and digits', (value) => numberToWords(value, 'fa'), (value) => value.toLocaleString('en')],
  ['ordinals', (value) => `${ordinalToWords(value, 'fa')}ین`, (value) => ordinalToWords(value, 'en')],
];

/** Numbers that no other words say, as "both" says two. */
const number = fc.integer({ min: 13, max: 99_999 }).filter((value) => value !== 100);

const persian = (count: string) => `در این سند ${count} مورد برشمرده شده است.`;
const english = (count: string) => `The document lists ${count} items, which were agreed.`;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const PERSIAN_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function inPersian(iso: string): string {
  const { year, month, day } = isoToPersian(iso) ?? { year: 0, month: 0, day: 0 };
  return toPersianDigits(`${day} ${PERSIAN_MONTHS[month - 1]} ${year}`);
}

function inEnglish(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 0) - 1]} ${year}`;
}

describe('a repair', () => {
  it.each(WAYS)('writes any number as the translation does: %s', (_, fa, en) => {
    fc.assert(
      fc.property(number, number, (old, now) => {
        fc.pre(old !== now);
        const there = repair('fa-en', persian(fa(now)), persian(fa(old)), english(en(old)));
        expect(there?.text).toBe(english(en(now)));
        const back = repair('en-fa', english(en(now)), english(en(old)), persian(fa(old)));
        expect(back?.text).toBe(persian(fa(now)));
      }),
      { numRuns: 200 },
    );
  });

  it('converts any day between the calendars', () => {
    fc.assert(
      fc.property(day, day, (old, now) => {
        fc.pre(old !== now);
        const there = repair('fa-en', persian(inPersian(now)), persian(inPersian(old)), english(inEnglish(old)));
        expect(there?.text).toBe(english(inEnglish(now)));
        const back = repair('en-fa', english(inEnglish(now)), english(inEnglish(old)), persian(inPersian(old)));
        expect(back?.text).toBe(persian(inPersian(now)));
      }),
      { numRuns: 200 },
    );
  });

  it('of a repair gives the first translation', () => {
    fc.assert(
      fc.property(number, number, day, day, (a, b, c, d) => {
        const text = (count: number, iso: string) =>
          persian(`${toPersianDigits(String(count))} ماده از ${inPersian(iso)}`);
        const translation = english(`${b} articles of ${inEnglish(d)}`);
        const there = repair('fa-en', text(a, c), text(b, d), translation);
        fc.pre(there?.exchanges.length === 2);
        expect(repair('fa-en', text(b, d), text(a, c), there?.text ?? '')?.text).toBe(translation);
      }),
    );
  });
});

/** Phrases of both languages, some of which have a number that another one has too. */
const PHRASES: readonly (readonly [string, string])[] = [
  ['۸ ماده', '8 articles'],
  ['۱۲ ماده', '12 articles'],
  ['هشت کشور', 'eight states'],
  ['سه کشور', 'three states'],
  ['دو کشور', 'both states'],
  ['دومین اجلاس', 'the second session'],
  ['سومین اجلاس', 'the 3rd session'],
  ['۸٪', '8%'],
  ['۱۲ میلیون دلار', '$12 million'],
  ['از ۸ تا ۱۲', 'from 8 to 12'],
  ['۱۰:۳۰', '10:30'],
  ['۲۸ دی ۱۴۰۳', '17 January 2025'],
  ['جمعه ۲۸ دی ۱۴۰۳', 'Friday, January 17, 2025'],
  ['۱۴۰۳/۱۰/۰۳', '2024-12-23'],
  ['سه شنبه', 'Tuesday'],
  ['در مه ۲۰۲۵', 'in May 2025'],
  ['سال ۱۴۰۳', 'in 2024'],
  ['نیم', 'half'],
  ['و', 'and'],
  ['این معاهده', 'this treaty'],
];
const phrase = fc.nat(PHRASES.length - 1);
const spoken = (phrases: readonly number[], side: 0 | 1) => phrases.map((at) => PHRASES[at]?.[side]).join(' ');

/** A text found, its translation, and a query with other phrases in some places. */
const phrased = fc
  .tuple(fc.array(fc.tuple(phrase, phrase, fc.nat(3)), { maxLength: 8 }), fc.constantFrom<0 | 1>(0, 1), fc.array(phrase, { maxLength: 1 }))
  .map(([places, side, more]): [Direction, string, string, string] => {
    const found = places.map(([old]) => old);
    const query = places.map(([old, now, k]) => (k === 0 ? now : old));
    const direction = side === 0 ? 'fa-en' : 'en-fa';
    return [direction, spoken(query, side), spoken(found, side), spoken([...found, ...more], side === 0 ? 1 : 0)];
  });

describe('whatever the texts', () => {
  const anyRequest = fc.oneof(
    { weight: 5, arbitrary: phrased },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom<Direction>('fa-en', 'en-fa'), anyText, anyText, anyText) },
  );

  it('nothing is repaired for the text found itself', () => {
    fc.assert(
      fc.property(anyRequest, ([direction, query, , translation]) => {
        expect(repair(direction, query, query, translation)).toBeUndefined();
      }),
    );
  });

  it('spans are what they say, and nothing else changes', () => {
    let repairs = 0;
    fc.assert(
      fc.property(anyRequest, ([direction, query, found, translation]) => {
        const result = repair(direction, query, found, translation);
        if (result === undefined) return;
        repairs++;
        expect(result.exchanges.length).toBeGreaterThan(0);
        expectWhole(result, translation);
        for (const { query: inQuery, found: inFound } of result.exchanges) {
          expect(query.slice(inQuery.start, inQuery.end).trim()).not.toBe('');
          expect(found.slice(inFound.start, inFound.end)).not.toBe(query.slice(inQuery.start, inQuery.end));
        }
      }),
      { numRuns: 2000, seed: 1 },
    );
    expect(repairs).toBeGreaterThan(20);
  });

  it('edits of other texts do no harm', () => {
    fc.assert(
      fc.property(
        anyRequest,
        fc.array(fc.nat(20), { maxLength: 20 }),
        ([direction, query, found, translation], places) => {
          const edits = places.map((at): Edit => {
            const word = { text: String(at), start: at, end: at + 2 };
            return at % 3 === 0
              ? { kind: 'insert', found: word }
              : at % 3 === 1
                ? { kind: 'delete', query: word }
                : { kind: 'replace', query: word, found: word };
          });
          const [foundLang = '', translationLang = ''] = direction.split('-');
          const result = repairTranslation({ query, found, foundLang, translation, translationLang, edits });
          if (result !== undefined) expectWhole(result, translation);
        },
      ),
    );
  });
});

function expectWhole({ text, exchanges }: Repair, translation: string): void {
  let rest = '';
  let restBefore = '';
  let [now, before] = [0, 0];
  for (const { target, at, by, replaced } of exchanges) {
    expect(translation.slice(target.start, target.end)).toBe(replaced);
    expect(text.slice(at.start, at.end)).toBe(by);
    rest += `${text.slice(now, at.start)}|`;
    restBefore += `${translation.slice(before, target.start)}|`;
    [now, before] = [at.end, target.end];
  }
  expect(rest + text.slice(now)).toBe(restBefore + translation.slice(before));
}

describe('long texts', () => {
  /** Texts of many equal pieces, their edits made without a matrix. */
  function manyTimes(query: string, found: string, translation: string, count: number): number {
    const [long, other, target] = [query, found, translation].map((piece) => Array(count).fill(piece).join(' ')) as [
      string,
      string,
      string,
    ];
    const [queryWords, foundWords] = [words(long), words(other)];
    const edits = queryWords.flatMap((word, i): Edit[] => {
      const old = foundWords[i];
      return old && old.text !== word.text ? [{ kind: 'replace', query: word, found: old }] : [];
    });
    const start = performance.now();
    repairTranslation({
      query: long,
      found: other,
      foundLang: 'fa',
      translation: target,
      translationLang: 'en',
      edits,
    });
    return performance.now() - start;
  }

  it.each([
    ['equal numbers', '۱۲ ماده،', '۸ ماده،', '8 articles,'],
    ['a chain of numbers', '۱۲-', '۸-', '8-'],
    ['dates', '۳ دی ۱۴۰۳ و', '۲۸ دی ۱۴۰۳ و', '17 January 2025 and'],
    ['weekdays', 'سه شنبه ۱۲', 'سه شنبه ۸', 'Friday 8'],
  ])('take time by their length: %s', (_, query, found, translation) => {
    manyTimes(query, found, translation, 400); // warms up
    const least = (count: number) =>
      Math.min(...Array.from({ length: 3 }, () => manyTimes(query, found, translation, count)));
    expect(least(4000)).toBeLessThan(Math.max(least(400) * 40, 50));
  });

  it('are left alone beyond a bound', () => {
    const filler = 'x'.repeat(100_000);
    expect(repair('fa-en', '۱۲ ماده', '۸ ماده', `8 articles ${filler}`)).toBeUndefined();
    expect(repair('fa-en', '۱۲ ماده', '۸ ماده', `8 articles ${filler.slice(20)}`)).toBeDefined();
  });
});
