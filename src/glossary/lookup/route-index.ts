/**
 * The terms of one route, filed for look-up.
 *
 *     query → key → the same letters, the same words      hash map
 *                 → the same words in other forms          hash map of stems
 *                 → shortlist by letter pairs → Fuse.js → likeness.ts: edit distance, parts
 */
import { isCommon } from './common-words.js';
import { MOST_LETTERS } from './edit-distance.js';
import type { FiledText } from './filed-texts.js';
import { fuseSieve } from './fuse-sieve.js';
import { GramIndex } from './gram-index.js';
import { ComparedQuery, isGlued, isMisplaced, type Likeness, lacksArticle } from './likeness.js';
import type { Route, TermKey } from './route.js';
import { INFLECTED, MISPLACED, ONE_WORD, REORDERED, SPELLED } from './scores.js';

/** A term that a query may mean. */
export interface Hit extends Likeness {
  readonly filed: FiledText;
}

/** So many candidates go to Fuse. */
const SHORTLIST = 20;

/** So many of those that Fuse finds are compared, and so many of the first whatever it says: it knows no swapped words. */
const SIEVED = 10;
const FIRST = 8;

/** The terms of one route. */
export class RouteIndex {
  readonly #route: Route;
  readonly #filed: readonly FiledText[];
  readonly #keys: readonly TermKey[];
  /** Plain letters, letters of words, and verbs after "to ", to positions. */
  readonly #same = new Map<string, number[]>();
  /** Stems in alphabetical order to positions; of terms of several words only. */
  readonly #stems = new Map<string, number[]>();
  readonly #grams: GramIndex;

  constructor(route: Route, filed: readonly FiledText[]) {
    this.#route = route;
    this.#filed = filed;
    this.#keys = filed.map(({ spelling }) => route.keyOf(spelling));
    this.#keys.forEach(({ plain, words, letters, isVerb }, at) => {
      add(this.#same, plain, at);
      if (letters !== plain) add(this.#same, letters, at);
      if (isVerb) for (const to of ['to', 'to ']) add(this.#same, to + letters, at);
      if (words.length > 1 && letters.length <= MOST_LETTERS) add(this.#stems, this.#stemsOf(words), at);
    });
    this.#grams = new GramIndex(this.#keys.map((key) => (key.letters.length > MOST_LETTERS ? '' : route.gramsOf(key))));
  }

  /** The terms that are spelled as the query, or have its words. */
  same(query: string, key: TermKey): Hit[] {
    const { how, sameWords } = this.#route;
    const found = new Set(this.#same.get(key.plain));
    for (const at of this.#same.get(key.letters) ?? []) found.add(at);
    const hits: Hit[] = [];
    for (const at of found) {
      const filed = this.#filed[at] as FiledText;
      const term = this.#keys[at] as TermKey;
      const isOneWord = key.words.length === 1;
      if (filed.text === query) hits.push({ filed, score: 1, how: 'exact' });
      else if (isGlued(this.#route, key, term)) continue;
      else if (term.plain === key.plain) hits.push({ filed, score: SPELLED, how });
      else if (term.articles !== key.articles) {
        const isName = lacksArticle(key, term);
        if (isName && isCommon(key.letters)) continue;
        hits.push({ filed, score: isName ? ONE_WORD : REORDERED, how: 'order' });
      } else hits.push({ filed, score: isOneWord && how === 'transliteration' ? ONE_WORD : sameWords, how });
    }
    return hits;
  }

  /** The terms that the query is a form of, or whose words it has in another order. */
  related(key: TermKey): Hit[] {
    const { words, letters } = key;
    if (this.#route.how === 'transliteration' || letters.length > MOST_LETTERS) return [];
    const hits: Hit[] = [];
    if (words.length > 1) {
      const own = this.#sorted(words);
      for (const at of this.#stems.get(this.#stemsOf(words)) ?? []) {
        const term = (this.#keys[at] as TermKey).words;
        const isSame = this.#sorted(term) === own;
        const filed = this.#filed[at] as FiledText;
        if (isMisplaced(this.#route, words, term)) hits.push({ filed, score: MISPLACED, how: 'part' });
        else hits.push({ filed, score: isSame ? REORDERED : INFLECTED, how: isSame ? 'order' : 'form' });
      }
    }
    for (const base of this.#route.basesOf(words)) {
      const isWhole = words.includes(base);
      for (const at of this.#same.get(base) ?? []) {
        if (lacksArticle(key, this.#keys[at] as TermKey)) continue;
        const score = isWhole ? REORDERED : words.length > 1 ? INFLECTED : ONE_WORD;
        hits.push({ filed: this.#filed[at] as FiledText, score, how: isWhole ? 'order' : 'form' });
      }
    }
    return hits;
  }

  /** The terms that differ from the query by some letters, or have all of its several words. */
  alike(query: string, key: TermKey): Hit[] {
    const { words, letters } = key;
    if (letters.length < 2 || letters.length > MOST_LETTERS) return [];
    const grams = this.#route.gramsOf(key);
    const slack = 3 + Math.ceil(grams.length / (words.length === 1 ? 3 : 2));
    const shortlist = this.#grams.nearest(grams, slack, slack, SHORTLIST);
    const letterKeys = shortlist.map((at) => (this.#keys[at] as TermKey).letters);
    const passed = new Set(fuseSieve(letters, letterKeys, SIEVED));
    for (let k = 0; k < Math.min(FIRST, shortlist.length); k++) passed.add(k);
    const compared = new ComparedQuery(this.#route, query, key);
    const hits: Hit[] = [];
    for (const k of passed) {
      const at = shortlist[k] as number;
      const likeness = compared.to(this.#keys[at] as TermKey);
      if (likeness !== undefined) hits.push({ filed: this.#filed[at] as FiledText, ...likeness });
    }
    return hits;
  }

  #sorted(words: readonly string[]): string {
    return this.#route.contentOf(words).toSorted().join(' ');
  }

  #stemsOf(words: readonly string[]): string {
    const stems = this.#route.contentOf(words).map((word) => this.#route.stemOf(word));
    return stems.sort().join(' ');
  }
}

function add(map: Map<string, number[]>, key: string, at: number): void {
  if (key === '') return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [at]);
  else list.push(at);
}
