/**
 * Which number or date of the query stands in the place of which one of the text found.
 *
 *     query   در   ۱۲    ماده   ،   ۳ دی ۱۴۰۳    امضا   شد        Equal words hold the texts together; between two of them
 *             │    ◆      │         ◆            │      │         the places (◆) are compared. They are the same where both
 *     found   در   ۸     ماده   ،   ۲۸ دی ۱۴۰۳   امضا   شد        texts have as many there and nothing else.
 *
 * A number needs equal words on both sides, since else it may count something else; for a date one side is enough.
 */
import { fold } from '../../text/normalize/fold.js';
import { joinedUnit, type NumberLanguage } from '../../text/numbers/number-words.js';
import { type Word, words } from '../../text/words/words.js';
import type { Edit } from '../edits.js';
import type { NumberQuantity, Quantity, ReadText } from './quantities.js';
import { withoutRivals } from './rivals.js';

/** A place in which both texts have a number or a date. */
export interface Slot {
  readonly query: Quantity;
  readonly found: Quantity;
}

/**
 * The places that are the same in both texts, in order.
 *
 * @param edits - What `wordEdits` gave for the words of the two texts.
 * @param language - The language of both.
 */
export function commonSlots(
  query: ReadText,
  found: ReadText,
  edits: readonly Edit[],
  language: NumberLanguage,
): Slot[] {
  const sides: Sides = { query: marked(query), found: marked(found), links: new Map() };
  const slots: Slot[] = [];
  let i = 0;
  let j = 0;
  for (const [atQuery, atFound] of anchors(sides, edits, language)) {
    slots.push(...slotsBetween(sides, [i, atQuery], [j, atFound]));
    i = atQuery + 1;
    j = atFound + 1;
  }
  return withoutRivals(slots, query, found);
}

/** A text's words, each with the number or date that it is part of. */
interface MarkedText {
  readonly raw: string;
  readonly words: readonly Word[];
  readonly quantities: readonly (Quantity | undefined)[];
}

interface Sides {
  readonly query: MarkedText;
  readonly found: MarkedText;
  /** Numbers and dates that have a word in common, both ways. */
  readonly links: Map<Quantity, Quantity>;
}

