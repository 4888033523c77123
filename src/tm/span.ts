/** A stretch of a raw text. */
export interface Span {
  /** Offset of its first UTF-16 unit. */
  readonly start: number;
  /** Offset after its last unit. */
  readonly end: number;
}
