/**
 * XLIFF text through npm `xliff` itself, with options that keep its output whole.
 *
 * What it would damage is prepared beforehand: it writes attributes raw, and takes `&amp;` in a text for an escaped `&`.
 */
// @ts-expect-error: the package has no declarations; the types below say what is used of it
import js2xliff from 'xliff/js2xliff';
// @ts-expect-error: likewise
import xliff2js from 'xliff/xliff2js';
import { TarjomanError } from '../../errors.js';
import { escapeAttribute, isXmlText } from '../../internal/xml-escape.js';
import { isEmpty } from '../../tm/content.js';
import type { Unit } from '../../tm/unit.js';
import { type Loss, Losses } from '../losses.js';
import type { XliffJs, XliffJsCode, XliffJsEntry, XliffJsGroup, XliffJsText } from './document.js';
import { fromXliffJs, type XliffJsReadOptions } from './from-document.js';
import { toXliffJs } from './to-document.js';

type Read = (xml: string) => Promise<Partial<XliffJs>>;
type Write = (
  document: XliffJs,
  options: { readonly indent: string; readonly targetXliffVersion: string },
) => Promise<string>;

const read: Read = xliff2js;
const write: Write = js2xliff;

/** A file and what it could not carry. */
export interface XliffJsFile {
  /** The XLIFF document that npm `xliff` wrote. */
  readonly xml: string;
  /** What the units have and the file does not; empty where nothing is lost. */
  readonly losses: readonly Loss[];
}

/**
 * Reads an XLIFF 2 document as npm `xliff` does: what its users see of it.
 *
 * It sees the last segment of each unit, drops text that is white space alone, and cuts text at a line break that only
 * white space follows. `parseXliff` of `tarjoman/formats/xliff` loses none of these.
 *
 * @param xml - The document.
 * @param options - Who is told of what npm `xliff` read and a unit cannot hold.
 * @returns The units.
 * @throws {TarjomanError} `BAD_XML` where it cannot parse the document; `BAD_FORMAT` where the document is not XLIFF 2.
 * @example
 * ```ts
 * const units = await readWithXliffJs(xml);
 * ```
 */
export async function readWithXliffJs(xml: string, options: XliffJsReadOptions = {}): Promise<Unit[]> {
  let document: Partial<XliffJs>;
  try {
    document = await read(xml);
  } catch (cause) {
    const message = 'npm xliff cannot read the document: validate it to see where it is wrong';
    throw new TarjomanError('BAD_XML', message, { cause });
  }
  const { resources, sourceLanguage, targetLanguage } = document;
  if (resources === undefined || sourceLanguage === undefined) {
    const message = 'npm xliff finds no XLIFF 2 in the document: convert it to XLIFF 2.1 first';
    throw new TarjomanError('BAD_FORMAT', message);
  }
  const languages = { sourceLanguage, ...(targetLanguage === undefined ? {} : { targetLanguage }) };
  return fromXliffJs({ resources, ...languages }, options);
}

/**
 * Writes units as an XLIFF 2.1 document with npm `xliff`.
 *
 * Besides what {@link toXliffJs} reports, characters that XML cannot hold are left out, and parsers that follow XML make
 * line feeds of carriage returns; both are reported with kind `characters`. All translations are `initial` in the file.
 * `writeXliff` of `tarjoman/formats/xliff` loses nothing.
 *
 * @param units - The units, all of one language pair.
 * @returns The document, and what it could not carry.
 * @throws {TarjomanError} As {@link toXliffJs}; `BAD_ARGUMENT` where a code has an attribute whose name XML cannot hold.
 * @example
 * ```ts
 * const { xml, losses } = await writeWithXliffJs(units);
 * ```
 */
