/**
 * Dates of the lunar calendar, «۱۷ رجب ۱۴۴۶», and the days that they may fall on.
 *
 * The month begins when the moon is seen, so that countries differ by a day; the tabular calendar is within two days of
 * all of them:
 *
 *     days before month m of year y = 354y + ⌊(11y + 3) / 30⌋ + 30m − ⌊(m − 1) / 2⌋ + constant
 *
 * @see Reingold, Dershowitz: Calendrical Calculations (2018), chapter 7
 */
import type { NumberReading } from '../../../text/numbers/numbers.js';
import type { Item } from '../../../text/tokens/read.js';

/** A lunar date where it stands; what it does not say is `undefined`. */
export interface LunarDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
  /** Index of its first item. */
  readonly from: number;
  /** Index after its last item. */
  readonly to: number;
}

/** Names of the months from Muharram, folded, without spaces and marks. */
const NAMES: readonly string[] = [
  'محرم محرمالحرام muharram moharram',
  'صفر صفرالمظفر safar',
  'ربیعالاول rabialawwal rabiulawwal rabialawal rabii',
  'ربیعالثانی ربیعالاخر rabialthani rabialakhir rabiulakhir rabiii',
  'جمادیالاول جمادیالاولی jumadaalawwal jumadaalula jumadialawwal jumadai',
  'جمادیالثانی جمادیالثانیه جمادیالاخر jumadaalthani jumadaalakhirah jumadialthani jumadaii',
  'رجب رجبالمرجب rajab',
  'شعبان شعبانالمعظم shaban shaaban',
  'رمضان رمضانالمبارک ramadan ramazan',
  'شوال شوالالمکرم shawwal shawal',
  'ذیقعده ذیالقعده dhualqadah dhulqadah dhualqada zilqadah zulqadah',
  'ذیحجه ذیالحجه dhualhijjah dhulhijjah dhualhijja zilhijjah zulhijjah',
];
const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);
/** How a name begins: a quick no for most words. */
const BEGINNINGS: ReadonlySet<string> = new Set([...MONTHS.keys()].map((name) => name.slice(0, 3)));
/** A name has this many items at most: "Dhu al-Hijjah". */
const MOST_ITEMS = 3;

/** Reads a lunar date whose month begins at an item; it must have a day or a year, since the names are also of people. */
export function lunarDateAt(
  items: readonly Item[],
  at: number,
  numbers: ReadonlyMap<number, NumberReading>,
  endings: ReadonlyMap<number, NumberReading>,
): LunarDate | undefined {
  if (!BEGINNINGS.has((items[at]?.text ?? '').slice(0, 3))) return undefined;
  const named = monthAt(items, at);
  if (named === undefined) return undefined;
  const text = (i: number) => items[i]?.text ?? '';
  const before = endings.get(['ماه', 'of', 'م', 'ام', 'th'].includes(text(at - 1)) ? at - 1 : at);
  const day = before !== undefined && isLunarDay(before.value) ? before : undefined;
  let next = named.to;
  while (next < named.to + 2 && ['سال', 'ماه', 'of', ','].includes(text(next))) next++;
  const after = numbers.get(next);
  const year = after !== undefined && isLunarYear(after.value) ? after : undefined;
  // «صفر» is zero, too.
  if (year === undefined && (day === undefined || text(at) === 'صفر')) return undefined;
  return {
    ...{ year: year?.value, month: named.month, day: day?.value },
    ...{ from: day?.from ?? at, to: year?.to ?? named.to },
  };
}

function monthAt(items: readonly Item[], at: number): { month: number; to: number } | undefined {
  let name = '';
  let found: { month: number; to: number } | undefined;
  for (let to = at; to < Math.min(items.length, at + MOST_ITEMS); to++) {
    name += (items[to]?.text ?? '').replace(/['’ʿʾ]/gu, '');
    const month = MONTHS.get(name);
    if (month !== undefined) found = { month, to: to + 1 };
  }
  return found;
}

function isLunarDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 30;
}

function isLunarYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 1600;
}

/** Days from 1 January 1970 to the day before 1 Muharram 1, in the formula above. */
const CONSTANT = -385 + 1_948_440 - 2_440_588;

/** Days from 1 January 1970 to a lunar date in the tabular calendar. */
export function lunarDay(year: number, month: number, day: number): number {
  return Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day + CONSTANT;
}
