import { describe, expect, it } from 'vitest';
import { checkUnits } from '../../../src/tm/checks/index.js';
import type { Unit } from '../../../src/tm/index.js';
import { allOf, intoPersian, LEXICON, told, unit } from './pairs.js';

describe('a missing translation', () => {
  it('is surest where the state says that there is one', () => {
    const [finding] = told('empty', unit('جلسه پایان یافت.', '', { state: 'translated' }));
    expect(finding).toMatchObject({ kind: 'empty', confidence: 0.99, target: [] });
    expect(finding?.source).toEqual([{ start: 0, end: 16, text: 'جلسه پایان یافت.' }]);
  });

  it.each([' ', '\n\t', '\u200c', '\u200f \u00a0'])('is a target of which nothing is seen: %j', (target) => {
    expect(told('empty', unit('جلسه پایان یافت.', target))).toHaveLength(1);
  });

  it('is told of a unit without a target of which nothing else is known', () => {
    expect(told('empty', unit('جلسه پایان یافت.', ''))).toHaveLength(1);
  });

  it('is a target of marks alone, less surely', () => {
    expect(told('empty', unit('جلسه پایان یافت.', '…'), unit('جلسه پایان یافت.', '???'))).toHaveLength(2);
    expect(allOf('empty', unit('…', '...'), unit('۵', '5'), unit('ندارد', '–'), unit('پنج درصد', '5 %'))).toEqual([]);
  });

  it('is none in the null beads of an alignment, of what waits for its translation, or of a source that is empty itself', () => {
    const nullBead = unit('جلسه پایان یافت.', '', { score: 0.9, sentences: { source: [16], target: [] } });
    const waiting = unit('جلسه پایان یافت.', '', { state: 'initial' });
    const added = unit('', 'An added sentence.', { score: 0.9, sentences: { source: [], target: [18] } });
    expect(allOf('empty', nullBead, waiting, added, unit(' ', ' '), unit('', ''))).toEqual([]);
  });

  it('is told of an aligned unit whose translation somebody took away', () => {
    const emptied = unit('جلسه پایان یافت.', '', { score: 0.9, sentences: { source: [16], target: [18] } });
    expect(told('empty', emptied)).toHaveLength(1);
  });

  it('is none in a document that is still being translated, but for units that say otherwise', () => {
    const sentences = ['جلسه پایان یافت.', 'متن آماده است.', 'سفر آغاز شد.', 'گفت‌وگوها ادامه دارد.'];
    const waiting = sentences.map((source) => unit(source, ''));
    const done = sentences.map((source, i) => unit(source, `Sentence ${i}.`));
    const untranslated = (units: readonly Unit[]) => {
      return checkUnits(units, { kinds: ['empty'] }).findings.map(({ index }) => index);
    };
    expect(untranslated(waiting)).toEqual([]);
    expect(untranslated([...waiting, ...done, ...done])).toEqual([]);
    expect(untranslated([unit('متن آماده است.', '', { state: 'translated' }), ...waiting])).toEqual([0]);
    // A few are a slip, and so are a few of many.
    expect(untranslated(waiting.slice(0, 3))).toEqual([0, 1, 2]);
    expect(untranslated([...waiting, ...done, ...done, ...done])).toEqual([0, 1, 2, 3]);
  });

  it('is the only finding of its unit', () => {
    const { findings } = checkUnits([unit('در ۸ ماده (پیوست)', ' ', { state: 'final' })], { lexicon: LEXICON });
    expect(findings.map(({ kind }) => kind)).toEqual(['empty']);
  });
});

describe('a copied source', () => {
  it.each([
    ['the same letters', 'جلسه پایان یافت.', 'جلسه پایان یافت.'],
    ['lost half-spaces and Arabic letters', 'گفت‌وگوهای سیاسی می‌شود.', 'گفتوگوهاي سياسي مي شود'],
    [
      'a word changed',
      'دو وزیر آخرین تحولات منطقه را در مسکو مرور کردند',
      'دو وزیر آخرین تحولات منطقه را در تهران مرور کردند',
    ],
  ])('is found with %s, and nothing else of that unit is told', (_, source, target) => {
    const { findings } = checkUnits([unit(source, target)], { lexicon: LEXICON });
    expect(findings.map(({ kind }) => kind)).toEqual(['copied']);
  });

  it('is found in English, a single word that is common too', () => {
    expect(told('copied', intoPersian('The talks were useful.', 'The talks were useful.'))).toHaveLength(1);
    expect(told('copied', intoPersian('Introduction', 'Introduction'))).toHaveLength(1);
  });

  it.each([
    'BBC',
    'COVID-19',
    '2025',
    '1.5 – 2',
    'www.mfa.ir',
    'A/RES/70/1',
    'iPhone 15',
  ])('is none where there is nothing to translate: %s', (text) => {
    expect(told('copied', intoPersian(text, text))).toEqual([]);
  });

  it('is none between two kinds of one language', () => {
    const english = unit('The programme.', 'The programme.', { sourceLang: 'en-GB', targetLang: 'en-US' });
    expect(allOf('copied', english)).toEqual([]);
  });

  it('is none in numbers of other digits', () => {
    expect(allOf('copied', unit('۱۴۰۳', '1403'))).toEqual([]);
  });
});
