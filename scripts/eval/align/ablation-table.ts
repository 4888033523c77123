/** What each kind of evidence is worth: strict F1 without it. */
import { alignWith, EVIDENCE } from './aligner.js';
import type { Table } from './markdown.js';
import { share } from './markdown.js';
import { scoresOf } from './measure.js';
import { f1, sum } from './score.js';
import type { LineSet, RawSet } from './sets.js';

/** Aligns the sets with all evidence, without each kind of it, and with lengths alone. */
export function ablationTable(sets: readonly (LineSet | RawSet)[]): Table {
  const row = (name: string, off: readonly string[]) => {
    const aligner = alignWith(new Set(off));
    return [name, ...sets.map((set) => share(f1(sum(scoresOf(set, aligner)).strict)))];
  };
  return {
    id: 'ablation',
    title: 'What each kind of evidence is worth',
    head: ['evidence', ...sets],
    rows: [
      row('all', []),
      ...EVIDENCE.map((name) => row(`without ${name}`, [name])),
      row(
        'lengths alone',
        EVIDENCE.filter((name) => name !== 'lengths'),
      ),
    ],
    notes: ['Strict F1 where one kind of evidence is switched off and all else stays as it is.'],
  };
}
