/**
 * Bytes into text piece by piece, with the place of the first bad byte where they are not in their encoding.
 *
 * `TextDecoder` is fast but says only *that* it failed. So it decodes, and a scanner of our own runs only after a
 * failure. The bytes of a character that a piece cuts wait for the next one:
 *
 *     piece 1            piece 2
 *     d8 b3 d9 84 d8 | a7 d9 85
 *                 ↑ carried over
 */
import { TarjomanError } from '../errors.js';
import { type ByteSource, concat, piecesOf } from './byte-source.js';

/** Takes bytes piece by piece, gives text. */
export interface Decoder {
  /** Text of the next bytes; those of a cut character wait. Throws `BAD_ENCODING`. */
  decode(bytes: Uint8Array): string;
  /** Says that there is no more; gives what waited, and throws where it is part of a character. */
  end(): string;
}

/** What is to be known of UTF-8 and UTF-16. */
export interface UnicodeEncoding {
  /** The label for `TextDecoder`. */
  readonly label: string;
  /** The name for people. */
  readonly name: string;
  /** How many bytes at the end may be the start of a character that the next piece completes. */
  readonly cutTail: (bytes: Uint8Array) => number;
  /** Offset of the first byte of the first ill-formed sequence; the length where there is none. */
  readonly firstBadByte: (bytes: Uint8Array) => number;
}

/** Through the value, since Node's declarations have no global type of this name. */
type PlatformDecoder = InstanceType<typeof TextDecoder>;

const BYTE_ORDER_MARK = '\uFEFF';

/** Decodes UTF-8 or UTF-16, without a byte order mark at the start. */
export class UnicodeDecoder implements Decoder {
  readonly #encoding: UnicodeEncoding;
  readonly #decoder: PlatformDecoder;
  #carried: Uint8Array = new Uint8Array(0);
  /** Of the first carried byte, counted from the start. */
  #offset = 0;
  #atStart = true;

  constructor(encoding: UnicodeEncoding) {
    this.#encoding = encoding;
    // The mark is kept and cut by hand, since a decoder that drops it does so again at the start of every piece.
    this.#decoder = new TextDecoder(encoding.label, { fatal: true, ignoreBOM: true });
  }

  decode(piece: Uint8Array): string {
    const bytes = this.#carried.length === 0 ? piece : concat(this.#carried, piece);
    const whole = bytes.length - this.#encoding.cutTail(bytes);
    const text = this.#decodeWhole(bytes.subarray(0, whole));
    this.#carried = bytes.slice(whole); // a copy: a source may use its buffer again
    this.#offset += whole;
    if (!this.#atStart || text === '') return text;
    this.#atStart = false;
    return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  }

  end(): string {
    if (this.#carried.length > 0) throw this.#badByte(this.#offset);
    return '';
  }

  #decodeWhole(bytes: Uint8Array): string {
    try {
      return this.#decoder.decode(bytes);
    } catch (cause) {
      throw this.#badByte(this.#offset + this.#encoding.firstBadByte(bytes), cause);
    }
  }

  #badByte(offset: number, cause?: unknown): TarjomanError {
    const message = `not ${this.#encoding.name} at byte ${offset}: save the file as UTF-8`;
    return new TarjomanError('BAD_ENCODING', message, { cause });
  }
}

/** Text of all bytes. */
export function decodeAll(bytes: Uint8Array, decoder: Decoder): string {
  return decoder.decode(bytes) + decoder.end();
}

/** Text of a source chunk by chunk; no character is cut, and empty pieces are left out. */
export async function* decodeStream(source: ByteSource, decoder: Decoder): AsyncGenerator<string, void, void> {
  for await (const bytes of piecesOf(source)) {
    const text = decoder.decode(bytes);
    if (text !== '') yield text;
  }
  const rest = decoder.end();
  if (rest !== '') yield rest;
}
