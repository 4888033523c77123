import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Concept, Glossary } from '../../../src/glossary/index.js';
import { anyString } from '../../texts.js';

function concept(id: string, fa: string, en: string): Concept {
  const section = (text: string) => ({ terms: [{ text, status: 'preferred' as const }] });
  return { id, domain: 'other', kind: 'term', status: 'draft', fa: section(fa), en: section(en) };
}

/** So many repeats take under a second; if time grew as their square, they would take minutes, and the test would run out of its time. */
const SIZE = 200_000;

describe('time grows as the text does', () => {
  const repeats = Array.from({ length: 80 }, (_, n) =>
    concept(
      `r${n}`,
      Array(n + 1)
        .fill('سند')
        .join(' '),
      Array(n + 1)
        .fill('deed')
        .join(' '),
    ),
  );
  const branches = Array.from({ length: 1024 }, (_, n) => {
    const words = Array.from({ length: 10 }, (_, bit) => ((n >> bit) & 1 ? 'deeds' : 'deed'));
    return concept(`b${n}`, words.join(' ').replaceAll('deeds', 'سندها').replaceAll('deed', 'سند'), words.join(' '));
  });

  it.each<[string, readonly Concept[], 'fa' | 'en', (size: number) => string]>([
    ['a word over and over, terms of it', repeats, 'fa', (size) => 'سند '.repeat(size)],
    ['inflected words, terms of both forms', branches, 'en', (size) => 'deeds '.repeat(size / 4)],
    ['words of a term without spaces', repeats, 'fa', (size) => 'سند'.repeat(size)],
    ['marks between the words of a term', repeats, 'en', (size) => `deed${'-'.repeat(10)} `.repeat(size)],
    ['a gap without end', repeats, 'en', (size) => `deed${' '.repeat(5 * size)}deed`],
    ['participles', [concept('v', 'نهایی کردن', 'to finalize')], 'fa', (size) => 'نهایی کرده بوده '.repeat(size)],
  ])('%s', (_, concepts, lang, text) => {
    const glossary = Glossary.from(concepts);
    const long = text(SIZE);
    const found = glossary.recognize(long, lang);
    expect(found.every(({ start, end }) => start < end && end <= long.length)).toBe(true);
  });

  it('a word of a million letters', () => {
    const glossary = Glossary.from(repeats);
    for (const word of ['deed', 'سند', "'", '\u200c']) {
      for (const lang of ['fa', 'en'] as const) {
        expect(glossary.recognize(word.repeat(250_000), lang).length).toBeLessThan(2);
      }
    }
  });
});

it('a term of a thousand words is not looked for, and does no harm', () => {
  const glossary = Glossary.from([
    concept('long', 'سند '.repeat(1000), 'deed '.repeat(1000)),
    concept('deed', 'سند', 'deed'),
  ]);
  expect(glossary.recognize('deed '.repeat(3), 'en').map(({ id }) => id)).toEqual(['deed', 'deed', 'deed']);
});

it('words named as parts of objects are words', () => {
  const glossary = Glossary.from([
    concept('__proto__', 'سازنده', 'constructor'),
    concept('constructor', 'نمونه', '__proto__'),
  ]);
  expect(glossary.recognize('constructor, toString and valueOf', 'en').map(({ id }) => id)).toEqual(['__proto__']);
});

it('nothing is thrown, whatever terms and texts are', () => {
  fc.assert(
    fc.property(fc.array(anyString, { maxLength: 5 }), anyString, fc.constantFrom('fa', 'en'), (terms, text, lang) => {
      const glossary = Glossary.from(terms.map((term, i) => concept(`c${i}`, term, term)));
      for (const raw of [text, terms.join(' '), terms.join('')]) {
        for (const match of glossary.recognize(raw, lang, { overlaps: true })) {
          expect(match.text).toBe(raw.slice(match.start, match.end));
        }
      }
    }),
    { numRuns: 300 },
  );
});
