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

import { Breaker } from './joined.js';
import { foldLetters, LETTERS } from './letters.js';
import { type Follow, Reader, type ZwnjRule } from './readings.js';
import { judgeGap, type Part } from './spaces.js';
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

/** A word with several of its short vowels written is quoted Arabic or verse; one alone may be the ezafe. */
const VOWELLED = /[\u064e-\u0650\u0652].*[\u064e-\u0650\u0652]/su;

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
 * ```ts
 * import zwnj from 'tarjoman/data/zwnj';
 * restoreZwnj('همکاریهای منطقه ای', { table: ZwnjTable.from(zwnj) }).text; // 'همکاری‌های منطقه‌ای'
 * ```
 */
export function restoreZwnj(raw: string, { table, mode = 'restore' }: ZwnjOptions): RestoredZwnj {
  const { reader, breakers } = toolsOf(table);
  const runs = [...raw.matchAll(RUN)]
    .filter(({ 0: run }) => !VOWELLED.test(run))
    .map(({ 0: run, index }) => ({ run, text: foldLetters(run), start: index }));
  const losses = lossesOf(raw, runs, reader, breakers.restore);
  // A text with non-joiners of its own may have words joined on purpose.
  const joined = mode === 'safe' ? !raw.includes('\u200c') : losses.joined;
  const insertions: ZwnjInsertion[] = [];
  const parts = partsOf(raw, runs, breakers[joined ? mode : mode === 'safe' ? 'safeKeep' : 'keep'], insertions);
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] as Part;
    const before = parts[i - 1] as Part;
    if (!part.near || raw[before.end] !== ' ') continue;
    const found = judgeGap(parts, i, reader, table);
    if (!found || found.confidence < LEAST[mode]) continue;
    if (found.confidence < UNSHOWN && !losses.shown) continue;
    if (!losses.spaced && (found.rule === 'compound' || found.rule === 'parts')) continue;
    insertions.push({ start: before.end, end: part.start, ...found });
  }
  insertions.sort((a, b) => a.start - b.start);
  return { text: apply(raw, insertions), insertions };
}

/** A run of letters in the raw text. */
interface Run {
  readonly run: string;
  /** The run folded. */
  readonly text: string;
  readonly start: number;
}

/** In which ways a text has lost non-joiners. */
interface Losses {
  readonly joined: boolean;
  readonly spaced: boolean;
  /** Whether its verbs show it, or it is only assumed. */
  readonly shown: boolean;
}

/**
 * In which ways the text has lost non-joiners, as its verbs show: a text mostly loses all in one way, and then «سازمانهای»
 * beside «می شود», or «پمپ بنزین» beside «میشود», is what its author wrote. Too few verbs show nothing.
 *
 * Restoring moves verbs from lost to kept, so that the second time never finds more than the first.
 */
function lossesOf(raw: string, runs: readonly Run[], reader: Reader, breaker: Breaker): Losses {
  let [joined, spaced, kept] = [0, 0, 0];
  runs.forEach(({ run, text, start }, i) => {
    if (!/^ن?می/u.test(text)) return;
    const end = start + run.length;
    const next = runs[i + 1];
    if (text !== 'می' && text !== 'نمی') joined += breaker.breaks(text, '')[0]?.rule === 'verb' ? 1 : 0;
    else if (next?.start === end + 1 && raw[end] === '\u200c') kept++;
    else if (next?.start === end + 1 && raw[end] === ' ' && reader.finite(next.text)) spaced++;
  });
  const verbs = joined + spaced + kept;
  if (verbs < FEW_VERBS) return { joined: true, spaced: true, shown: false };
  return { joined: joined > verbs * SOME, spaced: spaced > verbs * SOME, shown: true };
}

/** Spaces that are often right, as in «علی بن حسین», want a text that shows its losses. */
const UNSHOWN = 0.6;

/** Fewer verbs with «می» say nothing about the text. */
const FEW_VERBS = 8;
/** The share of verbs that shows a way of losing non-joiners; below it they are slips. */
const SOME = 0.05;

/** The least confidence of each mode. */
const LEAST = { restore: 0.5, safe: 0.95 } as const;

interface Tools {
  readonly reader: Reader;
  readonly breakers: Readonly<Record<'restore' | 'keep' | 'safe' | 'safeKeep', Breaker>>;
}

/** What a table needs beside itself, made when it is first used. */
const TOOLS = new WeakMap<ZwnjTable, Tools>();

function toolsOf(table: ZwnjTable): Tools {
  let tools = TOOLS.get(table);
  if (!tools) {
    const reader = new Reader(table);
    const breakers = {
      restore: new Breaker(reader, LEAST.restore, false),
      safe: new Breaker(reader, LEAST.safe, false),
      safeKeep: new Breaker(reader, LEAST.safe, true),
      keep: new Breaker(reader, LEAST.restore, true),
    };
    tools = { reader, breakers };
    TOOLS.set(table, tools);
  }
  return tools;
}

function partsOf(raw: string, runs: readonly Run[], breaker: Breaker, insertions: ZwnjInsertion[]): Part[] {
  const parts: Part[] = [];
  let last = -1;
  runs.forEach(({ run, text, start }, i) => {
    let near = isNear(raw, last, start);
    let from = start;
    let past = 0;
    last = start + run.length;
    const next = runs[i + 1];
    for (const { at, confidence, rule } of breaker.breaks(text, followOf(raw, last, next, breaker))) {
      const offset = start + (text.length === run.length ? at : rawOffset(run, at));
      insertions.push({ start: offset, end: offset, confidence, rule });
      parts.push({ text: text.slice(past, at), start: from, end: offset, near });
      near = true;
      from = offset;
      past = at;
    }
    parts.push({ text: text.slice(past), start: from, end: last, near });
  });
  return parts;
}

/** Whether one space or one non-joiner and nothing else is between two offsets. */
function isNear(raw: string, end: number, start: number): boolean {
  return end >= 0 && start === end + 1 && (raw[end] === ' ' || raw[end] === '\u200c');
}

function followOf(
  raw: string,
  end: number,
  next: { text: string; start: number } | undefined,
  breaker: Breaker,
): Follow {
  if (!/[\u0627\u064a\u06cc\u0649]/u.test(raw[end - 1] as string)) return '';
  return next && isNear(raw, end, next.start) ? breaker.follow(next.text) : 'stop';
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
