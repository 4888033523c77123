/** Makers of penalty rules for what machines did and no person has looked at. */
import type { Fact, Unit } from '../unit.js';
import { checkedAmount, type PenaltyRule } from './penalties.js';

/** What {@link alignmentPenalty} needs. */
export interface AlignmentPenalty {
  /** Units whose alignment has a lower confidence than this cost something, 0 to 1. */
  readonly below: number;
  /** What they cost, 0 to 1. */
  readonly amount: number;
}

/**
 * A penalty for units that a machine paired and nobody checked, called `alignment`.
 *
 * They are those with a `score` below the one given, and those of which Trados says that they come from an alignment, which has
 * no score. Who reviews a unit takes it out of this.
 *
 * @throws {@link TarjomanError} `BAD_ARGUMENT` where an option is out of its range.
 * @example
 * ```ts
 * alignmentPenalty({ below: 0.8, amount: 0.05 });
 * ```
 */
export function alignmentPenalty({ below, amount }: AlignmentPenalty): PenaltyRule {
  checkedAmount(below, 'below');
  checkedAmount(amount, 'the penalty for an alignment');
  const isDoubtful = (unit: Unit): boolean =>
    unit.score === undefined ? saysOrigin(unit, ALIGNED) : unit.score < below;
  return { name: 'alignment', amount: (unit) => (!isReviewed(unit) && isDoubtful(unit) ? amount : 0) };
}

/** What {@link machinePenalty} needs. */
export interface MachinePenalty {
  /** What a machine's translation costs, 0 to 1. */
  readonly amount: number;
  /** Names under which machines make and change units here, beside `MT!`; also names of tools. Default none. */
  readonly makers?: readonly string[];
}

/**
 * A penalty for translations that a machine made and nobody checked, called `machine`.
 *
 * It goes by who made the target or the unit and with which tool, as TMX has it in `creationid` and `creationtool`: the names
 * given, and `MT!`, which many tools write. Who changed the text since, and is none of these, made it theirs. It also goes by
 * the property in which Trados names the origin. Who reviews a unit takes it out of this.
 *
 * @throws {@link TarjomanError} `BAD_ARGUMENT` where the amount is out of its range.
 * @example
 * ```ts
 * machinePenalty({ amount: 0.15, makers: ['opus-mt'] });
 * ```
 */
export function machinePenalty({ amount, makers = [] }: MachinePenalty): PenaltyRule {
  checkedAmount(amount, 'the penalty for a machine');
  const machines: ReadonlySet<string> = new Set([MACHINE, ...makers]);
  const isMade = (unit: Unit): boolean => {
    const maker = factOf(unit, 'creationid');
    const editor = factOf(unit, 'changeid');
    const tool = factOf(unit, 'creationtool');
    if (!has(machines, maker) && !has(machines, tool)) return false;
    return editor === undefined || editor === maker || machines.has(editor);
  };
  return {
    name: 'machine',
    amount: (unit) => (!isReviewed(unit) && (isMade(unit) || saysOrigin(unit, MACHINES)) ? amount : 0),
  };
}

/** Who made a unit, where it was a machine: Okapi, Trados and MyMemory among others have it so. */
const MACHINE = 'MT!';

/** Trados's property with the origin of a unit. */
const ORIGIN = 'x-Origin';

/** Its values for alignment. */
const ALIGNED: ReadonlySet<string> = new Set(['Alignment']);

/** Its values for machine translation. */
const MACHINES: ReadonlySet<string> = new Set([
  'MachineTranslation',
  'AdaptiveMachineTranslation',
  'AutomaticTranslation',
  'Nmt',
]);

function saysOrigin({ details }: Unit, values: ReadonlySet<string>): boolean {
  return details?.unit?.properties?.some(({ type, text }) => type === ORIGIN && values.has(text)) ?? false;
}

function has(names: ReadonlySet<string>, name: string | undefined): boolean {
  return name !== undefined && names.has(name);
}

/** What is said of the target, else of the unit. */
function factOf({ details }: Unit, fact: Fact): string | undefined {
  return details?.target?.facts?.[fact] ?? details?.unit?.facts?.[fact];
}

/** Whether a person has looked at the unit. */
function isReviewed({ state }: Unit): boolean {
  return state === 'reviewed' || state === 'final';
}
