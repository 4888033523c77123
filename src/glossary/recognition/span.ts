/** Where exactly a term stands in the raw text. */
import { APART, BECOME } from './endings.js';
import { followsParticiple, isBecome, isFuture } from './persian-verbs.js';
import type { CompiledTerm } from './term-table.js';
import { SOFT, type TextWords } from './text-words.js';

/**
 * Where a term ends: before «شده» and «محور», which canonical words join to it, and before marks that are not seen.
 *
 * @param to - The index after its last word.
 * @param lastEndings - What that word has beyond the term's.
 * @returns The raw offset; `undefined` where they are written as part of the word, which then is another: «امضاشده».
 */
export function endOfTerm({ raw, start, end }: TextWords, to: number, lastEndings: number): number | undefined {
  let last = end[to - 1] as number;
  if ((lastEndings & (BECOME | APART)) !== 0) {
    const first = start[to - 1] as number;
    const gap = raw.slice(first, last).search(BEFORE_JOINED);
    if (gap < 0) return undefined;
    last = first + gap;
  }
  while (UNSEEN.test(raw[last - 1] as string)) last--;
  return last;
}

const BEFORE_JOINED = /\s+\u200c*(?:ن?شده|محور)/u;
const UNSEEN = /[\u200c-\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/u;

/**
 * Where a term ends that has marks after its last word: "Mr.", "(Islamic Republic of)", "OPEC+".
 *
 * @returns `undefined` where the text has not the sign without which it is another word: "OPEC".
 */
export function endOfMarks({ marks }: CompiledTerm, raw: string, end: number): number | undefined {
  if (marks === undefined) return end;
  if (raw.startsWith(marks, end)) return end + marks.length;
  return /[+#&*]/u.test(marks) ? undefined : end;
}

/** Whether the apostrophe of a possessive plural follows, not the end of a quotation: "the Governors’ resolution". */
export function hasApostrophe(raw: string, end: number): boolean {
  if (!/^[’'] \p{L}/u.test(raw.slice(end, end + 4)) || !/s/iu.test(raw.charAt(end - 1))) return false;
  return !/(?:^|[\s(])[‘'](?=\p{L})/u.test(raw.slice(Math.max(0, end - LONGEST_QUOTATION), end));
}

const LONGEST_QUOTATION = 100;

/**
 * The index after the last word of a verb of which a participle ends before `to`: «شده است», «گرفته خواهد شد».
 */
export function endOfVerb(words: TextWords, to: number): number {
  let end = to;
  for (let open = true; open && words.gapBefore(end) === SOFT; ) {
    const next = words.text(end);
    const isFuturePassive = isFuture(next) && words.gapBefore(end + 1) === SOFT && words.text(end + 1) === 'شد';
    if (!isFuturePassive && !isBecome(next) && !followsParticiple(next)) break;
    end += isFuturePassive ? 2 : 1;
    open = next.endsWith('ه');
  }
  return end;
}

/** Whether an English term has its capitals: an abbreviation all, a name that is a common word too its first. */
export function hasCapitals(term: CompiledTerm, { raw, start }: TextWords, from: number, end: number): boolean {
  const { exact, capital } = term;
  if (exact === undefined && capital === undefined) return true;
  const span = raw.slice(start[from], end);
  if (capital) return /^\P{Ll}/u.test(span);
  return exact?.every((letters) => span.includes(letters)) ?? true;
}
