/** What the words around a number make of it: a scale, a decade, a century, an hour, a part of hundred. */
import { ARTICLES } from '../../../glossary/function-words.js';
import { numberWord } from '../../../text/numbers/number-words.js';
import type { NumberReading } from '../../../text/numbers/numbers.js';
import type { Item } from '../../../text/tokens/read.js';
import { durationKeys, partOfYear } from './durations.js';
import { ALL_VOTES } from './implied.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Abbreviations of magnitudes that stand right after digits; single letters are other units, too. */
const SCALES: ReadonlyMap<string, readonly number[]> = new Map([
  ['bn', [1e9]],
  ['mn', [1e6]],
  ['tn', [1e12]],
  ['mln', [1e6]],
  ['bln', [1e9]],
  ['b', [1, 1e9]],
  ['m', [1, 1e6]],
  ['k', [1, 1e3]],
]);
/** What stands between numbers that share a magnitude: "three to five million". */
const JOINTS = words('تا الی to و and یا or - – — , ، $ € £');
/** As far as a shared magnitude may stand. */
const NEAR = 3;
const PERCENT = words('% ٪ درصد درصدی percent per pct');
const MORNING_OR_NIGHT = words('am pm a p صبح ظهر عصر شب بعدازظهر بعد بامداد noon');
const VOTES = words('vote votes رای آرا');
const CENTURY = words('century centuries قرن سده');
const DECADE = words('دهه دههها سال سالهای انقلاب انتخابات نوروز');
const FRACTIONS: ReadonlyMap<number, readonly number[]> = new Map([
  [10, [0.1]],
  [20, [0.2]],
  [25, [0.25]],
  [33, [1 / 3]],
  [50, [0.5]],
  [66, [2 / 3]],
  [67, [2 / 3]],
  [75, [0.75]],
  [100, [1]],
  [200, [2]],
  [300, [3]],
]);

/**
 * What a number may mean where it stands, its own value first.
 *
 * @param values - What it says by itself.
 */
export function meaningsOf(
  items: readonly Item[],
  { from, to, kind, value, mantissa, digits }: NumberReading,
  values: readonly number[],
): number[] {
  const text = (at: number) => items[at]?.text ?? '';
  const scales = digits ? SCALES.get(text(to)) : undefined;
  const meanings = (scales ?? [1]).flatMap((scale) => values.map((one) => one * scale));
  if (value === mantissa && scales === undefined) {
    const shared = sharedScale(items, to);
    if (shared > 1) meanings.push(...values.map((one) => one * shared));
  }
  if (PERCENT.has(text(to)) || text(from - 1) === '%') meanings.push(...(FRACTIONS.get(value) ?? []));
  if (CENTURY.has(text(from - 1)) || CENTURY.has(text(to))) meanings.push((value - 1) * 100);
  if (isHour(items, from, to) && value <= 24)
    meanings.push(...[value - 12, value + 12].filter((hour) => hour >= 0 && hour <= 24));
  meanings.push(
    ...clockOf(items, from, to),
    ...partOfYear(value, text(to)),
    ...durationKeys(value, text(ARTICLES.has(text(to)) ? to + 1 : to)),
    ...lastYearOf(items, from, value),
    ...(VOTES.has(text(to)) ? [ALL_VOTES] : []),
  );
  if (Number.isInteger(value) && kind === 'cardinal')
    meanings.push(...years(value, DECADE.has(text(from - 1)) || text(from - 1) === "'"));
  // «یک‌پنجم», "one in five"
  if (kind === 'fraction' && value > 0 && value < 1) meanings.push(Math.round(1 / value), Math.round(value * 100));
  return meanings;
}

/** The magnitude of the next number, which this one may share; 1 where there is none. */
function sharedScale(items: readonly Item[], to: number): number {
  for (let at = to; at < to + 2 * NEAR && at < items.length; at++) {
    const { text } = items[at] as Item;
    const word = numberWord(text);
    if (word?.magnitude && !word.ordinal && word.value >= 1000) return at > to ? word.value : 1;
    if (SCALES.has(text) && (SCALES.get(text)?.length ?? 0) === 1) return SCALES.get(text)?.[0] ?? 1;
    if (!JOINTS.has(text) && word === undefined && !/^\d/u.test(text)) return 1;
  }
  return 1;
}

function isHour(items: readonly Item[], from: number, to: number): boolean {
  const text = (at: number) => items[at]?.text ?? '';
  if (text(from - 1) === 'ساعت' || (text(to) === ':' && items[to]?.near)) return true;
  return MORNING_OR_NIGHT.has(text(to)) || text(to + 1) === "o'clock" || text(to) === "o'clock";
}

/** Hour and minutes of "2.30 p.m."; none of other decimals. */
function clockOf(items: readonly Item[], from: number, to: number): number[] {
  const [, hour, minute] = /^(\d{1,2})\.([0-5]\d)$/u.exec(items[from]?.text ?? '')?.map(Number) ?? [];
  if (hour === undefined || minute === undefined || hour > 24) return [];
  const isClock = MORNING_OR_NIGHT.has(items[to]?.text ?? '') || items[from - 1]?.text === 'ساعت';
  return isClock ? [hour, minute, ...(hour < 12 ? [hour + 12] : [hour - 12])] : [];
}

/** The last year of "2024-25" in full. */
function lastYearOf(items: readonly Item[], from: number, value: number): number[] {
  const [first, joint] = [items[from - 2]?.text ?? '', items[from - 1]?.text ?? ''];
  if (!/^[-–/]$/u.test(joint) || !/^(?:1[34]|19|20)\d\d$/u.test(first) || value < 1 || value > 99) return [];
  return [Math.floor(Number(first) / 100) * 100 + value];
}

/** The years of the other calendar, their decade, and the centuries of a year with two digits. */
function years(value: number, isAnnounced: boolean): number[] {
  if (value >= 1200 && value <= 1500) {
    const decade = isAnnounced && value % 10 === 0 ? [decadeOf(value)] : [];
    return [value + 621, value + 622, ...decade];
  }
  if (!isAnnounced || value < 10 || value > 99) return [];
  const persian = 1300 + value;
  return [persian, persian + 621, persian + 622, decadeOf(persian), 1900 + value];
}

/** The Gregorian decade in which most of a Persian one lies. */
function decadeOf(persian: number): number {
  return Math.floor((persian + 621) / 10) * 10;
}
