/** XLIFF 1 documents into units: whole, or as they arrive. */
import type { ByteSource } from '../../internal/byte-source.js';
import type { XmlHandler } from '../../internal/xml-parser.js';
import type { Unit } from '../../tm/unit.js';
import type { LossKind } from '../losses.js';
import { parseWith, readWith } from '../xml-reading.js';
import { partHandler, type Xliff12PartOptions } from './read-parts.js';
import { UnitReader } from './unit-reader.js';

/** How to read units from XLIFF 1. */
export interface Xliff12ReadOptions extends Xliff12PartOptions {
  /** Called for every unit, or file by its name, that has something which a memory does not hold. */
  readonly onLoss?: (id: string, kinds: readonly LossKind[]) => void;
  /**
   * Whether the units are to be written into this file again. Then `onLoss` is also told of what means nothing elsewhere,
   * and what {@link writeXliff12} does not write: segments of a unit, other versions, a DOCTYPE. Default `false`.
   */
  readonly rewriting?: boolean;
  /**
   * Whether candidates (`alt-trans`) are units, too: after the unit that they are for, of the document that they name as
   * their origin, with `match-quality` as a property, those that were rejected left out. Default `false`.
   */
  readonly candidates?: boolean;
}

/**
 * Reads the units of an XLIFF 1.0, 1.1 or 1.2 document, or of a dialect such as `.sdlxliff`, `.mqxliff` or `.mxliff`.
 *
 * A segment (`mrk` with `mtype="seg"`) is a unit, and so is a unit without segments. It has the identifier of its unit
 * where it is the only one there, and `unit.mid` otherwise. An identifier that is a number gets a `u` before it, one that
 * its document has already a `.2` after it, and what no NMTOKEN has becomes `_`. The document is the file's `original`.
 *
 * White space stays as written. Text between segments, headers, candidates and what tools add are skipped; of context
 * groups, ours are read. What is not read is told to {@link Xliff12ReadOptions.onLoss}; {@link parseXliff12Parts} reads
 * all of it.
 *
 * @param input - The document as text, or as bytes in UTF-8, UTF-16 or the encoding that it declares.
 * @param options - How strictly, who is told of what is not read, and whether candidates are units.
 * @returns The units in document order.
 * @throws {TarjomanError} As {@link parseXliff12Parts}.
 * @example
 * ```ts
 * const tm = TranslationMemory.from(parseXliff12(await readFile('project.sdlxliff')));
 * ```
 */
export function parseXliff12(input: string | Uint8Array, options: Xliff12ReadOptions = {}): Unit[] {
  const units: Unit[] = [];
  parseWith(unitHandler(units, options), input);
  return units;
}

/**
 * Reads the units of an XLIFF 1 document while its bytes arrive, for memories that need not fit into memory.
 *
 * Units that come before an error are given before it is thrown; whoever writes them somewhere should be ready to drop
 * them.
 *
 * @param input - The document's bytes: a Node stream, the body of a response, or any async iterable of them.
 * @param options - As for {@link parseXliff12}.
 * @returns The units as {@link parseXliff12} reads them.
 * @throws {TarjomanError} As {@link parseXliff12}, when the generator comes to the place.
 * @example
 * ```ts
 * for await (const unit of readXliff12(createReadStream('project.mqxliff'))) console.log(unit.id);
 * ```
 */
export function readXliff12(input: ByteSource, options: Xliff12ReadOptions = {}): AsyncGenerator<Unit, void, void> {
  const ready: Unit[] = [];
  return readWith(unitHandler(ready, options), ready, input);
}

function unitHandler(units: Unit[], options: Xliff12ReadOptions): XmlHandler {
  const reader = new UnitReader((unit) => units.push(unit), options);
  return partHandler((part) => reader.add(part), options);
}
