/** A document of an evaluation: two texts cut into sentences, and the beads that a person or a script knows to be right. */

/** Sentences of one side and the sentences of the other that translate them, by index; `[]` is a side without a counterpart. */
export interface Pair {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Two texts with gold beads; every sentence stands in exactly one of them. */
export interface Document {
  readonly name: string;
  /** Persian sentences in document order. */
  readonly source: readonly string[];
  /** English sentences in document order. */
  readonly target: readonly string[];
  /** The beads, in the order of their source sentences where they have any. */
  readonly gold: readonly Pair[];
}

/** Two raw texts with gold beads of sentences as text, for which the aligner has to find the sentences itself. */
export interface RawDocument {
  readonly name: string;
  readonly source: string;
  readonly target: string;
  readonly gold: readonly { readonly fa: readonly string[]; readonly en: readonly string[] }[];
}

/** Whether both sides have a sentence. */
export function hasBoth({ source, target }: Pair): boolean {
  return source.length > 0 && target.length > 0;
}
