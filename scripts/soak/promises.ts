/** What must hold of any input whatever: see each function. */
import { isDeepStrictEqual } from 'node:util';
import { SaxesParser } from 'saxes';
import { TarjomanError } from '../../src/errors.js';
import { parseJsonl, readJsonl, writeJsonl } from '../../src/formats/jsonl/index.js';
import {
  parseTmx,
  parseTmxParts,
  readTmx,
  readTmxParts,
  streamTmxFindings,
  validateTmx,
  writeTmx,
  writeTmxParts,
} from '../../src/formats/tmx/index.js';
import { parseTsv, readTsv, writeTsv } from '../../src/formats/tsv/index.js';
import {
  type Finding,
  parseXliff,
  parseXliffParts,
  readXliff,
  readXliffParts,
  streamXliffFindings,
  validateXliff,
  writeXliff,
  writeXliffParts,
} from '../../src/formats/xliff/index.js';
import { type Content, type Inline, isEmpty, type NativeCode, plainText } from '../../src/tm/content.js';
import type { Unit } from '../../src/tm/unit.js';
import { below, type Random } from '../eval/align/random.js';
import { Broken, type Outcome, outcomeOf, streamedOutcomeOf } from './outcome.js';

/** Checks all promises; throws {@link Broken} at the first that is not kept. */
export async function checkPromises(bytes: Uint8Array, random: Random): Promise<void> {
  const prototype = Object.getOwnPropertyNames(Object.prototype).join();
  await checkXliff(bytes, random);
  await checkTmx(bytes, random);
  await checkLines(bytes, random);
  if (Object.getOwnPropertyNames(Object.prototype).join() !== prototype) {
    throw new Broken('Object.prototype stays as it is', Object.getOwnPropertyNames(Object.prototype).join());
  }
}

async function checkXliff(bytes: Uint8Array, random: Random): Promise<void> {
  const stream = (): AsyncIterable<Uint8Array> => chunked(bytes, random);
  const parts = outcomeOf('parseXliffParts', () => parseXliffParts(bytes));
  agree('XLIFF parts', parts, await streamedOutcomeOf('readXliffParts', () => readXliffParts(stream())));
  const units = outcomeOf('parseXliff', () => parseXliff(bytes));
  agree('XLIFF units', units, await streamedOutcomeOf('readXliff', () => readXliff(stream())));

  const findings = validateXliff(bytes);
  const streamed = await collect(streamXliffFindings(stream()));
  if (isText(parts)) checkFindings('XLIFF', findings, streamed);
  const strict = outcomeOf('parseXliffParts, strict', () => parseXliffParts(bytes, { strict: true }));
  agree(
    'XLIFF, strict',
    strict,
    await streamedOutcomeOf('readXliffParts, strict', () => readXliffParts(stream(), { strict: true })),
  );
  if (strict.ok !== (findings.length === 0)) {
    throw new Broken(
      'the strict reader and the validator agree',
      JSON.stringify([strict.ok || strict.error, findings[0]]),
    );
  }
  if (parts.ok) {
    const xml = written('writeXliffParts', () => writeXliffParts(parts.result));
    same('XLIFF parts come back', parts.result, parseXliffParts(xml));
    if (strict.ok) same('XLIFF that is valid stays valid', [], validateXliff(xml));
  }
  if (units.ok) checkUnits('XLIFF', units.result, findings.length === 0);
}

async function checkTmx(bytes: Uint8Array, random: Random): Promise<void> {
  const stream = (): AsyncIterable<Uint8Array> => chunked(bytes, random);
  const parts = outcomeOf('parseTmxParts', () => parseTmxParts(bytes));
  agree('TMX parts', parts, await streamedOutcomeOf('readTmxParts', () => readTmxParts(stream())));
  const units = outcomeOf('parseTmx', () => parseTmx(bytes));
  agree('TMX units', units, await streamedOutcomeOf('readTmx', () => readTmx(stream())));
  const findings = validateTmx(bytes);
  const streamed = await collect(streamTmxFindings(stream()));
  if (isText(parts)) checkFindings('TMX', findings, streamed);
  if (findings.length === 0 && !units.ok) throw new Broken('TMX without findings is read', units.error);
  if (parts.ok) {
    const xml = written('writeTmxParts', () => writeTmxParts(parts.result));
    checkPairs(xml);
    const again = writeTmxParts(parseTmxParts(xml));
    same('TMX parts come back', xml, again); // a half pair is written as <it>, so that the second time counts
    if (findings.length === 0) {
      same('TMX parts that are valid come back', parts.result, parseTmxParts(xml));
      same('TMX that is valid stays valid', [], validateTmx(xml));
    }
  }
  if (units.ok) checkUnits('TMX', units.result, findings.length === 0);
}

