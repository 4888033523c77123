/** A line of the table that tells how good the glossary is. */
export interface Row {
  /** What is measured, on what. */
  readonly what: string;
  /** What it should be. */
  readonly target: string;
  /** What it is. */
  readonly measured: string;
  /** Whether that reaches the target; `undefined` where it could not be measured. */
  readonly met: boolean | undefined;
}
