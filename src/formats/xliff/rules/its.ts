/**
 * The ITS Module of XLIFF 2.1 and 2.2: categories of the Internationalization Tag Set that the core has no place for.
 * In a document of version 2.0 ITS is an extension, about which XLIFF says nothing.
 *
 * @see XLIFF 2.1, section 5.9, and Internationalization Tag Set (ITS) Version 2.0
 */
import type { Element } from '../../schema/element.js';
import { atLeastOne, element } from '../../schema/element-rule.js';
import { Identifiers } from '../../schema/identifiers.js';
import type { Report } from '../../schema/structure-checker.js';
import { ANY, decimal, INTEGER, oneOf, type ValueType } from '../../schema/value-types.js';
import { collapse, listOf } from '../../schema/white-space.js';
import type { Constraint, Module } from './module.js';
import { LANGUAGE, XML_ID, YES_NO } from './values.js';

const PERCENT = decimal(0, 100);
const CONFIDENCE: ValueType = {
  expected: 'a number from 0 to 1',
  accepts: (value) => {
    const number = collapse(value);
    return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(number) && Number(number) >= 0 && Number(number) <= 1;
  },
};

const ISSUE_TYPE = oneOf(
  'terminology',
  'mistranslation',
  'omission',
  'untranslated',
  'addition',
  'duplication',
  'inconsistency',
  'grammar',
  'legal',
  'register',
  'locale-specific-content',
  'locale-violation',
  'style',
  'characters',
  'misspelling',
  'typographical',
  'formatting',
  'inconsistent-entities',
  'numbers',
  'markup',
  'pattern-problem',
  'whitespace',
  'internationalization',
  'length',
  'non-conformance',
  'uncategorized',
  'other',
);

/** ITS says 2.0; a valid file of the OASIS test suite says 2.2, the version of XLIFF. */
const VERSION = oneOf('2.0', '2.1', '2.2');

/** Names of the data categories, as annotatorsRef has them. */
const CATEGORIES: ReadonlySet<string> = new Set(
  (
    'allowed-characters directionality domain elements-within-text external-resource id-value language-information ' +
    'locale-filter localization-note localization-quality-issue localization-quality-rating mt-confidence ' +
    'preserve-space provenance storage-size target-pointer terminology text-analysis translate'
  ).split(' '),
);

const ANNOTATORS: ValueType = {
  expected: 'category|IRI, with spaces between them, each category of ITS once',
  accepts: (value) => {
    const seen = new Set<string>();
    for (const item of listOf(value)) {
      const [category = '', ...iri] = item.split('|');
      if (!CATEGORIES.has(category) || seen.has(category) || iri.join('|') === '') return false;
      seen.add(category);
    }
    return true;
  },
};

const ISSUE = {
  locQualityIssueType: ISSUE_TYPE,
  locQualityIssueComment: ANY,
  locQualityIssueSeverity: PERCENT,
  locQualityIssueProfileRef: ANY,
  locQualityIssueEnabled: YES_NO,
};

const PROVENANCE = {
  org: ANY,
  orgRef: ANY,
  person: ANY,
  personRef: ANY,
  revOrg: ANY,
  revOrgRef: ANY,
  revPerson: ANY,
  revPersonRef: ANY,
  revTool: ANY,
  revToolRef: ANY,
  tool: ANY,
  toolRef: ANY,
};

const ATTRIBUTES = {
  ...ISSUE,
  ...PROVENANCE,
  version: VERSION,
  allowedCharacters: ANY,
  annotatorsRef: ANNOTATORS,
  localeFilterList: ANY,
  localeFilterType: oneOf('include', 'exclude'),
  locQualityIssuesRef: ANY,
  locQualityRatingProfileRef: ANY,
  locQualityRatingScore: PERCENT,
  locQualityRatingScoreThreshold: PERCENT,
  locQualityRatingVote: INTEGER,
  locQualityRatingVoteThreshold: INTEGER,
  mtConfidence: CONFIDENCE,
  provenanceRecordsRef: ANY,
  taClassRef: ANY,
  taConfidence: CONFIDENCE,
  taIdent: ANY,
  taIdentRef: ANY,
  taSource: ANY,
  termConfidence: CONFIDENCE,
};

/** Attributes that exclude each other, the first against each of the rest. */
const EXCLUSIVE: readonly (readonly [string, readonly string[]])[] = [
  ['locQualityIssuesRef', Object.keys(ISSUE)],
  ['provenanceRecordsRef', Object.keys(PROVENANCE)],
  ['locQualityRatingScore', ['locQualityRatingVote']],
  ['taIdentRef', ['taSource', 'taIdent']],
];

/** Attributes that need another, on the element or around it. */
const DEPENDENT = [
  ['locQualityRatingScoreThreshold', 'locQualityRatingScore'],
  ['locQualityRatingVoteThreshold', 'locQualityRatingVote'],
] as const;

/** Confidences, with the category whose annotator must be known. */
const CONFIDENCES = [
  ['mtConfidence', 'mt-confidence'],
  ['taConfidence', 'text-analysis'],
  ['termConfidence', 'terminology'],
] as const;

/** Elements that references name by their xml:id. */
const RECORDS = [
  ['locQualityIssuesRef', 'its:locQualityIssues'],
  ['provenanceRecordsRef', 'its:provenanceRecords'],
] as const;

