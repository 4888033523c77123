/** A number where it stands, with all that it may mean in another language. */

/** A number of a text. */
export interface NumberMention {
  /** Offset in the raw text. */
  readonly start: number;
  /** Offset after it. */
  readonly end: number;
  /** Its value, or the likeliest of several. */
  readonly value: number;
  /** What it may mean, the value among it: 1403 may be 2024 or 2025, "50 per cent" is a half. */
  readonly meanings: readonly number[];
  /** How sure it is that a translation without it is wrong; 0 for what only explains a number of the other side. */
  readonly weight: number;
  /** Whether it is said to be a year. */
  readonly isYear: boolean;
  /** Whether it is part of a date with a month. */
  readonly isDated: boolean;
  /** Whether it is written in digits. */
  readonly inDigits: boolean;
}

/** Numbers as keys: 1/3 and .3333333333 are the same. */
export function keyOf(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(9));
}
