/** Marks that come in pairs: one of them lost, or both. */
import type { Random } from '../../align/random.js';
import { pick } from '../../align/random.js';
import { type GoldPair, type Planted, withTarget } from '../planted.js';

/** How often both marks are lost, not one. */
const BOTH_SHARE = 0.4;

/** A stretch of text between marks of one character each. */
const QUOTED = /“[^“”"]+”|"[^“”"]+"|«[^«»]+»/gu;
const BRACKETED = /\([^()]+\)|\[[^[\]]+\]/gu;

/** Plants a lost quotation mark. */
export function plantQuotation(pair: GoldPair, random: Random): Planted | undefined {
  return withoutMarks(pair, QUOTED, random);
}

/** Plants a lost bracket. */
export function plantBracket(pair: GoldPair, random: Random): Planted | undefined {
  return withoutMarks(pair, BRACKETED, random);
}

function withoutMarks(pair: GoldPair, pattern: RegExp, random: Random): Planted | undefined {
  const { source, target } = pair;
  const there = [...target.matchAll(pattern)];
  const found = pick(there, random);
  if (!found || [...source.matchAll(pattern)].length !== there.length) return undefined;
  // Of more straight marks it is not plain which belong together.
  if (target.split('"').length > 3) return undefined;
  const both = random() < BOTH_SHARE;
  const which = both ? 'both' : pick(['the first', 'the last'], random);
  const from = which === 'the last' ? 0 : 1;
  const to = which === 'the first' ? found[0].length : found[0].length - 1;
  const text = target.slice(0, found.index) + found[0].slice(from, to) + target.slice(found.index + found[0].length);
  return { what: `of ${found[0]}, ${which} lost`, faulty: [withTarget(pair, text)] };
}
