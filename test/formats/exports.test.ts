import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeJsonl } from '../../src/formats/jsonl/index.js';
import { writeTsv } from '../../src/formats/tsv/index.js';
import { plainText } from '../../src/tm/content.js';
import { anyMemory, MEMORY, unit } from './units.js';

describe('TSV', () => {
  it('has a line a unit and a column a side', () => {
    expect(writeTsv([unit({ source: 'a\tb\r\nc', target: '' })])).toBe('a b c\t\n');
    fc.assert(
      fc.property(anyMemory, (units) => {
        const lines = writeTsv(units).split('\n');
        expect(lines).toHaveLength(units.length + 1);
        for (const line of lines.slice(0, -1)) expect(line.split('\t')).toHaveLength(2);
      }),
      { numRuns: 50 },
    );
  });
});

describe('JSONL', () => {
  it('has sentences where they are known', () => {
    const lines = writeJsonl(MEMORY).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { source: ['متن نخست.', 'متن دوم.'], target: ['First text & second <text>.'], score: 0.93 },
      { source: ['فقط در مبدأ.'], target: [], score: 0.5 },
      { source: [], target: ['Only in the target.'], score: 0.4 },
      { source: ['بند دوم.'], target: ['The second paragraph.'] },
      { source: ['نقشه راه صلح'], target: ['The road map to peace'], score: 1 },
    ]);
  });

  it('keeps the whole text where lengths do not fit it', () => {
    const line = writeJsonl([unit({ source: 'one two', target: '', sentences: { source: [3], target: [] } })]);
    expect(JSON.parse(line).source).toEqual(['one two']);
  });

  it('says which pairs were moved', () => {
    const [moved, still] = writeJsonl([unit({ crossing: true }), unit({ id: 'u2' })]).split('\n');
    expect(moved).toContain('"crossing":true');
    expect(still).not.toContain('crossing');
  });

  it('never has a line separator inside a line, and loses no text', () => {
    fc.assert(
      fc.property(anyMemory, (units) => {
        const lines = writeJsonl(units).split('\n').slice(0, -1);
        expect(lines).toHaveLength(units.length);
        for (const [i, line] of lines.entries()) {
          expect(line).not.toMatch(/[\u2028\u2029]/);
          const text = plainText(units[i]?.source ?? '');
          const solid = (part: string): string => part.replace(/\s/g, '');
          expect(solid(JSON.parse(line).source.join(''))).toBe(solid(text));
        }
      }),
      { numRuns: 100 },
    );
  });
});