const versionIsInScope: Constraint = (element, report) => {
  const used = element.otherNames.find((name) => /^itsm?:/.test(name));
  if (used === undefined || inScope(element, 'its:version') !== undefined) return;
  const message = `${used} needs its:version here or around it: give it to <xliff>`;
  report(`${element.name}/@its:version`, message, element);
};

const attributesGoTogether: Constraint = (element, report) => {
  const has = (name: string): boolean => element.other(`its:${name}`) !== undefined;
  for (const [name, others] of EXCLUSIVE) {
    const other = has(name) ? others.find(has) : undefined;
    if (other === undefined) continue;
    report(`${element.name}/@its:${name}`, `its:${name} and its:${other} exclude each other: remove one`, element);
  }
  if (has('taSource') !== has('taIdent')) {
    const missing = has('taSource') ? 'taIdent' : 'taSource';
    report(`${element.name}/@its:${missing}`, `its:taSource and its:taIdent go together: add its:${missing}`, element);
  }
  for (const [name, needed] of DEPENDENT) {
    if (!has(name) || inScope(element, `its:${needed}`) !== undefined) continue;
    report(`${element.name}/@its:${name}`, `its:${name} needs its:${needed} here or around it: add it`, element);
  }
};

const confidenceHasAnAnnotator: Constraint = (element, report) => {
  for (const [name, category] of CONFIDENCES) {
    if (element.other(`its:${name}`) === undefined || isAnnotated(element, category)) continue;
    const message = `its:${name} needs its:annotatorsRef with ${category} here or around it: add it`;
    report(`${element.name}/@its:${name}`, message, element);
  }
};

function isAnnotated(element: Element, category: string): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) {
    if (annotates(at, category)) return true;
  }
  return false;
}

function annotates(element: Element, category: string): boolean {
  return listOf(element.other('its:annotatorsRef') ?? '').some((item) => item.startsWith(`${category}|`));
}

function inScope(element: Element, name: string): string | undefined {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) {
    const value = at.other(name) ?? (at.name.startsWith('its:') ? at.get(name.slice('its:'.length)) : undefined);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The records that a unit, a marker or what holds units refers to are in it or in an element around it. */
const recordsAreThere: Constraint = (element, report) => {
  for (const [name, kind] of RECORDS) {
    const ref = element.other(`its:${name}`);
    // A reference with something before its # is to a file, which may be this one under its name.
    if (ref === undefined || ref.indexOf('#') > 0) continue;
    const id = /^#\/?(?:[fgu]=[^/]+\/)*its=(.+)$/.exec(ref)?.[1];
    if (id !== undefined && hasRecord(element, kind, id)) continue;
    report(`${element.name}/@its:${name}`, `no <${kind}> around it is ${ref}: refer to one as #its=id`, element);
  }
};

/** The records of an element, each as `its:provenanceRecords p1`. */
const RECORDS_OF = new WeakMap<Element, Identifiers>();

function hasRecord(element: Element, kind: string, id: string): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) {
    if (RECORDS_OF.get(at)?.lineOf(`${kind} ${id}`) !== undefined) return true;
  }
  return false;
}

/** Notes records that end, whose identifiers differ from those of all others of the same element. */
function recordIdIsUnique(records: Element, report: Report): void {
  const { name, parent } = records;
  const id = records.get('xml:id');
  if (id === undefined || parent === undefined) return;
  const ids = RECORDS_OF.get(parent) ?? new Identifiers();
  RECORDS_OF.set(parent, ids);
  for (const [, kind] of RECORDS) {
    const first = ids.lineOf(`${kind} ${id}`);
    if (first === undefined) continue;
    const message = `xml:id ${id} is used twice in this <${parent.name}> (first in line ${first}): change one`;
    report(`${name}/@xml:id`, message, records);
  }
  ids.note(`${name} ${id}`, records);
}

function needsOneOf(names: readonly string[]): Constraint {
  return (element, report) => {
    if (names.some((name) => element.get(name) !== undefined)) return;
    report(element.name, `a <${element.name}> needs one of ${names.join(', ')}: add one`, element);
  };
}

const RECORD_LIST = { required: { 'xml:id': XML_ID }, optional: { version: VERSION } };

/** The module. */
export const ITS: Module = {
  elements: {
    'its:locQualityIssues': element({ ...RECORD_LIST, children: [atLeastOne('its:locQualityIssue')] }),
    'its:locQualityIssue': element({ optional: { version: VERSION, ...ISSUE } }),
    'its:provenanceRecords': element({ ...RECORD_LIST, children: [atLeastOne('its:provenanceRecord')] }),
    'its:provenanceRecord': element({ optional: { version: VERSION, ...PROVENANCE } }),
  },
  attributes: {
    ...Object.fromEntries(Object.entries(ATTRIBUTES).map(([name, type]) => [`its:${name}`, type])),
    'itsm:domains': ANY,
    'itsm:lang': LANGUAGE,
  },
  constraints: {
    'its:locQualityIssues': [recordIdIsUnique],
    'its:provenanceRecords': [recordIdIsUnique],
    'its:locQualityIssue': [needsOneOf(['locQualityIssueType', 'locQualityIssueComment'])],
    'its:provenanceRecord': [needsOneOf(Object.keys(PROVENANCE))],
  },
  attributeConstraints: [versionIsInScope, attributesGoTogether, confidenceHasAnAnnotator, recordsAreThere],
};
