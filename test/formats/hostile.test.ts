/** Input that means harm: every reader and validator of every format refuses it with a typed error, or reads it in bounded time and memory. */
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TarjomanError } from '../../src/errors.js';
import type { Finding } from '../../src/formats/finding.js';
import { parseJsonl, readJsonl, writeJsonl } from '../../src/formats/jsonl/index.js';
import {
  parseTmx,
  parseTmxParts,
  readTmx,
  readTmxParts,
  streamTmxFindings,
  validateTmx,
  writeTmx,
} from '../../src/formats/tmx/index.js';
import { parseTsv, readTsv } from '../../src/formats/tsv/index.js';
import {
  parseXliff,
  parseXliffParts,
  readXliff,
  readXliffParts,
  streamXliffFindings,
  validateXliff,
  writeXliff,
} from '../../src/formats/xliff/index.js';
import {
  parseXliff12,
  parseXliff12Parts,
  readXliff12,
  readXliff12Parts,
  streamXliff12Findings,
  validateXliff12,
  writeXliff12,
} from '../../src/formats/xliff12/index.js';
import type { Unit } from '../../src/tm/unit.js';
import { tarjoman, workFolder } from '../cli/run.js';
import { MEMORY, unit } from './units.js';

type Bytes = AsyncIterable<Uint8Array>;

/** A reader: of a whole document, and of one that arrives. */
interface Reader {
  readonly name: string;
  readonly whole: (input: string | Uint8Array) => readonly unknown[];
  readonly stream: (input: Bytes) => AsyncIterable<unknown>;
}

/** A format of XML: a document with this in a source text, and with this in place of a unit. */
interface XmlFormat {
  readonly name: string;
  readonly root: string;
  readonly readers: readonly Reader[];
  readonly validate: (input: string | Uint8Array) => Finding[];
  readonly findings: (input: Bytes) => AsyncIterable<Finding>;
  readonly document: (units: string) => string;
  readonly unit: (source: string, id?: string) => string;
  readonly write: (units: readonly Unit[]) => string;
}

const XLIFF: XmlFormat = {
  name: 'XLIFF',
  root: 'xliff',
  readers: [
    { name: 'XLIFF units', whole: parseXliff, stream: readXliff },
    { name: 'XLIFF parts', whole: parseXliffParts, stream: readXliffParts },
    {
      name: 'XLIFF, strict',
      whole: (input) => parseXliff(input, { strict: true }),
      stream: (input) => readXliff(input, { strict: true }),
    },
  ],
  validate: validateXliff,
  findings: streamXliffFindings,
  document: (units) =>
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fa" trgLang="en"><file id="f">${units}</file></xliff>`,
  unit: (source, id = 'u') => `<unit id="${id}"><segment><source>${source}</source><target>b</target></segment></unit>`,
  write: writeXliff,
};

