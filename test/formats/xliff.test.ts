import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: the package has no declarations
import xliff2js from 'xliff/xliff2js';
import { TarjomanError } from '../../src/errors.js';
import {
  parseXliff,
  readXliff,
  streamXliff,
  validateXliff,
  writeXliff,
  xliffLosses,
} from '../../src/formats/xliff/index.js';
import type { Content } from '../../src/tm/content.js';
import { toUnits } from '../../src/tm/from-alignment.js';
import type { Unit } from '../../src/tm/unit.js';
import { all, inPieces } from './pieces.js';
import { anyMemory, anyText, MEMORY, unit } from './units.js';

const encoder = new TextEncoder();

/** An XLIFF document around the inside of a file. */
function documentOf(inside: string, attributes = ''): string {
  return `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fa" trgLang="en"${attributes}>
<file id="f1">${inside}</file></xliff>`;
}

function errorOf(action: () => unknown): TarjomanError {
  try {
    action();
  } catch (error) {
    if (error instanceof TarjomanError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('writing a memory', () => {
  it('lays a unit out in one line, a paragraph as a group, a document as a file', () => {
    expect(writeXliff(MEMORY)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.1" srcLang="fa" trgLang="en">
<file id="f1" original="communique-12" xml:space="preserve">
<group id="p1" type="tarjoman:paragraph">
<unit id="u1"><mda:metadata><mda:metaGroup category="tarjoman"><mda:meta type="score">0.93</mda:meta><mda:meta type="source">9 8</mda:meta><mda:meta type="target">27</mda:meta></mda:metaGroup></mda:metadata><segment state="translated" subState="tarjoman:aligned"><source>متن نخست. متن دوم.</source><target>First text &amp; second &lt;text&gt;.</target></segment></unit>
<unit id="u2"><mda:metadata><mda:metaGroup category="tarjoman"><mda:meta type="score">0.5</mda:meta></mda:metaGroup></mda:metadata><segment state="initial"><source>فقط در مبدأ.</source></segment></unit>
<unit id="u3" translate="no"><mda:metadata><mda:metaGroup category="tarjoman"><mda:meta type="score">0.4</mda:meta></mda:metaGroup></mda:metadata><segment state="initial"><source/><target>Only in the target.</target></segment></unit>
</group>
<group id="p2" type="tarjoman:paragraph">
<unit id="u4"><segment state="translated"><source>بند دوم.</source><target>The second paragraph.</target></segment></unit>
</group>
</file>
<file id="f2" original="communique-13" xml:space="preserve">
<unit id="u5"><mda:metadata><mda:metaGroup category="tarjoman"><mda:meta type="score">1</mda:meta></mda:metaGroup></mda:metadata><segment state="translated" subState="tarjoman:aligned"><source>نقشه راه صلح</source><target>The road map to peace</target></segment></unit>
</file>
</xliff>
`);
  });

  it('writes a valid document for no units at all', () => {
    expect(validateXliff(writeXliff([]))).toEqual([]);
    const losses: unknown[] = [];
    const onLoss = (...loss: unknown[]) => losses.push(loss);
    expect(parseXliff(writeXliff([], { sourceLang: 'fa', targetLang: 'en' }), { onLoss })).toEqual([]);
    expect(losses).toEqual([]);
  });

  it.each([
    ['a number as id', [unit({ id: '12' })]],
    ['an id with a space', [unit({ id: 'a b' })]],
    ['one id twice', [unit(), unit()]],
    ['one id twice in two parts of a document', [unit(), unit({ origin: { document: 'b' } }), unit()]],
    ['two language pairs', [unit(), unit({ id: 'u2', targetLang: 'fr' })]],
    ['no language tag', [unit({ sourceLang: 'the Persian' })]],
    ['a score in percent', [unit({ score: 93 })]],
    ['a paragraph that is no count', [unit({ paragraph: 0.5 })]],
    ['a length that is no count', [unit({ sentences: { source: [-1], target: [] } })]],
    ['content in a placeholder', [unit({ source: [{ name: 'ph', attributes: { id: '1' }, content: ['x'] }] })]],
    [
      'a prefix without its namespace',
      [unit({ source: [{ name: 'mrk', attributes: { id: '1', 'my:a': '' }, content: [] }] })],
    ],
  ] satisfies [string, Unit[]][])('refuses %s and says what to do', (_, units) => {
    const { code, message } = errorOf(() => writeXliff(units));
    expect(code).toBe('BAD_ARGUMENT');
    expect(message).toContain(': ');
  });

  it('refuses a document name that XML cannot hold', () => {
    expect(errorOf(() => writeXliff([unit({ origin: { document: '\0' } })]))).toMatchObject({
      code: 'BAD_FORMAT',
      message: expect.stringContaining('U+0000'),
    });
  });
});

describe('prefixes of attributes on codes', () => {
  it.each([
    ['the code', '<source><mrk id="1" type="term" xmlns:v="urn:v" v:a="b">x</mrk></source>'],
    ['the source', '<source xmlns:v="urn:v"><mrk id="1" type="term" v:a="b">x</mrk></source>'],
  ])('are known where %s binds them', (_, source) => {
    const [read] = parseXliff(documentOf(`<unit id="u1"><segment>${source}</segment></unit>`));
    const attributes = { id: '1', type: 'term', 'xmlns:v': 'urn:v', 'v:a': 'b' };
    expect(read?.source).toEqual([{ name: 'mrk', attributes, content: ['x'] }]);
  });

  it('are known where the segment binds them', () => {
    const source = '<source><mrk id="1" type="term" v:a="b">x</mrk></source>';
    const [read] = parseXliff(documentOf(`<unit id="u1"><segment xmlns:v="urn:v">${source}</segment></unit>`));
    expect(read?.source).toMatchObject([{ attributes: { 'xmlns:v': 'urn:v' } }]);
  });
});

describe('what is written is read back', () => {
  it('with everything that a unit has', () => {
    expect(parseXliff(writeXliff(MEMORY))).toEqual(MEMORY);
  });

  it('with which of them were moved', async () => {
    const units = [unit({ crossing: true }), unit({ id: 'u2' })];
    const xml = writeXliff(units);
    expect(validateXliff(xml)).toEqual([]);
    const read = await all(readXliff(inPieces(encoder.encode(xml), 64)));
    expect(read.map((each) => 'crossing' in each && each.crossing)).toEqual([true, false]);
  });

  it('and units that name no neighbours, as those from TMX, get none', () => {
    const units = [unit(), unit({ id: 'u2', before: 'چیز دیگر' }), unit({ id: 'u3' })];
    const xml = writeXliff(units);
    expect(validateXliff(xml)).toEqual([]);
    expect(parseXliff(xml)).toEqual(units);
    const losses: unknown[] = [];
    parseXliff(xml, { onLoss: (...loss) => losses.push(loss) });
    expect(losses).toEqual([]);
  });

  it('with where else it stands', () => {
    const otherOrigins = [
      { document: 'communique-11', id: 'u4', before: 'پیش', after: 'پس' },
      { document: '', id: 'a "b" <c>\r\n', after: '' },
      { document: 'د'.repeat(100_000), id: '' },
    ];
    const units = [unit({ otherOrigins, score: 0.5, details: { unit: { facts: { changeid: 's.k.' } } } })];
    const xml = writeXliff(units);
    expect(xml).toContain(
      '</mda:metaGroup><mda:metaGroup category="tarjoman:origin"><mda:meta type="document">communique-11</mda:meta><mda:meta type="id">u4</mda:meta><mda:meta type="before">پیش</mda:meta><mda:meta type="after">پس</mda:meta></mda:metaGroup>',
    );
    expect(validateXliff(xml)).toEqual([]);
    const losses: unknown[] = [];
    expect(parseXliff(xml, { onLoss: (...loss) => losses.push(loss) })).toEqual(units);
    expect(losses).toEqual([]);
  });

  it('with neighbours elsewhere that XML cannot hold', () => {
    const place = { document: 'b', id: 'u4' };
    const each = unit({ otherOrigins: [{ ...place, before: 'a\0', after: '\uFFFF' }] });
    expect(parseXliff(writeXliff([each]))).toEqual([each]);
    expect(xliffLosses(each)).toEqual([]);
    expect(errorOf(() => writeXliff([unit({ otherOrigins: [{ document: 'b', id: '\0' }] })])).code).toBe('BAD_FORMAT');
  });

  it('whatever the text is', () => {
    fc.assert(
      fc.property(anyMemory, (units) => {
        const xml = writeXliff(units);
        expect(xml).not.toMatch(/\r/);
        expect(parseXliff(xml)).toEqual(units);
        expect(parseXliff(encoder.encode(xml))).toEqual(units);
      }),
      { numRuns: 300 },
    );
  });

  it('a unit a line, unless white space stands in CDATA', () => {
    const lines = writeXliff([unit({ source: 'a\r\nb\tc\nd' })]).split('\n');
    expect(lines).toHaveLength(7);
  });

  it('in pieces of one byte as in one piece', async () => {
    const xml = await all(streamXliff(MEMORY));
    expect(xml.join('')).toBe(writeXliff(MEMORY));
    const bytes = encoder.encode(`\uFEFF${xml.join('')}`);
    for (const size of [1, 2, 3, 7, 64, bytes.length]) {
      expect(await all(readXliff(inPieces(bytes, size)))).toEqual(MEMORY);
    }
  });

  it('through a web stream, from reader to writer', async () => {
    const body = new Response(writeXliff(MEMORY)).body;
    const xml = await all(streamXliff(readXliff(body as ReadableStream<Uint8Array>)));
    expect(xml.join('')).toBe(writeXliff(MEMORY));
  });

  it('lets the reader stop early and tells the source', async () => {
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(encoder.encode(writeXliff(MEMORY).slice(0, -9))),
      cancel: () => {
        cancelled = true;
      },
    });
    for await (const { id } of readXliff({ getReader: () => stream.getReader() })) {
      expect(id).toBe('u1');
      break;
    }
    expect(cancelled).toBe(true);
  });
});

describe('an alignment', () => {
  it('comes back from its file as the units that it became', () => {
    const units = toUnits({
      sourceLang: 'fa',
      targetLang: 'en',
      sourceText: 'الف.\n\nب.',
      targetText: 'A. Added. B.',
      source: [segment('الف.', 0, 0), segment('ب.', 6, 1)],
      target: [segment('A.', 0, 0), segment('Added.', 3, 0), segment('B.', 10, 0)],
      beads: [
        { source: [0], target: [0], score: 0.9 },
        { source: [], target: [1], score: 0.3 },
        { source: [1], target: [2], score: 0.8 },
      ],
      warnings: [],
    });
    expect(parseXliff(writeXliff(units))).toEqual(units);
  });

  const segment = (text: string, start: number, paragraph: number) => ({
    text,
    start,
    end: start + text.length,
    paragraph,
  });
});

describe('reading documents of other tools', () => {
  it('makes a unit of each segment', () => {
    const units = parseXliff(
      documentOf(`<unit id="12"><segment id="a"><source>یک</source><target>one</target></segment>
        <ignorable><source> </source></ignorable><segment><source>دو</source></segment></unit>
        <unit id="12.a"><segment><source>سه</source></segment></unit>`),
    );
    expect(units.map(({ id, source, target, before, after }) => [id, source, target, before, after])).toEqual([
      ['12.a', 'یک', 'one', undefined, 'دو'],
      ['12.2', 'دو', '', 'یک', 'سه'],
      ['12.a.2', 'سه', '', 'دو', undefined],
    ]);
  });

  it('mends identifiers that are numbers, and keeps strange ones harmless', () => {
    const inside = ['7', '__proto__', 'constructor'].map(
      (id) => `<unit id="${id}"><segment><source>x</source></segment></unit>`,
    );
    const units = parseXliff(documentOf(inside.join('')));
    expect(units.map(({ id }) => id)).toEqual(['u7', '__proto__', 'constructor']);
    expect(parseXliff(writeXliff(units))).toEqual(units);
  });

  it('looks past match candidates, notes, glossaries and skeletons', () => {
    const units = parseXliff(
      documentOf(`<skeleton>x</skeleton><notes><note>n</note></notes><unit id="a">
        <m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match ref="#1"><source>no</source><target>no</target></m:match></m:matches>
        <notes><note id="n1">a comment</note></notes>
        <segment><source><mrk id="1" type="comment" ref="#n=n1">yes</mrk></source></segment></unit>`),
    );
    const source: Content = [
      {
        name: 'mrk',
        attributes: { id: '1', type: 'comment', value: 'a comment' },
        content: ['yes'],
      },
    ];
    expect(units).toMatchObject([{ id: 'a', source, target: '' }]);
  });

  it('shows original data on the code, and isolates halves of a code that were divided', () => {
    const units = parseXliff(
      documentOf(`<unit id="a"><originalData><data id="d">&lt;b></data></originalData>
        <segment id="1"><source><sc id="s" dataRef="d"/>x<sm id="m" translate="no"/></source></segment>
        <segment id="2"><source>y<em startRef="m"/>z<ec startRef="s"/></source></segment></unit>`),
    );
    expect(units.map(({ source }) => source)).toEqual([
      [{ name: 'sc', attributes: { id: 's', isolated: 'yes' }, content: [], data: '<b>' }, 'x'],
      ['yz', { name: 'ec', attributes: { id: 's', isolated: 'yes' }, content: [] }],
    ]);
    expect(validateXliff(writeXliff(units))).toEqual([]);
  });

  it('forgets sentence lengths that an editor made wrong', () => {
    const xml = writeXliff([unit({ sentences: { source: [12], target: [21] } })]);
    expect(parseXliff(xml)[0]?.sentences).toEqual({ source: [12], target: [21] });
    expect(parseXliff(xml.replace('road map', 'way'))[0]?.sentences).toBeUndefined();
  });

  it('forgets where else a unit stands that an editor divided, and tells it', () => {
    const xml = writeXliff([unit({ otherOrigins: [{ document: 'b', id: 'u4' }] })]);
    const divided = xml.replace(
      '<segment state="translated">',
      '<segment><source>نقشه راه </source></segment><segment>',
    );
    const losses: unknown[] = [];
    const units = parseXliff(divided, { onLoss: (...loss) => losses.push(loss) });
    expect(units.map(({ id, otherOrigins }) => [id, otherOrigins])).toEqual([
      ['u1.1', undefined],
      ['u1.2', undefined],
    ]);
    expect(losses).toEqual([['u1', ['other-origins']]]);
  });

  it.each(['document', 'id'])('refuses another place without its %s', (type) => {
    const xml = writeXliff([unit({ otherOrigins: [{ document: 'b', id: 'u4' }] })]);
    const { code, message } = errorOf(() =>
      parseXliff(xml.replace(`<mda:meta type="${type}">`, '<mda:meta type="x">')),
    );
    expect([code, message]).toEqual([
      'BAD_FORMAT',
      `another origin of unit u1 has no ${type}: add it, or remove the group`,
    ]);
  });

  it('decodes every code point that XML cannot hold', () => {
    const xml = documentOf(
      '<unit id="a"><segment><source><cp hex="0000"/>a<cp hex="D800"/><cp hex="FFFF"/></source></segment></unit>',
    );
    expect(parseXliff(xml)[0]?.source).toBe('\0a\uD800\uFFFF');
  });
});

describe('reading what is no XLIFF', () => {
  const whole = encoder.encode(writeXliff(MEMORY.slice(0, 1)).trimEnd());

  it('cut off at any byte, in one piece or in many: an error with its place', async () => {
    for (let length = 0; length < whole.length; length++) {
      const bytes = whole.slice(0, length);
      const error = errorOf(() => parseXliff(bytes));
      expect(['BAD_XML', 'BAD_ENCODING']).toContain(error.code);
      if (error.code === 'BAD_XML') {
        expect(error.line).toBeGreaterThan(0);
        expect(error.column).toBeGreaterThan(0);
      }
      const streamed = await all(readXliff(inPieces(bytes, 1))).catch((reason: unknown) => reason);
      expect(streamed).toMatchObject({ code: error.code });
    }
  });

  it.each([
    ['<xliff', 'BAD_XML', 1],
    ['', 'BAD_XML', 1],
    ['plain text', 'BAD_XML', 1],
    [documentOf('\n<b></a>'), 'BAD_XML', 4],
    [documentOf('&unknown;'), 'BAD_XML', 3],
    [documentOf('\n\n\0'), 'BAD_XML', 5],
    ['<!DOCTYPE a [<!ENTITY e "e">]>\n<a>&e;</a>', 'BAD_XML', 1],
    ['<tmx version="1.4"/>', 'BAD_FORMAT', 1],
    ['\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', 'BAD_FORMAT', 2],
    ['<xliff version="2.1"/>', 'BAD_FORMAT', 1],
    [documentOf('<unit><segment/></unit>'), 'BAD_FORMAT', 3],
    [documentOf('<unit id="a"><segment><source><cp hex="z"/></source></segment></unit>'), 'BAD_FORMAT', 3],
    [documentOf('<group id="g">'.repeat(1000)), 'TOO_LARGE', 3],
  ])('%j', (xml, code, line) => {
    expect(errorOf(() => parseXliff(xml))).toMatchObject({ code, line });
  });

  it('counts columns from 1, in UTF-16 units', () => {
    expect(errorOf(() => parseXliff(documentOf('<unit id="a"><segment><source>\n😀</b>')))).toMatchObject({
      line: 4,
      column: 6,
    });
    expect(errorOf(() => parseXliff('\n <tmx\n/>'))).toMatchObject({ line: 2, column: 2 });
  });

  it('accepts an external DOCTYPE and never looks for it', () => {
    const xml = writeXliff(MEMORY).replace('<xliff', '<!DOCTYPE xliff SYSTEM "http://localhost:1/[x].dtd">\n<xliff');
    expect(parseXliff(xml)).toEqual(MEMORY);
  });

  it('names the byte where it is not UTF-8', () => {
    expect(errorOf(() => parseXliff(Uint8Array.of(0x3c, 0xff)))).toMatchObject({
      code: 'BAD_ENCODING',
      message: 'not UTF-8 at byte 1: save the file as UTF-8',
    });
  });
});

describe('npm xliff', () => {
  it('reads what we write with every text equal', async () => {
    // It cannot hold <cp>, and cuts at a line break before white space where a CR keeps us from CDATA.
    const readable = anyText
      .map((text) => text.replace(/[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r]/gu, ''))
      .filter((text) => text === '' || !(/\r|\]\]>/.test(text) && (/\n\s*$/.test(text) || text.trim() === '')));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(readable, readable)), async (texts) => {
        const units = texts.map(([source, target], i) => unit({ id: `u${i}`, source, target }));
        const { resources = {} } = await xliff2js(writeXliff(units));
        const [entries = {}] = Object.values(resources as Record<string, object>);
        const read = Object.values(entries) as { source: string; target?: string }[];
        const pairs = read.filter(({ source }) => source !== undefined);
        expect(pairs.map(({ source, target = '' }) => [source, target])).toEqual(texts);
      }),
    );
  });
});

describe('the schema of XLIFF 2.1', () => {
  const catalog = '../shared/conformance/xliff-2.x/xml-catalog.xml';
  const schema = '../shared/conformance/xliff-2.x/xliff-21/schemas/all.xsd';
  const absent = spawnSync('xmllint', ['--version']).error !== undefined || !existsSync(schema);

  it.skipIf(absent)('accepts what we write (needs xmllint and the OASIS schemas)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tarjoman-'));
    const memories = [[], MEMORY, ...fc.sample(anyMemory, { numRuns: 40, seed: 1 })];
    const files = memories.map((units, i) => {
      const file = join(folder, `${i}.xlf`);
      writeFileSync(file, writeXliff(units));
      return file;
    });
    const env = { ...process.env, XML_CATALOG_FILES: catalog };
    const options = ['--nonet', '--noout', '--schema', schema];
    const { status, stderr } = spawnSync('xmllint', [...options, ...files], { env });
    expect(
      stderr
        .toString()
        .split('\n')
        .filter((line) => !line.endsWith('validates')),
    ).toEqual(['']);
    expect(status).toBe(0);
    expect(
      files.flatMap((file) => validateXliff(readFileSync(file)).filter(({ rule }) => !rule.includes('@id'))),
    ).toEqual([]);
  });
});
