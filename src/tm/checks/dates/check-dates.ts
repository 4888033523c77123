/**
 * Check of dates in the Persian, Gregorian and lunar calendars.
 *
 *     source   جمعه ۲۸ دی ۱۴۰۳         ۱۰ مهر                A date is matched where one of the other side may be the same
 *              │                       ╳                     day, or says less of it; so 28 Dey 1403 is matched by
 *     target   Friday, 17 January 2025   3 October 2024      17 January 2025, by «دی ۱۴۰۳» and by 17 January.
 */
import type { Fault } from '../check.js';
import type { CheckedPair } from '../checked-pair.js';
import { BRACKETED, isBracketed } from '../numbers/brackets.js';
import { numberFaults } from '../numbers/check-numbers.js';
import { keyOf } from '../numbers/mention.js';
import { either, quantityFault, type Said } from '../numbers/quantity-fault.js';
import { isRead, type QuantityReading, quantitiesOf } from '../numbers/reading.js';
import { type DateMention, isoOf } from './mention.js';
import { agree } from './relation.js';
import { weekdayFaults } from './weekdays.js';

/** Finds dates that the other side does not have, or has with another day; of other languages than Persian and English years alone. */
export function* checkDates(pair: CheckedPair): Generator<Fault> {
  if (isRead(pair.source) && isRead(pair.target)) {
    yield* dateFaults(pair);
    yield* weekdayFaults(pair);
  }
  yield* numberFaults(pair, 'year');
}

/**
 * How sure it is that a translation must say a date; set by hand, so that the name of a month alone is told only where the other
 * side has another: translations add and leave out "in May".
 */
const WEIGHTS = { day: 0.9, month: 0.85, bare: 0.45 };
/** What is left of that where the other side has the numbers of the date. */
const EXPLAINED = 0.35;
/** More dates than these in one unit are not compared each with each. */
const MOST_DATES = 200;

function* dateFaults(pair: CheckedPair): Generator<Fault> {
  const source = quantitiesOf(pair.source);
  const target = quantitiesOf(pair.target);
  if (source.dates.length > MOST_DATES || target.dates.length > MOST_DATES) return;
  const lost = without(source, target);
  const added = without(target, source);
  for (let i = 0; i < Math.max(lost.length, added.length); i++) {
    const [one, other] = [lost[i], added[i]];
    const weight = one ? weightOf(one, pair.source.text, target) : 0;
    const weightThere = other ? weightOf(other, pair.target.text, source) : 0;
    yield quantityFault(pair, 'date', either(weight, weightThere), one && said(one), other && said(other));
  }
}

/** The dates of a side that none of the other side agrees with. */
function without({ dates }: QuantityReading, other: QuantityReading): DateMention[] {
  return dates.filter((date) => !date.isDoubtful && !other.dates.some((one) => agree(date, one)));
}

/** A date whose numbers all stand on the other side was perhaps not read as one there; one in brackets may be an addition. */
function weightOf(date: DateMention, raw: string, other: QuantityReading): number {
  const weight = date.isBare ? WEIGHTS.bare : date.hasDay ? WEIGHTS.day : WEIGHTS.month;
  const numbers = new Set(other.numbers.filter(({ isDated }) => !isDated).flatMap(({ meanings }) => meanings));
  const isExplained = date.numbers.length > 0 && date.numbers.every((number) => numbers.has(keyOf(number)));
  return weight * (isExplained ? EXPLAINED : 1) * (isBracketed(raw, date) ? BRACKETED : 1);
}

/** Where a date stands, and its day where there is no doubt of it. */
function said({ start, end, readings, hasYear, isLunar }: DateMention): Said {
  const [days, ...others] = readings;
  const isOneDay = hasYear && !isLunar && days !== undefined && others.length === 0 && days.first === days.last;
  return { start, end, iso: isOneDay ? isoOf(days.first) : undefined };
}
