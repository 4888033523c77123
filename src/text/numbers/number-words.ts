/**
 * The words that numbers are made of, in both languages, and writing numbers with them.
 *
 *     234_050   دویست و سی و چهار هزار و پنجاه       two hundred and thirty-four thousand and fifty
 *               [200    30    4]  1000   50          [2  100       30     4]   1000         50
 *
 * Both languages go by groups of three digits, each followed by its word of magnitude.
 */
import { TarjomanError } from '../../errors.js';
import { Beginnings } from '../words/beginnings.js';

/** What a word says about a number. */
export interface NumberWord {
  /** 5 for «پنج», «پنجم» and "fifths"; 1000 for «هزار». */
  readonly value: number;
  /** Whether it multiplies what stands before it: "hundred", «هزار», "million". */
  readonly magnitude: boolean;
  /** `false` for «پنج»; `true` for «پنجم» and "fifth"; `parts` for "fifths", which only counts parts. */
  readonly ordinal: boolean | 'parts';
  /** Whether it is Persian, where «و» stands between the words of a number. */
  readonly persian: boolean;
}

/** Languages that numbers are written in. */
export type NumberLanguage = 'fa' | 'en';

/** The words of a language, each at the place of its value. */
interface Vocabulary {
  readonly small: readonly string[];
  readonly tens: readonly string[];
  readonly hundreds: readonly string[];
  readonly magnitudes: readonly string[];
}

/** All in folded spelling; the writer gives Persian words no letter that folding changes but the half-space of «سی‌ام». */
const VOCABULARY: Readonly<Record<NumberLanguage, Vocabulary>> = {
  fa: {
    small: 'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(' '),
    tens: '  بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' '),
    hundreds: ' صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'.split(' '),
    magnitudes: ' هزار میلیون میلیارد تریلیون کوادریلیون'.split(' '),
  },
  en: {
    small:
      `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`.split(
        ' ',
      ),
    tens: '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
    hundreds: [],
    magnitudes: ' thousand million billion trillion quadrillion'.split(' '),
  },
};

/** English ordinals and Persian ones that no ending makes, by their cardinals. */
const IRREGULAR_ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
  دو: 'دوم',
  سه: 'سوم',
  سی: 'سی\u200cام',
};

/** The largest number that is written in words, in size. */
const MOST = 1e15;

/**
 * An integer in words.
 *
 * @param value - An integer from −10¹⁵ to 10¹⁵.
 * @param language - `fa` or `en`; English as the United Nations writes it, with "and".
 * @throws {TarjomanError} `BAD_ARGUMENT` for any other number.
 * @example
 * ```ts
 * numberToWords(1404, 'fa'); // 'هزار و چهارصد و چهار'
 * numberToWords(1404, 'en'); // 'one thousand four hundred and four'
 * ```
 */
export function numberToWords(value: number, language: NumberLanguage): string {
  if (!Number.isInteger(value) || Math.abs(value) > MOST) {
    throw new TarjomanError('BAD_ARGUMENT', `${value} is not an integer from −10¹⁵ to 10¹⁵; write it in digits`);
  }
  const { small, magnitudes } = VOCABULARY[language];
  const persian = language === 'fa';
  if (value < 0) return `${persian ? 'منفی' : 'minus'} ${numberToWords(-value, language)}`;
  if (value === 0) return small[0] as string;
  const groups: string[] = [];
  let rest = value;
  for (let k = 0; rest > 0; k++, rest = Math.floor(rest / 1000)) {
    const group = rest % 1000;
    if (group === 0) continue;
    const magnitude = magnitudes[k] as string;
    const and = !persian && k === 0 && group < 100 && value >= 1000 ? 'and ' : '';
    // «هزار» goes without «یک», the greater ones do not.
    if (persian && k === 1 && group === 1) groups.unshift(magnitude);
    else groups.unshift(`${and}${hundredsToWords(group, language)} ${magnitude}`.trim());
  }
  return groups.join(persian ? ' و ' : ' ');
}

/** A number from 1 to 999. */
function hundredsToWords(value: number, language: NumberLanguage): string {
  const { small, tens, hundreds } = VOCABULARY[language];
  const below = value % 100;
  const above = (value - below) / 100;
  const ten = tens[Math.floor(below / 10)];
  const last = below % 10;
  if (language === 'fa') {
    const words = below < 20 ? [small[below]] : [ten, last > 0 && small[last]];
    return [above > 0 && hundreds[above], ...(below > 0 ? words : [])].filter(Boolean).join(' و ');
  }
  const words = below < 20 ? small[below] : [ten, last > 0 && small[last]].filter(Boolean).join('-');
  return [above > 0 && `${small[above]} hundred`, below > 0 && words].filter(Boolean).join(' and ');
}

/**
 * An ordinal in words: «بیست و یکم», "twenty-first".
 *
 * @param value - An integer from 1 to 10¹⁵.
 * @param language - `fa` or `en`.
 * @throws {TarjomanError} `BAD_ARGUMENT` for any other number.
 */
export function ordinalToWords(value: number, language: NumberLanguage): string {
  if (value < 1) throw new TarjomanError('BAD_ARGUMENT', `${value} has no ordinal; it must be 1 or more`);
  if (language === 'fa' && value === 1) return 'اول';
  // "one hundredth" and «یک میلیونم» are parts.
  const cardinal = numberToWords(value, language).replace(/^(?:one|یک) (?=\S+$)/u, '');
  const last = /[^\s-]+$/u.exec(cardinal)?.[0] ?? '';
  return cardinal.slice(0, -last.length) + ordinalOf(last, language === 'fa');
}

