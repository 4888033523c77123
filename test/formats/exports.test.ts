import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { writeJsonl } from '../../src/formats/jsonl/index.js';
import { streamTmx, writeTmx } from '../../src/formats/tmx/index.js';
import { writeTsv } from '../../src/formats/tsv/index.js';
import { plainText } from '../../src/tm/content.js';
import { anyMemory, anyText, MEMORY, unit } from './units.js';

describe('TMX', () => {
  it('has the units that have both sides', () => {
    expect(writeTmx(MEMORY.slice(0, 3))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="tarjoman" creationtoolversion="1" segtype="sentence" o-tmf="XLIFF" adminlang="en" srclang="fa" datatype="plaintext"/>
<body>
<tu tuid="u1"><prop type="x-document">communique-12</prop><prop type="x-score">0.93</prop><tuv xml:lang="fa"><seg>متن نخست. متن دوم.</seg></tuv><tuv xml:lang="en"><seg>First text &amp; second &lt;text&gt;.</seg></tuv></tu>
</body>
</tmx>
`);
  });

  it('gives every text back to an XML parser', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!/[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r\x7F-\x9F]/u.test(text));
        let read = '';
        const parser = new SaxesParser();
        let seg = false;
        parser.on('opentag', ({ name }) => {
          seg = name === 'seg';
        });
        parser.on('closetag', () => {
          seg = false;
        });
        parser.on('text', (piece) => {
          if (seg) read += piece;
        });
        parser.write(writeTmx([unit({ source: `a${text}`, target: 'b' })])).close();
        expect(read).toBe(`a${text}b`);
      }),
    );
  });

  it('numbers a code alike on both sides', () => {
    const bold = {
      name: 'pc',
      attributes: { id: 'b', dispStart: '<b>', dispEnd: '</b>' },
    } as const;
    const xml = writeTmx([
      unit({
        source: [
          { ...bold, content: ['x'] },
          { name: 'ph', attributes: { id: 'p' }, content: [] },
        ],
        target: [
          { name: 'ph', attributes: { id: 'p' }, content: [] },
          { ...bold, content: ['y'] },
        ],
      }),
    ]);
    expect(xml).toContain('<seg><bpt i="1" x="1">&lt;b&gt;</bpt>x<ept i="1">&lt;/b&gt;</ept><ph x="2"></ph></seg>');
    expect(xml).toContain('<seg><ph x="2"></ph><bpt i="1" x="1">&lt;b&gt;</bpt>y<ept i="1">&lt;/b&gt;</ept></seg>');
  });

  it('refuses a character that it cannot hold, and names the unit', () => {
    expect(() => writeTmx([unit({ id: 'bad', source: 'a\0' })])).toThrow(/unit bad has U\+0000/);
  });

  it('streams what it writes', async () => {
    const pieces: string[] = [];
    for await (const piece of streamTmx(MEMORY)) pieces.push(piece);
    expect(pieces.join('')).toBe(writeTmx(MEMORY));
  });
});

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
