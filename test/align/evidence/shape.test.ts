import { describe, expect, it } from 'vitest';
import { cueCount, kindsOf } from './ties.js';

describe('the shape of a sentence', () => {
  it.each([
    ['آیا می‌آیید؟', 'Will you come?', ['question']],
    ['«آیا می‌آیید؟»', '“Will you come?”', ['question', 'quotation']],
    ['دیدار تازه در پایتخت', 'A new encounter in town', ['headline']],
    ['وی افزود: «خیر.»', 'He added: "No."', ['quotation']],
    ['وی افزود: «خیر.»', 'He added: „No.“', ['quotation']],
    ['۱- گام تازه.', '1. Another step.', ['marker', 'number']],
    ['الف) گام تازه.', '(a) Another step.', ['marker']],
    ['ب. گام تازه.', 'b. Another step.', ['marker']],
  ])('answers its like: %s %s', (source, target, kinds) => {
    expect(kindsOf(source, target)).toEqual(expect.arrayContaining(kinds));
  });

  it.each([
    ['آیا می‌آیید؟', 'You will come.'],
    ['گام تازه.', 'Another step'],
    ['گام تازه:', 'Another step'],
    ['وی افزود: خیر.', 'He added: “No.”'],
    ['۱.۵ گام.', '1. Another step.'],
  ])('does not answer another: %s %s', (source, target) => {
    expect(kindsOf(source, target)).toEqual([]);
  });

  it('is nothing in most sentences, nor a headline in a long one', () => {
    expect(cueCount('.')).toBe(0);
    const long = 'واژه '.repeat(40);
    expect(kindsOf(long, 'word '.repeat(40))).toEqual([]);
  });
});