async function checkLines(bytes: Uint8Array, random: Random): Promise<void> {
  const stream = (): AsyncIterable<Uint8Array> => chunked(bytes, random);
  const lines = outcomeOf('parseJsonl', () => parseJsonl(bytes));
  agree('JSONL', lines, await streamedOutcomeOf('readJsonl', () => readJsonl(stream())));
  if (lines.ok) checkUnits('JSONL', lines.result, false);
  const rows = outcomeOf('parseTsv', () => parseTsv(bytes));
  agree('TSV', rows, await streamedOutcomeOf('readTsv', () => readTsv(stream())));
  if (rows.ok) checkUnits('TSV', rows.result, true);
}

/** Units of any format are written in each, and come back; those of a valid file make valid files. */
function checkUnits(from: string, units: readonly Unit[], valid: boolean): void {
  const json = writeJsonl(units, { whole: true });
  same(`units of ${from} come back from whole JSONL`, units, parseJsonl(json));
  const table = writeTsv(units);
  if (parseTsv(table).length !== units.length)
    throw new Broken(`units of ${from} come back from TSV`, JSON.stringify(table));
  for (const pair of byLanguages(units)) checkPairOfLanguages(from, pair, valid);
}

/** Units of one language pair; a file of XLIFF has one. */
function checkPairOfLanguages(from: string, units: readonly Unit[], valid: boolean): void {
  const xml = writtenUnits('writeXliff', () => writeXliff(units));
  if (xml !== undefined) {
    same(`units of ${from} come back from XLIFF`, units.map(asInXliff), parseXliff(xml).map(asInXliff));
    // A code keeps its attributes of modules, and a memory does not hold what they may refer to.
    const findings = validateXliff(xml).filter(({ rule }) => !/@.+:/.test(rule));
    if (valid) same(`units of ${from} make valid XLIFF`, [], findings);
  }
  const tmx = writtenUnits('writeTmx', () => writeTmx(units));
  if (tmx === undefined) return;
  checkPairs(tmx);
  const back = parseTmx(tmx, languagesOf(units));
  const whole = units.filter(({ source, target }) => !isEmpty(source) && !isEmpty(target));
  same(`texts of ${from} come back from TMX`, whole.map(textsOf), back.map(textsOf));
  const again = writeTmx(back);
  same(`TMX of units of ${from} is written as before`, again, writeTmx(parseTmx(again, languagesOf(back))));
  if (valid) same(`units of ${from} make valid TMX`, [], validateTmx(tmx));
}

function languagesOf([first]: readonly Unit[]): { sourceLang?: string; targetLang?: string } {
  return first === undefined ? {} : { sourceLang: first.sourceLang, targetLang: first.targetLang };
}

function textsOf({ source, target }: Unit): readonly string[] {
  return [plainText(source), plainText(target)];
}

/** A reader of XLIFF finds neighbours in the file, where other units need not say them; a memory there holds no sub-flows. */
function asInXliff({ before: _, after: __, ...unit }: Unit): unknown {
  return { ...unit, source: withoutSubFlows(unit.source), target: withoutSubFlows(unit.target) };
}

function withoutSubFlows(content: Content): Content {
  if (typeof content === 'string') return content;
  return content.map((part) => {
    if (typeof part === 'string') return part;
    const { data, dataEnd, ...code } = part;
    return {
      ...code,
      content: withoutSubFlows(part.content) as readonly Inline[],
      ...(data === undefined ? {} : { data: nativeText(data) }),
      ...(dataEnd === undefined ? {} : { dataEnd: nativeText(dataEnd) }),
    };
  });
}

function nativeText(code: NativeCode): string {
  if (typeof code === 'string') return code;
  return code.map((part) => (typeof part === 'string' ? part : plainText(part.content))).join('');
}

function byLanguages(units: readonly Unit[]): Unit[][] {
  const pairs = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = JSON.stringify([unit.sourceLang, unit.targetLang]);
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [unit]);
    else pair.push(unit);
  }
  return [...pairs.values()];
}

