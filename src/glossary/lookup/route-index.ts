/**
 * The terms of one route, filed for look-up.
 *
 *     query → key → the same letters, the same words      hash map
 *                 → the same words in other forms          hash map of stems
 *                 → shortlist by letter pairs → Fuse.js → edit distance
 */

import { isCommon } from './common-words.js';
import { EditDistance, MOST_LETTERS } from './edit-distance.js';
import type { Entry } from './entries.js';
import { fuseSieve } from './fuse-sieve.js';
import { GramIndex } from './gram-index.js';
import { areMeant, LEAST_MISTAKE, type LongWord, longWords } from './other-words.js';
import type { LookupHow } from './result.js';
import type { Route, TermKey } from './route.js';
import { changesPlaces, reordered, sharedPart } from './word-order.js';

/** An entry that a query may mean. */
export interface Hit {
  readonly entry: Entry;
  readonly score: number;
  readonly how: LookupHow;
}

/** So many candidates go to Fuse. */
const SHORTLIST = 20;

/** So many of those that Fuse finds are compared, and so many of the first whatever it says: it knows no swapped words. */
const SIEVED = 10;
const FIRST = 8;

/** One word that is not spelled as the term is may always be another word. */
const ONE_WORD = 0.8;

/** Letters of the term in another spelling: 1 is for the term as it is written. */
export const SPELLED = 0.999;

/** Scores of several words: in another order, inflected, with hardly a mistake. */
const REORDERED = 0.97;
const INFLECTED = 0.95;
const MISSPELLED = 0.95;

/** The score of some words of a term, beside that share of it which they are, and the least share; of all, in wrong places. */
const PART_LOWEST = 0.5;
const PART = 0.2;
const LEAST_PART = 0.5;
const MISPLACED = { score: 0.7, how: 'part' } as const;

/** The terms of one route. */
export class RouteIndex {
  readonly #route: Route;
  readonly #entries: readonly Entry[];
  readonly #keys: readonly TermKey[];
  /** Plain letters, letters of words, and verbs after "to ", to positions. */
  readonly #same = new Map<string, number[]>();
  /** Stems in alphabetical order to positions; of terms of several words only. */
  readonly #stems = new Map<string, number[]>();
  readonly #grams: GramIndex;

