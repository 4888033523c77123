/** Makers of penalty rules that most memories need: for a unit's documents, state, age and direction. */
import { TarjomanError } from '../../errors.js';
import { isEmpty } from '../content.js';
import { type Details, UNIT_STATES, type Unit, type UnitState } from '../unit.js';
import { checkedAmount, type PenaltyRule } from './penalties.js';

/**
 * A penalty by document, called `origin`.
 *
 * A unit that is held in several documents costs what the best of them costs: it is as good there as anywhere.
 *
 * @param amounts - By the document's name, 0 to 1; others cost nothing.
 * @throws {@link TarjomanError} `BAD_ARGUMENT` where an amount is out of its range.
 * @example
 * ```ts
 * originPenalty({ 'press-review': 0.05 });
 * ```
 */
export function originPenalty(amounts: Readonly<Record<string, number>>): PenaltyRule {
  const entries = Object.entries(amounts);
  const byDocument = new Map(
    entries.map(([name, amount]) => [name, checkedAmount(amount, `the penalty of document ${JSON.stringify(name)}`)]),
  );
  const of = (document: string): number => byDocument.get(document) ?? 0;
  return {
    name: 'origin',
    amount: ({ origin, otherOrigins = [] }) =>
      otherOrigins.reduce((least, { document }) => Math.min(least, of(document)), of(origin.document)),
  };
}

/**
 * A penalty by state, called `state`.
 *
 * @param amounts - By state, 0 to 1; others cost nothing. A unit without a state is `translated` with both sides, else `initial`.
 * @throws {@link TarjomanError} `BAD_ARGUMENT` where there is no such state, or an amount is out of its range.
 * @example
 * ```ts
 * statePenalty({ initial: 0.1, translated: 0.02 });
 * ```
 */
export function statePenalty(amounts: Readonly<Partial<Record<UnitState, number>>>): PenaltyRule {
  const byState = new Map(
    Object.entries(amounts).map(([state, amount]) => {
      if (!UNIT_STATES.some((known) => known === state)) {
        throw new TarjomanError(
          'BAD_ARGUMENT',
          `no unit has state ${JSON.stringify(state)}: ${UNIT_STATES.join(', ')}`,
        );
      }
      return [state, checkedAmount(amount, `the penalty of state ${state}`)];
    }),
  );
  return { name: 'state', amount: (unit) => byState.get(stateOf(unit)) ?? 0 };
}

/** What {@link agePenalty} needs. */
export interface AgePenalty {
  /** The moment that age is counted to. */
  readonly now: Date;
  /** For each whole year, 0 to 1. */
  readonly yearly: number;
  /** All years together cost no more, 0 to 1. */
  readonly most: number;
}

/**
 * A penalty by age, called `age`.
 *
 * A unit is as old as the newest date on which it or a side of it was made or changed. One without such a date costs nothing:
 * nobody knows how old it is.
 *
 * @throws {@link TarjomanError} `BAD_ARGUMENT` where an option is out of its range.
 * @example
 * ```ts
 * agePenalty({ now: new Date(), yearly: 0.005, most: 0.05 });
 * ```
 */
export function agePenalty({ now, yearly, most }: AgePenalty): PenaltyRule {
  const year = now.getUTCFullYear();
  if (Number.isNaN(year)) throw new TarjomanError('BAD_ARGUMENT', 'now is no date: give one that is valid');
  checkedAmount(yearly, 'yearly');
  checkedAmount(most, 'most');
  const inYear = writeDate(now).slice(IN_YEAR);
  return {
    name: 'age',
    amount: (unit) => {
      const date = newestDate(unit);
      if (date === '') return 0;
      const years = year - Number(date.slice(0, 4)) - (date.slice(IN_YEAR) > inYear ? 1 : 0);
      return years <= 0 ? 0 : Math.min(most, yearly * years);
    },
  };
}

/**
 * A penalty for units that are used against their direction, called `direction`: the query is in the language into which the
 * unit was translated, and a translation seldom is what its source would be a translation of.
 *
 * @param amount - 0 to 1.
 * @throws {@link TarjomanError} `BAD_ARGUMENT` where it is out of its range.
 */
export function directionPenalty(amount: number): PenaltyRule {
  checkedAmount(amount, 'the penalty for the direction');
  return { name: 'direction', amount: (_, { side }) => (side === 'target' ? amount : 0) };
}

function stateOf({ state, source, target }: Unit): UnitState {
  return state ?? (isEmpty(source) || isEmpty(target) ? 'initial' : 'translated');
}

/** Where a date goes on after its year, from its end: `1122T081500Z`. */
const IN_YEAR = -12;

/** A date as TMX writes it: `20261122T081500Z`. */
function writeDate(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/gu, '');
}

/** The newest date of a unit as TMX writes it, without what is no date; empty where there is none. */
function newestDate({ details }: Unit): string {
  let newest = '';
  for (const part of [details?.unit, details?.source, details?.target]) {
    for (const date of datesOf(part)) if (date > newest) newest = date;
  }
  return newest;
}

function datesOf(details: Details | undefined): string[] {
  const { creationdate = '', changedate = '' } = details?.facts ?? {};
  return [creationdate, changedate].filter((date) => DATE.test(date));
}

const DATE = /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ$/u;
