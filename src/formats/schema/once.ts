/** Findings without what says the same again, each of a length that can be read. */
import type { Place } from './structure-checker.js';

/** How many findings are remembered to say none twice: more than the elements of a unit that has one fault. */
const REMEMBERED = 1_000;

/** How long a message may be, whatever identifiers it quotes, and how much of its end, with the advice, is kept. */
const LONGEST_MESSAGE = 500;
const KEPT_END = 200;

/** Remembers the places and rules of the last findings. */
export class Once {
  readonly #said = new Set<string>();

  /**
   * One fault may break a rule in two ways, or be seen from two sides: the first says it.
   *
   * @returns The message, shortened; `undefined` where the rule was said of this place already.
   */
  take(rule: string, message: string, { line, column }: Place): string | undefined {
    const key = `${line}:${column} ${rule}`;
    if (this.#said.has(key)) return undefined;
    if (this.#said.size >= REMEMBERED) this.#said.clear();
    this.#said.add(key);
    if (message.length <= LONGEST_MESSAGE) return message;
    return `${message.slice(0, LONGEST_MESSAGE - KEPT_END)}…${message.slice(-KEPT_END)}`;
  }
}
