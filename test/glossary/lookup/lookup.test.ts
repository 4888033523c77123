import { describe, expect, it } from 'vitest';
import diplomatic from '../../../src/data/diplomatic.js';
import { Glossary, type LookupResult, preferredTerm } from '../../../src/glossary/index.js';

const glossary = Glossary.from(diplomatic);

/** Whether a concept is found, and none with a better score. */
function isFirst(id: string, results: readonly LookupResult[]): boolean {
  const own = results.find(({ concept }) => concept.id === id);
  return own !== undefined && own.score === results[0]?.score;
}

/** The terms that a way to write them does not find first. */
function missed(term: (concept: (typeof diplomatic)[number]) => string, limit = 20): string[] {
  return diplomatic
    .filter((concept) => !isFirst(concept.id, glossary.lookup(term(concept), { limit })))
    .map((concept) => `${concept.id}: ${term(concept)}`);
}

describe('every preferred term is found first', () => {
  it('by its own spelling, with the score 1', () => {
    expect(missed(({ fa }) => preferredTerm(fa))).toEqual([]);
    expect(missed(({ en }) => preferredTerm(en))).toEqual([]);
    for (const { fa, en } of diplomatic) {
      expect(glossary.lookup(preferredTerm(fa))[0]?.score).toBe(1);
      expect(glossary.lookup(preferredTerm(en))[0]?.score).toBe(1);
    }
  });

  it.each<[string, (text: string) => string]>([
    ['half-spaces lost by joining', (text) => text.replaceAll('\u200c', '')],
    ['half-spaces lost as spaces', (text) => text.replaceAll('\u200c', ' ')],
    ['all spaces lost', (text) => text.replace(/[\s\u200c]/g, '')],
    ['Arabic letters', (text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك')],
    ['no hamza', (text) => text.replaceAll('أ', 'ا').replaceAll('ؤ', 'و').replaceAll('ئ', 'ی')],
    ['spaces around', (text) => `  ${text} `],
  ])('with %s', (_, respell) => {
    expect(missed(({ fa }) => respell(preferredTerm(fa)))).toEqual([]);
  });

  it('by its transliteration, with marks and without', () => {
    const transliteration = ({ fa }: (typeof diplomatic)[number]) => fa.terms[0]?.transliteration ?? '';
    expect(missed(transliteration)).toEqual([]);
    expect(missed((concept) => transliteration(concept).replaceAll('ā', 'a'))).toEqual([]);
  });

  it('in capitals and without', () => {
    expect(missed(({ en }) => preferredTerm(en).toUpperCase())).toEqual([]);
    expect(missed(({ en }) => preferredTerm(en).toLowerCase())).toEqual([]);
  });
});

describe('looking a term up', () => {
  it.each([
    ['نقشهراه', 'road-map'],
    ['نقشه\u200cراه', 'road-map'],
    ['نقشهٔ راه', 'road-map'],
    ['معاهدة جامع', 'comprehensive-treaty'],
    ['معاهده جامغ', 'comprehensive-treaty'],
    ['moahede jame', 'comprehensive-treaty'],
    ['naghshe rah', 'road-map'],
    ['roadmap', 'road-map'],
    ['strategic partnershp', 'strategic-partnership'],
    ['partnership strategic', 'strategic-partnership'],
    ['the road map', 'road-map'],
  ])('«%s» finds %s first', (query, id) => {
    const [first, second] = glossary.lookup(query);
    expect(first?.concept.id).toBe(id);
    expect(first?.score).toBeLessThan(query === 'roadmap' ? 1.1 : 1);
    expect(second?.score ?? 0).toBeLessThan(first?.score ?? 0);
  });

  it('says which term came nearest', () => {
    expect(glossary.lookup('roadmap')[0]).toMatchObject({ matched: 'roadmap', score: 1 });
    expect(glossary.lookup('نقشهراه')[0]).toMatchObject({ matched: 'نقشه راه', score: 0.999 });
  });

  it('gives the best first, each concept once, and no more than asked for', () => {
    const results = glossary.lookup('همکاری', { limit: 50 });
    const scores = results.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(results.map(({ concept }) => concept.id)).size).toBe(results.length);
    expect(glossary.lookup('همکاری', { limit: 1 })).toEqual(results.slice(0, 1));
    expect(glossary.lookup('همکاری').length).toBeLessThanOrEqual(5);
  });

  it.each([
    ...'giraffe banana kitchen bicycle mountain butterfly elephant window potato umbrella'.split(' '),
    ...'yesterday purple running homework guitar chocolate sleeping'.split(' '),
    ...'زرافه موز آشپزخانه دوچرخه کوه پروانه فیل پنجره سیب\u200cزمینی چتر'.split(' '),
    ...'دیروز بنفش دویدن گیتار شکلات خوابیدن گربه'.split(' '),
  ])('finds nothing for «%s»', (word) => {
    expect(glossary.lookup(word).map(({ concept, score }) => `${concept.id} ${score}`)).toEqual([]);
  });

  it.each([
    '',
    ' ',
    '?!',
    'x',
    'ی',
    '\u200c',
    '漢字',
    '\ud800',
    'a'.repeat(5000),
    'ا'.repeat(5000),
  ])('survives %j', (query) => {
    expect(glossary.lookup(query)).toEqual([]);
  });
});