function marked({ raw, quantities }: ReadText): MarkedText {
  const list = words(raw);
  let next = 0;
  const marks = list.map(({ start, end }) => {
    while ((quantities[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const quantity = quantities[next];
    return quantity !== undefined && quantity.start < end ? quantity : undefined;
  });
  return { raw, words: list, quantities: marks };
}

/** Pairs of words that are equal, or agree with a number beside them, outside numbers and dates; at last the ends of both. */
function* anchors(
  { query, found, links }: Sides,
  edits: readonly Edit[],
  language: NumberLanguage,
): Generator<[number, number]> {
  let i = 0;
  let j = 0;
  /** Links the numbers that equal words are part of; whether there are none. */
  const link = () => {
    const [one, other] = [query.quantities[i], found.quantities[j]];
    if (one && other) links.set(one, other).set(other, one);
    return one === undefined && other === undefined;
  };
  for (const edit of edits) {
    while (i < query.words.length && j < found.words.length && !isAt(edit, query.words[i], found.words[j])) {
      if (link()) yield [i, j];
      i++;
      j++;
    }
    if (i >= query.words.length && j >= found.words.length) return; // edits of other texts
    if (edit.kind === 'replace' && language === 'en' && agree(edit.query.text, edit.found.text) && link()) yield [i, j];
    if (edit.query) i++;
    if (edit.found) j++;
  }
  for (; i < query.words.length && j < found.words.length; i++, j++) if (link()) yield [i, j];
  yield [query.words.length, found.words.length];
}

function isAt(edit: Edit, query: Word | undefined, found: Word | undefined): boolean {
  return edit.query ? edit.query.start === query?.start : edit.found.start === found?.start;
}

/** English words that change with the number beside them. */
const AGREEING: ReadonlySet<string> = new Set('a:an is:are was:were has:have this:these that:those'.split(' '));

/** Whether two English words are forms of one that a number asks for: "country" and "countries". */
function agree(one: string, other: string): boolean {
  if (AGREEING.has(`${one}:${other}`) || AGREEING.has(`${other}:${one}`)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return /^[a-z]{3,}$/u.test(short) && long === plural(short);
}

function plural(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The same places between two anchors; ranges are of words. */
function slotsBetween({ query, found, links }: Sides, [i, toQuery]: Range, [j, toFound]: Range): Slot[] {
  const queryParts = partsIn(query, i, toQuery);
  const foundParts = partsIn(found, j, toFound);
  const [long, short] = [queryParts, foundParts].sort((a, b) => b.length - a.length) as [Part[], Part[]];
  const count = (parts: readonly Part[]) => parts.filter(isQuantity).length;
  if (count(queryParts) !== count(foundParts)) return [];
  const slotAt = (k: number, l: number): Slot | undefined => {
    const [one, other] = [queryParts[k], foundParts[l]];
    return isQuantity(one) && isQuantity(other) && one.kind === other.kind ? { query: one, found: other } : undefined;
  };
  const left: Slot[] = [];
  for (let k = 0; k < short.length; k++) {
    const slot = slotAt(k, k);
    if (slot === undefined) break;
    left.push(slot);
  }
  const isWhole = left.length === long.length;
  const right: Slot[] = [];
  for (let k = 1; !isWhole && k <= short.length - left.length; k++) {
    const slot = slotAt(queryParts.length - k, foundParts.length - k);
    if (slot === undefined) break;
    right.unshift(slot);
  }
  const slots = [...left, ...right];
  // Equal words say which belong together, and so do signs where several stand in a row.
  if (!slots.every((slot) => (links.get(slot.query) ?? slot.found) === slot.found)) return [];
  if (!slots.every((slot) => (links.get(slot.found) ?? slot.query) === slot.query)) return [];
  const isSure = (slot: Slot) => slot.query.kind === 'date' || hasSameSigns(query.raw, found.raw, slot);
  if (isWhole) return slots.every(isSure) ? slots : [];
  // The last from the left and the first from the right have something else beside them.
  return slots.filter(
    (slot) => slot.query.kind === 'date' || (slot !== left.at(-1) && slot !== right[0] && isSure(slot)),
  );
}

type Range = readonly [number, number];
type Part = Quantity | string;

function isQuantity(part: Part | undefined): part is Quantity {
  return part !== undefined && typeof part !== 'string';
}

/** Numbers and dates, each once, and the words around them. */
function partsIn({ words: list, quantities }: MarkedText, from: number, to: number): Part[] {
  const parts: Part[] = [];
  for (let i = from; i < Math.min(to, list.length); i++) {
    const part = quantities[i] ?? (list[i] as Word).text;
    if (typeof part === 'string' || part !== parts.at(-1)) parts.push(part);
  }
  return parts;
}

/** Whether both rank or count alike, with the same unit, «سه‌برابر», «سه‌درصد», and the same signs: %, $, a minus, a colon. */
function hasSameSigns(query: string, found: string, slot: Slot): boolean {
  const [one, other] = [slot.query as NumberQuantity, slot.found as NumberQuantity];
  return (
    one.rank === other.rank &&
    joinedUnit(fold(one.text).text) === joinedUnit(fold(other.text).text) &&
    signsAround(query, one) === signsAround(found, other)
  );
}

/** Signs stand this near to what they belong to. */
const NEAR = 8;
const BEFORE = /\p{N}?[^\p{L}\p{M}\p{N}]*$/u;
const AFTER = /^[^\p{L}\p{M}\p{N}]*\p{N}?/u;

function signsAround(raw: string, { start, end }: NumberQuantity): string {
  const before = BEFORE.exec(raw.slice(Math.max(0, start - NEAR), start))?.[0] ?? '';
  const after = AFTER.exec(raw.slice(end, end + NEAR))?.[0] ?? '';
  return `${signs(before)} ${signs(after)}`;
}

/** Without what parts sentences and not numbers: the colon of 10:30 stays, that of "namely:" does not. */
function signs(text: string): string {
  const folded = fold(text).text;
  const joint = /^(?:\d[:.]|[:.]\d)$/u.test(folded) ? folded.replace(/\d/u, '') : undefined;
  return joint ?? folded.replace(/[\d\s.,;:!?"'()[\]]/gu, '');
}
