import { describe, expect, it } from 'vitest';
import { Glossary } from '../../../src/glossary/index.js';
import { concept, glossary, inShort } from './concepts.js';

const found = (fa: string, en: string, options = {}) => inShort(glossary.check(fa, en, options));

describe('a term of the source that is translated', () => {
  it.each([
    ['by the preferred term', 'معاهده امضا شد.', 'The treaty was signed.'],
    ['by another valid term', 'نقشه راه آماده است.', 'The roadmap is ready.'],
    ['in the plural', 'قطع\u200cنامه\u200cها اجرا نشد.', 'The resolutions were not implemented.'],
    ['from a spelling of old', 'قطعنامه\u200cي تازه', 'the new resolution'],
    ['by the verb', 'مذاکرات دو روز طول کشید.', 'They negotiated for two days.'],
    ['by a participle', 'امضای این متن مهم است.', 'That this text has been signed is important.'],
    ['in parts', 'همکاری منطقه\u200cای و بین\u200cالمللی', 'regional and international cooperation'],
    ['around other words', 'همکاری اقتصادی', 'economic, technical and cultural cooperation'],
    ['turned round', 'لغو تحریم\u200cها', 'if sanctions are lifted'],
    ['by one that is longer', 'همکاری دو کشور', 'regional cooperation between the two countries'],
    ['once, though it stands twice', 'معاهده امضا شد. معاهده اجرا شد.', 'The treaty was signed and took effect.'],
    ['in one of the senses that it has', 'دولت\u200cها موافقت کردند.', 'The States agreed.'],
    ['in the other of them', 'دولت موافقت کرد.', 'The Government agreed.'],
    ['by an abbreviated name', 'منشور ملل متحد', 'the UN Charter'],
  ])('%s is no fault', (_, fa, en) => {
    expect(found(fa, en)).toEqual([]);
  });

  it('may be a word that looks like a part of another, or an adverb', () => {
    const words = Glossary.from([
      concept('role', ['نقش'], ['role']),
      concept('official-invitation', ['دعوت رسمی'], ['official invitation']),
    ]);
    expect(words.check('نقش محوری سازمان', 'the central role of the body', { source: 'en' })).toEqual([]);
    expect(words.check('او را رسماً دعوت کرد.', 'He extended an official invitation.', { source: 'en' })).toEqual([]);
    expect(inShort(words.check('او را بی درنگ خواند.', 'He has a role.', { source: 'en' }))).toEqual([
      ['missing', 'role', 'role'],
    ]);
  });

  it('may be a name that the target writes in Latin letters', () => {
    const names = Glossary.from([concept('treaty', ['پیمان'], ['treaty'])]);
    expect(names.check('پیمان رستمی سخن گفت.', 'Peyman Rostami spoke.')).toEqual([]);
    expect(inShort(names.check('پیمان بسته شد.', 'A contract was concluded.'))).toEqual([
      ['missing', 'treaty', 'پیمان'],
    ]);
  });
});

describe('a term of the source that is not translated by one of its terms', () => {
  it.each([
    ['by another word', 'معاهده امضا شد.', 'The contract was signed.', 'treaty', 'معاهده'],
    ['word by word', 'نقشه راه همکاری', 'a map of the road of cooperation', undefined, undefined],
    ['by a part of it', 'نقشهٔ راه آماده است.', 'The map is ready.', 'road-map', 'نقشهٔ راه'],
    ['not at all', 'سیاست خارجی و مذاکرات', 'negotiations', 'foreign-policy', 'سیاست خارجی'],
    [
      'by the words of another term',
      'سیاست خارجی را وزیر خارجه اعلام کرد.',
      'External policy was announced by the Foreign Minister.',
      'foreign-policy',
      'سیاست خارجی',
    ],
  ])('is found: %s', (_, fa, en, id, text) => {
    expect(found(fa, en)).toEqual(id === undefined ? [] : [['missing', id, text]]);
  });

  it('is found once, where it stands first', () => {
    const fa = 'این قطع\u200cنامه و آن قطع\u200cنامه';
    expect(glossary.check(fa, 'statements', { anaphora: false })).toEqual([
      {
        kind: 'missing',
        pair: 0,
        lang: 'fa',
        start: 4,
        end: 12,
        text: 'قطع\u200cنامه',
        id: 'resolution',
        otherIds: [],
        expected: ['resolution'],
      },
    ]);
  });

  it('names the other concepts that it may be of, and all terms that are expected', () => {
    expect(glossary.check('دولت موافقت کرد.', 'The company agreed.')).toMatchObject([
      { id: 'government', otherIds: ['state'], expected: ['government', 'State'] },
    ]);
  });

  it('is found from English too', () => {
    expect(found('این قرارداد امضا شد.', 'The treaty was signed.', { source: 'en' })).toEqual([
      ['missing', 'treaty', 'treaty'],
    ]);
    expect(found('معاهدات امضا شد.', 'The treaties were signed.', { source: 'en' })).toEqual([]);
  });

  it('is not excused by a verb of which another concept has the noun, but is by the noun of its own', () => {
    expect(found('ازسرگیری مذاکرات', 'They agreed to resume the talks.', { source: 'en' })).toEqual([]);
    expect(found('پایان مذاکرات', 'They agreed to resume the talks.', { source: 'en' })).toEqual([
      ['missing', 'to-resume', 'resume'],
    ]);
  });
});

