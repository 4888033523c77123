/** The formats that a memory can be in, as the command line names them. */
import { TarjomanError } from '../errors.js';
import { jsonlLosses, readJsonl, streamJsonl } from '../formats/jsonl/index.js';
import type { LossKind } from '../formats/losses.js';
import { readTmx, readTmxParts, streamTmx, streamTmxParts, tmxLosses } from '../formats/tmx/index.js';
import { readTsv, streamTsv, tsvLosses } from '../formats/tsv/index.js';
import { readXliff, readXliffParts, streamXliff, streamXliffParts, xliffLosses } from '../formats/xliff/index.js';
import { STANDARD, shown } from '../store/files.js';
import type { Unit } from '../tm/unit.js';

/** What a command knows of a memory that its file may not say. */
export interface MemoryOptions {
  /** BCP 47 tag of the source. */
  readonly sourceLang?: string;
  /** BCP 47 tag of the target. */
  readonly targetLang?: string;
  /** The document's name. */
  readonly document: string;
  /** Whether to refuse a file that breaks a rule of its format. */
  readonly strict: boolean;
  /** Told of what a unit has and a memory does not hold. */
  readonly onLoss: (id: string, kinds: readonly LossKind[]) => void;
}

type Bytes = AsyncGenerator<Uint8Array, void, void>;
type Pieces = AsyncGenerator<string, void, void>;

/** A format that a memory can be read from and written to. */
export interface MemoryFormat {
  /** What people call it. */
  readonly name: string;
  /** File endings that mean it. */
  readonly endings: readonly string[];
  /** Reads units. */
  read(bytes: Bytes, options: MemoryOptions): AsyncGenerator<Unit, void, void>;
  /** Writes units, for programs that read alignments. */
  write(units: Iterable<Unit>): Pieces;
  /** Writes units with all that the format has a place for. */
  writeWhole(units: AsyncIterable<Unit>): Pieces;
  /** What of a unit it has no place for. */
  losses(unit: Unit): readonly LossKind[];
  /** Reads and writes a document with all that is in it; absent where units are all that there is. */
  copy?(bytes: Bytes, options: MemoryOptions): Pieces;
}

/** The formats by the names that `--format` takes. */
const MEMORY_FORMATS: Readonly<Record<string, MemoryFormat>> = {
  xliff: {
    name: 'XLIFF',
    endings: ['.xlf', '.xliff'],
    read: readXliff,
    write: (units) => streamXliff(units),
    writeWhole: (units) => streamXliff(units),
    losses: xliffLosses,
    copy: (bytes, { strict }) => streamXliffParts(readXliffParts(bytes, { strict })),
  },
  tmx: {
    name: 'TMX',
    endings: ['.tmx'],
    read: (bytes, options) =>
      readTmx(bytes, {
        ...options,
        onSkipped: ({ unit }) => options.onLoss(unit.attributes.tuid ?? '(no tuid)', ['one-sided']),
      }),
    write: (units) => streamTmx(units),
    writeWhole: (units) => streamTmx(units),
    losses: tmxLosses,
    copy: (bytes, { strict }) => streamTmxParts(readTmxParts(bytes, { strict })),
  },
  tsv: {
    name: 'TSV',
    endings: ['.tsv'],
    read: readTsv,
    write: (units) => streamTsv(units),
    writeWhole: (units) => streamTsv(units),
    losses: tsvLosses,
  },
  jsonl: {
    name: 'JSONL',
    endings: ['.jsonl', '.ndjson'],
    read: readJsonl,
    write: (units) => streamJsonl(units),
    writeWhole: (units) => streamJsonl(units, { whole: true }),
    losses: (unit) => jsonlLosses(unit, { whole: true }),
  },
};

/** The names that `--format` takes, in a sentence. */
export const FORMAT_NAMES = Object.keys(MEMORY_FORMATS).join(', ');

/** The format of a file: the one that is named, or that its ending means; `option` is how to name one. */
export function formatOf(file: string, named: string | undefined, option: string): MemoryFormat {
  const byEnding = Object.values(MEMORY_FORMATS).find(({ endings }) =>
    endings.some((ending) => file.toLowerCase().endsWith(ending)),
  );
  const known = named === undefined ? byEnding : Object.hasOwn(MEMORY_FORMATS, named) && MEMORY_FORMATS[named];
  if (known) return known;
  const what = named ?? (file === STANDARD ? 'standard input or output' : 'the ending');
  throw new TarjomanError('UNKNOWN_FORMAT', `${what} names no format: say ${option} ${FORMAT_NAMES}`, {
    file: shown(file),
  });
}
