import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Concept, Glossary } from '../../../src/glossary/index.js';

const WORDS = ['qa', 'zb', 'kov', 'mip'];

function glossaryOf(terms: readonly (readonly string[])[]): Glossary {
  return Glossary.from(
    terms.map((words, i): Concept => {
      const section = { terms: [{ text: words.join(' '), status: 'preferred' as const }] };
      return { id: `c${i}`, domain: 'other', kind: 'term', status: 'draft', fa: { terms: [] }, en: section };
    }),
  );
}

/** Every place of every term. */
function everywhere(terms: readonly (readonly string[])[], text: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const [i, words] of terms.entries()) {
    for (let at = 0; at + words.length <= text.length; at++) {
      if (words.every((word, k) => text[at + k] === word)) found.add(`${at} ${at + words.length} c${i}`);
    }
  }
  return found;
}

function withoutNested(found: ReadonlySet<string>): Set<string> {
  const spans = [...found].map((key) => key.split(' ').slice(0, 2).map(Number) as [number, number]);
  return new Set(
    [...found].filter((key) => {
      const [start, end] = key.split(' ').slice(0, 2).map(Number) as [number, number];
      return !spans.some(([from, to]) => from <= start && end <= to && to - from > end - start);
    }),
  );
}

it('finds what trying every term at every word finds', () => {
  const word = fc.constantFrom(...WORDS);
  const terms = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
  const text = fc.array(word, { maxLength: 14 });
  fc.assert(
    fc.property(terms, text, (list, running) => {
      const glossary = glossaryOf(list);
      const raw = running.join(' ');
      const offsets = running.map((_, i) => running.slice(0, i).join(' ').length + (i > 0 ? 1 : 0));
      const wordOf = new Map(offsets.map((offset, i) => [offset, i]));
      const places = (overlaps: boolean) =>
        new Set(
          glossary.recognize(raw, 'en', { overlaps }).map(({ id, start, text: span }) => {
            const at = wordOf.get(start) as number;
            return `${at} ${at + span.split(' ').length} ${id}`;
          }),
        );
      const all = everywhere(list, running);
      expect(places(true)).toEqual(all);
      expect(places(false)).toEqual(withoutNested(all));
    }),
    { numRuns: 500 },
  );
});
