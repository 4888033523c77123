/** What a validator says. */

/** Something in a document that its format's specification does not allow. */
export interface Finding {
  /**
   * The rule that is broken: an element (`unit`), an attribute (`segment/@state`) of the specification, or `well-formed`
   * where the file is not XML or not UTF-8.
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
