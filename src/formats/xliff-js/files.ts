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
import { plainText } from '../../tm/content.js';
import type { Unit } from '../../tm/unit.js';
import { fromXliffJs, toXliffJs } from './convert.js';
import type { XliffJs, XliffJsCode, XliffJsText } from './document.js';
import { type Loss, Losses } from './losses.js';

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
 * @returns The units.
 * @throws {TarjomanError} `BAD_XML` where it cannot parse the document; `BAD_FORMAT` where the document is not XLIFF 2.
 * @example
 * ```ts
 * const units = await readWithXliffJs(xml);
 * ```
 */
export async function readWithXliffJs(xml: string): Promise<Unit[]> {
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
  return fromXliffJs({
    resources,
    sourceLanguage,
    ...(targetLanguage === undefined ? {} : { targetLanguage }),
  });
}

/**
 * Writes units as an XLIFF 2.1 document with npm `xliff`.
 *
 * Besides what {@link toXliffJs} reports, characters that XML cannot hold are left out, and parsers that follow XML make
 * line feeds of carriage returns; both are reported with kind `text`. `writeXliff` of `tarjoman/formats/xliff` loses
 * nothing.
 *
 * @param units - The units, all of one language pair.
 * @returns The document, and what it could not carry.
 * @throws {TarjomanError} As {@link toXliffJs}.
 * @example
 * ```ts
 * const { xml, losses } = await writeWithXliffJs(units);
 * ```
 */
export async function writeWithXliffJs(units: Iterable<Unit>): Promise<XliffJsFile> {
  const all = [...units];
  const { document, losses } = toXliffJs(all);
  const damaged = new Losses();
  for (const { id, source, target } of all) {
    const texts = [plainText(source), plainText(target)];
    if (texts.some((text) => text.includes('\r') || !isXmlText(text))) damaged.add('text', id);
  }
  const xml = await write(prepared(document), { indent: '', targetXliffVersion: '2.1' });
  return { xml, losses: [...losses, ...damaged.list()] };
}

/** The document with every text written so that npm `xliff` makes of it what we mean. */
function prepared({ resources, ...languages }: XliffJs): XliffJs {
  const namespaces = Object.entries(resources).map(([namespace, entries]) => [
    namespace,
    Object.fromEntries(
      Object.entries(entries).map(([key, entry]) => [
        key,
        Object.fromEntries(Object.entries(entry).map(([side, text]: [string, XliffJsText]) => [side, prepare(text)])),
      ]),
    ),
  ]);
  return { resources: Object.fromEntries(namespaces), ...languages };
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

function prepareCode(code: XliffJsCode): XliffJsCode {
  const bodies = Object.entries(code).map(([kind, { contents, ...attributes }]) => {
    const escaped = Object.entries(attributes).map(([name, value]) => [name, escapeAttribute(String(value), () => '')]);
    const inside = contents === undefined ? {} : { contents: prepare(contents) };
    return [kind, { ...Object.fromEntries(escaped), ...inside }];
  });
  return Object.fromEntries(bodies);
}
