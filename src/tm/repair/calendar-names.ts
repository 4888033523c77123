/** Names of months and weekdays as they are written, by the custom that another name shows. */
import type { Calendar } from '../../text/dates/calendar.js';
import { fold } from '../../text/normalize/fold.js';

const list = (names: string): readonly string[] => names.split(' ');

const IRANIAN: Readonly<Record<Calendar, readonly string[]>> = {
  persian: list('فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'),
  gregorian: list('ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'),
};
const AFGHAN: Readonly<Record<Calendar, readonly string[]>> = {
  persian: list('حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'),
  gregorian: list('جنوری فبروری مارچ اپریل می جون جولای آگوست سپتمبر اکتوبر نومبر دسمبر'),
};
/** Said in Iran too: these alone do not tell by which custom a text goes. */
const IN_BOTH: ReadonlySet<string> = new Set(list('می جون جولای آگوست'));

const ENGLISH = list('January February March April May June July August September October November December');

/** The customs that a language has, each a name for every month. */
function customs(calendar: Calendar, lang: string): readonly (readonly string[])[] {
  if (/^en\b/iu.test(lang)) {
    const short = ENGLISH.map((name) => name.slice(0, 3));
    return [ENGLISH, short, ENGLISH.map((name) => name.toUpperCase()), named(short, 9, 'Sept')];
  }
  const isAfghan = /^prs\b|[-_]af\b/iu.test(lang);
  const afghan = AFGHAN[calendar].map((name) => (isAfghan || !IN_BOTH.has(name) ? name : ''));
  return [IRANIAN[calendar], ...(isAfghan ? [] : [named(IRANIAN[calendar], 5, 'می')]), afghan];
}

/** A custom that has another name for one month. */
function named(names: readonly string[], month: number, name: string): readonly string[] {
  return names.map((other, i) => (i === month - 1 ? name : other));
}

/** «ماه» that is joined to the name: «دی‌ماه». */
const MONTH_WORD = /\u200c?ماه$/u;

/**
 * The name of a month in the custom of another name.
 *
 * @param like - The other name as written.
 * @param month - 1 to 12.
 * @returns `undefined` where `like` does not show a custom.
 */
export function nameMonth(month: number, calendar: Calendar, like: string, lang: string): string | undefined {
  const joined = MONTH_WORD.exec(like)?.[0] ?? '';
  const bare = like.slice(0, like.length - joined.length);
  const isSame = /^[a-z]/iu.test(bare)
    ? (name: string) => name === bare
    : (name: string) => folded(name) === folded(bare);
  const custom = customs(calendar, lang).find((names) => names.some((name) => name !== '' && isSame(name)));
  // In a custom that is not told, the shared names stand empty.
  const name = custom?.[month - 1] || AFGHAN[calendar][month - 1];
  return custom && name && name + joined;
}

const WEEKDAYS_ENGLISH = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

/** From Monday; the Academy's spelling, then others, the half-space shown as «-». */
const WEEKDAYS_PERSIAN: readonly (readonly string[])[] = [
  'دوشنبه سه-شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه',
  'دوشنبه سه-شنبه چهارشنبه پنج-شنبه جمعه شنبه یک-شنبه',
  'دوشنبه سه-شنبه چهار-شنبه پنج-شنبه جمعه شنبه یک-شنبه',
  'دوشنبه سه-شنبه چهارشنبه پنج-شنبه جمعه شنبه یکشنبه',
  'دو-شنبه سه-شنبه چهار-شنبه پنج-شنبه جمعه شنبه یک-شنبه',
  'دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه',
].map((names) => list(names.replaceAll('-', '\u200c')));

/**
 * The name of a weekday in the spelling of another.
 *
 * @param like - The other name as written.
 * @param weekday - ISO 8601: 1 for Monday to 7 for Sunday.
 */
export function nameWeekday(weekday: number, like: string): string | undefined {
  const short = WEEKDAYS_ENGLISH.map((name) => name.slice(0, 3));
  const spellings = [WEEKDAYS_ENGLISH, short, ...WEEKDAYS_PERSIAN];
  return spellings.find((names) => names.includes(like))?.[weekday - 1];
}

function folded(name: string): string {
  return fold(name).text;
}
