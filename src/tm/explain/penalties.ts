/**
 * Penalties: what is taken off a match's similarity, each by name and size.
 *
 * A rule looks at a unit and says how much. Those that most memories need have makers in penalty-rules.ts and
 * machine-penalties.ts; any other is an object with a name and a function.
 */
import { TarjomanError } from '../../errors.js';
import type { Unit } from '../unit.js';

/** Something taken off a match's similarity. */
export interface Penalty {
  /** Why: `spelling` for words that are equal only when folded, `codes` for inline codes, or the name of a rule. */
  readonly name: string;
  /** How much, above 0 to 1. */
  readonly amount: number;
}

/** What a unit is being matched with. */
export interface Circumstances {
  /** The query's text. */
  readonly query: string;
  /** BCP 47 tag of the query's language, as the caller gave it. */
  readonly lang: string;
  /** The side of the unit that is in that language, and was compared. */
  readonly side: 'source' | 'target';
}

/** A reason to trust some units less. */
export interface PenaltyRule {
  /** What a match's penalty is called; not empty. */
  readonly name: string;
  /**
   * What a unit costs.
   *
   * @returns 0 where the rule has nothing against the unit, up to 1.
   */
  amount(unit: Unit, circumstances: Circumstances): number;
}

/**
 * The penalties that rules put on a unit, in the order of the rules; those of 0 are left out.
 *
 * @throws {@link TarjomanError} `BAD_ARGUMENT` where a rule has no name or gives anything but a number from 0 to 1.
 * @example
 * ```ts
 * const short: PenaltyRule = { name: 'short', amount: ({ target }) => (target.length < 3 ? 0.1 : 0) };
 * penaltiesOf(unit, [short], { query: 'بله', lang: 'fa', side: 'source' }); // [{ name: 'short', amount: 0.1 }]
 * ```
 */
export function penaltiesOf(unit: Unit, rules: readonly PenaltyRule[], circumstances: Circumstances): Penalty[] {
  const penalties: Penalty[] = [];
  for (const rule of rules) {
    const { name } = rule;
    if (typeof name !== 'string' || name === '') {
      throw new TarjomanError('BAD_ARGUMENT', 'a penalty rule has no name: give it one, to explain a score by');
    }
    const amount = rule.amount(unit, circumstances);
    if (!isAmount(amount)) {
      const message = `penalty rule ${JSON.stringify(name)} gives ${String(amount)} for unit ${unit.id}`;
      throw new TarjomanError('BAD_ARGUMENT', `${message}: give a number from 0 to 1`);
    }
    if (amount > 0) penalties.push({ name, amount });
  }
  return penalties;
}

/**
 * Checks the size of a penalty that an option gives.
 *
 * @param what - The option, for the message.
 * @throws {@link TarjomanError} `BAD_ARGUMENT` where it is no number from 0 to 1.
 */
export function checkedAmount(amount: number, what: string): number {
  if (isAmount(amount)) return amount;
  throw new TarjomanError('BAD_ARGUMENT', `${what} is ${String(amount)}: give a number from 0 to 1`);
}

function isAmount(amount: unknown): amount is number {
  return typeof amount === 'number' && amount >= 0 && amount <= 1;
}
