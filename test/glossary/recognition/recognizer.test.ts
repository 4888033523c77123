import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import diplomatic from '../../../src/data/diplomatic.js';
import { type Concept, Glossary, preferredTerm, type Term } from '../../../src/glossary/index.js';
import { words } from '../../../src/text/index.js';
import { anyString } from '../../texts.js';

function concept(id: string, fa: string | Term, en: string | Term): Concept {
  const section = (term: string | Term) => ({
    terms: [typeof term === 'string' ? ({ text: term, status: 'preferred' } as const) : term],
  });
  const [domain, kind, status] = ['diplomacy', 'term', 'draft'] as const;
  return { id, domain, kind, status, fa: section(fa), en: section(en) };
}

const glossary = Glossary.from([
  concept('road-map', 'نقشه راه', 'road map'),
  concept('cooperation', 'همکاری', 'cooperation'),
  concept('cooperation-road-map', 'نقشه راه همکاری', 'cooperation road map'),
  concept('consultation', 'رایزنی', 'consultation'),
  concept('international', 'بین\u200cالمللی', 'international'),
  concept('to-sign', 'امضا کردن', 'to sign'),
  concept('usa', 'آمریکا', { text: 'US', status: 'preferred', abbreviation: true }),
  concept('state', { text: 'دولت', status: 'preferred', forms: ['دول'] }, 'State'),
  concept('government', 'دولت', 'government'),
]);

const found = (text: string, lang: 'fa' | 'en') =>
  glossary.recognize(text, lang).map((match) => [match.id, match.text]);

describe('terms in a Persian text', () => {
  it.each([
    ['در نقشه راه آمده است', [['road-map', 'نقشه راه']]],
    ['نقشهٔ راه', [['road-map', 'نقشهٔ راه']]],
    ['نقشه\u200cراه', [['road-map', 'نقشه\u200cراه']]],
    ['نقشهراه', [['road-map', 'نقشهراه']]],
    ['همکاری\u200cهای دو کشور', [['cooperation', 'همکاری\u200cهای']]],
    ['همکاريهاي دو کشور', [['cooperation', 'همکاريهاي']]],
    ['رایزنی\u200cهایشان', [['consultation', 'رایزنی\u200cهایشان']]],
    ['بین المللی', [['international', 'بین المللی']]],
    ['بینالمللی', [['international', 'بینالمللی']]],
    ['کار و راه', []],
  ])('%j', (text, terms) => {
    expect(found(text, 'fa')).toEqual(terms);
  });

  it('are the longest that fit', () => {
    expect(found('نقشه راه همکاری و همکاری', 'fa')).toEqual([
      ['cooperation-road-map', 'نقشه راه همکاری'],
      ['cooperation', 'همکاری'],
    ]);
  });

  it('are of every concept that has the term, and by its other forms', () => {
    expect(found('دولت و دول', 'fa')).toEqual([
      ['state', 'دولت'],
      ['government', 'دولت'],
      ['state', 'دول'],
    ]);
  });
});

describe('terms in an English text', () => {
  it.each([
    ['Road maps are drawn.', [['road-map', 'Road maps']]],
    [
      'They signed it, signing again.',
      [
        ['to-sign', 'signed'],
        ['to-sign', 'signing'],
      ],
    ],
    ['The US told us.', [['usa', 'US']]],
    ['He cooperated on the road to maps.', []],
  ])('%j', (text, terms) => {
    expect(found(text, 'en')).toEqual(terms);
  });
});

it('terms are found in a list of words that is there already', () => {
  const text = 'رایزنی‌های دو دولت درباره نقشه راه';
  expect(glossary.recognize(text, 'fa', words(text))).toEqual(glossary.recognize(text, 'fa'));
  expect(glossary.recognize(text, 'fa', words(text).slice(-2)).map(({ id }) => id)).toEqual(['road-map']);
});

describe('the shipped glossary', () => {
  const shipped = Glossary.from(diplomatic);

  it('recognises each preferred term as it is written', () => {
    const missed = (lang: 'fa' | 'en') =>
      diplomatic.filter((each) => {
        const text = preferredTerm(each[lang]);
        const running = text.replace(/^to /, '').replace(/\.$/, ''); // a stop is in no word
        const matches = shipped.recognize(`… ${running} …`, lang);
        return !matches.some((match) => match.id === each.id && match.text === running);
      });
    expect(missed('fa').map(({ id }) => id)).toEqual([]);
    expect(missed('en').map(({ id }) => id)).toEqual([]);
  });

  it('gives slices of the raw text in order, never one inside another', () => {
    const terms = fc.constantFrom(...diplomatic.flatMap(({ fa, en }) => [preferredTerm(fa), preferredTerm(en)]));
    const text = fc.array(fc.oneof(terms, anyString), { maxLength: 8 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, fc.constantFrom('fa', 'en'), (raw, lang) => {
        let before = { start: 0, end: 0 };
        for (const match of shipped.recognize(raw, lang)) {
          expect(match.text).toBe(raw.slice(match.start, match.end));
          if (match.start !== before.start) expect(match.start).toBeGreaterThanOrEqual(before.end);
          else expect(match.end).toBeGreaterThanOrEqual(before.end);
          before = match;
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a glossary', () => {
  it('has its concepts in order and by id', () => {
    expect([...glossary].map(({ id }) => id).slice(0, 2)).toEqual(['road-map', 'cooperation']);
    expect(glossary.size).toBe(9);
    expect(glossary.get('road-map')?.en.terms[0]?.text).toBe('road map');
    expect(glossary.get('giraffe')).toBeUndefined();
  });

  it('refuses two concepts with one id', () => {
    const twice = [concept('map', 'نقشه', 'map'), concept('map', 'طرح', 'plan')];
    expect(() => Glossary.from(twice)).toThrow(expect.objectContaining({ code: 'BAD_ENTRY' }));
  });
});
