import { expect, it } from 'vitest';
import { termCheckRows } from '../../scripts/eval/glossary/checks.js';

it('term checks find the faults that were planted, and little else', () => {
  const missed: string[] = [];
  const rows = termCheckRows((line) => missed.push(line));
  expect(rows).toHaveLength(9);
  expect(
    rows.filter(({ met }) => met === false),
    missed.join('\n'),
  ).toEqual([]);
});