export async function writeWithXliffJs(units: Iterable<Unit>): Promise<XliffJsFile> {
  const all = [...units];
  const { document, losses } = toXliffJs(all);
  const damaged = new Losses('npm xliff', {
    characters: 'carriage returns, or characters that XML cannot hold, do not come back',
    states: 'npm xliff writes no states: every translation counts as initial',
  });
  for (const { id, source, target, state, details } of all) {
    if (isDamaged([source, target, details?.unit?.notes])) damaged.add(id, ['characters']);
    const implied = isEmpty(source) || isEmpty(target) ? 'initial' : 'translated';
    if ((state ?? implied) !== 'initial') damaged.add(id, ['states']);
  }
  const xml = await write(prepared(document), { indent: '', targetXliffVersion: '2.1' });
  return { xml, losses: [...losses.filter(({ kind }) => kind !== 'states'), ...damaged.list()] };
}

/** Whether some text in a value has a character that does not come back; carriage returns do in attributes. */
function isDamaged(value: unknown, inAttributes = false): boolean {
  if (typeof value === 'string') return !isXmlText(value) || (!inAttributes && value.includes('\r'));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, each]) => !NATIVE.has(key) && isDamaged(each, inAttributes || key === 'attributes'),
  );
}

/** What is not written at all. */
const NATIVE: ReadonlySet<string> = new Set(['data', 'dataEnd']);

/** The document with every text written so that npm `xliff` makes of it what we mean. */
function prepared({ resources, sourceLanguage, targetLanguage = '' }: XliffJs): XliffJs {
  const namespaces = Object.entries(resources).map(([namespace, entries]) => {
    const keyed = Object.entries(entries).map(([key, entry]) => [key, prepareEntry(entry)]);
    return [namespace, Object.fromEntries(keyed)];
  });
  return {
    resources: Object.fromEntries(namespaces),
    sourceLanguage: prepareAttribute(sourceLanguage),
    targetLanguage: prepareAttribute(targetLanguage),
  };
}

function prepareEntry(entry: XliffJsEntry | XliffJsGroup): XliffJsEntry | XliffJsGroup {
  if ('groupUnits' in entry) return entry; // never: our documents have no groups
  const { source = '', target, note } = entry;
  return {
    source: prepare(source),
    ...(target === undefined ? {} : { target: prepare(target) }),
    ...(note === undefined ? {} : { note: typeof note === 'string' ? prepareText(note) : note.map(prepareText) }),
  };
}

function prepare(text: XliffJsText): XliffJsText {
  if (typeof text === 'string') return prepareText(text);
  if (isList(text)) return text.map((part) => (typeof part === 'string' ? prepareText(part) : prepareCode(part)));
  return prepareCode(text);
}

function isList(text: XliffJsText): text is readonly (string | XliffJsCode)[] {
  return Array.isArray(text);
}

function prepareText(text: string): string {
  const speakable = isXmlText(text) ? text : Array.from(text).filter(isXmlText).join('');
  return speakable.replaceAll('&amp;', '&amp;amp;');
}

function prepareAttribute(value: string): string {
  return escapeAttribute(value, () => '');
}

/** Attribute names that XML surely holds; those of XLIFF and its modules are of this kind. */
const ATTRIBUTE_NAME = /^[\p{L}_][\p{L}\p{N}_.-]*(?::[\p{L}_][\p{L}\p{N}_.-]*)?$/u;

function prepareCode(code: XliffJsCode): XliffJsCode {
  const bodies = Object.entries(code).map(([kind, { contents, ...attributes }]) => {
    const escaped = Object.entries(attributes).map(([name, value]) => {
      if (ATTRIBUTE_NAME.test(name)) return [name, prepareAttribute(String(value))];
      const message = `a code has the attribute ${JSON.stringify(name)}, which XML cannot hold: rename or remove it`;
      throw new TarjomanError('BAD_ARGUMENT', message);
    });
    const inside = contents === undefined ? {} : { contents: prepare(contents) };
    return [kind, { ...Object.fromEntries(escaped), ...inside }];
  });
  return Object.fromEntries(bodies);
}
