/** Dates: a day, month, year or day of the week changed; one side may have the Persian calendar. */
import { isoToPersian } from '../../../../src/text/dates/index.js';
import { toLatinDigits, toPersianDigits } from '../../../../src/text/numbers/index.js';
import type { Random } from '../../align/random.js';
import { below, pick } from '../../align/random.js';
import { type Edit, edited, occurrences } from '../edit.js';
import type { GoldPair, Lang, Planted } from '../planted.js';
import { GREGORIAN_MONTHS, PERSIAN_MONTHS, WEEKDAYS } from './month-names.js';

const DIGITS = '[0-9۰-۹]';
const YEAR = `(?:1[34]|19|20|۱[۳۴]|۱۹|۲۰)${DIGITS}{2}`;
const ENGLISH_MONTH = GREGORIAN_MONTHS.map(([en]) => en).join('|');
const PERSIAN_MONTH = [...GREGORIAN_MONTHS.flatMap(([, ...fa]) => fa), ...PERSIAN_MONTHS.map(([fa]) => fa)].join('|');

/** Dates with a month's name; Persian ones with a day or a year beside it, for `می` and `دی` are words, too. */
const DATES: Readonly<Record<Lang, readonly RegExp[]>> = {
  en: [
    new RegExp(`\\b(?<day>\\d{1,2}) (?<month>${ENGLISH_MONTH})\\b(?:,? (?<year>${YEAR}))?\\b`, 'gu'),
    new RegExp(`\\b(?<month>${ENGLISH_MONTH}) (?<day>\\d{1,2})\\b(?:,? (?<year>${YEAR})\\b)?`, 'gu'),
    new RegExp(`\\b(?<month>${ENGLISH_MONTH}),? (?<year>${YEAR})\\b`, 'gu'),
  ],
  fa: [
    new RegExp(
      `(?<!${DIGITS})(?<day>${DIGITS}{1,2}) (?<month>${PERSIAN_MONTH})(?!\\p{L})(?: ماه)?(?: سال)?(?: (?<year>${YEAR})(?!${DIGITS}))?`,
      'gu',
    ),
    new RegExp(`(?<![\\p{L}])(?<month>${PERSIAN_MONTH})(?: ماه)?(?: سال)? (?<year>${YEAR})(?!${DIGITS})`, 'gu'),
  ],
};

/** How often a day of the week is taken where there is a date or a year, too. */
const WEEKDAY_SHARE = 0.2;
/** How often a date with day, month and year that both sides have is put into the Persian calendar first. */
const CALENDAR_SHARE = 0.5;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly day?: number;
  /** From 1, and in which calendar. */
  readonly month: number;
  readonly persian: boolean;
  readonly year?: number;
  readonly text: string;
}

/** Plants a fault in a date that both sides have. */
export function plantDate(pair: GoldPair, random: Random): Planted | undefined {
  const given = random() < CALENDAR_SHARE ? inPersianCalendar(pair) : undefined;
  const { source, target, sourceLang, targetLang } = given ?? pair;
  const days = weekdayEdits(pair, random);
  const dates = given || days.length === 0 || random() >= WEEKDAY_SHARE ? dateEdits() : [];
  const edit = pick(dates.length > 0 ? dates : days, random);
  if (!edit) return undefined;
  const faulty = { source, target: edited(target, edit), sourceLang, targetLang };
  return { what: edit.what, faulty: [faulty], ...(given ? { twin: [given] } : {}) };

  function dateEdits(): Edit[] {
    const there = datesIn(source, sourceLang);
    const mine = datesIn(target, targetLang);
    const months = mine.filter((date) => there.some((other) => agree(date, other)));
    return [...months.flatMap((date) => editsOf(date, target, random)), ...yearEdits(pair, mine, random)];
  }
}

function agree(one: Found, other: Found): boolean {
  if (one.persian !== other.persian) return one.day !== undefined && other.day !== undefined;
  return one.month === other.month && one.day === other.day;
}

/** The pair with the Persian side's date in the Persian calendar; `undefined` where the sides have no such date. */
function inPersianCalendar(pair: GoldPair): GoldPair | undefined {
  const side = pair.sourceLang === 'fa' ? 'source' : 'target';
  const other = side === 'source' ? 'target' : 'source';
  const english = datesIn(pair[other], 'en');
  const date = datesIn(pair[side], 'fa').find(
    (one) => !one.persian && one.year && one.day && english.some((each) => agree(one, each) && each.year === one.year),
  );
  if (!date) return undefined;
  const two = (value: number | undefined) => String(value).padStart(2, '0');
  const persian = isoToPersian(`${date.year}-${two(date.month)}-${two(date.day)}`);
  if (!persian) return undefined;
  const month = PERSIAN_MONTHS[persian.month - 1]?.[0];
  const text = toPersianDigits(`${persian.day} ${month} ${persian.year}`);
  return { ...pair, [side]: edited(pair[side], { ...date, text, what: '' }) };
}

