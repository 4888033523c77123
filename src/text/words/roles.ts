/**
 * What a token may do to its neighbours: the tables of spelling.ts in one, so that a token is looked up once and by its hash.
 *
 * The marks of a token are a number, and those of most tokens say next to nothing:
 *
 *     bits     8 and above       5 … 0
 *     marks    index of a role   NEAR PERSIAN PREFIX …
 */
import { hashOf } from './hash.js';
import { AFTER_SILENT_HEH, COMPOUNDS, ENDINGS, NOT_A_STEM, PREFIXES, SUFFIXES } from './spelling.js';

/** One space and nothing else stands between the token and the one before. */
export const NEAR = 1;
/** It begins with a unit of the Arabic block; without this mark it has none of those below. */
export const PERSIAN = 2;
/** It is a prefix of the token after it. */
export const PREFIX = 4;
/** It is no stem for a prefix. */
export const NO_STEM = 8;
/** It is a suffix of the token before it. */
export const SUFFIX = 16;
/** It is an ending of the token before it, if that ends in silent heh. */
export const AFTER_HEH = 32;
/** It begins a compound. */
export const COMPOUND = 64;

const INDEX_SHIFT = 8;

/** The compounds that a token begins, by the token's index, the longest first: their parts after the first. */
const COMPOUNDS_OF: (readonly (readonly string[])[])[] = [];

const TOKENS: string[] = [];

/** Open addressing by the lowest bits of the hash, probed upwards; 0 is a free slot. Less than half are taken. */
const SLOTS = new Int32Array(0x400);

/** The marks of a token in the Arabic block, but for {@link NEAR}. */
export function marksOf(units: Uint16Array, from: number, to: number, hash: number): number {
  for (let slot = hash & (SLOTS.length - 1); ; slot = (slot + 1) & (SLOTS.length - 1)) {
    const marks = SLOTS[slot] as number;
    if (marks === 0) return PERSIAN;
    if (isToken(units, from, to, TOKENS[marks >> INDEX_SHIFT] as string)) return marks;
  }
}

/** The compounds that the token begins, as their parts after the first, those of most parts first. */
export function compoundsOf(marks: number): readonly (readonly string[])[] {
  return COMPOUNDS_OF[marks >> INDEX_SHIFT] as readonly (readonly string[])[];
}

/** Whether these units are the token. */
export function isToken(units: Uint16Array, from: number, to: number, token: string): boolean {
  return to - from === token.length && beginsWith(units, from, to, token);
}

/** Whether these units are the stem, or the stem and an ending. */
export function isInflected(units: Uint16Array, from: number, to: number, stem: string): boolean {
  if (!beginsWith(units, from, to, stem)) return false;
  const end = from + stem.length;
  if (end === to) return true;
  for (const ending of ENDINGS) if (isToken(units, end, to, ending)) return true;
  return false;
}

function beginsWith(units: Uint16Array, from: number, to: number, part: string): boolean {
  if (to - from < part.length) return false;
  for (let i = 0; i < part.length; i++) if (units[from + i] !== part.charCodeAt(i)) return false;
  return true;
}

const MARKS: readonly [mark: number, tokens: Iterable<string>][] = [
  [PREFIX, PREFIXES],
  [NO_STEM, NOT_A_STEM],
  [SUFFIX, SUFFIXES],
  [AFTER_HEH, AFTER_SILENT_HEH],
];

(() => {
  const compounds = new Map<string, string[][]>();
  for (const compound of COMPOUNDS) {
    const [first = '', ...rest] = compound.split(' ');
    compounds.set(first, [...(compounds.get(first) ?? []), rest]);
  }
  const all = new Map<string, number>();
  for (const [mark, tokens] of [...MARKS, [COMPOUND, compounds.keys()] as const]) {
    for (const token of tokens) all.set(token, (all.get(token) ?? PERSIAN) | mark);
  }
  for (const [token, marks] of all) {
    const hash = hashOf(
      Uint16Array.from(token, (unit) => unit.charCodeAt(0)),
      0,
      token.length,
    );
    let slot = hash & (SLOTS.length - 1);
    while (SLOTS[slot] !== 0) slot = (slot + 1) & (SLOTS.length - 1);
    SLOTS[slot] = marks | (TOKENS.length << INDEX_SHIFT);
    TOKENS.push(token);
    COMPOUNDS_OF.push((compounds.get(token) ?? []).sort((a, b) => b.length - a.length));
  }
})();
