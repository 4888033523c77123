/**
 * Which numbers and dates of the translation stand for those of the text found, as far as that is certain.
 *
 *     found         ۸ ماده   ۳ بند   ۸ ماده          A value that the translation has as often as the text found stands for it,
 *     translation   8        3       8               if all its places change alike: 8 → 12 here. Where one 8 stays an 8,
 *     query         ۱۲       ۳       ۱۲              no one knows which, and none is exchanged.
 */
import { isoToPersian } from '../../text/dates/calendar.js';
import { isWeekday, weekdayBefore } from '../../text/dates/names.js';
import { fitsArticle, implies, mayExchange } from './agreement.js';
import type { DateQuantity } from './dates.js';
import type { NumberQuantity, Quantity, ReadText } from './quantities.js';
import type { Slot } from './slots.js';
import { gregorian, isConsistent, isFull, weekdayOf, writeDate } from './write-date.js';
import { hasSlash, type Language, writeNumber } from './write-number.js';

/** A number or date of the translation, and what comes in its place. */
export interface Change extends Slot {
  readonly target: Quantity;
  readonly by: string;
}

/** Texts of a repair, and the language and tag of the translation. */
export interface Texts {
  readonly query: ReadText;
  readonly found: ReadText;
  readonly translation: ReadText;
  readonly foundLanguage: Language;
  readonly language: Language;
  readonly lang: string;
}

/** The changes that are certain, in groups of which all or none may be made. */
export function certainChanges(texts: Texts, slots: readonly Slot[]): Change[][] {
  const found = byKey(texts.found.quantities);
  const targets = byKey(texts.translation.quantities);
  const queryOf = new Map(slots.map((slot) => [slot.found, slot.query]));
  const surroundings = { found, targets, ...wordsOf(texts.translation) };
  const groups: Change[][] = [];
  for (const key of new Set(slots.filter(differs).map((slot) => keyOf(slot.found)))) {
    const group = groupOf(found.get(key) ?? [], targets.get(key) ?? [], queryOf);
    const changes = group?.map((change) => ({ ...change, by: written(change, texts, surroundings) }));
    if (changes?.every((change): change is Change => change.by !== undefined)) groups.push(changes);
  }
  return wholeChains(texts.found, slots, groups);
}

/** What else the texts say that bears on an exchange. */
interface Surroundings {
  readonly found: Counted;
  readonly targets: Counted;
  /** All words of the translation. */
  readonly said: ReadonlySet<string>;
  /** Weekdays that the translation names elsewhere than in its dates. */
  readonly weekdays: ReadonlySet<number>;
}

function wordsOf({ items, quantities }: ReadText): Pick<Surroundings, 'said' | 'weekdays'> {
  const weekdays = new Set<number>();
  let next = 0;
  items.forEach(({ text }, i) => {
    while ((quantities[next]?.to ?? items.length) <= i) next++;
    const quantity = quantities[next];
    if (!isWeekday(text) || (quantity?.kind === 'date' && quantity.from <= i)) return;
    weekdays.add(weekdayBefore((at) => items[at]?.text ?? '', i + 1)?.number ?? 0);
  });
  return { said: new Set(items.map(({ text }) => text)), weekdays };
}

type Counted = ReadonlyMap<string, readonly Quantity[]>;

function byKey(quantities: readonly Quantity[]): Counted {
  const map = new Map<string, Quantity[]>();
  for (const quantity of quantities) {
    const key = keyOf(quantity);
    const list = map.get(key);
    if (list === undefined) map.set(key, [quantity]);
    else list.push(quantity);
  }
  return map;
}

/** What a number or date means: a day the same in both calendars, a month in its own alone. */
function keyOf(quantity: Quantity): string {
  if (quantity.kind === 'number') return `number ${quantity.value}`;
  const { calendar, fields, first, last } = quantity;
  if (isFull(fields) || quantity.parts.length === 0) return `day ${first} ${last}`;
  return `${calendar} ${fields.year} ${fields.month} ${fields.day} ${fields.lastDay}`;
}

/** Whether a slot does not say the same in both texts; 8.10 is not 8.1, which may be a section. */
function differs({ query, found }: Slot): boolean {
  if (keyOf(query) !== keyOf(found)) return true;
  if (query.kind === 'date' || found.kind === 'date') return false;
  const [one, other] = [query, found].map(({ digits }) => digits?.plain.split('.')[1]);
  return one !== undefined && other !== undefined && one !== other;
}

type Pairing = Slot & { readonly target: Quantity };

/** The places of one value that all change alike, with as many of the translation; `undefined` where that is not certain. */
function groupOf(
  found: readonly Quantity[],
  targets: readonly Quantity[],
  queryOf: ReadonlyMap<Quantity, Quantity>,
): Pairing[] | undefined {
  if (found.length !== targets.length) return undefined;
  return alike(found, targets, queryOf) ?? ranksAlike(found, targets, queryOf);
}

function alike(
  found: readonly Quantity[],
  targets: readonly Quantity[],
  queryOf: ReadonlyMap<Quantity, Quantity>,
): Pairing[] | undefined {
  if (found.length !== targets.length) return undefined;
  const slots = found.flatMap((one): Slot[] => {
    const query = queryOf.get(one);
    return query !== undefined && differs({ query, found: one }) ? [{ query, found: one }] : [];
  });
  const first = slots[0];
  if (first === undefined || slots.length < found.length) return undefined;
  if (!slots.every(({ query }) => saysAlike(query, first.query))) return undefined;
  return slots.map((slot, i) => ({ ...slot, target: targets[i] as Quantity }));
}