const XLIFF_1_2: XmlFormat = {
  name: 'XLIFF 1.2',
  root: 'xliff',
  readers: [
    { name: 'XLIFF 1.2 units', whole: parseXliff12, stream: readXliff12 },
    { name: 'XLIFF 1.2 parts', whole: parseXliff12Parts, stream: readXliff12Parts },
    {
      name: 'XLIFF 1.2, strict',
      whole: (input) => parseXliff12(input, { strict: true }),
      stream: (input) => readXliff12(input, { strict: true }),
    },
  ],
  validate: validateXliff12,
  findings: streamXliff12Findings,
  document: (units) =>
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="f" source-language="fa" target-language="en" datatype="plaintext"><body>${units}</body></file></xliff>`,
  unit: (source, id = 'u') => `<trans-unit id="${id}"><source>${source}</source><target>b</target></trans-unit>`,
  write: writeXliff12,
};

const TMX: XmlFormat = {
  name: 'TMX',
  root: 'tmx',
  readers: [
    { name: 'TMX units', whole: parseTmx, stream: readTmx },
    { name: 'TMX parts', whole: parseTmxParts, stream: readTmxParts },
  ],
  validate: validateTmx,
  findings: streamTmxFindings,
  document: (units) =>
    `<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="o" adminlang="en" srclang="fa" datatype="xml"/><body>${units}</body></tmx>`,
  unit: (source, id = 'u') =>
    `<tu tuid="${id}"><tuv xml:lang="fa"><seg>${source}</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu>`,
  write: writeTmx,
};

const FORMATS = [XLIFF, XLIFF_1_2, TMX];

const LINES: readonly Reader[] = [
  { name: 'JSONL', whole: parseJsonl, stream: readJsonl },
  { name: 'TSV', whole: parseTsv, stream: readTsv },
];

const NAMES_OF_OBJECTS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

const encoder = new TextEncoder();

/** Bytes that arrive in chunks of 64 kB; `pulled` counts what was asked for. */
class Source implements Bytes {
  pulled = 0;
  readonly #pieces: Iterable<string | Uint8Array>;

  constructor(pieces: Iterable<string | Uint8Array>) {
    this.#pieces = pieces;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, void> {
    for (const piece of this.#pieces) {
      const bytes = typeof piece === 'string' ? encoder.encode(piece) : piece;
      this.pulled += bytes.length;
      yield bytes;
    }
  }
}

const HUNDRED_MEGABYTES = 100_000_000;

/** A document whose middle is one piece again and again, made while it is read. */
function* endless(head: string, piece: string, total = HUNDRED_MEGABYTES): Generator<string, void, void> {
  yield head;
  const chunk = piece.repeat(Math.ceil(65_536 / piece.length));
  for (let length = 0; length < total; length += chunk.length) yield chunk;
}

function many(count: number, piece: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => piece(i)).join('');
}

/** The error, which is typed; with its place but where the encoding is wrong. */
function errorOf(read: () => unknown): TarjomanError | undefined {
  try {
    read();
  } catch (error) {
    return checked(error);
  }
  return undefined;
}

async function errorOfStream(items: AsyncIterable<unknown>): Promise<TarjomanError | undefined> {
  try {
    for await (const _ of items);
  } catch (error) {
    return checked(error);
  }
  return undefined;
}

function checked(error: unknown): TarjomanError {
  if (!(error instanceof TarjomanError)) throw error;
  if (error.code !== 'BAD_ENCODING') {
    expect(error.line, error.message).toBeGreaterThanOrEqual(1);
    expect(error.column, error.message).toBeGreaterThanOrEqual(1);
  }
  return error;
}

/** Expects this error of every reader, whole and streamed, and a finding of both validators. */
async function expectRefused(
  { readers, validate, findings }: XmlFormat,
  input: string | Uint8Array,
  codes: readonly string[],
): Promise<void> {
  for (const { name, whole, stream } of readers) {
    const allowed = name.endsWith('strict') ? [...codes, 'BAD_FORMAT'] : codes; // a rule may be broken before
    expect(allowed, name).toContain(errorOf(() => whole(input))?.code);
    expect(allowed, name).toContain((await errorOfStream(stream(new Source([input]))))?.code);
  }
  expect(validate(input).map(({ rule }) => rule)).toContain('well-formed');
  const streamed: string[] = [];
  for await (const { rule } of findings(new Source([input]))) streamed.push(rule);
  expect(streamed).toContain('well-formed');
}

const prototypes = [Object.prototype, Array.prototype, Function.prototype];
const keysOfPrototypes = (): string => JSON.stringify(prototypes.map((each) => Reflect.ownKeys(each).map(String)));
let before = '';
beforeAll(() => {
  before = keysOfPrototypes();
});
afterAll(() => {
  expect(keysOfPrototypes()).toBe(before);
});

describe.each(FORMATS)('$name', (format) => {
  const { root, document, unit: xmlUnit } = format;
  const doctype = (subset: string, source: string): string =>
    `<!DOCTYPE ${root} [${subset}]>${document(xmlUnit(source))}`;

  it.each([
    [
      'a billion laughs',
      doctype(
        many(9, (i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`),
        '&l9;',
      ),
    ],
    ['a quadratic entity', doctype(`<!ENTITY a "${'a'.repeat(100_000)}">`, '&a;'.repeat(10_000))],
    ['an external entity', doctype('<!ENTITY a SYSTEM "file:///etc/passwd">', '&a;')],
    ['a parameter entity', doctype('<!ENTITY % a SYSTEM "http://127.0.0.1:1/">%a;', 'a')],
    ['an internal subset of nothing', doctype('', 'a')],
    ['an entity of no DTD', document(xmlUnit('&nbsp;'))],
    ['an entity of no DTD in an attribute', document(xmlUnit('a', '&a;'))],
    ['an unbound prefix', document(xmlUnit('<a:b/>'))],
    ['an unbound prefix of an attribute', document(xmlUnit('<ph id="1" x="1" a:b=""/>'))],
    ['a prefix that is bound to nothing', document(xmlUnit('<ph id="1" x="1" xmlns:a=""/>'))],
    ['a wrong closing tag', document(xmlUnit('<ph id="1" x="1"></pc>'))],
    ['tags that cross', document(xmlUnit('<mrk id="1"><hi></mrk></hi>'))],
    ['two roots', `${document(xmlUnit('a'))}${document(xmlUnit('a'))}`],
    ['text after the root', `${document(xmlUnit('a'))}a`],
    ['no root', '<?xml version="1.0"?><!-- nothing -->'],
    ['nothing', ''],
    ['a control character', document(xmlUnit('a\u0001b'))],
    ['a NUL', document(xmlUnit('a\0b'))],
    ['a reference to a control character', document(xmlUnit('&#1;'))],
    ['a reference to half a character', document(xmlUnit('&#xD800;'))],
    ['a reference to no character', document(xmlUnit('&#x110000;'))],
    ['a reference of a million digits', document(xmlUnit(`&#${'9'.repeat(1_000_000)};`))],
    ['an attribute twice', document(xmlUnit('<ph id="1" id="2"/>'))],
    [
      'an attribute twice under two prefixes',
      document(xmlUnit('<ph id="1" x="1" xmlns:a="u" xmlns:b="u" a:c="" b:c=""/>')),
    ],
    ['a CDATA section that never ends', document(xmlUnit('<![CDATA[a'))],
  ])('refuses %s', async (_, xml) => {
    await expectRefused(format, xml, ['BAD_XML']);
  });

  it('refuses half a character, however it is encoded', async () => {
    const [head, tail] = document(xmlUnit('|'))
      .split('|')
      .map((text) => encoder.encode(text)) as [Uint8Array, Uint8Array];
    const surrogate = Uint8Array.from([...head, 0xed, 0xa0, 0x80, ...tail]);
    await expectRefused(format, surrogate, ['BAD_ENCODING']);
    const pair = Uint8Array.from([...head, 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80, ...tail]); // U+1F600 as CESU-8 has it
    await expectRefused(format, pair, ['BAD_ENCODING']);
    for (const half of ['\uD83D', '\uDE00', '\uDE00\uD83D']) {
      const utf16 = new Uint8Array(Buffer.from(`\uFEFF${document(xmlUnit(`a${half}b`))}`, 'utf16le'));
      await expectRefused(format, utf16, ['BAD_ENCODING']);
    }
  });

  it('refuses elements that nest 100,000 deep', async () => {
    await expectRefused(format, document(xmlUnit('<mrk id="1">'.repeat(100_000))), ['TOO_LARGE']);
  });

  it('refuses what is cut off at any byte', async () => {
    const codes = ['a ', { name: 'ph', attributes: { id: '1' }, content: [], data: '<b>' } as const, 'گ'];
    const units = [...MEMORY.slice(0, 2), unit({ id: 'coded', source: codes })];
    const bytes = encoder.encode(format.write(units).trimEnd());
    for (let length = 0; length < bytes.length; length++) {
      const cut = bytes.subarray(0, length);
      for (const { name, whole } of format.readers) {
        expect(['BAD_XML', 'BAD_ENCODING'], `${name}, ${length} bytes`).toContain(errorOf(() => whole(cut))?.code);
      }
      expect(format.validate(cut).at(-1)?.rule, `${length} bytes`).toBe('well-formed');
    }
    for (const { whole } of format.readers) expect(errorOf(() => whole(bytes))).toBeUndefined();
  });

  it('takes the names of JavaScript for names like others', () => {
    const ids = many(NAMES_OF_OBJECTS.length, (i) => xmlUnit('a', NAMES_OF_OBJECTS[i]));
    for (const { name, whole } of format.readers)
      expect(JSON.stringify(whole(document(ids))), name).toContain('"__proto__"');
    for (const name of NAMES_OF_OBJECTS) {
      const code = `<ph id="${name}" x="1" ${name}="v" xmlns:${name}="u" ${name}:${name}="v"/>`;
      const parts = JSON.stringify(format.readers[1]?.whole(document(xmlUnit(code, name))));
      expect(parts, name).toContain(`"${name}"`);
      if (format === XLIFF) expect(parts, name).toContain(`"${name}:${name}":"v"`);
      expect(() => format.validate(document(xmlUnit(code, name)))).not.toThrow();
    }
  });
});

