/**
 * What an entry of the term base must be before it is taken in: each file for itself, then against the others, then in use.
 *
 *     file      encoding, size, JSON, duplicate fields, schema, name
 *     entry     terms, sources, spelling, transliteration
 *     others    references, shared terms, near-duplicates
 *     in use    look-up, recognition in fixed texts, the way through TBX
 */
import type { ZwnjTable } from '../../text/zwnj/index.js';
import type { Concept } from '../concept.js';
import { Glossary } from '../glossary.js';
import { type EntryText, readEntryText } from './entry-text.js';
import { type EntryFinding, type Fault, fieldName, RULES } from './finding.js';
import { type FixedText, recognitionFaults } from './fixed-texts.js';
import { layOut } from './format.js';
import { ENTRY_ENDING, nameFaults, sameNames } from './identity.js';
import type { LinePlace } from './json-places.js';
import { TermNeighbours } from './neighbours.js';
import { referenceFaults } from './references.js';
import { type RoundTrip, roundTripFaults } from './round-trip.js';
import { lookupFaults } from './self-test.js';
import { soundFaults } from './sound-agreement.js';
import { spellingFaults } from './spelling.js';
import { sourceFaults, termFaults } from './term-rules.js';

/** How entries are checked. */
export interface CheckOptions {
  /** The files to be told about, among others that they are compared with; all where it is absent. */
  readonly subjects?: ReadonlySet<string>;
  /** The words by which missing half-spaces are known; without it none are missed. */
  readonly zwnj?: ZwnjTable;
  /** Texts in which nothing else may be found than their file says. */
  readonly fixedTexts?: readonly FixedText[];
  /** Writes concepts in an exchange format and reads them back. */
  readonly roundTrip?: RoundTrip;
}

/** So many faults of one file are told at once; whoever mends them will be told the next. */
const MOST_FAULTS = 100;

type PlacedFault = Fault & Partial<LinePlace>;

/**
 * Checks the entries of a term base.
 *
 * @param files - The texts of the files by their names without folders, decoded from UTF-8 with bad bytes as U+FFFD.
 * @param options - What they are checked against beside each other.
 * @returns What is wrong, file by file in the order given, each in the order of its lines. Never throws.
 * @example
 * ```ts
 * for (const { file, field, en, fa } of checkEntries(new Map([['treaty.json', '{}']]))) console.log(file, field, en, fa);
 * ```
 */
export function checkEntries(files: ReadonlyMap<string, string>, options: CheckOptions = {}): EntryFinding[] {
  const texts = Array.from(files, ([file, text]) => readEntryText(file, text));
  const subjects = texts.filter(({ file }) => options.subjects?.has(file) ?? true);
  const faults = new Map<string, PlacedFault[]>(subjects.map((text) => [text.file, [...faultsAlone(text, options)]]));
  const add = (file: string, found: readonly Fault[]) => {
    if (options.subjects === undefined || options.subjects.has(file))
      faults.set(file, [...(faults.get(file) ?? []), ...found]);
  };
  for (const [file, fault] of sameNames(texts)) add(file, [fault]);

  const concepts = new Map<string, Concept>();
  for (const { file, concept } of texts)
    if (concept !== undefined && file === `${concept.id}.json`) concepts.set(concept.id, concept);
  for (const [file, found] of faultsTogether(concepts, subjects, options)) add(file, found);

  const places = new Map(texts.map((text) => [text.file, text.places]));
  return [...faults].flatMap(([file, found]) =>
    found
      .slice(0, MOST_FAULTS)
      .map((fault) => findingOf(file, fault, places.get(file)?.place(fault.path)))
      .sort(byPlace),
  );
}

/** What can be said of a file without the others. */
function faultsAlone(text: EntryText, { zwnj }: CheckOptions): PlacedFault[] {
  const { file, value, concept, faults } = text;
  if (!file.endsWith(ENTRY_ENDING)) return nameFaults(text);
  const spelling = value === undefined ? [] : spellingFaults(value, zwnj);
  const spelled = new Set(spelling.map(({ path }) => fieldName(path)));
  return [
    // The schema's patterns are broken by what the rules of spelling say better.
    ...faults.filter(({ isForm, path }) => isForm !== true || !spelled.has(fieldName(path))),
    ...nameFaults(text),
    ...spelling,
    ...(concept === undefined ? [] : [...termFaults(concept), ...soundFaults(concept.fa)]),
    ...sourceFaults(value),
    ...(concept === undefined || layOut(value) === text.text.replaceAll('\r\n', '\n') ? [] : [LAYOUT]),
  ];
}

const LAYOUT: Fault = {
  rule: 'layout',
  path: [],
  en: 'the fields are not in the order and layout of the other entries: tarjoman glossary check --fix mends it',
  fa: 'ترتیب یا چینش بخش‌ها مانند مدخل‌های دیگر نیست: \u2066tarjoman glossary check --fix\u2069 اصلاحش می‌کند',
  fixable: true,
};

/** What can be said of the entries that are right in themselves, by file. */
function* faultsTogether(
  concepts: ReadonlyMap<string, Concept>,
  subjects: readonly EntryText[],
  { subjects: named, fixedTexts, roundTrip }: CheckOptions,
): Generator<readonly [file: string, faults: readonly Fault[]]> {
  const glossary = Glossary.from(concepts.values());
  const neighbours = new TermNeighbours(
    Array.from(concepts.values(), (concept) => [`${concept.id}.json`, concept] as const),
  );
  const told = new Set<string>();
  const checked: Concept[] = [];
  for (const { file, concept } of subjects) {
    if (concept === undefined || concepts.get(concept.id) !== concept) continue;
    checked.push(concept);
    yield [file, referenceFaults(concept, concepts)];
    // Of two entries that are both told about, only the first says that they are alike.
    yield [file, neighbours.faults(file, concept, (other) => told.has(other) && (named?.has(other) ?? true))];
    told.add(file);
    yield [file, lookupFaults(file, concept, glossary, neighbours)];
  }
  if (fixedTexts !== undefined) yield* recognitionFaults(fixedTexts, glossary);
  if (roundTrip === undefined) return;
  for (const [id, fault] of roundTripFaults(checked, roundTrip)) yield [`${id}.json`, [fault]];
}

function findingOf(
  file: string,
  { line, column, path, ...fault }: PlacedFault,
  place: LinePlace = { line: 1, column: 1 },
): EntryFinding {
  const { rule, en, fa, fixable = false, replacement } = fault;
  return {
    file,
    field: fieldName(path),
    line: line ?? place.line,
    column: column ?? place.column,
    rule,
    severity: RULES[rule],
    en,
    fa,
    fixable,
    ...(replacement === undefined ? {} : { replacement }),
  };
}

function byPlace(a: EntryFinding, b: EntryFinding): number {
  return a.line - b.line || a.column - b.column;
}