function datesIn(text: string, lang: Lang): Found[] {
  const found = DATES[lang].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): Found => {
      const { day, month = '', year } = match.groups ?? {};
      const gregorian = GREGORIAN_MONTHS.findIndex((names) => names.includes(month));
      const number = (digits: string) => Number(toLatinDigits(digits));
      return {
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        ...(day === undefined ? {} : { day: number(day) }),
        month: (gregorian >= 0 ? gregorian : PERSIAN_MONTHS.findIndex(([fa]) => fa === month)) + 1,
        persian: gregorian < 0,
        ...(year === undefined ? {} : { year: number(year) }),
      };
    }),
  );
  return found.filter(
    (one, k) => !found.slice(0, k).some((earlier) => one.start < earlier.end && earlier.start < one.end),
  );
}

function editsOf(date: Found, text: string, random: Random): Edit[] {
  const names = date.persian
    ? PERSIAN_MONTHS.map(([fa]) => fa)
    : GREGORIAN_MONTHS.map((all) => all[isEnglish(date) ? 0 : 1]);
  const same = date.persian ? [names[date.month - 1]] : (GREGORIAN_MONTHS[date.month - 1] ?? []);
  const edits: (Edit | undefined)[] = [
    within(date, same, names[(date.month - 1 + 2 + below(9, random)) % 12] ?? '', 'month'),
  ];
  if (date.day !== undefined) {
    const day = ((date.day - 1 + 1 + below(26, random)) % 28) + 1;
    edits.push(within(date, spelt(date.day), likewise(date.text, day === date.day ? day + 1 : day), 'day'));
  }
  if (date.year !== undefined) {
    edits.push(within(date, spelt(date.year), likewise(date.text, date.year + (random() < 0.5 ? 1 : -1)), 'year'));
  }
  return edits.filter((edit) => edit !== undefined && edited(text, edit) !== text) as Edit[];
}

/** Years that stand alone and that both sides have. */
function yearEdits({ source, target }: GoldPair, dates: readonly Found[], random: Random): Edit[] {
  const alone = new RegExp(`(?<![\\p{L}\\p{N}.,٫٬/:–-])${YEAR}(?![\\p{L}\\p{N}/:–-])`, 'gu');
  const years = new Set([...source.matchAll(alone)].map(([year]) => toLatinDigits(year)));
  return [...target.matchAll(alone)]
    .filter(
      ({ index, 0: year }) =>
        years.has(toLatinDigits(year)) && !dates.some(({ start, end }) => start <= index && index < end),
    )
    .flatMap(({ index: start, 0: year }): Edit[] => {
      const other = Number(toLatinDigits(year)) + 1 + below(9, random);
      if (years.has(String(other))) return [];
      const text = likewise(year, other);
      return [{ start, end: start + year.length, text, what: `year ${year} became ${text}` }];
    });
}

function weekdayEdits({ source, target, sourceLang, targetLang }: GoldPair, random: Random): Edit[] {
  const named = (names: readonly string[], lang: Lang) => (lang === 'en' ? names.slice(0, 1) : names.slice(1));
  const has = (text: string, names: readonly string[], lang: Lang) =>
    named(names, lang).flatMap((name) => occurrences(text, name).filter(({ start }) => !isCompound(text, start)));
  const both = WEEKDAYS.filter((names) => has(source, names, sourceLang).length > 0);
  return both.flatMap((names) => {
    const there = has(target, names, targetLang);
    const place = there[0];
    const other = pick(
      WEEKDAYS.filter((day) => !both.includes(day)),
      random,
    );
    const text = other && named(other, targetLang)[0];
    if (there.length !== 1 || !place || text === undefined) return [];
    return [{ ...place, text, what: `${target.slice(place.start, place.end)} became ${text}` }];
  });
}

/** شنبه is a part of `سه شنبه`. */
function isCompound(text: string, start: number): boolean {
  return text.startsWith('شنبه', start) && /(?:یک|دو|سه|چهار|پنج)[ ‌]$/u.test(text.slice(0, start));
}

function within(date: Found, olds: readonly (string | undefined)[], text: string, what: string): Edit | undefined {
  for (const old of olds) {
    const at =
      old === undefined ? -1 : date.text.search(new RegExp(`(?<![\\p{L}\\p{N}])${old}(?![\\p{L}\\p{N}])`, 'u'));
    if (old === undefined || at < 0) continue;
    const start = date.start + at;
    return { start, end: start + old.length, text, what: `${what} ${old} became ${text} in ${date.text}` };
  }
  return undefined;
}

function spelt(value: number): string[] {
  const digits = [String(value), String(value).padStart(2, '0')];
  return [...digits, ...digits.map((text) => toPersianDigits(text))];
}

function likewise(model: string, value: number): string {
  return /[۰-۹]/u.test(model) ? toPersianDigits(String(value)) : String(value);
}

function isEnglish({ text }: Found): boolean {
  return /[A-Za-z]/u.test(text);
}
