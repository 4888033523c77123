import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type NumberLanguage,
  numberToWords,
  ordinalToWords,
  parseNumbers,
  toLatinDigits,
  toPersianDigits,
} from '../../../src/text/numbers/index.js';
import { anyString } from '../../texts.js';

/** «15..20 percent [15 to 20 %]»: a number as a line that a test can show. */
const numbersIn = (raw: string) =>
  parseNumbers(raw).map(({ value, upTo, kind, currency, start, end }) => {
    const range = upTo === undefined ? `${value}` : `${value}..${upTo}`;
    return `${range} ${currency ?? kind} [${raw.slice(start, end)}]`;
  });

describe('numbers in raw text', () => {
  it.each([
    ['چهار و نیم تا پنج میلیارد دلار', ['4500000000..5000000000 USD [چهار و نیم تا پنج میلیارد دلار]']],
    ['بیست‌ویکمین نشست', ['21 ordinal [بیست‌ویکمین]']],
    ['پنجم، اول و نخستین', ['5 ordinal [پنجم]', '1 ordinal [اول]', '1 ordinal [نخستین]']],
    ['the first and the 21st', ['1 ordinal [first]', '21 ordinal [21st]']],
    ['۲۱ام، ۵م', ['21 ordinal [۲۱ام]', '5 ordinal [۵م]']],
    ['سی‌ام', ['30 ordinal [سی‌ام]']],
    ['سه‌چهارم', ['0.75 fraction [سه‌چهارم]']],
    ['نصف مردم', ['0.5 fraction [نصف]']],
    ['half of them, three quarters', ['0.5 fraction [half]', '0.75 fraction [three quarters]']],
    ['two and a half million', ['2500000 cardinal [two and a half million]']],
    ['سه و یک چهارم', ['3.25 fraction [سه و یک چهارم]']],
    ['نیم میلیون یورو', ['500000 EUR [نیم میلیون یورو]']],
    ['۳/۴ و ۴/۵', ['0.75 fraction [۳/۴]', '4.5 cardinal [۴/۵]']],
    ['۱/۲ میلیارد', ['1200000000 cardinal [۱/۲ میلیارد]']],
    ['½ و 1½', ['0.5 fraction [½]', '1.5 cardinal [1½]']],
    ['۱۵ درصد', ['15 percent [۱۵ درصد]']],
    ['۱۵٪ و ٪۲۰', ['15 percent [۱۵٪]', '20 percent [٪۲۰]']],
    ['15 per cent or 10-15%', ['15 percent [15 per cent]', '10..15 percent [10-15%]']],
    ['پانزده‌درصد', ['15 percent [پانزده‌درصد]']],
    ['۵ هزار و ۳۰۰ میلیارد تومان', ['5300000000000 IRT [۵ هزار و ۳۰۰ میلیارد تومان]']],
    ['هزار و پانصد میلیارد ریال', ['1500000000000 IRR [هزار و پانصد میلیارد ریال]']],
    ['US$ 4.5 billion', ['4500000000 USD [US$ 4.5 billion]']],
    ['$4-5 billion', ['4000000000..5000000000 USD [$4-5 billion]']],
    ['€3m–€5m', ['3000000..5000000 EUR [€3m–€5m]']],
    ['5 million Canadian dollars', ['5000000 CAD [5 million Canadian dollars]']],
    ['۱۰ دینار کویت', ['10 KWD [۱۰ دینار کویت]']],
    ['-5 و منفی پنج', ['-5 cardinal [-5]', '-5 cardinal [منفی پنج]']],
    ['دو‌برابر، twice, threefold', ['2 multiple [دو‌برابر]', '2 multiple [twice]', '3 multiple [threefold]']],
    ['دویست‌وپنجاه، سی‌ودو', ['250 cardinal [دویست‌وپنجاه]', '32 cardinal [سی‌ودو]']],
    ['بیست میلیون و سی میلیون', ['20000000 cardinal [بیست میلیون]', '30000000 cardinal [سی میلیون]']],
    ['بین چهار و پنج کشور', ['4..5 cardinal [چهار و پنج]']],
    ['from 500 to one thousand', ['500..1000 cardinal [500 to one thousand]']],
    ['یک دلار', ['1 USD [یک دلار]']],
    ['نه کشور', ['9 cardinal [نه]']],
    ['رشد ۱۵ درصدی', ['15 percent [۱۵ درصدی]']],
    ['دو چندان', ['2 multiple [دو چندان]']],
    ['1.7 million four-wheelers', ['1700000 cardinal [1.7 million]', '4 cardinal [four]']],
    ['53-1950', ['53 cardinal [53]', '1950 cardinal [1950]']],
    ['سال ۲۰۲۶- ۲۰۲۸', ['2026..2028 cardinal [۲۰۲۶- ۲۰۲۸]']],
    ['G20, COVID-19', ['20 cardinal [20]', '19 cardinal [19]']],
  ])('%j', (raw, expected) => {
    expect(numbersIn(raw)).toEqual(expected);
  });

  it.each([
    'یک کشور',
    'one of them',
    'نه تنها',
    'نه چندان دور',
    'نخست وزیر',
    'سهم ما از سیم',
    'بی بی سی',
    'www.a1.ir/2',
    'miles per second',
    'km²',
    'hundreds of people',
  ])('none in %j', (raw) => {
    expect(numbersIn(raw)).toEqual([]);
  });

  const integers = fc.oneof(
    fc.integer({ min: -1e15, max: 1e15 }),
    fc.integer({ min: 0, max: 10_000 }),
    fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 4 })).map(([n, k]) => n * 1000 ** k),
    fc.constantFrom(0, 1, 9, 30, 1000, 1e15, -1e15),
  );

  it.each<NumberLanguage>(['fa', 'en'])('are read as they were written in words: %s', (language) => {
    fc.assert(
      fc.property(integers, (value) => {
        const words = numberToWords(value, language);
        expect(parseNumbers(words)).toEqual([{ value, kind: 'cardinal', start: 0, end: words.length }]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each<NumberLanguage>(['fa', 'en'])('in order are read as they were written in words: %s', (language) => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 1, max: 1e15 }), fc.integer({ min: 1, max: 3000 })), (value) => {
        const words = ordinalToWords(value, language);
        expect(parseNumbers(words)).toEqual([{ value, kind: 'ordinal', start: 0, end: words.length }]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    [1404, 'هزار و چهارصد و چهار', 'one thousand four hundred and four'],
    [-15, 'منفی پانزده', 'minus fifteen'],
    [234_050, 'دویست و سی و چهار هزار و پنجاه', 'two hundred and thirty-four thousand and fifty'],
    [1_000_000, 'یک میلیون', 'one million'],
  ])('%d is written', (value, persian, english) => {
    expect(numberToWords(value, 'fa')).toBe(persian);
    expect(numberToWords(value, 'en')).toBe(english);
  });

  it('beyond what has words are refused', () => {
    for (const value of [0.5, 1e16, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => numberToWords(value, 'fa')).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }));
      expect(() => ordinalToWords(value, 'en')).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }));
    }
    expect(() => ordinalToWords(0, 'fa')).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }));
  });

  it('in digits are the same in three scripts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 999 }), (whole, part) => {
        const english = `${whole.toLocaleString('en')}.${part}`;
        const persian = toPersianDigits(english);
        const arabic = persian.replace(/[۰-۹]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x90));
        const value = Number(`${whole}.${part}`);
        for (const raw of [english, persian, arabic]) expect(parseNumbers(raw)[0]?.value).toBe(value);
        expect(toLatinDigits(persian)).toBe(english);
        expect(toLatinDigits(arabic)).toBe(english);
      }),
    );
  });

  it('keep the points of a version when its digits change', () => {
    expect(toPersianDigits('1.2.3 و 1,234.5')).toBe('۱.۲.۳ و ۱٬۲۳۴٫۵');
  });

  const likely = fc
    .array(
      fc.constantFrom(
        ...'بیست سی و تا به and to half a third 5 4.5 ۱/۳ ½ - $ % درصد دلار one یک هزار میلیون million hundred first یکم نیم دوسوم بین منفی'.split(
          ' ',
        ),
      ),
    )
    .map((pieces) => pieces.join(' '));

  it('are finite, in order and do not overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, likely, fc.constant('9'.repeat(400))), (raw) => {
        let last = 0;
        for (const { value, upTo, start, end } of parseNumbers(raw)) {
          expect(Number.isFinite(value)).toBe(true);
          if (upTo !== undefined) expect(upTo).toBeGreaterThan(value);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    'بیست‌و',
    'هزار',
    'هزار و ',
    'دوسوم',
    'one ',
    '5 تا ',
    '- 5',
    '$5-',
    'half a ',
    '۵/',
    'نهصدو',
  ])('of %j repeated take linear time', (piece) => {
    const start = performance.now();
    parseNumbers(piece.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
