/**
 * The source texts before and after each unit of a document, which a file does not repeat.
 *
 * A unit waits until the next source text is known. Units without a source wait along: they stand between two source
 * sentences but are none, and so are nobody's neighbour.
 */
import { plainText } from '../tm/content.js';
import type { Unit } from '../tm/unit.js';

/** Units of one document pass through in order and come out with their neighbours. */
export class Neighbours {
  #before: string | undefined;
  #waiting: Unit[] = [];

  /** Takes the next unit and returns those that are complete now. */
  push(unit: Unit): Unit[] {
    const held: Unit = this.#before === undefined ? unit : { ...unit, before: this.#before };
    const text = plainText(unit.source);
    if (text === '') {
      this.#waiting.push(held);
      return [];
    }
    const complete = this.#waiting.map((earlier) => ({ ...earlier, after: text }));
    this.#waiting = [held];
    this.#before = text;
    return complete;
  }

  /** Ends the document and returns what still waits: nothing comes after it. */
  flush(): Unit[] {
    const complete = this.#waiting;
    this.#waiting = [];
    this.#before = undefined;
    return complete;
  }
}
