import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../../src/text/index.js';
import { findNumbers } from '../../../src/text/numbers/index.js';

const valuesIn = (raw: string) => findNumbers(words(raw)).map(({ value }) => value);

describe('numbers in text', () => {
  it.each([
    ['۱۴۰۳', [1403]],
    ['١٢٣', [123]],
    ['1,250,000 دلار', [1_250_000]],
    ['۱٬۲۵۰ تن', [1250]],
    ['۴٫۵ میلیارد دلار', [4.5e9]],
    ['4.5 billion dollars', [4.5e9]],
    ['چهار و نیم میلیارد دلار', [4.5e9]],
    ['سه\u200cونیم میلیارد دلار', [3.5e9]],
    ['یک\u200cو\u200cنیم میلیون تن', [1.5e6]],
    ['بیست و پنج', [25]],
    ['twenty-five', [25]],
    ['پانزده درصد', [15]],
    ['دویست و سی و چهار هزار و پنجاه', [234_050]],
    ['two hundred and thirty-four thousand and fifty', [234_050]],
    ['three hundred million', [300e6]],
    ['هزار و سیصد و نود و دو', [1392]],
    ['پنجمین نشست', [5]],
    ['بیست و یکمین', [21]],
    ['the nineteenth session', [19]],
    ['بین ۱۰ تا ۱۵', [10, 15]],
    ['بیست و چهل', [20, 40]],
    ['15 per cent in 2024', [15, 2024]],
  ])('%j', (raw, values) => {
    expect(valuesIn(raw)).toEqual(values);
  });

  it.each([
    'یک کشور',
    'one of them',
    'نه تنها',
    'a second chance',
    'و نیم',
    'نقشه راه',
    'hundreds of people',
  ])('none in %j', (raw) => {
    expect(valuesIn(raw)).toEqual([]);
  });

  it('have the words that they are made of, and what stands before the magnitude', () => {
    expect(findNumbers(words('حجم تجارت چهار و نیم میلیارد دلار'))).toEqual([
      { value: 4.5e9, mantissa: 4.5, from: 2, to: 6 },
    ]);
    expect(findNumbers(words('in 2024'))).toEqual([{ value: 2024, mantissa: 2024, from: 1, to: 2 }]);
  });

  it('in Persian and in Latin digits are equal', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => {
        expect(valuesIn(value.toLocaleString('fa-IR'))).toEqual([value]);
        expect(valuesIn(value.toLocaleString('en-GB'))).toEqual([value]);
      }),
    );
  });

  it('are finite, in order and do not overlap, whatever the words', () => {
    const word = fc.constantFrom(...'بیست سی و and hundred هزار میلیون نیم half 5 4.5 one یک the'.split(' '));
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.constant('9'.repeat(400)))), (list) => {
        let last = 0;
        for (const { value, from, to } of findNumbers(list.map((text) => ({ text })))) {
          expect(value).toBeLessThan(Number.POSITIVE_INFINITY);
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
      }),
      { numRuns: 500 },
    );
  });
});
