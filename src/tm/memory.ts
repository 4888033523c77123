/** The memory: units, and the search for those that are like a sentence. */
import { TarjomanError } from '../errors.js';
import { primaryLanguage } from '../text/language.js';
import type { Word } from '../text/words/words.js';
import { words } from '../text/words/words.js';
import { isEmpty, plainText } from './content.js';
import type { Edit } from './edits.js';
import { wordDistance, wordEdits } from './edits.js';
import type { Unit } from './unit.js';

/** A unit that is like a query, and in what it is not. */
export interface Match {
  /** The unit. */
  readonly unit: Unit;
  /** The similarity less the penalties, 0 to 1; 1 only for equal raw text. */
  readonly score: number;
  /** 1 − d / max(n, m): d the Levenshtein distance of the canonical words, n and m their numbers. */
  readonly similarity: number;
  /** What of the unit's surroundings is the query's too: `none`, since a query is a sentence alone. */
  readonly context: 'none' | 'neighbours' | 'id';
  /** The words that differ, with their raw spans in the query and in the text found. */
  readonly edits: readonly Edit[];
  /** What was taken off the similarity. */
  readonly penalties: readonly Penalty[];
}

/** Something taken off a match's similarity. */
export interface Penalty {
  /** Why: `spelling` for words that are equal only when folded. */
  readonly name: 'spelling';
  /** How much, 0 to 1. */
  readonly amount: number;
}

/** How {@link TranslationMemory.search} answers. */
export interface SearchOptions {
  /** Language of the query: that side of the units is searched. Default the memory's source language. */
  readonly lang?: string;
  /** The least similarity, above 0 to 1. Default .7. */
  readonly threshold?: number;
  /** At most so many matches, 1 or more. Default 5. */
  readonly limit?: number;
}

/** A word that differs only in spelling costs this much, and all of them together no more than {@link MOST_SPELLING}. */
const SPELLING = 0.001;
const MOST_SPELLING = 0.01;

/** One side of a unit, ready to be compared. */
interface Entry {
  readonly unit: Unit;
  readonly text: string;
  readonly words: readonly string[];
}

/** Units that can be searched by either language. */
export class TranslationMemory implements Iterable<Unit> {
  readonly #units: readonly Unit[];
  /** By primary language subtag: `fa`, `en`. */
  readonly #sides = new Map<string, Entry[]>();

  private constructor(units: readonly Unit[]) {
    this.#units = units;
    for (const unit of units) {
      if (isEmpty(unit.source) || isEmpty(unit.target)) continue; // a null bead translates nothing
      this.#file(unit, unit.sourceLang, plainText(unit.source));
      this.#file(unit, unit.targetLang, plainText(unit.target));
    }
  }

  #file(unit: Unit, lang: string, text: string): void {
    const entry = { unit, text, words: words(text).map((word) => word.text) };
    const side = this.#sides.get(primaryLanguage(lang));
    if (side === undefined) this.#sides.set(primaryLanguage(lang), [entry]);
    else side.push(entry);
  }

  /**
   * Makes a memory of units.
   *
   * @param units - For example what `toUnits` or `parseXliff` gave.
   * @example
   * ```ts
   * const tm = TranslationMemory.from(toUnits(align(persian, english)));
   * ```
   */
  static from(units: Iterable<Unit>): TranslationMemory {
    return new TranslationMemory([...units]);
  }

  /** The number of units, null beads included. */
  get size(): number {
    return this.#units.length;
  }

  /** The units in the order in which they were given. */
  [Symbol.iterator](): Iterator<Unit> {
    return this.#units[Symbol.iterator]();
  }

  /**
   * Finds the units whose text is most like a sentence, best first; none above the threshold is missed.
   *
   * @param query - A sentence in either language, in any spelling.
   * @returns Matches by score; equal ones in the order of the units.
   * @throws {@link TarjomanError} `BAD_ARGUMENT` where an option is out of its range.
   * @example
   * ```ts
   * tm.search('سفر به مسکو تاریخی خواهد بود', { lang: 'fa', threshold: 0.7, limit: 5 });
   * ```
   */
  search(query: string, options: SearchOptions = {}): Match[] {
    const { lang = this.#units[0]?.sourceLang ?? 'fa', threshold = 0.7, limit = 5 } = options;
    if (!(threshold > 0 && threshold <= 1)) {
      throw new TarjomanError('BAD_ARGUMENT', `threshold is ${threshold}: give a number above 0, at most 1`);
    }
    if (!(Number.isInteger(limit) && limit >= 1)) {
      throw new TarjomanError('BAD_ARGUMENT', `limit is ${limit}: give a whole number from 1 on`);
    }
    const queryWords = words(query);
    const queryTexts = queryWords.map((word) => word.text);
    const matches: Match[] = [];
    for (const entry of this.#sides.get(primaryLanguage(lang)) ?? []) {
      const longer = Math.max(queryTexts.length, entry.words.length);
      const most = Math.floor((1 - threshold) * longer + ROUNDING);
      if (longer === 0 || wordDistance(queryTexts, entry.words, most) > most) continue;
      matches.push(explain(query, queryWords, entry));
    }
    return matches.sort((a, b) => b.score - a.score).slice(0, limit);
  }
}

/** (1 − .7) · 10 is 3, not 2.9999999999999996. */
const ROUNDING = 1e-9;

function explain(query: string, queryWords: readonly Word[], { unit, text }: Entry): Match {
  const foundWords = words(text);
  const edits = wordEdits(queryWords, foundWords);
  const similarity = 1 - edits.length / Math.max(queryWords.length, foundWords.length);
  const amount = spellingPenalty(query, queryWords, text, foundWords, edits);
  const penalties: Penalty[] = amount > 0 ? [{ name: 'spelling', amount }] : [];
  return { unit, score: Math.max(0, similarity - amount), similarity, context: 'none', edits, penalties };
}

/** What the difference between equal words costs: at least something wherever the raw texts differ. */
function spellingPenalty(
  query: string,
  queryWords: readonly Word[],
  found: string,
  foundWords: readonly Word[],
  edits: readonly Edit[],
): number {
  const inQuery = new Set(edits.map((edit) => edit.query));
  const inFound = new Set(edits.map((edit) => edit.found));
  const equalFound = foundWords.filter((word) => !inFound.has(word));
  const equalQuery = queryWords.filter((word) => !inQuery.has(word));
  const respelled = equalQuery.filter((word, i) => {
    const other = equalFound[i];
    return other && query.slice(word.start, word.end) !== found.slice(other.start, other.end);
  }).length;
  // Punctuation and spaces are no words; texts that differ in these alone are still not equal.
  const differing = respelled === 0 && edits.length === 0 && query !== found ? 1 : respelled;
  return Math.min(MOST_SPELLING, SPELLING * differing);
}