/** Tells "8" from "8th" where only one of the two changes. */
function ranksAlike(
  found: readonly Quantity[],
  targets: readonly Quantity[],
  queryOf: ReadonlyMap<Quantity, Quantity>,
): Pairing[] | undefined {
  for (const rank of ['cardinal', 'ordinal'] as const) {
    const of = (list: readonly Quantity[]) => list.filter((one) => one.kind === 'number' && one.rank === rank);
    const group = alike(of(found), of(targets), queryOf);
    if (group !== undefined) return group;
  }
  return undefined;
}

function saysAlike(one: Quantity, other: Quantity): boolean {
  return !differs({ query: one, found: other });
}

/** What comes in the place of a number or date, if that is certain. */
function written({ query, found, target }: Pairing, texts: Texts, around: Surroundings): string | undefined {
  const count = (quantities: Counted, value: number) => quantities.get(`number ${value}`)?.length ?? 0;
  const hasMore = (values: readonly number[]) =>
    values.some((value) => count(around.targets, value) > count(around.found, value));
  if (query.kind === 'number' && found.kind === 'number' && target.kind === 'number') {
    if (hasMore(otherYears(found.value)) || [query, found].some(({ value }) => implies(around.said, value)))
      return undefined;
    return writtenNumber(query, found, target, texts);
  }
  if (query.kind !== 'date' || found.kind !== 'date' || target.kind !== 'date') return undefined;
  if (!isConsistent(found) || hasMore(numbersOf(found)) || isNamedApart(query, found, around.weekdays))
    return undefined;
  const by = writeDate(query, target, texts.language, texts.lang);
  return by !== undefined && fitsArticle(texts.translation.items[target.from - 1], target.text, by) ? by : undefined;
}

/** Whether the translation names the weekday of a date apart from it, and would have to name another one. */
function isNamedApart(query: DateQuantity, found: DateQuantity, weekdays: ReadonlySet<number>): boolean {
  if (!isFull(found.fields)) return found.fields.day !== undefined && weekdays.size > 0;
  const weekday = weekdayOf(found.first);
  return weekday !== undefined && weekdays.has(weekday) && weekday !== weekdayOf(query.first);
}

function writtenNumber(
  query: NumberQuantity,
  found: NumberQuantity,
  target: NumberQuantity,
  { translation, foundLanguage, language }: Texts,
): string | undefined {
  if (query.rank !== found.rank) return undefined;
  // A slash is a decimal point in Persian, and in the query only where it was one in the text found.
  if (hasSlash(query) && (foundLanguage === 'en' || !hasSlash(found))) return undefined;
  if (hasSlash(target) && language === 'en') return undefined;
  const by = writeNumber(query, target, language);
  return by !== undefined && mayExchange(translation, target, query.value, by, language) ? by : undefined;
}

/** A Persian year begins in one Gregorian year and ends in the next. */
const OFFSETS = [621, 622];

/** The years of the other calendar that a number touches, where it may be a year. */
function otherYears(value: number): number[] {
  if (!Number.isInteger(value)) return [];
  if (value >= 1200 && value <= 1500) return OFFSETS.map((offset) => value + offset);
  return value >= 1821 && value <= 2122 ? OFFSETS.map((offset) => value - offset) : [];
}

/** Days and years of a date in both calendars: a translation that says them beside the date says it twice. */
function numbersOf({ first, last, fields }: DateQuantity): number[] {
  const days = isFull(fields) ? [first, last].flatMap((iso) => [gregorian(iso), isoToPersian(iso)]) : [fields];
  return [fields, ...days].flatMap((one) => [one?.year, one?.day]).filter((value) => value !== undefined);
}

/** What joins numbers to one: a time, a reference, a range. */
const LONGEST_JOINT = 8;
const JOINT = /^(?:[-‐‑–—:/.]|\s*(?:تا|الی|to)\s*|\s*[–—]\s*)$/u;

/** Leaves out changes of numbers that are joined to others which should change too and cannot. */
function wholeChains({ raw, quantities }: ReadText, slots: readonly Slot[], groups: readonly Change[][]): Change[][] {
  const changed = new Set(groups.flat().map(({ found }) => found));
  const same = new Set(slots.filter((slot) => !differs(slot)).map(({ found }) => found));
  const broken = new Set(quantities.filter((one) => !changed.has(one) && !same.has(one)));
  const links: (readonly Quantity[])[] = [
    ...chainsOf(raw, quantities),
    ...groups.map((group) => group.map(({ found }) => found)),
  ];
  const linksOf = new Map<Quantity, (readonly Quantity[])[]>(quantities.map((one) => [one, []]));
  for (const link of links) for (const one of link) linksOf.get(one)?.push(link);
  const open = new Set(links);
  // What is joined to something that cannot change, or must change with it, cannot change either; the set grows meanwhile.
  for (const one of broken) {
    for (const link of linksOf.get(one) ?? []) {
      if (open.delete(link)) for (const other of link) if (!same.has(other)) broken.add(other);
    }
  }
  return groups.filter((group) => !group.some(({ found }) => broken.has(found)));
}

/** Runs of numbers that are joined. */
function chainsOf(raw: string, quantities: readonly Quantity[]): Quantity[][] {
  const chains: Quantity[][] = [];
  for (const one of quantities) {
    const before = chains.at(-1)?.at(-1);
    const isJoined = before && one.start - before.end <= LONGEST_JOINT && JOINT.test(raw.slice(before.end, one.start));
    if (isJoined) chains.at(-1)?.push(one);
    else chains.push([one]);
  }
  return chains;
}
