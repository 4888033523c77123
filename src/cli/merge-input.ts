/** Memories that are merged, and what their files have beside units. */
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { TarjomanError } from '../errors.js';
import { UNDETERMINED } from '../formats/language.js';
import { type Loss, Losses, type LossKind } from '../formats/losses.js';
import { documentName, STANDARD } from '../store/files.js';
import { formatOfFile, formatOfMemory, MEMORY_FORMATS, type MemoryFormat } from '../store/formats.js';
import { withLanguages } from '../store/unknown-languages.js';
import type { Unit } from '../tm/unit.js';
import { formatOf } from './formats.js';
import { LeftOut } from './left-out.js';
import { unitsWithUnsaved } from './unsaved.js';

/** How memories are read. */
export interface MergeReading {
  /** The format of files whose ending says none. */
  readonly format: MemoryFormat;
  /** The document of units whose file does not say it; default the file's name. */
  readonly document?: string;
  /** The languages where a file does not say them, or to choose from many. */
  readonly sourceLang?: string;
  readonly targetLang?: string;
  /** Whether to read what breaks rules, as far as it can be read. */
  readonly lenient: boolean;
  /** Whether the units are to be written into these files again: then what only that would lose counts, too. */
  readonly rewriting: boolean;
}

/** Reads memories, and notes what of them a memory does not hold. */
export class MergeInput {
  readonly #options: MergeReading;
  readonly #unread = new Losses('a memory', { ids: 'some identifiers would become others' });
  readonly #leftOut: LeftOut;
  readonly #formats = new Set<MemoryFormat>();

  constructor(options: MergeReading) {
    this.#options = options;
    this.#leftOut = new LeftOut(options);
  }

  /** What the files have and the units that were read do not. */
  losses(): Loss[] {
    return [...this.#unread.list(), ...this.#leftOut.losses()];
  }

  /** What of the merged units the output has no place for, though one of the files has. */
  lossesIn(units: readonly Unit[]): Loss[] {
    const { format } = this.#options;
    const losses = new Losses(format.name);
    const others = [...this.#formats].filter((each) => each !== format);
    for (const unit of others.length === 0 ? [] : units) {
      const isCarried = (kind: LossKind): boolean => others.some((other) => !other.losses(unit).includes(kind));
      losses.add(unit.id, format.losses(unit).filter(isCarried));
    }
    return losses.list();
  }

  /** The units of a file, those too that a program has added and not saved yet; an empty file is a memory without units. */
  async read(file: string): Promise<Unit[]> {
    const { rewriting } = this.#options;
    // A version of a memory keeps what it says of its languages, a memory of several says what it is to be searched by.
    const { sourceLang = rewriting ? UNDETERMINED : 'fa', targetLang = rewriting ? UNDETERMINED : 'en' } =
      this.#options;
    if (file === STANDARD) throw new TarjomanError('BAD_ARGUMENT', 'a memory from standard input: give files to merge');
    if ((await stat(file).catch(() => undefined))?.size === 0) return [];
    const unsaved = await unitsWithUnsaved(file, { sourceLang, targetLang });
    if (unsaved !== undefined) return unsaved;
    const units: Unit[] = [];
    for await (const unit of await this.#stored(file)) units.push(withLanguages(unit, { sourceLang, targetLang }));
    return units;
  }

  async #stored(file: string): Promise<AsyncGenerator<Unit, void, void>> {
    const { format, document = documentName(file), sourceLang, targetLang, lenient, rewriting } = this.#options;
    const own = await formatOfFile(file, formatOfMemory(file) ?? format);
    this.#formats.add(own);
    return own.read(file, {
      document,
      ...(sourceLang !== undefined && { sourceLang }),
      ...(targetLang !== undefined && { targetLang }),
      strict: !lenient,
      rewriting,
      onLoss: (id, kinds) => this.#unread.add(id, kinds),
      onSkipped: (skipped) => this.#leftOut.add(skipped),
    });
  }
}

/**
 * The format that the first name with a known ending means; where none has an ending it is XLIFF, as {@link openMemory} has it.
 *
 * @throws TarjomanError `UNKNOWN_FORMAT` where the first name, that of the output, has an ending of no memory.
 */
export function mergeFormatOf([output = STANDARD, ...files]: readonly string[]): MemoryFormat {
  if (extname(output) !== '') return formatOf(output, undefined, '--format');
  const named = files.map(formatOfMemory).find((format) => format !== undefined);
  return formatOfMemory(output) ?? named ?? MEMORY_FORMATS.xliff;
}
