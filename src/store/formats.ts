/** The formats that a memory in a file can have, by the endings of names. */
import { stat } from 'node:fs/promises';
import { TarjomanError } from '../errors.js';
import { csvUnitLosses, readCsvUnits, streamCsvUnits } from '../formats/csv/index.js';
import { jsonlLosses, readJsonl, streamJsonl } from '../formats/jsonl/index.js';
import type { LossKind } from '../formats/losses.js';
import { readTmx, readTmxParts, streamTmx, streamTmxParts, type TmxSkipped, tmxLosses } from '../formats/tmx/index.js';
import { readTsv, streamTsv, tsvLosses } from '../formats/tsv/index.js';
import { readXliff, readXliffParts, streamXliff, streamXliffParts, xliffLosses } from '../formats/xliff/index.js';
import {
  readXliff12,
  readXliff12Parts,
  streamXliff12,
  streamXliff12Parts,
  xliff12Losses,
} from '../formats/xliff12/index.js';
import { isXliff1, rootOf } from '../internal/root-element.js';
import type { Unit } from '../tm/unit.js';
import { STANDARD, shown, streamBytes } from './files.js';

/** How to read a memory, and what its file may not say. */
export interface MemoryReadOptions {
  /** BCP 47 tag of the source. */
  readonly sourceLang?: string;
  /** BCP 47 tag of the target. */
  readonly targetLang?: string;
  /** The document's name. */
  readonly document: string;
  /** Whether to refuse a file that breaks a rule of its format. */
  readonly strict: boolean;
  /** Told of what a unit has and a memory does not hold. */
  readonly onLoss?: (id: string, kinds: readonly LossKind[]) => void;
  /** Whether the units are to be written into the same file, and `onLoss` is told of what only that would lose. */
  readonly rewriting?: boolean;
  /** Told of each unit that is left out, since it has no text in one of the two languages. */
  readonly onSkipped?: (skipped: Skipped) => void;
}

/** A unit of a file that is left out. */
export interface Skipped {
  /** Its identifier, or where it has none the line that it begins in. */
  readonly name: string;
  /** Which side it has no text for. */
  readonly missing: 'source' | 'target';
  /** The languages that it has. */
  readonly languages: readonly string[];
}

type Pieces = AsyncGenerator<string, void, void>;

/** A format that a memory can be read from and written to. What is wrong in a file that is read is told with its name. */
export interface MemoryFormat {
  /** What people call it. */
  readonly name: string;
  /** File endings that mean it. */
  readonly endings: readonly string[];
  /** File endings that mean it where nobody takes them for a glossary's. */
  readonly otherEndings?: readonly string[];
  /** Whether its reader takes the languages that are asked for out of many; otherwise they fill what a file does not say. */
  readonly choosesLanguages: boolean;
  /** Whether all units of a file have the same two languages. */
  readonly onePair: boolean;
  /** Whether units keep their identifiers and documents. */
  readonly keepsIds: boolean;
  /** Whether a document may have an empty name; otherwise its units are read as of a document named after the file. */
  readonly keepsNameless: boolean;
  /** Reads units. */
  read(file: string, options: MemoryReadOptions): AsyncGenerator<Unit, void, void>;
  /** Writes units; `whole` with all that the format has a place for, otherwise for programs that read alignments. */
  write(units: Iterable<Unit> | AsyncIterable<Unit>, options?: { readonly whole?: boolean }): Pieces;
  /** What of a unit it has no place for, written whole. */
  losses(unit: Unit): readonly LossKind[];
  /** Reads and writes a document with all that is in it; absent where units are all that there is. */
  copy?(file: string, options: Pick<MemoryReadOptions, 'strict'>): Pieces;
}

