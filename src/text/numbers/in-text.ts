/**
 * Numbers in a raw text with their units: ranges, percentages, sums of money, ordinals, fractions, multiples.
 *
 *     از  چهار و نیم  تا  پنج میلیارد  دلار         −  $  4.5  –  5  bn
 *         number      to  number       unit            sign       to     scale
 *         4.5 (·10⁹)      5·10⁹        USD
 *
 * numbers.ts reads the numbers themselves; here is what stands around them.
 */

import { type Item, readItems } from '../tokens/read.js';
import { joinedUnit } from './number-words.js';
import { type NumberReading, readNumbers } from './numbers.js';
import { type NumberUnit, signBefore, unitAfter } from './units.js';

/** What a number says. */
export type NumberKind =
  /** How many: 25, «بیست و پنج». */
  | 'cardinal'
  /** Which in a row: 21st, «بیست‌ویکمین», «نخست». */
  | 'ordinal'
  /** A part: ⅓, «دوسوم», "three quarters", "half". */
  | 'fraction'
  /** Of a hundred; the value is 15 for 15 %. */
  | 'percent'
  /** Money; see {@link NumberSpan.currency}. */
  | 'currency'
  /** How many times: «دوبرابر», "threefold", "twice". */
  | 'multiple';

/** A number, or a range of numbers, in a raw text. */
export interface NumberSpan {
  /** The value, of a range the lower one: 4500000000 for «چهار و نیم میلیارد». */
  readonly value: number;
  /** The upper end of a range. */
  readonly upTo?: number;
  /** What it says. */
  readonly kind: NumberKind;
  /**
   * ISO 4217 code of the currency; `IRT` for tomans, which have none. Of names that several countries use it is the one that
   * diplomatic Persian means most (dollar USD, pound GBP, dirham AED, dinar IQD, rupee INR), unless the country stands beside.
   */
  readonly currency?: string;
  /** Offset in the raw text, sign and unit included. */
  readonly start: number;
  /** Offset after it. */
  readonly end: number;
}

/**
 * The numbers in a text, in digits of three scripts or in words, in order and without overlaps.
 *
 * Words that are seldom a number when they stand alone («یک», "one", «نه») count where a unit, a range or nothing else stands
 * beside them. The parts of dates are numbers like others here; see `parseDates`. Time is linear in the length.
 *
 * @param raw - Persian or English text.
 * @example
 * ```ts
 * parseNumbers('چهار و نیم تا پنج میلیارد دلار'); // [{ value: 4.5e9, upTo: 5e9, kind: 'currency', currency: 'USD', start: 0, end: 30 }]
 * ```
 */
export function parseNumbers(raw: string): NumberSpan[] {
  const items = readItems(raw);
  const numbers = readNumbers(items);
  const spans = multiplesIn(items);
  let free = 0; // no item before this one may be used again
  for (let k = 0; k < numbers.length; k++) {
    const first = measure(items, numbers[k] as NumberReading, free);
    const next = numbers[k + 1];
    const second = next && rangeEnd(items, first, next);
    const both = second && range(first, second);
    if (both === undefined && first.doubtful && !isSure(items, first)) continue;
    const { value, kind, currency } = both ?? first;
    free = both && second ? second.to : first.to;
    spans.push({
      value,
      ...(both ? { upTo: both.upTo } : {}),
      kind,
      ...(currency === undefined ? {} : { currency }),
      start: (items[first.from] as Item).start,
      end: (items[free - 1] as Item).end,
    });
    if (both) k++;
  }
  return spans.sort((one, other) => one.start - other.start);
}

/** A number with what stands around it. */
interface Measured {
  readonly value: number;
  readonly mantissa: number;
  readonly kind: NumberKind;
  readonly currency?: string | undefined;
  readonly doubtful: boolean;
  readonly digits: boolean;
  /** Index of the first item, sign and currency included. */
  readonly from: number;
  /** Index of the number itself. */
  readonly number: number;
  /** Index after the last item, unit included. */
  readonly to: number;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['bn', 1e9],
  ['mn', 1e6],
  ['tn', 1e12],
]);
/** Single letters scale only sums of money: "$5m", but "5 m" is a length. */
const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['b', 1e9],
  ['m', 1e6],
  ['k', 1e3],
]);
const MINUS: ReadonlySet<string> = new Set(['منفی', 'minus', 'negative']);
const ORDINAL_ENDINGS: ReadonlySet<string> = new Set('st nd rd th م ام مین امین'.split(' '));

