/**
 * Sentences and headlines as spans of the raw text.
 *
 * Two steps. First the text is cut into paragraphs at line breaks, a headline without a full stop being a paragraph of its own.
 * Then each paragraph is read for runs of «.», «!», «؟» and the like, and each run is a boundary or not by what stands
 * around it:
 *
 *     … با دکتر ع. محمدی گفت‌وگو کرد.» وی افزود: …
 *                 ↑no: an initial    ↑yes, after the closing quotation mark
 *
 * A colon and «؛» are never boundaries: Persian reports hang whole speeches on them.
 */
import {
  ENGLISH_ANYWHERE,
  ENGLISH_BEFORE_NAME,
  ENGLISH_BEFORE_NUMBER,
  ENGLISH_STARTERS,
  PERSIAN,
  PERSIAN_AFTER_QUOTE,
} from './abbreviations.js';
import { fold } from './fold.js';
import { paragraphs } from './paragraphs.js';

/** A sentence or headline, as a span of the raw text. */
export interface Segment {
  /** The raw text of the span: `raw.slice(start, end)`, never altered. */
  readonly text: string;
  /** Offset of its first UTF-16 unit in the raw text. */
  readonly start: number;
  /** Offset after its last UTF-16 unit. */
  readonly end: number;
  /** The paragraph that it stands in, counted from 0. */
  readonly paragraph: number;
}

/** How {@link segment} reads a text. */
export interface SegmentOptions {
  /** Language of the text, a BCP 47 tag: Persian rules for `fa`, English rules for all others. Default `fa`. */
  readonly lang?: string;
  /** `true` where every line is a segment already and is not to be cut further. Default `false`. */
  readonly lines?: boolean;
}

/**
 * Cuts a text into sentences.
 *
 * Every character that is not white space stands in exactly one segment. Line breaks end a sentence, but where the text is
 * wrapped at a fixed width, as in plain-text mail, only empty lines do. Time is linear in the length.
 *
 * @param raw - The text as it is, damaged or not.
 * @example
 * ```ts
 * segment('وی گفت: سفر تاریخی است. دیدار فردا انجام می‌شود.').map((s) => s.text);
 * // ['وی گفت: سفر تاریخی است.', 'دیدار فردا انجام می‌شود.']
 * ```
 */
export function segment(raw: string, options: SegmentOptions = {}): Segment[] {
  const { lang = 'fa', lines = false } = options;
  const isBoundary = /^fa\b/iu.test(lang) ? persianBoundary : englishBoundary;
  const segments: Segment[] = [];
  paragraphs(raw, lines).forEach(({ start, end }, paragraph) => {
    const cuts = lines ? [] : boundaries(raw, start, end, isBoundary);
    let from = start;
    for (const cut of [...cuts, end]) {
      const span = trim(raw, from, cut);
      if (span.end > span.start) segments.push({ text: raw.slice(span.start, span.end), ...span, paragraph });
      from = cut;
    }
  });
  return segments;
}

/** A run of sentence-ending marks with the quotation marks and brackets that close after it. */
interface Stop {
  /** The text of the paragraph. */
  readonly raw: string;
  /** Start of the paragraph. */
  readonly from: number;
  /** End of the paragraph. */
  readonly to: number;
  /** Offset of the first mark of the run. */
  readonly at: number;
  /** The marks: «.», «?!», «...». */
  readonly marks: string;
  /** The closing quotation marks and brackets after them. */
  readonly closers: string;
  /** Offset after the closers: where the cut would be. */
  readonly after: number;
}

