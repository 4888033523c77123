/**
 * Between units and the object shape of npm `xliff`, so that projects built on it, or on i18next, can import and export.
 *
 * The shape has texts and simple codes. What else a unit has is reported as lost, never dropped silently.
 */
import { TarjomanError } from '../../errors.js';
import { type Content, type Inline, type InlineCode, isEmpty } from '../../tm/content.js';
import type { Unit } from '../../tm/unit.js';
import { Neighbours } from '../neighbours.js';
import { isUnitId, toName, UnitIds } from '../unit-ids.js';
import { UNDETERMINED } from '../xliff/names.js';
import type {
  XliffJs,
  XliffJsCode,
  XliffJsCodeBody,
  XliffJsEntry,
  XliffJsGroup,
  XliffJsNamespace,
  XliffJsText,
} from './document.js';
import { type Loss, Losses } from './losses.js';

/** A document and what it could not carry. */
export interface XliffJsExport {
  /** The document for npm `xliff`. */
  readonly document: XliffJs;
  /** What the units have and the document does not; empty where nothing is lost. */
  readonly losses: readonly Loss[];
}

/** The one key that an object of npm `xliff` cannot have: assigning it changes the object's prototype. */
const FORBIDDEN_KEY = '__proto__';

/** Kinds of code in the shape by their XLIFF element. */
const KINDS = new Map<InlineCode['name'], string>([
  ['ph', 'Standalone'],
  ['pc', 'Span'],
  ['sc', 'SpanStart'],
  ['ec', 'SpanEnd'],
]);

/** And back; npm `xliff` writes the generic kinds as the same elements. */
const ELEMENTS = new Map<string, InlineCode['name']>([
  ...Array.from(KINDS, ([name, kind]) => [kind, name] as const),
  ['GenericSpan', 'pc'],
  ['GenericSpanStart', 'sc'],
  ['GenericSpanEnd', 'ec'],
]);

/**
 * Converts a memory into the object shape of npm `xliff`.
 *
 * Documents become namespaces. Score, sentence lengths, paragraphs and annotations are lost; a document whose name is no
 * NMTOKEN, or is a number, and the key `__proto__` get another name.
 *
 * @param units - The units, all of one language pair.
 * @returns The document, and what it could not carry.
 * @throws {TarjomanError} `BAD_ARGUMENT` where the units have several language pairs, or a document has two units of one
 *   identifier.
 * @example
 * ```ts
 * const { document, losses } = toXliffJs(units);
 * for (const { message, units } of losses) console.warn(`${units.length} units: ${message}`);
 * ```
 */
export function toXliffJs(units: Iterable<Unit>): XliffJsExport {
  const losses = new Losses();
  const documents = new Map<string, Map<string, XliffJsEntry>>();
  let first: Unit | undefined;
  for (const unit of units) {
    first ??= unit;
    checkLanguages(unit, first);
    const { id, origin } = unit;
    let entries = documents.get(origin.document);
    if (entries === undefined) {
      entries = new Map();
      documents.set(origin.document, entries);
    }
    if (!isNamespace(origin.document)) losses.add('origin', id);
    if (unit.score !== undefined) losses.add('score', id);
    if (unit.sentences !== undefined) losses.add('sentences', id);
    if (unit.paragraph !== undefined) losses.add('paragraph', id);
    if (entries.has(id)) {
      const message = `two units of document ${JSON.stringify(origin.document)} have id ${id}`;
      throw new TarjomanError('BAD_ARGUMENT', `${message}: give each its own`);
    }
    entries.set(id, toEntry(unit, losses));
  }
  return {
    document: {
      resources: nameNamespaces(documents, losses),
      sourceLanguage: first?.sourceLang ?? UNDETERMINED,
      targetLanguage: first?.targetLang ?? UNDETERMINED,
    },
    losses: losses.list(),
  };
}

/**
 * Converts an object of npm `xliff` into units.
 *
 * A namespace becomes a document; groups are flattened. A key becomes the unit's identifier, with `_` for characters that
 * no identifier has and `u` before a number.
 *
 * @param document - What `xliff2js` gives for an XLIFF 2 file, or the like made by hand.
 * @returns The units by namespace, in the order of the keys.
 * @throws {TarjomanError} `BAD_FORMAT` where an entry has something that no unit can hold, such as plural forms.
 * @example
 * ```ts
 * fromXliffJs({
 *   resources: { common: { peace: { source: 'صلح', target: 'peace' } } },
 *   sourceLanguage: 'fa',
 *   targetLanguage: 'en',
 * })[0].id; // 'peace'
 * ```
 */
