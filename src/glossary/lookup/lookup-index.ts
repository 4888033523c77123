/**
 * Fuzzy look-up of a term: in any Persian spelling, in Latin transliteration, or in misspelled English.
 *
 *     script of the query   routes
 *     Arabic                Persian
 *     any other             English, and Persian in Latin letters
 */
import { TarjomanError } from '../../errors.js';
import type { Concept } from '../concept.js';
import { isCommon } from './common-words.js';
import { ENGLISH } from './english-route.js';
import { type FiledText, romanTexts, writtenTexts } from './filed-texts.js';
import { isPersian, PERSIAN } from './persian-route.js';
import { byMerit, type LookupOptions, type LookupResult } from './result.js';
import { ROMAN } from './roman-route.js';
import type { Route } from './route.js';
import { type Hit, RouteIndex } from './route-index.js';
import { SPELLED } from './scores.js';

/** A route and what is filed on it. */
interface Filing {
  readonly route: Route;
  readonly texts: (concepts: Iterable<Concept>) => FiledText[];
}

const PERSIAN_ONLY: readonly Filing[] = [{ route: PERSIAN, texts: (concepts) => writtenTexts(concepts, 'persian') }];
const ENGLISH_AND_ROMAN: readonly Filing[] = [
  { route: ENGLISH, texts: (concepts) => writtenTexts(concepts, 'other') },
  { route: ROMAN, texts: romanTexts },
];

/** From this score on a query is the term itself, and what only resembles it is not looked for. */
const SURE = 0.99;

/** The most for a query of two scripts that only one of them tells. */
const ONE_PART = 0.7;

const LATIN = /\p{Script=Latin}/u;
const LATIN_PART = /[\p{Script=Latin}\p{P}\p{S}\p{Zs}]*\p{Script=Latin}[\p{Script=Latin}\p{P}\p{S}\p{Zs}]*/gu;
const ARABIC_PART = /\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200c]*/gu;

/** The terms of a glossary, filed for look-up. */
export class LookupIndex {
  readonly #concepts: Iterable<Concept>;
  /** The terms of a route are filed when it is first taken. */
  readonly #indexes = new Map<Route, RouteIndex>();

  constructor(concepts: Iterable<Concept>) {
    this.#concepts = concepts;
  }

  /** See `Glossary.lookup`. */
  lookup(query: string, { limit = 5 }: LookupOptions = {}): LookupResult[] {
    if (!(Number.isInteger(limit) && limit >= 1)) {
      throw new TarjomanError('BAD_ARGUMENT', `limit is ${limit}: give a whole number from 1 on`);
    }
    const whole = this.#find(query, limit);
    const isBilingual = isPersian(query) && LATIN.test(query) && (whole[0]?.score ?? 0) < SURE;
    return isBilingual ? this.#findParts(query, limit) : whole;
  }

  /**
   * Each of two scripts for itself: what people copy has both, «معاهده (treaty)».
   *
   * A concept that both parts name stands as its better part does; one that only one part names is found in part.
   */
  #findParts(query: string, limit: number): LookupResult[] {
    const persian = query.replace(LATIN_PART, ' ').trim();
    const latin = query.replace(ARABIC_PART, ' ').trim();
    const [some, others] = [persian, latin].map((part) => this.#find(part, limit)) as [LookupResult[], LookupResult[]];
    const results: LookupResult[] = [];
    for (const result of [...some, ...others]) {
      const { concept, score, how } = result;
      const twin = (some.includes(result) ? others : some).find((other) => other.concept.id === concept.id);
      if (twin === undefined) results.push({ ...result, score: Math.min(score, ONE_PART), how: 'part' });
      else if (byMerit(result, twin) < 0 || (some.includes(result) && byMerit(twin, result) >= 0)) {
        results.push({ ...result, score: Math.min(score, SPELLED), how: how === 'exact' ? 'spelling' : how });
      }
    }
    return results.sort(byMerit).slice(0, limit);
  }

  #find(query: string, limit: number): LookupResult[] {
    const filings = isPersian(query) ? PERSIAN_ONLY : ENGLISH_AND_ROMAN;
    const routes = filings.map((one) => ({ index: this.#index(one), key: one.route.keyOf(query) }));
    const results = new Map<string, LookupResult>();
    for (const { index, key } of routes) keep(index.same(query, key), results);
    const isSure = [...results.values()].some(({ score }) => score >= SURE);
    if (results.size < limit) {
      const [first] = routes;
      const isWord = !isSure && first?.key.words.length === 1 && isCommon(first.key.letters);
      for (const { index, key } of routes) {
        keep(index.related(key), results);
        if (!isSure && !isWord) keep(index.alike(query, key), results);
      }
    }
    return [...results.values()].sort(byMerit).slice(0, limit);
  }

  #index({ route, texts }: Filing): RouteIndex {
    const known = this.#indexes.get(route);
    if (known !== undefined) return known;
    const index = new RouteIndex(route, texts(this.#concepts));
    this.#indexes.set(route, index);
    return index;
  }
}

/** Keeps the best result of each concept. */
function keep(hits: readonly Hit[], results: Map<string, LookupResult>): void {
  for (const { filed, score, how } of hits) {
    const { concept, text: matched, term, lang } = filed;
    const result: LookupResult = { concept, score, how, matched, term, lang };
    const other = results.get(concept.id);
    if (other === undefined || byMerit(result, other) < 0) results.set(concept.id, result);
  }
}
