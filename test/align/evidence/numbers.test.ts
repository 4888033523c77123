import { describe, expect, it } from 'vitest';
import { cueCount, expectedIn, kindsOf, tiesOf } from './ties.js';

describe('a date', () => {
  it.each([
    ['۲۸ دی ۱۴۰۳.', '17 January 2025.'],
    ['روز ۲۸ دی ۱۴۰۳.', 'On January 17, 2025.'],
    ['۱۷ ژانویه ۲۰۲۵.', '17 January 2025.'],
    ['۲۸ دی ۱۴۰۳.', 'January 17.'],
    ['۱۴۰۳/۱۰/۲۸.', '17 January 2025.'],
    ['۱ فروردین ۱۴۰۴.', '21 March 2025.'],
  ])('is the same day in both calendars: %s %s', (source, target) => {
    expect(kindsOf(source, target)).toEqual(['date']);
  });

  it.each([
    ['۲۸ دی ۱۴۰۳.', '18 January 2025.'],
    ['۲۸ دی ۱۴۰۳.', '28 January 2025.'],
    ['۱ فروردین ۱۴۰۴.', '20 March 2025.'],
  ])('is not another day, whatever its digits: %s %s', (source, target) => {
    expect(kindsOf(source, target)).toEqual([]);
  });

  it('without a year may be either of two days', () => {
    expect(kindsOf('۲۹ دی.', '18 January.')).toEqual(['date']);
    expect(kindsOf('۲۹ دی.', '19 January.')).toEqual(['date']);
    expect(kindsOf('۲۹ دی.', '21 January.')).toEqual([]);
  });

  it('of a month alone matches the months that it touches', () => {
    expect(kindsOf('آبان ۱۴۰۳.', 'October 2024.')).toEqual(['month']);
    expect(kindsOf('آبان ۱۴۰۳.', 'November 2024.')).toEqual(['month']);
    expect(kindsOf('آبان ۱۴۰۳.', 'December 2024.')).toEqual([]);
  });

  it('uses up its numbers and words', () => {
    expect(cueCount('۲۸ دی ۱۴۰۳.')).toBe(1);
    expect(tiesOf('۲۸ دی ۱۴۰۳.', '28 countries.')).toEqual([]);
  });

  it('leaves the weekday to the words', () => {
    expect(cueCount('جمعه ۲۸ دی ۱۴۰۳.')).toBe(2);
  });
});

describe('a number', () => {
  it.each([
    ['۱۵ کشور.', '15 countries.', 'number: ۱۵ = 15'],
    ['پانزده کشور.', '15 countries.', 'number: پانزده = 15'],
    ['پانزده کشور.', 'Fifteen countries.', 'number: پانزده = Fifteen'],
    ['۴٫۵ میلیارد.', '4.5 billion.', 'number: ۴ = 4'],
    ['بیست‌وپنج نفر.', 'Twenty-five people.', 'number: بیست‌وپنج = Twenty'],
    ['۱۲٬۰۰۰ تن.', '12,000 tons.', 'number: ۱۲ = 12'],
  ])('matches in digits of both kinds and in words: %s %s', (source, target, tie) => {
    expect(tiesOf(source, target)).toEqual([tie]);
  });

  it('does not match another', () => {
    expect(tiesOf('۱۵ کشور.', '16 countries.')).toEqual([]);
    expect(tiesOf('۱۵ کشور.', '150 countries.')).toEqual([]);
  });

  it('matches less surely where only its digits before the unit are equal', () => {
    expect(kindsOf('۴ میلیارد.', '4 million.')).toEqual(['relatedNumber']);
  });

  it('of a Persian year is either of two others', () => {
    expect(kindsOf('سال ۱۴۰۳.', 'In 2024.')).toEqual(['relatedNumber']);
    expect(kindsOf('سال ۱۴۰۳.', 'In 2025.')).toEqual(['relatedNumber']);
    expect(kindsOf('سال ۱۴۰۳.', 'In 2026.')).toEqual([]);
  });

  it('must be answered where it is in digits, a date always', () => {
    expect(expectedIn('۱۵ کشور.')).toEqual(['۱۵']);
    expect(expectedIn('پانزده کشور.')).toEqual([]);
    expect(expectedIn('۲۸ دی ۱۴۰۳.')).toEqual(['۲۸']);
  });
});
