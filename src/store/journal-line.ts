/**
 * Lines of a journal: the changes that were made durable together, and what tells whether the line is whole.
 *
 *     5f0c2b1e 351 ⇥ +{"id":"u7","source":…} ⇥ -{"document":"communique-12","id":"u3"} ↵
 *     CRC-32 and   the unit is so now        there is no such unit any more
 *     length of the rest
 *
 *     ⇥ &{"document":"communique-12","id":"u7","origins":[…]}     the unit has these other origins, too
 *     ⇥ ~{"document":"communique-12","id":"u7","origins":[…]}     … and has these no more
 *
 * Units stand there as in JSON lines, where nothing of them is lost. In JSON on one line there is no tab and no line break.
 */
import { crc32 } from 'node:zlib';
import { TarjomanError } from '../errors.js';
import { parseJsonl, writeJsonl } from '../formats/jsonl/index.js';
import type { OtherOrigin, Unit } from '../tm/unit.js';
import type { UnitKey } from '../tm/unit-key.js';

/** A change of a memory, such that to make it again changes nothing. */
export type Change =
  | { readonly put: Unit }
  | { readonly remove: UnitKey }
  | { readonly merge: UnitKey; readonly origins: readonly OtherOrigin[] }
  | { readonly part: UnitKey; readonly origins: readonly OtherOrigin[] };

/** The first line, with the version of all others. */
export const HEADER = 'tarjoman-journal 1';

const TAB = '\t';

/** A line has no further change after so many, or after so many bytes. */
const MOST_CHANGES = 1_000;
const FULL = 1 << 23;

/** A journal with a longer line is none of ours: a unit has far fewer bytes than what is left here. */
export const LONGEST_LINE = 1 << 26;

/** The first of the changes as a line with its line feed, and how many these are. */
export function writeLine(changes: readonly Change[]): { readonly line: Uint8Array; readonly count: number } {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const change of changes) {
    if (parts.length === MOST_CHANGES || length > FULL) break;
    const part = Buffer.from(`${TAB}${writeChange(change)}`);
    parts.push(part);
    length += part.length;
  }
  const text = Buffer.concat(parts);
  return { line: Buffer.concat([Buffer.from(headOf(text)), text, Buffer.from('\n')]), count: parts.length };
}

/** The changes of a line without its line feed; `torn` where only a part of it was written, as far as one can know. */
export function readLine(line: Buffer): readonly Change[] | 'torn' | 'damaged' {
  const start = line.indexOf(TAB);
  if (start < 0) return 'torn';
  const head = line.toString('latin1', 0, start);
  const end = start + Number(head.slice(SUM_LENGTH));
  const text = line.subarray(start, end);
  if (head !== headOf(text)) return 'torn';
  if (end < line.length) return 'damaged'; // all of it, and something else than a line feed after it
  return text.toString('utf8').split(TAB).slice(1).map(readChange);
}

const SUM_LENGTH = 8;

function headOf(text: Uint8Array): string {
  return `${crc32(text).toString(16).padStart(SUM_LENGTH, '0')} ${text.length}`;
}

function writeChange(change: Change): string {
  if ('put' in change) return `+${writeJsonl([change.put], { whole: true }).trimEnd()}`;
  if ('remove' in change) return `-${JSON.stringify(fieldsOf(change.remove))}`;
  const [mark, key] = 'merge' in change ? ['&', change.merge] : ['~', change.part];
  return `${mark}${JSON.stringify({ ...fieldsOf(key), origins: change.origins })}`;
}

function fieldsOf({ id, origin: { document } }: UnitKey): { readonly document: string; readonly id: string } {
  return { document, id };
}

function readChange(text: string): Change {
  const json = text.slice(1);
  try {
    if (text.startsWith('+')) {
      const [unit] = parseJsonl(json);
      if (unit !== undefined) return { put: unit };
    }
    const { document, id, origins } = JSON.parse(json) as Readonly<Record<string, unknown>>;
    if (typeof document !== 'string' || typeof id !== 'string') throw noChange();
    const key = { id, origin: { document } };
    if (text.startsWith('-')) return { remove: key };
    if (!Array.isArray(origins) || !origins.every(isOrigin)) throw noChange();
    if (text.startsWith('&')) return { merge: key, origins };
    if (text.startsWith('~')) return { part: key, origins };
  } catch (cause) {
    throw noChange(cause);
  }
  throw noChange();
}

function isOrigin(data: unknown): data is OtherOrigin {
  if (typeof data !== 'object' || data === null) return false;
  const { document, id, before = '', after = '' } = data as Readonly<Record<string, unknown>>;
  return [document, id, before, after].every((each) => typeof each === 'string');
}

function noChange(cause?: unknown): TarjomanError {
  const message =
    'the line is whole, but has a change that is none: somebody has written into the journal; remove the line';
  return new TarjomanError('BAD_JOURNAL', message, { cause });
}
