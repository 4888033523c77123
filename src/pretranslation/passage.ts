/** Units on their way through: each waits until the text after it is known, and what has no text waits with it. */
import { UnitIds } from '../formats/unit-ids.js';
import type { Surroundings } from '../tm/explain/context.js';

/** A segment by what is around others: its name in the document, and its text. */
export interface NamedText {
  /** Its identifier, which a memory may have to mend. */
  readonly name: string;
  /** Its plain text. */
  readonly text: string;
}

/** Where a segment stands, as a memory that is made of the document says it. */
type Place = Required<Surroundings>;

/** A unit, and where its segments stand; their neighbours in other units are not known yet. */
interface Waiting<Unit> {
  readonly unit: Unit;
  readonly segments: readonly (NamedText & Pick<Place, 'id' | 'document'>)[];
}

/** Holds back one unit of a document. */
export class Passage<Part, Unit> {
  readonly #finish: (unit: Unit, places: readonly Place[]) => Part;
  readonly #ids = new UnitIds();
  #document = '';
  #waiting: Waiting<Unit> | undefined;
  /** What came after the unit that waits. */
  #held: Part[] = [];
  /** The text before the unit that waits; empty where a file begins. */
  #before = '';

  /** `finish` makes a part of a unit, when the places of all its segments are known. */
  constructor(finish: (unit: Unit, places: readonly Place[]) => Part) {
    this.#finish = finish;
  }

  /** A file begins, of the document with this name. */
  begin(document: string): void {
    this.#document = document;
  }

  /** Takes a unit of one or more segments, and gives the parts before it. */
  unit(unit: Unit, segments: readonly NamedText[]): Part[] {
    const ready = this.#release(segments[0]?.text ?? '');
    const document = this.#document;
    const placed = segments.map((each) => ({ ...each, id: this.#ids.take(document, each.name), document }));
    this.#waiting = { unit, segments: placed };
    return ready;
  }

  /** Takes a part without text, and gives it unless a unit waits. */
  pass(part: Part): Part[] {
    if (this.#waiting === undefined) return [part];
    this.#held.push(part);
    return [];
  }

  /** A file ends: what comes next is no neighbour of what came before. Gives what waits. */
  end(): Part[] {
    const ready = this.#release('');
    this.#before = '';
    return ready;
  }

  #release(next: string): Part[] {
    if (this.#waiting === undefined) return [];
    const { unit, segments } = this.#waiting;
    const places = segments.map(({ id, document }, i): Place => {
      const [before = this.#before, after = next] = [segments[i - 1]?.text, segments[i + 1]?.text];
      return { before, after, id, document };
    });
    const ready = [this.#finish(unit, places), ...this.#held];
    this.#before = segments.at(-1)?.text ?? '';
    this.#waiting = undefined;
    this.#held = [];
    return ready;
  }
}
