/** Strings that are objects of their own. */

/** The text as engines keep property names: one object for all equal texts, which takes no time to compare. */
export function interned(text: string): string {
  return Object.keys({ [text]: 0 })[0] as string;
}

/** Characters from which V8 makes a string that is cut out of a longer one a view of that. */
const SHORTEST_VIEW = 13;

/** The text as a copy, to be kept for long: a view would keep alive all of the text that it was cut out of. */
export function copied(text: string): string {
  return text.length < SHORTEST_VIEW ? text : interned(text);
}
