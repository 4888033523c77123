/** A document that breaks one constraint of the standard, and what has to be said of it. */
import { BASES, type BaseName } from './bases.js';
import { lineAt } from './tags.js';

/** A base document with one thing wrong. */
export interface Mutation {
  /** What the standard asks for, in our words. */
  readonly constraint: string;
  /** The document that was valid. */
  readonly base: BaseName;
  /** The document that is not. */
  readonly document: string;
  /** Names of the rule, any of which is right. */
  readonly rules: readonly string[];
  /** Lines at which the finding may stand. */
  readonly lines: readonly number[];
  /** Whether the schema forbids it too; else it stands in the prose alone. */
  readonly schema: boolean;
}

/** A row of a table of mutations. */
export interface Row {
  /** What the standard asks for, in our words. */
  readonly constraint: string;
  /** What is replaced, once in the base, and by what. */
  readonly edit: readonly [from: string, to: string];
  /** The rule's name; more than one where the constraint stands at several places of the specification. */
  readonly rule: string | readonly string[];
  /** Snippets of the broken document on the lines where the finding may stand, if not on that of the edit. */
  readonly at?: readonly string[];
  /** Whether the schema forbids it too. */
  readonly schema?: boolean;
}

/** Carries out the rows of a table on one base. */
export function mutationsOf(base: BaseName, rows: readonly Row[]): Mutation[] {
  const valid = BASES[base];
  return rows.map(({ constraint, edit: [from, to], rule, at = [], schema = false }) => {
    const place = only(valid, from);
    const document = valid.slice(0, place) + to + valid.slice(place + from.length);
    const places = at.length === 0 ? [changed(valid, document)] : at.map((snippet) => only(document, snippet));
    return {
      constraint,
      base,
      document,
      rules: typeof rule === 'string' ? [rule] : rule,
      lines: places.map((found) => lineAt(document, found)),
      schema,
    };
  });
}

/** Where a snippet stands that occurs exactly once. */
export function only(document: string, snippet: string): number {
  const place = document.indexOf(snippet);
  if (place < 0 || document.indexOf(snippet, place + 1) >= 0) {
    throw new Error(`${JSON.stringify(snippet)} must occur once: name more of its surroundings`);
  }
  return place;
}

/** The first place at which two texts differ. */
function changed(before: string, after: string): number {
  let place = 0;
  while (before[place] === after[place] && place < before.length) place += 1;
  return place;
}
