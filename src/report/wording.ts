/** What the page says in its own words, in both languages. */
import { type Html, html } from '../internal/html.js';
import type { CheckKind } from '../tm/checks/finding.js';
import type { Filter, Level } from './levels.js';

/** The same words in both languages. */
export interface Wording {
  /** In English. */
  readonly en: string;
  /** In Persian. */
  readonly fa: string;
}

/**
 * Words of the page in both languages; its style shows one of them. `span[lang]` is used for nothing else.
 */
export function both({ en, fa }: Wording): Html {
  return html`<span lang="en">${en}</span><span lang="fa">${fa}</span>`;
}

const ENGLISH = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const PERSIAN = new Intl.NumberFormat('fa', { maximumFractionDigits: 3 });

/** A number as either language writes it. */
export function number(value: number): Wording {
  return { en: ENGLISH.format(value), fa: PERSIAN.format(value) };
}

/** A share as a percentage, never rounded up, so that only what is sure is 100 %. */
export function percentage(share: number): Wording {
  const { en, fa } = number(Math.floor(100 * share + 1e-9));
  return { en: `${en}%`, fa: `${fa}٪` };
}

/** A language's name. */
export function languageName(tag: string): Wording {
  return { en: nameIn('en', tag), fa: nameIn('fa', tag) };
}

function nameIn(lang: 'en' | 'fa', tag: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // such as those with `_` for `-`
  }
}

/** What the report is. */
export const TITLES = {
  alignment: { en: 'Alignment', fa: 'گزارش هم‌ترازی' },
  check: { en: 'Translation check', fa: 'گزارش بازبینی ترجمه' },
} as const satisfies Record<string, Wording>;

/** What kinds of finding are called. */
const KINDS: Readonly<Record<CheckKind, Wording>> = {
  number: { en: 'number', fa: 'عدد' },
  date: { en: 'date', fa: 'تاریخ' },
  name: { en: 'name', fa: 'نام' },
  quotation: { en: 'quotation marks', fa: 'گیومه' },
  bracket: { en: 'brackets', fa: 'پرانتز' },
  term: { en: 'term', fa: 'اصطلاح' },
  inconsistent: { en: 'inconsistent', fa: 'ناهمسان' },
  empty: { en: 'no translation', fa: 'بدون ترجمه' },
  copied: { en: 'copied source', fa: 'تکرار متن مبدأ' },
  length: { en: 'length', fa: 'طول' },
  code: { en: 'codes', fa: 'کد' },
  leftover: { en: 'untranslated words', fa: 'واژهٔ ترجمه‌نشده' },
};

/** What the levels of trust are called. */
export const LEVELS: Readonly<Record<Level, Wording>> = {
  sure: { en: 'sure', fa: 'مطمئن' },
  doubtful: { en: 'doubtful', fa: 'مشکوک' },
  wrong: { en: 'probably wrong', fa: 'احتمالاً نادرست' },
};

/** What pairs can be chosen by. */
export const FILTER_NAMES: Readonly<Record<Filter, Wording>> = {
  ...LEVELS,
  ...KINDS,
  alone: { en: 'no counterpart', fa: 'بی‌برابر' },
  moved: { en: 'moved', fa: 'جابه‌جاشده' },
  merged: { en: 'several sentences', fa: 'چندجمله‌ای' },
  finding: { en: 'with findings', fa: 'دارای ایراد احتمالی' },
  suppressed: { en: 'accepted', fa: 'پذیرفته' },
};

/** All else that the page says. */
export const WORDS = {
  all: { en: 'all', fa: 'همه' },
  show: { en: 'Show', fa: 'نمایش' },
  search: { en: 'Search', fa: 'جست‌وجو' },
  previous: { en: 'Previous doubtful', fa: 'مشکوک قبلی' },
  next: { en: 'Next doubtful', fa: 'مشکوک بعدی' },
  previousPage: { en: 'Previous page', fa: 'صفحهٔ قبل' },
  nextPage: { en: 'Next page', fa: 'صفحهٔ بعد' },
  language: { en: 'Language of this page', fa: 'زبان صفحه' },
  confidence: { en: 'Confidence', fa: 'اطمینان' },
  source: { en: 'source', fa: 'مبدأ' },
  target: { en: 'translation', fa: 'ترجمه' },
  reason: { en: 'Accepted', fa: 'پذیرفته' },
  guide: { en: 'How to read this page', fa: 'راهنمای صفحه' },
  term: { en: 'term', fa: 'اصطلاح' },
  number: { en: 'number', fa: 'عدد' },
  date: { en: 'date', fa: 'تاریخ' },
  fault: { en: 'place of a finding, with its number', fa: 'جای ایراد احتمالی، با شمارهٔ آن' },
  acceptedFault: { en: 'place of an accepted finding', fa: 'جای ایراد پذیرفته' },
  cut: { en: 'border between two sentences of a pair', fa: 'مرز دو جملهٔ یک جفت' },
  code: { en: 'inline code', fa: 'کد درون متن' },
  pair: { en: 'pair', fa: 'جفت' },
  pairs: { en: 'pairs', fa: 'جفت' },
} as const satisfies Record<string, Wording>;
