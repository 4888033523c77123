/** Counts of what is lost, by kind, in little memory: a memory may have a million units. */

/** Items that a tally names of each kind. */
const FIRST = 5;

/** What was noted of one kind. */
interface Tallied<Kind> {
  /** What is lost. */
  readonly kind: Kind;
  /** How many items lose it. */
  readonly count: number;
  /** Identifiers of the first few of them. */
  readonly first: readonly string[];
}

/** Gathers kinds of losses. */
export class LossTally<Kind> {
  readonly #found = new Map<Kind, { count: number; last: string; readonly first: string[] }>();

  /** Notes that an item loses something; once, however often in a row it is said. */
  add(id: string, kinds: Iterable<Kind>): void {
    for (const kind of kinds) {
      const found = this.#found.get(kind);
      if (found === undefined) this.#found.set(kind, { count: 1, last: id, first: [id] });
      else if (found.last !== id) {
        found.count += 1;
        found.last = id;
        if (found.first.length < FIRST) found.first.push(id);
      }
    }
  }

  /** What was noted, in the order in which each kind came first. */
  list(): Tallied<Kind>[] {
    return Array.from(this.#found, ([kind, { count, first }]) => ({ kind, count, first: [...first] }));
  }
}
