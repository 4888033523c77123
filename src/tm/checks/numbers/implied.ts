/** Words that say a number without being one: "both", "dozen", «دوجانبه». They explain numbers, and need no counterpart. */
import { numberWord } from '../../../text/numbers/number-words.js';
import type { Item } from '../../../text/tokens/read.js';
import { durationKeys } from './durations.js';

/** Values, and the words of both languages that may stand for them; English ones also with "s" or "d". */
const TABLE = `0.25: quarter ربع
0.5: half halve halved halving midway semi نصف نیم نیمی نیمه
0: no none nil never هیچ فاقد بدون
1: a an one once single sole only alone unilateral solo یک یکی یکبار تنها یکجانبه واحد یگانه تک
2: secondly both either neither couple pair double doubling dual twin twice twofold bilateral latter former half
2: ثانیا چند هردو جفت دوباره مجدد مضاعف دوگانه طرفین دوطرفه دوقلو زوج دوچندان
3: thirdly trio triple tripled tripling thrice threefold tripartite trilateral triplet troika quarter quarterly ثالثا ثالث ثلث
4: quartet quadruple quadrupled quadrilateral fourfold quarter quarterly ربع
5: quintet fivefold quintuple
6: sixfold
7: weekly هفتگی
10: tenfold
12: dozen noon midday midnight ظهر نیمروز نیمهشب دوجین
15: quarter
20: score
24: midnight hourly شبانهروز نیمهشب
30: half
50: half نصف نیم نیمی نیمه
100: century centenary centennial hundred all whole entire fully completely قرن سده صدها همه تمام کل کامل کاملا
1000: millennium thousand هزاره هزاران
1000000: million millionaire میلیونها
1000000000: billion billionaire میلیاردها`;

const IMPLIED: ReadonlyMap<string, readonly number[]> = (() => {
  const map = new Map<string, number[]>();
  for (const line of TABLE.split('\n')) {
    const [value = '', words = ''] = line.split(': ');
    for (const word of words.split(' ')) {
      for (const form of /^[a-z]{3}/u.test(word) ? [word, `${word}s`, `${word}d`] : [word]) {
        map.set(form, [...(map.get(form) ?? []), Number(value)]);
      }
    }
  }
  return map;
})();

/** Decades and ages by their words, with the thousands that they may stand for. */
const TENS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

const ROMAN: ReadonlyMap<string, number> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

/** All votes that there are, a key below those of durations. */
export const ALL_VOTES = -1e16;
const UNANIMOUS: ReadonlySet<string> = new Set('unanimous unanimously unanimity consensus آرا اجماع'.split(' '));

/** The numbers that a word may stand for; none for most words. */
export function impliedBy({ text, capital }: Item): readonly number[] {
  const implied = IMPLIED.get(text);
  const duration = durationKeys(1, text);
  if (duration.length > 0) return [...duration, ...(implied ?? [])];
  const roman = capital ? ROMAN.get(text) : undefined;
  if (roman !== undefined) return [roman, ...(implied ?? [])];
  if (implied !== undefined) return implied;
  if (UNANIMOUS.has(text)) return [ALL_VOTES];
  const tens = text.endsWith('ties') ? TENS.indexOf(text) : -1;
  if (tens >= 0) return [20 + tens * 10, 1920 + tens * 10, 1320 + tens * 10];
  return compounded(text);
}

/** What may follow a number in one word: «سه‌ساله», «دوجانبه», «هفت‌نفره», «۵گانه». */
const CLOSING =
  /^(?:سال|روز|ماه|هفته|ساعت|دقیقه|جانبه|گانه|نفر|تن|طرف|بخش|مرحله|جلد|قلو|سو|وجه|بعد|ملیت|حزب|زبان|کاره|طبقه|پایه|درجه|رقم|هزار|شنبه|برابر|چندان|باره|دهه|قطب|کشور|تایی|تا|گام|ضلع|پهلو|راه|منظوره|ستاره|بار)/u;
/** The longest number word before such an ending. */
const LONGEST = 7;

function compounded(folded: string): readonly number[] {
  const half = folded.startsWith('نیم') ? durationKeys(0.5, folded.slice(3)) : [];
  if (half.length > 0) return [0.5, ...half];
  if (!/^[\u0620-\u06ff]{5}/u.test(folded)) return NONE;
  for (let length = Math.min(LONGEST, folded.length - 2); length >= 2; length--) {
    const word = numberWord(folded.slice(0, length));
    if (word?.persian && !word.ordinal && CLOSING.test(folded.slice(length))) return [word.value];
  }
  return NONE;
}

const NONE: readonly number[] = [];
