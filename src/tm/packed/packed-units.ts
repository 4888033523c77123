/**
 * Units as bytes: a memory of a million units is opened without making a million objects.
 *
 *     starts   | 0    | 31   | 77 …              in steps of eight bytes
 *     units    | sum length {"id":"u1","source":…} ·· | sum length {… | …
 *     keys     | hash of document and id | …     by which a unit is found
 *     others   | hash, position | …              the same for units that were merged into it
 *     sayings  | hash of languages and texts | … by which an equal one is found
 */

import type { UnitHashes } from '../directory.js';
import { keyOf, sayingHash } from '../merging.js';
import type { Unit } from '../unit.js';
import { keyHash } from '../unit-key.js';
import type { UnitList } from '../units.js';
import { checksum } from './checksum.js';
import type { Container, ContainerWriter } from './container.js';

const HEAD = 8;

/** Writes units, in order. */
export function* packUnits(
  units: Iterable<Unit>,
  count: number,
  writer: ContainerWriter,
): Generator<Uint8Array, void, void> {
  const starts = new Uint32Array(count + 1);
  const keys = new Int32Array(count);
  const sayings = new Int32Array(count);
  const others: number[] = [];
  let at = 0;
  let position = 0;
  const pieces = function* (): Generator<Uint8Array, void, void> {
    for (const unit of units) {
      const record = pack(unit);
      keys[position] = keyHash(unit);
      sayings[position] = sayingHash(unit);
      for (const origin of unit.otherOrigins ?? []) others.push(keyHash(keyOf(origin)), position);
      at += record.length;
      starts[++position] = at / 8;
      yield record;
    }
  };
  yield* writer.pieces('units', pieces());
  yield* writer.section('starts', starts);
  yield* writer.section('keys', keys);
  yield* writer.section('others', Int32Array.from(others));
  yield* writer.section('sayings', sayings);
}

function pack(unit: Unit): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(unit));
  const record = new Uint8Array((HEAD + text.length + 7) & ~7);
  record.set(text, HEAD);
  const view = new DataView(record.buffer);
  view.setUint32(4, text.length, true);
  view.setUint32(0, checksum(record.subarray(HEAD, HEAD + text.length)), true);
  return record;
}

/** Units that are read when they are asked for. */
export class PackedUnits implements UnitList, UnitHashes {
  readonly #container: Container;
  readonly #starts: Uint32Array;
  readonly length: number;

  constructor(container: Container) {
    this.#container = container;
    const bytes = container.bytes('starts');
    this.#starts = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
    this.length = this.#starts.length - 1;
    if (this.length < 0) throw container.damaged('has no units');
  }

  /** @throws TarjomanError `BAD_INDEX` where the unit's bytes are damaged. */
  at(position: number): Unit {
    const from = (this.#starts[position] as number) * 8;
    const record = this.#container.part('units', from, (this.#starts[position + 1] as number) * 8);
    const view = new DataView(record.buffer, record.byteOffset, record.length);
    const length = record.length < HEAD ? -1 : view.getUint32(4, true);
    const text = record.subarray(HEAD, HEAD + length);
    if (text.length !== length || checksum(text) !== view.getUint32(0, true))
      throw this.#container.damaged('has a damaged unit');
    return JSON.parse(new TextDecoder().decode(text)) as Unit;
  }

  /** The hashes of the keys of all units. */
  keys(): Int32Array {
    return this.#hashes('keys');
  }

  /** The hashes of the keys of their other origins, each followed by the position. */
  otherKeys(): Int32Array {
    const bytes = this.#container.bytes('others');
    return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  }

  /** The hashes of what they say. */
  sayings(): Int32Array {
    return this.#hashes('sayings');
  }

  #hashes(name: string): Int32Array {
    const bytes = this.#container.bytes(name);
    if (bytes.length !== this.length * 4) throw this.#container.damaged('has not a hash for each unit');
    return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  }
}
