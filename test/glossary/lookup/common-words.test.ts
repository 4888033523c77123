import { describe, expect, it } from 'vitest';
import { isCommon, isInflectedCommon } from '../../../src/glossary/lookup/common-words.js';
import { words } from '../../../src/text/words/words.js';

/** Words as look-up asks for them. */
const canonical = (list: string) =>
  list.split(' ').map((word) =>
    words(word)
      .map(({ text }) => text)
      .join(''),
  );

describe('common words', () => {
  it('are known in both languages', () => {
    const list = canonical('place rule time house solution operation خانه کتاب دوست منابع مشاهده می‌شود آن‌ها برای');
    expect(list.filter((word) => !isCommon(word))).toEqual([]);
  });

  it('are known in their forms', () => {
    const list = canonical('places ruled timing houses solutions operated کتاب‌ها خانه‌های دوست‌هایشان');
    expect(list.filter((word) => !isCommon(word))).toEqual([]);
    expect(isInflectedCommon('کتابهایی', (word) => word === 'کتاب')).toBe(true);
    expect(isInflectedCommon('کتاب', (word) => word === 'کتاب')).toBe(false);
  });

  it('do not take in misspelled words', () => {
    const list = canonical('partnreship agreemnt cooperaton strategik همکارس معاهذه توافغ مشارکط نخصت');
    expect(list.filter(isCommon)).toEqual([]);
  });

  it('are about as few as their bits allow: of letters at random, one in 400', () => {
    const letters = 'bcdfghjklmnpqrstvwxz';
    const none = Array.from({ length: 20_000 }, (_, k) =>
      Array.from(
        { length: 9 },
        (_, place) => letters[(k * 7919 + place * place * 104_729 + ((k >> place) & 15)) % 20],
      ).join(''),
    );
    const list = [...new Set(none)];
    expect(list.filter(isCommon).length / list.length).toBeLessThan(0.006);
  });
});