/** Marks together, or the full stops of an ellipsis typed with spaces. */
const STOP = /\.(?:[ \u00a0]\.){2,}|[.!?؟…۔]+/gu;
const CLOSERS = /["'”’»›)\]}]*/uy;

function boundaries(raw: string, from: number, to: number, isBoundary: (stop: Stop) => boolean): number[] {
  const cuts: number[] = [];
  STOP.lastIndex = from;
  for (let match = STOP.exec(raw); match && match.index < to; match = STOP.exec(raw)) {
    CLOSERS.lastIndex = match.index + match[0].length;
    const closers = CLOSERS.exec(raw)?.[0] ?? '';
    const after = match.index + match[0].length + closers.length;
    STOP.lastIndex = after;
    if (after >= to) break;
    if (isBoundary({ raw, from, to, at: match.index, marks: match[0], closers, after })) cuts.push(after);
  }
  return cuts;
}

/** How far a rule looks to either side of a stop; bounds the time for text without spaces. */
const REACH = 60;

/** The run of letters, digits and inner stops that ends at the mark: «س.م.م», "U.S", "3.5". */
function wordBefore({ raw, from, at }: Stop): string {
  return /[\p{L}\p{M}\p{N}\u200c.٫&'’-]*$/u.exec(raw.slice(Math.max(from, at - REACH), at))?.[0] ?? '';
}

/** What stands after the closers, white space left out. */
function textAfter({ raw, to, after }: Stop): string {
  return raw.slice(after, Math.min(to, after + REACH)).trimStart();
}

function spaceFollows({ raw, after }: Stop): boolean {
  return /\s/u.test(raw[after] ?? ' ');
}

/** Whether nothing but an opening mark stands between the start of the paragraph or the last stop and this word. */
function beginsSentence({ raw, from, at }: Stop, word: string): boolean {
  const before = raw.slice(Math.max(from, at - word.length - REACH), at - word.length);
  return /(?:^|[.!?؟:])["'“‘«(\s]*$/u.test(before);
}

const LIST_NUMBER = /^[\p{N}]{1,3}$/u;

function persianBoundary(stop: Stop): boolean {
  const { marks, closers } = stop;
  const word = wordBefore(stop);
  const next = textAfter(stop);
  const follows = fold(/^["'“‘«([]*([\p{L}\p{M}\u200c]*)/u.exec(next)?.[1] ?? '').text;
  if (/^[,،;؛:.)\]]/u.test(next)) return false;
  if (/^(?:…|\.{2,})$/u.test(marks)) return false; // «و... تبدیل شود»: without capital letters nothing tells more
  if (closers !== '' && PERSIAN_AFTER_QUOTE.has(follows)) return false;
  if (marks !== '.') return spaceFollows(stop) || follows !== '';
  if (!spaceFollows(stop) && closers === '') return isLostSpace(word, stop);
  if (/\p{Script=Latin}$/u.test(word))
    return englishBoundary(stop) || (/^["'“‘«([]*\p{Script=Arabic}/u.test(next) && !isLatinAbbreviation(word));
  if (LIST_NUMBER.test(word) && beginsSentence(stop, word)) return false;
  if (/\p{N}[.٫]\p{N}+$/u.test(word)) return false; // a section's number, «بخش ۲٫۱.»: a decimal seldom ends a sentence
  return !isPersianAbbreviation(word);
}

/** «ع» of «ع. محمدی», «ه.ق», «س.م.م»: a letter alone, letters between stops, or a listed abbreviation. */
function isPersianAbbreviation(word: string): boolean {
  const parts = fold(word).text.split('.');
  return (
    parts.every((part) => /^\p{L}{1,2}$/u.test(part) && (part.length === 1 || parts.length > 1)) ||
    PERSIAN.has(parts.join('.'))
  );
}

/** A full stop with no space after it between two whole Persian words: «است.وی». */
function isLostSpace(word: string, { raw, after }: Stop): boolean {
  const next = /^[\p{L}\p{M}\u200c]+/u.exec(raw.slice(after, after + REACH))?.[0] ?? '';
  const whole = /^\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200c]+$/u;
  return whole.test(word) && whole.test(next) && raw[after + next.length] !== '.';
}

function isLatinAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  return ENGLISH_BEFORE_NAME.has(lower) || /^\p{Lu}$/u.test(word);
}

function englishBoundary(stop: Stop): boolean {
  const { marks, closers } = stop;
  if (!spaceFollows(stop)) return false;
  const next = textAfter(stop);
  const opened = next.replace(/^["'“‘«([]+/u, '');
  if (/^[\p{Ll},;:–—)\]-]/u.test(opened)) return false;
  const word = wordBefore(stop);
  const lower = word.toLowerCase();
  if (LIST_NUMBER.test(word) && beginsSentence(stop, word)) return false;
  if (marks !== '.' || closers !== '') return true;
  if (ENGLISH_BEFORE_NUMBER.has(lower) && /^\p{N}/u.test(opened)) return false;
  if (ENGLISH_BEFORE_NAME.has(lower)) return false;
  const initials = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
  if (initials && beginsSentence(stop, word)) return false; // "A. Introduction", "E. Smith said"
  if (initials || ENGLISH_ANYWHERE.has(lower)) return startsSentence(opened);
  return true;
}

function startsSentence(text: string): boolean {
  const word = /^[\p{L}'’]+/u.exec(text)?.[0] ?? '';
  return /^\p{Lu}/u.test(word) && ENGLISH_STARTERS.has(word.toLowerCase());
}

function trim(raw: string, start: number, end: number): { start: number; end: number } {
  while (start < end && /\s/u.test(raw[start] as string)) start++;
  while (end > start && /\s/u.test(raw[end - 1] as string)) end--;
  return { start, end };
}
