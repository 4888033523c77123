/** docs/xliff12.md: its examples run, and its tables say what is so. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseXliff12, writeXliff12 } from '../../../src/formats/xliff12/index.js';
import { testExamples } from '../../examples.js';
import { unit } from '../units.js';

const page = readFileSync('docs/xliff12.md', 'utf8');

describe('the examples', () => {
  testExamples(page);
});

describe('the table of states', () => {
  const section = page.slice(page.indexOf('\n## States'), page.indexOf('\n## Inline codes'));
  const rows = [...section.matchAll(/^\| (`.*`.*) \| `(\w+)` \| `([\w-]+)`/gm)].map(
    ([, from = '', state, written]) => ({
      from: [...from.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name),
      state,
      written,
    }),
  );

  it('says how states are read', () => {
    expect(rows).toHaveLength(4);
    for (const { from, state } of rows) {
      for (const each of from) {
        const xml = writeXliff12([unit({ state: 'translated' })]).replace('state="translated"', `state="${each}"`);
        expect(parseXliff12(xml)[0]?.state ?? 'translated', each).toBe(state);
      }
    }
  });

  it('says how states are written', () => {
    for (const { state, written } of rows) {
      expect(writeXliff12([unit({ state: state as 'final' })])).toContain(`state="${written}"`);
    }
  });
});
