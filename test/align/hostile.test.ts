import { describe, expect, it } from 'vitest';
import { type AlignOptions, align } from '../../src/align/index.js';
import diplomatic from '../../src/data/diplomatic.js';
import lexicon from '../../src/data/lexicon.js';
import { Glossary } from '../../src/glossary/index.js';
import { expectWhole } from './whole.js';

const ALL = { lexicon, glossary: Glossary.from(diplomatic) };
const LINES = { ...ALL, lines: true };
const ONE_SCRIPT = { ...LINES, from: 'de' };

/** Whole numbers below a bound, the same in every run (mulberry32: the low bits of simpler ones repeat). */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

/** Lines of three to ten of these words. */
function lines(count: number, words: string): string {
  const below = numbers(count + words.length);
  const list = words.split(' ');
  const line = () => Array.from({ length: 3 + below(8) }, () => list[below(list.length)]).join(' ');
  return Array.from({ length: count }, () => `${line()}.`).join('\n');
}

/** Words of random letters, hardly two of them equal. */
function distinct(count: number, letters: string, seed = 1): string {
  const below = numbers(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length: 7 }, () => letters[below(letters.length)]).join(''),
  ).join(' ');
}

const PERSIAN =
  'سفر مذاکره معاهده دولت وزیر روابط صلح امنیت کشور مردم نفت گاز بانک تجارت همکاری سند برنامه شورا قطعنامه تحریم توافق ' +
  'انرژی مرز دریا قانون مجلس انتخابات شهر جاده راه‌آهن سفیر نشست بیانیه پیمان حقوق دادگاه ارتش موشک پول بودجه مالیات آب';
const ENGLISH =
  'weather garden kitchen music bicycle painting football river mountain dinner coffee window summer winter children ' +
  'teacher flower bridge table chair clock letter pencil dog cat horse bird tree snow rain shoe shirt song dance bread ' +
  'butter apple lemon sugar spoon knife bed lamp carpet mirror';
const PERSIAN_LETTERS = 'ابپتجچخدرزسشفقکگلمنوهی';
const LATIN_LETTERS = 'abcdefghijklmnoprstuvz';

const MANY = distinct(10_000, LATIN_LETTERS);

describe('a whole alignment is found', { timeout: 60_000 }, () => {
  it.each<[string, () => [string, string], AlignOptions]>([
    ['10 lines and 1,000', () => [lines(10, PERSIAN), lines(1000, ENGLISH)], LINES],
    ['1,000 lines and 10', () => [lines(1000, PERSIAN), lines(10, ENGLISH)], LINES],
    ['100 lines and 10,000', () => [lines(100, PERSIAN), lines(10_000, ENGLISH)], LINES],
    ['10,000 lines and 100', () => [lines(10_000, PERSIAN), lines(100, ENGLISH)], LINES],
    ['one sentence and many', () => ['سلام دنیا.', 'Hello. '.repeat(1000)], ALL],
    ['10,000 equal lines', () => ['سلام دنیا\n'.repeat(10_000), 'hello world\n'.repeat(10_000)], LINES],
    ['a megabyte of words in one sentence', () => ['سلام دنیا '.repeat(55_000), 'hello '.repeat(170_000)], ALL],
    ['a megabyte of words and two sentences', () => [`${PERSIAN} `.repeat(6000), 'Hello. World.'], ALL],
    ['two sentences and a megabyte of words', () => ['سلام. دنیا.', `${ENGLISH} `.repeat(10_000)], ALL],
    ['a megabyte without a space', () => ['سلام'.repeat(130_000), 'hello'.repeat(200_000)], ALL],
    ['a megabyte of clauses in two sentences', () => [twice('وزیر رفت، '), twice('the minister went, ')], ALL],
    [
      'a huge sentence among many',
      () => [`${'سلام\n'.repeat(1000)}${'سلام '.repeat(100_000)}\n${'سلام\n'.repeat(4000)}`, 'hello\n'.repeat(5000)],
      LINES,
    ],
    ['5,000 lines of punctuation', () => ['!؟…\n'.repeat(5000), '?!…\n'.repeat(5000)], LINES],
    ['lines that fold to nothing', () => ['سلام\n'.repeat(2500), '\u200c\n'.repeat(2500)], LINES],
    ['a side in the wrong language', () => [lines(1000, ENGLISH), lines(1000, ENGLISH)], LINES],
    ['a text and itself', () => [lines(1000, ENGLISH), lines(1000, ENGLISH)], ONE_SCRIPT],
    ['lines of 10,000 words', () => [distinct(10_000, PERSIAN_LETTERS, 2), MANY], LINES],
    ['lines of the same 10,000 words', () => [`${MANY}\n${MANY}\n${MANY}`, `${MANY}\n${MANY}\n${MANY}`], ONE_SCRIPT],
    [
      'emoji and marks without end',
      () => ['😀🏽‍👩 سلا\u0651\u0651م\n'.repeat(500), '😀🏽‍👩 é́́́ hello\n'.repeat(500)],
      LINES,
    ],
    [
      'a letter with a megabyte of marks',
      () => [`س${'\u0651'.repeat(1_000_000)}`, `e${'\u0301'.repeat(1_000_000)}`],
      LINES,
    ],
    ['lone surrogates', () => ['\ud800 سلام. \udfff.', 'Hello \udfff. \ud800'], ALL],
    ['numbers too large for any', () => [`${'9'.repeat(100_000)}.`, `${'9'.repeat(100_000)}.`], ALL],
    ['quotation marks that nothing closes', () => ['«'.repeat(100_000), '"'.repeat(100_000)], ALL],
  ])('of %s', (_, texts, options) => {
    expectWhole(align(...texts(), options));
  });
});

