/**
 * Numbers in a raw text with their units: ranges, percentages, sums of money, ordinals, fractions, multiples.
 *
 *     از  چهار و نیم  تا  پنج میلیارد  دلار         −  $  4.5  –  5  bn
 *         number      to  number       unit            sign       to     scale
 *         4.5 (·10⁹)      5·10⁹        USD
 *
 * numbers.ts reads the numbers themselves; here is what stands around them.
 */
import { joinedUnit } from './number-words.js';
import { type NumberReading, readNumbers } from './numbers.js';
import { signBefore, unitAfter } from './numbers-units.js';
import { type Item, readItems } from './tokens-read.js';

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
 * beside them. The parts of dates are numbers like others here; see {@link parseDates}. Time is linear in the length.
 *
 * @param raw - Persian or English text.
 * @example
 * ```ts
 * parseNumbers('چهار و نیم تا پنج میلیارد دلار'); // [{ value: 4.5e9, upTo: 5e9, kind: 'currency', currency: 'USD', start: 0, end: 30 }]
 * ```
 */
export function parseNumbers(raw: string): NumberSpan[] {
  const items = readItems(raw);
  return numbersIn(items, readNumbers(items));
}

/** {@link parseNumbers} of items that are read already. */
export function numbersIn(items: readonly Item[], numbers: readonly NumberReading[]): NumberSpan[] {
  const spans: NumberSpan[] = [];
  const text = (at: number) => items[at]?.text ?? '';
  let free = 0; // no item before this one may be used again
  let multiple = 0;
  for (let k = 0; k < numbers.length; k++) {
    const first = measure(items, numbers[k] as NumberReading, free);
    for (; multiple < first.from; multiple++) pushMultiple(items, multiple, free, spans);
    const next = numbers[k + 1];
    const second = next && rangeEnd(items, first, next);
    const span = second ? range(first, second) : undefined;
    if (span === undefined && first.doubtful && !isSure(text, first, items.length)) continue;
    const { value, kind, currency } = span ?? first;
    const from = first.from;
    const to = span && second ? second.to : first.to;
    if (span) k++;
    spans.push({
      value,
      ...(span ? { upTo: span.upTo } : {}),
      kind,
      ...(currency === undefined ? {} : { currency }),
      start: (items[from] as Item).start,
      end: (items[to - 1] as Item).end,
    });
    free = to;
    multiple = to;
  }
  for (; multiple < items.length; multiple++) pushMultiple(items, multiple, free, spans);
  return spans;
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

function measure(items: readonly Item[], reading: NumberReading, free: number): Measured {
  const text = (at: number) => items[at]?.text ?? '';
  let { value, mantissa, from, to } = reading;
  let kind: NumberKind = reading.kind;
  let doubtful = reading.doubtful;
  if (reading.digits && ORDINAL_ENDINGS.has(text(to)) && (items[to]?.near || text(to) === 'ام')) {
    kind = 'ordinal';
    to++;
  }
  const sign = from - 1 >= free ? signBefore(text(from - 1)) : undefined;
  if (sign !== undefined) {
    from--;
    if (from > free && text(from - 1) === 'us' && items[from]?.near) from--;
  }
  const scale = SCALES.get(text(to)) ?? (sign === undefined ? undefined : MONEY_SCALES.get(text(to)));
  if (scale !== undefined && reading.digits) {
    value *= scale;
    to++;
  }
  const joined = joinedUnit(text(to - 1));
  const unit = kind === 'ordinal' ? undefined : joined ? unitAfter(() => joined, 0) : unitAfter(text, to);
  const currency = sign ?? unit?.currency;
  if (unit !== undefined && (sign === undefined || unit.currency === sign)) {
    if (joined === undefined) to += unit.words;
    kind = unit.kind;
    doubtful = false;
  } else if (from > free && text(from - 1) === '%' && items[from]?.near) {
    kind = 'percent'; // «٪۱۵»: right-to-left text typed from the left
    from--;
  }
  if (sign !== undefined) kind = 'currency';
  if (from > free && isMinus(items, from)) {
    value = -value;
    mantissa = -mantissa;
    from--;
  }
  if (sign !== undefined || text(from) === '-') doubtful = false;
  return {
    value,
    mantissa,
    kind,
    currency: kind === 'currency' ? currency : undefined,
    doubtful: doubtful && from === reading.from,
    digits: reading.digits,
    from,
    number: reading.from,
    to,
  };
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
  return items[first.to]?.near !== items[first.to + 1]?.near;
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
function isSure(text: (at: number) => string, { from, to, kind, value }: Measured, items: number): boolean {
  if (items === to - from) return true;
  const word = text(from);
  const before = text(from - 1);
  const after = text(to);
  if (word === 'second') return before !== 'per' && !/^[0-9]/u.test(before) && after !== '';
  if (kind === 'ordinal') return word !== 'نخست' || !after.startsWith('وزیر');
  if (word === 'هزار') return true;
  if (word === 'سی') return before !== 'بی' && after !== 'ان';
  if (word === 'half') return after === 'of' || after === 'the' || after === 'a';
  return value === 9 && COUNTED.has(after);
}

/** Words that are a multiple by themselves. */
const MULTIPLES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twice: 2,
    thrice: 3,
    double: 2,
    triple: 3,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    tenfold: 10,
  }),
);

function pushMultiple(items: readonly Item[], at: number, free: number, spans: NumberSpan[]): void {
  const { text, start, end } = items[at] as Item;
  const value = at >= free ? MULTIPLES.get(text) : undefined;
  if (value !== undefined) spans.push({ value, kind: 'multiple', start, end });
}
