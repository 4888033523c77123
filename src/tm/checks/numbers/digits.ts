/** What digits with marks between them may mean: thousands or decimals, a fraction or two numbers. */
import { fold } from '../../../text/normalize/fold.js';

/** The longest run of digits and marks that is read. */
const LONGEST = 24;

/**
 * The values that digits may stand for, beside the first reading of them.
 *
 * Persian writes the decimal point as «٫», «/», "." and the comma of thousands as «٬», «،», ",", and mixes them up:
 *
 *     ۲٬۵۲ ─▶ 2.52      10.500 ─▶ 10.5, 10500      ۴/۵ ─▶ 4.5, 4, 5      9/11 ─▶ 9.11, 9, 11
 *
 * @param raw - The raw text of a token or of several that touch each other.
 */
export function valuesOfDigits(raw: string): number[] {
  if (raw.length > LONGEST) return [];
  const text = fold(raw)
    .text.replace(/[٬،’']/gu, ',')
    .replace(/٫/gu, '.');
  const groups = text.split(/[,./\s]/u);
  if (!groups.every((group) => /^\d+$/u.test(group))) return [];
  const values: number[] = [];
  const [whole = '', ...rest] = groups;
  if (rest.length > 0 && whole.length <= 3 && rest.every((group) => group.length === 3))
    values.push(Number(groups.join('')));
  if (rest.length === 1) values.push(Number(`${whole}.${rest[0]}`));
  if (rest.length >= 2 && rest.slice(0, -1).every((group) => group.length === 3)) {
    values.push(Number(`${groups.slice(0, -1).join('')}.${rest.at(-1)}`));
  }
  if (text.includes('/')) values.push(...groups.map(Number));
  return values.filter(Number.isFinite);
}
