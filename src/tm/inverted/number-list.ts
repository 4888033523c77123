/** Numbers that are added one by one. */
import { TarjomanError } from '../../errors.js';

/** Numbers that are added one by one, in an array that doubles. */
export class NumberList {
  #numbers = new Int32Array(16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Forgets the numbers beyond a smaller length. */
  set length(length: number) {
    this.#length = length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = longest(this.#length * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#length++] = number;
  }

  at(i: number): number {
    return this.#numbers[i] as number;
  }

  set(i: number, number: number): void {
    this.#numbers[i] = number;
  }

  /** The numbers; the list is empty after that. */
  taken(): Int32Array {
    const numbers = this.#numbers.subarray(0, this.#length);
    this.#numbers = new Int32Array(16);
    this.#length = 0;
    return numbers;
  }
}

function longest(length: number): Int32Array<ArrayBuffer> {
  try {
    return new Int32Array(length);
  } catch (cause) {
    throw new TarjomanError('TOO_LARGE', `the memory has more words than fit: divide it`, { cause });
  }
}
