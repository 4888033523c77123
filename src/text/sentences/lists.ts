/**
 * Lists whose items stand in one paragraph: "1. Open the file 2. Close it", «الف) صلح ب) امنیت», "• one • two".
 *
 * An item needs no mark at its end, and its number looks like a sentence of its own. What gives a list away is order: the
 * paragraph begins with a marker, and the next value in the same style comes later.
 *
 *     1. Peace and security 2. Trade and transit
 *     ↑                     ↑ same style, next value, no "Article" or "by" before it
 */
import { ENGLISH_BEFORE_NUMERAL, PERSIAN_BEFORE_NUMERAL } from './abbreviations.js';

/** The marker of an item. */
export interface ItemMarker {
  /** Offset of its first unit. */
  readonly start: number;
  /** Offset after its last unit. */
  readonly end: number;
}

/** Bullet, opening bracket, value, closing mark; or a bullet alone. */
const VALUE = '([0-9]{1,3}|[۰-۹]{1,3}|[a-z]|الف|[\\u0621-\\u064a\\u067e\\u0686\\u0698\\u06a9\\u06af\\u06cc])';
const MARKER = new RegExp(`([•‣⁃◦▪●■])?\\s?(?:(\\()?${VALUE}(\\.\\)|\\s?[-–ـ]|[.)]))?(?=\\s)`, 'uy');
const GLUED_BULLET = /([•‣⁃◦▪●■])(?=\S)/uy;

/** Where a later marker may begin. */
const LATER_VALUE = new RegExp(`(?<=\\s)\\(?${VALUE}(?:\\.\\)|\\s?[-–ـ]|[.)])`, 'gu');
const LATER_BULLET = /(?<=\s)[•‣⁃◦▪●■]/gu;

interface Marker extends ItemMarker {
  readonly bullet: string;
  readonly value: string;
  /** The brackets and marks about the value. */
  readonly style: string;
}

function markerAt(raw: string, at: number): Marker | undefined {
  MARKER.lastIndex = at;
  const match = MARKER.exec(raw);
  if (match && (match[1] !== undefined || match[3] !== undefined)) {
    const [text, bullet = '', open = '', value = '', close = ''] = match;
    return { start: at, end: at + text.length, bullet, value, style: open + close.trim() };
  }
  GLUED_BULLET.lastIndex = at;
  const bullet = GLUED_BULLET.exec(raw)?.[0];
  return bullet === undefined ? undefined : { start: at, end: at + bullet.length, bullet, value: '', style: '' };
}

/** Whether a list's item begins here: a bullet, a dash, or a value with its mark. */
export function beginsItem(raw: string, at: number): boolean {
  return markerAt(raw, at) !== undefined || /^[*–-]\s/u.test(raw.slice(at, at + 2));
}

/**
 * The markers of the list that a paragraph is.
 *
 * @param raw - The text.
 * @param from - Start of the paragraph.
 * @param to - Its end.
 * @returns The markers in order, the first of which begins the paragraph; none where it is no list.
 */
export function listMarkers(raw: string, from: number, to: number): ItemMarker[] {
  let last = markerAt(raw, from);
  if (last === undefined) return [];
  const markers = [last];
  const paragraph = raw.slice(0, to);
  const candidates = last.bullet === '' ? LATER_VALUE : LATER_BULLET;
  candidates.lastIndex = last.end;
  for (let match = candidates.exec(paragraph); match; match = candidates.exec(paragraph)) {
    const next = markerAt(raw, match.index);
    if (next && follows(last, next) && (last.bullet !== '' || mayBegin(raw, next))) {
      markers.push(next);
      last = next;
    }
  }
  return markers;
}

function follows(last: Marker, next: Marker): boolean {
  if (last.bullet !== next.bullet) return false;
  if (last.value === '' && next.value === '') return true;
  return last.style === next.style && ORDERS.some((order) => isNext(order, last.value, next.value));
}

function isNext(order: readonly string[], value: string, next: string): boolean {
  const at = order.indexOf(value);
  return at >= 0 && order[at + 1] === next;
}

/** The alphabets in which items are counted; Persian lists follow the alphabet or the order of the numerals, abjad. */
const ORDERS: readonly (readonly string[])[] = [
  Array.from({ length: 1000 }, (_, n) => String(n)),
  Array.from({ length: 1000 }, (_, n) => String(n).replace(/\d/gu, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] as string)),
  [...'abcdefghijklmnopqrstuvwxyz'],
  ['الف', ...'بپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی'],
  ['الف', ...'بتثجحخدذرزسشصضطظعغفقکلمنهوی'],
  ['الف', ...'بجدهوزحطیکلمنسعفصقر'],
];

/** After a mark an item begins anywhere; within a clause only before a capital or Persian, and not where a number belongs. */
function mayBegin(raw: string, { start, end }: Marker): boolean {
  const before = raw.slice(Math.max(0, start - LONGEST_WORD), start).trimEnd();
  if (/[.!?؟…:;؛،,»"”)\]]$/u.test(before)) return true;
  if (!/^\s+["'“‘«(]{0,2}[\p{Lu}\p{Script=Arabic}]/u.test(raw.slice(end, end + 8))) return false;
  const word = /[\p{L}\p{M}\u200c]+$/u.exec(before)?.[0] ?? '';
  return !BEFORE_NUMERAL.has(word.toLowerCase());
}

const LONGEST_WORD = 24;
const BEFORE_NUMERAL: ReadonlySet<string> = new Set([...ENGLISH_BEFORE_NUMERAL, ...PERSIAN_BEFORE_NUMERAL]);
