/**
 * What a conversion cannot carry over: no format holds all that another does, and nothing may be dropped in silence.
 *
 *     unit ──→ kindsOf(unit)                       what it has
 *                  │ minus what the format carries
 *                  ▼
 *              lossesOf(unit, CARRIED) ──→ Losses  counted by kind, for a report of a few lines
 *
 * A format says once what it carries; a converter asks for the losses of every unit that it passes on.
 */
import { type Content, type Inline, isEmpty, type NativeCode, plainText } from '../tm/content.js';
import type { Details, Unit } from '../tm/unit.js';
import { LossTally } from './loss-tally.js';

/** What is lost: a part of a unit, or of the file around it. */
export type LossKind =
  /** Identifiers of units. */
  | 'ids'
  /** Names of documents. */
  | 'documents'
  /** Language tags. */
  | 'languages'
  /** Units with only a source or only a target. */
  | 'one-sided'
  /** Codes in the text (`ph`, `pc`, `sc`, `ec`); the text in them is kept. */
  | 'codes'
  /** Codes as their own format has them, such as `<b>`. */
  | 'native-codes'
  /** What a code says beside its identifier: type, what it displays, whether it may be copied. */
  | 'code-attributes'
  /** Text that stands in the native form of a code. */
  | 'subflows'
  /** Annotations in the text (`mrk`, `sm`, `em`); the text in them is kept. */
  | 'annotations'
  /** Tabs and line breaks in the text. */
  | 'breaks'
  /** Characters that the format cannot write. */
  | 'characters'
  /** Confidence of the alignment. */
  | 'scores'
  /** Which pairs stand elsewhere in the translation than their neighbours. */
  | 'crossings'
  /** The texts before and after. */
  | 'neighbours'
  /** Other places where the same text has the same translation. */
  | 'other-origins'
  /** The paragraph that a text stands in. */
  | 'paragraphs'
  /** How the sides divide into sentences. */
  | 'sentences'
  /** Remarks for people. */
  | 'notes'
  /** What notes say beside their text: identifier, category, priority. */
  | 'note-attributes'
  /** Comments and processing instructions of XML. */
  | 'remarks'
  /** Text between segments that nobody translates. */
  | 'ignorables'
  /** Dates, authors, tools and other properties. */
  | 'properties'
  /** How far a translation is: initial, translated, reviewed, final. */
  | 'states'
  /** Candidates for a translation, glossaries, metadata and other modules or extensions of XLIFF. */
  | 'modules'
  /** Files, groups and skeletons of XLIFF, with their attributes; headers of TMX. */
  | 'structure'
  /** Units of several segments or of several translations, of which each becomes a unit. */
  | 'divided'
  /** Texts in languages that are neither the source's nor the target's. */
  | 'other-languages'
  /** Columns after the second. */
  | 'columns'
  /** Keys of JSON that have no meaning here. */
  | 'keys';

/** Something that units have and a format does not carry. */
export interface Loss {
  /** What is lost. */
  readonly kind: LossKind;
  /** One sentence for people. */
  readonly message: string;
  /** How many units lose it. */
  readonly count: number;
  /** Identifiers of the first few of them, as they are in the memory. */
  readonly units: readonly string[];
}

/** What each kind is called in a sentence. */
const NAMES: Readonly<Record<LossKind, string>> = {
  ids: 'identifiers',
  documents: 'names of documents',
  languages: 'languages',
  'one-sided': 'units with one side',
  codes: 'codes in the text',
  'native-codes': 'codes as their own format has them',
  'code-attributes': 'attributes of codes',
  subflows: 'texts inside codes',
  annotations: 'annotations in the text',
  breaks: 'tabs and line breaks in the text',
  characters: 'some characters',
  scores: 'scores',
  crossings: 'marks of moved pairs',
  neighbours: 'the texts before and after',
  'other-origins': 'other origins of the same texts',
  paragraphs: 'paragraphs',
  sentences: 'borders of sentences',
  notes: 'notes',
  'note-attributes': 'attributes of notes',
  remarks: 'comments and processing instructions',
  ignorables: 'text between segments',
  properties: 'properties such as dates and authors',
  states: 'states of translations',
  modules: 'modules and extensions',
  structure: 'headers, files, groups and their attributes',
  divided: 'units of several segments or translations',
  'other-languages': 'other languages than the two',
  columns: 'columns after the second',
  keys: 'other keys',
};

