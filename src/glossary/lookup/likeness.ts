/** How a query resembles a term that it does not spell: by its letters, whatever mistakes are in them, or by some of its words. */
import { EditDistance, MOST_LETTERS } from './edit-distance.js';
import { areMeant, LEAST_MISTAKE, type LongWord, longWords } from './other-words.js';
import type { LookupHow } from './result.js';
import type { Route, TermKey } from './route.js';
import { INFLECTED, MISPLACED, MISSPELLED, ONE_WORD, partScore, rounded } from './scores.js';
import { changesPlaces, reordered, sharedPart } from './word-order.js';

/** How near a query is to a term. */
export interface Likeness {
  readonly score: number;
  readonly how: LookupHow;
}

/** Less of a term is no part that names it. */
const LEAST_PART = 0.5;

/** A query that is compared with several terms of a route. */
export class ComparedQuery {
  readonly #route: Route;
  readonly #key: TermKey;
  readonly #distance: EditDistance;
  readonly #longWords: readonly LongWord[];

  /** @param key - The key of the query, of {@link MOST_LETTERS} letters at most. */
  constructor(route: Route, query: string, key: TermKey) {
    this.#route = route;
    this.#key = key;
    this.#distance = new EditDistance(key.words, route.costs);
    this.#longWords = key.words.length === 1 ? [] : longWords(query, route);
  }

  /** How it resembles a term, if it does. */
  to(term: TermKey): Likeness | undefined {
    const query = this.#key;
    const { contentOf, how } = this.#route;
    if (isGlued(this.#route, query, term) || lacksArticle(query, term)) return undefined;
    const isOneWord = query.words.length === 1 || term.words.length + (term.pieces?.length ?? 0) === 1;
    const part = isOneWord ? 0 : sharedPart(contentOf(query.words), contentOf(term.words));
    if (part > 0) return part < LEAST_PART ? undefined : { score: partScore(part), how: 'part' };
    const cost = this.#cost(term, isOneWord);
    if (cost === undefined) return undefined;
    if (cost === 'misplaced') return { score: MISPLACED, how: 'part' };
    const meant = cost < LEAST_MISTAKE || areMeant(this.#longWords, term, this.#route);
    if (!meant) return undefined;
    if (how === 'spelling' && cost < LEAST_MISTAKE) return { score: isOneWord ? ONE_WORD : INFLECTED, how: 'form' };
    const share = Math.max(0, 1 - cost / Math.max(query.letters.length, term.letters.length));
    if (meant === 'maybe' && how === 'spelling') return { score: partScore(share), how: 'part' };
    const score = rounded((isOneWord ? ONE_WORD : MISSPELLED) * share);
    return { score, how: how === 'spelling' ? 'typo' : how };
  }

  /** What its mistakes cost, if it is no more than they may. */
  #cost(term: TermKey, isOneWord: boolean): number | 'misplaced' | undefined {
    const query = this.#key;
    const { costs, contentOf, allowance } = this.#route;
    const most = allowance(term, isOneWord);
    if (most === 0) return undefined;
    let cost = this.#distance.to(term.words, most);
    if (cost > most && (query.plain !== query.letters || term.plain !== term.letters)) {
      cost = new EditDistance([query.plain.slice(0, MOST_LETTERS)], costs).to(
        [term.plain.slice(0, MOST_LETTERS)],
        most,
      );
    }
    if (cost > most && term.pieces !== undefined && term.pieces.length > term.words.length)
      cost = this.#distance.to(term.pieces, most);
    if (cost > most && !isOneWord && term.isVerb) cost = this.#distance.to(['to', ...term.words], most);
    if (cost > most && !isOneWord && term.words.length > 1) {
      const order =
        reordered(contentOf(query.words), contentOf(term.words), costs, most) ??
        reordered(query.words, term.words, costs, most) ??
        (term.pieces && reordered(query.words, term.pieces, costs, most));
      if (order === undefined) return undefined;
      const meant = query.words.map((word) => order.meant.get(word) ?? word);
      if (isMisplaced(this.#route, meant, term.words)) return 'misplaced';
      cost = order.cost;
    }
    return cost > most ? undefined : cost;
  }
}

/** Whether the words of a query stand in other places around a preposition than they do in a term, in whatever form. */
export function isMisplaced(
  { prepositions, stemOf }: Route,
  query: readonly string[],
  term: readonly string[],
): boolean {
  const stem = (word: string) => (prepositions.has(word) ? word : stemOf(word));
  return changesPlaces(query.map(stem), term.map(stem), prepositions);
}

/** Whether the term is one word, and the query has it only with a word of grammar that is glued to another: "in security". */
export function isGlued({ functionWords }: Route, query: TermKey, term: TermKey): boolean {
  if ((query.articles ?? 0) > (term.articles ?? 0) && query.plain === term.plain) return true;
  if (query.words.length === 1 || term.words.length > 1 || term.pieces !== undefined) return false;
  const isPiece = (word: string) => word.length === 1 || functionWords.has(word);
  return query.words.some(isPiece) && query.words.some((word) => word.length > 1);
}

/** Whether the query is one word, and the term has an article that makes a name of such a word: "the Agency". */
export function lacksArticle(query: TermKey, term: TermKey): boolean {
  return query.words.length === 1 && (query.articles ?? 0) < (term.articles ?? 0);
}
