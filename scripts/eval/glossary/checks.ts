/**
 * How well faults of terms are found in translations, and how often what is right is taken for one.
 *
 * The cases are pairs and short documents, about half with one planted fault. A fault counts as found where a finding of its
 * kind, concept and side overlaps with the span at fault; every other finding is a false alarm.
 */
import { readFileSync } from 'node:fs';
import diplomatic from '../../../src/data/diplomatic.js';
import { Glossary, type TermFinding, type TextPair } from '../../../src/glossary/index.js';
import type { Row } from './row.js';

/** A pair or a document, and the fault that was planted in it. */
type Case = (TextPair | { readonly document: readonly TextPair[] }) & {
  readonly source: 'fa' | 'en';
  readonly fault: Fault | null;
};

interface Fault {
  readonly kind: TermFinding['kind'];
  readonly id: string;
  readonly lang: 'fa' | 'en';
  readonly text: string;
  /** Index of its pair in a document. */
  readonly pair?: number;
}

/** Files of cases: those that nobody who made the checks was told of; what diplomats write; what is hard, such as everyday senses. */
const SETS = [
  ['not seen before', new URL('../../../test/cases/term-checks-unseen.jsonl', import.meta.url)],
  ['as diplomats write', new URL('../../../test/cases/term-checks.jsonl', import.meta.url)],
  ['made to be hard', new URL('../../../test/cases/term-checks-hard.jsonl', import.meta.url)],
] as const;

/** Least share of the faults, and less than that share of the cases. */
const LEAST_FOUND = 0.95;
const MOST_ALARMED = 0.03;

/** How often all cases are checked for the speed. */
const ROUNDS = 20;

/** Of the faults planted in cases how many were found, and in how many cases something else was told. */
interface Score {
  readonly cases: number;
  readonly faults: number;
  readonly found: number;
  readonly alarmed: number;
  readonly pairsPerSecond: number;
}

/**
 * The rows of the term checks.
 *
 * @param print - Told of each miss and each alarm.
 */
export function termCheckRows(print: (line: string) => void = () => {}): Row[] {
  return SETS.flatMap(([name, file]) => {
    const { cases, faults, found, alarmed, pairsPerSecond } = scoreOf(file, print);
    const what = `term checks, ${cases} cases ${name}`;
    return [
      {
        what: `${what}: of ${faults} faults found`,
        target: `≥ ${LEAST_FOUND}`,
        measured: (found / faults).toFixed(3),
        met: found / faults >= LEAST_FOUND,
      },
      {
        what: `${what}: with a false alarm`,
        target: `< ${MOST_ALARMED}`,
        measured: (alarmed / cases).toFixed(3),
        met: alarmed / cases < MOST_ALARMED,
      },
      { what: `${what}: pairs a second`, target: '', measured: thousands(pairsPerSecond), met: undefined },
    ];
  });
}

function scoreOf(file: URL, print: (line: string) => void): Score {
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case);
  const glossary = Glossary.from(diplomatic);
  let [faults, found, alarmed] = [0, 0, 0];
  for (const one of cases) {
    const pairs = pairsOf(one);
    const findings = glossary.checkDocument(pairs, { source: one.source });
    const { fault } = one;
    const hits = fault === null ? [] : findings.filter((finding) => isOf(finding, fault, pairs));
    if (fault !== null) {
      faults++;
      if (hits.length > 0) found++;
      else print(`missed ${JSON.stringify(fault)} in ${JSON.stringify(pairs)}`);
    }
    const alarms = findings.filter((finding) => !hits.includes(finding));
    if (alarms.length > 0) alarmed++;
    for (const alarm of alarms) {
      print(`alarm ${alarm.kind} ${alarm.id} «${alarm.text}» in ${JSON.stringify(pairs[alarm.pair])}`);
    }
  }
  return { cases: cases.length, faults, found, alarmed, pairsPerSecond: speedOf(glossary, cases) };
}

function pairsOf(one: Case): readonly TextPair[] {
  return 'document' in one ? one.document : [one];
}

function isOf(finding: TermFinding, fault: Fault, pairs: readonly TextPair[]): boolean {
  if (finding.kind !== fault.kind || finding.lang !== fault.lang) return false;
  if (fault.pair !== undefined && finding.pair !== fault.pair) return false;
  const ids = finding.kind === 'missing' ? [finding.id, ...finding.otherIds] : [finding.id];
  if (!ids.includes(fault.id)) return false;
  const start = pairs[finding.pair]?.[fault.lang].indexOf(fault.text) ?? -1;
  return start >= 0 && start < finding.end && finding.start < start + fault.text.length;
}

function speedOf(glossary: Glossary, cases: readonly Case[]): number {
  let pairs = 0;
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    for (const one of cases) {
      const list = pairsOf(one);
      glossary.checkDocument(list, { source: one.source });
      pairs += list.length;
    }
  }
  return (pairs / (performance.now() - start)) * 1000;
}

function thousands(number: number): string {
  return Math.round(number).toLocaleString('en');
}
