import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeConcepts } from '../../../scripts/eval/glossary/synthetic.js';
import diplomatic from '../../../src/data/diplomatic.js';
import { Glossary, type LookupResult } from '../../../src/glossary/index.js';
import { EditDistance } from '../../../src/glossary/lookup/edit-distance.js';
import { PERSIAN } from '../../../src/glossary/lookup/persian-route.js';

const glossary = Glossary.from(diplomatic);

/** Every term and form that is shipped, with the concept that it names. */
const spellings = diplomatic.flatMap(({ id, fa, en }) =>
  [...fa.terms, ...en.terms].flatMap(({ text, forms = [] }) => [text, ...forms].map((spelling) => ({ id, spelling }))),
);

const anySpelling = fc.constantFrom(...spellings);

/** Whether a concept is among those with the best score. */
function isBest(id: string, results: readonly LookupResult[]): boolean {
  return results.find(({ concept }) => concept.id === id)?.score === results[0]?.score;
}

/** The text with something put in at some of its places. */
function sown(text: string, seeds: readonly number[], what: string, place: RegExp): string {
  let k = 0;
  return text.replace(place, (found) => ((seeds[k++ % seeds.length] as number) % 3 === 0 ? found + what : found));
}

const seeds = fc.array(fc.nat(100), { minLength: 5, maxLength: 20 });

describe('what is shipped', () => {
  it('is found by every term and form, first and with the score 1', () => {
    const lost = spellings.filter(({ id, spelling }) => {
      const results = glossary.lookup(spelling);
      const own = results.find(({ concept }) => concept.id === id);
      return own?.score !== 1 || own.how !== 'exact' || own.matched !== spelling;
    });
    expect(lost).toEqual([]);
  });

  it.each<[string, (text: string, seeds: readonly number[]) => string]>([
    ['no half-spaces', (text) => text.replaceAll('\u200c', '')],
    ['spaces for half-spaces', (text) => text.replaceAll('\u200c', ' ')],
    ['half-spaces for spaces', (text) => text.replace(/(?<=\p{Script=Arabic}) /gu, '\u200c')],
    ['Arabic letters', (text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك')],
    ['Persian vowel marks', (text, places) => sown(text, places, '\u0650', /\p{Script=Arabic}/gu)],
    ['tatweel', (text, places) => sown(text, places, '\u0640', /(?<=[سشصضعغفقکلمنیبتج])(?=\p{Script=Arabic})/gu)],
    ['spaces around', (text) => ` ${text}\u00a0`],
    ['capitals', (text) => text.toUpperCase()],
  ])('is found at .999 or better with %s', (_, respell) => {
    fc.assert(
      fc.property(anySpelling, seeds, ({ id, spelling }, places) => {
        const results = glossary.lookup(respell(spelling, places));
        expect(isBest(id, results)).toBe(true);
        expect(results[0]?.score).toBeGreaterThanOrEqual(0.999);
      }),
    );
  });
});

/** Letters, marks and signs of all that may be typed, and of what may not. */
const anyQuery = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'ابتدرسعغکگلمنوهیآء\u200c \u0654\u0640يكة'), maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(..."abdeghikmnoprstuvyz āšž'-."), maxLength: 40 }),
  fc.tuple(anySpelling, anySpelling).map(([a, b]) => a.spelling.slice(0, 9) + b.spelling.slice(2)),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'to ', 'to', 'the', '\0'),
);

describe('whatever is asked', () => {
  it('gives few results, each concept once, the best first, none under the floor', () => {
    fc.assert(
      fc.property(anyQuery, fc.integer({ min: 1, max: 30 }), (query, limit) => {
        const results = glossary.lookup(query, { limit });
        const scores = results.map(({ score }) => score);
        expect(results.length).toBeLessThanOrEqual(limit);
        expect(new Set(results.map(({ concept }) => concept.id)).size).toBe(results.length);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        for (const { score, concept, lang, term, matched } of results) {
          expect(score).toBeGreaterThanOrEqual(0.5);
          expect(score).toBeLessThanOrEqual(1);
          expect(concept[lang].terms).toContain(term);
          expect([term.text, ...(term.forms ?? [])]).toContain(matched);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same whatever was asked before, and fewer by a limit', () => {
    fc.assert(
      fc.property(anyQuery, anyQuery, (query, before) => {
        const fresh = Glossary.from(diplomatic.slice(0, 40));
        const used = Glossary.from(diplomatic.slice(0, 40));
        used.lookup(before);
        expect(used.lookup(query)).toEqual(fresh.lookup(query));
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['100,000 letters', 'ا'.repeat(100_000)],
    ['100,000 words', 'ab '.repeat(100_000)],
    ['100,000 marks', `a${'\u0301'.repeat(100_000)}`],
    ['100,000 half-spaces', '\u200c'.repeat(100_000)],
    ['100,000 ends of ezafe', '-e'.repeat(100_000)],
    ['a thousand words of terms', 'strategic partnership '.repeat(1_000)],
    ['letters that fold to many', '\ufdfa'.repeat(10_000)],
    ['lone surrogates', '\ud800\udc00\udfff'.repeat(10_000)],
  ])('bounds the time of %s', (_, query) => {
    expect(glossary.lookup(query).length).toBeLessThanOrEqual(5);
  });
});

describe('in a glossary of 3,000 concepts', () => {
  const concepts = madeConcepts(3_000, 'properties');
  const large = Glossary.from(concepts);
  const keys = concepts.flatMap(({ fa }) => fa.terms.map(({ text }) => PERSIAN.keyOf(text)));

  it('the shortlist loses nothing: no term is nearer than the best result', () => {
    const letters = 'ابتثجحخدرزسشصعفقکلمنوهی';
    fc.assert(
      fc.property(fc.nat(concepts.length - 1), fc.nat(1_000), fc.nat(3), (number, place, kind) => {
        const term = concepts[number]?.fa.terms[0]?.text as string;
        const at = 1 + (place % (term.length - 1));
        const other = letters[place % letters.length] as string;
        const query = [
          term.slice(0, at) + other + term.slice(at + 1),
          term.slice(0, at) + term.slice(at + 1),
          term.slice(0, at) + other + term.slice(at),
          `${term.slice(0, at - 1)}${term[at]}${term[at - 1]}${term.slice(at + 1)}`,
        ][kind] as string;
        const key = PERSIAN.keyOf(query);
        fc.pre(key.letters.length > 5 && key.words.length > 1);
        const distance = new EditDistance(key.words, PERSIAN.costs);
        const least = Math.min(...keys.map(({ words }) => distance.to(words, 1)));
        fc.pre(least <= 1);
        const [best] = large.lookup(query);
        const { words } = PERSIAN.keyOf(best?.matched ?? '');
        expect(distance.to(words, 1)).toBeLessThanOrEqual(least + Number.EPSILON);
      }),
    );
  });
});