describe('a term that is taken up', () => {
  it.each([
    ['این سند را امضا کردند.', 'They signed it.'],
    ['سند مذکور را امضا کردند.', 'They signed it.'],
    ['وزیر امور خارجه به تهران رسید.', 'The Minister arrived in Tehran.'],
  ])('is no fault: %j, %j', (fa, en) => {
    expect(found(fa, en).filter(([, id]) => id !== 'signature')).toEqual([]);
    expect(found(fa, en, { anaphora: false })).not.toEqual([]);
  });

  it.each([
    ['سند را امضا کردند.', 'They signed it.', 'document'],
    ['وزیر امور خارجه به تهران رسید.', 'The Minister of Health arrived in Tehran.', 'foreign-minister'],
    ['وزیر امور خارجه به تهران رسید.', 'The Interior Minister arrived in Tehran.', 'foreign-minister'],
  ])('must be taken up as what it is: %j, %j', (fa, en, id) => {
    expect(glossary.check(fa, en)).toMatchObject([{ kind: 'missing', id }]);
  });

  it('is so in Persian', () => {
    expect(found('آن را امضا کردند.', 'They signed this document.', { source: 'en' })).toEqual([]);
    expect(found('وزیر به تهران رسید.', 'The Minister for Foreign Affairs arrived.', { source: 'en' })).toEqual([]);
    expect(
      glossary.check('وزیر بهداشت رسید.', 'The Minister for Foreign Affairs arrived.', { source: 'en' }),
    ).toMatchObject([{ kind: 'missing', id: 'foreign-minister' }]);
  });
});

describe('a term that a longer one of a related concept has', () => {
  const own = Glossary.from([
    concept('dialogue', ['گفت\u200cوگو'], ['dialogue', '+talks']),
    concept('bilateral-talks', ['مذاکرات دوجانبه'], ['bilateral talks'], ['dialogue']),
    concept('peace-talks', ['مذاکرات صلح'], ['peace talks']),
  ]);

  it('may be left out after it', () => {
    const fa = 'مذاکرات دوجانبه و دور تازه گفت\u200cوگوها';
    expect(own.check(fa, 'the bilateral talks and a new round')).toEqual([]);
    expect(own.check(fa, 'the bilateral talks and a new round', { anaphora: false })).toMatchObject([
      { id: 'dialogue' },
    ]);
  });

  it('may not where they are not related', () => {
    const fa = 'مذاکرات صلح و دور تازه گفت\u200cوگوها';
    expect(own.check(fa, 'the peace talks and a new round')).toMatchObject([{ id: 'dialogue' }]);
  });
});

it('is told from a word by the capitals of an abbreviation, though nothing says that it is one', () => {
  const own = Glossary.from([concept('usa', ['ایالات متحده'], ['US'])]);
  expect(own.check('ایالات متحده گفت', 'They told us')).toMatchObject([{ id: 'usa' }]);
  expect(own.check('ایالات متحده گفت', 'The US said')).toEqual([]);
});

describe('what takes up nothing', () => {
  it.each([
    ['"it" without a noun', 'این معاهده امضا شد.', 'It was announced that the contract was signed.', 'treaty'],
    ['a head before another noun', 'منشور ملل متحد', 'It broke the charter flight rules.', 'charter'],
  ])('%s', (_, fa, en, id) => {
    expect(glossary.check(fa, en)).toMatchObject([{ kind: 'missing', id }]);
  });
});

describe('one word that is not the preferred one', () => {
  const own = Glossary.from([
    concept('document', ['سند'], ['document', '+instrument']),
    concept('treaty', ['معاهده'], ['treaty']),
  ]);

  it('must be translated where another term is', () => {
    const [fa, en] = ['معاهده و چیز دیگر', 'the treaty and the other instrument'];
    expect(own.check(fa, en, { source: 'en' })).toMatchObject([{ id: 'document' }]);
  });

  it('need not be where it stands alone, unless that is asked for', () => {
    const [fa, en] = ['چیزی بود', 'there was an instrument'];
    expect(own.check(fa, en, { source: 'en' })).toEqual([]);
    expect(own.check(fa, en, { source: 'en', synonyms: true })).toMatchObject([{ id: 'document' }]);
  });
});

describe('repetitions', () => {
  const fa = 'معاهده امضا شد. معاهده اجرا شد. معاهده مهم است.';

  it('are each to be translated where that is asked for', () => {
    const findings = glossary.check(fa, 'The treaty was signed. The treaty took effect.', { repetitions: true });
    expect(findings.map(({ start }) => start)).toEqual([fa.lastIndexOf('معاهده')]);
    expect(glossary.check(fa, 'Treaty, treaty, treaty: signed.', { repetitions: true })).toEqual([]);
  });
});
