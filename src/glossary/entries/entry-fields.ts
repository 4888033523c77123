/** The texts of an entry with what they are, so that rules of spelling know which to look at. */
import type { JsonPath } from './finding.js';

/** What a text is: a term, a look-up form, running text, a transliteration, or the name of a source, a person or a page. */
type TextKind = 'term' | 'form' | 'prose' | 'transliteration' | 'name';

/** A text of an entry. */
export interface EntryField {
  /** The way to it. */
  readonly path: JsonPath;
  /** The text. */
  readonly text: string;
  /** What it is. */
  readonly kind: TextKind;
  /** Its language; absent for names, which may be in any. */
  readonly lang?: 'fa' | 'en';
  /** Whether it is to be copied: preferred and admitted terms and what is written for readers, not old spellings. */
  readonly model: boolean;
}

/** A field as it is reached: the steps that are the same in every entry, `*` for a position. */
type Shape = readonly [path: string, kind: TextKind, lang?: 'fa' | 'en'];

const SHAPES: readonly Shape[] = [
  ...(['fa', 'en'] as const).flatMap((lang): Shape[] => [
    [`${lang}.terms.*.text`, 'term', lang],
    [`${lang}.terms.*.forms.*`, 'form', lang],
    [`${lang}.terms.*.transliteration`, 'transliteration', 'en'],
    [`${lang}.terms.*.note`, 'prose', 'en'],
    [`${lang}.definition.text`, 'prose', lang],
    [`${lang}.definition.source`, 'name'],
    [`${lang}.contexts.*.text`, 'prose', lang],
    [`${lang}.contexts.*.source`, 'name'],
  ]),
  ['notes.*.text', 'prose', 'en'],
  ['links.*.title', 'name'],
  ['credits.*', 'name'],
  ['sources.*', 'name'],
];

/**
 * The texts of an entry in the order of {@link SHAPES}.
 *
 * @param entry - Any JSON value: one that does not fit the schema gives the texts that stand where texts belong.
 */
export function entryFields(entry: unknown): EntryField[] {
  return SHAPES.flatMap(([shape, kind, lang]) => {
    const found: EntryField[] = [];
    walk(entry, shape.split('.'), [], (path, text, owner) => {
      const own = shape === 'notes.*.text' && owner.get('lang') === 'fa' ? 'fa' : lang;
      const model = kind === 'prose' || (kind === 'term' && !OLD.has(owner.get('status')));
      found.push({ path, text, kind, ...(own === undefined ? {} : { lang: own }), model });
    });
    return found;
  });
}

/** Terms that are kept though, or because, they are not right. */
const OLD: ReadonlySet<unknown> = new Set(['deprecated', 'superseded']);

type Found = (path: JsonPath, text: string, owner: ReadonlyMap<string, unknown>) => void;

function walk(value: unknown, steps: readonly string[], path: JsonPath, found: Found, owner = NOTHING): void {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (typeof value === 'string') found(path, value, owner);
  } else if (step === '*') {
    if (!Array.isArray(value)) return;
    value.forEach((item, i) => {
      walk(item, rest, [...path, i], found, owner);
    });
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    const fields = new Map<string, unknown>(Object.entries(value));
    walk(fields.get(step), rest, [...path, step], found, fields);
  }
}

const NOTHING: ReadonlyMap<string, unknown> = new Map();
