/** Cues as they are found, each by its number, once a sentence. */
import type { Cue } from './cue.js';

/** Two bytes each are enough: no clause is looked for so far into a sentence. */
const FARTHEST = 0xffff;

/** The cues of one side in the order of its sentences. */
export class CueList {
  /** What the numbers stand for. */
  readonly types: Cue[] = [];
  /** How many cues are noted. */
  length = 0;
  /** Their numbers, sentence after sentence. */
  numbers = new Int32Array(1024);
  /** Where each begins in its sentence, in UTF-16 units; what is beyond {@link FARTHEST} is there. */
  offsets = new Uint16Array(1024);
  readonly #named = new Map<string, number>();
  /** For each cue the last sentence that has it. */
  readonly #noted: number[] = [];
  #sentence = 0;

  nextSentence(): void {
    this.#sentence++;
  }

  /** A new cue's number. */
  add(cue: Cue): number {
    this.#noted.push(0);
    return this.types.push(cue) - 1;
  }

  /** The number of the cue of this name, which is made where it is the first. */
  named(name: string, make: () => Cue): number {
    let number = this.#named.get(name);
    if (number === undefined) {
      number = this.add(make());
      this.#named.set(name, number);
    }
    return number;
  }

  /**
   * Notes that the sentence has a cue; once more is no more.
   *
   * @param at - Where it begins in the sentence, in UTF-16 units.
   */
  note(number: number, at: number): void {
    if (this.#noted[number] === this.#sentence) return;
    this.#noted[number] = this.#sentence;
    if (this.length === this.numbers.length) {
      this.numbers = longer(this.numbers, new Int32Array(2 * this.length));
      this.offsets = longer(this.offsets, new Uint16Array(2 * this.length));
    }
    this.numbers[this.length] = number;
    this.offsets[this.length++] = Math.min(at, FARTHEST);
  }
}

function longer<A extends Int32Array | Uint16Array>(array: A, empty: A): A {
  empty.set(array);
  return empty;
}
