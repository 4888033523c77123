/**
 * Which identifiers each document has had, in little memory.
 *
 * A memory has millions of them and its documents come one after the other, so those of a document that is left are kept
 * as one text. A document that is entered again, which is rare, becomes a set again and stays one: whatever the order,
 * each identifier is joined and split once at most.
 */
import { copied } from '../internal/interned.js';

/** Identifiers by document. */
export class SeenIds {
  readonly #sets = new Map<string, Set<string>>();
  /** Identifiers of documents that were left, with a line feed between; no identifier has one. */
  readonly #texts = new Map<string, string>();
  #document: string | undefined;
  #ids = new Set<string>();

  /** Notes an identifier; `false` where the document has it already. */
  add(document: string, id: string): boolean {
    if (document !== this.#document) this.#enter(document);
    const { size } = this.#ids;
    this.#ids.add(copied(id));
    return this.#ids.size > size;
  }

  #enter(document: string): void {
    if (this.#document !== undefined && !this.#sets.has(this.#document)) {
      this.#texts.set(this.#document, [...this.#ids].join('\n'));
    }
    this.#document = copied(document);
    const text = this.#texts.get(document);
    this.#ids = this.#sets.get(document) ?? new Set(text?.split('\n'));
    if (text === undefined) return;
    this.#texts.delete(document);
    this.#sets.set(this.#document, this.#ids);
  }
}
