/** What is measured: each reads or writes the same memory, as its own documentation does it. */
import { closeSync, createReadStream, openSync, readFileSync, writeSync } from 'node:fs';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { js2tmx, tmx2js } from 'tmexchange';
// @ts-expect-error: the package has no declarations
import js2xliff from 'xliff/js2xliff';
// @ts-expect-error: likewise
import xliff2js from 'xliff/xliff2js';
import { readJsonl, streamJsonl } from '../../../src/formats/jsonl/index.js';
import { readTmx, readTmxParts, streamTmx, streamTmxFindings } from '../../../src/formats/tmx/index.js';
import {
  readXliff,
  readXliffParts,
  streamXliff,
  streamXliffFindings,
  streamXliffParts,
  type XliffPart,
} from '../../../src/formats/xliff/index.js';
import { memoryOf, textsOf } from './memory.js';

/** The files of one memory. */
export interface Files {
  readonly xliff: string;
  readonly tmx: string;
  readonly jsonl: string;
  /** Where what is written goes. */
  readonly out: string;
}

/** What is measured; gives how many units there were. */
type Act = () => Promise<number>;

/** Something that is measured. */
export interface Subject {
  readonly name: string;
  /** For people. */
  readonly title: string;
  /** The file that it reads, or whose like it writes: its bytes are what MB/s counts. */
  readonly format: 'xliff' | 'tmx' | 'jsonl';
  /** Whether it is another project's, and needs the whole memory at once. */
  readonly peer?: true;
  /** Does what is not measured. */
  readonly prepare: (files: Files, size: number) => Act | Promise<Act>;
}

/** The first is what the others are compared with. */
export const SUBJECTS: readonly Subject[] = [
  {
    name: 'saxes',
    title: 'bare saxes with namespaces',
    format: 'xliff',
    prepare:
      ({ xliff }) =>
      () =>
        bareSaxes(xliff, 'unit'),
  },
  reads('read-units', 'read XLIFF 2: units', 'xliff', (path) => readXliff(createReadStream(path))),
  reads(
    'read-parts',
    'read XLIFF 2: parts',
    'xliff',
    (path) => readXliffParts(createReadStream(path)),
    ({ kind }) => kind === 'unit',
  ),
  writes('write-units', 'write XLIFF 2: units', 'xliff', (size) => streamXliff(memoryOf(size))),
  {
    name: 'write-parts',
    title: 'write XLIFF 2: parts',
    format: 'xliff',
    prepare:
      ({ xliff, out }, size) =>
      async () =>
        writeAll(out, streamXliffParts(await partsOf(xliff, size)), size),
  },
  {
    name: 'validate',
    title: 'validate XLIFF 2',
    format: 'xliff',
    prepare:
      ({ xliff }, size) =>
      async () =>
        size - (await counted(streamXliffFindings(createReadStream(xliff)))),
  },
  {
    name: 'saxes-tmx',
    title: 'bare saxes with namespaces, TMX',
    format: 'tmx',
    prepare:
      ({ tmx }) =>
      () =>
        bareSaxes(tmx, 'tu'),
  },
  reads('read-tmx', 'read TMX: units', 'tmx', (path) =>
    readTmx(createReadStream(path), { sourceLang: 'fa', targetLang: 'en' }),
  ),
  reads(
    'read-tmx-parts',
    'read TMX: parts',
    'tmx',
    (path) => readTmxParts(createReadStream(path)),
    ({ kind }) => kind === 'tu',
  ),
  writes('write-tmx', 'write TMX: units', 'tmx', (size) => streamTmx(memoryOf(size))),
  {
    name: 'validate-tmx',
    title: 'validate TMX',
    format: 'tmx',
    prepare:
      ({ tmx }, size) =>
      async () =>
        size - (await counted(streamTmxFindings(createReadStream(tmx)))),
  },
  reads('read-jsonl', 'read JSONL: units', 'jsonl', (path) => readJsonl(createReadStream(path))),
  writes('write-jsonl', 'write JSONL: units', 'jsonl', (size) => streamJsonl(memoryOf(size), { whole: true })),
  {
    name: 'make',
    title: 'making the units, which each “write … units” does too',
    format: 'xliff',
    prepare: (_, size) => async () => {
      let units = 0;
      for (const { id } of memoryOf(size)) if (id !== '') units += 1;
      return units;
    },
  },
  {
    name: 'xliff-read',
    title: 'xliff 6.4.0: xliff2js',
    format: 'xliff',
    peer: true,
    prepare:
      ({ xliff }) =>
      async () => {
        const { resources } = await xliff2js(readFileSync(xliff, 'utf8'), SAFE);
        let units = 0;
        for (const file of Object.values(resources ?? {})) units += countIn(file as Readonly<Record<string, unknown>>);
        return units;
      },
  },
  {
    name: 'xliff-write',
    title: 'xliff 6.4.0: js2xliff',
    format: 'xliff',
    peer: true,
    prepare: async ({ xliff, out }, size) => {
      const document: unknown = await xliff2js(readFileSync(xliff, 'utf8'), SAFE);
      return async () => writeAll(out, [await js2xliff(document, SAFE)], size);
    },
  },
  {
    name: 'fast-xml-read',
    title: 'fast-xml-parser: XMLParser',
    format: 'xliff',
    peer: true,
    prepare:
      ({ xliff }, size) =>
      async () => {
        const tree: unknown = new XMLParser(IN_ORDER).parse(readFileSync(xliff, 'utf8'));
        return Array.isArray(tree) ? size : 0;
      },
  },
  {
    name: 'fast-xml-write',
    title: 'fast-xml-parser: XMLBuilder',
    format: 'xliff',
    peer: true,
    prepare: ({ xliff, out }, size) => {
      const tree: unknown = new XMLParser(IN_ORDER).parse(readFileSync(xliff, 'utf8'));
      return async () => writeAll(out, [new XMLBuilder(IN_ORDER).build(tree)], size);
    },
  },
  {
    name: 'tmexchange-read',
    title: 'tmexchange 2.0.6: tmx2js',
    format: 'tmx',
    peer: true,
    prepare:
      ({ tmx }, size) =>
      async () => {
        const { resources } = await tmx2js(readFileSync(tmx, 'utf8'));
        return Object.keys(resources).length > 0 ? size : 0; // units of one name in two documents become one
      },
  },
  {
    name: 'tmexchange-write',
    title: 'tmexchange 2.0.6: js2tmx, text alone',
    format: 'tmx',
    peer: true,
    prepare: ({ out }, size) => {
      const units = Array.from(memoryOf(size), (unit, i) => [`u${i}`, textsOf(unit)] as const);
      const document = { sourceLanguage: 'fa', resources: { memory: Object.fromEntries(units) } };
      return async () => writeAll(out, [await js2tmx(document)], size);
    },
  },
  { name: 'idle', title: 'idle', format: 'xliff', prepare: (_, size) => async () => size },
];

