/** Writing a number in the place and form of another: digits for digits, words for words. */
import { fold } from '../../text/normalize/fold.js';
import { type NumberLanguage, numberToWords, numberWord, ordinalToWords } from '../../text/numbers/number-words.js';
import { type DigitNumber, writeDigits } from './digits.js';
import type { NumberQuantity } from './quantities.js';

/**
 * Writes one number as another is written.
 *
 * @param number - What to say.
 * @param like - A number in the translation, and how to say it.
 * @returns The text in place of that of `like`; `undefined` where it is not certain.
 */
export function writeNumber(
  number: NumberQuantity,
  like: NumberQuantity,
  language: NumberLanguage,
): string | undefined {
  if (number.rank === 'fraction' || like.rank === 'fraction') return undefined;
  if (like.digits === undefined) return inWords(number, like, language);
  if (like.rank === 'ordinal' && like.after !== '') return ranked(number, like, like.digits, language);
  return like.after === '' ? inDigits(number, like.digits) : scaled(number, like, like.digits, language);
}

/** Whether digits have a slash for the decimal point, which may as well part something. */
export function hasSlash({ digits }: NumberQuantity): boolean {
  return digits?.point === '/';
}

function inDigits(number: NumberQuantity, like: DigitNumber): string | undefined {
  const plain = plainOf(number);
  return plain && writeDigits(plain, like, number.digits === undefined || number.digits.separator !== '');
}

/** All digits of a number: as they are written where they are all that there is, else those of its value. */
function plainOf({ digits, after, rank, value }: NumberQuantity): string | undefined {
  if (digits !== undefined && (after === '' || rank === 'ordinal')) return digits.plain;
  return Number.isSafeInteger(value) && value <= MOST ? String(value) : undefined;
}

/** Numbers of more digits are not compared exactly. */
const MOST = 1e15;

/** "17th", «۱۷ام». */
function ranked(
  number: NumberQuantity,
  like: NumberQuantity,
  digits: DigitNumber,
  language: NumberLanguage,
): string | undefined {
  const plain = plainOf(number);
  if (plain === undefined || plain.includes('.') || number.value < 1) return undefined;
  const ending = /^[a-z]+$/u.test(like.after) && language === 'en' ? englishEnding(number.value) : like.after;
  return /^[A-Z]/u.test(like.after) ? undefined : writeDigits(plain, digits, false) + ending;
}

/** What follows the digits of an English ordinal: 1st, 12th, 23rd. */
export function englishEnding(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1;
  return (isTeen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th';
}

/** Words of magnitude that are exchanged for each other. */
const SCALES: Readonly<Record<NumberLanguage, ReadonlyMap<number, string>>> = {
  fa: new Map([
    [1e3, 'هزار'],
    [1e6, 'میلیون'],
    [1e9, 'میلیارد'],
    [1e12, 'تریلیون'],
  ]),
  en: new Map([
    [1e3, 'thousand'],
    [1e6, 'million'],
    [1e9, 'billion'],
    [1e12, 'trillion'],
  ]),
};

/** "8 million": digits and words of magnitude. */
function scaled(
  number: NumberQuantity,
  like: NumberQuantity,
  digits: DigitNumber,
  language: NumberLanguage,
): string | undefined {
  const scale = scaleOf(like);
  if (scale === undefined) return undefined;
  const own = scaleOf(number);
  if (own === scale) return withMantissa(number, digits) + like.after;
  const rest = number.value / scale;
  if (own === undefined || own === 1) {
    // "30.5 million", but no one writes "30.5 thousand".
    const isShort =
      rest >= 1 && rest < 1000 && (scale > 1000 ? Math.round(rest * 1000) / 1000 : Math.floor(rest)) === rest;
    return isShort ? writeDigits(String(rest), digits, true) + like.after : undefined;
  }
  const word = SCALES[language].get(scale);
  const ownWord = SCALES[language].get(own);
  if (word === undefined || ownWord === undefined || like.after.trim() !== word) return undefined;
  return withMantissa(number, digits) + like.after.replace(word, ownWord);
}

function withMantissa({ digits, mantissa }: NumberQuantity, like: DigitNumber): string {
  return writeDigits(digits?.plain ?? String(mantissa), like, digits === undefined || digits.separator !== '');
}

/** What the words after the mantissa multiply it by; `undefined` where they say more than that. */
function scaleOf({ value, mantissa, digits, after }: NumberQuantity): number | undefined {
  if (value === mantissa) return 1;
  const scale = Math.round(value / mantissa);
  if (scale * mantissa !== value || !/^10+$/u.test(String(scale))) return undefined;
  const words = fold(after).text.trim().split(' ');
  return digits === undefined || words.every((word) => numberWord(word)?.magnitude) ? scale : undefined;
}

/** How a whole number may be written in words. */
type Spelling = (value: number) => string;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const english: readonly Spelling[] = [(value) => numberToWords(value, 'en'), (value) => ordinalToWords(value, 'en')];
const withoutAnd = english.map(
  (spell): Spelling =>
    (value) =>
      spell(value).replaceAll(' and ', ' '),
);
const FIRST = ['نخستین', 'اولین'];

/** The first that gives the old words gives the new ones. */
const SPELLINGS: Readonly<Record<NumberLanguage, Readonly<Record<'cardinal' | 'ordinal', readonly Spelling[]>>>> = {
  en: {
    cardinal: [english, withoutAnd].flatMap(([spell]) => (spell ? [spell, (value) => capital(spell(value))] : [])),
    ordinal: [english, withoutAnd].flatMap(([, spell]) => (spell ? [spell, (value) => capital(spell(value))] : [])),
  },
  fa: {
    cardinal: [(value) => numberToWords(value, 'fa'), (value) => joined(numberToWords(value, 'fa'))],
    ordinal: [
      (value) => ordinalToWords(value, 'fa'),
      (value) => joined(ordinalToWords(value, 'fa')),
      (value) => (value === 1 ? 'نخست' : ordinalToWords(value, 'fa')),
      ...FIRST.flatMap((first): Spelling[] => [
        (value) => (value === 1 ? first : `${ordinalToWords(value, 'fa')}ین`),
        (value) => (value === 1 ? first : `${joined(ordinalToWords(value, 'fa'))}ین`),
      ]),
    ],
  },
};

/** «بیست‌وپنج». */
function joined(words: string): string {
  return words.replaceAll(' و ', '\u200cو');
}

function inWords(number: NumberQuantity, like: NumberQuantity, language: NumberLanguage): string | undefined {
  const least = like.rank === 'ordinal' ? 1 : 0;
  const isWhole = (value: number) => Number.isInteger(value) && value >= least && value <= MOST;
  if (like.rank === 'fraction' || !isWhole(number.value) || !isWhole(like.value)) return undefined;
  return SPELLINGS[language][like.rank].find((spell) => spell(like.value) === like.text)?.(number.value);
}
