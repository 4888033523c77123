/** Paragraphs: what line breaks say about where sentences end. */

/** A paragraph or headline as a span of the raw text, line break excluded. */
export interface Paragraph {
  /** Offset of its first unit. */
  readonly start: number;
  /** Offset after its last unit. */
  readonly end: number;
}

/**
 * Cuts a text at its line breaks; at its empty lines only where it is wrapped at a fixed width.
 *
 * @param raw - The text.
 * @param lines - `true` where each line counts, wrapped or not.
 */
export function paragraphs(raw: string, lines = false): Paragraph[] {
  const all = splitLines(raw);
  if (lines || !isWrapped(raw, all)) return all.filter((line) => !isBlank(raw, line));
  const joined: Paragraph[] = [];
  let open = false; // whether the last paragraph goes on with the next line
  for (const line of all) {
    const last = joined.at(-1);
    if (isBlank(raw, line)) open = false;
    else if (open && last) joined[joined.length - 1] = { start: last.start, end: line.end };
    else open = joined.push(line) > 0;
  }
  return joined;
}

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;

function splitLines(raw: string): Paragraph[] {
  const lines: Paragraph[] = [];
  let start = 0;
  for (const match of raw.matchAll(LINE_BREAK)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: raw.length });
  return lines;
}

function isBlank(raw: string, { start, end }: Paragraph): boolean {
  return !/\S/u.test(raw.slice(start, end));
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
function isWrapped(raw: string, all: readonly Paragraph[]): boolean {
  const inner = all.filter((line, i) => {
    const next = all[i + 1];
    return next !== undefined && !isBlank(raw, line) && !isBlank(raw, next);
  });
  if (inner.length < ENOUGH) return false;
  const longest = inner.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (longest > WIDEST) return false;
  const full = inner.filter(({ start, end }) => end - start >= NEAR * longest).length;
  const broken = inner.filter(({ start, end }) => !/[.!?؟…:»"”)]\s*$/u.test(raw.slice(start, end))).length;
  return full >= FULL * inner.length && broken >= BROKEN_OFF * inner.length;
}
