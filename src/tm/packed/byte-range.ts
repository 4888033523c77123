/** Bytes that are read by parts. */
import { TarjomanError } from '../../errors.js';

/** Something of which bytes can be read at any place, such as a file. */
export interface ByteRange {
  /** The number of bytes. */
  readonly length: number;
  /** The bytes from one offset to another, at once; what it returns belongs to the caller. */
  read(start: number, end: number): Uint8Array;
  /** Told when what was read is damaged, before the error is thrown. */
  readonly damaged?: () => void;
}

/**
 * Bytes in memory as a range.
 *
 * @throws TarjomanError `BAD_ARGUMENT` where these are no bytes.
 */
export function byteRange(source: ArrayBuffer | Uint8Array | ByteRange): ByteRange {
  if (source instanceof ArrayBuffer) return byteRange(new Uint8Array(source));
  if (source instanceof Uint8Array) {
    return { length: source.length, read: (start, end) => source.subarray(start, end) };
  }
  if (typeof source?.read === 'function') return source;
  throw new TarjomanError('BAD_ARGUMENT', 'not bytes: give an ArrayBuffer, a Uint8Array or a ByteRange');
}
