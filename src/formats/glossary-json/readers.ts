/** The fields of a concept, each with what reads its value. */
import type {
  Domain,
  EditorialStatus,
  Kind,
  LangSection,
  Link,
  Note,
  SourcedText,
  Term,
  TermStatus,
} from '../../glossary/concept.js';
import {
  DOMAINS,
  EDITORIAL_STATUSES,
  KINDS,
  PARTS_OF_SPEECH,
  REGIONS,
  TERM_STATUSES,
} from '../../glossary/vocabulary.js';
import { LONGEST_TERM, MOST_NAMES } from '../concept-list.js';
import { FormOwner } from '../form-owner.js';
import { type Field, flag, isObject, listOf, oneOf, type Reader, shapeOf, text } from './field.js';

/** Characters of a definition, context or note: those of a long page. */
const LONGEST_TEXT = 20_000;

const name = text(LONGEST_TERM);
const prose = text(LONGEST_TEXT);

/** What an entry says, before what is missing is filled in. */
export interface JsonConcept {
  readonly $schema?: string;
  readonly id: string;
  readonly domain?: Domain;
  readonly kind?: Kind;
  readonly status?: EditorialStatus;
  readonly central?: true;
  readonly fa?: LangSection;
  readonly en?: LangSection;
  /** Of the short form: one remark in English. */
  readonly note?: string;
  readonly notes?: readonly Note[];
  readonly related?: readonly string[];
  readonly links?: readonly Link[];
  readonly credits?: readonly string[];
  readonly sources?: readonly string[];
}

const term = shapeOf<Term>(
  {
    text: name,
    status: oneOf(TERM_STATUSES),
    partOfSpeech: oneOf(PARTS_OF_SPEECH),
    transliteration: name,
    forms: listOf(name),
    abbreviation: flag,
    region: oneOf(REGIONS),
    note: prose,
  },
  ['text', 'status'],
);

const sourced = shapeOf<SourcedText>({ text: prose, source: prose }, ['text']);

const fullSection = shapeOf<LangSection>({ terms: listOf(term), definition: sourced, contexts: listOf(sourced) });

/** Terms by what they are for, and forms of which it is not said to which term they belong. */
interface ShortSection {
  readonly preferred?: string;
  readonly admitted?: readonly string[];
  readonly deprecated?: readonly string[];
  readonly superseded?: readonly string[];
  readonly forms?: readonly string[];
}

const shortSection = shapeOf<ShortSection>({
  preferred: name,
  admitted: listOf(name),
  deprecated: listOf(name),
  superseded: listOf(name),
  forms: listOf(name),
});

/** A section in full, or in short where it has no `terms`. */
const section: Reader<LangSection> = (value, field) => {
  if (!isObject(value) || Object.hasOwn(value, 'terms')) {
    const read = fullSection(value, field);
    return read && { ...read, terms: read.terms ?? [] };
  }
  const { preferred, admitted = [], deprecated = [], superseded = [], forms = [] } = shortSection(value, field) ?? {};
  const terms = [
    ...withStatus('preferred', preferred === undefined ? [] : [preferred]),
    ...withStatus('admitted', admitted),
    ...withStatus('deprecated', deprecated),
    ...withStatus('superseded', superseded),
  ];
  return { terms: withForms(terms, forms, field.key('forms')) };
};

function withStatus(status: TermStatus, texts: readonly string[]): Term[] {
  return texts.map((each) => ({ text: each, status }));
}

/** The terms with the forms that resemble them. */
function withForms(terms: readonly Term[], forms: readonly string[], field: Field): readonly Term[] {
  const [first, ...others] = terms;
  if (forms.length === 0) return terms;
  if (first === undefined) {
    field.refuse('forms of no term: give the term');
    return terms;
  }
  if (terms.length + forms.length > MOST_NAMES) return [{ ...first, forms }, ...others]; // it will be refused
  const owner = new FormOwner(terms.map((each) => each.text));
  const owned = forms.map((form) => ({ form, term: owner.of(form) }));
  return terms.map((each, i) => {
    const own = owned.filter((one) => one.term === i).map(({ form }) => form);
    return own.length > 0 ? { ...each, forms: own } : each;
  });
}

/** Reads an entry. */
export const concept = shapeOf<JsonConcept>(
  {
    $schema: prose,
    id: name,
    domain: oneOf(DOMAINS),
    kind: oneOf(KINDS),
    status: oneOf(EDITORIAL_STATUSES),
    central: flag,
    fa: section,
    en: section,
    note: prose,
    notes: listOf(shapeOf<Note>({ lang: oneOf(['en', 'fa']), text: prose }, ['lang', 'text'])),
    related: listOf(name),
    links: listOf(shapeOf<Link>({ url: prose, title: prose }, ['url'])),
    credits: listOf(name),
    sources: listOf(prose),
  },
  ['id'],
);
