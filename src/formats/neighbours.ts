/** The source texts before and after each unit of a document, which a file does not repeat. */
import { plainText } from '../tm/content.js';
import type { Unit } from '../tm/unit.js';
import type { Draft } from './draft.js';

/** On which sides a unit has no neighbour, whatever stands there. */
export interface Lacks {
  readonly before: boolean;
  readonly after: boolean;
}

const NOTHING: Lacks = { before: false, after: false };

/**
 * Units of one document pass through in order, each held back until the next one is known. What a unit says of its
 * neighbours itself stays.
 */
export class Neighbours {
  #waiting: Draft<Unit> | undefined;
  /** What the unit that waits lacks. */
  #lacks = NOTHING;

  /** Takes the next unit, which nobody else may have yet, and returns the one before it, which is complete now. */
  push(unit: Draft<Unit>, lacks: Lacks = NOTHING): Unit | undefined {
    const earlier = this.#waiting;
    if (earlier !== undefined) {
      if (!lacks.before) unit.before ??= plainText(earlier.source);
      if (!this.#lacks.after) earlier.after ??= plainText(unit.source);
    }
    this.#waiting = unit;
    this.#lacks = lacks;
    return earlier;
  }

  /** Ends the document and returns its last unit: nothing comes after it. */
  flush(): Unit | undefined {
    const last = this.#waiting;
    this.#waiting = undefined;
    return last;
  }
}
