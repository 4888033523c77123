/** Identifiers that must differ, and where each was first. */
import type { Place } from './structure-checker.js';

/** The identifiers of one space: of a file's units, of a unit's codes. Of each only a line is kept, since a file has millions. */
export class Identifiers {
  readonly #lines = new Map<string, number>();

  /** Notes an identifier. Returns the line where it was first; nothing where this is the first. */
  note(id: string, { line }: Place): number | undefined {
    const first = this.#lines.get(id);
    if (first === undefined) this.#lines.set(id, line);
    return first;
  }

  /** The line where an identifier was first; nothing where it is not there. */
  lineOf(id: string): number | undefined {
    return this.#lines.get(id);
  }
}
