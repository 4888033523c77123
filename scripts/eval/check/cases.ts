/** The project's own cases: faults planted by hand, and right pairs that tempt to a false alarm. */
import { readFileSync } from 'node:fs';
import type { CheckKind } from '../../../src/tm/checks/index.js';
import type { Half } from './gold-pairs.js';
import type { Planted, TextPair } from './planted.js';

const folder = new URL('../../../test/cases/', import.meta.url);

/** A line of a file of faults: a pair, or a document of several in the same languages. */
type FaultLine = Line & { readonly kind: CheckKind; readonly planted: string };

/** A line of a file of right pairs. */
type Line = (TextPair | (Languages & { readonly document: readonly Texts[] })) & {
  readonly id: string;
  /** Whether those who wrote the checks have seen it. */
  readonly development?: true;
};

type Languages = Pick<TextPair, 'sourceLang' | 'targetLang'>;
type Texts = Omit<TextPair, keyof Languages>;

/** A fault planted by hand. */
export interface FaultCase extends Planted {
  readonly id: string;
  readonly kind: CheckKind;
}

/** Cases: those that make the checks' authors see kinds of mistakes, and those written when the checks were finished. */
export type CaseSet = 'check' | 'check-unseen';

/** Faults planted by hand: those for development, or the others. */
export function readFaultCases(half: Half, set: CaseSet = 'check'): FaultCase[] {
  return linesOf<FaultLine>(`${set}-faults.jsonl`, half).map((line) => {
    return { id: line.id, kind: line.kind, what: line.planted, faulty: pairsOf(line) };
  });
}

/** Right pairs and documents, each of its own: those for development, or the others. */
export function readCleanCases(half: Half, set: CaseSet = 'check'): TextPair[][] {
  return linesOf<Line>(`${set}-clean.jsonl`, half).map(pairsOf);
}

function linesOf<Kind extends Line>(file: string, half: Half): Kind[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Kind)
    .filter(({ development }) => (development === true) === (half === 'even'));
}

function pairsOf(line: Line): TextPair[] {
  if (!('document' in line)) return [line];
  const { sourceLang, targetLang } = line;
  return line.document.map((texts) => ({ ...texts, sourceLang, targetLang }));
}
