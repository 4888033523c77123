import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import diplomatic from '../../../src/data/diplomatic.js';
import { type Concept, Glossary, preferredTerm } from '../../../src/glossary/index.js';
import { anyString } from '../../texts.js';

const glossary = Glossary.from(diplomatic);

/** Terms between words that no term goes on with. */
const persian = (concepts: readonly Concept[]) => concepts.map(({ fa }) => preferredTerm(fa)).join('، سپس ');
const english = (concepts: readonly Concept[]) =>
  concepts.map(({ en }) => preferredTerm(en).replace(/^to /u, '')).join('; then ');

/** Whether a preferred term is recognised as a term of its concept, by itself. */
const isSeen = ({ id, fa }: Concept) => glossary.recognize(preferredTerm(fa), 'fa').some((match) => match.id === id);

describe('for every concept of the glossary', () => {
  it.each(
    diplomatic.map((concept) => [concept.id, concept] as const),
  )('%s: its terms translate each other', (_, concept) => {
    expect(glossary.check(preferredTerm(concept.fa), preferredTerm(concept.en))).toEqual([]);
    expect(glossary.check(preferredTerm(concept.fa), preferredTerm(concept.en), { source: 'en' })).toEqual([]);
  });

  it('is missed where its translation is gone, but for the set phrases of the news', () => {
    const unmissed = diplomatic
      .filter(isSeen)
      .filter(({ id, fa }) =>
        glossary
          .check(`${preferredTerm(fa)}، سپس`, 'then')
          .every((finding) => finding.id !== id && !(finding.kind === 'missing' && finding.otherIds.includes(id))),
      );
    const ofNews = diplomatic.filter(({ kind, domain }) => kind === 'formula' && domain === 'media').filter(isSeen);
    expect(unmissed.map(({ id }) => id)).toEqual(ofNews.map(({ id }) => id));
  });
});

describe('pairs made of preferred terms', () => {
  const some = fc.uniqueArray(fc.constantFrom(...diplomatic), { minLength: 1, maxLength: 6, selector: ({ id }) => id });

  it('have no fault, in either direction', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('fa' as const, 'en' as const), (concepts, source) => {
        expect(glossary.check(persian(concepts), english(concepts), { source })).toEqual([]);
      }),
    );
  });

  it('have exactly one where the translation of one term is taken out', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...diplomatic), (kept, gone) => {
        const [source, target] = [persian([...kept, gone]), english(kept)];
        // Another term may say the same, or what stands around an adjective may make it none: then nothing is gone.
        const alone = glossary.check(preferredTerm(gone.fa), target);
        const isSeen = glossary.recognize(source, 'fa').some(({ id }) => id === gone.id);
        fc.pre(alone.length === 1 && isSeen && !kept.includes(gone));
        const findings = glossary.check(source, target);
        expect(findings).toMatchObject([{ kind: 'missing', text: alone[0]?.text }]);
      }),
    );
  });
});

describe('any strings', () => {
  it('never throw, and give spans of the raw text in order', () => {
    const text = fc.oneof(anyString, fc.constantFrom(...diplomatic.map(({ fa }) => preferredTerm(fa))));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text), { maxLength: 4 }),
        fc.constantFrom('fa' as const, 'en' as const),
        (list, source) => {
          const pairs = list.map(([fa, en]) => ({ fa, en }));
          for (const { pair, lang, start, end, text } of glossary.checkDocument(pairs, { source })) {
            expect(start).toBeLessThan(end);
            expect(pairs[pair]?.[lang].slice(start, end)).toBe(text);
          }
        },
      ),
    );
  });

  it('may be ids of objects', () => {
    const own = Glossary.from(
      ['__proto__', 'constructor', 'toString'].map((id): Concept => {
        const terms = [{ text: id, status: 'preferred' }] as const;
        return {
          id,
          domain: 'other',
          kind: 'term',
          status: 'draft',
          fa: { terms },
          en: { terms },
          related: ['__proto__'],
        };
      }),
    );
    expect(own.check('constructor', 'nothing').map(({ id }) => id)).toEqual(['constructor']);
    expect(own.check('constructor', 'constructor')).toEqual([]);
  });

  it('may lack terms in a language', () => {
    const own = Glossary.from([
      {
        id: 'a',
        domain: 'other',
        kind: 'term',
        status: 'draft',
        fa: { terms: [{ text: 'معاهده', status: 'preferred' }] },
        en: { terms: [] },
      },
    ]);
    expect(own.check('معاهده', 'treaty')).toEqual([]);
  });
});

describe('time', () => {
  const REPEATS = 20_000;

  it.each([
    ['one term repeated', 'همکاری منطقه‌ای ', 'cooperation '],
    ['terms in parts', 'روابط دوجانبه ', 'bilateral of bilateral of relations '],
    ['nested terms', 'معاهده مشارکت جامع راهبردی ', 'treaty strategic partnership '],
    ['pronouns', 'این معاهده ', 'it '],
    ['names', 'پیمان ', 'Paimon '],
    ['one long word', 'همکاری', 'cooperation'],
    ['one long word of endings', 'های', 'ation'],
  ])('is linear: %s', (_, fa, en) => {
    // So many take seconds; if time grew as their square, the test would run out of its time.
    const [persian, english] = [fa.repeat(REPEATS), en.repeat(REPEATS)];
    expect(() => glossary.check(persian, english)).not.toThrow();
    expect(() => glossary.check(persian, english, { source: 'en', repetitions: true })).not.toThrow();
  });
});
