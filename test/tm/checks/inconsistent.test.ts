import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/tm/index.js';
import { allOf, told, unit } from './pairs.js';

const SENTENCE = 'دو وزیر برنامه رایزنی‌های سیاسی را امروز در مسکو امضا کردند.';

function units(...pairs: readonly (readonly [source: string, target: string])[]): Unit[] {
  return pairs.map(([source, target], i) => unit(source, target, { id: `u${i + 1}` }));
}

describe('inconsistent translations', () => {
  it('are told of the unit that differs from the majority, with the other one in the message', () => {
    const [finding, ...more] = told(
      'inconsistent',
      ...units(
        [SENTENCE, 'The two Ministers signed the plan in Moscow today.'],
        [SENTENCE, 'The plan was signed today by both ministers in Moscow.'],
        [SENTENCE, 'The two Ministers signed the plan in Moscow today.'],
      ),
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ unit: 'u2', index: 1 });
    expect(finding?.message.en).toContain('u1');
    expect(finding?.message.en).toContain('The two Ministers signed');
  });

  it('are told of the later unit where there is no majority', () => {
    const found = told(
      'inconsistent',
      ...units([SENTENCE, 'One way to say it is this.'], [SENTENCE, 'Quite another is that.']),
    );
    expect(found.map(({ index }) => index)).toEqual([1]);
  });

  it('are found however the source is spelled', () => {
    const spelled = SENTENCE.replaceAll('ی', 'ي').replaceAll('\u200c', '');
    expect(
      told('inconsistent', ...units([SENTENCE, 'They signed a plan.'], [spelled, 'A plan was agreed on.'])),
    ).toHaveLength(1);
  });

  it('are none where targets differ in spelling, punctuation, articles or numbers alone', () => {
    const found = allOf(
      'inconsistent',
      ...units(
        [SENTENCE, 'The two Ministers signed the plan on 5 May.'],
        [SENTENCE, 'the two ministers signed a plan on 5 May'],
        [SENTENCE, 'The two Ministers signed the plan, on 7 May.'],
      ),
    );
    expect(found).toEqual([]);
  });

  it('are told of headings of three words, where they have little in common', () => {
    const heading = 'برنامه رایزنی‌های سیاسی';
    const others = units([heading, 'Programme of Political Consultations'], [heading, 'The Plan for Talks']);
    expect(told('inconsistent', ...others)).toHaveLength(1);
    const alike = units(
      [heading, 'Programme of Political Consultations'],
      [heading, 'Political Consultations Programme'],
    );
    expect(told('inconsistent', ...alike)).toEqual([]);
  });

  it('are none in headings of a word and short formulas', () => {
    expect(told('inconsistent', ...units(['مقدمه', 'Introduction'], ['مقدمه', 'Preface']))).toEqual([]);
    expect(told('inconsistent', ...units(['وی افزود که', 'He added that'], ['وی افزود که', 'She said that']))).toEqual(
      [],
    );
  });

  it('are less sure in another document', () => {
    const [first, second] = units([SENTENCE, 'One way to say it is this.'], [SENTENCE, 'Quite another is that.']) as [
      Unit,
      Unit,
    ];
    const [near] = told('inconsistent', first, second);
    const [far] = told('inconsistent', first, { ...second, origin: { document: 'other' } });
    expect(far?.confidence).toBeLessThan(near?.confidence ?? 0);
    expect(far?.message.en).toContain('unit u1 of d');
  });
});

describe('one translation of two sources', () => {
  const target = 'The two Ministers signed the plan in Moscow today.';

  it('is told where they say different things', () => {
    const found = told(
      'inconsistent',
      ...units([SENTENCE, target], ['سفیر ایران دیروز با رئیس مجلس دیدار و گفت‌وگو کرد.', target]),
    );
    expect(found.map(({ index }) => index)).toEqual([1]);
  });

  it('is less sure where they have most words in common', () => {
    const alike = SENTENCE.replace('امضا کردند', 'به امضا رساندند');
    const [found] = allOf('inconsistent', ...units([SENTENCE, target], [alike, target]));
    expect(found?.confidence).toBeLessThan(0.6);
  });

  it('is none in a short formula', () => {
    expect(allOf('inconsistent', ...units(['با تشکر از شما', 'Thank you.'], ['سپاسگزاریم', 'Thank you.']))).toEqual([]);
  });
});
