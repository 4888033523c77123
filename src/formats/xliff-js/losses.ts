/** What a format cannot carry, gathered by kind. */

/** What is lost. */
export type LossKind =
  /** Confidence of the alignment. */
  | 'score'
  /** How the sides divide into sentences. */
  | 'sentences'
  /** The source paragraph. */
  | 'paragraph'
  /** The document's name, which cannot be a namespace as it is. */
  | 'origin'
  /** An identifier, which cannot be a key as it is. */
  | 'id'
  /** An annotation (`mrk`, `sm`, `em`); its text is kept. */
  | 'code'
  /** Characters that would not come back from the written file. */
  | 'text';

/** Something that units have and a format does not carry. */
export interface Loss {
  /** What is lost. */
  readonly kind: LossKind;
  /** One sentence for people. */
  readonly message: string;
  /** Identifiers of the units that lose it, as they are in the memory. */
  readonly units: readonly string[];
}

/** What to say of each kind. */
const MESSAGES: Readonly<Record<LossKind, string>> = {
  score: 'npm xliff has no place for a score',
  sentences: 'npm xliff has no place for where sentences end',
  paragraph: 'npm xliff has no place for the paragraph that a text stands in',
  origin: 'the name of the document cannot be a namespace: another was given',
  id: 'the identifier cannot be a key: another was given',
  code: 'npm xliff has no annotations: their text was kept',
  text: 'carriage returns, or characters that XML cannot hold, do not come back',
};

/** Gathers losses, one for each kind. */
export class Losses {
  readonly #units = new Map<LossKind, string[]>();

  /** Notes that a unit loses something; once, however often it does. */
  add(kind: LossKind, unit: string): void {
    const units = this.#units.get(kind);
    if (units === undefined) this.#units.set(kind, [unit]);
    else if (units.at(-1) !== unit) units.push(unit);
  }

  /** What was noted, in the order in which each kind came first. */
  list(): Loss[] {
    return Array.from(this.#units, ([kind, units]) => ({ kind, message: MESSAGES[kind], units }));
  }
}