/** Reads the sign before a number, the scale and the unit after it; uses no item before `free`. */
function measure(items: readonly Item[], reading: NumberReading, free: number): Measured {
  const { value, mantissa, doubtful, digits, from, to } = reading;
  const number = { value, mantissa, kind: reading.kind, doubtful, digits, from, number: from, to };
  if (digits && isOrdinalEnding(items[to])) return { ...number, kind: 'ordinal', to: to + 1 };
  const money = moneyBefore(items, from, free);
  const scale = digits ? scaleOf(items[to]?.text ?? '', money !== undefined) : undefined;
  const scaled = scale === undefined ? number : { ...number, value: value * scale, to: to + 1 };
  return signed(items, withUnit(items, scaled, money, free), free);
}

/** «۲۱ام», «۵م», 21st. «م» and "th" must touch the number, since they are other things when they stand alone. */
function isOrdinalEnding(item: Item | undefined): boolean {
  return item !== undefined && ORDINAL_ENDINGS.has(item.text) && (item.near || /^امی?ن?$/u.test(item.text));
}

function scaleOf(text: string, money: boolean): number | undefined {
  return SCALES.get(text) ?? (money ? MONEY_SCALES.get(text) : undefined);
}

/** The sign or code of a currency before a number, and where it begins. */
function moneyBefore(
  items: readonly Item[],
  from: number,
  free: number,
): { currency: string; from: number } | undefined {
  const currency = from - 1 < free ? undefined : signBefore(items[from - 1]?.text ?? '');
  if (currency === undefined) return undefined;
  const prefixed = from - 2 >= free && items[from - 2]?.text === 'us' && items[from - 1]?.near; // US$
  return { currency, from: prefixed ? from - 2 : from - 1 };
}

function withUnit(
  items: readonly Item[],
  number: Measured,
  money: { currency: string; from: number } | undefined,
  free: number,
): Measured {
  const unit = number.kind === 'ordinal' ? undefined : unitOf(items, number);
  const to = unit && (money === undefined || unit.currency === money.currency) ? number.to + unit.words : number.to;
  if (money !== undefined) return { ...number, ...money, kind: 'currency', doubtful: false, to };
  if (unit !== undefined) return { ...number, kind: unit.kind, currency: unit.currency, doubtful: false, to };
  // «٪۱۵»: right-to-left text typed from the left.
  const percent = number.from > free && items[number.from - 1]?.text === '%' && items[number.from]?.near;
  return percent ? { ...number, kind: 'percent', from: number.from - 1, doubtful: false } : number;
}

/** The unit after a number, or the one that its last word closes with. */
function unitOf(items: readonly Item[], { value, to }: Measured): NumberUnit | undefined {
  const text = (at: number) => items[at]?.text ?? '';
  const joined = joinedUnit(text(to - 1));
  if (joined !== undefined) {
    const unit = unitAfter(() => joined, 0);
    return unit && { ...unit, words: 0 };
  }
  // «نه چندان» is "not very"; of its kind only «دوچندان» is in use.
  return value !== 2 && text(to) === 'چندان' ? undefined : unitAfter(text, to);
}

function signed(items: readonly Item[], number: Measured, free: number): Measured {
  const { value, mantissa, from } = number;
  if (from <= free || !isMinus(items, from)) return number;
  return { ...number, value: -value, mantissa: -mantissa, from: from - 1, doubtful: false };
}

