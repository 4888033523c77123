/** Units of a file that have no text in one of the languages that are read. */
import type { Loss } from '../formats/losses.js';
import type { Skipped } from '../store/formats.js';
import type { MemoryLanguages } from '../store/unknown-languages.js';

/** How many units and languages a message names; a file may have a million. */
const FIRST = 5;

type Side = Skipped['missing'];

/** Counts them by the side that is missing, in little memory. */
export class LeftOut {
  readonly #asked: Readonly<Record<Side, string | undefined>>;
  readonly #found = new Map<Side, { count: number; readonly units: Set<string> }>();
  readonly #languages = new Set<string>();

  constructor({ sourceLang, targetLang }: MemoryLanguages) {
    this.#asked = { source: sourceLang, target: targetLang };
  }

  /** Notes a unit. */
  add({ name, missing, languages }: Skipped): void {
    const found = this.#found.get(missing) ?? { count: 0, units: new Set() };
    this.#found.set(missing, found);
    found.count += 1;
    if (found.units.size < FIRST) found.units.add(name);
    for (const lang of languages) if (this.#languages.size < FIRST) this.#languages.add(lang);
  }

  /** How many there are. */
  get count(): number {
    let sum = 0;
    for (const { count } of this.#found.values()) sum += count;
    return sum;
  }

  /** What is lost with them. */
  losses(): Loss[] {
    return Array.from(this.#found, ([side, { count, units }]) => {
      return { kind: 'one-sided', message: `units without ${this.#text(side)} are left out`, count, units: [...units] };
    });
  }

  /** Why nothing is left where all are left out, and what to do. */
  explain(): string {
    const [side = 'target'] = this.#found.keys();
    const languages = [...this.#languages];
    const nothing = `no unit has ${this.#text(side)}`;
    if (languages.length < 2) return `${nothing}: give a memory of two languages`;
    return `${nothing}: name with ${side === 'source' ? '--from' : '--to'} one that is there, such as ${languages.join(', ')}`;
  }

  #text(side: Side): string {
    const asked = this.#asked[side];
    if (asked !== undefined) return `text in ${asked}`;
    return side === 'source' ? 'text in the source language' : 'a translation';
  }
}
