/**
 * What a token may do to its neighbours: the tables of spelling.ts in one, so that a token is looked up once and by its hash.
 *
 * The marks of a token are a number, 0 or {@link NEAR} for most:
 *
 *     bits     8 and above       5 … 0
 *     marks    index of a role   VARIANT … PREFIX NEAR
 */
import { hashOf } from './hash.js';
import { AFTER_SILENT_HEH, COMPOUNDS, ENDINGS, NOT_A_STEM, PREFIXES, SUFFIXES, VARIANTS } from './spelling.js';

/** One space and nothing else stands between the token and the one before. */
export const NEAR = 1;
/** It is a prefix of the token after it. */
export const PREFIX = 2;
/** It is no stem for a prefix. */
export const NO_STEM = 4;
/** It is a suffix of the token before it. */
export const SUFFIX = 8;
/** It is an ending of the token before it, if that ends in silent heh. */
export const AFTER_HEH = 16;
/** It is a variant of spelling. */
export const VARIANT = 32;

const INDEX_SHIFT = 8;

/** A token of the tables; the first stands for all others. */
interface Role {
  readonly token: string;
  readonly hash: number;
  readonly marks: number;
  /** The compounds that it begins, as their parts after the first, those of most parts first. */
  readonly compounds: readonly (readonly string[])[];
}

const ROLES: Role[] = [{ token: '', hash: 0, marks: 0, compounds: [] }];

/** By the token's index, which units the second parts of its compounds begin with: a bit for the last five bits of each. */
const SECOND_PARTS = new Int32Array(0x200);

/** Indexes by the lowest bits of the hash, open addressing upwards; 0 is a free slot. One in fifteen is taken. */
const SLOTS = new Uint16Array(0x1000);

/** The marks of a token by its hash, but for {@link NEAR}; another token may have the same, so {@link isRole} has to be asked. */
export function marksOf(hash: number): number {
  for (let slot = hash; ; slot++) {
    const index = SLOTS[slot & (SLOTS.length - 1)] as number;
    if (index === 0) return 0;
    const role = ROLES[index] as Role;
    if (role.hash === hash) return role.marks;
  }
}

/** Whether a token is the one that its marks are of. */
export function isRole(marks: number, units: Uint16Array, from: number, to: number): boolean {
  return isToken(units, from, to, (ROLES[marks >> INDEX_SHIFT] as Role).token);
}

/** The compounds that the token begins, as their parts after the first, those of most parts first. */
export function compoundsOf(marks: number): readonly (readonly string[])[] {
  return (ROLES[marks >> INDEX_SHIFT] as Role).compounds;
}

/** 1 where the token may begin a compound whose second part begins with this unit, 0 for most. */
export function mayBegin(marks: number, unit: number): number {
  return ((SECOND_PARTS[marks >> INDEX_SHIFT] as number) >>> (unit & 31)) & 1;
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

(() => {
  const compounds = COMPOUNDS.map((compound) => compound.split(' ')).sort((a, b) => b.length - a.length);
  const all = new Map<string, number>();
  const mark = (tokens: Iterable<string>, bit: number) => {
    for (const token of tokens) all.set(token, (all.get(token) ?? 0) | bit);
  };
  mark(PREFIXES, PREFIX);
  mark(NOT_A_STEM, NO_STEM);
  mark(SUFFIXES, SUFFIX);
  mark(AFTER_SILENT_HEH, AFTER_HEH);
  mark(VARIANTS.keys(), VARIANT);
  for (const [first = ''] of compounds) mark([first], 0);
  for (const [token, marks] of all) {
    const index = ROLES.length;
    const units = Uint16Array.from(token, (unit) => unit.charCodeAt(0));
    const hash = hashOf(units, 0, token.length);
    const own = compounds.filter(([first]) => first === token).map(([, ...rest]) => rest);
    ROLES.push({ token, hash, marks: marks | (index << INDEX_SHIFT), compounds: own });
    SECOND_PARTS[index] = own.reduce((bits, [part = '']) => bits | (1 << (part.charCodeAt(0) & 31)), 0);
    let slot = hash;
    while (SLOTS[slot & (SLOTS.length - 1)] !== 0) slot++;
    SLOTS[slot & (SLOTS.length - 1)] = index;
  }
})();