/** The XML that a writer makes of what was read, which must be well-formed. */
function written(name: string, write: () => string): string {
  let xml: string;
  try {
    xml = write();
  } catch (error) {
    throw new Broken(`${name} writes what was read`, error instanceof Error ? `${error.stack}` : String(error));
  }
  checkWellFormed(name, xml);
  return xml;
}

/** As {@link written}, but a unit may have a text or language that the other format does not hold, which the writer says. */
function writtenUnits(name: string, write: () => string): string | undefined {
  try {
    const xml = write();
    checkWellFormed(name, xml);
    return xml;
  } catch (error) {
    if (error instanceof TarjomanError && (error.code === 'BAD_ARGUMENT' || error.code === 'BAD_FORMAT'))
      return undefined;
    throw error instanceof Broken ? error : new Broken(`${name} throws only errors of its own`, String(error));
  }
}

/** By a parser that resolves namespaces itself. */
function checkWellFormed(name: string, xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new Broken(`${name} writes well-formed XML`, `${error.message} in ${xml}`);
  });
  parser.write(xml).close();
}

/** In TMX that we write, each half of a pair has its other half in the same text. */
function checkPairs(tmx: string): void {
  const open: Set<string>[] = [];
  const parser = new SaxesParser();
  const broken = (): never => {
    throw new Broken('TMX has no half pairs', tmx);
  };
  parser.on('opentag', ({ name, attributes: { i: number = '' } }) => {
    const codes = open.at(-1);
    if (name === 'seg' || name === 'sub') open.push(new Set());
    else if (name === 'bpt') codes?.has(number) ? broken() : codes?.add(number);
    else if (name === 'ept' && !codes?.delete(number)) broken();
  });
  parser.on('closetag', ({ name }) => {
    if ((name === 'seg' || name === 'sub') && open.pop()?.size !== 0) broken();
  });
  parser.write(tmx).close();
}

function checkFindings(format: string, whole: readonly Finding[], streamed: Finding[]): void {
  const bad = whole.find(({ line, column, message }) => !(line >= 1 && column >= 1) || message === '');
  if (bad !== undefined) throw new Broken(`findings of ${format} have a place and a message`, JSON.stringify(bad));
  const order = (findings: readonly Finding[]): string[] =>
    findings.map(({ rule, message, line, column }) => unplaced(`${rule} ${line}:${column}: ${message}`)).sort();
  if (whole.at(-1)?.rule !== 'limit')
    same(`findings of ${format} as they arrive are those of the whole`, order(whole), order(streamed));
}

/** Whether the bytes are in their encoding; the findings of a stream begin before it can tell. */
function isText(outcome: Outcome<unknown>): boolean {
  return outcome.ok || !outcome.error.startsWith('BAD_ENCODING');
}

function agree<Item>(what: string, whole: Outcome<Item[]>, streamed: Outcome<Item[]>): void {
  if (whole.ok && streamed.ok) same(`${what} as they arrive are those of the whole`, whole.result, streamed.result);
  // Bytes that are no text are found first in a whole file, and when they come in a stream.
  else if (!whole.ok && !streamed.ok && whole.error.startsWith('BAD_ENCODING')) return;
  else if (whole.ok || streamed.ok || unplaced(whole.error) !== unplaced(streamed.error)) {
    const said = [whole, streamed].map((each) => (each.ok ? 'read' : each.error));
    throw new Broken(`${what}: whole and streamed fail alike`, said.join(' | '));
  }
}

/** The parser tells of text around the root when the text ends, or the chunk does. */
function unplaced(error: string): string {
  return error.includes('outside of root') ? error.replace(/ \d+:\d+:/, '') : error;
}

function same(promise: string, expected: unknown, actual: unknown): void {
  if (isDeepStrictEqual(expected, actual)) return;
  throw new Broken(promise, `\n${shown(expected)}\n${shown(actual)}`);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Chunks of random sizes, empty ones among them, in one buffer that is used again, as a careful source does it. */
async function* chunked(bytes: Uint8Array, random: Random): AsyncGenerator<Uint8Array, void, void> {
  const largest = random() < 0.3 ? 3 : 1 + below(bytes.length + 1, random);
  for (let at = 0; at < bytes.length; ) {
    const chunk = bytes.slice(at, at + below(largest + 1, random));
    at += chunk.length;
    yield chunk;
    chunk.fill(0x3f);
  }
}
