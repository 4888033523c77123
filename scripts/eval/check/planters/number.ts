/** Numbers: a digit changed or two swapped, the number dropped, its scale or the word for it changed. */
import { toLatinDigits, toPersianDigits } from '../../../../src/text/numbers/index.js';
import type { Random } from '../../align/random.js';
import { below, pick } from '../../align/random.js';
import { type Edit, edited } from '../edit.js';
import { type GoldPair, type Lang, type Planted, withTarget } from '../planted.js';
import { MONTH_NAMES } from './month-names.js';

/** Digits on their own: no part of a name such as `F-16`, of a clock's time or of a date in digits. */
const NUMBER = /(?<![\p{L}\p{N}.,٫٬/:‌_-])[0-9۰-۹]+(?:[.,٫٬][0-9۰-۹]+)*(?![\p{L}\p{N}/:‌-]|[.,٫٬][0-9۰-۹])/gu;

/** Words for numbers, English and Persian, by value. */
const WORDS: readonly (readonly [value: number, en: string, fa: string])[] = [
  [2, 'two', 'دو'],
  [3, 'three', 'سه'],
  [4, 'four', 'چهار'],
  [5, 'five', 'پنج'],
  [6, 'six', 'شش'],
  [7, 'seven', 'هفت'],
  [8, 'eight', 'هشت'],
  [9, 'nine', 'نه'],
  [10, 'ten', 'ده'],
  [12, 'twelve', 'دوازده'],
  [15, 'fifteen', 'پانزده'],
  [20, 'twenty', 'بیست'],
  [30, 'thirty', 'سی'],
  [40, 'forty', 'چهل'],
];

/** نه is `no`, too, and سی a syllable of names: they are never looked for, only written. */
const DOUBTFUL = new Set(['نه', 'سی', 'ده']);

/** How often a number in words is taken where there is one in digits, too. */
const WORD_SHARE = 0.2;

const SCALES: Readonly<Record<Lang, readonly string[]>> = {
  en: ['thousand', 'million', 'billion'],
  fa: ['هزار', 'میلیون', 'میلیارد'],
};

/** Plants a fault in a number that both sides have. */
export function plantNumber(pair: GoldPair, random: Random): Planted | undefined {
  const values = valuesIn(pair.source, pair.sourceLang);
  const digits = editsOfDigits(pair, values, random);
  const words = editsOfWords(pair, values, random);
  const edit = pick(digits.length === 0 || random() < WORD_SHARE ? words : digits, random) ?? pick(digits, random);
  return edit && { what: edit.what, faulty: [withTarget(pair, edited(pair.target, edit))] };
}

function editsOfDigits({ target, targetLang }: GoldPair, values: ReadonlySet<string>, random: Random): Edit[] {
  const there = [...target.matchAll(NUMBER)];
  return there.flatMap(({ index: start, 0: text }): Edit[] => {
    const end = start + text.length;
    if (!values.has(canonical(text)) || isYear(text) || standsInDate(target, start, end)) return [];
    const scale = scaleEdit(target, end, targetLang, random);
    const wrong = wrongDigits(text, random);
    const known = values.has(canonical(wrong)) || there.some((other) => canonical(other[0]) === canonical(wrong));
    return [
      ...(scale ? [scale] : []),
      ...(known ? [] : [{ start, end, text: wrong, what: `${text} became ${wrong}` }]),
      ...(canGo(target, start, end) ? [{ start, end, text: '', what: `${text} dropped` }] : []),
    ];
  });
}

function editsOfWords({ target, targetLang }: GoldPair, values: ReadonlySet<string>, random: Random): Edit[] {
  return wordsIn(target, targetLang)
    .filter(({ value }) => values.has(String(value)))
    .flatMap(({ start, text }): Edit[] => {
      const others = WORDS.filter(([value]) => !values.has(String(value)));
      const word = pick(others, random)?.[targetLang === 'en' ? 1 : 2];
      if (word === undefined) return [];
      const instead = /^\p{Lu}/u.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      return [{ start, end: start + text.length, text: instead, what: `${text} became ${instead}` }];
    });
}

function valuesIn(text: string, lang: Lang): Set<string> {
  const digits = [...text.matchAll(NUMBER)].map(([found]) => canonical(found));
  return new Set([...digits, ...wordsIn(text, lang).map(({ value }) => String(value))]);
}

function wordsIn(text: string, lang: Lang): { start: number; text: string; value: number }[] {
  return WORDS.flatMap(([value, en, fa]) => {
    const word = lang === 'en' ? en : fa;
    if (DOUBTFUL.has(word)) return [];
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}\u200c-])${word}(?![\\p{L}\\p{N}\u200c-])`, 'giu');
    return [...text.matchAll(pattern)].map((found) => ({ start: found.index, text: found[0], value }));
  });
}

/** The same for `۱٬۲۰۰`, `1,200` and `1200`, and for `4.5` and `۴٫۵`. */
function canonical(text: string): string {
  return toLatinDigits(text)
    .replace(/[,٬](?=\d{3}(?!\d))/gu, '')
    .replace(/٫/gu, '.');
}

function isYear(text: string): boolean {
  return /^(?:1[34]|19|20)\d\d$/u.test(toLatinDigits(text));
}

function standsInDate(text: string, start: number, end: number): boolean {
  const around = [text.slice(0, start).split(' ').at(-2) ?? '', text.slice(end).split(' ')[1] ?? ''];
  return around.some((word) => MONTH_NAMES.has(word.replace(/[^\p{L}]/gu, '').toLowerCase()));
}

/** Whether the sentence still reads without the number: not where a unit or a sign would be left alone. */
function canGo(text: string, start: number, end: number): boolean {
  if (!/[\p{L}‌] $/u.test(text.slice(0, start))) return false;
  return (
    /^ \p{L}/u.test(text.slice(end)) && !/^ (?:per|درصد|thousand|million|billion|هزار|میلیون)/u.test(text.slice(end))
  );
}

function scaleEdit(text: string, end: number, lang: Lang, random: Random): Edit | undefined {
  const scale = /^ (\p{L}+)/u.exec(text.slice(end))?.[1] ?? '';
  if (!SCALES[lang].includes(scale)) return undefined;
  const instead =
    pick(
      SCALES[lang].filter((other) => other !== scale),
      random,
    ) ?? '';
  return { start: end + 1, end: end + 1 + scale.length, text: instead, what: `${scale} became ${instead}` };
}

/** Another number of as many digits, one of them changed, or one swapped with the next. */
function wrongDigits(text: string, random: Random): string {
  const digits = toLatinDigits(text).split('');
  const places = digits.flatMap((digit, k) => (/\d/u.test(digit) ? [k] : []));
  const k = pick(places, random) ?? 0;
  const [one, next] = [digits[k] ?? '', digits[k + 1] ?? ''];
  if (/\d/u.test(next) && next !== one && !(k === 0 && next === '0') && random() < 0.4) digits.splice(k, 2, next, one);
  else digits[k] = String(((Number(one) + below(8, random)) % 9) + 1);
  if (digits.join('') === toLatinDigits(text)) digits[k] = one === '7' ? '4' : '7';
  return /[۰-۹]/u.test(text) ? toPersianDigits(digits.join('')) : digits.join('');
}
