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
import { joinedUnit } from '../../text/numbers/number-words.js';
import { type Word, words } from '../../text/words/words.js';
import type { Edit } from '../edits.js';
import type { NumberQuantity, Quantity, ReadText } from './quantities.js';
import type { Language } from './write-number.js';

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
export function commonSlots(query: ReadText, found: ReadText, edits: readonly Edit[], language: Language): Slot[] {
  const sides: Sides = { query: marked(query), found: marked(found) };
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

/**
 * Leaves out the slots for which the text has another candidate: of «۳ کشور عضو و ۵ کشور ناظر» either number could stand for
 * the one in «۷ کشور ناظر», and as few words change either way.
 */
function withoutRivals(slots: readonly Slot[], query: ReadText, found: ReadText): Slot[] {
  const inQuery = rivals(query, new Set(slots.map((slot) => slot.query)));
  const inFound = rivals(found, new Set(slots.map((slot) => slot.found)));
  return slots.filter((slot) => !inQuery.have(slot.found, found) && !inFound.have(slot.query, query));
}

/** Words that stand beside numbers of all kinds. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'و در از به با را که تا بر این آن and of in the to on for by with a an is are'.split(' '),
);

/** What stands beside the numbers and dates of a text that are in no slot. */
function rivals(text: ReadText, inSlots: ReadonlySet<Quantity>) {
  const alone = text.quantities.filter((quantity) => !inSlots.has(quantity));
  const hasDate = alone.some(({ kind }) => kind === 'date');
  const places = new Set(alone.flatMap((quantity) => (quantity.kind === 'date' ? [] : placesOf(quantity, text))));
  return {
    have: (quantity: Quantity, its: ReadText): boolean =>
      quantity.kind === 'date' ? hasDate : placesOf(quantity, its).some((place) => places.has(place)),
  };
}

/** The sides of a number by their words. */
function placesOf({ from, to }: Quantity, { items }: ReadText): string[] {
  const [before = '', after = ''] = [items[from - 1]?.text, items[to]?.text];
  const sides = [before, after].map((word, i) =>
    /^\p{L}/u.test(word) && !FUNCTION_WORDS.has(word) ? `${i} ${word}` : '',
  );
  return [...sides, `${before} and ${after}`].filter((side) => side !== '');
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
function* anchors({ query, found }: Sides, edits: readonly Edit[], language: Language): Generator<[number, number]> {
  let i = 0;
  let j = 0;
  const isAnchor = () => query.quantities[i] === undefined && found.quantities[j] === undefined;
  for (const edit of edits) {
    while (i < query.words.length && j < found.words.length && !isAt(edit, query.words[i], found.words[j])) {
      if (isAnchor()) yield [i, j];
      i++;
      j++;
    }
    if (i >= query.words.length && j >= found.words.length) return; // edits of other texts
    if (edit.kind === 'replace' && language === 'en' && isAnchor() && agree(edit.query.text, edit.found.text))
      yield [i, j];
    if (edit.query) i++;
    if (edit.found) j++;
  }
  for (; i < query.words.length && j < found.words.length; i++, j++) if (isAnchor()) yield [i, j];
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
function slotsBetween({ query, found }: Sides, [i, toQuery]: Range, [j, toFound]: Range): Slot[] {
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
  // The last from the left and the first from the right have something else beside them.
  const open = isWhole ? [] : [left.at(-1), right[0]];
  return [...left, ...right].filter(
    (slot) => slot.query.kind === 'date' || (!open.includes(slot) && hasSameSigns(query.raw, found.raw, slot)),
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

/** Whether the same signs touch both, %, $, a minus, the hyphen of "8-member", or the same unit: «سه‌برابر», «سه‌درصد». */
function hasSameSigns(query: string, found: string, slot: Slot): boolean {
  const [one, other] = [slot.query as NumberQuantity, slot.found as NumberQuantity];
  return (
    joinedUnit(fold(one.text).text) === joinedUnit(fold(other.text).text) &&
    signs(BEFORE.exec(query.slice(Math.max(0, one.start - NEAR), one.start))) ===
      signs(BEFORE.exec(found.slice(Math.max(0, other.start - NEAR), other.start))) &&
    signs(AFTER.exec(query.slice(one.end, one.end + NEAR))) ===
      signs(AFTER.exec(found.slice(other.end, other.end + NEAR)))
  );
}

/** Signs stand this near to what they belong to. */
const NEAR = 8;
const BEFORE = /[^\p{L}\p{M}\p{N}]*$/u;
const AFTER = /^[^\p{L}\p{M}\p{N}]*/u;

/** Without what parts sentences and not numbers. */
function signs(match: RegExpExecArray | null): string {
  return fold(match?.[0] ?? '').text.replace(/[\s.,;:!?"'()[\]]/gu, '');
}