describe('lines', () => {
  it('take the names of JavaScript for keys, types and names like others', () => {
    for (const name of NAMES_OF_OBJECTS) {
      const details = `{"unit":{"properties":[{"type":"${name}","text":"p"}]}}`;
      const line = `{"id":"${name}","source":"a","target":"b","document":"${name}","${name}":{"polluted":1},"details":${details}}`;
      const read = parseJsonl(line);
      expect(read[0], name).toMatchObject({ id: name, origin: { document: name } });
      expect('polluted' in {}).toBe(false);
      for (const again of [parseXliff(writeXliff(read)), parseJsonl(writeJsonl(read, { whole: true }))]) {
        expect(again[0]?.details?.unit?.properties, name).toEqual([{ type: name, text: 'p' }]);
      }
    }
  });

  it('that are nested 100,000 deep are refused or read', () => {
    for (const nested of ['['.repeat(100_000), `{"source":${'['.repeat(100_000)}${']'.repeat(100_000)}}`]) {
      expect(errorOf(() => parseJsonl(nested))?.code).toBe('BAD_FORMAT');
    }
    const code = '{"name":"mrk","attributes":{"id":"1"},"content":[';
    const deep = `{"source":"","content":{"source":[${code.repeat(50_000)}${']}'.repeat(50_000)}]}}`;
    expect(['BAD_FORMAT', 'TOO_LARGE']).toContain(errorOf(() => parseJsonl(deep))?.code);
  });

  it.each(LINES)('of 100 MB are refused: $name', async ({ stream }) => {
    const source = new Source(endless('{"source":"', 'a'));
    expect((await errorOfStream(stream(source)))?.code).toBe('TOO_LARGE');
    expect(source.pulled).toBeLessThan(20_000_000);
  });
});

