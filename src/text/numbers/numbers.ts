/**
 * Numbers in digits and words, Persian and English: «۴٫۵ میلیارد», «چهار و نیم میلیارد», "twenty-five", "two thirds".
 *
 * One reader goes through a list of folded words. A number is a sum over falling magnitudes; inside each stands a group below a
 * thousand, and within a group each word must fill a lower place than the one before it, so that «بیست و سی» is two numbers:
 *
 *     دو  میلیون   و سیصد  هزار   و  بیست   و پنج
 *     2 · 10⁶     (300)  · 10³  + (20     + 5)
 *     group       group           place 10  place 1
 *
 * "one" and «یک» alone are articles far more often than numbers; such readings are marked as doubtful.
 */

import { Beginnings } from '../words/beginnings.js';
import type { Word } from '../words/words.js';
import { ALL_NUMBER_WORDS, type NumberWord, numberWord, splitNumberWord } from './number-words.js';

/** A number in a list of words. */
export interface FoundNumber {
  /** Its value: 4500000000 for "4.5 billion". */
  readonly value: number;
  /** What stands before the word of magnitude: 4.5 for "4.5 billion"; the value itself where there is none. */
  readonly mantissa: number;
  /** Index of its first word. */
  readonly from: number;
  /** Index after its last word. */
  readonly to: number;
}

/** A number as the reader found it. */
export interface NumberReading extends FoundNumber {
  /** Whether it counts, ranks or divides. */
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
  /** Whether it is a single word that more often is none: «یک», "second", «نه». */
  readonly doubtful: boolean;
  /** Whether it is written in digits alone. */
  readonly digits: boolean;
}

/** What the reader asks of a word: its folded text. */
export type Readable = Pick<Word, 'text'>;

/**
 * The numbers in a list of words, in order, without overlaps.
 *
 * @param list - What `words` returned for a Persian or an English text.
 * @example
 * ```ts
 * findNumbers(words('چهار و نیم میلیارد دلار')); // [{ value: 4500000000, mantissa: 4.5, from: 0, to: 4 }]
 * ```
 */
export function findNumbers(list: readonly Readable[]): FoundNumber[] {
  return readNumbers(list)
    .filter(({ doubtful }) => !doubtful)
    .map(({ value, mantissa, from, to }) => ({ value, mantissa, from, to }));
}

/** All readings of numbers in a list of words, doubtful ones too. */
export function readNumbers(list: readonly Readable[]): NumberReading[] {
  // Two sentences in three have no word of a number, and need no lists made.
  if (list.every(({ text }) => !mayBeginNumber(text) && splitNumberWord(text) === undefined)) return [];
  const { texts, sources } = splitWords(list);
  const found: NumberReading[] = [];
  for (let i = 0; i < texts.length; ) {
    const number = mayBeginNumber(texts[i] as string) ? numberAt(texts, i) : undefined;
    if (number) {
      const from = sources[i] as number;
      const to = (sources[number.to - 1] as number) + 1;
      // A word that joins the end of one number and the start of another counts for the first.
      if (from >= (found.at(-1)?.to ?? 0)) {
        const { value, mantissa, kind, doubtful, digits } = number;
        found.push({ value, mantissa, from, to, kind, doubtful, digits });
      }
    }
    i = number ? number.to : i + 1;
  }
  return found;
}

/** The words with joined numbers («بیست‌ویکمین») taken apart, and the index of the word that each part comes from. */
function splitWords(list: readonly Readable[]): { texts: string[]; sources: number[] } {
  const texts: string[] = [];
  const sources: number[] = [];
  for (let i = 0; i < list.length; i++) {
    const { text } = list[i] as Readable;
    const parts = splitNumberWord(text);
    if (parts === undefined) {
      texts.push(text);
      sources.push(i);
    } else {
      for (const part of parts) {
        texts.push(part);
        sources.push(i);
      }
    }
  }
  return { texts, sources };
}