/** The formats by the names that the command line has for them. */
export const MEMORY_FORMATS = {
  xliff: {
    name: 'XLIFF',
    endings: ['.xlf', '.xliff'],
    choosesLanguages: false,
    onePair: true,
    keepsIds: true,
    keepsNameless: true,
    read: (file, options) =>
      reading(file, async (bytes) => {
        const { root, whole } = await rootOf(bytes);
        return isXliff1(root) ? readXliff12(whole, options) : readXliff(whole, options);
      }),
    write: (units) => streamXliff(units),
    losses: xliffLosses,
    copy: (file, options) => streamXliffParts(reading(file, (bytes) => readXliffParts(bytes, options))),
  },
  xliff12: {
    name: 'XLIFF 1.2',
    endings: ['.sdlxliff', '.mqxliff', '.mxliff', '.txlf'],
    choosesLanguages: false,
    onePair: false,
    keepsIds: true,
    keepsNameless: true,
    read: (file, options) => reading(file, (bytes) => readXliff12(bytes, options)),
    write: (units) => streamXliff12(units),
    losses: xliff12Losses,
    copy: (file, options) => streamXliff12Parts(reading(file, (bytes) => readXliff12Parts(bytes, options))),
  },
  tmx: {
    name: 'TMX',
    endings: ['.tmx'],
    choosesLanguages: true,
    onePair: false,
    keepsIds: true,
    keepsNameless: false,
    read: (file, options) =>
      reading(file, (bytes) =>
        readTmx(bytes, { ...options, onSkipped: (skipped) => options.onSkipped?.(describe(skipped)) }),
      ),
    write: (units) => streamTmx(units),
    losses: tmxLosses,
    copy: (file, options) => streamTmxParts(reading(file, (bytes) => readTmxParts(bytes, options))),
  },
  tsv: {
    name: 'TSV',
    endings: ['.tsv'],
    choosesLanguages: false,
    onePair: false,
    keepsIds: false,
    keepsNameless: false,
    read: (file, options) => reading(file, (bytes) => readTsv(bytes, options)),
    write: (units) => streamTsv(units),
    losses: tsvLosses,
  },
  jsonl: {
    name: 'JSONL',
    endings: ['.jsonl', '.ndjson'],
    choosesLanguages: false,
    onePair: false,
    keepsIds: true,
    keepsNameless: true,
    read: (file, options) => reading(file, (bytes) => readJsonl(bytes, options)),
    write: (units, options) => streamJsonl(units, options),
    losses: (unit) => jsonlLosses(unit, { whole: true }),
  },
  csv: {
    name: 'CSV',
    endings: [],
    otherEndings: ['.csv'],
    choosesLanguages: false,
    onePair: true,
    keepsIds: false,
    keepsNameless: false,
    read: (file, options) => reading(file, (bytes) => readCsvUnits(bytes, options)),
    write: (units) => streamCsvUnits(units),
    losses: csvUnitLosses,
  },
} as const satisfies Readonly<Record<string, MemoryFormat>>;

/** The format that the ending of a name means. */
export function formatByEnding(file: string): MemoryFormat | undefined {
  return formatEnding(file, ({ endings }) => endings);
}

/** The format that the ending of a name means where it is known to be a memory's. */
export function formatOfMemory(file: string): MemoryFormat | undefined {
  return formatByEnding(file) ?? formatEnding(file, ({ otherEndings = [] }) => otherEndings);
}

function formatEnding(file: string, endingsOf: (format: MemoryFormat) => readonly string[]): MemoryFormat | undefined {
  const name = file.toLowerCase();
  return Object.values<MemoryFormat>(MEMORY_FORMATS).find((format) =>
    endingsOf(format).some((ending) => name.endsWith(ending)),
  );
}

/**
 * The format of a file that is there: a file of XLIFF is of XLIFF 1.2 where it says so, whatever its ending. Standard input
 * and pipes are not looked at.
 *
 * @param file - Its name.
 * @param format - What its name says, or its user.
 */
export async function formatOfFile(file: string, format: MemoryFormat): Promise<MemoryFormat> {
  if (format !== MEMORY_FORMATS.xliff || file === STANDARD) return format;
  try {
    if (!(await stat(file)).isFile()) return format; // what is read of a pipe is gone
    const bytes = streamBytes(file);
    const { root } = await rootOf(bytes);
    await bytes.return();
    return isXliff1(root) ? MEMORY_FORMATS.xliff12 : format;
  } catch {
    return format; // whoever reads the file says what is wrong with it
  }
}

/** What is read of a file; errors have its name, those of whoever takes the items have not. */
async function* reading<Item>(
  file: string,
  read: (
    bytes: AsyncGenerator<Uint8Array, void, void>,
  ) => AsyncGenerator<Item, void, void> | Promise<AsyncGenerator<Item, void, void>>,
): AsyncGenerator<Item, void, void> {
  try {
    yield* await read(streamBytes(file));
  } catch (error) {
    throw error instanceof TarjomanError ? error.in(shown(file)) : error;
  }
}

function describe({ missing, unit, line }: TmxSkipped): Skipped {
  const languages = unit.content.flatMap((part) => {
    const lang = part.kind === 'tuv' ? (part.attributes['xml:lang'] ?? part.attributes.lang) : undefined;
    return lang === undefined ? [] : [lang];
  });
  return { name: unit.attributes.tuid ?? `line ${line}`, missing, languages };
}
