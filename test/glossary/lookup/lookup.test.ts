import { describe, expect, it } from 'vitest';
import diplomatic from '../../../src/data/diplomatic.js';
import { type Concept, Glossary, type LookupResult, preferredTerm, type Term } from '../../../src/glossary/index.js';

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

  it.each([
    ['نقشه راه', 1, 'exact', 'نقشه راه'],
    ['roadmap', 1, 'exact', 'roadmap'],
    ['Road Map', 0.999, 'spelling', 'road map'],
    ['نقشهراه', 0.999, 'spelling', 'نقشه راه'],
    ['نقشهٔ راه', 0.999, 'spelling', 'نقشه راه'],
    ['نقشه‌ی راه', 0.998, 'spelling', 'نقشه راه'],
    ['cultural centers', 0.95, 'form', 'cultural centre'],
    ['U.N.', 0.999, 'spelling', 'UN'],
    ['partnership strategic', 0.97, 'order', 'strategic partnership'],
    ['foreign affairs ministry', 0.97, 'order', 'Ministry of Foreign Affairs'],
    ['strategic partnerships', 0.95, 'form', 'strategic partnership'],
    ['نقشه‌های راه', 0.95, 'form', 'نقشه راه'],
    ['the road map', 0.97, 'order', 'road map'],
    ['treaties', 0.8, 'form', 'treaty'],
    ['معاهده‌ای', 0.8, 'form', 'معاهده'],
    ['condemned', 0.8, 'form', 'to condemn'],
    ['the treaty', 0.97, 'order', 'treaty'],
    ['naghshe-ye rah', 0.999, 'transliteration', 'نقشه راه'],
    ['naqsheh-i rāh', 0.96, 'transliteration', 'نقشه راه'],
    ['strategic partnershp', 0.902, 'typo', 'strategic partnership'],
    ['معاهده جامغ', 0.884, 'typo', 'معاهده جامع'],
    ['prtnershp strategic', 0.841, 'typo', 'strategic partnership'],
    ['political independence of nations', 0.65, 'part', 'political independence'],
  ])('says how «%s» matched: %d %s «%s»', (query, score, how, matched) => {
    const [found] = glossary.lookup(query);
    expect(found).toMatchObject({ how, matched });
    expect(found?.score).toBeCloseTo(score, 2);
  });

  it('says to which term of which language a form belongs', () => {
    const [found] = glossary.lookup('تفاهمنامه');
    expect(found).toMatchObject({
      lang: 'fa',
      matched: 'تفاهمنامه',
      term: { text: 'تفاهم\u200cنامه', status: 'admitted' },
    });
    expect(glossary.lookup('moahede jame')[0]).toMatchObject({ lang: 'fa', matched: 'معاهده جامع' });
    expect(glossary.lookup('NATO')[0]).toMatchObject({ lang: 'en', term: { abbreviation: true } });
  });

  it.each([
    [
      'naghshe-ye rāh',
      'naghshe rah',
      'naghsheye rah',
      'naqsheh-i rāh',
      'naqše-ye rāh',
      'naqsheh ye raah',
      'naghshe i rah',
    ],
    [
      "mo'āhede-ye jāme'",
      'moahede jame',
      'moahedeye jame',
      'moʿāhedeh-ye jāmeʿ',
      'muʻāhadah-ʼi jāmiʻ',
      'moahedeh jaame',
    ],
    ['moshārekat-e rāhbordi', 'mosharekat rahbordi', 'mosharekate rahbordi', 'mushārikat-i rāhburdī', 'mshrkt rahbrdi'],
    ['Khāvarmiyāne', 'xavarmiane', 'khavar miane', 'khawarmiyaneh', 'xāvarmiyāne'],
  ])('finds one term by «%s» and its other romanisations', (...spellings) => {
    const found = spellings.map((spelling) => glossary.lookup(spelling)[0]?.concept.id);
    expect(new Set(found).size).toBe(1);
    expect(found[0]).toBeDefined();
  });

  it('finds a word of a longer term only by two words or more', () => {
    expect(glossary.lookup('ministry')).toEqual([]);
    expect(glossary.lookup('جمهوری')).toEqual([]);
    expect(glossary.lookup('Islamic')).toEqual([]);
    const [found] = glossary.lookup('security stability');
    expect(found).toMatchObject({ concept: { id: 'stability-and-security' }, how: 'order' });
    expect(glossary.lookup('comprehensive strategic treaty')[0]).toMatchObject({
      concept: { id: 'treaty-on-comprehensive-strategic-partnership' },
      how: 'part',
    });
  });

  it.each([
    'place',
    'solution',
    'operation',
    'منابع',
    'مشاهده',
    'دوست',
    'استقبال',
    'distance',
    'times',
  ])('takes «%s» for no misspelling, as it is a word itself', (word) => {
    expect(glossary.lookup(word)).toEqual([]);
  });

  it('puts the concept first whose preferred term it is', () => {
    const found = glossary.lookup('agreement').map(({ concept, term }) => `${concept.id} ${term.status}`);
    expect(found.length).toBeGreaterThan(1);
    expect(found).toEqual(found.toSorted((a, b) => Number(a.endsWith('admitted')) - Number(b.endsWith('admitted'))));
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

describe('a glossary from elsewhere', () => {
  const term = (text: string, more: Partial<Term> = {}): Term => ({ text, status: 'preferred', ...more });
  const concept = (id: string, fa: readonly Term[], en: readonly Term[]): Concept => ({
    id,
    domain: 'other',
    kind: 'term',
    status: 'draft',
    fa: { terms: fa },
    en: { terms: en },
  });
  const foreign = Glossary.from([
    concept('c1', [], [term('heat exchanger')]),
    concept('__proto__', [term('مبدل حرارتی')], []),
    concept('نا', [term('DNA'), term('دنا', { status: 'admitted' })], [term('deoxyribonucleic acid')]),
    concept('empty', [], []),
    concept('signs', [term('؟')], [term('…')]),
    concept('cyrillic', [], [term('теплообменник')]),
    concept('long', [], [term('a very long term that goes on and on '.repeat(20).trim())]),
  ]);
  const idOf = (query: string) => foreign.lookup(query)[0]?.concept.id;

  it('may have empty sections, and any ids', () => {
    expect(idOf('heat exchangr')).toBe('c1');
    expect(idOf('مبدل‌های حرارتی')).toBe('__proto__');
  });

  it('is found in Latin letters without a transliteration', () => {
    expect(idOf('mobaddel-e harārati')).toBe('__proto__');
    expect(idOf('mobadel hararati')).toBe('__proto__');
  });

  it('is found by the script of a term, whatever its section', () => {
    expect(idOf('dna')).toBe('نا');
    expect(foreign.lookup('DNA')[0]).toMatchObject({ lang: 'fa', how: 'exact' });
    expect(idOf('теплообменнк')).toBe('cyrillic');
  });

  it('may have terms without a letter, which nothing finds, and very long ones', () => {
    expect(foreign.lookup('؟')).toEqual([]);
    expect(foreign.lookup('…')).toEqual([]);
    expect(idOf('a very long term that goes on and on '.repeat(20))).toBe('long');
  });

  it('may be empty', () => {
    expect(Glossary.from([]).lookup('treaty')).toEqual([]);
    expect(Glossary.from([]).lookup('معاهده')).toEqual([]);
  });
});

describe('the limit', () => {
  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is refused', (limit) => {
    expect(() => glossary.lookup('treaty', { limit })).toThrow(
      expect.objectContaining({ code: 'BAD_ARGUMENT', message: expect.stringContaining('limit') }),
    );
  });
});