const AND: ReadonlySet<string> = new Set(['و', 'and']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** Words for a half; those that are a number by themselves are also in {@link PARTS}. */
const HALVES: ReadonlySet<string> = new Set(['نیم', 'half']);
const PARTS: ReadonlyMap<string, number> = new Map([
  ['نصف', 1 / 2],
  ['نیمی', 1 / 2],
  ['ثلث', 1 / 3],
  ['ربع', 1 / 4],
]);
/** All words that a number in words may begin with. */
export const NUMBER_BEGINNINGS: ReadonlySet<string> = new Set([...ALL_NUMBER_WORDS, ...PARTS.keys(), ...HALVES]);
const LETTERS_OF_BEGINNINGS = new Beginnings(NUMBER_BEGINNINGS);

/** Whether a number may begin with this word; most words begin none, and need not be read as one. */
function mayBeginNumber(text: string): boolean {
  return isDigit(text.charCodeAt(0)) || (LETTERS_OF_BEGINNINGS.mayHave(text) && NUMBER_BEGINNINGS.has(text));
}

/** Words that are seldom a number when they stand alone. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  'یک one نه سی second هزار first اول اولین نخست نخستین half نیم'.split(' '),
);

type Reading = Omit<NumberReading, 'from'>;

function numberAt(texts: readonly string[], from: number): Reading | undefined {
  const text = texts[from] as string;
  const common = COMMON.get(text);
  if (common !== undefined && !isScaled(texts[from + 1])) return fraction(common, from + 1);
  const sum = sumAt(texts, from);
  const reading = partOfAt(texts, from) ?? (sum && partsAt(texts, from, sum)) ?? sum ?? fractionWordAt(texts, from);
  if (reading === undefined) return undefined;
  const doubtful = reading.to === from + 1 && DOUBTFUL.has(text) && !(text === 'half' && texts[from - 1] === 'a');
  return doubtful ? { ...reading, doubtful } : reading;
}

/** Adds up a cardinal or ordinal from its words; see the head of this file. */
function sumAt(texts: readonly string[], from: number): Reading | undefined {
  let millions = 0; // closed by a magnitude from a million up
  let thousands: number | undefined; // closed by "thousand", to be multiplied still: «هزار و پانصد میلیارد»
  let group: number | undefined; // open, below a thousand, or any digits
  let place = Number.POSITIVE_INFINITY;
  let magnitude = Number.POSITIVE_INFINITY;
  let mantissa: number | undefined;
  let closed = from; // where the last magnitude ended
  let at = from;
  let ordinal = false;
  const startsInDigits = readDigits(texts[from] as string) !== undefined;
  while (!ordinal) {
    const and = at > from && AND.has(texts[at] as string) ? 1 : 0;
    const text = texts[at + and] ?? '';
    const word = numberWord(text);
    const digits = readDigits(text);
    const half = and === 1 ? halfAt(texts, at + 1) : 0;
    if (half > 0 && place > 0) {
      if (group !== undefined) group += 0.5;
      else if (thousands !== undefined) thousands += 500;
      else millions += magnitude / 2;
      at += 1 + half;
      place = 0;
      continue;
    }
    if (digits !== undefined) {
      // «۵ هزار و ۳۰۰», but "5 thousand 300" is two numbers.
      const limit = thousands === undefined ? magnitude : 1000;
      if (at > from && (and === 0 || group !== undefined || digits >= limit)) break;
      group = digits;
      place = 0;
    } else if (word === undefined || word.ordinal === 'parts') {
      break;
    } else if (!word.magnitude) {
      const size = placeOf(word.value);
      if (size >= place || !joins(word, and, at > from, place)) break;
      if (at > from && !word.persian && startsInDigits) break; // "1.7 million four-wheelers"
      group = (group ?? 0) + word.value;
      place = word.value === 0 ? 0 : size;
    } else if (word.ordinal && group === 1 && at === from + 1) {
      break; // "one hundredth", «یک هزارم»: parts
    } else if (word.value === 100) {
      if (and === 1 || (group ?? 1) >= 100 || (group === undefined && at > closed)) break;
      group = (group ?? 1) * 100;
      place = 100;
    } else if (and === 1 && (!word.persian || group !== undefined)) {
      break; // «یک میلیون و هزار» goes on, "a million and thousand" does not
    } else if (word.value === 1000) {
      if (thousands !== undefined || magnitude < 1000 || (group === undefined && at > from && and === 0)) break;
      mantissa ??= group ?? 1;
      thousands = (group ?? 1) * 1000;
      group = undefined;
      place = Number.POSITIVE_INFINITY;
      closed = at + and + 1;
    } else {
      const multiplied = (thousands ?? 0) + (group ?? 0);
      if (word.value >= magnitude || (multiplied === 0 && at > from && and === 0)) break;
      mantissa ??= group ?? 1;
      millions += (multiplied || 1) * word.value;
      magnitude = word.value;
      thousands = undefined;
      group = undefined;
      place = Number.POSITIVE_INFINITY;
      closed = at + and + 1;
    }
    ordinal = word?.ordinal === true;
    at += and + 1;
  }
  // «بیست میلیون و سی میلیون»: the thirty belongs to the magnitude after it, which the first number cannot take.
  if (group !== undefined && closed > from && numberWord(texts[at] ?? '')?.magnitude && !AND.has(texts[at] ?? '')) {
    group = undefined;
    at = closed;
  }
  if (at === from) return undefined;
  const value = millions + (thousands ?? 0) + (group ?? 0);
  if (!Number.isFinite(value)) return undefined;
  const digits = at === from + 1 && startsInDigits;
  return {
    value,
    mantissa: mantissa ?? value,
    to: at,
    kind: ordinal ? 'ordinal' : 'cardinal',
    doubtful: false,
    digits,
  };
}

/** The value of digits with a decimal point, or with the slash that stands for one. */
function readDigits(text: string): number | undefined {
  if (!isDigit(text.charCodeAt(0))) return undefined;
  const value = Number(text.replace('/', '.'));
  return Number.isFinite(value) ? value : undefined;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** The place that a number word fills: after «بیست» only a unit may come. */
function placeOf(value: number): number {
  if (value >= 100) return 100;
  return value >= 20 ? 10 : 1;
}

/** Whether a word may go on with the number before it: Persian words need «و», English ones have "and" after a hundred only. */
function joins(word: NumberWord, and: number, inside: boolean, place: number): boolean {
  if (!inside) return true;
  return word.persian ? and === 1 : and === 0 || place >= 100;
}

/** How many words from here on say "half": 2 for "a half". */
function halfAt(texts: readonly string[], at: number): number {
  if (HALVES.has(texts[at] ?? '')) return 1;
  return texts[at] === 'a' && texts[at + 1] === 'half' ? 2 : 0;
}

/** Parts after a cardinal: «دو سوم», "two thirds", «سه و یک چهارم», "three and a quarter". */
function partsAt(texts: readonly string[], from: number, whole: Reading): Reading | undefined {
  if (whole.kind !== 'cardinal' || !Number.isInteger(whole.value)) return undefined;
  const parts = partWord(texts[whole.to], whole);
  if (parts !== undefined) return fraction(whole.value / parts, whole.to + 1);
  if (!AND.has(texts[whole.to] ?? '')) return undefined;
  const start = whole.to + 1;
  if (texts[start] === 'a' && texts[start + 1] === 'quarter') return fraction(whole.value + 0.25, start + 2);
  const numerator = start > from && start < texts.length ? sumAt(texts, start) : undefined;
  if (numerator?.kind !== 'cardinal' || numerator.to !== start + 1 || numerator.value >= 10) return undefined;
  const after = partWord(texts[numerator.to], numerator);
  return after === undefined ? undefined : fraction(whole.value + numerator.value / after, numerator.to + 1);
}

/** Into how many parts a word divides, where the cardinal before it may count them. */
function partWord(text: string | undefined, { value, digits }: Reading): number | undefined {
  const word = text === undefined ? undefined : numberWord(text);
  if (!word?.ordinal || value < 1 || word.value < 2 || value >= word.value) return undefined;
  if (word.persian) return value < (digits ? 10 : 100) && !text?.endsWith('ین') ? word.value : undefined;
  return word.ordinal === 'parts' || value === 1 ? word.value : undefined;
}

/** "a quarter", and ordinals as parts: "a third of", where "a third session" is none. */
function partOfAt(texts: readonly string[], from: number): Reading | undefined {
  if (texts[from - 1] !== 'a') return undefined;
  if (texts[from] === 'quarter') return fraction(0.25, from + 1);
  const word = numberWord(texts[from] as string);
  if (texts[from + 1] !== 'of' || word?.ordinal !== true || word.persian || word.value < 3) return undefined;
  return fraction(1 / word.value, from + 1);
}

/** Fractions that no cardinal begins: «نیم میلیون», "half a million", «نصف». */
function fractionWordAt(texts: readonly string[], from: number): Reading | undefined {
  const text = texts[from] as string;
  const part = PARTS.get(text);
  if (part !== undefined) return fraction(part, from + 1);
  if (!HALVES.has(text)) return undefined;
  const next = ARTICLES.has(texts[from + 1] ?? '') ? from + 2 : from + 1;
  const word = numberWord(texts[next] ?? '');
  if (!word?.magnitude || word.ordinal !== false) return fraction(0.5, from + 1);
  return { ...fraction(word.value / 2, next + 1), mantissa: 0.5, kind: 'cardinal' };
}

/** Common fractions in digits; other numbers about a slash are decimals, as Persian keyboards type them: «۴/۵» is 4.5. */
const COMMON: ReadonlyMap<string, number> = new Map([
  ['1/2', 1 / 2],
  ['1/3', 1 / 3],
  ['2/3', 2 / 3],
  ['1/4', 1 / 4],
  ['3/4', 3 / 4],
]);

/** «۱/۲ میلیارد» and «۱/۲ درصد» are 1.2. */
function isScaled(next = ''): boolean {
  return next === 'درصد' || next === '%' || numberWord(next)?.magnitude === true;
}

function fraction(value: number, to: number): Reading {
  return { value, mantissa: value, to, kind: 'fraction', doubtful: false, digits: false };
}
