/** How many concepts the term base has, by domain and kind. */
import type { Concept } from '../../src/glossary/concept.js';
import type { Table } from '../eval/align/markdown.js';

/** A row a domain, a column a kind, the largest first. */
export function conceptTable(concepts: readonly Concept[]): Table {
  const kinds = inOrder(concepts.map(({ kind }) => kind));
  const domains = inOrder(concepts.map(({ domain }) => domain));
  const row = (name: string, members: readonly Concept[]) => [
    name,
    ...[
      members,
      ...kinds.map((kind) => members.filter((concept) => concept.kind === kind)),
      members.filter(({ fa, en }) => fa.definition && en.definition),
      members.filter(({ fa, en }) => fa.contexts && en.contexts),
    ].map(({ length }) => (length === 0 ? '' : String(length))),
  ];
  return {
    id: 'concepts',
    title: 'What is in it',
    head: ['domain', 'concepts', ...kinds, 'defined', 'with a context'],
    rows: [
      ...domains.map((domain) =>
        row(
          `\`${domain}\``,
          concepts.filter((concept) => concept.domain === domain),
        ),
      ),
      row('all', concepts),
    ],
    notes: [
      'Defined, and with a context: in both languages. A context is a pair of [the memory](../tm/README.md) that has the term on both sides.',
    ],
  };
}

/** Each value once, the most frequent first. */
function inOrder<T extends string>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
}
