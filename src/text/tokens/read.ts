/**
 * Tokens made ready to be read for numbers and dates: folded, with digits as JavaScript reads them.
 *
 *     raw    «بیست‌وپنج»   ۱٬۲۵۰٫۵   twenty-five    G20      1990s
 *     items   بیستوپنج     1250.5    twenty  five   g   20   1990  s
 */
import { fold } from '../normalize/fold.js';
import { type Token, tokenize } from './tokens.js';

/** A token as numbers and dates are read from it. */
export interface Item {
  /** Folded text of a word or mark; of a number the digits with a decimal point, or `1/3`. Empty for what is not read. */
  readonly text: string;
  /** Offset in the raw text. */
  readonly start: number;
  /** Offset after it. */
  readonly end: number;
  /** Whether it touches the item before it. */
  readonly near: boolean;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

/** The items of a raw text, in order. */
export function readItems(raw: string): Item[] {
  const items: Item[] = [];
  const folded = fold(raw);
  const foldedSpan = (start: number, end: number) => folded.text.slice(...folded.map.toText(start, end));
  const put = (text: string, start: number, end: number, capital = false) => {
    const last = items.at(-1)?.end ?? -1;
    items.push({ text, start, end, near: start === last || (start === last + 1 && raw[last] === '\u200c'), capital });
  };
  const tokens = tokenize(raw);
  for (const [i, { text, kind, start, end }] of tokens.entries()) {
    if (kind === 'number') {
      put(readableNumber(text, foldedSpan(start, end)), start, end);
    } else if (kind === 'word') {
      const digits = /(?<=[a-z])[0-9]+$/iu.exec(text)?.index ?? text.length;
      put(foldedSpan(start, start + digits), start, start + digits, /^\p{Lu}/u.test(text));
      if (digits < text.length) put(text.slice(digits), start + digits, end);
    } else if (kind !== 'punctuation' && kind !== 'symbol') {
      put('', start, end);
    } else if (!/^[-‐‑]$/u.test(text) || !isInsideWord(tokens, i)) {
      put(foldedSpan(start, end), start, end);
    }
  }
  return items;
}

/** Whether the hyphen at `i` joins two words: that of "twenty-five" is no minus, and is left out. */
function isInsideWord(tokens: readonly Token[], i: number): boolean {
  const [before, hyphen, after] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  return before?.kind === 'word' && after?.kind === 'word' && before.end === hyphen.start && after.start === hyphen.end;
}

/** Values of the vulgar fractions, by character. */
const VULGAR: ReadonlyMap<string, string> = new Map(
  '½1/2 ⅓1/3 ⅔2/3 ¼1/4 ¾3/4 ⅕1/5 ⅖2/5 ⅗3/5 ⅘4/5 ⅛1/8'.split(' ').map((pair) => [pair[0] as string, pair.slice(1)]),
);

function readableNumber(text: string, folded: string): string {
  const vulgar = VULGAR.get(text.at(-1) as string);
  if (vulgar !== undefined) {
    if (text.length === 1) return vulgar;
    const [numerator, denominator] = vulgar.split('/').map(Number) as [number, number];
    return String(Number(fold(text.slice(0, -1)).text) + numerator / denominator);
  }
  if (!/^\p{Nd}/u.test(text)) return ''; // superscripts, numbers in circles
  const digits = folded.replace(/[, ]/gu, '');
  // Two points are thousands where all groups have three digits, «۱٫۲۵۰٫۰۰۰»; otherwise no number: a version, a section.
  return /^\d{1,3}(?:\.\d{3}){2,}$/u.test(digits) ? digits.replaceAll('.', '') : digits;
}
