/** What numbers count: percent, currencies and multiples, in both languages and in signs. */

/** Signs and words of currencies by code, folded; English words also with the "s" of the plural. */
const CURRENCY_WORDS = `USD $ دلار dollar|EUR € یورو euro|GBP £ پوند pound|IRR ریال rial|IRT تومان تومن toman|JPY ¥ ین yen|
CNY یوان yuan renminbi|RUB ₽ روبل rouble ruble|INR ₹ روپیه rupee|TRY ₺ لیر لیره lira|AED درهم dirham|IQD دینار dinar|CHF فرانک franc|
AZN ₼ منات manat|KZT ₸ تنگه tenge|AMD ֏ درام dram|KRW ₩ وون won|ILS ₪ شکل shekel|SAR riyal|AFN ؋ افغانی|CAD|AUD|KWD|OMR|QAR`;

/** Countries, and which currency of theirs is meant by a name that others share: «دلار کانادا» is CAD, not USD. */
const CURRENCY_COUNTRIES = `canadian کانادا USD CAD|australian استرالیا USD AUD|kuwaiti کویت IQD KWD|omani عمان IRR OMR|qatari قطر IRR QAR|
saudi سعودی عربستان IRR SAR|us american امریکا آمریکا|iranian ایران|british انگلیس|turkish ترکیه|russian روسیه|swiss سوییس|iraqi عراق`;

/** Words that only stand for a currency in part of their uses, and need more than a number before them. */
const HOMOGRAPHS: ReadonlySet<string> = new Set(['افغانی', 'شکل', 'won', 'درام', 'تنگه']);

const CURRENCIES: ReadonlyMap<string, string> = table(CURRENCY_WORDS, (row) => {
  const code = row[0] as string;
  return row
    .flatMap((word) => (/^[a-z]{3,}$/u.test(word) ? [word, `${word}s`] : [word.toLowerCase()]))
    .map((word) => [word, code]);
});

/** By country the code that its currency has in place of another: `USD CAD`, or nothing. */
const COUNTRIES: ReadonlyMap<string, string> = table(CURRENCY_COUNTRIES, (row) => {
  const codes = row.filter((word) => /^[A-Z]{3}$/u.test(word));
  return row.slice(0, row.length - codes.length).map((word) => [word, codes.join(' ')]);
});

function table(rows: string, entries: (row: string[]) => [string, string][]): ReadonlyMap<string, string> {
  return new Map(rows.split(/\|\s*/u).flatMap((row) => entries(row.split(' '))));
}

const PERCENT: ReadonlySet<string> = new Set(['%', 'درصد', 'درصدی', 'percent', 'pct']);
const MULTIPLES: ReadonlySet<string> = new Set(['برابر', 'برابری', 'چندان', 'چندانی', 'بار', 'مرتبه', 'times', 'fold']);

/** What stands beside a number. */
export interface NumberUnit {
  /** What it makes of the number. */
  readonly kind: 'percent' | 'currency' | 'multiple';
  /** Code of the currency. */
  readonly currency?: string;
  /** How many words it has. */
  readonly words: number;
}

/** The unit that begins at a word. */
export function unitAfter(texts: (at: number) => string, at: number): NumberUnit | undefined {
  const text = texts(at);
  if (PERCENT.has(text)) return { kind: 'percent', words: 1 };
  if (text === 'per' && texts(at + 1) === 'cent') return { kind: 'percent', words: 2 };
  if (MULTIPLES.has(text)) return { kind: 'multiple', words: 1 };
  const english = COUNTRIES.get(text);
  if (english !== undefined && /^[a-z]/u.test(text)) return currencyAt(texts(at + 1), english, 2);
  const persian = /^[\u0600-\u06ff]/u.test(text) ? COUNTRIES.get(texts(at + 1)) : undefined;
  return currencyAt(text, persian, persian === undefined ? 1 : 2);
}

function currencyAt(text: string, country: string | undefined, words: number): NumberUnit | undefined {
  const code = CURRENCIES.get(text);
  if (code === undefined || HOMOGRAPHS.has(text)) return undefined;
  const [instead, own] = country?.split(' ') ?? [];
  const changed = instead === code || (instead === 'IRR' && code === 'SAR'); // "riyal" is a spelling of rial
  return { kind: 'currency', currency: changed ? (own as string) : code, words };
}

/** The currency whose sign or code stands before a number: "$", "US$", "EUR"; words do not. */
export function signBefore(text: string): string | undefined {
  const code = CURRENCIES.get(text);
  return code !== undefined && (/^[^\p{L}]$/u.test(text) || text === code.toLowerCase()) ? code : undefined;
}
