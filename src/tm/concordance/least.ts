/** The first of a great many, in an order of numbers. */

/** Keeps the least of the numbers that are added, and counts all. */
export class Least {
  #numbers: number[] = [];
  #greatest = Number.POSITIVE_INFINITY;
  #count = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** How many numbers were added. */
  get count(): number {
    return this.#count;
  }

  add(number: number): void {
    this.#count++;
    if (number > this.#greatest) return;
    this.#numbers.push(number);
    if (this.#numbers.length >= 2 * this.#limit + ROOM) this.#settle();
  }

  /** The least numbers, in order. */
  taken(): readonly number[] {
    this.#settle();
    return this.#numbers;
  }

  #settle(): void {
    this.#numbers.sort((one, other) => one - other);
    if (this.#numbers.length < this.#limit) return;
    this.#numbers.length = this.#limit;
    this.#greatest = this.#numbers[this.#limit - 1] as number;
  }
}

/** So many numbers more are held before they are sorted. */
const ROOM = 64;
