/**
 * Paragraphs: what line breaks say about where sentences end.
 *
 * A line break ends a sentence in a document with a headline or a paragraph a line, and means nothing where a program broke
 * the lines: in mail at 72 columns, in text taken out of a PDF. Which of the two it is shows in the lines themselves.
 */
import { ENGLISH_NEVER_LAST_IN_LINE, PERSIAN_NEVER_LAST_IN_LINE } from './abbreviations.js';
import { beginsItem } from './lists.js';
import { isSpace } from './space.js';

/** What a line break means: always an end, an end only with an empty line, or as the lines show. */
export type NewlinePolicy = 'hard' | 'soft' | 'auto';

/** A paragraph or headline as a span of the raw text, white space around it excluded. */
export interface Paragraph {
  /** Offset of its first unit. */
  readonly start: number;
  /** Offset after its last unit. */
  readonly end: number;
}

/** A line that is not empty, without the white space around it. */
interface Line extends Paragraph {
  /** Offset of the line's first unit, white space included. */
  readonly margin: number;
  /** Whether the line before it is empty or there is none. */
  readonly afterGap: boolean;
}

/**
 * Cuts a text at its line breaks, or at those that end something.
 *
 * @param raw - The text.
 * @param newlines - What a line break means.
 */
export function paragraphs(raw: string, newlines: NewlinePolicy): Paragraph[] {
  const lines = solidLines(raw);
  if (newlines === 'hard') return lines;
  const wrapped = newlines === 'soft' || isWrapped(raw, lines);
  const joined: Paragraph[] = [];
  let start = 0; // the line that the paragraph begins with
  for (let i = 0; i < lines.length; i = start) {
    start = i + 1;
    if (wrapped) {
      while (continues(lines[start]) && (newlines === 'soft' || !beginsNewItem(raw, lines, start))) start++;
    } else {
      start = endOfBroken(raw, lines, i);
    }
    joined.push({ start: (lines[i] as Line).start, end: (lines[start - 1] as Line).end });
  }
  return joined;
}

function continues(line: Line | undefined): boolean {
  return line !== undefined && !line.afterGap;
}

/**
 * The line after a sentence that line breaks cut into pieces, where the text is not wrapped throughout.
 *
 * A sentence begins with a capital and ends with a mark: lines that do so together, and of which each after the first begins
 * in lower case, are one. And no line ends of itself with an article, a preposition or a conjunction.
 */
function endOfBroken(raw: string, lines: readonly Line[], first: number): number {
  let end = first + 1;
  while (
    continues(lines[end]) &&
    breaksOff(raw, lines[end - 1] as Line) &&
    !beginsItem(raw, (lines[end] as Line).start)
  ) {
    end++;
  }
  if (!/^["'“‘«([]{0,3}\p{Lu}/u.test(head(raw, lines[first] as Line))) return end;
  let last = end;
  while (
    continues(lines[last]) &&
    !endsSentence(raw, lines[last - 1] as Line) &&
    beginsLower(raw, lines[last] as Line)
  ) {
    last++;
  }
  return endsSentence(raw, lines[last - 1] as Line) ? last : end;
}

/** How much of a line's beginning or end is looked at. */
const GLANCE = 24;

function head(raw: string, { start, end }: Line): string {
  return raw.slice(start, Math.min(end, start + GLANCE));
}

function tail(raw: string, { start, end }: Line): string {
  return raw.slice(Math.max(start, end - GLANCE), end);
}

function breaksOff(raw: string, line: Line): boolean {
  const word = /(?:^|\s)([\p{L}\p{M}\u200c]+)$/u.exec(tail(raw, line))?.[1];
  return word !== undefined && NEVER_LAST.has(word) && line.end - line.start > word.length;
}

const NEVER_LAST: ReadonlySet<string> = new Set([...ENGLISH_NEVER_LAST_IN_LINE, ...PERSIAN_NEVER_LAST_IN_LINE]);

function beginsLower(raw: string, line: Line): boolean {
  return /^["'“‘«(]{0,3}\p{Ll}(?!\p{Lu})/u.test(head(raw, line)) && !beginsItem(raw, line.start);
}

function endsSentence(raw: string, line: Line): boolean {
  return /[.!?؟…۔:;؛]["'”’»)\]]{0,3}$/u.test(tail(raw, line));
}

function beginsNewItem(raw: string, lines: readonly Line[], i: number): boolean {
  return beginsItem(raw, (lines[i] as Line).start) && endsSentence(raw, lines[i - 1] as Line);
}

function solidLines(raw: string): Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  let margin = 0;
  for (let i = 0; i <= raw.length; i++) {
    if (i < raw.length && !isLineBreak(raw.charCodeAt(i))) continue;
    const { start, end } = trim(raw, margin, i);
    if (end > start) lines.push({ start, end, margin, afterGap });
    afterGap = end === start;
    if (raw.charCodeAt(i) === 0x0d && raw.charCodeAt(i + 1) === 0x0a) i++;
    margin = i + 1;
  }
  return lines;
}

function isLineBreak(unit: number): boolean {
  return (unit <= 0x0d && unit >= 0x0a) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** The span without the white space at its ends. */
export function trim(raw: string, start: number, end: number): Paragraph {
  while (start < end && isSpace(raw.charCodeAt(start))) start++;
  while (end > start && isSpace(raw.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** No line of wrapped text is longer: mail wraps at 72, editors at 80 to 120. */
const WIDEST = 130;
/** Of the lines that another line follows, this share must come near the longest, and break off in mid-sentence. */
const FULL = 0.8;
const BROKEN_OFF = 0.6;
/** So near the longest line comes a full one: the word that did not fit is seldom longer. */
const NEAR = 0.7;
/** Fewer lines than these say nothing. */
const ENOUGH = 3;

/** Whether most lines that have a line right after them are full and end in mid-sentence, as wrapping leaves them. */
function isWrapped(raw: string, lines: readonly Line[]): boolean {
  const inner = lines.filter((_, i) => continues(lines[i + 1]));
  if (inner.length < ENOUGH) return false;
  const longest = inner.reduce((most, { margin, end }) => Math.max(most, end - margin), 0);
  if (longest > WIDEST) return false;
  const full = inner.filter(({ margin, end }) => end - margin >= NEAR * longest).length;
  const broken = inner.filter((line) => !/[.!?؟…:»"”)]$/u.test(tail(raw, line))).length;
  return full >= FULL * inner.length && broken >= BROKEN_OFF * inner.length;
}