/** Two sentences of many clauses. */
const twice = (clause: string) => `${clause.repeat(25_000)}.\n${clause.repeat(25_000)}.`;

describe('texts that are no translations of each other', { timeout: 60_000 }, () => {
  it('are said to be so, and their pairs are not believed', () => {
    const alignment = align(lines(2000, PERSIAN), lines(2000, ENGLISH), LINES);
    expectWhole(alignment);
    expect(alignment.warnings.map(({ code }) => code)).toContain('MOSTLY_UNALIGNED');
    const pairs = alignment.beads.filter(({ source, target }) => source.length > 0 && target.length > 0);
    expect(pairs.length).toBeLessThan(1000);
    const sure = pairs.filter(({ score }) => score > 0.9);
    expect(sure.length).toBeLessThan(20);
  });
});

describe('long texts', { timeout: 60_000 }, () => {
  /** Sentences of words that many others have too, each with two numbers of its own, in both languages. */
  function numbered(count: number): [source: string, target: string] {
    const pairs =
      'سفر:visit مذاکره:talks معاهده:treaty دولت:government وزیر:minister روابط:relations صلح:peace امنیت:security'
        .split(' ')
        .map((pair) => pair.split(':') as [string, string]);
    const word = (i: number, k: number) => pairs[(i * 7 + k * k * 3 + (i >> 3)) % pairs.length] as [string, string];
    const line = (i: number, side: 0 | 1) =>
      `${Array.from({ length: 8 }, (_, k) => word(i, k)[side]).join(' ')} ${i + 5000} ${i + 25_000}.`;
    const side = (s: 0 | 1) => Array.from({ length: count }, (_, i) => line(i, s)).join('\n');
    return [side(0), side(1)];
  }

  it.each([
    [2000, 0],
    [2000, 400],
    [5000, 1000],
  ])('of %i lines are aligned where one side has a preface of %i more', (count, more) => {
    const [source, target] = numbered(count);
    const preface = 'A preface that nobody has translated.\n'.repeat(more);
    const { beads } = align(source, preface + target, { lexicon, lines: true });
    const right = beads.filter(
      (bead) => bead.source.length === 1 && bead.target[0] === (bead.source[0] as number) + more,
    );
    expect(right.length / count).toBeGreaterThan(0.99);
  });
});
