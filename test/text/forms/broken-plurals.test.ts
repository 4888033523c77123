import { describe, expect, it } from 'vitest';
import { BROKEN_PLURALS } from '../../../src/text/forms/broken-plurals.js';
import { fold } from '../../../src/text/normalize/fold.js';
import { words } from '../../../src/text/words/words.js';

const pairs = [...BROKEN_PLURALS].flatMap(([plural, singulars]) =>
  singulars.map((singular): [plural: string, singular: string] => [plural, singular]),
);

describe('broken plurals', () => {
  it.each([
    ['اسناد', ['سند']],
    ['معاهدات', ['معاهده']],
    ['مسائل', ['مسئله']],
    ['رؤسا', ['رئیس']],
    ['آرا', ['رأی']],
    ['اشیاء', ['شیء']],
    ['طرفین', ['طرف']],
    ['اتباع', ['تبعه', 'تابع']],
  ])('%s is of %j', (plural, singulars) => {
    expect(BROKEN_PLURALS.get(fold(plural).text)).toEqual(singulars.map((singular) => fold(singular).text));
  });

  it('are many', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(1_900);
  });

  it('are listed once each', () => {
    expect(new Set(pairs.map((pair) => pair.join(' '))).size).toBe(pairs.length);
  });

  it('are no singulars of themselves', () => {
    expect(pairs.filter(([plural, singular]) => plural === singular)).toEqual([]);
  });

  it('are single canonical words on both sides, as texts have them', () => {
    const others = pairs.flat().filter((word) => !/^[آ-ی]{2,}$/u.test(word) || words(word).length !== 1);
    expect(others).toEqual([]);
    expect(pairs.flat().filter((word) => words(word)[0]?.text !== word)).toEqual([]);
  });
});
