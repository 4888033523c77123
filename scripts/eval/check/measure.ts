/**
 * How many planted faults the checks find, and how often they take what is right for a fault.
 *
 * A fault counts as found where its document has a finding of its kind. Documents with faults are checked each on its own.
 * Right pairs are checked with all others of their document, and what is found there is a false alarm, unless a reader knows
 * that the pair has just this fault. Where a pair was changed before a fault was planted (given codes, say), the changed
 * pair without the fault, its twin, must have no finding of the fault's kind.
 */
import diplomatic from '../../../src/data/diplomatic.js';
import lexiconData from '../../../src/data/lexicon.js';
import { Glossary } from '../../../src/glossary/index.js';
import { Lexicon } from '../../../src/lexicon/index.js';
import type { CheckFinding, CheckKind } from '../../../src/tm/checks/index.js';
import { CHECK_KINDS, checkUnits } from '../../../src/tm/checks/index.js';
import { plainText, type Unit } from '../../../src/tm/index.js';
import { GOLD_FAULTS } from './gold-faults.js';
import type { Planted, TextPair } from './planted.js';

/** A planted fault and its kind. */
export type Fault = Planted & { readonly kind: CheckKind };

/** What is measured: faults of all kinds, and right documents. */
export interface Trial {
  /** The set's name. */
  readonly set: string;
  readonly faults: readonly Fault[];
  readonly clean: readonly (readonly TextPair[])[];
}

/** What came of one kind. */
export interface KindFigures {
  /** Faults that were planted. */
  readonly planted: number;
  /** Faults for which a finding of their kind was made. */
  readonly found: number;
  /** Faults for which findings of other kinds alone were made. */
  readonly otherwise: number;
  /** Faults whose twin without the fault has a finding of this kind, too. */
  readonly twins: number;
  /** Right pairs with a finding of this kind. */
  readonly alarmed: number;
  /** Pairs thought right with a finding of this kind, and a reader agrees. */
  readonly agreed: number;
}

/** What came of a trial. */
export interface Figures {
  readonly set: string;
  readonly kinds: Readonly<Record<CheckKind, KindFigures>>;
  readonly cleanPairs: number;
  /** Right pairs with a finding of any kind. */
  readonly alarmed: number;
}

/** Checks units, as the command or in another way. */
export type Check = (units: readonly Unit[]) => readonly CheckFinding[];

const glossary = Glossary.from(diplomatic);
const lexicon = Lexicon.from(lexiconData);
const asCommand: Check = (units) => checkUnits(units, { glossary, lexicon }).findings;

const COUNTS = ['planted', 'found', 'otherwise', 'twins', 'alarmed', 'agreed'] as const;

type Counts = Record<CheckKind, Record<(typeof COUNTS)[number], number>>;

/**
 * Checks all documents of a trial.
 *
 * @param print - Told of each miss and each false alarm.
 * @param check - As the command does, with the shipped glossary and lexicon, unless another is given.
 */
export function measure(trial: Trial, print: (line: string) => void = () => {}, check = asCommand): Figures {
  const { set, faults, clean } = trial;
  const kinds = noCounts();
  for (const fault of faults) measureFault(fault, kinds[fault.kind], check, (line) => print(`${set}: ${line}`));
  let [cleanPairs, alarmed] = [0, 0];
  for (const pairs of clean) {
    const findings = check(unitsOf(pairs));
    const isAgreed = ({ kind, unit }: CheckFinding) => GOLD_FAULTS.get(unit)?.includes(kind) === true;
    const alarms = findings.filter((finding) => !isAgreed(finding));
    cleanPairs += pairs.length;
    alarmed += unitsIn(alarms);
    for (const kind of CHECK_KINDS) {
      kinds[kind].alarmed += unitsIn(alarms.filter((one) => one.kind === kind));
      kinds[kind].agreed += unitsIn(findings.filter((one) => one.kind === kind && isAgreed(one)));
    }
    for (const { kind, unit, index, confidence, message } of alarms) {
      const text = textOf(pairs.slice(index, index + 1));
      print(`${set}: false alarm ${kind} ${confidence.toFixed(2)} in ${unit}, ${message.en} ${text}`);
    }
  }
  return { set, kinds, cleanPairs, alarmed };
}

/** The figures of several trials as of one. */
export function together(all: readonly Figures[]): Figures {
  const kinds = noCounts();
  for (const figures of all) {
    for (const kind of CHECK_KINDS) for (const count of COUNTS) kinds[kind][count] += figures.kinds[kind][count];
  }
  const sum = (what: 'cleanPairs' | 'alarmed') => all.reduce((total, figures) => total + figures[what], 0);
  return { set: 'together', kinds, cleanPairs: sum('cleanPairs'), alarmed: sum('alarmed') };
}

function measureFault(
  { kind, what, faulty, twin }: Fault,
  counts: Counts[CheckKind],
  check: Check,
  print: (line: string) => void,
): void {
  counts.planted++;
  const findings = check(unitsOf(faulty));
  const found = findings.map((finding) => finding.kind);
  if (found.includes(kind)) counts.found++;
  else {
    if (found.length > 0) counts.otherwise++;
    print(`missed ${kind} (${what}), found ${found.join(', ') || 'nothing'}: ${textOf(faulty)}`);
  }
  if (twin && check(unitsOf(twin)).some((finding) => finding.kind === kind)) {
    counts.twins++;
    print(`false alarm ${kind} in the twin of (${what}): ${textOf(twin)}`);
  }
}

function noCounts(): Counts {
  const none = () => ({ planted: 0, found: 0, otherwise: 0, twins: 0, alarmed: 0, agreed: 0 });
  return Object.fromEntries(CHECK_KINDS.map((kind) => [kind, none()])) as Counts;
}

function unitsIn(findings: readonly CheckFinding[]): number {
  return new Set(findings.map(({ index }) => index)).size;
}

function unitsOf(pairs: readonly TextPair[]): Unit[] {
  return pairs.map((pair, k) => ({ ...pair, id: pair.id ?? `u${k + 1}`, origin: { document: 'eval' } }));
}

function textOf(pairs: readonly TextPair[]): string {
  return pairs.map(({ source, target }) => `${plainText(source)} ⇒ ${plainText(target)}`).join(' ¶ ');
}
