/** How far a translation has come, in XLIFF 1's words and in ours. */
import { isEmpty } from '../../tm/content.js';
import type { Unit, UnitState } from '../../tm/unit.js';

/** Our states by those of XLIFF 1. What needs a review is translated, and what was signed off was reviewed. */
const STATES: ReadonlyMap<string, UnitState> = new Map([
  ['new', 'initial'],
  ['needs-translation', 'initial'],
  ['needs-adaptation', 'translated'],
  ['needs-l10n', 'translated'],
  ['needs-review-translation', 'translated'],
  ['needs-review-adaptation', 'translated'],
  ['needs-review-l10n', 'translated'],
  ['translated', 'translated'],
  ['signed-off', 'reviewed'],
  ['final', 'final'],
]);

/** What we write, which says no less than our state. */
const WRITTEN: Readonly<Record<UnitState, string>> = {
  initial: 'needs-translation',
  translated: 'translated',
  reviewed: 'signed-off',
  final: 'final',
};

/** Our state of a target; `undefined` where nothing is said, or something of a tool's own. */
export function readState(state: string | undefined, approved: boolean | undefined): UnitState | undefined {
  return approved ? 'final' : STATES.get(state ?? '');
}

/** The `state` of a target in this state. */
export function writeState(state: UnitState): string {
  return WRITTEN[state];
}

/** Whether our states say all that this one says. */
export function isHeldState(state: string | undefined): boolean {
  return state === undefined || Object.values(WRITTEN).includes(state) || state === 'new';
}

/** The state that the sides say by themselves: `translated` where there are both, else `initial`. */
export function impliedState({ source, target }: Pick<Unit, 'source' | 'target'>): UnitState {
  return !isEmpty(source) && !isEmpty(target) ? 'translated' : 'initial';
}
