import { expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import lexicon from '../../src/data/lexicon.js';

/** Sentences of eight words that many others have too, and a number of their own, in both languages. */
function numbered(count: number): { persian: string; english: string } {
  const pairs =
    'سفر:visit مذاکره:talks معاهده:treaty دولت:government وزیر:minister روابط:relations صلح:peace امنیت:security'
      .split(' ')
      .map((pair) => pair.split(':') as [string, string]);
  const word = (i: number, k: number) => pairs[(i * 7 + k * k * 3 + (i >> 3)) % pairs.length] as [string, string];
  const side = (i: number, s: 0 | 1) => Array.from({ length: 8 }, (_, k) => word(i, k)[s]).join(' ');
  const lines = Array.from({ length: count }, (_, i) => i);
  return {
    persian: lines.map((i) => `${side(i, 0)} ${i + 5000}.`).join('\n'),
    english: lines.map((i) => `${side(i, 1)} ${i + 5000}.`).join('\n'),
  };
}

it('a long text with a preface that only one side has is aligned all the same', { timeout: 60_000 }, () => {
  const { persian, english } = numbered(4000);
  const preface = 'A preface that nobody has translated.\n'.repeat(800);
  const { beads, warnings } = align(persian, preface + english, { lexicon, lines: true });
  expect(warnings.map(({ code }) => code)).toContain('NARROW_BAND');
  const right = beads.filter(({ source, target }) => source.length === 1 && target[0] === (source[0] as number) + 800);
  expect(right.length / 4000).toBeGreaterThan(0.99);
});

it('a text that fits is searched whole', { timeout: 60_000 }, () => {
  const { persian, english } = numbered(1500);
  expect(align(persian, english, { lexicon, lines: true }).warnings).toEqual([]);
});
