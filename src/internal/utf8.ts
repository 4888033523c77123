/**
 * Strict UTF-8: bytes in, text out, and the place of the first bad byte where they are not UTF-8.
 *
 * @see The Unicode Standard, table 3-7, Well-Formed UTF-8 Byte Sequences
 */
import type { ByteSource } from './byte-source.js';
import { decodeAll, decodeStream, UnicodeDecoder, type UnicodeEncoding } from './decoder.js';

/** Bytes of the longest UTF-8 sequence. */
const LONGEST = 4;

/** UTF-8 for a {@link UnicodeDecoder}. */
export const UTF_8: UnicodeEncoding = { label: 'utf-8', name: 'UTF-8', cutTail, firstBadByte };

/** Text of UTF-8 bytes, without its byte order mark; throws `BAD_ENCODING` with the offset of the first bad byte. */
export function decodeUtf8(bytes: Uint8Array): string {
  return decodeAll(bytes, new UnicodeDecoder(UTF_8));
}

/** Text of UTF-8 bytes chunk by chunk; no character is cut, and empty pieces are left out. */
export function decodeUtf8Stream(source: ByteSource): AsyncGenerator<string, void, void> {
  return decodeStream(source, new UnicodeDecoder(UTF_8));
}

/** The tail may be the start of a sequence where its lead byte promises more bytes than there are. */
function cutTail(bytes: Uint8Array): number {
  for (let length = 1; length < LONGEST && length <= bytes.length; length++) {
    const byte = bytes[bytes.length - length] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return length < sequenceLength(byte) ? length : 0;
  }
  return 0;
}

function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    const length = sequenceLength(lead);
    if (length === 0) return at;
    for (let i = 1; i < length; i++) {
      const byte = bytes[at + i] ?? 0;
      const [low, high] = i === 1 ? secondByte(lead) : CONTINUATION;
      if (byte < low || byte > high) return at;
    }
    at += length;
  }
  return at;
}

const CONTINUATION = [0x80, 0xbf] as const;

/** Bytes in the sequence that this byte leads; 0 where it can lead none. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0; // a continuation, or an overlong form of ASCII
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

/** The range of the second byte, where table 3-7 narrows it: no overlong forms, surrogates or more than U+10FFFF. */
function secondByte(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return CONTINUATION;
}
