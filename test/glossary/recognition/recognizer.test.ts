import { describe, expect, it } from 'vitest';
import { type Concept, Glossary, type Term } from '../../../src/glossary/index.js';
import { words } from '../../../src/text/index.js';

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
      ['government', 'دول'], // its broken plural
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

describe('the span of a term', () => {
  const marked = Glossary.from([
    concept('c', 'سی', 'C++'),
    concept('group', 'گروه ۱+۵', 'P5+1'),
    concept('excellency', 'جناب آقای', 'H.E. Mr.'),
    concept('board', 'شورای حکام', 'Board of Governors'),
  ]);
  const spans = (text: string, lang: 'fa' | 'en') => marked.recognize(text, lang).map((match) => match.text);

  it('has the signs without which it is another word', () => {
    expect(spans('vitamin C, C sharp and C++', 'en')).toEqual(['C++']);
    expect(spans('The P5+1 met; not the P5 1.', 'en')).toEqual(['P5+1']);
    expect(spans('گروه ۱+۵ و گروه 1+5', 'fa')).toEqual(['گروه ۱+۵', 'گروه 1+5']);
  });

  it('has its full stop if the text has it', () => {
    expect(spans('H.E. Mr. Lavrov and H.E. Mr Fidan', 'en')).toEqual(['H.E. Mr.', 'H.E. Mr']);
  });

  it('has the apostrophe of a possessive, and no quotation mark', () => {
    expect(spans('The Board of Governors’ report', 'en')).toEqual(['Board of Governors’']);
    expect(spans('A ‘Board of Governors’ met', 'en')).toEqual(['Board of Governors']);
  });
});

describe('a glossary with other meanings than ours', () => {
  const other = Glossary.from([
    concept('prescription', 'تجویز', 'administration'),
    concept('player', 'پخش\u200cکننده', 'player'),
    concept('interview', 'گفت\u200cوگو', 'interview'),
    concept('foremost', 'پیشرو', 'leading'),
    concept('settlement', 'حل\u200cوفصل', 'resolution'),
    concept('inside', 'درون', 'instability'),
  ]);

  it.each([
    ['oral administration of drugs', 'en', ['administration']],
    ['a DVD player on the left', 'en', ['player']],
    ['the leading newspapers', 'en', ['leading']],
    ['the resolution of the dispute', 'en', ['resolution']],
    ['an interest in stability', 'en', []],
    ['در گفت‌وگو با خبرنگار ایرنا', 'fa', ['گفت‌وگو']],
  ] as const)('%j', (text, lang, terms) => {
    expect(other.recognize(text, lang).map((match) => match.text)).toEqual(terms);
  });
});

it('terms are found in a list of words that is there already', () => {
  const text = 'رایزنی‌های دو دولت درباره نقشه راه';
  expect(glossary.recognize(text, 'fa', { words: words(text) })).toEqual(glossary.recognize(text, 'fa'));
  const last = glossary.recognize(text, 'fa', { words: words(text).slice(-2) });
  expect(last.map(({ id }) => id)).toEqual(['road-map']);
});

describe('terms that overlap', () => {
  const relations = Glossary.from([
    concept('strengthening-of-relations', 'تقویت روابط', 'strengthening of relations'),
    concept('bilateral-relations', 'روابط دوجانبه', 'bilateral relations'),
    concept('relations', 'روابط', 'relations'),
  ]);
  const ids = (overlaps: boolean) =>
    relations.recognize('تقویت روابط دوجانبه', 'fa', { overlaps }).map(({ id, start, end }) => [id, start, end]);

  it('are both given where neither lies inside the other', () => {
    expect(ids(false)).toEqual([
      ['strengthening-of-relations', 0, 11],
      ['bilateral-relations', 6, 19],
    ]);
  });

  it('are all given where that is asked for, by where they start, longer ones first', () => {
    expect(ids(true)).toEqual([
      ['strengthening-of-relations', 0, 11],
      ['bilateral-relations', 6, 19],
      ['relations', 6, 11],
    ]);
  });
});

describe('a match', () => {
  it('has the term that was found, and says whether it is inflected', () => {
    const state: Term = { text: 'دولت', status: 'preferred', forms: ['دول'] };
    const states = Glossary.from([concept('state', state, 'State')]);
    const matches = states.recognize('دول و دولت‌هایشان', 'fa');
    expect(matches.map(({ term, inflected }) => [term, inflected])).toEqual([
      [state, false],
      [state, true],
    ]);
    expect(matches[0]?.term).toBe(state);
  });

  it('is of a deprecated term too', () => {
    const term: Term = { text: 'rogue State', status: 'deprecated' };
    const old = Glossary.from([concept('state', 'دولت', term)]);
    expect(old.recognize('a rogue State', 'en').map((match) => match.term.status)).toEqual(['deprecated']);
  });

  it('ends before marks that are not seen', () => {
    expect(found('نقشه راه\u200f\u200c، و', 'fa')).toEqual([['road-map', 'نقشه راه']]);
  });
});

describe('a term whose word class is not stated', () => {
  const bare = Glossary.from([
    concept('to-finalize', 'نهایی کردن', 'to finalize'),
    concept('consular', 'کنسولی', 'consular'),
    concept('approval', 'عقب‌نشینی', 'withdrawal'),
    concept('under-secretary', 'در چارچوب', 'within the framework of'),
  ]);
  const ids = (text: string) => bare.recognize(text, 'fa').map((match) => [match.id, match.text]);

  it.each([
    ['نهایی می‌کنند', [['to-finalize', 'نهایی می‌کنند']]],
    ['نهایی شده بود', [['to-finalize', 'نهایی شده بود']]],
    ['نهایی نخواهد گردید', [['to-finalize', 'نهایی نخواهد گردید']]],
    ['نتیجه نهایی', []],
  ])('is a verb where the English is: %s', (text, matches) => {
    expect(ids(text)).toEqual(matches);
  });

  it.each([
    ['امور کنسولی', [['consular', 'کنسولی']]],
    ['به کنسولی که', []],
    ['پس از عقب‌نشینی', [['approval', 'عقب‌نشینی']]],
  ])('is an adjective where the English can be nothing else: %s', (text, matches) => {
    expect(ids(text)).toEqual(matches);
  });
});

it('a glossary whose sections are empty finds nothing', () => {
  const empty: Concept = { ...concept('none', 'هیچ', 'none'), fa: { terms: [] }, en: { terms: [] } };
  const marks = concept('marks', '،', '…');
  expect(Glossary.from([empty, marks]).recognize('هیچ، none …', 'fa')).toEqual([]);
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
