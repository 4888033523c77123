/** The source texts before and after each unit of a document, which a file does not repeat. */
import { plainText } from '../tm/content.js';
import type { Unit } from '../tm/unit.js';

/** Units of one document pass through in order, each held back until the next one is known. */
export class Neighbours {
  #waiting: Unit | undefined;

  /** Takes the next unit and returns the one before it, which is complete now. */
  push(unit: Unit): Unit | undefined {
    const earlier = this.#waiting;
    this.#waiting = earlier === undefined ? unit : { ...unit, before: plainText(earlier.source) };
    return earlier === undefined ? undefined : { ...earlier, after: plainText(unit.source) };
  }

  /** Ends the document and returns its last unit: nothing comes after it. */
  flush(): Unit | undefined {
    const last = this.#waiting;
    this.#waiting = undefined;
    return last;
  }
}
