/** Units into an XLIFF 1.2 document. */
import type { Unit } from '../../tm/unit.js';
import { streamAll, type TextWriter, throughParts, writeAll } from '../text-writer.js';
import { PartWriter } from './part-writer.js';
import { UnitParts, type Xliff12WriteOptions } from './unit-parts.js';

/**
 * Writes a memory as an XLIFF 1.2 document, valid in its strict form, for tools that do not know XLIFF 2.
 *
 * A unit with only a source has no `<target>`; one with only a target has an empty `<source>` and `translate="no"`. Units
 * of one document and one language pair that stand together are a file. What XLIFF 1.2 has no words for is in context
 * groups, so that {@link parseXliff12} gives equal units.
 *
 * @param units - The units, those of one document together.
 * @param options - Languages, where there is no unit.
 * @returns The document; encode it as UTF-8.
 * @throws {TarjomanError} `BAD_ARGUMENT` where a unit breaks its contract (identifier, language, score, paragraph);
 *   `BAD_FORMAT` where a document's name, a note or a property has a character that XML cannot hold.
 * @example
 * ```ts
 * const xml = writeXliff12(toUnits(align(persian, english), { document: 'communique-12' }));
 * ```
 */
export function writeXliff12(units: Iterable<Unit>, options: Xliff12WriteOptions = {}): string {
  return writeAll(units, unitWriter(options));
}

/**
 * Writes a memory as {@link writeXliff12} does, for memories that need not fit into memory.
 *
 * @param units - The units, or a source of them such as {@link readXliff12}.
 * @param options - Languages, where there is no unit.
 * @returns The document in pieces of some 32,000 characters, whatever the units' size.
 * @throws {TarjomanError} As {@link writeXliff12}, when the generator reaches the unit.
 * @example
 * ```ts
 * const out = createWriteStream('memory.xlf');
 * for await (const piece of streamXliff12(units)) out.write(piece);
 * ```
 */
export function streamXliff12(
  units: Iterable<Unit> | AsyncIterable<Unit>,
  options: Xliff12WriteOptions = {},
): AsyncGenerator<string, void, void> {
  return streamAll(units, unitWriter(options));
}

/** Units into parts, and these into text. */
function unitWriter(options: Xliff12WriteOptions): TextWriter<Unit> {
  return throughParts(new UnitParts(options), new PartWriter());
}
