/**
 * Rules for ends of sentences as data, in the terms of SRX 2.0, which translation tools exchange.
 *
 * At a place in the text the rules are tried in order, and the first one whose two patterns match on the two sides of the
 * place decides:
 *
 *     … met Dr. Zarif. They talked.
 *             ↑ before: Dr\.   after: \s   → no break
 *
 * @see LISA OSCAR: Segmentation Rules eXchange (SRX) 2.0, section 3
 */

/** One rule: what stands before and after a place, and whether the text is cut there. */
export interface BreakRule {
  /** `true` where the place is a boundary, `false` where it is an exception to a later rule. */
  readonly breaks: boolean;
  /** Regular expression in ICU's syntax for what ends at the place; empty matches anything. */
  readonly before: string;
  /** Regular expression for what begins at the place; empty matches anything. */
  readonly after: string;
  /** The rule in one sentence, in terms of the language; a comment in files. */
  readonly says?: string;
  /** Line of the file that the rule was read from, counted from 1. */
  readonly line?: number;
  /** Column there, counted from 1. */
  readonly column?: number;
}

/** A named list of rules, in the order in which they are tried. */
export interface LanguageRules {
  /** The name that {@link LanguageMap.rules} uses. */
  readonly name: string;
  /** The rules; the first that matches decides. */
  readonly rules: readonly BreakRule[];
}

/** Which rules a language takes. */
export interface LanguageMap {
  /** Regular expression that the whole language tag matches, in upper or lower case: `fa.*`. */
  readonly pattern: string;
  /** Name of the rules. */
  readonly rules: string;
}

/** What an SRX file holds. */
export interface SegmentationRules {
  /** Whether a language takes the rules of every map that it matches, or of the first alone. */
  readonly cascade: boolean;
  /** The lists of rules. */
  readonly languages: readonly LanguageRules[];
  /** Which language takes which, in order. */
  readonly maps: readonly LanguageMap[];
}
