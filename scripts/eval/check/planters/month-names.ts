/** Names of months and days of the week, as both languages write them. */

/** Gregorian months: English, then Persian spellings, the usual one first. */
export const GREGORIAN_MONTHS: readonly (readonly [en: string, ...fa: string[]])[] = [
  ['January', 'ژانویه'],
  ['February', 'فوریه'],
  ['March', 'مارس'],
  ['April', 'آوریل', 'اوریل', 'اپریل'],
  ['May', 'مه', 'می'],
  ['June', 'ژوئن', 'جون'],
  ['July', 'ژوئیه', 'جولای', 'ژوییه'],
  ['August', 'اوت', 'آگوست', 'اگست'],
  ['September', 'سپتامبر'],
  ['October', 'اکتبر'],
  ['November', 'نوامبر'],
  ['December', 'دسامبر'],
];

/** Persian months: Persian, then English. */
export const PERSIAN_MONTHS: readonly (readonly [fa: string, en: string])[] = [
  ['فروردین', 'Farvardin'],
  ['اردیبهشت', 'Ordibehesht'],
  ['خرداد', 'Khordad'],
  ['تیر', 'Tir'],
  ['مرداد', 'Mordad'],
  ['شهریور', 'Shahrivar'],
  ['مهر', 'Mehr'],
  ['آبان', 'Aban'],
  ['آذر', 'Azar'],
  ['دی', 'Dey'],
  ['بهمن', 'Bahman'],
  ['اسفند', 'Esfand'],
];

/** Days of the week: English, then Persian spellings, the usual one first. */
export const WEEKDAYS: readonly (readonly [en: string, ...fa: string[]])[] = [
  ['Saturday', 'شنبه'],
  ['Sunday', 'یکشنبه', 'یک‌شنبه', 'یک شنبه'],
  ['Monday', 'دوشنبه', 'دو‌شنبه', 'دو شنبه'],
  ['Tuesday', 'سه‌شنبه', 'سه شنبه', 'سهشنبه'],
  ['Wednesday', 'چهارشنبه', 'چهار‌شنبه', 'چهار شنبه'],
  ['Thursday', 'پنجشنبه', 'پنج‌شنبه', 'پنج شنبه'],
  ['Friday', 'جمعه'],
];

/** All names of months, lower-cased. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(
  [...GREGORIAN_MONTHS, ...PERSIAN_MONTHS].flat().map((name) => name.toLowerCase()),
);
