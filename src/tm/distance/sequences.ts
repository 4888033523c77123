/** The Levenshtein distance of two sequences of symbols, in a band of the matrix. */
import type { Band } from './band.js';
import { difference, MORE, Strips } from './strips.js';

/** Sequences of up to so many symbols share one carry. */
const SHARED = 0x2000;

const sharedCarry = new Uint8Array(SHARED + 1);

/** Some of the symbols of an array. */
export interface Sequence {
  readonly symbols: Int32Array;
  /** The first of them. */
  readonly at: number;
  /** How many they are. */
  readonly length: number;
}

/**
 * The distance as far as the band shows it: exact where the shortest way lies in the band, otherwise too large.
 *
 * @param equal - A zero for each symbol; zeros again afterwards.
 */
export function distanceInBand(rows: Sequence, columns: Sequence, band: Band, equal: Int32Array): number {
  const strips = new Strips(rows.symbols, rows.at, rows.length);
  const width = columns.length;
  const carry = (width > SHARED ? new Uint8Array(width + 1) : sharedCarry).fill(MORE, 0, width + 1);
  // The cell in the last row of the strip, in the column before its first.
  let distance = 0;
  let from = 1;
  for (let strip = 0; strip < strips.count; strip++) {
    const first = strips.first(strip);
    const last = strips.last(strip);
    strips.sweep(strip, equal, columns.symbols, columns.at - 1, from, band.to(last), carry);
    distance += last - first + 1;
    const next = strip + 1 < strips.count ? band.from(last + 1) : width + 1;
    for (let j = from; j < next; j++) distance += difference(carry[j] as number);
    from = next;
  }
  return distance;
}