describe('100 MB, of which none is held for long', { timeout: 120_000 }, () => {
  const inside = (format: XmlFormat, source: string): string =>
    format.document(format.unit(`${source}|`)).split('|')[0] ?? '';

  it.each([
    ['attribute', '<ph id="1" x="', 'a'],
    ['text', '', 'a'],
    ['CDATA section', '<![CDATA[', 'a'],
    ['comment', '<!--', 'a'],
    ['tag of many attributes', '<ph ', 'aaaa="1"\n'],
    ['name', '<', 'a'],
  ])('in one %s end in TOO_LARGE', async (_, start, piece) => {
    for (const format of FORMATS) {
      for (const { name, stream } of format.readers) {
        const source = new Source(endless(inside(format, start), piece));
        expect(['TOO_LARGE', 'BAD_XML'], name).toContain((await errorOfStream(stream(source)))?.code);
        expect(source.pulled, name).toBeLessThan(20_000_000);
      }
      const source = new Source(endless(inside(format, start), piece));
      const rules: string[] = [];
      for await (const { rule } of format.findings(source)) rules.push(rule);
      expect(rules).toContain('well-formed');
      expect(source.pulled).toBeLessThan(20_000_000);
    }
  });

  it.each([
    ['codes', XLIFF, XLIFF.unit('|'), '<ph id="1"/>'],
    ['segments', XLIFF, '<unit id="u">|', '<segment><source/></segment>'],
    ['notes', XLIFF, '<unit id="u"><notes>|', '<note>a</note>'],
    ['extensions', XLIFF, '|', '<a xmlns="urn:a"/>'],
    ['codes', TMX, TMX.unit('|'), '<ph x="1"/>'],
    ['properties', TMX, '<tu>|', '<prop type="a">b</prop>'],
    ['languages', TMX, '<tu>|', '<tuv xml:lang="fa"><seg>a</seg></tuv>'],
  ] as const)('of small %s in one unit end in TOO_LARGE', async (_, format, around, piece) => {
    const head = format.document(around).split('|')[0] ?? '';
    const stream = format === XLIFF ? readXliff : readTmx; // the others have the same parser, which sets the bound
    const read = new Source(endless(head, piece));
    expect((await errorOfStream(stream(read)))?.code).toBe('TOO_LARGE');
    expect(read.pulled).toBeLessThan(50_000_000);
    const source = new Source(endless(head, piece));
    let last: Finding | undefined;
    for await (const finding of format.findings(source)) last = finding;
    expect(last?.rule).toBe('well-formed');
    expect(source.pulled).toBeLessThan(50_000_000);
  });

  it('are not what a large unit has: 100,000 segments or crossing codes are read', () => {
    const count = 100_000;
    const segments = `<unit id="u">${'<segment><source>a</source><target>b</target></segment>'.repeat(count)}</unit>`;
    expect(parseXliff(XLIFF.document(segments))).toHaveLength(count);
    const crossing = many(count, (i) => `<sc id="c${i}"/>`) + many(count, (i) => `<ec startRef="c${i}"/>`);
    const [read] = parseXliff(XLIFF.document(XLIFF.unit(crossing)));
    expect(read?.source).toHaveLength(2 * count);
    expect(parseXliff(writeXliff(read === undefined ? [] : [read]))[0]?.source).toEqual(read?.source);
    const pairs = many(count, (i) => `<bpt i="${i}"/>`) + many(count, (i) => `<ept i="${i}"/>`);
    expect(parseTmx(TMX.document(TMX.unit(pairs)))[0]?.source).toHaveLength(2 * count);
  });
});

