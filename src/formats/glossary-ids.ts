/** Identifiers of the concepts of one glossary: told apart, and made where a file has none. */

import type { Concept } from '../glossary/concept.js';

/** A concept that may be without an identifier; it gets one that is made of its term. */
export interface ConceptDraft extends Omit<Concept, 'id'> {
  readonly id?: string;
}

/** So long is an identifier at most that is made of a term. */
const LONGEST = 80;

/**
 * The identifiers that a glossary has.
 *
 * Two that differ in capitals alone count as one: many file systems cannot tell their files apart.
 */
export class ConceptIds {
  readonly #taken = new Set<string>();
  /** The last number that was put after a name, so that a thousand terms of one name do not count from the start. */
  readonly #last = new Map<string, number>();

  /** Takes an identifier; `false` where it is taken already. */
  take(id: string): boolean {
    const key = id.toLowerCase();
    if (this.#taken.has(key)) return false;
    this.#taken.add(key);
    return true;
  }

  /**
   * Makes an identifier of the English term of a concept, or of how its Persian one is read: `strategic-partnership`, or
   * `strategic-partnership-2` where that is taken.
   */
  make({ fa, en }: ConceptDraft): string {
    const name = kebab(en.terms[0]?.text ?? fa.terms[0]?.transliteration ?? '');
    let id = name;
    let number = this.#last.get(name) ?? 1;
    while (!this.take(id)) {
      number += 1;
      id = `${name}-${number}`;
    }
    this.#last.set(name, number);
    return id;
  }
}

/** Lower-case English words joined by hyphens, beginning with a letter. */
function kebab(term: string): string {
  const plain = term.normalize('NFKD').toLowerCase();
  const words = plain.replace(/['’\p{M}]/gu, '').match(/[a-z0-9]+/gu) ?? ['concept'];
  const name = /^[0-9]/.test(words[0] as string) ? ['concept', ...words].join('-') : words.join('-');
  return name.length <= LONGEST ? name : name.slice(0, LONGEST).replace(/-[^-]*$/u, '');
}
