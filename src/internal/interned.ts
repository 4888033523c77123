/** Strings of which there is one object each. */

/**
 * The text as engines keep property names.
 *
 * Comparing it with a literal takes no time; and it is a copy of its own, where a string that was cut out of a longer one
 * keeps all of that alive.
 */
export function interned(text: string): string {
  return Object.keys({ [text]: 0 })[0] as string;
}
