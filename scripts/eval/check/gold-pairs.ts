/** Right pairs: the project's memory, and the sets beside the project that were aligned by hand or translated line by line. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseXliff } from '../../../src/formats/xliff/index.js';
import { plainText } from '../../../src/tm/index.js';
import { isPresent, readLineSet, readRawSet } from '../align/sets.js';
import type { GoldPair } from './planted.js';

/** Sets of right pairs. */
export const GOLD_SETS = ['tm', 'seeds', 'ntrex', 'tico19'] as const;

/** Name of a set of right pairs. */
export type GoldSet = (typeof GOLD_SETS)[number];

/** Which documents of a set, by their place in the order of names: the checks are made on the even ones. */
export type Half = 'even' | 'odd';

const memory = new URL('../../../tm/', import.meta.url);

/** Whether the set is on this machine. */
export function hasGoldSet(set: GoldSet): boolean {
  return set === 'tm' || isPresent(set);
}

/**
 * Reads the pairs of one half of a set.
 *
 * Of sets that a script changed only sentences with one counterpart are taken: elsewhere it merged, cut or left out
 * sentences. Every second document of a half is turned round, so that both directions are measured.
 */
export function readGoldPairs(set: GoldSet, half: Half): GoldPair[] {
  return documentsOf(set)
    .filter((_, k) => k % 2 === (half === 'even' ? 0 : 1))
    .flatMap(({ name, pairs }, k) =>
      pairs.map(([fa, en], place): GoldPair => {
        const from = { document: name, id: `${name}#${place}` };
        if (k % 2 === 0) return { ...from, source: fa, target: en, sourceLang: 'fa', targetLang: 'en' };
        return { ...from, source: en, target: fa, sourceLang: 'en', targetLang: 'fa' };
      }),
    );
}

interface PairsOfDocument {
  readonly name: string;
  readonly pairs: readonly (readonly [fa: string, en: string])[];
}

function documentsOf(set: GoldSet): PairsOfDocument[] {
  if (set === 'tm') return memoryFiles();
  if (set === 'seeds') {
    return readRawSet('seeds').map(({ name, gold }) => ({
      name,
      pairs: gold
        .filter(({ fa, en }) => fa.length > 0 && en.length > 0)
        .map(({ fa, en }) => [fa.join(' '), en.join(' ')] as const),
    }));
  }
  return readLineSet(set).map(({ name, source, target, gold }) => ({
    name,
    pairs: gold.flatMap((bead) => {
      const [i, j] = [bead.source[0], bead.target[0]];
      if (bead.source.length !== 1 || bead.target.length !== 1 || i === undefined || j === undefined) return [];
      return [[source[i] ?? '', target[j] ?? ''] as const];
    }),
  }));
}

/** The shipped memory is Persian to English; sentences that only one side has are left out. */
function memoryFiles(): PairsOfDocument[] {
  return readdirSync(memory)
    .filter((name) => name.endsWith('.xlf'))
    .sort()
    .map((name) => ({
      name,
      pairs: [...parseXliff(readFileSync(new URL(name, memory), 'utf8'))]
        .map((unit) => [plainText(unit.source), plainText(unit.target)] as const)
        .filter(([fa, en]) => fa !== '' && en !== ''),
    }));
}
