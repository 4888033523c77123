/** One of several spellings of a word that no joining relates: the table of spelling.ts, and the ezafe of a silent heh. */
import { Beginnings } from './beginnings.js';
import { isInflected, isToken } from './roles.js';
import { VARIANTS } from './spelling.js';

type Variant = readonly [word: string, canonical: string];

const BEGINNINGS = new Beginnings(VARIANTS.keys());

/** The variants by the number of their beginning; the last has none. */
const GROUPS: Variant[][] = [];
for (const variant of VARIANTS) {
  const group = BEGINNINGS.group(variant[0].charCodeAt(0), variant[0].charCodeAt(1));
  GROUPS[group] = [...(GROUPS[group] ?? []), variant];
}

/** The group of words that can be nothing but a silent heh with its ezafe. */
const EZAFE = GROUPS.push([]) - 1;

/** Least length of those that keep their inflection: «گفتوگوهای» is «گفتگوهای». */
const LEAST_STEM = 6;

const HALF_SPACE = 0x200c;
const SPACE = 0x20;
const HEH = 0x647;
const YEH = 0x6cc;

/** The number of the variants that may be a word, for {@link vary}; 0 where it has none and no ezafe, as most. */
export function variantsOf(units: Uint16Array, from: number, to: number): number {
  if (to - from < 2) return 0;
  const group = BEGINNINGS.group(units[from] as number, units[from + 1] as number);
  return group === 0 && units[to - 1] === YEH && units[to - 2] === HEH ? EZAFE : group;
}

/**
 * Turns the joined word at the end of a buffer into the canonical one.
 *
 * @param units - Has room for a word twice as long, which no variant reaches.
 * @param from - Where the word begins.
 * @param to - Where it ends.
 * @param group - What {@link variantsOf} gave for it, not 0.
 * @param gap - The raw unit before its last one.
 * @returns Where the canonical word ends; −1 where the joined word is it.
 */
export function vary(units: Uint16Array, from: number, to: number, group: number, gap: number): number {
  const variants = GROUPS[group] as Variant[];
  for (const variant of variants) if (isToken(units, from, to, variant[0])) return replaced(units, from, to, variant);
  // The ezafe of a word in silent heh: «نقشه‌ی راه» is «نقشهٔ راه». Joined, «راهی» and «آگاهی» would look the same.
  if ((gap === HALF_SPACE || gap === SPACE) && units[to - 1] === YEH && units[to - 2] === HEH) return to - 1;
  for (const variant of variants) {
    const [stem] = variant;
    if (stem.length >= LEAST_STEM && isInflected(units, from, to, stem)) return replaced(units, from, to, variant);
  }
  return -1;
}

/** Puts one stem in place of another. */
function replaced(units: Uint16Array, from: number, to: number, variant: readonly [string, string]): number {
  const [stem, other] = variant;
  units.copyWithin(from + other.length, from + stem.length, to);
  for (let i = 0; i < other.length; i++) units[from + i] = other.charCodeAt(i);
  return to + other.length - stem.length;
}