/** A hyphen is a minus where it touches the number and nothing that it could join it to. */
function isMinus(items: readonly Item[], from: number): boolean {
  const before = items[from - 1] as Item;
  if (MINUS.has(before.text)) return true;
  if (before.text !== '-' || !items[from]?.near) return false;
  return !before.near || from === 1 || /^[([{"']$/u.test(items[from - 2]?.text ?? '');
}

const TO: ReadonlySet<string> = new Set(['تا', 'الی', 'to']);
const BETWEEN: ReadonlySet<string> = new Set(['بین', 'میان', 'between']);

/** The number that closes a range which the first one opens, if there is one. */
function rangeEnd(items: readonly Item[], first: Measured, next: NumberReading): Measured | undefined {
  const text = (at: number) => items[at]?.text ?? '';
  const at = first.to;
  const joint = text(at);
  const and = (joint === 'و' || joint === 'and') && BETWEEN.has(text(first.from - 1));
  const hyphen = joint === '-' && first.digits && /^[0-9]/u.test(text(next.from)) && !isChained(items, first, next);
  if (!TO.has(joint) && !and && !hyphen) return undefined;
  const second = measure(items, next, at + 1);
  return second.from === at + 1 ? second : undefined;
}

/** Whether digits and hyphens are more than a range, as in 2025-01-17 or ۰۲۱-۲۲-۳۳; or one hyphen is a sign: 5 -3. */
function isChained(items: readonly Item[], first: Measured, next: NumberReading): boolean {
  const before = items[first.number - 1];
  const after = items[next.to];
  if (before?.text === '-' || before?.text === '/') return true;
  if (after?.near && /^[-/]$/u.test(after.text) && items[next.to + 1]?.near) return true;
  // «53-1950» is 1950-53 typed from the other side.
  const isYear = /^[12][0-9]{3}$/u.test(items[next.from]?.text ?? '');
  if (isYear && first.value < 100) return true;
  return items[first.to]?.near === false && items[first.to + 1]?.near === true;
}

/** A range of two numbers; the first takes the magnitude and unit of the second where it has none of its own. */
function range(
  first: Measured,
  second: Measured,
): (Pick<Required<NumberSpan>, 'value' | 'upTo' | 'kind'> & { currency?: string | undefined }) | undefined {
  const ranked = first.kind === 'ordinal';
  if (ranked !== (second.kind === 'ordinal')) return undefined;
  const kind = isBare(second) ? first.kind : second.kind;
  if (!isBare(first) && first.kind !== kind) return undefined;
  if (first.currency !== undefined && second.currency !== undefined && first.currency !== second.currency)
    return undefined;
  const scale = second.mantissa === 0 ? 1 : second.value / second.mantissa;
  const value = first.value === first.mantissa && first.value <= second.mantissa ? first.value * scale : first.value;
  if (value >= second.value) return undefined;
  return { value, upTo: second.value, kind, currency: second.currency ?? first.currency };
}

function isBare({ kind }: Measured): boolean {
  return kind === 'cardinal' || kind === 'fraction';
}

/** What «نه» counts where it is nine and not "no". */
const COUNTED: ReadonlySet<string> = new Set('نفر کشور ماه سال روز هفته ساعت تن مورد بار عضو بند ماده'.split(' '));

/** Whether a word that is seldom a number is one here, by what stands beside it. */
function isSure(items: readonly Item[], { from, to, kind, value }: Measured): boolean {
  if (items.length === to - from) return true;
  const [before = '', word = '', after = ''] = [from - 1, from, to].map((at) => items[at]?.text);
  if (word === 'second') return before !== 'per' && !/^[0-9]/u.test(before) && after !== '';
  if (kind === 'ordinal') return word !== 'نخست' || !after.startsWith('وزیر');
  if (word === 'هزار') return true;
  if (word === 'سی') return before !== 'بی' && after !== 'ان';
  if (word === 'half') return after === 'of' || after === 'the' || after === 'a';
  return value === 9 && COUNTED.has(after);
}

/** Words that are a multiple by themselves. */
const MULTIPLES: ReadonlyMap<string, number> = new Map(
  'twice thrice double triple twofold threefold fourfold fivefold tenfold'
    .split(' ')
    .map((word, i) => [word, [2, 3, 2, 3, 2, 3, 4, 5, 10][i] as number]),
);

function multiplesIn(items: readonly Item[]): NumberSpan[] {
  return items.flatMap(({ text, start, end }): NumberSpan[] => {
    const value = MULTIPLES.get(text);
    return value === undefined ? [] : [{ value, kind: 'multiple', start, end }];
  });
}