/** What npm `xliff` needs to keep white space where it was. */
const SAFE = { captureSpacesBetweenElements: true, indent: false } as const;

const IN_ORDER = { preserveOrder: true, ignoreAttributes: false, trimValues: false, parseTagValue: false } as const;

function reads<Item>(
  name: string,
  title: string,
  format: Subject['format'],
  read: (path: string) => AsyncIterable<Item>,
  isUnit?: (item: Item) => boolean,
): Subject {
  return { name, title, format, prepare: (files) => () => counted(read(files[format]), isUnit) };
}

function writes(
  name: string,
  title: string,
  format: Subject['format'],
  write: (size: number) => AsyncIterable<string>,
): Subject {
  return {
    name,
    title,
    format,
    prepare:
      ({ out }, size) =>
      () =>
        writeAll(out, write(size), size),
  };
}

/** The least that a reader must do: decode, parse, and look at tags and texts. */
async function bareSaxes(path: string, unit: string): Promise<number> {
  let [units, length] = [0, 0];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local }) => {
    if (local === unit) units += 1;
  });
  parser.on('text', (text) => {
    length += text.length;
  });
  parser.on('closetag', ({ local }) => {
    length += local.length;
  });
  const decoder = new TextDecoder();
  for await (const chunk of createReadStream(path)) parser.write(decoder.decode(chunk as Uint8Array, { stream: true }));
  parser.write(decoder.decode()).close();
  return length > 0 ? units : 0;
}

async function counted<Item>(
  items: AsyncIterable<Item>,
  isUnit: (item: Item) => boolean = () => true,
): Promise<number> {
  let count = 0;
  for await (const item of items) if (isUnit(item)) count += 1;
  return count;
}

/** Pieces of text that a write takes together. */
const BUFFER = 65_536;

/** Writes all pieces to a file. */
export async function writeAll(
  path: string,
  pieces: AsyncIterable<string> | Iterable<string>,
  size: number,
): Promise<number> {
  const file = openSync(path, 'w');
  let buffer = '';
  for await (const piece of pieces) {
    buffer += piece;
    if (buffer.length < BUFFER) continue;
    writeSync(file, buffer);
    buffer = '';
  }
  writeSync(file, buffer);
  closeSync(file);
  return size;
}

/** The first units' parts under other names, as many as wanted, in one file. */
async function partsOf(path: string, size: number): Promise<Generator<XliffPart, void, void>> {
  const units: (XliffPart & { readonly kind: 'unit' })[] = [];
  let start: XliffPart | undefined;
  for await (const part of readXliffParts(createReadStream(path))) {
    if (part.kind === 'xliff') start = part;
    if (part.kind === 'unit') units.push(part);
    if (units.length === 5_000) break;
  }
  return (function* () {
    if (start !== undefined) yield start;
    yield { kind: 'file', id: 'f1' };
    for (let i = 0; i < size; i++) yield { ...(units[i % units.length] as (typeof units)[number]), id: `u${i + 1}` };
    yield { kind: 'end' };
    yield { kind: 'end' };
  })();
}

/** Units in a file of npm `xliff`, which are in groups. */
function countIn(node: Readonly<Record<string, unknown>>): number {
  let units = 0;
  for (const entry of Object.values(node)) {
    const { source, groupUnits } = entry as { source?: unknown; groupUnits?: Readonly<Record<string, unknown>> };
    if (source !== undefined) units += 1;
    if (groupUnits !== undefined) units += countIn(groupUnits);
  }
  return units;
}
