/**
 * How alike two texts are character by character: 1 − d / max(n, m), d the Levenshtein distance of their UTF-16 units.
 *
 * Beside the similarity of words it tells «سفیر» for «سفر» from «سفر» for «مذاکره». Equal beginnings and ends are passed over;
 * what is between them goes through the matrix in strips (see distance/strips.ts), in time n · m / 32.
 */
import { type Band, bandAlong, bandOf } from '../distance/band.js';
import { distanceInBand } from '../distance/sequences.js';

/**
 * Columns of strips that one comparison may take, less than ten milliseconds: 8,192 characters against as many.
 *
 * Where the cells for a distance are more than that, only those along the straight line through the matrix are worked out.
 */
const MOST_STEPS = 2 ** 21;

/** What that band has at least on either side of the straight line, in characters, so that time stays linear in the length. */
const LEAST_HALF = 64;

/** Texts up to so many characters share one list of units. */
const SHARED = 0x2000;

const sharedUnits = new Int32Array(SHARED);

/** For the strips: by UTF-16 unit, always zeros between two comparisons. */
const EQUAL = new Int32Array(0x10000);

/**
 * One text, to be compared with many.
 *
 * Give it canonical words joined by a space where spelling should not count.
 *
 * @example
 * ```ts
 * const pattern = new CharacterPattern('سفر به مسکو');
 * pattern.distance('سفر به تهران'); // 5
 * pattern.similarity('سفری به مسکو'); // 0.9166…
 * ```
 */
export class CharacterPattern {
  readonly #units: Int32Array;

  constructor(text: string) {
    this.#units = new Int32Array(text.length);
    copyUnits(text, 0, text.length, this.#units);
  }

  /**
   * The least number of characters to insert, delete or replace so that the texts are equal.
   *
   * Exact for up to 8,192 characters a side, beginnings and ends that are equal not counted. In longer texts it is exact up to
   * some 30 million / length edits (300 in 100,000 characters); beyond, it may be too large, never too small.
   *
   * @param most - Distances beyond this are of no interest, and the less it is, the faster: a whole number, 0 or more.
   * @returns The distance, or `most + 1` where it is larger.
   */
  distance(text: string, most: number = Number.POSITIVE_INFINITY): number {
    const units = this.#units;
    let end = units.length;
    let textEnd = text.length;
    if (Math.abs(end - textEnd) > most) return most + 1;
    let start = 0;
    while (start < end && start < textEnd && units[start] === text.charCodeAt(start)) start++;
    while (end > start && textEnd > start && units[end - 1] === text.charCodeAt(textEnd - 1)) {
      end--;
      textEnd--;
    }
    const length = end - start;
    const textLength = textEnd - start;
    if (length === 0 || textLength === 0) return Math.min(length + textLength, most + 1);
    const others = textLength > SHARED ? new Int32Array(textLength) : sharedUnits;
    copyUnits(text, start, textEnd, others);
    const asRows = Math.ceil(length / 32) * textLength <= Math.ceil(textLength / 32) * length;
    const own = { symbols: units, at: start, length };
    const other = { symbols: others, at: 0, length: textLength };
    const [rows, columns] = asRows ? [own, other] : [other, own];
    const band = bandFor(rows.length, columns.length, Math.min(most, Math.max(length, textLength)));
    return Math.min(distanceInBand(rows, columns, band, EQUAL), most + 1);
  }

  /**
   * How alike the texts are.
   *
   * @returns 1 for equal texts, two empty ones too, down to 0 for those without a character in common at a like place.
   */
  similarity(text: string): number {
    const longer = Math.max(this.#units.length, text.length);
    return longer === 0 ? 1 : 1 - this.distance(text) / longer;
  }
}

function copyUnits(text: string, start: number, end: number, into: Int32Array): void {
  for (let i = start; i < end; i++) into[i - start] = text.charCodeAt(i);
}

function bandFor(rows: number, columns: number, most: number): Band {
  const strips = Math.ceil(rows / 32);
  if (strips * Math.min(columns, most + 33) <= MOST_STEPS) return bandOf(most, rows, columns);
  const half = Math.floor((MOST_STEPS - columns) / (2 * strips));
  return bandAlong(Math.max(LEAST_HALF, half), rows, columns);
}
