import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToPersian } from '../../../src/text/dates/index.js';
import { words } from '../../../src/text/index.js';
import { numberToWords, ordinalToWords, toPersianDigits } from '../../../src/text/numbers/index.js';
import type { Edit } from '../../../src/tm/edits.js';
import type { Repair } from '../../../src/tm/repair/exchanges.js';
import { repairTranslation } from '../../../src/tm/repair/repair.js';
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
      { numRuns: 100 },
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
      { numRuns: 100 },
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

/** Kinds of phrases in both languages; some nouns are those of several, and so are the numbers. */
const KINDS: readonly (readonly (readonly [string, string])[])[] = [
  counted('# ماده', '# articles', [2, 3, 8, 12, 100]),
  counted('# کشور', '# states', [2, 3, 8, 12]),
  counted('# سازمان', '# organizations', [3, 8, 9]),
  counted('#٪', '#%', [3, 8, 12]),
  counted('# میلیون دلار', '$# million', [1, 3, 8]),
  counted('از # تا ۲۰', 'from # to 20', [2, 3, 8]),
  counted('ساعت #:۳۰', '#:30', [10, 12]),
  [2, 3, 8].map((value) => [`${ordinalToWords(value, 'fa')}ین اجلاس`, `the ${ordinalToWords(value, 'en')} session`]),
  [3, 8, 12].map((value) => [`نشست ${ordinalToWords(value, 'fa')}`, `meeting ${value}`]),
  [2, 3, 8, 25].map((value) => [`${numberToWords(value, 'fa')} طرف`, `${numberToWords(value, 'en')} parties`]),
  ['2025-01-17', '2024-12-23', '2024-02-29'].map((iso) => [`در ${inPersian(iso)}`, `on ${inEnglish(iso)}`]),
  ['2025-01-17', '2025-05-17'].map((iso) => [
    `ماه ${iso === '2025-01-17' ? 'ژانویه' : 'مه'} ۲۰۲۵`,
    inEnglish(iso).slice(3),
  ]),
  [
    ['سه شنبه', 'Tuesday'],
    ['پنج شنبه', 'Thursday'],
  ],
  [
    ['سال ۱۴۰۳', '2024'],
    ['سال ۱۴۰۲', '2023'],
  ],
  [
    ['هر دو', 'both'],
    ['نیم', 'half'],
    ['و', 'and'],
    ['این معاهده', 'this treaty'],
    ['جمعه', 'Friday'],
  ],
];

function counted(fa: string, en: string, values: readonly number[]): readonly (readonly [string, string])[] {
  return values.map(
    (value) => [fa.replace('#', toPersianDigits(String(value))), en.replace('#', String(value))] as const,
  );
}

/** A phrase of the text found, and what the query has there: another of its kind, the same, nothing, or one more. */
const place = fc
  .record({
    kind: fc.nat(KINDS.length - 1),
    old: fc.nat(9),
    now: fc.nat(9),
    change: fc.nat(11),
    other: fc.nat(KINDS.length - 1),
  })
  .map(({ kind, old, now, change, other }) => {
    const of = (which: number, at: number) => KINDS[which]?.[at % (KINDS[which]?.length ?? 1)] ?? ['', ''];
    const found = of(kind, old);
    const same = { kind, phrase: change < 6 ? of(kind, now) : found };
    const query = change === 10 ? [] : change === 11 ? [{ kind: other, phrase: of(other, now) }, same] : [same];
    return { kind, found, query };
  });

/** A text found, its translation, the query, and for each phrase of the translation what may come in its place. */
const phrased = fc.tuple(fc.array(place, { maxLength: 7 }), fc.constantFrom<0 | 1>(0, 1)).map(([places, side]) => {
  const other = side === 0 ? 1 : 0;
  const query = places.flatMap((one) => one.query);
  const found = (at: 0 | 1) => places.map((one) => one.found[at]).join(' ');
  const queryText = query.map(({ phrase }) => phrase[side]).join(' ');
  return {
    request: [side === 0 ? 'fa-en' : 'en-fa', queryText, found(side), found(other)] as [
      Direction,
      string,
      string,
      string,
    ],
    outcomes: places.map((one) => [
      one.found[other],
      ...query.filter(({ kind }) => kind === one.kind).map(({ phrase }) => phrase[other]),
    ]),
  };
});

/** Whether a text says at each place one of the phrases that may stand there. */
function isOneOf(text: string, outcomes: readonly string[][]): boolean {
  let ends = new Set([-1]);
  for (const phrases of outcomes) {
    ends = new Set(
      [...ends].flatMap((end) =>
        phrases.filter((one) => text.startsWith(one, end + 1)).map((one) => end + 1 + one.length),
      ),
    );
  }
  return ends.has(text.length);
}

describe('whatever the texts', () => {
  const anyRequest = fc.oneof(
    { weight: 5, arbitrary: phrased.map(({ request }) => request) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom<Direction>('fa-en', 'en-fa'), anyText, anyText, anyText) },
  );

  it('what is exchanged is what the query has in that place', () => {
    let repairs = 0;
    fc.assert(
      fc.property(phrased, ({ request, outcomes }) => {
        const result = repair(...request);
        if (result === undefined) return;
        repairs++;
        expect([result.text, isOneOf(result.text, outcomes)]).toEqual([result.text, true]);
      }),
      { numRuns: 2000 },
    );
    expect(repairs).toBeGreaterThan(250);
  });

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
      { numRuns: 1000 },
    );
    expect(repairs).toBeGreaterThan(50);
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