/**
 * Gathers losses, one for each kind, in little memory.
 *
 * @example
 * ```ts
 * const losses = new Losses('TSV');
 * for (const unit of units) losses.add(unit.id, tsvLosses(unit));
 * for (const { message, count } of losses.list()) console.warn(`${message} (${count} units)`);
 * ```
 */
export class Losses {
  readonly #format: string;
  readonly #messages: Readonly<Partial<Record<LossKind, string>>>;
  readonly #tally = new LossTally<LossKind>();

  /**
   * Makes an empty collection.
   *
   * @param format - The format's name, for messages.
   * @param messages - What to say of kinds that need other words than `FORMAT has no place for …`.
   */
  constructor(format: string, messages: Readonly<Partial<Record<LossKind, string>>> = {}) {
    this.#format = format;
    this.#messages = messages;
  }

  /** Notes that a unit loses something; once, however often in a row it is said. */
  add(unit: string, kinds: Iterable<LossKind>): void {
    this.#tally.add(unit, kinds);
  }

  /** What was noted, in the order in which each kind came first. */
  list(): Loss[] {
    return this.#tally.list().map(({ kind, count, first }) => {
      const message = this.#messages[kind] ?? `${this.#format} has no place for ${NAMES[kind]}`;
      return { kind, message, count, units: first };
    });
  }
}

/** What a unit has and a format that carries these kinds loses. */
export function lossesOf(unit: Unit, carried: ReadonlySet<LossKind>): LossKind[] {
  return kindsOf(unit).filter((kind) => !carried.has(kind));
}

/** All that a unit has beyond two texts. */
function kindsOf(unit: Unit): LossKind[] {
  const { source, target, details } = unit;
  const kinds = new Set<LossKind>(['ids', 'documents', 'languages']);
  if (isEmpty(source) !== isEmpty(target)) kinds.add('one-sided');
  for (const content of [source, target]) {
    if (/[\t\n\v\f\r\u0085\u2028\u2029]/.test(plainText(content))) kinds.add('breaks');
    addCodeKinds(content, kinds);
  }
  if (unit.score !== undefined) kinds.add('scores');
  if (unit.crossing) kinds.add('crossings');
  if (unit.before !== undefined || unit.after !== undefined) kinds.add('neighbours');
  if (unit.otherOrigins?.length) kinds.add('other-origins');
  if (unit.paragraph !== undefined) kinds.add('paragraphs');
  if (unit.sentences !== undefined) kinds.add('sentences');
  if (unit.state !== undefined) kinds.add('states');
  for (const each of [details?.unit, details?.source, details?.target]) addDetailKinds(each, kinds);
  return [...kinds];
}

const ANNOTATIONS: ReadonlySet<string> = new Set(['mrk', 'sm', 'em']);

function addCodeKinds(content: Content | readonly Inline[], kinds: Set<LossKind>): void {
  if (typeof content === 'string') return;
  for (const part of content) {
    if (typeof part === 'string') continue;
    kinds.add(ANNOTATIONS.has(part.name) ? 'annotations' : 'codes');
    addNativeKinds(part.data, kinds);
    addNativeKinds(part.dataEnd, kinds);
    addCodeKinds(part.content, kinds);
  }
}

function addNativeKinds(data: NativeCode | undefined, kinds: Set<LossKind>): void {
  if (data === undefined) return;
  kinds.add('native-codes');
  if (typeof data !== 'string' && data.some((part) => typeof part !== 'string')) kinds.add('subflows');
}

function addDetailKinds(details: Details | undefined, kinds: Set<LossKind>): void {
  if (details?.notes?.length) kinds.add('notes');
  if (details?.properties?.length || Object.keys(details?.facts ?? {}).length > 0) kinds.add('properties');
}
