/** Queries that have much in common with a term and are another one. */
import { describe, expect, it } from 'vitest';
import diplomatic from '../../../src/data/diplomatic.js';
import { type Concept, Glossary } from '../../../src/glossary/index.js';

const glossary = Glossary.from(diplomatic);

/** Where all is well: what a query finds beside `part`, and whatever has the id that it must not find. */
function found(query: string): string[] {
  return glossary.lookup(query).map(({ concept, how, score }) => `${concept.id} ${how} ${score}`);
}

describe('a word of grammar is not glued to its neighbour', () => {
  it.each(
    [
      ['in security', 'security', 'insecurity'],
      ['in stability', 'stability', 'instability'],
      ['by security', 'security', 'insecurity'],
      ['the security', 'security', 'insecurity'],
      ['on security', 'security', 'insecurity'],
    ].flatMap(([query = '', ...rest]) =>
      [query, query.toUpperCase(), `${query[0]?.toUpperCase()}${query.slice(1)}`].map((text) => [text, ...rest]),
    ),
  )('«%s» finds %s, and not %s', (query, right, wrong) => {
    const ids = glossary.lookup(query as string).map(({ concept }) => concept.id);
    expect(ids[0]).toBe(right);
    expect(ids).not.toContain(wrong);
  });

  it.each([
    'in dependence',
    't ask',
    'a greement',
    'a ctor',
    'at ransit',
    'to-by',
  ])('«%s» is not spelled as a term', (query) => {
    expect(glossary.lookup(query).filter(({ score }) => score > 0.9)).toEqual([]);
  });

  it.each([
    ['on going consultations', 'ongoing-consultations'],
    ['counter terrorism', 'countering-terrorism'],
    ['U. N.', 'united-nations'],
    ['N.A.T.O.', 'nato'],
    ['work plan', 'work-plan'],
    ['گفت و گو', 'dialogue'],
    ['حمل و نقل', 'transport'],
  ])('«%s» finds %s', (query, right) => {
    expect(glossary.lookup(query)[0]).toMatchObject({ concept: { id: right } });
    expect(glossary.lookup(query)[0]?.score).toBeGreaterThan(0.9);
  });
});

describe('another word is no misspelling', () => {
  const persian = `یادداشت روزانه|یادداشت خصوصی|روابط دوستانه|روابط خانوادگی|روابط عمومی|وزیر نفت|وزیر کشور|وزیر دفاع|سفر زیارتی
    سفر خانوادگی|بیانیه سیاسی|همکاری نظامی|نقشه شهر|نقشه گنج|کمیسیون تلفیق|خبرگزاری فارس|شورای شهر|معاون مدرسه|سازمان سنجش
    موافقت‌نامه پاریس|بحران مالی|بحران آب|گروه آموزشی|نشست هفتگی|دستور پخت|دور دنیا|مرکز خرید|کشور پهناور|نظام وظیفه|راه برای
    وضعیت تاهل|عضویت افتخاری|انتقال خون|برنامه درسی|قانون اساسی|سخن گفت|بلند شدن|پنهان کردن|او را دید|و بر ایشان`;
  const english = `foreign body|foreign language|economic growth|economic deletion|trade union|human security|peace treaty|joint pain
    joint mission|road sign|road works|final exam|final answer|official list|official language|private room|private lesson
    political party|political science|cultural heritage|cultural shock|nuclear family|high school|high pressure|common cold
    common sense|turning page|strategic weapon|regional accent|middle age|middle name|new year|security guard|volume control
    level crossing|prime number|work permit|public transport|public library|the time`;
  const queries = [...persian.split(/[|\n]/u), ...english.split(/[|\n]/u)].map((query) => query.trim());

  it('is tried on eighty', () => {
    expect(queries.length).toBeGreaterThanOrEqual(80);
  });

  it.each(queries)('«%s» finds a part at most', (query) => {
    expect(
      glossary
        .lookup(query)
        .filter(({ how }) => how !== 'part')
        .map(({ matched, how }) => `${matched} ${how}`),
    ).toEqual([]);
  });

  it.each([
    ['یادداشت تفاحم', 'memorandum-of-understanding'],
    ['روابط دوجانبح', 'bilateral-relations'],
    ['روبط دوجانبه', 'bilateral-relations'],
    ['نقشع راه', 'road-map'],
    ['معاهده جامغ', 'comprehensive-treaty'],
    ['foreign policu', 'foreign-policy'],
    ['economic relatoins', 'economic-relations'],
    ['joint comunique', 'joint-communique'],
    ['officail visit', 'official-visit'],
    ['bilatral cooperation', 'bilateral-cooperation'],
  ])('«%s» is one', (query, right) => {
    expect(glossary.lookup(query)[0]).toMatchObject({ concept: { id: right }, how: 'typo' });
  });

  it('finds a common word that is one slip away in part only', () => {
    expect(glossary.lookup('UN Charger')[0]).toMatchObject({
      concept: { id: 'charter-of-the-united-nations' },
      how: 'part',
    });
  });
});

