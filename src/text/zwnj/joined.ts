/**
 * Where a run of letters has lost zero-width non-joiners by joining.
 */
import { joins } from './letters.js';
import { LONGEST, type Reader, type ZwnjRule } from './readings.js';

/** A place for a non-joiner in a run of letters. */
export interface Break {
  /** The letter that it stands before. */
  readonly at: number;
  /** How sure it is, 0 to 1. */
  readonly confidence: number;
  /** The rule that found it. */
  readonly rule: ZwnjRule;
}

const NONE: readonly Break[] = [];

/** Texts repeat their words: remembered per table, up to a bound. */
const KNOWN = new WeakMap<Reader, Map<string, readonly Break[]>>();
const MOST_KNOWN = 50_000;

/**
 * The places in a run of letters, in order.
 *
 * The parts that come out have none themselves: a part is read again until it stays.
 */
export function joinedBreaks(run: string, reader: Reader): readonly Break[] {
  if (run.length < 4 || run.length > LONGEST) return NONE;
  let known = KNOWN.get(reader);
  if (!known) KNOWN.set(reader, (known = new Map()));
  let breaks = known.get(run);
  if (breaks === undefined) {
    breaks = find(run, reader);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(run, breaks);
  }
  return breaks;
}

function find(run: string, reader: Reader): readonly Break[] {
  const readings = reader.readings(run);
  const best = readings[0];
  if (!best || best.breaks === 0 || best.rule === undefined) return NONE;
  const found: Break[] = [];
  let past = 0;
  for (let at = 1; at <= run.length; at++) {
    if (at < run.length && !(best.breaks & (1 << at) && joins(run[at - 1]))) continue;
    for (const inner of joinedBreaks(run.slice(past, at), reader)) found.push({ ...inner, at: inner.at + past });
    past = at;
    if (at === run.length) break;
    // The cheapest reading without this break says how sure the break is.
    const other = readings.find(({ breaks }) => !(breaks & (1 << at)));
    const margin = (other?.cost ?? best.cost + 20) - best.cost;
    found.push({ at, confidence: 1 / (1 + Math.exp(-margin / 2)), rule: best.rule });
  }
  return found;
}
