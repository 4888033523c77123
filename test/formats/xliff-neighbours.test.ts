/** The texts before and after a unit come back from XLIFF as they were, whatever stands beside the unit there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXliff, validateXliff, writeXliff } from '../../src/formats/xliff/index.js';
import type { Unit } from '../../src/tm/unit.js';
import { anyMemory, anyNeighbours, MEMORY, unit, withNeighbours } from './units.js';

/** The unit, saying nothing of what stands on these sides. */
function without(each: Unit | undefined, ...sides: ('before' | 'after')[]): Unit {
  return unit(Object.fromEntries(Object.entries(each ?? {}).filter(([key]) => !sides.some((side) => side === key))));
}

/** What a unit says, a neighbour that is absent told from one that is undefined. */
function neighboursOf(each: Unit): unknown {
  return Object.fromEntries(Object.entries(each).filter(([key]) => key === 'before' || key === 'after'));
}

/** What the metadata of units and files say of order and of neighbours. */
function saidIn(xml: string): string[] {
  return Array.from(xml.matchAll(/<mda:meta type="((?:order|before|after)[^"]*)">([^<]*)/g), (found) =>
    found.slice(1).join(' '),
  );
}

const [u1, u2, u3, u4, u5] = MEMORY;
const added = unit({ id: 'u6', source: 'بند سوم.', paragraph: 2 });

describe('neighbours in XLIFF', () => {
  it('are exact, whatever units say of them', () => {
    fc.assert(
      fc.property(anyMemory.chain(anyNeighbours), (units) => {
        const xml = writeXliff(units);
        const read = parseXliff(xml);
        expect(read).toEqual(units);
        expect(read.map(neighboursOf)).toStrictEqual(units.map(neighboursOf));
        // Codes of arbitrary units may share identifiers.
        expect(validateXliff(xml).filter(({ rule }) => !rule.includes('@id'))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('are not repeated where they stand in the file', () => {
    fc.assert(
      fc.property(anyMemory, (units) => {
        const xml = writeXliff(withNeighbours(units.map(({ otherOrigins, ...rest }) => rest)));
        expect(saidIn(xml)).toEqual([]);
      }),
    );
  });

  it.each<[string, readonly (Unit | undefined)[], readonly string[]]>([
    ['at the end of a document', [u1, u2, u3, u4, added], ['order no-after', 'order no-before']],
    ['at its beginning', [added, without(u1, 'before'), u2, u3, u4], ['order none']],
    ['between two others', [u1, { ...added, paragraph: 0 }, u2], ['order none']],
    ['after another document', [u1, u2, u3, u4, u5, added], []],
    ['alone', [added], []],
  ])('do not come to a unit that knows none: %s', (_, given, said) => {
    const units = given.flatMap((each) => each ?? []);
    const xml = writeXliff(units);
    expect(parseXliff(xml)).toStrictEqual(units);
    expect(saidIn(xml).filter((each) => each.startsWith('order'))).toEqual(said);
    expect(validateXliff(xml)).toEqual([]);
  });

  it('may be missing on one side, next to null beads too', () => {
    const units = [u1, without(u2, 'after'), without(u3, 'before'), without(u4, 'before')].flatMap(
      (each) => each ?? [],
    );
    const xml = writeXliff(units);
    expect(parseXliff(xml)).toStrictEqual(units);
    expect(saidIn(xml)).toEqual(['order no-after', 'order no-before', 'order no-before']);
  });

  it('may have characters that XML cannot hold', () => {
    const units = [unit({ before: 'a\0"', after: '\uFFFE\uD800' })];
    const xml = writeXliff(units);
    expect(saidIn(xml)).toEqual(['before-json "a\\u0000\\""', 'after-json "\\ufffe\\ud800"']);
    expect(parseXliff(xml)).toStrictEqual(units);
    expect(validateXliff(xml)).toEqual([]);
    for (const wrong of ['"a', '[]', '']) {
      const damaged = xml.replace('"a\\u0000\\""', wrong);
      expect(() => parseXliff(damaged)).toThrow('the metadata "before-json" of unit u1 is no string of JSON');
    }
  });

  it('are its own parts inside of a unit that was divided', () => {
    const said = [unit({ before: 'پیش', after: 'پس' }), unit({ id: 'u2' })];
    const [whole, divided] = ['<segment state="translated">', '<segment><source>الف</source></segment><segment>'];
    const read = (units: readonly Unit[]) =>
      parseXliff(writeXliff(units).replace(whole, divided)).map(({ before, after }) => [before, after]);
    const { source } = unit();
    expect(read(said)).toEqual([
      ['پیش', source],
      ['الف', 'پس'],
      [undefined, undefined],
    ]);
    expect(read([unit({ before: 'پیش' }), unit({ id: 'u2' })])).toEqual([
      ['پیش', source],
      ['الف', undefined],
      [undefined, undefined],
    ]);
  });
});
