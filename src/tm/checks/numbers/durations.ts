/**
 * Durations, which translations say in other units: 48 hours are two days, «نیم‌قرن» is fifty years.
 *
 * A duration is a key below all numbers, so that it is compared with durations alone.
 */

/** Units of time in minutes, and longer ones in months, of which no number of days is the same. */
const UNITS: ReadonlyMap<string, readonly [minutes: number, months: number]> = (() => {
  const rows: readonly (readonly [words: string, minutes: number, months: number])[] = [
    ['دقیقه دقیقهای minute minutes', 1, 0],
    ['ساعت ساعته hour hours', 60, 0],
    ['روز روزه شبانهروز day days', 1440, 0],
    ['هفته هفتهای week weeks', 10_080, 0],
    ['fortnight', 20_160, 0],
    ['ماه ماهه month months', 0, 1],
    ['سال ساله year years', 0, 12],
    ['دهه decade decades', 0, 120],
    ['قرن سده century centuries', 0, 1200],
  ];
  return new Map(rows.flatMap(([words, minutes, months]) => words.split(' ').map((word) => [word, [minutes, months]])));
})();

const BELOW_NUMBERS = -1e15;

/** The keys of so many units of time; none where the word is no such unit. */
export function durationKeys(value: number, unit: string): number[] {
  const [minutes, months] = UNITS.get(unit) ?? [0, 0];
  if (minutes > 0) return [BELOW_NUMBERS - value * minutes];
  return months > 0 ? [2 * BELOW_NUMBERS - value * months] : [];
}

/** The part of a year that months are: "six months" may be half a year. */
export function partOfYear(value: number, unit: string): number[] {
  const months = UNITS.get(unit)?.[1];
  return months === 1 && value % 3 === 0 && value % 12 !== 0 ? [value / 12] : [];
}