/** What takes quadratic time with so many of something takes longer than a test may. */
const MANY = 40_000;

describe('time is in proportion to size', { timeout: 30_000 }, () => {
  const inXliff = (content: string): string => XLIFF.document(`<unit id="u">${content}</unit>`);
  const inSegment = (source: string): string => inXliff(`<segment><source>${source}</source></segment>`);

  const shapes: readonly (readonly [string, XmlFormat, (n: number) => string])[] = [
    ['ids that are all the same', XLIFF, (n) => XLIFF.document(XLIFF.unit('a').repeat(n))],
    ['ids that are all the same', TMX, (n) => TMX.document(TMX.unit('a').repeat(n))],
    [
      'ids that mending makes the same',
      XLIFF,
      (n) => XLIFF.document(many(n, (i) => XLIFF.unit('a', ['a b', 'a_b', 'a/b', 'a_b.2', 'a?b'][i % 5]))),
    ],
    [
      'ids that mending makes the same',
      TMX,
      (n) => TMX.document(many(n, (i) => TMX.unit('a', ['a b', 'a_b', 'a/b', 'a_b.2', 'a?b'][i % 5]))),
    ],
    [
      'ids that end as doubles do',
      XLIFF,
      (n) => XLIFF.document(many(n, (i) => XLIFF.unit('a', i % 2 === 0 ? 'a' : `a.${(i >> 1) + 2}`))),
    ],
    ['attributes on one tag', XLIFF, (n) => inSegment(`<ph id="1" ${many(n, (i) => `a${i}="" `)}/>`)],
    ['attributes on one tag', TMX, (n) => TMX.document(TMX.unit(`<ph x="1" ${many(n, (i) => `a${i}="" `)}/>`))],
    [
      'declarations on one tag',
      XLIFF,
      (n) => inSegment(`<ph id="1" ${many(n, (i) => `xmlns:a${i}="u${i}" a${i}:b="" `)}/>`),
    ],
    ['declarations on many tags', XLIFF, (n) => inSegment(many(n, (i) => `<ph id="c${i}" xmlns:a="u${i}" a:b=""/>`))],
    [
      'codes in crossing pairs',
      XLIFF,
      (n) => inSegment(many(n, (i) => `<sc id="c${i}"/>`) + many(n, (i) => `<ec startRef="c${i}"/>`)),
    ],
    [
      'codes in crossing pairs',
      TMX,
      (n) => TMX.document(TMX.unit(many(n, (i) => `<bpt i="${i}"/>`) + many(n, (i) => `<ept i="${i}"/>`))),
    ],
    ['codes that never end', XLIFF, (n) => inSegment(many(n, (i) => `<sc id="c${i}"/>`))],
    ['ends that have no start', XLIFF, (n) => inSegment(many(n, (i) => `<ec startRef="c${i}"/>`))],
    [
      'segments in one unit',
      XLIFF,
      (n) => inXliff('<segment><source>a</source><target>b</target></segment>'.repeat(n)),
    ],
    [
      'languages of one unit',
      TMX,
      (n) => TMX.document(`<tu>${many(n, (i) => `<tuv xml:lang="x-${i}"><seg>a</seg></tuv>`)}</tu>`),
    ],
    [
      'properties of one unit',
      TMX,
      (n) => TMX.document(TMX.unit('a').replace('<tuv', `${'<prop type="x-score">9</prop>'.repeat(n)}<tuv`)),
    ],
    [
      'other places of one unit',
      XLIFF,
      (n) => {
        const group =
          '<mda:metaGroup category="tarjoman:origin"><mda:meta type="document">d</mda:meta><mda:meta type="id">u</mda:meta></mda:metaGroup>';
        const metadata = `<mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0">${group.repeat(n)}</mda:metadata>`;
        return inXliff(`${metadata}<segment><source>a</source></segment>`);
      },
    ],
    [
      'other places of one unit',
      TMX,
      (n) => {
        const origin = '<prop type="x-origin">{"document":"d","id":"u"}</prop>';
        return TMX.document(TMX.unit('a').replace('<tuv', `${origin.repeat(n)}<tuv`));
      },
    ],
    ['pieces of one text', XLIFF, (n) => inSegment('a<![CDATA[b]]><!--c-->'.repeat(n))],
    ['pieces of one text', TMX, (n) => TMX.document(TMX.unit('a<![CDATA[b]]><!--c-->'.repeat(n)))],
    ['references', XLIFF, (n) => inSegment('&amp;&#x627;'.repeat(n))],
    ['groups beside each other', XLIFF, (n) => XLIFF.document(many(n, (i) => `<group id="g${i}"/>`))],
  ];

  it.each(
    shapes.map(([shape, format, documentOf]) => [`${shape}, in ${format.name}`, format, documentOf] as const),
  )('%s', (_, format, documentOf) => {
    const document = documentOf(MANY);
    for (const { name, whole } of format.readers) {
      const error = errorOf(() => whole(document));
      expect(error === undefined || error.line !== undefined, name).toBe(true);
    }
    expect(format.validate(document).length).toBeLessThanOrEqual(1_001);
  });

  it.each<readonly [string, Reader['whole'], (n: number) => string]>([
    ['ids of JSONL that are all the same', parseJsonl, (n) => '{"id":"a","source":"a"}\n'.repeat(n)],
    ['keys of one line', parseJsonl, (n) => `{"source":"a"${many(n, (i) => `,"k${i}":1`)}}`],
    ['sentences of one line', parseJsonl, (n) => `{"source":["a"${',"b"'.repeat(n)}]}`],
    ['escapes in one line', parseJsonl, (n) => `{"source":"${'\\u0627'.repeat(n)}"}`],
    ['columns of one line', parseTsv, (n) => 'a\t'.repeat(n)],
    ['empty lines', parseTsv, (n) => '\r\n'.repeat(n)],
  ])('%s', (_, read, textOf) => {
    const error = errorOf(() => read(textOf(MANY)));
    expect(error === undefined || error.line !== undefined).toBe(true);
  });

  it('a million ids that are all the same are read', async () => {
    const piece = '<unit id="a b"><segment><source>a</source></segment></unit>'.repeat(1_000);
    const [head, tail] = XLIFF.document('|').split('|') as [string, string];
    const ids = new Set<string>();
    const source = new Source([head, ...Array<string>(1_000).fill(piece), tail]);
    for await (const { id } of readXliff(source)) ids.add(id);
    expect(ids.size).toBe(1_000_000);
  });

  it('a million attributes on one tag are read or refused', () => {
    const xml = XLIFF.document(XLIFF.unit(`<ph id="1" ${many(1_000_000, (i) => `a${i}="" `)}/>`));
    expect(errorOf(() => parseXliff(xml))?.code ?? 'read').toMatch(/^(?:read|TOO_LARGE)$/);
    expect(validateXliff(xml).length).toBeGreaterThan(0);
  });
});

