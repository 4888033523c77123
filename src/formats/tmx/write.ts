/**
 * Units into TMX 1.4, which nearly every translation tool imports.
 *
 * TMX is a bag of pairs: a unit with one side has no place in it, and neither have paragraphs or neighbours.
 *
 * @see TMX 1.4b, section "Detailed Specifications"
 */
import { TarjomanError } from '../../errors.js';
import { codePointName, escapeAttribute, escapeText } from '../../internal/xml-escape.js';
import { type Content, isEmpty } from '../../tm/content.js';
import type { Unit } from '../../tm/unit.js';
import { SegmentWriter } from './segment-writer.js';

/** How to write TMX. */
export interface TmxWriteOptions {
  /** BCP 47 tag of the source language for the header; default: the first unit's, or `*all*` where there is no unit. */
  readonly sourceLang?: string;
}

/** Of the header's `creationtoolversion`, which TMX requires: the layout of what this writer writes. */
const LAYOUT = '1';

const END = '</body>\n</tmx>\n';

/**
 * Writes a memory as a TMX 1.4 document.
 *
 * Units with an empty side are left out. Score and document become `<prop>`s, codes `<ph>`, `<bpt>`, `<ept>`, `<it>` and
 * `<hi>` with what they display as their native text.
 *
 * @param units - The units, of any language pairs.
 * @param options - Language of the header.
 * @returns The document; encode it as UTF-8.
 * @throws {TarjomanError} `BAD_FORMAT` where a unit has a character that XML cannot hold, such as U+0000; TMX has no way
 *   to write it, and XLIFF has.
 * @example
 * ```ts
 * const tmx = writeTmx(parseXliff(xml));
 * ```
 */
export function writeTmx(units: Iterable<Unit>, options: TmxWriteOptions = {}): string {
  const writer = new TmxWriter(options);
  const chunks: string[] = [];
  for (const unit of units) chunks.push(writer.add(unit));
  chunks.push(writer.end());
  return chunks.join('');
}

/**
 * Writes a memory as {@link writeTmx} does, a unit at a time.
 *
 * @param units - The units, or a source of them.
 * @param options - Language of the header.
 * @returns The document in pieces.
 * @throws {TarjomanError} As {@link writeTmx}, when the generator reaches the unit.
 * @example
 * ```ts
 * for await (const piece of streamTmx(readXliff(bytes))) out.write(piece);
 * ```
 */
export async function* streamTmx(
  units: Iterable<Unit> | AsyncIterable<Unit>,
  options: TmxWriteOptions = {},
): AsyncGenerator<string, void, void> {
  const writer = new TmxWriter(options);
  for await (const unit of units) {
    const xml = writer.add(unit);
    if (xml !== '') yield xml;
  }
  yield writer.end();
}

class TmxWriter {
  #sourceLang: string | undefined;
  #started = false;

  constructor({ sourceLang }: TmxWriteOptions) {
    this.#sourceLang = sourceLang;
  }

  add(unit: Unit): string {
    if (isEmpty(unit.source) || isEmpty(unit.target)) return '';
    this.#sourceLang ??= unit.sourceLang;
    return `${this.#start()}${writeUnit(unit)}\n`;
  }

  end(): string {
    return `${this.#start()}${END}`;
  }

  #start(): string {
    if (this.#started) return '';
    this.#started = true;
    const language = escapeAttribute(this.#sourceLang ?? '*all*', refuse('header'));
    return (
      '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n' +
      `<header creationtool="tarjoman" creationtoolversion="${LAYOUT}" segtype="sentence" o-tmf="XLIFF" ` +
      `adminlang="en" srclang="${language}" datatype="plaintext"/>\n<body>\n`
    );
  }
}

function writeUnit({ id, source, target, sourceLang, targetLang, origin, score }: Unit): string {
  const unspeakable = refuse(`unit ${id}`);
  const codes = new SegmentWriter(unspeakable);
  const side = (language: string, content: Content): string => {
    const tag = escapeAttribute(language, unspeakable);
    return `<tuv xml:lang="${tag}"><seg>${codes.write(content)}</seg></tuv>`;
  };
  const document = escapeText(origin.document, unspeakable);
  // According to the TMX DTD, properties come before variants.
  const scored = score === undefined ? '' : `<prop type="x-score">${score}</prop>`;
  const properties = `<prop type="x-document">${document}</prop>${scored}`;
  const tuid = escapeAttribute(id, unspeakable);
  return `<tu tuid="${tuid}">${properties}${side(sourceLang, source)}${side(targetLang, target)}</tu>`;
}

function refuse(what: string): (codePoint: number) => never {
  return (codePoint) => {
    const message = `${what} has ${codePointName(codePoint)}, which TMX cannot hold`;
    throw new TarjomanError('BAD_FORMAT', `${message}: remove it, or write XLIFF`);
  };
}
