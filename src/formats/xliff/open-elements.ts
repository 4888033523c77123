/** The elements of an XLIFF document that are open while its parts are written. */
import { TarjomanError } from '../../errors.js';

/** Whether parts nest. */
export class OpenElements {
  readonly #names: string[] = [];
  #started = false;

  /** Throws where a part of this kind cannot come next: before the document, after it, or a document in another. */
  check(kind: string): void {
    const isOutside = this.#started && this.#names.length === 0;
    if ((kind === 'xliff') !== this.#started && !isOutside) return;
    const message = kind === 'xliff' ? 'a second document begins' : `a part (${kind}) stands outside`;
    throw new TarjomanError('BAD_ARGUMENT', `${message}: give xliff, its parts, and one end for each that is open`);
  }

  /** An element begins. */
  enter(name: string): void {
    this.#started = true;
    this.#names.push(name);
  }

  /** The innermost element ends; gives its name. */
  leave(): string | undefined {
    return this.#names.pop();
  }

  /** Throws where something is open after the last part, or nothing ever was. */
  end(): void {
    if (!this.#started) throw new TarjomanError('BAD_ARGUMENT', 'there is no document: give a part of kind "xliff"');
    const name = this.#names.at(-1);
    if (name === undefined) return;
    throw new TarjomanError('BAD_ARGUMENT', `<${name}> is open at the end of the document: give its end`);
  }
}
