/**
 * What of a unit's surroundings is the query's too.
 *
 * The same sentence may need another translation elsewhere. That a unit has the query's identifier, or stood between the same
 * sentences, says that it fits here.
 */
import { words } from '../../text/words/words.js';
import type { Unit } from '../unit.js';

/** What surrounds a query; what is absent is not known. */
export interface Surroundings {
  /** The text before it; empty where it begins its document. */
  readonly before?: string;
  /** The text after it; empty where it ends its document. */
  readonly after?: string;
  /** Its identifier. */
  readonly id?: string;
  /** The name of its document. */
  readonly document?: string;
}

/** What of a unit's surroundings is the query's too, the strongest: its identifier, the sentences beside it, or nothing. */
export type MatchContext = 'none' | 'neighbours' | 'id';

/** One place of a unit: its own, or that of an equal one that was merged with it. */
interface Place {
  readonly document: string;
  readonly id: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/**
 * The surroundings of one query, to be compared with those of many units.
 *
 * @example
 * ```ts
 * const context = new QueryContext({ before: 'وزیر وارد شد.', after: '' });
 * context.of(unit); // 'neighbours' where the unit stood last in a document, after this sentence
 * ```
 */
export class QueryContext {
  readonly #id: string | undefined;
  readonly #document: string | undefined;
  readonly #before: Neighbour | undefined;
  readonly #after: Neighbour | undefined;

  constructor({ before, after, id, document }: Surroundings) {
    this.#id = id;
    this.#document = document;
    // One neighbour alone is no context; nor is a document of one sentence, which any other would resemble.
    if (before === undefined || after === undefined || (isBlank(before) && isBlank(after))) return;
    this.#before = new Neighbour(before);
    this.#after = new Neighbour(after);
  }

  /**
   * What a unit shares with the query in one of its places.
   *
   * The identifier counts where it is the same, in the same document if the query names its own. Neighbours count where both
   * are the query's, by their canonical words.
   */
  of(unit: Unit): MatchContext {
    const { origin, id, before, after, otherOrigins = [] } = unit;
    const places: Place[] = [{ document: origin.document, id, before, after }, ...otherOrigins];
    if (places.some((place) => this.#isIdentified(place))) return 'id';
    return places.some((place) => this.#isBeside(place)) ? 'neighbours' : 'none';
  }

  #isIdentified({ document, id }: Place): boolean {
    return id === this.#id && (this.#document === undefined || document === this.#document);
  }

  #isBeside({ before, after }: Place): boolean {
    return (this.#before?.is(before) ?? false) && (this.#after?.is(after) ?? false);
  }
}

/** A text beside the query; its words are found once, and only if a raw text is not its equal already. */
class Neighbour {
  readonly #text: string;
  #words: string | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the text beside a unit says the same, or is none either. */
  is(text: string | undefined): boolean {
    if (text === undefined || isBlank(text) || isBlank(this.#text)) {
      return (text === undefined || isBlank(text)) && isBlank(this.#text);
    }
    if (text.trim() === this.#text.trim()) return true;
    this.#words ??= wordsOf(this.#text);
    return this.#words !== '' && this.#words === wordsOf(text);
  }
}

function wordsOf(text: string): string {
  return words(text)
    .map((word) => word.text)
    .join(' ');
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
