/** Units on their way through: each waits until the text after it is known, and what has no text waits with it. */

/** A unit, and the texts of its segments; at least one. */
interface Waiting<Unit> {
  readonly unit: Unit;
  readonly texts: readonly string[];
}

/** What stands around a unit; a text is empty where the unit begins or ends its file. */
export interface Around {
  /** The text before it. */
  readonly before: string;
  /** The text after it. */
  readonly after: string;
}

/** Holds back one unit of a document. */
export class Passage<Part, Unit> {
  readonly #finish: (unit: Unit, around: Around) => Part;
  #waiting: Waiting<Unit> | undefined;
  /** What came after the unit that waits. */
  #held: Part[] = [];
  #before = '';

  /** `finish` makes a part of a unit, when its neighbours are known. */
  constructor(finish: (unit: Unit, around: Around) => Part) {
    this.#finish = finish;
  }

  /** Takes a unit, and gives the parts before it. */
  unit(unit: Unit, texts: readonly string[]): Part[] {
    const ready = this.#release(texts[0] ?? '');
    this.#waiting = { unit, texts };
    return ready;
  }

  /** Takes a part without text. */
  pass(part: Part): Part[] {
    if (this.#waiting === undefined) return [part];
    this.#held.push(part);
    return [];
  }

  /** A file begins or ends: what comes next is no neighbour of what came before. */
  border(): Part[] {
    const ready = this.#release('');
    this.#before = '';
    return ready;
  }

  #release(after: string): Part[] {
    const waiting = this.#waiting;
    if (waiting === undefined) return [];
    const { unit, texts } = waiting;
    const ready = [this.#finish(unit, { before: this.#before, after }), ...this.#held];
    this.#before = texts.at(-1) ?? '';
    this.#waiting = undefined;
    this.#held = [];
    return ready;
  }
}

/** What stands around a segment of a unit. */
export function aroundSegment(texts: readonly string[], i: number, { before, after }: Around): Around {
  return { before: texts[i - 1] ?? before, after: texts[i + 1] ?? after };
}
