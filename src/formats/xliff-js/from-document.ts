/** Objects of npm `xliff` into units. */
import { TarjomanError } from '../../errors.js';
import { type Content, type Inline, type InlineCode, isEmpty, plainText } from '../../tm/content.js';
import type { Unit } from '../../tm/unit.js';
import { UNDETERMINED } from '../language.js';
import type { LossKind } from '../losses.js';
import { Neighbours } from '../neighbours.js';
import { UnitIds } from '../unit-ids.js';
import { REFERENCES } from '../xliff/names.js';
import { checkDepth } from './depth.js';
import type {
  XliffJs,
  XliffJsCode,
  XliffJsCodeBody,
  XliffJsElement,
  XliffJsEntry,
  XliffJsGroup,
  XliffJsNamespace,
  XliffJsText,
} from './document.js';

/** How to read what npm `xliff` read. */
export interface XliffJsReadOptions {
  /**
   * Called for every unit that is not read as it stands: its key cannot be an identifier (`ids`), it stands in a group or
   * has attributes (`structure`), it has elements such as translation candidates (`modules`), or markers in its text, of
   * which only the text inside is read (`annotations`).
   */
  readonly onLoss?: (unit: string, kinds: readonly LossKind[]) => void;
}

/** Codes by their kind; npm `xliff` writes the generic kinds as the same elements. */
const ELEMENTS = new Map<string, InlineCode['name']>([
  ['Standalone', 'ph'],
  ['Span', 'pc'],
  ['SpanStart', 'sc'],
  ['SpanEnd', 'ec'],
  ['GenericSpan', 'pc'],
  ['GenericSpanStart', 'sc'],
  ['GenericSpanEnd', 'ec'],
]);

/** The kind that XLIFF 1.2 has for a stretch of text, such as a segment or a term. */
const MARKER = 'Marker';

/**
 * Converts an object of npm `xliff` into units.
 *
 * A namespace becomes a document; groups are flattened. A key becomes the unit's identifier, with `_` for characters that
 * no identifier has and `u` before a number. Notes become notes. Codes get the original data that they refer to, or that
 * stand in them, as in XLIFF 1.2.
 *
 * @param document - What `xliff2js` gives for an XLIFF 2 file, or the like made by hand.
 * @param options - Who is told of what is not read.
 * @returns The units by namespace, in the order of the keys.
 * @throws {TarjomanError} `BAD_FORMAT` where an entry has something that no unit can hold, such as plural forms;
 *   `TOO_LARGE` where codes or groups nest deeper than any text needs.
 * @example
 * ```ts
 * fromXliffJs({
 *   resources: { common: { peace: { source: 'صلح', target: 'peace' } } },
 *   sourceLanguage: 'fa',
 *   targetLanguage: 'en',
 * })[0].id; // 'peace'
 * ```
 */
export function fromXliffJs(document: XliffJs, { onLoss }: XliffJsReadOptions = {}): Unit[] {
  const units: Unit[] = [];
  const ids = new UnitIds();
  for (const [namespace, entries] of Object.entries(document.resources)) {
    const neighbours = new Neighbours();
    for (const { key, entry, grouped } of entriesOf(entries)) {
      const id = ids.take(namespace, key);
      const codes = new CodeReader(entry, key);
      const source = codes.read(entry.source ?? '');
      const target = codes.read(entry.target ?? '');
      const losses = lossesIn(entry, grouped);
      if (id !== key) losses.unshift('ids');
      if (codes.hasAnnotations) losses.push('annotations');
      if (losses.length > 0) onLoss?.(id, losses);
      const notes = notesOf(entry);
      const complete = neighbours.push({
        id,
        source,
        target,
        sourceLang: document.sourceLanguage,
        targetLang: document.targetLanguage ?? UNDETERMINED,
        origin: { document: namespace },
        ...(notes.length > 0 && { details: { unit: { notes } } }),
      });
      if (complete !== undefined) units.push(complete);
    }
    const last = neighbours.flush();
    if (last !== undefined) units.push(last);
  }
  return units;
}

/** An entry with where it stands. */
interface KeyedEntry {
  readonly key: string;
  readonly entry: XliffJsEntry;
  readonly grouped: boolean;
}

