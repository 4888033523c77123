import { describe, expect, it } from 'vitest';
import { readBrackets } from '../../../src/tm/checks/bracket/marks.js';
import { allOf, intoPersian, marked, told, unit } from './pairs.js';

const read = (text: string) => {
  const { parts, lone } = readBrackets(text, []);
  return { parts: parts.map(({ start, end }) => text.slice(start, end)), lone: lone.map(({ start }) => start) };
};

describe('the brackets of a text', () => {
  it.each([
    ['آژانس (IAEA) و [یادداشت]', ['(IAEA)', '[یادداشت]']],
    ['a (b (c) d) e', ['(b (c) d)', '(c)']],
    ['（全角）', ['（全角）']],
  ])('are paired in %s', (text, parts) => {
    expect(read(text)).toEqual({ parts, lone: [] });
  });

  it.each([
    '1) one 2) two',
    'الف) یک ب) دو',
    'iv) four',
    '۱۲) دوازده',
    'member(s)',
    'سند(ها) و زبان (های)',
    'thanks :-) or ;)',
  ])('are not what numbers lists, endings and faces: %s', (text) => {
    expect(read(text)).toEqual({ parts: [], lone: [] });
  });

  it.each([
    ['آژانس (IAEA و', [6]],
    ['the Agency IAEA) and', [15]],
    ['(a [b) c', [3]],
  ])('are alone in %s', (text, lone) => {
    expect(read(text).lone).toEqual(lone);
  });
});

describe('a fault in brackets', () => {
  it('is a bracket of the target without its partner', () => {
    const [finding] = told('bracket', unit('سند (پیوست دوم) امضا شد.', 'The document (the second annex was signed.'));
    expect(finding).toMatchObject({ confidence: 0.95, target: [{ start: 13, end: 14, text: '(' }] });
    expect(finding?.source).toEqual([{ start: 4, end: 15, text: '(پیوست دوم)' }]);
  });

  it('is a part of the source that is nowhere in brackets', () => {
    const source = 'دو کشور (به استثنای مناطق مرزی) همکاری خواهند کرد (ماده ۵).';
    const found = told('bracket', unit(source, 'The two countries will cooperate (article 5).'));
    expect(marked('source', found)).toEqual(['(به استثنای مناطق مرزی)']);
  });

  it('is told of brackets that were taken away from around their words', () => {
    const source = 'The vote (the first since the war) was held.';
    expect(told('bracket', intoPersian(source, 'رأی‌گیری (نخستین رأی‌گیری پس از جنگ) برگزار شد.'))).toEqual([]);
    expect(told('bracket', intoPersian(source, 'رأی‌گیری نخستین رأی‌گیری پس از جنگ برگزار شد.'))).toHaveLength(1);
    const unsc = 'شورای امنیت (UNSC) بیانیه داد.';
    expect(told('bracket', unit(unsc, 'The UN Security Council UNSC issued a statement.'))).toHaveLength(1);
    const organization = 'سازمان جهانی بهداشت (WHO) بیانیه داد.';
    expect(told('bracket', unit(organization, 'The World Health Organization WHO issued a statement.'))).toHaveLength(
      1,
    );
  });

  it.each([
    ['an abbreviation that only English explains', intoPersian('The Agency (IAEA) reported.', 'آژانس گزارش داد.')],
    ['a foreign name in Latin letters', unit('توافق برگزیت (Brexit) امضا شد.', 'The Brexit deal was signed.')],
    ['another word for the same', unit('در پایتخت (اسکوپیه) رأی دادند.', 'They voted in the capital, Skopje.')],
    [
      'an acronym whose name is written in full',
      unit('برجام (JCPOA) ادامه یافت.', 'The Joint Comprehensive Plan of Action continued.'),
    ],
    ['a part between commas', unit('وزیران (از سه کشور) آمدند.', 'The Ministers, from three countries, came.')],
    ['a part that a word joins', unit('او در کرمان (ایران) زاده شد.', 'He was born in Kerman in Iran.')],
    ['a year before its noun', unit('کنوانسیون وین (۱۹۶۱) امضا شد.', 'The 1961 Vienna Convention was signed.')],
    ['the other calendar', unit('در ۲۸ دی (۱۷ ژانویه ۲۰۲۵) امضا شد.', 'It was signed on 17 January 2025.')],
    ['an explanation that is added', unit('برجام امضا شد.', 'The JCPOA (the nuclear deal) was signed.')],
    ['a mistake of the source', unit('سند (پیوست امضا شد.', 'The document (annex) was signed.')],
  ])('is unsure in %s', (_, each) => {
    expect(told('bracket', each)).toEqual([]);
    expect(allOf('bracket', each)).toHaveLength(1);
  });

  it('is none in placeholders, and where both sides are cut alike', () => {
    expect(allOf('bracket', unit('{0} سند', '{0} documents'), unit('(ادامه', '(continued'))).toEqual([]);
  });
});
