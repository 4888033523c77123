/** Units into the object shape of npm `xliff`, so that projects built on it, or on i18next, can import them. */
import { TarjomanError } from '../../errors.js';
import { type Content, type Inline, type InlineCode, isEmpty } from '../../tm/content.js';
import type { Unit } from '../../tm/unit.js';
import { UNDETERMINED } from '../language.js';
import { type Loss, Losses, type LossKind, lossesOf } from '../losses.js';
import { isUnitId, UnitIds } from '../unit-ids.js';
import { REFERENCES } from '../xliff/names.js';
import { checkDepth } from './depth.js';
import type { XliffJs, XliffJsCode, XliffJsEntry, XliffJsText } from './document.js';

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

/** What the shape has a place for; `neighbours` stand beside each other in it. */
const CARRIED: ReadonlySet<LossKind> = new Set([
  'ids',
  'documents',
  'languages',
  'one-sided',
  'codes',
  'code-attributes',
  'breaks',
  'neighbours',
  'notes',
]);

/**
 * Converts a memory into the object shape of npm `xliff`.
 *
 * Documents become namespaces, notes on a whole unit become `note`. What else a unit has beside texts and simple codes is
 * lost: other origins, scores, sentences, paragraphs, states, properties, annotations, the native form of codes. A document whose name is
 * no NMTOKEN, or is a number, and the key `__proto__` get another name.
 *
 * @param units - The units, all of one language pair.
 * @returns The document, and what it could not carry.
 * @throws {TarjomanError} `BAD_ARGUMENT` where the units have several language pairs, or a document has two units of one
 *   identifier; `TOO_LARGE` where codes nest deeper than any text needs.
 * @example
 * ```ts
 * const { document, losses } = toXliffJs(units);
 * for (const { message, count } of losses) console.warn(`${count} units: ${message}`);
 * ```
 */
export function toXliffJs(units: Iterable<Unit>): XliffJsExport {
  const losses = new Losses('npm xliff', {
    documents: 'the name of the document cannot be a namespace: another was given',
    ids: 'the identifier cannot be a key: another was given',
    notes: 'npm xliff has only notes on the whole unit, whose language it does not say',
  });
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
    if (entries.has(id)) {
      const message = `two units of document ${JSON.stringify(origin.document)} have id ${id}`;
      throw new TarjomanError('BAD_ARGUMENT', `${message}: give each its own`);
    }
    entries.set(id, toEntry(unit));
    losses.add(id, lossesOf(unit, CARRIED));
    if (hasOtherNotes(unit)) losses.add(id, ['notes']);
    if (!isKey(id)) losses.add(id, ['ids']);
    if (!isKey(origin.document)) losses.add(id, ['documents']);
  }
  return {
    document: {
      resources: named(documents, (entries) => named(entries, (entry) => entry)),
      sourceLanguage: first?.sourceLang ?? UNDETERMINED,
      targetLanguage: first?.targetLang ?? UNDETERMINED,
    },
    losses: losses.list(),
  };
}

function checkLanguages(unit: Unit, first: Unit): void {
  if (unit.sourceLang === first.sourceLang && unit.targetLang === first.targetLang) return;
  const message = `unit ${unit.id} is ${unit.sourceLang} to ${unit.targetLang}, others are ${first.sourceLang} to ${first.targetLang}`;
  throw new TarjomanError('BAD_ARGUMENT', `${message}: convert one language pair at a time`);
}

function isKey(name: string): boolean {
  return isUnitId(name) && name !== FORBIDDEN_KEY;
}

/** An object from a map, with names that every key can have; `fromEntries` defines keys where assignment could not. */
function named<Value, Named>(
  values: ReadonlyMap<string, Value>,
  convert: (value: Value) => Named,
): Readonly<Record<string, Named>> {
  const names = new UnitIds();
  const scope = '';
  for (const name of values.keys()) if (isKey(name)) names.take(scope, name);
  const keyOf = (name: string) => names.take(scope, name === FORBIDDEN_KEY ? `u${FORBIDDEN_KEY}` : name);
  return Object.fromEntries(
    Array.from(values, ([name, value]) => [isKey(name) ? name : keyOf(name), convert(value)] as const),
  );
}

function toEntry({ id, source, target, details }: Unit): XliffJsEntry {
  const [note, ...notes] = (details?.unit?.notes ?? []).map(({ text }) => text);
  return {
    source: toText(source, id, 0),
    ...(isEmpty(target) ? {} : { target: toText(target, id, 0) }),
    ...(note === undefined ? {} : { note: notes.length === 0 ? note : [note, ...notes] }),
  };
}

function hasOtherNotes({ details: { unit, source, target } = {} }: Unit): boolean {
  return [source, target].some((side) => side?.notes?.length) || !!unit?.notes?.some(({ lang }) => lang !== undefined);
}

function toText(content: Content, id: string, depth: number): XliffJsText {
  checkDepth(depth, `unit ${id}`);
  if (typeof content === 'string') return content;
  const parts = content.flatMap((part) => toParts(part, id, depth));
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

function toParts(part: Inline, id: string, depth: number): (string | XliffJsCode)[] {
  if (typeof part === 'string') return [part];
  checkDepth(depth, `unit ${id}`);
  const kind = KINDS.get(part.name);
  if (kind === undefined) return part.content.flatMap((inner) => toParts(inner, id, depth + 1)); // an annotation
  const attributes = Object.entries(part.attributes).filter(([name]) => !REFERENCES.has(name));
  const inside = part.name === 'pc' ? { contents: toText(part.content, id, depth + 1) } : {};
  return [{ [kind]: { ...Object.fromEntries(attributes), ...inside } }];
}
