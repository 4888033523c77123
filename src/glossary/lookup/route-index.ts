/**
 * The terms of one route, filed for look-up.
 *
 *     query → key → the same letters, the same words      hash map
 *                 → the same words in other forms          hash map of stems
 *                 → shortlist by letter pairs → Fuse.js → edit distance
 */
import { EditDistance, MOST_LETTERS } from './edit-distance.js';
import type { Entry } from './entries.js';
import { fuseSieve } from './fuse-sieve.js';
import { GramIndex } from './gram-index.js';
import type { LookupHow } from './result.js';
import type { Route, TermKey } from './route.js';
import { reorderedCost, sharedPart } from './word-order.js';

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
const SPELLED = 0.999;

/** Scores of several words: in another order, inflected, with hardly a mistake. */
const REORDERED = 0.97;
const INFLECTED = 0.95;
const MISSPELLED = 0.95;

/** The score of some words of a term, beside that share of it which they are, and the least share. */
const PART_LOWEST = 0.5;
const PART = 0.2;
const LEAST_PART = 0.5;

/** What costs less are endings, and no mistakes. */
const LEAST_MISTAKE = 0.4;

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
    return Array.from(found, (at): Hit => {
      const entry = this.#entries[at] as Entry;
      if (entry.text === query) return { entry, score: 1, how: 'exact' };
      if ((this.#keys[at] as TermKey).plain === key.plain) return { entry, score: SPELLED, how };
      return { entry, score: how === 'transliteration' && key.words.length === 1 ? ONE_WORD : sameWords, how };
    });
  }

  /** The entries that the query is a form of, or whose words it has in another order. */
  related({ words, letters }: TermKey): Hit[] {
    if (this.#route.how === 'transliteration' || letters.length > MOST_LETTERS) return [];
    const hits: Hit[] = [];
    if (words.length > 1) {
      const own = this.#sorted(words);
      for (const at of this.#stems.get(this.#stemsOf(words)) ?? []) {
        const isSame = this.#sorted((this.#keys[at] as TermKey).words) === own;
        const [score, how] = isSame ? ([REORDERED, 'order'] as const) : ([INFLECTED, 'form'] as const);
        hits.push({ entry: this.#entries[at] as Entry, score, how });
      }
    }
    for (const base of this.#route.basesOf(words)) {
      for (const at of this.#same.get(base) ?? []) {
        hits.push({ entry: this.#entries[at] as Entry, score: words.length > 1 ? INFLECTED : ONE_WORD, how: 'form' });
      }
    }
    return hits;
  }

  /** The entries that differ from the query by some letters, or have all of its several words. */
  alike(key: TermKey): Hit[] {
    const { words, letters } = key;
    if (letters.length < 2 || letters.length > MOST_LETTERS) return [];
    const grams = this.#route.gramsOf(key);
    const slack = 3 + Math.ceil(grams.length / (words.length === 1 ? 3 : 2));
    const shortlist = this.#grams.nearest(grams, slack, slack, SHORTLIST);
    const letterKeys = shortlist.map((at) => (this.#keys[at] as TermKey).letters);
    const passed = new Set(fuseSieve(letters, letterKeys, SIEVED));
    for (let k = 0; k < Math.min(FIRST, shortlist.length); k++) passed.add(k);
    const distance = new EditDistance(words, this.#route.costs);
    const hits: Hit[] = [];
    for (const k of passed) {
      const at = shortlist[k] as number;
      const likeness = this.#compare(distance, key, this.#keys[at] as TermKey);
      if (likeness !== undefined) hits.push({ entry: this.#entries[at] as Entry, ...likeness });
    }
    return hits;
  }

  /** How a query resembles a term, if it does. */
  #compare(distance: EditDistance, query: TermKey, term: TermKey): Omit<Hit, 'entry'> | undefined {
    const { contentOf, how } = this.#route;
    const isOneWord = query.words.length === 1;
    const part = isOneWord ? 0 : sharedPart(contentOf(query.words), contentOf(term.words));
    if (part > 0) return part < LEAST_PART ? undefined : { score: rounded(PART_LOWEST + PART * part), how: 'part' };
    const cost = this.#cost(distance, query, term, isOneWord);
    if (cost === undefined) return undefined;
    if (how === 'spelling' && cost < LEAST_MISTAKE) return { score: isOneWord ? ONE_WORD : INFLECTED, how: 'form' };
    const length = Math.max(query.letters.length, term.letters.length);
    const score = rounded((isOneWord ? ONE_WORD : MISSPELLED) * Math.max(0, 1 - cost / length));
    return { score, how: how === 'spelling' ? 'typo' : how };
  }

  /** What the mistakes of the query cost, if it is no more than they may. */
  #cost(distance: EditDistance, query: TermKey, term: TermKey, isOneWord: boolean): number | undefined {
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
    if (cost > most && term.pieces !== undefined) cost = distance.to(term.pieces, most);
    if (cost > most && !isOneWord && term.isVerb) cost = distance.to(['to', ...term.words], most);
    if (cost > most && !isOneWord && term.words.length > 1) {
      cost = Math.min(
        reorderedCost(contentOf(query.words), contentOf(term.words), costs, most),
        reorderedCost(query.words, term.words, costs, most),
      );
    }
    return cost > most ? undefined : cost;
  }

  #sorted(words: readonly string[]): string {
    return this.#route.contentOf(words).toSorted().join(' ');
  }

  #stemsOf(words: readonly string[]): string {
    const stems = this.#route.contentOf(words).map((word) => this.#route.stemOf(word));
    return stems.sort().join(' ');
  }
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
