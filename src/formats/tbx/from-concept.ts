/**
 * Concepts into entries of TBX-Basic, style `dca`.
 *
 * Other programs see terms, statuses, word classes, definitions, contexts and notes where they look for them; what
 * TBX-Basic has no category for is in notes.
 *
 * @see convention.ts
 */
import type { Concept, LangSection, Link, SourcedText, Term } from '../../glossary/concept.js';
import { preferredTerm } from '../../glossary/concept.js';
import { toXmlJson } from '../json-in-xml.js';
import { asNote, isAddress, labelled, linkText } from './convention.js';
import type { TbxElement } from './document.js';
import type { TbxNames } from './names.js';
import { REGION_VALUES, STATUS_VALUES } from './values.js';

type Content = string | TbxElement;

/** An element; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly Content[]
): TbxElement {
  const given = Object.entries(attributes).filter((each): each is [string, string] => each[1] !== undefined);
  if (given.length === 0) return { kind: 'element', name, content };
  return { kind: 'element', name, attributes: Object.fromEntries(given), content };
}

/** Finds the concepts of the file by their ids, and what their entries are called. */
export interface Entries {
  /** The identifier of the entry of a concept. */
  xmlIdOf(id: string): string;
  /** The concept that a reference can point to. */
  target(id: string): Concept | undefined;
}

/** The entry of a concept that has a term. */
export function toEntry(concept: Concept, names: TbxNames, entries: Entries): TbxElement {
  const { id, domain, kind, status, central, fa, en, notes = [], related = [], links = [], credits = [] } = concept;
  const xmlId = entries.xmlIdOf(id);
  return element(
    names.entry,
    { id: xmlId },
    ...(domain === 'other' ? [] : [element('descrip', { type: 'subjectField' }, domain)]),
    ...emptySection('fa', fa),
    ...emptySection('en', en),
    ...(central ? [element('admin', { type: 'projectSubset' }, 'central')] : []),
    ...notes.map(({ lang, text }) => element('note', { 'xml:lang': lang }, asNote(text))),
    ...(xmlId === id ? [] : [note(labelled('id', id))]),
    ...(kind === 'term' ? [] : [note(labelled('kind', kind))]),
    ...(status === 'draft' ? [] : [note(labelled('status', status))]),
    ...related.map((other) => reference(other, entries.target(other))),
    ...links.map(linkElement),
    ...credits.map(credit),
    ...section('fa', fa, concept, names),
    ...section('en', en, concept, names),
  );
}

/** What a language without terms has, which has no section of its own: each with its language. */
function emptySection(lang: 'fa' | 'en', { terms, definition, contexts = [] }: LangSection): TbxElement[] {
  if (terms.length > 0) return [];
  return [
    ...(definition === undefined ? [] : [sourced('definition', definition, lang)]),
    ...contexts.map((context) => element('note', { 'xml:lang': lang }, labelled('context', toXmlJson(context)))),
  ];
}

function section(
  lang: 'fa' | 'en',
  { terms, definition, contexts = [] }: LangSection,
  { sources = [] }: Concept,
  names: TbxNames,
): TbxElement[] {
  if (terms.length === 0) return [];
  const ofFirst = [
    ...contexts.map((context) => sourced('context', context)),
    ...sources.map((source) => element('admin', { type: 'source' }, source)),
  ];
  return [
    element(
      names.langSec,
      { 'xml:lang': lang },
      ...(definition === undefined ? [] : [sourced('definition', definition)]),
      ...terms.map((term, i) => termSection(term, names, i === 0 ? ofFirst : [])),
    ),
  ];
}

function termSection(term: Term, names: TbxNames, more: readonly TbxElement[]): TbxElement {
  const { text, status, partOfSpeech, transliteration, forms = [], abbreviation, region, note: remark } = term;
  const phrase = partOfSpeech === 'phrase';
  return element(
    names.termSec,
    {},
    element('term', {}, text),
    termNote('administrativeStatus', STATUS_VALUES[status]),
    ...(partOfSpeech === undefined ? [] : [termNote('partOfSpeech', phrase ? 'other' : partOfSpeech)]),
    ...(abbreviation ? [termNote('termType', 'abbreviation')] : phrase ? [termNote('termType', 'phrase')] : []),
    ...(region === undefined ? [] : [termNote('geographicalUsage', REGION_VALUES[region])]),
    ...(remark === undefined ? [] : [note(asNote(remark))]),
    ...(transliteration === undefined ? [] : [note(labelled('transliteration', transliteration))]),
    ...forms.map((form) => note(labelled('form', form))),
    ...more,
  );
}

function termNote(type: string, value: string): TbxElement {
  return element('termNote', { type }, value);
}

function note(text: string): TbxElement {
  return element('note', {}, text);
}

function sourced(type: string, { text, source }: SourcedText, lang?: string): TbxElement {
  const described = element('descrip', { type, 'xml:lang': lang }, text);
  return source === undefined
    ? described
    : element('descripGrp', {}, described, element('admin', { type: 'source' }, source));
}

/** A reference reads as the other's term, and points to it where it is in the file. */
function reference(id: string, target: Concept | undefined): TbxElement {
  if (target === undefined) return element('ref', { type: 'crossReference' }, id);
  return element('ref', { type: 'crossReference', target: id }, preferredTerm(target.en) || preferredTerm(target.fa));
}

function linkElement(link: Link): TbxElement {
  const { url, title } = link;
  if (!isAddress(url)) return note(labelled('link', toXmlJson(link)));
  return element('xref', { type: 'externalCrossReference', target: url }, linkText(url, title));
}

/** The first wrote the entry, the others worked on it. */
function credit(name: string, i: number): TbxElement {
  return element(
    'transacGrp',
    {},
    element('transac', { type: 'transactionType' }, i === 0 ? 'origination' : 'modification'),
    element('transacNote', { type: 'responsibility' }, name),
  );
}
