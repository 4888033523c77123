/** Accepting a finding: the suppression is written into the file of its unit, and nothing else is changed. */
import { isDeepStrictEqual } from 'node:util';
import { TarjomanError } from '../../errors.js';
import { decodeUtf8 } from '../../internal/utf8.js';
import { readBytes, shown, writeFileWhole } from '../../store/files.js';
import type { MemoryFormat } from '../../store/formats.js';
import type { MemoryLanguages } from '../../store/unknown-languages.js';
import { withLanguages } from '../../store/unknown-languages.js';
import {
  CHECK_KINDS,
  type CheckFinding,
  type CheckKind,
  type CheckOptions,
  checkUnits,
  type Suppression,
  suppressionProperty,
} from '../../tm/checks/index.js';
import type { Property, Unit } from '../../tm/unit.js';
import { type Insertion, insertionsFor } from './insertions.js';

/** The file, and what was read of it. */
interface ReadFile {
  readonly file: string;
  readonly format: MemoryFormat;
  readonly units: readonly Unit[];
  readonly languages: MemoryLanguages;
}

/** What the user says. */
interface Acceptance {
  /** UNIT:KIND[:TEXT] */
  readonly argument: string;
  readonly reason: string;
  readonly document?: string;
}

/**
 * Accepts findings of a unit.
 *
 * @returns What was done, for the user.
 * @throws TarjomanError `BAD_ARGUMENT` where the argument names no finding that there is, `LOSSY` where the file has no place for it.
 */
export async function acceptFinding(read: ReadFile, acceptance: Acceptance, options: CheckOptions): Promise<string> {
  const { argument, document } = acceptance;
  const { unit, kind, text } = readArgument(argument);
  const reason = readReason(acceptance.reason);
  const suppression: Suppression = { kind, reason, ...(text !== undefined && { text }) };
  const found = checkUnits(read.units, { ...options, kinds: [kind] });
  const isMeant = (finding: CheckFinding): boolean =>
    finding.unit === unit &&
    (document === undefined || finding.document === document) &&
    (text === undefined || [...finding.source, ...finding.target].some((span) => span.text === text));
  const meant = found.findings.filter(isMeant);
  if (meant.length === 0) {
    const accepted = found.suppressed.some(({ finding }) => isMeant(finding));
    const message = accepted ? 'was accepted before: nothing to do' : 'is not found: see what check says of the unit';
    throw new TarjomanError('BAD_ARGUMENT', `${argument} ${message}`, { file: read.file });
  }
  await writeInto(read, onlyIndexOf(meant, read, unit), suppressionProperty(suppression));
  return `${shown(read.file)}: ${argument} is accepted: ${reason}`;
}

/** The reason in one line; a terminal must not be told anything by it, and XML has no control characters. */
function readReason(reason: string): string {
  const line = reason.trim().replace(/\s+/gu, ' ');
  if (!/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(line)) return line;
  throw new TarjomanError('BAD_ARGUMENT', '--reason has control characters: write it as plain text');
}

const ARGUMENT = new RegExp(`^(.+?):(${CHECK_KINDS.join('|')})(?::(.+))?$`, 'su');

function readArgument(argument: string): { unit: string; kind: CheckKind; text: string | undefined } {
  const [, unit, name, text] = ARGUMENT.exec(argument) ?? [];
  const kind = CHECK_KINDS.find((known) => known === name);
  if (unit !== undefined && kind !== undefined) return { unit, kind, text };
  const message = `${JSON.stringify(argument)} names no finding: give UNIT:KIND or UNIT:KIND:TEXT, as in u12:number:3,500`;
  throw new TarjomanError('BAD_ARGUMENT', message);
}

