/**
 * Mending an entry's file without a person: spelling that can only be meant one way, the preferred term first, the order and
 * layout of the fields. What a text says is never changed.
 */
import type { ZwnjTable } from '../../text/zwnj/index.js';
import { entryFields } from './entry-fields.js';
import { readEntryText } from './entry-text.js';
import { fieldName, type JsonPath } from './finding.js';
import { layOut } from './format.js';
import { mendedText } from './spelling.js';

/** A text that was mended. */
export interface Mending {
  /** The field, as in JavaScript; empty for the order and layout of all. */
  readonly field: string;
  /** What stood there. */
  readonly before: string;
  /** What stands there now. */
  readonly after: string;
}

/** A file, mended. */
export interface MendedEntry {
  /** The text to be written; the same as it was where nothing is to be mended. */
  readonly text: string;
  /** What was mended. */
  readonly mendings: readonly Mending[];
}

/**
 * Mends the text of an entry's file. Mending a mended text changes nothing.
 *
 * @param text - The file's text. One that is no JSON, or has a field twice, stays as it is: there a person must choose.
 * @param zwnj - The words by which missing half-spaces are known; without it none is put in.
 */
export function mendEntry(text: string, zwnj?: ZwnjTable): MendedEntry {
  const { value, faults } = readEntryText('', text);
  if (value === undefined || faults.some(({ rule }) => rule === 'duplicate-field')) return { text, mendings: [] };
  const mended: unknown = structuredClone(value);
  const mendings = entryFields(value).flatMap((field): Mending[] => {
    const after = mendedText(field, zwnj);
    if (after === field.text) return [];
    put(mended, field.path, after);
    return [{ field: fieldName(field.path), before: field.text, after }];
  });
  for (const lang of ['fa', 'en']) mendings.push(...preferredFirst(mended, lang));
  const laidOut = layOut(mended);
  if (laidOut === text.replaceAll('\r\n', '\n')) return { text, mendings };
  if (mendings.length === 0) mendings.push({ field: '', before: '', after: '' });
  return { text: laidOut, mendings };
}

function put(value: unknown, path: JsonPath, text: string): void {
  const owner = path.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(at as object, step), value);
  Reflect.set(owner as object, path.at(-1) as string | number, text);
}

/** Moves the one preferred term of a language to the front. */
function preferredFirst(entry: unknown, lang: string): Mending[] {
  const terms = fieldOf(fieldOf(entry, lang), 'terms');
  if (!Array.isArray(terms)) return [];
  const preferred = terms.filter((term) => fieldOf(term, 'status') === 'preferred');
  const at = terms.indexOf(preferred[0]);
  if (preferred.length !== 1 || at <= 0) return [];
  terms.unshift(...terms.splice(at, 1));
  return [{ field: `${lang}.terms`, before: `[${at}]`, after: '[0]' }];
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
