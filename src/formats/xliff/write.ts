/** Units into an XLIFF 2.1 document. */
import type { Unit } from '../../tm/unit.js';
import { streamAll, type TextWriter, throughParts, writeAll } from '../text-writer.js';
import { PartWriter } from './part-writer.js';
import { UnitParts, type XliffWriteOptions } from './unit-parts.js';

/**
 * Writes a memory as an XLIFF 2.1 document.
 *
 * A unit with only a source has no `<target>` and state `initial`; one with only a target has an empty `<source>` and
 * `translate="no"`. `before` and `after` are written only where a reader would not find them in the
 * neighbours. {@link xliffLosses} tells what is not carried.
 *
 * @param units - The units, those of one document together and all of one language pair.
 * @param options - Languages.
 * @returns The document; encode it as UTF-8.
 * @throws {TarjomanError} `BAD_ARGUMENT` where a unit breaks its contract (identifier, language, score, paragraph);
 *   `BAD_FORMAT` where an attribute has a character that XML cannot hold.
 * @example
 * ```ts
 * const xml = writeXliff(toUnits(align(persian, english), { document: 'communique-12' }));
 * ```
 */
export function writeXliff(units: Iterable<Unit>, options: XliffWriteOptions = {}): string {
  return writeAll(units, unitWriter(options));
}

/**
 * Writes a memory as {@link writeXliff} does, for memories that need not fit into memory.
 *
 * @param units - The units, or a source of them such as {@link readXliff}.
 * @param options - Languages.
 * @returns The document in pieces of some 32,000 characters, whatever the units' size.
 * @throws {TarjomanError} As {@link writeXliff}, when the generator reaches the unit.
 * @example
 * ```ts
 * const out = createWriteStream('memory.xlf');
 * for await (const piece of streamXliff(units)) out.write(piece);
 * ```
 */
export function streamXliff(
  units: Iterable<Unit> | AsyncIterable<Unit>,
  options: XliffWriteOptions = {},
): AsyncGenerator<string, void, void> {
  return streamAll(units, unitWriter(options));
}

/** Units into parts, and these into text. */
function unitWriter(options: XliffWriteOptions): TextWriter<Unit> {
  return throughParts(new UnitParts(options), new PartWriter());
}
