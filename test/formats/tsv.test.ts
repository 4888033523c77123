import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Losses } from '../../src/formats/losses.js';
import { parseTsv, readTsv, streamTsv, tsvLosses, writeTsv } from '../../src/formats/tsv/index.js';
import type { Unit } from '../../src/tm/unit.js';
import { anyMemory, anyText, unit } from './units.js';

async function* bytes(text: string, size: number): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(text);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

const FA_EN = { sourceLang: 'fa', targetLang: 'en', document: 'communique-12' };

describe('tab-separated text', () => {
  it('gives back texts without tabs and line breaks as they were', async () => {
    const cell = anyText.map((text) => Buffer.from(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, '')).toString());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell)), fc.integer({ min: 1, max: 50 }), async (texts, size) => {
        const units = texts.map(([source, target], i) => unit({ id: `u${i + 1}`, source, target }));
        const text = writeTsv(units);
        expect(parseTsv(text, FA_EN)).toEqual(units);
        const streamed: Unit[] = [];
        for await (const each of readTsv(bytes(text, size), FA_EN)) streamed.push(each);
        expect(streamed).toEqual(units);
        let written = '';
        for await (const line of streamTsv(units)) written += line;
        expect(written).toBe(text);
      }),
    );
  });

  it('loses what its losses say', () => {
    fc.assert(
      fc.property(anyMemory, (units) => {
        const read = parseTsv(Buffer.from(writeTsv(units)));
        expect(read).toHaveLength(units.length);
        for (const [i, each] of units.entries()) {
          const losses = tsvLosses(each);
          const same = read[i]?.source === each.source && read[i]?.target === each.target;
          const damage = ['breaks', 'characters', 'codes', 'annotations'] as const;
          if (!same)
            expect(
              damage.some((kind) => losses.includes(kind)),
              JSON.stringify(each),
            ).toBe(true);
        }
      }),
    );
    const otherOrigins = [{ document: 'b', id: 'u9' }];
    expect(tsvLosses(unit({ score: 0.9, source: 'a\tb', otherOrigins }))).toEqual([
      'ids',
      'documents',
      'languages',
      'breaks',
      'scores',
      'other-origins',
    ]);
  });

  it('may have a mark, other line ends, empty lines, quotation marks, and no end', () => {
    const units = parseTsv('\uFEFF"a\tb"\r\n\r\n\tonly\n"only"\t', FA_EN);
    expect(units.map(({ id, source, target }) => [id, source, target])).toEqual([
      ['u1', '"a', 'b"'],
      ['u3', '', 'only'],
      ['u4', '"only"', ''],
    ]);
  });

  it('may have a header, if one is announced', () => {
    const read = (text: string, options = {}) =>
      parseTsv(text, { header: true, ...options }).map(({ source, sourceLang, targetLang }) => [
        source,
        sourceLang,
        targetLang,
      ]);
    expect(read('fa\ten-GB\nالف\tA\n')).toEqual([['الف', 'fa', 'en-GB']]);
    expect(read('source\ttarget\nالف\tA\n', { sourceLang: 'fa' })).toEqual([['الف', 'fa', 'und']]);
    expect(read('fa\ten\nالف\tA\n', { sourceLang: 'prs' })).toEqual([['الف', 'prs', 'en']]);
    expect(parseTsv('fa\ten\n')[0]).toMatchObject({ source: 'fa', target: 'en', sourceLang: 'und' });
  });

  it('may have further columns, which is told', () => {
    const losses = new Losses('the memory', { columns: 'columns after the second were left out' });
    const units = parseTsv('a\tb\tc\nd\te\t\nf\tg\th\n', { onLoss: (id, kinds) => losses.add(id, kinds) });
    expect(units.map(({ source, target }) => [source, target])).toEqual([
      ['a', 'b'],
      ['d', 'e'],
      ['f', 'g'],
    ]);
    expect(losses.list()).toEqual([
      { kind: 'columns', message: 'columns after the second were left out', count: 2, units: ['u1', 'u3'] },
    ]);
  });

  it('is refused where a line has no tab', () => {
    expect(() => parseTsv('a\tb\nسلام\n')).toThrow(
      expect.objectContaining({
        code: 'BAD_FORMAT',
        line: 2,
        column: 5,
        message: expect.stringContaining('without a tab'),
      }),
    );
    expect(() => parseTsv(Uint8Array.of(0x61, 0xff))).toThrow('not UTF-8 at byte 1');
  });
});

describe('losses', () => {
  it('are counted by kind, with the first few units', () => {
    const losses = new Losses('TSV');
    for (let i = 0; i < 1_000; i++) {
      losses.add(`u${i}`, ['ids', ...(i % 2 ? (['codes', 'codes'] as const) : [])]);
      losses.add(`u${i}`, ['ids']);
    }
    expect(losses.list()).toEqual([
      { kind: 'ids', message: 'TSV has no place for identifiers', count: 1_000, units: ['u0', 'u1', 'u2', 'u3', 'u4'] },
      {
        kind: 'codes',
        message: 'TSV has no place for codes in the text',
        count: 500,
        units: ['u1', 'u3', 'u5', 'u7', 'u9'],
      },
    ]);
  });
});
