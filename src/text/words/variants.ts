/** One of several spellings of a word that no joining relates: the table of spelling.ts, and the ezafe of a silent heh. */
import { Beginnings } from './beginnings.js';
import { VARIANT } from './roles.js';
import { ENDINGS, VARIANTS } from './spelling.js';

/** Least length of those that keep their inflection: «گفتوگوهای» is «گفتگوهای». */
const LEAST_STEM = 6;
const STEMS = [...VARIANTS.keys()].filter((word) => word.length >= LEAST_STEM);
const BEGINNINGS = new Beginnings(STEMS);

const HALF_SPACE = 0x200c;
const SPACE = 0x20;
const HEH = 0x647;
const YEH = 0x6cc;

/** Whether {@link canonicalOf} is to be asked for a joined word that has these marks: a quick no for most. */
export function mayVary(units: Uint16Array, from: number, to: number, marks: number): boolean {
  if ((marks & VARIANT) !== 0 || (units[to - 1] === YEH && units[to - 2] === HEH)) return true;
  return to - from > LEAST_STEM && BEGINNINGS.mayBegin(units[from] as number, units[from + 1] as number);
}

/**
 * The canonical spelling of a joined word.
 *
 * @param gap - The raw unit before its last one.
 */
export function canonicalOf(word: string, gap: number): string {
  const canonical = VARIANTS.get(word);
  if (canonical !== undefined) return canonical;
  // The ezafe of a word in silent heh: «نقشه‌ی راه» is «نقشهٔ راه». Joined, «راهی» and «آگاهی» would look the same.
  if ((gap === HALF_SPACE || gap === SPACE) && word.endsWith('هی')) return word.slice(0, -1);
  const stem = STEMS.find((known) => word.startsWith(known) && ENDINGS.includes(word.slice(known.length)));
  return stem === undefined ? word : (VARIANTS.get(stem) as string) + word.slice(stem.length);
}
