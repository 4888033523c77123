/**
 * Named sections of bytes in one file, which is opened without being read.
 *
 *     "tarjoman"  section  section  …  table  footer
 *                    ↑        ↑          |       where the table is, its sum, the version
 *                    └────────┴──────────┘       where each section is, and its sum
 *
 * The table comes last, so that sections can be written as they are made. Sections begin at multiples of eight: numbers lie
 * as a processor reads them. All numbers are little-endian; a machine of the other kind finds the first bytes of no index.
 */
import { TarjomanError } from '../../errors.js';
import type { ByteRange } from './byte-range.js';
import { checksum } from './checksum.js';

/** One section in the table. */
interface Section {
  readonly name: string;
  readonly start: number;
  readonly length: number;
  /** Absent where the section has sums of its own. */
  readonly sum?: number;
}

/** Raised whenever what a section means changes, or how texts become words: an index of another version is of no use. */
const VERSION = 3;

const MAGIC = 'tarjoman';
const FOOTER = 32;

/** Writes sections. */
export class ContainerWriter {
  readonly #sections: Section[] = [];
  #at = 0;

  /** The first bytes. */
  *begin(): Generator<Uint8Array, void, void> {
    yield* this.#put(new TextEncoder().encode(MAGIC));
  }

  /** One section of numbers or bytes. */
  *section(
    name: string,
    numbers: Uint8Array | Uint16Array | Uint32Array | Int32Array,
  ): Generator<Uint8Array, void, void> {
    const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
    this.#sections.push({ name, start: this.#at, length: bytes.length, sum: checksum(bytes) });
    yield* this.#put(bytes);
  }

  /** One section in pieces, of which each has a sum of its own. */
  *pieces(name: string, pieces: Iterable<Uint8Array>): Generator<Uint8Array, void, void> {
    const start = this.#at;
    for (const piece of pieces) {
      this.#at += piece.length;
      yield piece;
    }
    this.#sections.push({ name, start, length: this.#at - start });
    yield* this.#pad();
  }

  /** The last bytes. */
  *end(): Generator<Uint8Array, void, void> {
    const table = new TextEncoder().encode(JSON.stringify(this.#sections));
    const start = this.#at;
    yield* this.#put(table);
    const footer = new Uint8Array(FOOTER);
    const view = new DataView(footer.buffer);
    footer.set(new TextEncoder().encode(MAGIC));
    view.setUint32(8, VERSION, true);
    view.setUint32(12, checksum(table), true);
    view.setFloat64(16, start, true);
    view.setUint32(24, table.length, true);
    view.setUint32(28, checksum(footer.subarray(0, 28)), true);
    yield footer;
  }

  *#put(bytes: Uint8Array): Generator<Uint8Array, void, void> {
    this.#at += bytes.length;
    yield bytes;
    yield* this.#pad();
  }

  *#pad(): Generator<Uint8Array, void, void> {
    const rest = -this.#at & 7;
    this.#at += rest;
    if (rest > 0) yield new Uint8Array(rest);
  }
}

/** Opens what {@link ContainerWriter} wrote. */
export class Container {
  readonly #source: ByteRange;
  readonly #sections: ReadonlyMap<string, Section>;

  /** @throws {@link TarjomanError} `BAD_INDEX` where the bytes are no container of this version, or are cut off. */
  constructor(source: ByteRange) {
    this.#source = source;
    if (source.length < FOOTER) throw this.damaged('is too short');
    const footer = aligned(source.read(source.length - FOOTER, source.length));
    const view = new DataView(footer.buffer, footer.byteOffset);
    if (new TextDecoder().decode(footer.subarray(0, 8)) !== MAGIC) throw this.damaged('does not end as an index does');
    if (view.getUint32(28, true) !== checksum(footer.subarray(0, 28))) throw this.damaged('has a damaged end');
    const version = view.getUint32(8, true);
    if (version !== VERSION) throw this.damaged(`has version ${version}, not ${VERSION}`);
    const start = view.getFloat64(16, true);
    const end = start + view.getUint32(24, true);
    if (!(start >= 0 && end <= source.length)) throw this.damaged('is cut off');
    const table = aligned(source.read(start, end));
    if (view.getUint32(12, true) !== checksum(table)) throw this.damaged('has a damaged table');
    const sections = JSON.parse(new TextDecoder().decode(table)) as Section[];
    this.#sections = new Map(sections.map((section) => [section.name, section]));
  }

  /** Names of all sections, in order. */
  get names(): string[] {
    return [...this.#sections.keys()];
  }

  /**
   * The bytes of a section, at an offset that numbers can be read from.
   *
   * @throws {@link TarjomanError} `BAD_INDEX` where it is damaged or not there.
   */
  bytes(name: string): Uint8Array<ArrayBuffer> {
    const { start, length, sum } = this.#section(name);
    const bytes = aligned(this.#source.read(start, start + length));
    if (sum !== undefined && sum !== checksum(bytes))
      throw this.damaged(`has a damaged section ${JSON.stringify(name)}`);
    return bytes;
  }

  /** A part of a section that has sums of its own. */
  part(name: string, from: number, to: number): Uint8Array {
    const { start, length } = this.#section(name);
    if (!(from >= 0 && from <= to && to <= length)) throw this.damaged('points beyond its end');
    return this.#source.read(start + from, start + to);
  }

  /** What is wrong with the bytes, as an error. */
  damaged(what: string): TarjomanError {
    this.#source.damaged?.();
    return new TarjomanError('BAD_INDEX', `the index ${what}: make it anew from the memory's file`);
  }

  #section(name: string): Section {
    const section = this.#sections.get(name);
    if (section === undefined) throw this.damaged(`has no section ${JSON.stringify(name)}`);
    return section;
  }
}

function aligned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  // Node's Buffer has a `slice` that copies nothing, so the copy is made by the constructor.
  return bytes.byteOffset % 8 === 0 ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}
