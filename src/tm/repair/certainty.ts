/**
 * Which numbers and dates of the translation stand for those of the text found, as far as that is certain.
 *
 *     found         ۸ ماده   ۳ بند   ۸ ماده          A value that the translation has as often as the text found stands for it,
 *     translation   8        3       8               if all its places change alike: 8 → 12 here. Where one 8 stays an 8,
 *     query         ۱۲       ۳       ۱۲              no one knows which, and none is exchanged.
 */
import { isoToPersian } from '../../text/dates/calendar.js';
import { isWeekday, weekdayBefore } from '../../text/dates/names.js';
import type { NumberLanguage } from '../../text/numbers/number-words.js';
import { fitsArticle, implies, mayExchange } from './agreement.js';
import { wholeChains } from './chains.js';
import type { DateQuantity } from './dates.js';
import type { NumberQuantity, Quantity, ReadText } from './quantities.js';
import type { Slot } from './slots.js';
import { gregorian, isConsistent, isFull, weekdayOf, writeDate } from './write-date.js';
import { hasSlash, writeNumber } from './write-number.js';

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
  readonly language: NumberLanguage;
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
    for (const group of groupsOf(found.get(key) ?? [], targets.get(key) ?? [], queryOf)) {
      const changes = group.map((change) => ({ ...change, by: written(change, texts, surroundings) }));
      if (changes.every((change): change is Change => change.by !== undefined)) groups.push(changes);
    }
  }
  const same = new Set(slots.filter((slot) => !differs(slot)).map((slot) => slot.found));
  return wholeChains(texts.found, same, groups);
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

/** The places of one value, if the translation has as many: all of them where they change alike, else those of one rank. */
function groupsOf(
  found: readonly Quantity[],
  targets: readonly Quantity[],
  queryOf: ReadonlyMap<Quantity, Quantity>,
): Pairing[][] {
  if (found.length !== targets.length) return [];
  const all = alike(found, targets, queryOf);
  return all
    ? [all]
    : RANKS.flatMap((rank) => {
        const of = (list: readonly Quantity[]) => list.filter((one) => one.kind === 'number' && one.rank === rank);
        const group = alike(of(found), of(targets), queryOf);
        return group ? [group] : [];
      });
}

/** "8" and "8th" are told apart where only one of the two changes. */
const RANKS = ['cardinal', 'ordinal'] as const;

/** Places with their targets, if all of them change, and alike. */
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
  { translation, language }: Texts,
): string | undefined {
  // A slash may as well part two numbers, if it was no decimal point in the text found.
  if (hasSlash(query) && !hasSlash(found)) return undefined;
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
