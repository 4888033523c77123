/**
 * Puts back the zero-width non-joiners that a text has lost, by joining («همکاریهای») or as a space («همکاری های»).
 *
 * The text is cut into parts; each run of letters is read on its own (readings.ts), then each single space between two parts
 * is judged by the parts around it (spaces.ts):
 *
 *     raw      نمیشود   که   بیماری های   پرهزینهای
 *     parts    نمی|شود   که   بیماری ␣ های   پرهزینه|ای
 *                 ↑ joined           ↑ spaced      ↑ joined
 *
 * Neither step asks whether a gap beside it is a space or a non-joiner, so that doing it twice is doing it once.
 */
import { foldLetters, LETTERS } from './letters.js';
import { joinedBreaks } from './joined.js';
import { Reader, type ZwnjRule } from './readings.js';
import { judgeGap } from './spaces.js';
import type { ZwnjTable } from './table.js';

/** How {@link restoreZwnj} works. */
export interface ZwnjOptions {
  /** The words that it knows. */
  readonly table: ZwnjTable;
  /**
   * `restore` (the default) for text that has lost its non-joiners: puts in what is likelier than not. `safe` for text that
   * may be right as it is: puts in only what is nearly certain.
   */
  readonly mode?: 'restore' | 'safe';
}

/** One zero-width non-joiner that was put in. */
export interface ZwnjInsertion {
  /** Offset in the raw text. */
  readonly start: number;
  /** `start` where letters stood joined, `start + 1` where the non-joiner takes the place of a space. */
  readonly end: number;
  /** How sure it is, 0 to 1. */
  readonly confidence: number;
  /** The rule that made it. */
  readonly rule: ZwnjRule;
}

/** What {@link restoreZwnj} returns. */
export interface RestoredZwnj {
  /** The text with its non-joiners; every other character as it was. */
  readonly text: string;
  /** What was put in, in the order of the text. */
  readonly insertions: readonly ZwnjInsertion[];
}

/** A run of letters between non-letters or non-joiners, as restored so far. */
export interface Part {
  /** Folded letters. */
  readonly text: string;
  /** Offset in the raw text. */
  readonly start: number;
  /** Offset after it. */
  readonly end: number;
  /** Whether one space or a non-joiner and nothing else parts it from the part before. */
  readonly near: boolean;
}

const RUN = new RegExp(`[${LETTERS}]+`, 'gu');

/**
 * Restores the zero-width non-joiners of a Persian text.
 *
 * Never throws on a string, changes nothing but non-joiners and single spaces, and changes nothing in its own output. Time is
 * linear in the length.
 *
 * @param raw - Any text; what is not Persian stays.
 * @param options - The table of words and how careful to be.
 * @example
 * \`\`\`ts
 * import zwnj from 'tarjoman/data/zwnj';
 * restoreZwnj('همکاریهای منطقه ای', { table: ZwnjTable.from(zwnj) }).text; // 'همکاری‌های منطقه‌ای'
 * \`\`\`
 */
export function restoreZwnj(raw: string, { table, mode = 'restore' }: ZwnjOptions): RestoredZwnj {
  const reader = readerOf(table);
  const least = LEAST[mode];
  const insertions: ZwnjInsertion[] = [];
  const parts = partsOf(raw, reader, least, insertions);
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] as Part;
    const before = parts[i - 1] as Part;
    if (!part.near || part.start !== before.end + 1 || raw[before.end] !== ' ') continue;
    const found = judgeGap(parts, i, reader, table);
    if (found && found.confidence >= least) insertions.push({ start: before.end, end: part.start, ...found });
  }
  insertions.sort((a, b) => a.start - b.start);
  return { text: apply(raw, insertions), insertions };
}

/** The least confidence of each mode. */
const LEAST = { restore: 0.5, safe: 0.95 } as const;

const READERS = new WeakMap<ZwnjTable, Reader>();

function readerOf(table: ZwnjTable): Reader {
  let reader = READERS.get(table);
  if (!reader) READERS.set(table, (reader = new Reader(table)));
  return reader;
}

function partsOf(raw: string, reader: Reader, least: number, insertions: ZwnjInsertion[]): Part[] {
  const parts: Part[] = [];
  let last = -1;
  for (const match of raw.matchAll(RUN)) {
    const start = match.index;
    const run = match[0];
    const end = start + run.length;
    const between = start - last === 1 ? raw[last] : '';
    let near = between === ' ' || between === '\u200c';
    const folded = foldLetters(run);
    let from = start;
    let past = 0;
    for (const { at, confidence, rule } of joinedBreaks(folded, reader)) {
      if (confidence < least) continue;
      const offset = folded.length === run.length ? start + at : start + rawOffset(run, at);
      insertions.push({ start: offset, end: offset, confidence, rule });
      parts.push({ text: folded.slice(past, at), start: from, end: offset, near });
      near = true;
      from = offset;
      past = at;
    }
    parts.push({ text: folded.slice(past), start: from, end, near });
    last = end;
  }
  return parts;
}

/** Where the letter number `at` of the folded run stands in the run itself, which has marks. */
function rawOffset(run: string, at: number): number {
  let letters = 0;
  for (let i = 0; i < run.length; i++) {
    if (foldLetters(run[i] as string) === '') continue;
    if (letters === at) return i;
    letters++;
  }
  return run.length;
}

function apply(raw: string, insertions: readonly ZwnjInsertion[]): string {
  let text = '';
  let last = 0;
  for (const { start, end } of insertions) {
    text += `${raw.slice(last, start)}\u200c`;
    last = end;
  }
  return text + raw.slice(last);
}
