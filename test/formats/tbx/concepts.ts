/** Concepts as the schema of our entries allows them, for tests. */
import fc from 'fast-check';
import type { Concept, LangSection, Term } from '../../../src/glossary/concept.js';
import {
  DOMAINS,
  EDITORIAL_STATUSES,
  KINDS,
  PARTS_OF_SPEECH,
  REGIONS,
  TERM_STATUSES,
} from '../../../src/glossary/vocabulary.js';

/** Pieces of texts: what XML, our convention or white space could do something to. */
const PIECES = [
  ...['treaty', 'a', 'B', '7', '&', '<', '>', '"', "'", ']]>', '&amp;', '<term>', '--', 'é', '😀', '\u200f', '\u00a0'],
  ...[
    'id:',
    'kind:',
    'status:',
    'form:',
    'note:',
    'transliteration:',
    'title:',
    'link:',
    'context:',
    'https://example.org/',
    '{"a":1}',
  ],
  ...['\t', '\u200c', 'constructor', '__proto__', '\u0085', '\ufeff', 'پیمان', 'گفت‌وگو'],
];
const PERSIAN = ['پیمان', 'گفت‌وگو', 'صلح', '<', '&', '"', '(', '۷', 'ن', 'UN', 'form:', 'note:'];

/** One line without white space around it or twice. */
function line(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ')), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.flat().join(''))
    .map((text) =>
      text
        .replace(/\s\s+/g, ' ')
        .replace(/\s*\u200c[\s\u200c]*/g, '\u200c')
        .trim()
        .replace(/^\u200c|\u200c$/g, ''),
    )
    .map((text) => (text === '' ? 'x' : text));
}

const text = line(PIECES);
const persian = line(PERSIAN);
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}$/);
const sourcedText = fc.record({ text, source: text }, { requiredKeys: ['text'], noNullPrototype: true });
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'https://fa.wikipedia.org/wiki/پیمان',
    'https://a.b/c?d=1&e=2#f',
    'http://[::1]/',
    'https://a.b/%zz',
    'http://x/{y}|^`"<>',
  ),
);

function term(words: fc.Arbitrary<string>, persianOnly: boolean): fc.Arbitrary<Term> {
  return fc.record(
    {
      text: words,
      status: fc.constantFrom(...TERM_STATUSES),
      partOfSpeech: fc.constantFrom(...PARTS_OF_SPEECH),
      ...(persianOnly ? { transliteration: fc.stringMatching(/^[A-Za-zĀā][A-Za-zĀā',. -]{0,12}$/) } : {}),
      forms: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }),
      abbreviation: fc.constant(true as const),
      region: fc.constantFrom(...REGIONS),
      note: text,
    },
    { requiredKeys: persianOnly ? ['text', 'status', 'transliteration'] : ['text', 'status'], noNullPrototype: true },
  );
}

function section(terms: fc.Arbitrary<Term>): fc.Arbitrary<LangSection> {
  return fc.record(
    {
      terms: fc.array(terms, { minLength: 1, maxLength: 4 }),
      definition: sourcedText,
      contexts: fc.array(sourcedText, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['terms'], noNullPrototype: true },
  );
}

/** A concept that the schema allows. */
const concept: fc.Arbitrary<Concept> = fc.record(
  {
    id,
    domain: fc.constantFrom(...DOMAINS.filter((domain) => domain !== 'other')),
    kind: fc.constantFrom(...KINDS),
    status: fc.constantFrom(...EDITORIAL_STATUSES),
    central: fc.constant(true as const),
    fa: section(term(persian, true)),
    en: section(term(text, false)),
    notes: fc.array(
      fc.record({ lang: fc.constantFrom('en' as const, 'fa' as const), text }, { noNullPrototype: true }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    related: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    links: fc.array(fc.record({ url, title: fc.oneof(text, url) }, { requiredKeys: ['url'], noNullPrototype: true }), {
      minLength: 1,
      maxLength: 3,
    }),
    credits: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
    sources: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['id', 'domain', 'kind', 'status', 'fa', 'en'], noNullPrototype: true },
);

/** Concepts of one glossary. */
export const concepts: fc.Arbitrary<Concept[]> = fc.uniqueArray(concept, {
  minLength: 1,
  maxLength: 4,
  selector: (each) => each.id,
});
