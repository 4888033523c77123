/** Days of the week that one side has and the other not, and days that a date does not fall on. */
import type { Fault } from '../check.js';
import type { CheckedPair } from '../checked-pair.js';
import { quantityFault } from '../numbers/quantity-fault.js';
import { type QuantityReading, quantitiesOf } from '../numbers/reading.js';
import type { DateMention, WeekdayMention } from './mention.js';

/** How sure it is that two weekdays should be one; set by hand, as the two below. */
const OTHER = 0.85;
/** How sure it is that a weekday is wrong that only one of two sides with weekdays has. */
const EXTRA = 0.55;
/** How sure it is that a date is wrong which does not fall on its weekday, where the source does not say so either. */
const IMPOSSIBLE = 0.8;

/** Finds weekdays that the other side has not, where it has others. */
export function* weekdayFaults(pair: CheckedPair): Generator<Fault> {
  const [source, target] = [weekdaysOf(quantitiesOf(pair.source)), weekdaysOf(quantitiesOf(pair.target))];
  if (source.length === 0) {
    for (const date of quantitiesOf(pair.target).dates) if (isImpossible(date)) yield impossible(pair, date);
    return;
  }
  if (target.length === 0) return;
  const [lost, added] = [without(source, target), without(target, source)];
  for (let i = 0; i < Math.max(lost.length, added.length); i++) {
    const [one, other] = [lost[i], added[i]];
    yield quantityFault(pair, 'weekday', one && other ? OTHER : EXTRA, one, other);
  }
}

/** All weekdays of a side, those in dates too. */
function weekdaysOf({ dates, weekdays }: QuantityReading): WeekdayMention[] {
  const dated = dates.flatMap(({ start, end, weekday }) => (weekday === undefined ? [] : [{ start, end, weekday }]));
  return [...dated, ...weekdays].sort((one, other) => one.start - other.start);
}

function without(days: readonly WeekdayMention[], others: readonly WeekdayMention[]): WeekdayMention[] {
  const there = new Set(others.map(({ weekday }) => weekday));
  return days.filter(({ weekday }) => !there.has(weekday));
}

/** Whether a full date names a weekday on which it does not fall; 1 January 1970 was a Thursday. */
function isImpossible({ readings, hasYear, isLunar, isMixed, weekday }: DateMention): boolean {
  const [days, ...others] = readings;
  if (weekday === undefined || days === undefined || others.length > 0 || days.first !== days.last) return false;
  if (!hasYear || isLunar || isMixed) return false;
  return ((((days.first + 3) % 7) + 7) % 7) + 1 !== weekday;
}

function impossible(pair: CheckedPair, { start, end }: DateMention): Fault {
  const text = pair.target.text.slice(start, end);
  return {
    confidence: IMPOSSIBLE,
    source: [],
    target: [{ start, end }],
    message: {
      en: `The date “${text}” of the target does not fall on this day of the week: check both.`,
      fa: `تاریخ «${text}» در ترجمه با روز هفته‌اش نمی‌خواند: هر دو را بررسی کنید.`,
    },
  };
}