function ordinalOf(cardinal: string, persian: boolean): string {
  return IRREGULAR_ORDINALS[cardinal] ?? (persian ? `${cardinal}م` : `${cardinal.replace(/y$/u, 'ie')}th`);
}

/** What each folded word says about a number. */
const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = (() => {
  const words = new Map<string, NumberWord>();
  const add = (spelling: string, value: number, persian: boolean, magnitude = false) => {
    const kind = { value, magnitude, persian };
    words.set(spelling, { ...kind, ordinal: false });
    const ordinal = ordinalOf(spelling, persian).replace('\u200c', '');
    words.set(ordinal, { ...kind, ordinal: true });
    words.set(persian ? `${ordinal}ین` : `${ordinal}s`, { ...kind, ordinal: persian || 'parts' });
  };
  for (const { small, tens, hundreds, magnitudes } of Object.values(VOCABULARY)) {
    const persian = hundreds.length > 0;
    small.forEach((word, value) => {
      add(word, value, persian);
    });
    [tens, hundreds].forEach((list, power) => {
      for (const [digit, word] of list.entries()) if (word !== '') add(word, digit * 10 ** (power + 1), persian);
    });
    for (const [k, word] of magnitudes.entries()) if (k > 0) add(word, 1000 ** k, persian, true);
  }
  add('هیجده', 18, true);
  add('یکصد', 100, true);
  add('بیلیون', 1e12, true, true);
  add('hundred', 100, false, true);
  for (const [word, like] of [
    ['اول', 'یکم'],
    ['اولین', 'یکم'],
    ['نخست', 'یکم'],
    ['نخستین', 'یکم'],
    ['quarter', 'fourths'],
    ['quarters', 'fourths'],
    ['halves', 'seconds'],
  ] as const) {
    words.set(word, words.get(like) as NumberWord);
  }
  words.delete('seconds'); // a time; what is counted in two is "halves"
  return words;
})();

/** What a folded word says about a number, if it is one of a single number. */
export function numberWord(folded: string): NumberWord | undefined {
  return NUMBER_WORDS.get(folded);
}

/** All folded words that say something about a number. */
export const ALL_NUMBER_WORDS: readonly string[] = [...NUMBER_WORDS.keys()];

const PERSIAN_NUMBER_WORDS = ALL_NUMBER_WORDS.filter((word) => numberWord(word)?.persian);
const PERSIAN_BEGINNINGS = new Beginnings(PERSIAN_NUMBER_WORDS);
const LONGEST = Math.max(...ALL_NUMBER_WORDS.map((word) => word.length));

/** What may close a word that begins with a number: «دو‌برابر», «سه‌درصد». */
const JOINED_UNIT = /(?<=..)(?:برابر|درصد|چندان)ی?$/u;

/** The unit that closes a folded Persian word, if it has one. */
export function joinedUnit(folded: string): string | undefined {
  return JOINED_UNIT.exec(folded)?.[0];
}

/** How every word that joins several begins: a quick no for «دولت» and «سیاست», which only begin as a number does. */
const JOINED_NUMBER = (() => {
  const anyOf = (fits: (word: NumberWord) => boolean) =>
    PERSIAN_NUMBER_WORDS.filter((word) => fits(numberWord(word) as NumberWord)).join('|');
  const first = anyOf(({ ordinal }) => ordinal === false);
  const second = anyOf(({ ordinal, magnitude }) => magnitude || ordinal !== false);
  return new RegExp(`^(?:${first})(?:و|برابر|درصد|چندان|${second})`, 'u');
})();

/** No compound of number words is longer: bounds the time that a hostile word takes. */
const LONGEST_COMPOUND = 80;

/**
 * The number words of a Persian word that joins several: «بیست‌ویکمین», «دوسوم», «پنج‌هزار», «سه‌ونیم», «سه‌برابر», all folded.
 *
 * @returns The words, «و» included, a unit at the end left out; `undefined` where the word is not made of number words alone.
 */
export function splitNumberWord(folded: string): string[] | undefined {
  if (folded.length < 4 || folded.length > LONGEST_COMPOUND) return undefined;
  if (!PERSIAN_BEGINNINGS.mayHave(folded) || !JOINED_NUMBER.test(folded) || NUMBER_WORDS.has(folded)) return undefined;
  return split(folded, 0);
}

function split(folded: string, from: number): string[] | undefined {
  for (let to = Math.min(folded.length, from + LONGEST); to >= from + 2; to--) {
    const piece = folded.slice(from, to);
    const word = NUMBER_WORDS.get(piece);
    if (!word?.persian) continue;
    if (to === folded.length) return [piece];
    if (word.ordinal !== false) continue;
    const rest = folded.slice(to);
    if (joinedUnit(folded) === rest) return [piece];
    if (rest === 'ونیم') return [piece, 'و', 'نیم'];
    if (rest.startsWith('و')) {
      const words = split(folded, to + 1);
      if (words) return [piece, 'و', ...words];
    }
    const after = closing(rest);
    if (after) {
      const words = after === rest ? [] : rest[after.length] === 'و' ? split(folded, to + after.length + 1) : undefined;
      if (words) return [piece, after, ...(words.length > 0 ? ['و', ...words] : [])];
    }
  }
  return undefined;
}

/** What may follow a number word without «و»: a magnitude, «پنج‌هزار», or the parts of a fraction, «دو‌سوم». */
function closing(rest: string): string | undefined {
  for (let length = Math.min(rest.length, LONGEST); length >= 3; length--) {
    const piece = rest.slice(0, length);
    const word = NUMBER_WORDS.get(piece);
    if (word?.persian && (word.magnitude || (word.ordinal !== false && length === rest.length))) return piece;
  }
  return undefined;
}
