/**
 * Strict UTF-16 in both byte orders.
 *
 * @see The Unicode Standard, table 3-5, UTF-16 Bit Distribution
 */
import type { UnicodeEncoding } from './decoder.js';

/** UTF-16, low byte first. */
export const UTF_16LE: UnicodeEncoding = utf16('utf-16le', 1);

/** UTF-16, high byte first. */
export const UTF_16BE: UnicodeEncoding = utf16('utf-16be', 0);

/** A lead surrogate's high byte is 110110xx, a trail surrogate's 110111xx. */
const SURROGATE_BITS = 0xfc;
const LEAD = 0xd8;
const TRAIL = 0xdc;

/** The encoding whose code units have their high byte at this offset. */
function utf16(label: string, high: 0 | 1): UnicodeEncoding {
  const surrogateBits = (bytes: Uint8Array, at: number) => (bytes[at + high] ?? 0) & SURROGATE_BITS;
  return {
    label,
    name: label.toUpperCase(),
    cutTail: (bytes) => {
      const half = bytes.length % 2;
      const last = bytes.length - half - 2;
      return last >= 0 && surrogateBits(bytes, last) === LEAD ? half + 2 : half;
    },
    firstBadByte: (bytes) => {
      let at = 0;
      while (at < bytes.length) {
        const bits = surrogateBits(bytes, at);
        if (bits === TRAIL) return at;
        if (bits === LEAD && surrogateBits(bytes, at + 2) !== TRAIL) return at;
        at += bits === LEAD ? 4 : 2;
      }
      return at;
    },
  };
}
