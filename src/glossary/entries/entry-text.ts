/** Reading an entry's file: what is wrong with it as a file, and the concept where nothing is. */
import type { Concept } from '../concept.js';
import type { Fault } from './finding.js';
import { isTooDeep, JsonPlaces, type LinePlace } from './json-places.js';
import { persianNumber } from './quoting.js';
import { type SchemaFault, schemaFaults } from './schema.js';

/** The longest file in UTF-16 units; the longest entries have some thousands. */
const MOST_UNITS = 65_536;

/** A file of the term base, read. */
export interface EntryText {
  /** The file's name without folders. */
  readonly file: string;
  /** Its text. */
  readonly text: string;
  /** The places of its fields. */
  readonly places: JsonPlaces;
  /** What stands in it, right or wrong; absent where it is no JSON. */
  readonly value?: unknown;
  /** The entry, where it is as the schema has it. */
  readonly concept?: Concept;
  /** What is wrong with the file or against the schema. */
  readonly faults: readonly (SchemaFault & Partial<LinePlace>)[];
}

/**
 * Reads the text of an entry's file.
 *
 * @param file - The name, which only messages use.
 * @param text - Decoded from UTF-8, bad bytes as U+FFFD.
 * @returns What it is and what is wrong with it; never throws.
 */
export function readEntryText(file: string, text: string): EntryText {
  const read = { file, text, places: new JsonPlaces(text) };
  if (text.length > MOST_UNITS) return { ...read, places: new JsonPlaces(''), faults: [tooLarge()] };
  if (text.trim() === '') return { ...read, faults: [noText()] };
  const bad = text.indexOf('\ufffd');
  if (bad >= 0) return { ...read, faults: [{ ...notUtf8(), ...read.places.at(bad) }] };
  const value = isTooDeep(text) ? undefined : parse(text);
  if (value === undefined) return { ...read, faults: [read.places.syntaxFault()] };
  const faults = [...read.places.duplicateFields(), ...schemaFaults(value)];
  return faults.length === 0
    ? { ...read, value, concept: conceptOf(value as Concept), faults }
    : { ...read, value, faults };
}

/** `undefined` for what is no JSON, which no JSON is. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The concept without the reference to its schema, which only files have. */
function conceptOf(entry: Concept & { readonly $schema?: string }): Concept {
  const { $schema: _, ...concept } = entry;
  return concept;
}

function tooLarge(): Fault {
  const most = MOST_UNITS.toLocaleString('en');
  return {
    rule: 'too-large',
    path: [],
    en: `longer than ${most} characters: an entry is one concept; make several entries of it`,
    fa: `بلندتر از ${persianNumber(MOST_UNITS)} نویسه است: هر مدخل فقط یک مفهوم دارد؛ آن را به چند مدخل بشکنید`,
  };
}

function noText(): Fault {
  return {
    rule: 'json',
    path: [],
    en: 'empty, or no plain file but a folder or a link: put the entry itself into this file',
    fa: 'خالی است، یا فایل معمولی نیست و پوشه یا پیوند است: خود مدخل را در این فایل بنویسید',
  };
}

function notUtf8(): Fault {
  return {
    rule: 'encoding',
    path: [],
    en: 'not UTF-8 from here on, or a character was lost when the file was converted: save it as UTF-8 and mend this place',
    fa: 'از اینجا UTF-8 نیست، یا نویسه‌ای هنگام تبدیل از دست رفته است: فایل را با کدگذاری UTF-8 ذخیره کنید و اینجا را اصلاح کنید',
  };
}
