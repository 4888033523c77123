/** Days of the week that one side has and the other not, and days that a date does not fall on. */
import type { Fault } from '../check.js';
import type { CheckedPair } from '../checked-pair.js';
import type { CheckMessage } from '../finding.js';
import { type QuantityReading, quantitiesOf } from '../numbers/reading.js';
import type { DateMention, WeekdayMention } from './mentions.js';

/** How sure it is that two weekdays should be one. */
const OTHER = 0.85;
/** How sure it is that a weekday is wrong that only one of two sides with weekdays has. */
const EXTRA = 0.55;
/** How sure it is that a date is wrong which does not fall on its weekday, where the source does not say so either. */
const IMPOSSIBLE = 0.8;

/** More in one unit are one fault: it is a translation of something else. */
const MOST_FAULTS = 100;

/** Finds weekdays that the other side has not, where it has others. */
export function* weekdayFaults(pair: CheckedPair): Generator<Fault> {
  const [source, target] = [weekdaysOf(quantitiesOf(pair.source)), weekdaysOf(quantitiesOf(pair.target))];
  const [lost, added] = [without(source, target), without(target, source)];
  if (source.length === 0) {
    for (const date of quantitiesOf(pair.target).dates) {
      if (isImpossible(date)) yield faultOf(pair, IMPOSSIBLE, undefined, date);
    }
    return;
  }
  if (target.length === 0) return;
  for (let i = 0; i < Math.min(MOST_FAULTS, Math.max(lost.length, added.length)); i++) {
    const [one, other] = [lost[i], added[i]];
    yield faultOf(pair, one && other ? OTHER : EXTRA, one, other);
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

function faultOf(
  pair: CheckedPair,
  confidence: number,
  one: WeekdayMention | undefined,
  other: WeekdayMention | DateMention | undefined,
): Fault {
  const said = one && pair.source.text.slice(one.start, one.end);
  const saidThere = other && pair.target.text.slice(other.start, other.end);
  return {
    confidence,
    source: one ? [{ start: one.start, end: one.end }] : [],
    target: other ? [{ start: other.start, end: other.end }] : [],
    message: messageOf(said, saidThere),
  };
}

function messageOf(source: string | undefined, target: string | undefined): CheckMessage {
  if (source === undefined) {
    return {
      en: `the target has the weekday of “${target}”, which the source does not have: check it`,
      fa: `روز هفتهٔ «${target}» در ترجمه با متن مبدأ نمی‌خواند؛ آن را بررسی کنید`,
    };
  }
  if (target === undefined) {
    return {
      en: `the weekday of “${source}” in the source is not in the target: add it`,
      fa: `روز هفتهٔ «${source}» در متن مبدأ هست و در ترجمه نیست؛ آن را بیفزایید`,
    };
  }
  return {
    en: `the source has the weekday “${source}”, the target “${target}”: check which is right`,
    fa: `در متن مبدأ روز هفتهٔ «${source}» آمده است و در ترجمه «${target}»؛ بررسی کنید کدام درست است`,
  };
}
