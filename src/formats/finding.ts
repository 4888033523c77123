/** What a validator says. */
import type { XmlHandler } from '../internal/xml-parser.js';

/** Something in a document that its format's specification does not allow. */
export interface Finding {
  /**
   * The rule that is broken: an element (`unit`) or an attribute (`segment/@state`, `mtc:match/@ref`) of the
   * specification, with the prefix that the specification gives it; `well-formed` where the file is not XML or not in its
   * encoding; `limit` where there are more findings than a list holds.
   */
  readonly rule: string;
  /** Where the specification has the rule, as `xliff-core-v2.1-os.html#substate`; absent where it has no place of its own. */
  readonly spec?: string;
  /** What is wrong and what to do about it. */
  readonly message: string;
  /** Line, counted from 1. */
  readonly line: number;
  /** Column in UTF-16 units, counted from 1. */
  readonly column: number;
}

/** A validator of a format: made once for each document, it gives what it finds to `emit`. */
export type Validator = new (emit: (finding: Finding) => void) => XmlHandler;