function* entriesOf(namespace: XliffJsNamespace, depth = 0): Generator<KeyedEntry, void, void> {
  for (const [key, entry] of Object.entries(namespace)) {
    // npm xliff has undefined for an empty unit, and an array of the elements that it does not know.
    if (entry === undefined || Array.isArray(entry)) continue;
    if (isGroup(entry)) {
      checkDepth(depth, `group ${key}`);
      yield* entriesOf(entry.groupUnits, depth + 1);
    } else yield { key, entry, grouped: depth > 0 };
  }
}

function isGroup(entry: XliffJsEntry | XliffJsGroup): entry is XliffJsGroup {
  return 'groupUnits' in entry;
}

function lossesIn({ additionalAttributes, additionalElements = [] }: XliffJsEntry, grouped: boolean): LossKind[] {
  return [
    ...(grouped || additionalAttributes !== undefined ? (['structure'] as const) : []),
    ...(additionalElements.some(({ name }) => name !== ORIGINAL_DATA) ? (['modules'] as const) : []),
  ];
}

function notesOf({ note = [] }: XliffJsEntry): { readonly text: string }[] {
  return (typeof note === 'string' ? [note] : note).map((text) => ({ text: String(text) }));
}

const ORIGINAL_DATA = 'originalData';

/** Reads the texts of one entry. */
class CodeReader {
  readonly #data = new Map<string, string>();
  readonly #key: string;
  /** Whether a text had markers. */
  hasAnnotations = false;

  constructor({ additionalElements = [] }: XliffJsEntry, key: string) {
    this.#key = key;
    for (const { name, elements = [] } of additionalElements) {
      if (name !== ORIGINAL_DATA) continue;
      for (const { attributes: { id } = {}, elements: inside = [] } of elements) {
        this.#data.set(String(id), inside.map(textOf).join(''));
      }
    }
  }

  read(text: XliffJsText, depth = 0): Content {
    const joined: Inline[] = [];
    for (const part of this.#parts(text, depth)) {
      const last = joined.at(-1);
      if (typeof part !== 'string') joined.push(part);
      else if (typeof last === 'string') joined[joined.length - 1] = last + part;
      else if (part !== '') joined.push(part);
    }
    return joined.every((part) => typeof part === 'string') ? joined.join('') : joined;
  }

  #parts(text: XliffJsText, depth: number): Inline[] {
    checkDepth(depth, `entry ${this.#key}`);
    if (typeof text === 'string') return [text];
    if (isList(text)) return text.flatMap((part) => this.#parts(part, depth + 1));
    return Object.entries(text).flatMap(([kind, body]) => {
      if (kind !== MARKER) return [this.#code(kind, body, depth)];
      this.hasAnnotations = true;
      return this.#parts(body.contents ?? '', depth + 1);
    });
  }

  #code(kind: string, body: XliffJsCodeBody, depth: number): InlineCode {
    const name = ELEMENTS.get(kind);
    if (name === undefined) {
      const message = `entry ${this.#key} has ${kind}, which a memory cannot hold`;
      throw new TarjomanError('BAD_FORMAT', `${message}: leave it out, or make a plain text of it`);
    }
    const { contents = '', ...written } = body;
    const attributes = Object.entries(written).map(([attribute, value]) => [attribute, String(value)] as const);
    const referred = new Map(attributes);
    const inside = this.read(contents, depth + 1);
    const own = name === 'pc' || isEmpty(inside) ? undefined : plainText(inside);
    const data = this.#data.get(referred.get('dataRef') ?? referred.get('dataRefStart') ?? '') ?? own;
    const dataEnd = this.#data.get(referred.get('dataRefEnd') ?? '');
    const content = typeof inside === 'string' ? [inside] : inside;
    return {
      name,
      attributes: Object.fromEntries(attributes.filter(([attribute]) => !REFERENCES.has(attribute))),
      content: name === 'pc' && !isEmpty(inside) ? content : [],
      ...(data !== undefined && { data }),
      ...(dataEnd !== undefined && { dataEnd }),
    };
  }
}

function textOf({ text = '' }: XliffJsElement): string {
  return String(text);
}

function isList(text: XliffJsText): text is readonly (string | XliffJsCode)[] {
  return Array.isArray(text);
}
