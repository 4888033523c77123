/** What is said of a mark when a reader points at it: what a term, a number or a date means, in both languages. */
import { type Concept, preferredTerm } from '../glossary/concept.js';
import { isoToPersian } from '../text/dates/calendar.js';
import type { DateSpan } from '../text/dates/dates.js';
import type { NumberSpan } from '../text/numbers/in-text.js';
import { number, WORDS, type Wording } from './wording.js';

/** A term, by the terms that its glossary prefers. */
export function termLabel({ en, fa }: Concept): string {
  return label(WORDS.term, { en: preferredTerm(en), fa: preferredTerm(fa) });
}

/** What is said of a number beside its value. */
const KINDS: Readonly<Record<Exclude<NumberSpan['kind'], 'currency'>, Wording>> = {
  cardinal: { en: '', fa: '' },
  ordinal: { en: ' (ordinal)', fa: ' (ترتیبی)' },
  fraction: { en: ' (fraction)', fa: ' (کسر)' },
  percent: { en: '%', fa: '٪' },
  multiple: { en: ' times', fa: ' برابر' },
};

/** A number by its value, in digits. */
export function numberLabel(span: NumberSpan): string {
  if (span.kind === 'currency') return label(WORDS.number, { en: money(span, 'en'), fa: money(span, 'fa') });
  const [from, to] = [number(span.value), span.upTo === undefined ? undefined : number(span.upTo)];
  const inLanguage = (lang: 'en' | 'fa') => `${from[lang]}${to === undefined ? '' : `–${to[lang]}`}`;
  const { en, fa } = KINDS[span.kind];
  return label(WORDS.number, { en: inLanguage('en') + en, fa: inLanguage('fa') + fa });
}

const MONEY_FORMATS = new Map<string, Intl.NumberFormat>();

/** A sum with the name of its currency. */
function money({ value, upTo, currency = 'XXX' }: NumberSpan, lang: 'en' | 'fa'): string {
  const key = `${lang} ${currency}`;
  const format =
    MONEY_FORMATS.get(key) ??
    new Intl.NumberFormat(lang, {
      ...{ style: 'currency', currency, currencyDisplay: 'name' },
      ...{ minimumFractionDigits: 0, maximumFractionDigits: 3 },
    });
  MONEY_FORMATS.set(key, format);
  const text = upTo === undefined || !(upTo >= value) ? format.format(value) : format.formatRange(value, upTo);
  return currency === 'IRT' ? text.replace('IRT', TOMANS[lang]) : text; // no code of ISO 4217
}

const TOMANS: Wording = { en: 'tomans', fa: 'تومان' };

/** A date by its days: in the Gregorian calendar in English, in the Persian one in Persian. */
export function dateLabel({ first, last }: DateSpan): string {
  const days = first === last ? [first] : [first, last];
  return label(WORDS.date, {
    en: days.map(gregorianDay).join(' – '),
    fa: days.map(persianDay).join(' – '),
  });
}

/** A year that has every day, for dates that say none. */
const SOME_YEAR = '2024';

const LONG = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const FORMATS = {
  day: new Intl.DateTimeFormat('en-GB', LONG),
  date: new Intl.DateTimeFormat('en-GB', { ...LONG, year: 'numeric' }),
  persianDay: new Intl.DateTimeFormat('fa-IR-u-ca-gregory', LONG),
};

const PERSIAN_MONTHS: readonly string[] = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(
  ' ',
);

function gregorianDay(iso: string): string {
  const { date, hasYear } = dayOf(iso);
  return date === undefined ? iso : (hasYear ? FORMATS.date : FORMATS.day).format(date);
}

function persianDay(iso: string): string {
  const { date, hasYear } = dayOf(iso);
  const persian = hasYear ? isoToPersian(iso) : undefined;
  if (persian === undefined) return date === undefined ? iso : FORMATS.persianDay.format(date);
  const { year, month, day } = persian;
  const digits = (value: number) => value.toLocaleString('fa', { useGrouping: false });
  return `${digits(day)} ${PERSIAN_MONTHS[month - 1]} ${digits(year)}`;
}

function dayOf(iso: string): { readonly date?: Date; readonly hasYear: boolean } {
  const hasYear = !iso.startsWith('--');
  const time = Date.parse(hasYear ? iso : `${SOME_YEAR}${iso.slice(1)}`);
  return Number.isNaN(time) ? { hasYear } : { date: new Date(time), hasYear };
}

/** A line a language; the style gives each line its own direction. */
function label(what: Wording, { en, fa }: Wording): string {
  return `${what.en}: ${en}\n${what.fa}: ${fa}`;
}
