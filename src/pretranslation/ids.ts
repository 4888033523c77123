/**
 * Identifiers of what pretranslation adds to a unit, by which a later run knows it again:
 *
 *     tarjoman-m1      the first span that has candidates        tarjoman-t1      the first term
 *     tarjoman-m1.2    its second candidate                      tarjoman-t1.1    the first glossary entry of it
 */

/** Whether pretranslation gives such identifiers. */
export function isOurs(id: string | undefined): id is string {
  return id !== undefined && OURS.test(id);
}

const OURS = /^tarjoman-[mt][1-9]\d*(?:\.[1-9]\d*)?$/;

/** Gives identifiers of markers that nothing else in their unit has. */
export class MarkerIds {
  readonly #taken: ReadonlySet<string>;
  readonly #numbers = { m: 0, t: 0 };

  constructor(taken: ReadonlySet<string>) {
    this.#taken = taken;
  }

  /** The next one for a span with candidates (`m`) or a term (`t`). */
  next(kind: 'm' | 't'): string {
    let id: string;
    do {
      this.#numbers[kind] += 1;
      id = `tarjoman-${kind}${this.#numbers[kind]}`;
    } while (this.#taken.has(id));
    return id;
  }
}
