/**
 * Whether the words around a number in the translation go with another number as well.
 *
 * One and more than one differ in English nouns and in the verbs of both languages, so they are exchanged only where nothing
 * agrees with the number: "Article 1", "a 1-day visit", «۱ درصد», «در ۱ ماده».
 */
import type { NumberLanguage } from '../../text/numbers/number-words.js';
import type { Item } from '../../text/tokens/read.js';
import type { NumberQuantity, ReadText } from './quantities.js';

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words whose number is a name. */
const LABELS: Readonly<Record<NumberLanguage, ReadonlySet<string>>> = {
  en: wordSet(`article paragraph subparagraph section chapter part annex appendix resolution number no item page table
    figure phase step protocol clause point rule principle schedule group level track`),
  fa: wordSet(
    'ماده بند فصل اصل بخش قسمت قطعنامه پیوست ضمیمه شماره صفحه جدول گام مرحله جزء تبصره پروتکل ردیف نمودار شکل',
  ),
};

/** What stands before something that is not the subject. */
const PREPOSITIONS: ReadonlySet<string> = wordSet('در از به با برای طی ظرف تا بر بدون');

/** Words that say "per cent", after which no noun follows the number. */
const PERCENT: ReadonlySet<string> = wordSet('% درصد percent per pct');

/** Words that say a number without naming it, by the number. */
const IMPLIED: ReadonlyMap<number, ReadonlySet<string>> = new Map([
  [1, wordSet('once single sole only alone unilateral یکبار تنها یکجانبه')],
  [
    2,
    wordSet(
      'both either neither couple pair pairs latter former double twice dual half bilateral جفت هردو دوجانبه دوطرفه',
    ),
  ],
  [3, wordSet('triple thrice trio trilateral tripartite threefold سهجانبه سهگانه')],
  [4, wordSet('quadrilateral quartet چهارجانبه چهارگانه')],
  [5, wordSet('پنججانبه پنجگانه')],
  [10, wordSet('decade دهه')],
  [12, wordSet('dozen')],
  [100, wordSet('century سده قرن')],
]);

/**
 * Whether a number may be exchanged where it stands.
 *
 * @param old - The number in the translation.
 * @param value - What comes in its place, `written` so.
 */
export function mayExchange(
  { items }: ReadText,
  old: NumberQuantity,
  value: number,
  written: string,
  language: NumberLanguage,
): boolean {
  const before = items[old.from - 1];
  const after = items[old.to];
  // "G8" is a name.
  if (before && /\p{L}$/u.test(before.text) && (items[old.from] as Item).near) return false;
  if (isHour(items, old) || !fitsArticle(before, old.text, written)) return false;
  if (old.rank === 'ordinal' || (Math.abs(old.value) === 1) === (Math.abs(value) === 1)) return true;
  const label = before?.text.replace(/s$/u, '') ?? '';
  if (LABELS[language].has(label) || PERCENT.has(after?.text ?? '')) return true;
  if (language === 'fa') return PREPOSITIONS.has(before?.text ?? '');
  return after?.text === '-' && after.near && items[old.to + 1]?.near === true;
}

/**
 * Whether a text says a number by a word that would have to change with it, such as "both".
 *
 * @param said - All words of the text, folded.
 */
export function implies(said: ReadonlySet<string>, value: number): boolean {
  for (const word of IMPLIED.get(value) ?? []) if (said.has(word)) return true;
  return false;
}

/** Whether "a" or "an" before something old goes with something new: "an 8-day", "a 12-day". */
export function fitsArticle(before: Item | undefined, old: string, written: string): boolean {
  const isArticle = before?.text === 'a' || before?.text === 'an';
  return !isArticle || startsWithVowel(old) === startsWithVowel(written);
}

/** Whether a text is said with a vowel first: "eight", "8-day", "11th", "18,000", "April"; "one" is not. */
function startsWithVowel(text: string): boolean {
  const digits = /^[\d,]+/u.exec(text)?.[0].replaceAll(',', '');
  if (digits === undefined) return /^[aeiou](?!ne)/iu.test(text);
  return digits.startsWith('8') || (/^1[18]/u.test(digits) && digits.length % 3 === 2);
}

/** Parts of the day, which the hours of a clock of twelve hours stand before: "2:30 p.m.", «۸ شب». */
const PARTS_OF_DAY: ReadonlySet<string> = wordSet('am pm صبح ظهر عصر شب بعدازظهر بعد بامداد');

/** Whether a part of the day follows an hour, which another hour might not be in. */
function isHour(items: readonly Item[], { from, to }: NumberQuantity): boolean {
  if (items[from - 1]?.text === ':') return false; // minutes
  const at = items[to]?.text === ':' ? to + 2 : to;
  const [first = '', second, third] = items.slice(at, at + 3).map(({ text }) => text);
  return PARTS_OF_DAY.has(first) || (/^[ap]$/u.test(first) && second === '.' && third === 'm');
}
