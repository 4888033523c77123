/**
 * Where a term stands in a text: its content words, in any inflection or derivation and in any order, near each other.
 *
 *     term    expansion of cooperation                      content words: expansion, cooperation
 *     text    the need to [expand economic and trade cooperation] between …
 *
 * A window around its rarest word is enough, or the phrase that it stands in (phrase.ts): time is linear in the number of
 * places of that word.
 */
import { ARTICLES } from '../function-words.js';
import { isFuture } from '../recognition/persian-verbs.js';
import { placesInPhrase } from './phrase.js';
import { lowerBound, type Side } from './side.js';
import { FUNCTION_WORDS, type Sought } from './sought.js';

/** Where a term stands in a text, by words. */
export interface TermPlace {
  /** The term. */
  readonly sought: Sought;
  /** Index of its first word. */
  readonly from: number;
  /** Index after its last word. */
  readonly to: number;
  /** Indexes of its content words. */
  readonly at: readonly number[];
  /** Whether its words stand together and in order, as in the term. */
  readonly isWhole: boolean;
}

/** How many other words may stand between those of a term. */
const MOST_BETWEEN = 4;

/** Where a term stands in a text. */
export function termPlaces(sought: Sought, side: Side): TermPlace[] {
  const places = sought.content.map((families) => side.placesOf(families));
  if (places.some(({ length }) => length === 0)) return [];
  if (places.length === 1 && sought.words.length === 1) {
    return (places[0] as readonly number[]).map((i) => ({ sought, from: i, to: i + 1, at: [i], isWhole: true }));
  }
  const rarest = places.reduce(
    (least, list, k) => (list.length < (places[least] as readonly number[]).length ? k : least),
    0,
  );
  const found: TermPlace[] = [];
  for (const anchor of places[rarest] as readonly number[]) {
    const first = anchor - (sought.indexes[rarest] as number);
    if (isWholeAt(first, sought, places, side)) {
      const [from, to] = [sought.indexes[0] as number, sought.indexes.at(-1) as number];
      const at = sought.indexes.map((index) => first + index);
      found.push({ sought, from: first + from, to: first + to + 1, at, isWhole: true });
      continue;
    }
    if (sought.isFixed) {
      const last = futureAt(first, sought, places, side);
      if (last !== undefined) found.push({ sought, from: first, to: last + 1, at: [first, last], isWhole: true });
      continue;
    }
    const at = placesNear(sought, places, rarest, anchor, side) ?? placesInPhrase(sought, places, rarest, anchor, side);
    if (at === undefined) continue;
    found.push({ sought, from: Math.min(...at), to: Math.max(...at) + 1, at, isWhole: false });
  }
  return found;
}

/** Whether a term stands word for word where its first word is at an index; only which function words it has does not matter. */
function isWholeAt(first: number, { indexes }: Sought, places: readonly (readonly number[])[], side: Side): boolean {
  return indexes.every((index, k) => {
    const list = places[k] as readonly number[];
    if (list[lowerBound(list, first + index)] !== first + index) return false;
    for (let i = (indexes[k - 1] ?? index) + 1; i < index; i++) {
      if (!FUNCTION_WORDS[side.lang].has(side.wordAt(first + i))) return false;
    }
    return true;
  });
}

/** Where a fixed term ends that is a Persian verb in the future, which has a word inside: «از سر خواهد گرفت». */
function futureAt(
  first: number,
  { indexes }: Sought,
  places: readonly (readonly number[])[],
  side: Side,
): number | undefined {
  const end = first + indexes.length;
  if (side.lang === 'en' || !isFuture(side.wordAt(end - 1))) return undefined;
  const stands = indexes.every((index, k) => {
    const list = places[k] as readonly number[];
    const place = k === indexes.length - 1 ? end : first + index;
    return list[lowerBound(list, place)] === place;
  });
  return stands ? end : undefined;
}

/** Whether a place has the very function words of its term as well; only articles do not count. */
export function isLiteral({ sought: { words: own, indexes }, from, to }: TermPlace, side: Side): boolean {
  const between = own.slice(indexes[0], (indexes.at(-1) as number) + 1).filter((word) => !ARTICLES.has(word));
  const there = side.words.slice(from, to).flatMap(({ text }) => (ARTICLES.has(text) ? [] : [text]));
  const isFunction = (word: string) => FUNCTION_WORDS[side.lang].has(word);
  return (
    between.length === there.length &&
    between.every((word, i) => word === there[i] || !(isFunction(word) || isFunction(there[i] as string)))
  );
}

/** For each content word the place nearest to the anchor that no other has taken; `undefined` where they are too far apart. */
function placesNear(
  sought: Sought,
  places: readonly (readonly number[])[],
  rarest: number,
  anchor: number,
  side: Side,
): number[] | undefined {
  const reach = sought.words.length + MOST_BETWEEN;
  const at: number[] = [];
  const taken = new Set([anchor]);
  for (let k = 0; k < places.length; k++) {
    if (k === rarest) {
      at.push(anchor);
      continue;
    }
    const place = nearestPlace(places[k] as readonly number[], anchor, reach, taken, side);
    if (place === undefined) return undefined;
    taken.add(place);
    at.push(place);
  }
  return Math.max(...at) - Math.min(...at) < reach ? at : undefined;
}

function nearestPlace(
  places: readonly number[],
  anchor: number,
  reach: number,
  taken: ReadonlySet<number>,
  side: Side,
): number | undefined {
  const low = lowerBound(places, anchor);
  let best: number | undefined;
  for (const step of [1, -1]) {
    for (let i = step > 0 ? low : low - 1; i >= 0 && i < places.length; i += step) {
      const place = places[i] as number;
      const distance = Math.abs(place - anchor);
      if (distance > reach || (best !== undefined && distance >= Math.abs(best - anchor))) break;
      if (taken.has(place) || !side.areNear(place, anchor)) continue;
      best = place;
      break;
    }
  }
  return best;
}
