/**
 * How well faults of terms are found in translations, and how often what is right is taken for one.
 *
 * The cases are pairs and short documents, about half with one planted fault. A fault counts as found where a finding of its
 * kind, concept and side overlaps with the span at fault; every other finding is a false alarm. By itself, with the cases of a
 * file and each miss and alarm:
 *
 *     npx tsx scripts/eval/glossary/checks.ts [FILE] [--verbose]
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

const CASES = new URL('../../../test/cases/term-checks.jsonl', import.meta.url);

/** How often all cases are checked for the speed. */
const ROUNDS = 20;

/**
 * Checks the cases.
 *
 * @param file - The cases, one a line.
 * @param print - Told of each miss and each alarm.
 */
export function termChecks(file: string | URL = CASES, print: (line: string) => void = () => {}): Row[] {
  if (!existsSync(file)) return [];
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
  const pairsPerSecond = speedOf(glossary, cases);
  return [
    row(
      `faults found, of ${faults} planted in ${cases.length} cases`,
      '≥ .95',
      found / faults,
      (share) => share >= 0.95,
    ),
    row(`cases with a false alarm, of ${cases.length}`, '< .03', alarmed / cases.length, (share) => share < 0.03),
    {
      what: 'pairs checked in a second',
      target: '-',
      measured: Math.round(pairsPerSecond).toLocaleString('en'),
      met: undefined,
    },
  ];
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

function row(what: string, target: string, share: number, isMet: (share: number) => boolean): Row {
  return { what: `term checks: ${what}`, target, measured: share.toFixed(3), met: isMet(share) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
  const print = process.argv.includes('--verbose') ? (line: string) => process.stdout.write(`${line}\n`) : undefined;
  for (const { what, target, measured } of termChecks(file, print)) {
    process.stdout.write(`${what}: ${measured} (${target})\n`);
  }
}
