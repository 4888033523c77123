/** `--penalty NAME=AMOUNT`: what makes a match worth less. */
import { InvalidArgumentError } from 'commander';
import { machinePenalty } from '../tm/explain/machine-penalties.js';
import type { PenaltyRule } from '../tm/explain/penalties.js';
import { directionPenalty, originPenalty, statePenalty } from '../tm/explain/penalty-rules.js';
import { UNIT_STATES } from '../tm/unit.js';

/** Penalties as they were given; a later one counts where two have the same name. */
type Amounts = ReadonlyMap<string, number>;

const NAMES = 'machine, direction, state:STATE or origin:DOCUMENT';

/** What the option is, for the help. */
export const PENALTY_HELP = `what takes something off a score: ${NAMES}, as in machine=.1 or state:initial=.05; repeatable`;

/** Reads one more penalty. */
export function penalty(value: string, earlier: Amounts = new Map()): Amounts {
  const [, name = '', amount = ''] = /^(.+)=([^=]+)$/su.exec(value) ?? [];
  const number = Number(amount);
  if (amount.trim() === '' || !(number >= 0 && number <= 1)) {
    throw new InvalidArgumentError('Give NAME=AMOUNT, with an amount from 0 to 1.');
  }
  const state = /^state:(.*)$/su.exec(name)?.[1];
  if (state !== undefined && !UNIT_STATES.some((known) => known === state)) {
    throw new InvalidArgumentError(`The states are ${UNIT_STATES.join(', ')}.`);
  }
  if (state === undefined && name !== 'machine' && name !== 'direction' && !name.startsWith('origin:')) {
    throw new InvalidArgumentError(`The names are ${NAMES}.`);
  }
  return new Map(earlier).set(name, number);
}

/** The rules of penalties. */
export function rulesOf(amounts: Amounts): PenaltyRule[] {
  const [machine, direction] = [amounts.get('machine'), amounts.get('direction')];
  const [states, documents] = [group(amounts, 'state:'), group(amounts, 'origin:')];
  return [
    ...(machine === undefined ? [] : [machinePenalty({ amount: machine })]),
    ...(direction === undefined ? [] : [directionPenalty(direction)]),
    ...(states.length === 0 ? [] : [statePenalty(Object.fromEntries(states))]),
    ...(documents.length === 0 ? [] : [originPenalty(Object.fromEntries(documents))]),
  ];
}

/** Those of which the name begins so, by the rest of it. */
function group(amounts: Amounts, prefix: string): [string, number][] {
  return [...amounts].flatMap(([name, amount]): [string, number][] =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), amount]] : [],
  );
}
