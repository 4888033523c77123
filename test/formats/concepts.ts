/** Concepts for the tests of glossary formats: any, and one with everything. */
import fc from 'fast-check';
import type { Concept, LangSection, Term } from '../../src/glossary/concept.js';
import {
  DOMAINS,
  EDITORIAL_STATUSES,
  KINDS,
  PARTS_OF_SPEECH,
  REGIONS,
  TERM_STATUSES,
} from '../../src/glossary/vocabulary.js';

/** A concept that has every field. */
export const RICH: Concept = {
  id: 'treaty',
  domain: 'treaty-law',
  kind: 'term',
  status: 'approved',
  central: true,
  fa: {
    terms: [
      {
        text: 'معاهده',
        status: 'preferred',
        partOfSpeech: 'noun',
        transliteration: "mo'āhede",
        forms: ['معاهدات', 'معاهده‌ها'],
      },
      { text: 'پیمان', status: 'admitted', region: 'ir', note: 'also "pact"; see | below', forms: ['مواثیق'] },
      { text: 'عهدنامه', status: 'superseded', transliteration: 'ahdnāme' },
    ],
    definition: { text: 'توافق کتبی میان دولت‌ها', source: 'کنوانسیون وین، ماده ۲' },
    contexts: [{ text: 'معاهده امضا شد.' }, { text: 'معاهده لازم‌الاجرا شد.', source: 'ایرنا' }],
  },
  en: {
    terms: [
      { text: 'treaty', status: 'preferred', partOfSpeech: 'noun' },
      { text: 'tr.', status: 'deprecated', abbreviation: true, forms: ['trs.'] },
    ],
    definition: { text: 'An international agreement concluded between States | in written form.' },
  },
  notes: [
    { lang: 'en', text: '-ties' },
    { lang: 'fa', text: 'نیز بنگرید به توافق' },
  ],
  related: ['accord', 'protocol'],
  links: [{ url: 'https://treaties.un.org', title: 'UN Treaty Collection' }, { url: 'http://example.org/a|b' }],
  credits: ['Z. Example'],
  sources: ['Vienna Convention on the Law of Treaties (1969)'],
};

/** A text with what tables, lines and markup have a meaning for. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'اپعه‌يکabcXYZ', ' ', '|', '\\', '"', "'", ',', ';', '\t', '\n', '\r', '=', '-', '#', '[', ']'),
      fc.constantFrom(
        ': ',
        ' | ',
        '\\|',
        "'=",
        '(deprecated) ',
        'form of ',
        ' · ',
        '\u2028',
        '<b>',
        '&amp;',
        '😀',
        '\ud800',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** A text without white space at its ends or breaks in it. */
const anyName = anyText.map((text) => `a${text.replace(/\s/gu, ' ').replace(/\p{Cs}/gu, '')}b`);

function termOf(text: fc.Arbitrary<string>): fc.Arbitrary<Term> {
  return fc.record(
    {
      text,
      status: fc.constantFrom(...TERM_STATUSES),
      partOfSpeech: fc.constantFrom(...PARTS_OF_SPEECH),
      transliteration: text,
      forms: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
      abbreviation: fc.constant(true as const),
      region: fc.constantFrom(...REGIONS),
      note: text,
    },
    { requiredKeys: ['text', 'status'], noNullPrototype: true },
  );
}

function sectionOf(text: fc.Arbitrary<string>): fc.Arbitrary<LangSection> {
  const sourced = fc.record({ text, source: text }, { requiredKeys: ['text'], noNullPrototype: true });
  return fc.record(
    {
      terms: fc.uniqueArray(termOf(text), { maxLength: 4, selector: (term) => term.text }),
      definition: sourced,
      contexts: fc.array(sourced, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['terms'], noNullPrototype: true },
  );
}

function conceptOf(text: fc.Arbitrary<string>): fc.Arbitrary<Concept> {
  const texts = fc.array(text, { minLength: 1, maxLength: 3 });
  return fc.record(
    {
      id: text,
      domain: fc.constantFrom(...DOMAINS),
      kind: fc.constantFrom(...KINDS),
      status: fc.constantFrom(...EDITORIAL_STATUSES),
      central: fc.constant(true as const),
      fa: sectionOf(text),
      en: sectionOf(text),
      notes: fc.array(fc.record({ lang: fc.constantFrom('en', 'fa'), text }, { noNullPrototype: true }), {
        minLength: 1,
        maxLength: 3,
      }),
      related: texts,
      links: fc.array(fc.record({ url: text, title: text }, { requiredKeys: ['url'], noNullPrototype: true }), {
        minLength: 1,
        maxLength: 2,
      }),
      credits: texts,
      sources: texts,
    },
    { requiredKeys: ['id', 'domain', 'kind', 'status', 'fa', 'en'], noNullPrototype: true },
  );
}

/** Any concept, its texts as odd as they may come. */
export const anyConcept: fc.Arbitrary<Concept> = conceptOf(fc.oneof(anyText, anyName));

/** Any concept with texts such as people write. */
export const plainConcept: fc.Arbitrary<Concept> = conceptOf(anyName);
