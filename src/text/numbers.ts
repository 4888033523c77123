/**
 * Numbers in digits and words, Persian and English: «۴٫۵ میلیارد», «چهار و نیم میلیارد», "twenty-five", "4.5 billion".
 *
 * They are found in canonical words (see words.ts), whose digits are folded already. "one" and «یک» alone are no numbers: they
 * are articles far more often.
 */
import type { Word } from './words.js';

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

/**
 * The numbers in a list of words, in order, without overlaps.
 *
 * @param list - What {@link words} returned for a Persian or an English text.
 * @example
 * ```ts
 * findNumbers(words('چهار و نیم میلیارد دلار')); // [{ value: 4500000000, mantissa: 4.5, from: 0, to: 4 }]
 * ```
 */
export function findNumbers(list: readonly Pick<Word, 'text'>[]): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let i = 0; i < list.length; ) {
    const number = numberAt(list, i);
    if (number) found.push(number);
    i = number ? number.to : i + 1;
  }
  return found;
}

/** Words for numbers under a hundred thousand-fold: Persian in folded spelling. */
const SMALL: ReadonlyMap<string, number> = new Map(
  Object.entries({
    صفر: 0,
    یک: 1,
    دو: 2,
    سه: 3,
    چهار: 4,
    پنج: 5,
    شش: 6,
    هفت: 7,
    هشت: 8,
    نه: 9,
    ده: 10,
    یازده: 11,
    دوازده: 12,
    سیزده: 13,
    چهارده: 14,
    پانزده: 15,
    شانزده: 16,
    هفده: 17,
    هجده: 18,
    هیجده: 18,
    نوزده: 19,
    بیست: 20,
    سی: 30,
    چهل: 40,
    پنجاه: 50,
    شصت: 60,
    هفتاد: 70,
    هشتاد: 80,
    نود: 90,
    صد: 100,
    یکصد: 100,
    دویست: 200,
    سیصد: 300,
    چهارصد: 400,
    پانصد: 500,
    ششصد: 600,
    هفتصد: 700,
    هشتصد: 800,
    نهصد: 900,
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    دوم: 2,
    سوم: 3,
    سیام: 30,
  }),
);

/** Words that multiply what stands before them. */
const MAGNITUDE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    هزار: 1e3,
    میلیون: 1e6,
    میلیارد: 1e9,
    بیلیون: 1e12,
    تریلیون: 1e12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
  }),
);

const HALF: ReadonlySet<string> = new Set(['نیم', 'half']);
const AND: ReadonlySet<string> = new Set(['و', 'and']);
const A_WORD_TOO: ReadonlySet<string> = new Set(['یک', 'one', 'نه', 'سی', 'second', 'هزار']);

function smallNumber(word: string): number | undefined {
  const value = SMALL.get(word);
  if (value !== undefined) return value;
  // Persian ordinals add م or مین to the number: «پنجم», «بیست و یکمین».
  return SMALL.get(word.replace(/(?:م|مین)$/u, ''));
}

/** The place that a number word fills: after «بیست» only a unit may come, so that «بیست و سی» is two numbers. */
function place(value: number): number {
  if (value >= 100) return 100;
  return value >= 20 ? 10 : 1;
}

function numberAt(list: readonly Pick<Word, 'text'>[], from: number): FoundNumber | undefined {
  const textAt = (k: number) => list[k]?.text ?? '';
  let total = 0;
  let group: number | undefined;
  let lastPlace = Number.POSITIVE_INFINITY;
  let lastMagnitude = Number.POSITIVE_INFINITY;
  let mantissa: number | undefined;
  let at = from;
  for (;;) {
    const joined = at > from && AND.has(textAt(at)) ? 1 : 0;
    const word = textAt(at + joined);
    const small = smallNumber(word);
    const magnitude = MAGNITUDE.get(word);
    if (at === from && /^\p{N}/u.test(word)) {
      group = Number(word);
      if (!Number.isFinite(group)) return undefined;
      lastPlace = 0; // digits say all: only a magnitude may follow
    } else if (small !== undefined && place(small) < lastPlace) {
      group = (group ?? 0) + small;
      lastPlace = place(small);
    } else if (joined === 1 && HALF.has(word)) {
      group = (group ?? 0) + 0.5;
      lastPlace = 0;
    } else if (joined === 0 && magnitude === 100 && group !== undefined && group < 10) {
      group *= 100;
      lastPlace = 100;
    } else if (
      joined === 0 &&
      magnitude !== undefined &&
      magnitude < lastMagnitude &&
      (group !== undefined || at === from)
    ) {
      mantissa ??= group ?? 1;
      total += (group ?? 1) * magnitude;
      group = undefined;
      lastMagnitude = magnitude;
      lastPlace = Number.POSITIVE_INFINITY;
    } else {
      break;
    }
    at += joined + 1;
  }
  if (at === from || (at === from + 1 && A_WORD_TOO.has(textAt(from)))) return undefined;
  const value = total + (group ?? 0);
  return { value, mantissa: mantissa ?? value, from, to: at };
}
