/** The figures of one set as a table. */
import { CHECK_KINDS } from '../../../src/tm/checks/index.js';
import type { Table } from '../align/markdown.js';
import { share } from '../align/markdown.js';
import type { Figures, KindFigures } from './measure.js';

const HEAD = ['kind', 'planted', 'found', 'share', 'found as another kind', 'found in the twin'];

/** A row for each kind, and one for all. */
export function tableOf({ set, kinds, cleanPairs, alarmed }: Figures): Table {
  const row = (name: string, figures: KindFigures) => [
    name,
    ...[figures.planted, figures.found].map(String),
    figures.planted === 0 ? '' : share(figures.found / figures.planted),
    ...[figures.otherwise, figures.twins, figures.agreed, figures.alarmed].map(String),
    cleanPairs === 0 ? '' : share(figures.alarmed / cleanPairs),
  ];
  const sum = (what: keyof KindFigures) => CHECK_KINDS.reduce((total, kind) => total + kinds[kind][what], 0);
  const all: KindFigures = {
    planted: sum('planted'),
    found: sum('found'),
    otherwise: sum('otherwise'),
    twins: sum('twins'),
    agreed: sum('agreed'),
    alarmed,
  };
  return {
    id: `check-${set}`,
    title: `${set}: ${cleanPairs} right pairs`,
    head: [...HEAD, 'faults of the gold', 'false alarms', 'of right pairs'],
    rows: [...CHECK_KINDS.map((kind) => row(kind, kinds[kind])), row('all', all)],
    notes: [],
  };
}