describe('what stands around a preposition does not change places', () => {
  const swapped = [
    ...[
      'Ambassador of Russia to Iran',
      'ambassador of Russia to Iran',
      'the Ambassador of Russia to Iran',
      'Ambasador of Russia to Iran',
    ],
    ...[
      "Russia's ambassador to Iran",
      'Russian ambassador to Iran',
      'Russia ambassador to Iran',
      'ambassadors of Russia to Iran',
    ],
    ...['سفیر روسیه در ایران', 'سفرای روسیه در ایران', 'سفیر روسیه در ايران', 'سفیر روصیه در ایران'],
    ...['safir-e rusiye dar iran', 'safire rusiye dar iran', 'safir rusie dar iran'],
  ];

  it.each(swapped)('«%s» is another ambassador', (query) => {
    const own = glossary.lookup(query).find(({ concept }) => concept.id === 'ambassador-of-iran-to-russia');
    expect(own?.score ?? 0).toBeLessThanOrEqual(0.7);
    expect(own?.how ?? 'part').toBe('part');
  });

  it.each([
    'Ambassador to Russia of Iran',
    'to Russia Ambassador of Iran',
    'Iran ambassador to Russia',
    'در روسیه سفیر ایران',
  ])('«%s» is the same one', (query) => {
    expect(glossary.lookup(query)[0]).toMatchObject({ concept: { id: 'ambassador-of-iran-to-russia' } });
    expect(glossary.lookup(query)[0]?.score).toBeGreaterThan(0.9);
  });

  it.each([
    ['summit of Iran, Russia and Turkey', 'summit-of-russia-turkiye-and-iran'],
    ['security and stability', 'stability-and-security'],
    ['foreign affairs ministry', 'ministry-of-foreign-affairs'],
    ['sanctions lifting', 'lifting-of-sanctions'],
    ['affairs foreign of minister', 'minister-for-foreign-affairs'],
  ])('«%s» finds %s', (query, right) => {
    expect(glossary.lookup(query)[0]).toMatchObject({ concept: { id: right } });
  });
});

describe('of concepts that share a term', () => {
  it.each(
    [
      'Foreign Minister',
      'foreign minister',
      'FOREIGN MINISTER',
      'minister foreign',
      'foreign minster',
      'the foreign minister',
      'foreign ministers',
    ].map((query) => [query, 'minister-for-foreign-affairs']),
  )('«%s» finds %s first, whose preferred term has its words', (query, right) => {
    expect(glossary.lookup(query)[0]?.concept.id).toBe(right);
  });

  it.each([
    'Foreign Ministry',
    'foreign ministry',
    'ministry foreign',
    'foreign minisrty',
  ])('«%s» finds the ministry', (query) => {
    expect(glossary.lookup(query)[0]?.concept.id).toBe('ministry-of-foreign-affairs');
  });
});

describe('an article', () => {
  const nouns =
    'treaty security dialogue resolution summit spokesperson counterpart condemnation sanction ambassador'.split(' ');

  it.each(
    nouns.flatMap((noun) => [`the ${noun}`, `a ${noun}`, `The ${noun}`, `${noun} the`]),
  )('«%s» is another order', (query) => {
    expect(glossary.lookup(query)[0]).toMatchObject({
      how: 'order',
      score: 0.97,
      matched: expect.stringMatching(/^\S+$/u),
    });
  });

  it('may be left out of a name, but not where a common word is left', () => {
    const place = (id: string, text: string): Concept => ({
      ...{ id, domain: 'other', kind: 'place', status: 'draft' },
      fa: { terms: [] },
      en: { terms: [{ text, status: 'preferred' }] },
    });
    const places = Glossary.from([place('zorvania', 'the Zorvania'), place('agency', 'the Agency')]);
    expect(places.lookup('Zorvania')[0]).toMatchObject({ concept: { id: 'zorvania' }, how: 'order', score: 0.8 });
    expect(places.lookup('agency')).toEqual([]);
    expect(places.lookup('the agency')[0]).toMatchObject({ concept: { id: 'agency' }, score: 0.999 });
  });
});

describe('a query in both scripts', () => {
  const pairs: readonly (readonly [persian: string, english: string, id: string])[] = [
    ['معاهده', 'treaty', 'treaty'],
    ['توافق', 'agreement', 'agreement-reached'],
    ['موافقت‌نامه', 'agreement', 'agreement-formal'],
    ['نقشه راه', 'road map', 'road-map'],
    ['وزیر امور خارجه', 'Foreign Minister', 'minister-for-foreign-affairs'],
    ['صلح', 'peace', 'peace'],
    ['دیدار', 'meeting', 'meeting'],
    ['نشست', 'meeting', 'meeting-session'],
  ];

  it.each(
    pairs.flatMap(([persian, english, id]) =>
      [
        `${persian} (${english})`,
        `${english} ${persian}`,
        `${persian}: ${english}`,
        `${english} («${persian}»)`,
        `${persian}/${english}`,
      ].map((query) => [query, id]),
    ),
  )('«%s» finds %s', (query, id) => {
    const [first, second] = glossary.lookup(query as string);
    expect(first?.concept.id).toBe(id);
    expect(first?.score).toBe(0.999);
    expect(second?.score ?? 0).toBeLessThanOrEqual(0.7);
  });

  it('finds in part what one of them tells', () => {
    expect(found('معاهده (umbrella)')).toEqual(['treaty part 0.7']);
    expect(found('زرافه (umbrella)')).toEqual([]);
  });
});
