/**
 * Units into TMX 1.4, level 2, which nearly every translation tool imports.
 *
 * TMX is a bag of pairs: a unit with one side has no place in it. Neighbours and whatever else a unit has become
 * properties; those of the neighbours have the names that OmegaT gives them.
 *
 * @see TMX 1.4b, section "Detailed Specifications"
 */
import { XML_DECLARATION } from '../../internal/xml-escape.js';
import { isEmpty } from '../../tm/content.js';
import type { Unit } from '../../tm/unit.js';
import { streamAll, writeAll } from '../text-writer.js';
import { writeHeader, writeUnitElement } from './element-writer.js';
import { toTmxUnit } from './from-unit.js';
import { headerOf } from './header.js';
import { ANY_LANGUAGE } from './names.js';

/** How to write TMX. */
export interface TmxWriteOptions {
  /** BCP 47 tag of the source language for the header; default: the first unit's, or `*all*` where there is no unit. */
  readonly sourceLang?: string;
}

const END = '</body>\n</tmx>\n';

/**
 * Writes a memory as a TMX 1.4 document.
 *
 * Units with an empty side are left out. Document, score, state, paragraph, sentence lengths and neighbours become
 * `<prop>`s, codes `<ph>`, `<bpt>`, `<ept>`, `<it>` and `<hi>` with what they are in their own format as text. Neither clock nor
 * user is asked: the same units give the same document. {@link tmxLosses} tells what of a unit TMX does not carry.
 *
 * @param units - The units, of any language pairs.
 * @param options - Language of the header.
 * @returns The document; encode it as UTF-8.
 * @throws {TarjomanError} `BAD_FORMAT` where a unit has a character that XML cannot hold, such as U+0000; TMX has no way
 *   to write it, and XLIFF has. `BAD_ARGUMENT` where a language is no language tag.
 * @example
 * ```ts
 * const tmx = writeTmx(parseXliff(xml));
 * ```
 */
export function writeTmx(units: Iterable<Unit>, options: TmxWriteOptions = {}): string {
  return writeAll(units, new TmxWriter(options));
}

/**
 * Writes a memory as {@link writeTmx} does, for memories that need not fit into memory.
 *
 * @param units - The units, or a source of them.
 * @param options - Language of the header.
 * @returns The document in pieces of some 32,000 characters, whatever the units' size.
 * @throws {TarjomanError} As {@link writeTmx}, when the generator reaches the unit.
 * @example
 * ```ts
 * for await (const piece of streamTmx(readXliff(bytes))) out.write(piece);
 * ```
 */
export function streamTmx(
  units: Iterable<Unit> | AsyncIterable<Unit>,
  options: TmxWriteOptions = {},
): AsyncGenerator<string, void, void> {
  return streamAll(units, new TmxWriter(options));
}

class TmxWriter {
  #sourceLang: string | undefined;
  #started = false;

  constructor({ sourceLang }: TmxWriteOptions) {
    this.#sourceLang = sourceLang;
  }

  write(unit: Unit): string {
    if (isEmpty(unit.source) || isEmpty(unit.target)) return '';
    this.#sourceLang ??= unit.sourceLang;
    return `${this.#start()}${writeUnitElement(toTmxUnit(unit, this.#sourceLang))}\n`;
  }

  end(): string {
    return `${this.#start()}${END}`;
  }

  #start(): string {
    if (this.#started) return '';
    this.#started = true;
    return `${XML_DECLARATION}<tmx version="1.4">\n${writeHeader(headerOf(this.#sourceLang ?? ANY_LANGUAGE))}\n<body>\n`;
  }
}