export function fromXliffJs(document: XliffJs): Unit[] {
  const units: Unit[] = [];
  const ids = new UnitIds();
  for (const [namespace, entries] of Object.entries(document.resources)) {
    const neighbours = new Neighbours();
    for (const [key, entry] of entriesOf(entries)) {
      const unit: Unit = {
        id: ids.take(namespace, key),
        source: fromText(entry.source ?? '', key),
        target: fromText(entry.target ?? '', key),
        sourceLang: document.sourceLanguage,
        targetLang: document.targetLanguage ?? UNDETERMINED,
        origin: { document: namespace },
      };
      const complete = neighbours.push(unit);
      if (complete !== undefined) units.push(complete);
    }
    const last = neighbours.flush();
    if (last !== undefined) units.push(last);
  }
  return units;
}

function checkLanguages(unit: Unit, first: Unit): void {
  if (unit.sourceLang === first.sourceLang && unit.targetLang === first.targetLang) return;
  const message = `unit ${unit.id} is ${unit.sourceLang} to ${unit.targetLang}, others are ${first.sourceLang} to ${first.targetLang}`;
  throw new TarjomanError('BAD_ARGUMENT', `${message}: convert one language pair at a time`);
}

function isNamespace(document: string): boolean {
  return isUnitId(document) && document !== FORBIDDEN_KEY;
}

/** Objects from maps, with names that every key can have; `fromEntries` defines keys where assignment could not. */
function nameNamespaces(
  documents: ReadonlyMap<string, ReadonlyMap<string, XliffJsEntry>>,
  losses: Losses,
): XliffJs['resources'] {
  const taken = new Set([...documents.keys()].filter(isNamespace));
  const namespaces: [string, XliffJsNamespace][] = [];
  for (const [document, entries] of documents) {
    const namespace = isNamespace(document) ? document : freeName(document, taken);
    taken.add(namespace);
    const keys = new Set([...entries.keys()].filter(isNamespace));
    const named = Array.from(entries, ([id, entry]): [string, XliffJsEntry] => {
      if (isNamespace(id)) return [id, entry];
      losses.add('id', id);
      const key = freeName(id, keys);
      keys.add(key);
      return [key, entry];
    });
    namespaces.push([namespace, Object.fromEntries(named)]);
  }
  return Object.fromEntries(namespaces);
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted === FORBIDDEN_KEY ? `u${FORBIDDEN_KEY}` : toName(wanted);
  let name = base;
  for (let again = 2; taken.has(name); again++) name = `${base}.${again}`;
  return name;
}

function toEntry({ id, source, target }: Unit, losses: Losses): XliffJsEntry {
  const lose = (): void => losses.add('code', id);
  return {
    source: toText(source, lose),
    ...(isEmpty(target) ? {} : { target: toText(target, lose) }),
  };
}

function toText(content: Content, lose: () => void): XliffJsText {
  if (typeof content === 'string') return content;
  const parts = content.flatMap((part) => toParts(part, lose));
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

function toParts(part: Inline, lose: () => void): (string | XliffJsCode)[] {
  if (typeof part === 'string') return [part];
  const kind = KINDS.get(part.name);
  if (kind === undefined) {
    lose();
    return part.content.flatMap((inner) => toParts(inner, lose));
  }
  const inside = part.name === 'pc' ? { contents: toText(part.content, lose) } : {};
  return [{ [kind]: { ...part.attributes, ...inside } }];
}

function* entriesOf(namespace: XliffJsNamespace): Generator<[string, XliffJsEntry], void, void> {
  for (const [key, entry] of Object.entries(namespace)) {
    // npm xliff has undefined for an empty unit, and an array of the elements that it does not know.
    if (entry === undefined || Array.isArray(entry)) continue;
    if (isGroup(entry)) yield* entriesOf(entry.groupUnits);
    else yield [key, entry];
  }
}

function isGroup(entry: XliffJsEntry | XliffJsGroup): entry is XliffJsGroup {
  return 'groupUnits' in entry;
}

function fromText(text: XliffJsText, key: string): Content {
  const parts = partsOf(text, key);
  const joined: Inline[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part !== 'string') joined.push(part);
    else if (typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  return joined.every((part) => typeof part === 'string') ? joined.join('') : joined;
}

function partsOf(text: XliffJsText, key: string): Inline[] {
  if (typeof text === 'string') return [text];
  if (isList(text)) return text.flatMap((part) => partsOf(part, key));
  return Object.entries(text).map(([kind, body]) => fromCode(kind, body, key));
}

function isList(text: XliffJsText): text is readonly (string | XliffJsCode)[] {
  return Array.isArray(text);
}

function fromCode(kind: string, body: XliffJsCodeBody, key: string): InlineCode {
  const name = ELEMENTS.get(kind);
  if (name === undefined) {
    const message = `entry ${key} has ${kind}, which a memory cannot hold`;
    throw new TarjomanError('BAD_FORMAT', `${message}: leave it out, or make a plain text of it`);
  }
  const { contents = '', ...attributes } = body;
  const inside = fromText(contents, key);
  return {
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([attribute, value]) => [attribute, String(value)])),
    content: typeof inside === 'string' ? (inside === '' ? [] : [inside]) : inside,
  };
}