describe('the command', { timeout: 30_000 }, () => {
  const file = workFolder();

  it('writes no file where the input is bad, and says where it is', async () => {
    const bad = [
      ['bomb.xlf', `<!DOCTYPE xliff [<!ENTITY a "a">]>${XLIFF.document(XLIFF.unit('&a;'))}`, 'BAD_XML'],
      ['cut.xlf', XLIFF.document(many(2_000, (i) => XLIFF.unit('a', `u${i}`))).slice(0, -20), 'BAD_XML'],
      [
        'bytes.tmx',
        Uint8Array.from([...encoder.encode(TMX.document(TMX.unit('a')).slice(0, -20)), 0xed, 0xa0, 0x80]),
        'BAD_ENCODING',
      ],
      ['line.jsonl', '{"source":"a","target":"b"}\n{"source":', 'BAD_FORMAT'],
    ] as const;
    for (const [name, content, code] of bad) {
      const path = file(name, content);
      const there = readdirSync(dirname(path));
      const { status, messages } = await tarjoman('convert', path, '-o', file(`${name}.out.tsv`));
      expect(status, messages).not.toBe(0);
      expect(messages).toContain(code);
      expect(readdirSync(dirname(path))).toEqual(there);
    }
    const { status, out } = await tarjoman('validate', file('bomb.xlf'));
    expect(status).toBe(1);
    expect(out).toMatch(/bomb\.xlf:1:\d+: well-formed/);
  });
});