  constructor(route: Route, entries: readonly Entry[]) {
    this.#route = route;
    this.#entries = entries;
    this.#keys = entries.map(({ spelling }) => route.keyOf(spelling));
    this.#keys.forEach(({ plain, words, letters, isVerb }, at) => {
      add(this.#same, plain, at);
      if (letters !== plain) add(this.#same, letters, at);
      if (isVerb) for (const to of ['to', 'to ']) add(this.#same, to + letters, at);
      if (words.length > 1 && letters.length <= MOST_LETTERS) add(this.#stems, this.#stemsOf(words), at);
    });
    this.#grams = new GramIndex(this.#keys.map((key) => (key.letters.length > MOST_LETTERS ? '' : route.gramsOf(key))));
  }

  /** The entries that are spelled as the query, or have its words. */
  same(query: string, key: TermKey): Hit[] {
    const { how, sameWords } = this.#route;
    const found = new Set(this.#same.get(key.plain));
    for (const at of this.#same.get(key.letters) ?? []) found.add(at);
    const hits: Hit[] = [];
    for (const at of found) {
      const entry = this.#entries[at] as Entry;
      const term = this.#keys[at] as TermKey;
      const isOneWord = key.words.length === 1;
      if (entry.text === query) hits.push({ entry, score: 1, how: 'exact' });
      else if (this.#isGlued(key, term)) continue;
      else if (term.plain === key.plain) hits.push({ entry, score: SPELLED, how });
      else if (term.articles !== key.articles) {
        const isName = lacksArticle(key, term);
        if (isName && isCommon(key.letters)) continue;
        hits.push({ entry, score: isName ? ONE_WORD : REORDERED, how: 'order' });
      } else hits.push({ entry, score: isOneWord && how === 'transliteration' ? ONE_WORD : sameWords, how });
    }
    return hits;
  }

  /** The entries that the query is a form of, or whose words it has in another order. */
  related(key: TermKey): Hit[] {
    const { words, letters } = key;
    if (this.#route.how === 'transliteration' || letters.length > MOST_LETTERS) return [];
    const hits: Hit[] = [];
    if (words.length > 1) {
      const own = this.#sorted(words);
      for (const at of this.#stems.get(this.#stemsOf(words)) ?? []) {
        const term = (this.#keys[at] as TermKey).words;
        const isSame = this.#sorted(term) === own;
        const likeness = this.#changesPlaces(words, term)
          ? MISPLACED
          : ({ score: isSame ? REORDERED : INFLECTED, how: isSame ? 'order' : 'form' } as const);
        hits.push({ entry: this.#entries[at] as Entry, ...likeness });
      }
    }
    for (const base of this.#route.basesOf(words)) {
      const isWhole = words.includes(base);
      for (const at of this.#same.get(base) ?? []) {
        if (lacksArticle(key, this.#keys[at] as TermKey)) continue;
        const score = isWhole ? REORDERED : words.length > 1 ? INFLECTED : ONE_WORD;
        hits.push({ entry: this.#entries[at] as Entry, score, how: isWhole ? 'order' : 'form' });
      }
    }
    return hits;
  }

  /** The entries that differ from the query by some letters, or have all of its several words. */
  alike(query: string, key: TermKey): Hit[] {
    const { words, letters } = key;
    if (letters.length < 2 || letters.length > MOST_LETTERS) return [];
    const grams = this.#route.gramsOf(key);
    const slack = 3 + Math.ceil(grams.length / (words.length === 1 ? 3 : 2));
    const shortlist = this.#grams.nearest(grams, slack, slack, SHORTLIST);
    const letterKeys = shortlist.map((at) => (this.#keys[at] as TermKey).letters);
    const passed = new Set(fuseSieve(letters, letterKeys, SIEVED));
    for (let k = 0; k < Math.min(FIRST, shortlist.length); k++) passed.add(k);
    const distance = new EditDistance(words, this.#route.costs);
    const own = words.length === 1 ? [] : longWords(query, this.#route);
    const hits: Hit[] = [];
    for (const k of passed) {
      const at = shortlist[k] as number;
      const likeness = this.#compare(distance, key, this.#keys[at] as TermKey, own);
      if (likeness !== undefined) hits.push({ entry: this.#entries[at] as Entry, ...likeness });
    }
    return hits;
  }

  /** Whether the term is one word, and the query has it only with a word of grammar that is glued to another: "in security". */
  #isGlued(query: TermKey, term: TermKey): boolean {
    if ((query.articles ?? 0) > (term.articles ?? 0) && query.plain === term.plain) return true;
    if (query.words.length === 1 || term.words.length > 1 || term.pieces !== undefined) return false;
    const isPiece = (word: string) => word.length === 1 || this.#route.functionWords.has(word);
    return query.words.some(isPiece) && query.words.some((word) => word.length > 1);
  }

  /** How a query resembles a term, if it does. */
  #compare(
    distance: EditDistance,
    query: TermKey,
    term: TermKey,
    own: readonly LongWord[],
  ): Omit<Hit, 'entry'> | undefined {
    const { contentOf, how } = this.#route;
    if (this.#isGlued(query, term) || lacksArticle(query, term)) return undefined;
    const isOneWord = query.words.length === 1 || term.words.length + (term.pieces?.length ?? 0) === 1;
    const part = isOneWord ? 0 : sharedPart(contentOf(query.words), contentOf(term.words));
    if (part > 0) return part < LEAST_PART ? undefined : { score: rounded(PART_LOWEST + PART * part), how: 'part' };
    const cost = this.#cost(distance, query, term, isOneWord);
    if (cost === undefined) return undefined;
    if (cost === 'misplaced') return MISPLACED;
    const meant = cost < LEAST_MISTAKE || areMeant(own, term, this.#route);
    if (!meant) return undefined;
    if (how === 'spelling' && cost < LEAST_MISTAKE) return { score: isOneWord ? ONE_WORD : INFLECTED, how: 'form' };
    const share = Math.max(0, 1 - cost / Math.max(query.letters.length, term.letters.length));
    if (meant === 'maybe' && how === 'spelling') return { score: rounded(PART_LOWEST + PART * share), how: 'part' };
    const score = rounded((isOneWord ? ONE_WORD : MISSPELLED) * share);
    return { score, how: how === 'spelling' ? 'typo' : how };
  }

  /** What the mistakes of the query cost, if it is no more than they may. */
  #cost(distance: EditDistance, query: TermKey, term: TermKey, isOneWord: boolean): number | 'misplaced' | undefined {
    const { costs, contentOf } = this.#route;
    const most = this.#route.allowance(term, isOneWord);
    if (most === 0) return undefined;
    let cost = distance.to(term.words, most);
    if (cost > most && (query.plain !== query.letters || term.plain !== term.letters)) {
      cost = new EditDistance([query.plain.slice(0, MOST_LETTERS)], costs).to(
        [term.plain.slice(0, MOST_LETTERS)],
        most,
      );
    }
    if (cost > most && term.pieces !== undefined && term.pieces.length > term.words.length)
      cost = distance.to(term.pieces, most);
    if (cost > most && !isOneWord && term.isVerb) cost = distance.to(['to', ...term.words], most);
    if (cost > most && !isOneWord && term.words.length > 1) {
      const order =
        reordered(contentOf(query.words), contentOf(term.words), costs, most) ??
        reordered(query.words, term.words, costs, most) ??
        (term.pieces && reordered(query.words, term.pieces, costs, most));
      if (order === undefined) return undefined;
      const meant = query.words.map((word) => order.meant.get(word) ?? word);
      if (this.#changesPlaces(meant, term.words)) return 'misplaced';
      cost = order.cost;
    }
    return cost > most ? undefined : cost;
  }

  #sorted(words: readonly string[]): string {
    return this.#route.contentOf(words).toSorted().join(' ');
  }

  #changesPlaces(query: readonly string[], term: readonly string[]): boolean {
    const { prepositions, stemOf } = this.#route;
    const stem = (word: string) => (prepositions.has(word) ? word : stemOf(word));
    return changesPlaces(query.map(stem), term.map(stem), prepositions);
  }

  #stemsOf(words: readonly string[]): string {
    const stems = this.#route.contentOf(words).map((word) => this.#route.stemOf(word));
    return stems.sort().join(' ');
  }
}

/** Whether the query is one word, and the term has an article that makes a name of such a word: "the Agency". */
function lacksArticle(query: TermKey, term: TermKey): boolean {
  return query.words.length === 1 && (query.articles ?? 0) < (term.articles ?? 0);
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

function add(map: Map<string, number[]>, key: string, at: number): void {
  if (key === '') return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [at]);
  else list.push(at);
}
