/** A table as a memory. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  csvUnitLosses,
  parseCsvUnits,
  readCsvUnits,
  streamCsvUnits,
  writeCsvUnits,
} from '../../src/formats/csv/index.js';
import type { Unit } from '../../src/tm/unit.js';
import { anyText, unit } from './units.js';

async function* bytes(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(text);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

const textsOf = (units: readonly Unit[]): unknown[] => units.map(({ source, target }) => [source, target]);

const DOCUMENT = { document: 'communique-12' };

/** What UTF-8 can write, with what tables find hard. */
const cell = fc
  .oneof(
    anyText,
    fc
      .array(fc.constantFrom('"', ',', ';', '\t', '\r', '\n', "'", '=', '-', ' ', 'صلح', '‌'))
      .map((all) => all.join('')),
  )
  .map((text) => Buffer.from(text).toString());

describe('a table as a memory', () => {
  it('gives back all texts as they were, with their languages, in whatever pieces it arrives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell)), fc.integer({ min: 1, max: 50 }), async (texts, size) => {
        const units = texts.map(([source, target]) => unit({ source, target }));
        const table = writeCsvUnits(units);
        const read = parseCsvUnits(table, DOCUMENT);
        expect(textsOf(read)).toEqual(texts);
        expect(new Set(read.map(({ id }) => id)).size).toBe(texts.length);
        for (const each of read) expect(each).toMatchObject({ sourceLang: 'fa', targetLang: 'en', origin: DOCUMENT });
        const streamed: Unit[] = [];
        for await (const each of readCsvUnits(bytes(table, size), DOCUMENT)) streamed.push(each);
        expect(streamed).toEqual(read);
        let written = '';
        for await (const rows of streamCsvUnits(units)) written += rows;
        expect(written).toBe(table);
      }),
    );
  });

  it('may have lines without texts between its rows and after them', () => {
    const units = parseCsvUnits('fa,en\r\n\r\nصلح,peace\r\n \t \r\n"  "\r\nمرز,border\r\n   ', DOCUMENT);
    expect(units.map(({ id, target }) => [id, target])).toEqual([
      ['u3', 'peace'],
      ['u6', 'border'],
    ]);
  });

  it('is read by others as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (texts) => {
        const table = writeCsvUnits(texts.map(([source, target]) => unit({ source, target })));
        const { data, errors } = Papa.parse<string[]>(table.slice(1), {
          delimiter: ',',
          newline: '\r\n',
          skipEmptyLines: true,
        });
        expect(errors).toEqual([]);
        expect(data.slice(1).map((row) => row.map((each) => each.replace(/^'(?='*[=+\-@\t\r＋－＝＠])/u, '')))).toEqual(
          texts,
        );
      }),
    );
  });

  it.each<readonly [about: string, table: string, units: readonly (readonly string[])[]]>([
    ['two columns without a header', 'نقشه راه,road map\n', [['u1', 'نقشه راه', 'road map', 'und', 'und']]],
    ['a header of languages', 'fa-IR,en\r\nصلح,peace', [['u2', 'صلح', 'peace', 'fa-IR', 'en']]],
    ['a header of names, in any order', 'note,Target,SOURCE\nx,peace,صلح\n', [['u2', 'صلح', 'peace', 'und', 'und']]],
    ['semicolons', 'fa;en\nالف;a, b\n', [['u2', 'الف', 'a, b', 'fa', 'en']]],
    ['tabs', '"الف"\t"a, b; c"\n', [['u1', 'الف', 'a, b; c', 'und', 'und']]],
    [
      'cells of several lines',
      '\uFEFF"الف\nب","a ""b"""\r\n\r\nج,c',
      [
        ['u1', 'الف\nب', 'a "b"', 'und', 'und'],
        ['u4', 'ج', 'c', 'und', 'und'],
      ],
    ],
    ['white space, and marks inside a cell', ' الف , 5" of rain \n', [['u1', ' الف ', ' 5" of rain ', 'und', 'und']]],
    [
      'formulas',
      "'=a,'plain\n'-b,''@c\n",
      [
        ['u1', '=a', "'plain", 'und', 'und'],
        ['u2', '-b', "'@c", 'und', 'und'],
      ],
    ],
    ['nothing', '', []],
    ['a header alone', 'fa,en\n', []],
    ['names of objects', '__proto__,constructor\n', [['u1', '__proto__', 'constructor', 'und', 'und']]],
  ])('may have %s', (_, table, units) => {
    const read = parseCsvUnits(table);
    expect(
      read.map(({ id, source, target, sourceLang, targetLang }) => [id, source, target, sourceLang, targetLang]),
    ).toEqual(units);
  });

  it('takes languages that it does not say from the options, and tells of further columns', () => {
    const lost: unknown[] = [];
    const options = { sourceLang: 'ar', targetLang: 'fr', onLoss: (...loss: unknown[]) => lost.push(loss) };
    expect(parseCsvUnits('source,id,target\nالف,1,a\nب,,b\n', options)[0]).toMatchObject({
      sourceLang: 'ar',
      targetLang: 'fr',
    });
    expect(lost).toEqual([['u2', ['columns']]]);
    expect(parseCsvUnits('fa,en\nالف,a\n', options)[0]).toMatchObject({ sourceLang: 'fa', targetLang: 'en' });
  });

  it('reads what Excel saves as Unicode text, whole or in pieces', async () => {
    const wide = Buffer.from('\uFEFFfa\ten\r\nگفت‌وگو\ttalks\r\n', 'utf16le');
    const [read] = parseCsvUnits(wide);
    expect(read).toMatchObject({ source: 'گفت‌وگو', target: 'talks', sourceLang: 'fa' });
    for (const size of [1, 3]) {
      const streamed: Unit[] = [];
      for await (const each of readCsvUnits(bytes(wide, size))) streamed.push(each);
      expect(streamed).toEqual([read]);
    }
  });

  it.each<
    readonly [about: string, table: string | Uint8Array, code: string, line: number | undefined, message: RegExp]
  >([
    ['one column', 'fa,en\nالف,a\nب\n', 'BAD_FORMAT', 3, /a row of one cell: write source, target/],
    ['too few for its header', 'a,source,target\nx,y\n', 'BAD_FORMAT', 2, /a row of 2 cells/],
    ['an open quotation mark', 'الف,a\n"ب,b\nج,c\n', 'BAD_FORMAT', 2, /nothing closes/],
    ['text after a quotation mark', 'الف,a\n"ب" x,b\n', 'BAD_FORMAT', 2, /double the marks/],
    ['another encoding', Uint8Array.of(0x66, 0xe3), 'BAD_ENCODING', undefined, /UTF-8/],
    ['a row without end', `"${'a'.repeat((1 << 24) + 1)}`, 'TOO_LARGE', 1, /longer than/],
  ])('refuses %s', (_, table, code, line, message) => {
    expect(() => parseCsvUnits(table)).toThrow(
      expect.objectContaining({ code, line, message: expect.stringMatching(message) }),
    );
  });

  it('says what a unit loses, and holds one pair of languages', () => {
    const state = { state: 'final', score: 0.9 } as const;
    expect(csvUnitLosses(unit({ source: 'a\tb\n', ...state }))).toEqual(['ids', 'documents', 'scores', 'states']);
    expect(csvUnitLosses(unit({ source: '\uD800', sourceLang: 'prs' }))).toEqual([
      'ids',
      'documents',
      'languages',
      'characters',
    ]);
    expect(writeCsvUnits([unit({ sourceLang: 'prs' })])).toBe(
      '\uFEFFsource,target\r\nنقشه راه صلح,The road map to peace\r\n',
    );
    expect(writeCsvUnits([])).toBe('\uFEFFsource,target\r\n');
    expect(() => writeCsvUnits([unit(), unit({ id: 'u2', targetLang: 'fr' })])).toThrow(
      expect.objectContaining({ code: 'BAD_ARGUMENT', message: expect.stringContaining('unit u2 is fa to fr') }),
    );
  });

  it('takes linear time for long first rows and for many rows', { timeout: 20_000 }, async () => {
    const long = `"${'a\n'.repeat(1_000_000)}",b\n`;
    const [read] = parseCsvUnits(long);
    expect(read?.source).toHaveLength(2_000_000);
    const streamed: Unit[] = [];
    for await (const each of readCsvUnits(bytes(long, 4_096))) streamed.push(each);
    expect(streamed).toEqual([read]);
    expect(parseCsvUnits('a,b\n'.repeat(200_000))).toHaveLength(200_000);
  });
});