/** The place of the unit that the findings are of. */
function onlyIndexOf(findings: readonly CheckFinding[], { file }: ReadFile, id: string): number {
  const indexes = new Set(findings.map(({ index }) => index));
  const documents = new Set(findings.map(({ document }) => document));
  const [index] = indexes;
  if (index !== undefined && indexes.size === 1) return index;
  const cure =
    documents.size === indexes.size
      ? `say --document ${[...documents].slice(0, MOST_NAMED).join(' or ')}`
      : 'give the units identifiers of their own';
  throw new TarjomanError('BAD_ARGUMENT', `several units ${id} have that finding: ${cure}`, { file });
}

/** So many documents are named. */
const MOST_NAMED = 5;

/** Puts a property where it changes this unit and no other; what comes of each place is read again before it is written. */
async function writeInto(
  { file, format, units, languages }: ReadFile,
  index: number,
  property: Property,
): Promise<void> {
  const places = insertionsFor(format);
  if (places === undefined) {
    const message = `${format.name} has no place for it: convert the file to XLIFF, TMX or JSONL`;
    throw new TarjomanError('LOSSY', message, { file });
  }
  const text = textOf(await readBytes(file), file);
  const unit = units[index] as Unit;
  for (const insertion of likeliest(places.find(text, unit.id, property), index, units)) {
    const changed = withInsertion(text, insertion);
    const after = await readAgain(changed, (bytes) => places.read(bytes, unit, file));
    if (after === undefined) continue;
    const read = after.map((each) => withLanguages(each, languages));
    if (isOnlyChange(units, read, index, property)) return writeFileWhole(file, changed);
  }
  const message = 'the unit was not found in the text of the file: convert the file to XLIFF, TMX or JSONL';
  throw new TarjomanError('LOSSY', message, { file });
}

/** So many places are tried: each time the file is read again. */
const MOST_TRIED = 100;

/** The places, first that of the unit's number among those of its name. */
function likeliest(places: Iterable<Insertion>, index: number, units: readonly Unit[]): readonly Insertion[] {
  const all = [...places];
  const number = units.slice(0, index).filter(({ id }) => id === units[index]?.id).length;
  return [...all.slice(number, number + 1), ...all].slice(0, MOST_TRIED);
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    const text = decodeUtf8(bytes);
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? `\uFEFF${text}` : text;
  } catch (cause) {
    const message = 'a file that is to be changed must be UTF-8: save it as that';
    throw new TarjomanError('BAD_ENCODING', message, { file, cause });
  }
}

function withInsertion(text: string, { start, end, by }: Insertion): string {
  return text.slice(0, start) + by + text.slice(end);
}

type Units = AsyncGenerator<Unit, void, void>;

/** `undefined` where it is no file any more. */
async function readAgain(
  text: string,
  read: (bytes: AsyncGenerator<Uint8Array>) => Units,
): Promise<Unit[] | undefined> {
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text);
  };
  const units: Unit[] = [];
  try {
    for await (const unit of read(bytes())) units.push(unit);
  } catch {
    return undefined;
  }
  return units;
}

/** Whether the unit, with the segments that it shares its properties with, has one property more, and all else is the same. */
function isOnlyChange(before: readonly Unit[], after: readonly Unit[], index: number, property: Property): boolean {
  if (before.length !== after.length || isDeepStrictEqual(before[index], after[index])) return false;
  return after.every((unit, i) => {
    if (isDeepStrictEqual(before[i], unit)) return true;
    return isDeepStrictEqual(withoutDetails(before[i] as Unit), withoutProperty(unit, property));
  });
}

function withoutProperty(unit: Unit, { type, text }: Property): Unit {
  const properties = [...(unit.details?.unit?.properties ?? [])];
  const at = properties.findIndex((property) => property.type === type && property.text === text);
  if (at >= 0) properties.splice(at, 1);
  return withoutDetails({ ...unit, details: { ...unit.details, unit: { ...unit.details?.unit, properties } } });
}

/** A unit in which properties that are not there look the same as none. */
function withoutDetails({ details = {}, ...unit }: Unit): Unit {
  return { ...unit, details: { ...details, unit: { ...details.unit, properties: details.unit?.properties ?? [] } } };
}
