/** Rules of spelling for Persian. */
import { normalizeSafe } from '../../text/normalize/safe.js';
import type { EntryField } from './entry-fields.js';
import type { SpellingRule } from './spelling.js';

const isPersian = ({ lang }: EntryField) => lang === 'fa';
/** Persian words are also quoted in English remarks. */
const mayQuotePersian = ({ lang, kind }: EntryField) => lang === 'fa' || kind === 'prose';
const isTerm = ({ lang, kind }: EntryField) => lang === 'fa' && (kind === 'term' || kind === 'form');

/** Persian letters and marks, as classes. */
const FA = '\\u0621-\\u063a\\u0641-\\u064a\\u066e-\\u06d3\\u06d5';
const MARK = '\\u064b-\\u065f\\u0670';
/** What stands before a mark that belongs to Persian. */
const BEFORE = `[${FA}${MARK}»)\\]۰-۹]`;

/** Letters of other languages in Arabic script that only look Persian, and letters that are only positions. */
const FOREIGN_LETTER = /[يىېےكڪہەھۂ\ufb50-\ufd3d\ufd50-\ufdff\ufe70-\ufefc]/gu;

/** Persian texts. */
export const PERSIAN_RULES: readonly SpellingRule[] = [
  {
    rule: 'persian-letters',
    concerns: mayQuotePersian,
    mend: (text) => text.replace(FOREIGN_LETTER, (letter) => normalizeSafe(letter).text),
    en: 'Arabic letters (ي or ك), or letters of an old encoding, where Persian has its own',
    fa: '«ي» یا «ك» عربی، یا حرفی از کدگذاری قدیم، به جای حرف فارسی',
  },
  {
    rule: 'script',
    concerns: ({ kind, lang }) => kind === 'term' && lang === 'fa',
    find: (text) => (/\p{Script=Arabic}/u.test(text) ? undefined : text),
    en: 'a Persian term has Persian letters: write it in them, or move it to "en"',
    fa: 'اصطلاح فارسی باید با حروف فارسی باشد: آن را چنین بنویسید یا به بخش \u2066"en"\u2069 ببرید',
  },
  {
    rule: 'persian-letters',
    concerns: ({ lang, model }) => lang === 'fa' && model,
    mend: (text) => text.replace(HAMZA, 'ی'),
    en: 'a hamza where Persian has yeh',
    fa: '«ئ» به جای «ی»',
  },
  {
    rule: 'ezafe-mark',
    concerns: isTerm,
    mend: (text) =>
      text
        .replace(/ۀ|ه\u0654/gu, 'ه')
        .replace(/(?<=[\u0621-\u06d3]{2})\u0650(?=[\s»)]|$)/gu, '')
        .replace(/(?<=[\u0621-\u06d3]ه)[\u200c ]ی(?= )/gu, ''),
    en: 'terms are written without marks of the ezafe',
    fa: 'اصطلاح بدون نشانهٔ اضافه نوشته می‌شود',
  },
  {
    rule: 'diacritics',
    concerns: isTerm,
    find: (text) => /[\u064c-\u0653\u0655-\u065f\u0670]/u.exec(text)?.[0].replace(/^/u, '\u25cc'),
    en: 'vowels and doubling are not written in terms: take the mark out unless the word is read wrongly without it',
    fa: 'نشانهٔ مصوت کوتاه و تشدید در اصطلاح نوشته نمی‌شود: حذفش کنید، مگر آنکه اصطلاح بی آن غلط خوانده شود',
  },
  {
    rule: 'tatweel',
    concerns: mayQuotePersian,
    mend: (text) => text.replace(new RegExp(`(?<=[${FA}${MARK}])ـ+(?=[${FA}${MARK}])`, 'gu'), ''),
    en: 'letters are stretched (ـ)',
    fa: 'نویسهٔ کشش (ـ) در واژه آمده است',
  },
  {
    rule: 'digits',
    concerns: ({ lang, kind }) => lang === 'fa' && kind !== 'form', // what is typed and folded may have any
    mend: (text) => text.replace(OTHER_NUMBER, inPersianDigits),
    en: 'digits of another script in Persian',
    fa: 'رقم غیرفارسی در متن فارسی',
  },
  {
    rule: 'quotation-marks',
    concerns: isPersian,
    mend: (text) => text.replace(/["“”„]([^"“”„«»]*)["“”„]/gu, persianQuotation),
    en: 'Persian quotation marks are «»',
    fa: 'گیومهٔ فارسی «» است',
  },
  {
    rule: 'punctuation',
    concerns: isPersian,
    mend: (text) => {
      let mended = text;
      for (const [pattern, put] of PUNCTUATION) mended = mended.replace(pattern, put);
      return mended;
    },
    en: 'punctuation of another script in Persian, or spaces wrongly about it',
    fa: 'نشانه‌گذاری غیرفارسی، یا فاصلهٔ نابجا کنار نشانه',
  },
];

/** Before the «ی» that makes adjectives and nouns («اجرائی», «دانشجوئی»), and in «آئین» and «پائین»; «رئیس» and «جزئی» have it. */
const HAMZA = new RegExp(`(?<=[${FA}][او])ئ(?=ی(?![${FA}]))|(?<=(?<![${FA}])(?:آ|پا))ئ(?=ین)`, 'gu');

/** A number that is not part of a name, code, date or address in Latin letters. */
const OTHER_NUMBER =
  /(?<![\p{Script=Latin}\d٠-٩.,٫٬_/-])(?<!\p{Script=Latin} )[0-9٠-٩]+(?:[.,٫٬/][0-9٠-٩]+)*(?![\p{Script=Latin}\d]|[-._/ ]\p{Script=Latin})/gu;

/** With a point before the last group as the decimal point, a comma before three digits as the separator of thousands. */
function inPersianDigits(number: string): string {
  return number
    .replace(/[0-9٠-٩]/gu, (digit) => String.fromCharCode(0x6f0 + (digit.charCodeAt(0) & 15)))
    .replace(/^([۰-۹٬,]+)\.([۰-۹]+)$/u, '$1٫$2')
    .replace(/,(?=[۰-۹]{3}(?![۰-۹]))/gu, '٬');
}

function persianQuotation(whole: string, inner: string): string {
  return /\p{Script=Arabic}/u.test(inner) ? `«${inner}»` : whole;
}

const PUNCTUATION: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<=${BEFORE} ?),(?!\\d)`, 'gu'), '،'],
  [new RegExp(`(?<=${BEFORE} ?);`, 'gu'), '؛'],
  [new RegExp(`(?<=${BEFORE} ?)\\?`, 'gu'), '؟'],
  [/(?<=[۰-۹]) ?%/gu, '٪'],
  [new RegExp(`(?<=${BEFORE}) +(?=[،؛؟!:.»)\\]](?:[\\s»)\\]]|$))`, 'gu'), ''],
  [/(?<=[«([]) +(?=[\u0621-\u06d3])/gu, ''],
  [new RegExp(`(?<=[،؛؟])(?=[${FA}«])`, 'gu'), ' '],
];
