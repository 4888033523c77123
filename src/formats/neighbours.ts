/** The source texts before and after each unit of a document, which a file does not repeat. */
import { plainText } from '../tm/content.js';
import type { Unit } from '../tm/unit.js';
import type { Draft } from './draft.js';

/**
 * Units of one document pass through in order, each held back until the next one is known. What a unit says of its
 * neighbours itself stays.
 */
export class Neighbours {
  #waiting: Draft<Unit> | undefined;

  /** Takes the next unit, which nobody else may have yet, and returns the one before it, which is complete now. */
  push(unit: Draft<Unit>): Unit | undefined {
    const earlier = this.#waiting;
    this.#waiting = unit;
    if (earlier !== undefined) {
      unit.before ??= plainText(earlier.source);
      earlier.after ??= plainText(unit.source);
    }
    return earlier;
  }

  /** Ends the document and returns its last unit: nothing comes after it. */
  flush(): Unit | undefined {
    const last = this.#waiting;
    this.#waiting = undefined;
    return last;
  }
}
