/** What is measured: the project's own cases, and faults that a script plants in right pairs. */
import { CHECK_KINDS, type CheckKind } from '../../../src/tm/checks/index.js';
import { randomFrom, shuffled } from '../align/random.js';
import { readCleanCases, readFaultCases } from './cases.js';
import { GOLD_SETS, type Half, hasGoldSet, readGoldPairs } from './gold-pairs.js';
import type { Fault, Trial } from './measure.js';
import type { GoldPair, TextPair } from './planted.js';
import { PLANTERS } from './planters.js';

/** How many faults of a kind a set is given at most. */
const MOST_FAULTS = 25;

/** The trials of a half, one after another; sets that are not on this machine are left out. */
export function* trials(half: Half, seed: string): Generator<Trial, void, undefined> {
  yield { set: 'cases', faults: readFaultCases(half), clean: readCleanCases(half) };
  if (half === 'odd') {
    const unseen = 'check-unseen';
    yield { set: 'cases not seen before', faults: readFaultCases(half, unseen), clean: readCleanCases(half, unseen) };
  }
  for (const set of GOLD_SETS.filter(hasGoldSet)) {
    const pairs = readGoldPairs(set, half);
    if (pairs.length === 0) continue;
    const faults = CHECK_KINDS.flatMap((kind) => plantAll(kind, pairs, `${seed} ${set} ${half} ${kind}`));
    yield { set, faults, clean: documentsOf(pairs) };
  }
}

/** Plants one fault in each pair that can have one, until there are enough. */
export function plantAll(kind: CheckKind, pairs: readonly GoldPair[], seed: string): Fault[] {
  const random = randomFrom(seed);
  const planted: Fault[] = [];
  for (const pair of shuffled(pairs, random)) {
    if (planted.length === MOST_FAULTS) break;
    const others = pairs.filter((other) => other.sourceLang === pair.sourceLang && other.source !== pair.source);
    const fault = PLANTERS[kind](pair, random, others);
    if (fault) planted.push({ kind, ...fault });
  }
  return planted;
}

function documentsOf(pairs: readonly GoldPair[]): TextPair[][] {
  const documents = new Map<string, TextPair[]>();
  for (const pair of pairs) {
    const before = documents.get(pair.document);
    if (before) before.push(pair);
    else documents.set(pair.document, [pair]);
  }
  return [...documents.values()];
}
