import { describe, expect, it } from 'vitest';
import { checkScripts, isArabicScript } from '../../src/align/scripts.js';
import { TarjomanError } from '../../src/errors.js';

const PERSIAN = 'سلام دنیا.';
const ENGLISH = 'Hello world.';
const codes = (source: string, target: string, from = 'fa', to = 'en') => {
  try {
    return checkScripts(source, target, from, to).map(({ code }) => code);
  } catch (error) {
    return error instanceof TarjomanError ? error.code : error;
  }
};

describe('sides in the scripts of their languages', () => {
  it.each([
    [PERSIAN, ENGLISH, 'fa', 'en'],
    [PERSIAN, 'Bonjour.', 'ar-EG', 'fr-CA'],
    ['こんにちは。', 'Привет.', 'ja', 'ru'],
    ['۱۲۳', '123', 'fa', 'en'],
    ['گفت‌وگو با BBC News', 'Talks with BBC', 'fa', 'en'],
  ])('need no remark: %s %s', (source, target, from, to) => {
    expect(codes(source, target, from, to)).toEqual([]);
  });
});

describe('a side in another script', () => {
  it('is remarked on', () => {
    expect(codes(ENGLISH, ENGLISH)).toEqual(['WRONG_SCRIPT']);
    expect(codes(PERSIAN, PERSIAN)).toEqual(['WRONG_SCRIPT']);
    expect(checkScripts(PERSIAN, PERSIAN, 'fa', 'en')[0]?.message).toMatch(/target .* en /);
  });

  it('is refused where both are, with the way out', () => {
    expect(codes(ENGLISH, PERSIAN)).toBe('SIDES_SWAPPED');
    expect(codes(PERSIAN, ENGLISH, 'en', 'fa')).toBe('SIDES_SWAPPED');
    expect(() => checkScripts(ENGLISH, PERSIAN, 'fa', 'en')).toThrow(/give the fa text first/);
  });
});

it('a text is in Arabic script where most of its letters are', () => {
  expect(isArabicScript(PERSIAN)).toBe(true);
  expect(isArabicScript(`${PERSIAN} a`)).toBe(true);
  expect(isArabicScript(ENGLISH)).toBe(false);
  expect(isArabicScript('123 …')).toBe(false);
});
