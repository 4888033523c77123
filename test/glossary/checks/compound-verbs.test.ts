import { describe, expect, it } from 'vitest';
import diplomatic from '../../../src/data/diplomatic.js';
import { Glossary } from '../../../src/glossary/index.js';

const shipped = Glossary.from(diplomatic);

describe('a term of several words that makes a verb', () => {
  it('is recognised where that is asked for', () => {
    const text = 'وزیران تبادل نظر کردند.';
    const ids = (compoundVerbs: boolean) => shipped.recognize(text, 'fa', { compoundVerbs }).map(({ id }) => id);
    expect(ids(false)).toEqual(['minister']);
    expect(ids(true)).toEqual(['minister', 'exchange-of-views']);
  });

  it.each([
    ['تبادل نظر کردند.', 'They decided.', 'exchange-of-views'],
    ['تبادل نظر خواهد شد.', 'A decision will be taken.', 'exchange-of-views'],
    ['ابراز نگرانی شده است.', 'There have been complaints.', 'expression-of-concern'],
  ])('must be translated: %j, %j', (fa, en, id) => {
    expect(shipped.check(fa, en)).toMatchObject([{ kind: 'missing', id }]);
  });

  it.each([
    ['تبادل نظر کردند.', 'They exchanged views.'],
    ['ابراز نگرانی کردند.', 'They were concerned.'],
    ['اظهار خرسندی کرد.', 'She said that she was satisfied.'],
  ])('may be translated without its head: %j, %j', (fa, en) => {
    expect(shipped.check(fa, en)).toEqual([]);
  });

  it('is asked for whole where it makes none', () => {
    expect(shipped.check('تبادل نظر ادامه دارد.', 'Many hold that view.')).toMatchObject([{ id: 'exchange-of-views' }]);
  });

  it('is not asked for where it is one word', () => {
    expect(shipped.check('آنان توافق کردند.', 'They were of one mind.')).toEqual([]);
  });
});

describe('an English verb that is a term', () => {
  it.each([
    ['باید پروازها را از سر بگیریم.', 'We must resume the flights.'],
    ['پروازها را از سر خواهند گرفت.', 'They will resume the flights.'],
    ['می\u200cخواهند متن را نهایی کنند.', 'They want to finalize the text.'],
  ])('may stand in any form of the Persian one: %j', (fa, en) => {
    expect(shipped.check(fa, en, { source: 'en' })).toEqual([]);
  });

  it('must be translated', () => {
    expect(shipped.check('پروازها را از سر ناچاری بست.', 'They resumed the flights.', { source: 'en' })).toMatchObject([
      { id: 'to-resume' },
    ]);
  });
});
