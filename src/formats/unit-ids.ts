/** Identifiers for units that come from a file: as they are there, mended where a unit's contract promises more. */
import { copied } from '../internal/interned.js';
import { isNmtoken } from '../internal/xml-escape.js';

/** Gives identifiers, unique in each document. */
export class UnitIds {
  /** By document: what was given, each with the number that its next double gets, so that many doubles take linear time. */
  readonly #given = new Map<string, Map<string, number>>();

  /** The identifier as it is, or the nearest that is a name, no number and not given before. */
  take(document: string, wanted: string): string {
    let given = this.#given.get(document);
    if (given === undefined) {
      given = new Map();
      this.#given.set(copied(document), given);
    }
    const base = copied(toName(wanted));
    let again = given.get(base);
    if (again === undefined) {
      given.set(base, 2);
      return base;
    }
    let id = `${base}.${again}`;
    for (again += 1; given.has(id); again++) id = `${base}.${again}`;
    given.set(base, again);
    given.set(id, 2);
    return id;
  }
}

/** Whether the text can be a unit's identifier; a number cannot: objects of npm `xliff` would put it before all others. */
export function isUnitId(text: string): boolean {
  return isNmtoken(text) && !/^\d+$/.test(text);
}

/** The text with a letter before a number, and underscores for what no NMTOKEN has. */
function toName(text: string): string {
  if (isUnitId(text)) return text;
  const name = Array.from(text, (char) => (isNmtoken(char) ? char : '_')).join('');
  return isUnitId(name) ? name : `u${name}`;
}
