/** A glossary on its way from one file into another. */
import { TarjomanError } from '../errors.js';
import { type GlossaryLoss, GlossaryLosses } from '../formats/glossary-losses.js';
import type { GlossaryLang } from '../formats/omegat/index.js';
import type { Concept } from '../glossary/concept.js';
import { readBytes, shown } from '../store/files.js';
import { conceptsIn, isFolder, readFolder } from '../store/glossary-file.js';
import type { GlossaryFormat, GlossaryReading, GlossaryWriting } from '../store/glossary-formats.js';
import type { FileConversion } from './file-conversion.js';
import { FindingReport } from './finding-report.js';

/** One of the two files; the input may be a folder of entries. */
interface End {
  /** Its name, or `-`. */
  readonly file: string;
  /** What it is in, or is to be in. */
  readonly format: GlossaryFormat;
}

/** How to read and write. */
interface Options {
  /** Language of the first column of OmegaT's form. */
  readonly from?: GlossaryLang;
  /** Whether what cannot be read is left out. */
  readonly lenient: boolean;
  /** Whether the output is to be in this very version of its format; otherwise in any that the input has. */
  readonly sameVersion: boolean;
}

/** Converts, and counts what comes through and what does not. */
export class GlossaryConversion implements FileConversion {
  readonly #input: End | Iterable<Concept>;
  readonly #output: End;
  readonly #options: Options;
  /** What the input has and concepts do not hold. */
  readonly #unread = new GlossaryLosses('a glossary');
  /** What concepts have and the output has no place for. */
  readonly #unwritten: GlossaryLosses;
  /** Concepts of the input that have no term in either language. */
  #skipped = 0;
  #summary = 'copied';

  /**
   * @param input - Where the concepts come from, or the concepts.
   * @param output - Where they go.
   * @param options - How.
   */
  constructor(input: End | Iterable<Concept>, output: End, options: Options) {
    this.#input = input;
    this.#output = output;
    this.#options = options;
    this.#unwritten = new GlossaryLosses(output.format.name);
  }

  /** The output, whole. Between files of one format everything is kept. */
  async *pieces(): AsyncGenerator<string, void, void> {
    const input = this.#input;
    if (Symbol.iterator in input) {
      yield this.#write([...input]);
    } else if (await isFolder(input.file)) {
      yield this.#write(await this.#reading(input, (how) => readFolder(input.file, how)));
    } else {
      const bytes = await readBytes(input.file);
      const copy = this.#copy(input, bytes);
      yield copy ?? this.#write(await this.#reading(input, (how) => conceptsIn(input.file, bytes, input.format, how)));
    }
  }

  losses(): readonly GlossaryLoss[] {
    return [...this.#unread.list(), ...this.#unwritten.list()];
  }

  summary(): string {
    return this.#summary;
  }

  #copy({ file, format }: End, bytes: Uint8Array): string | undefined {
    const { lenient, sameVersion } = this.#options;
    if (format.copy === undefined) return undefined;
    try {
      return this.#output.format.copy?.(bytes, { strict: !lenient, sameVersion });
    } catch (error) {
      throw this.#explained(error, file);
    }
  }

  /** Reads; to leave something out is for the user to say. */
  async #reading(
    { file, format }: End,
    read: (options: GlossaryReading) => readonly Concept[] | Promise<readonly Concept[]>,
  ): Promise<readonly Concept[]> {
    const findings = new FindingReport();
    const { from, lenient } = this.#options;
    const options: GlossaryReading = {
      ...(from !== undefined && format !== this.#output.format && { from }),
      strict: !lenient,
      onLoss: (id, kinds) => {
        this.#unread.add(id, kinds);
        if (kinds.includes('no-terms')) this.#skipped += 1;
      },
      onFinding: (finding) => findings.add(finding),
    };
    let concepts: readonly Concept[];
    try {
      concepts = await read(options);
    } catch (error) {
      throw this.#explained(error, file);
    }
    findings.end();
    if (findings.count === 0 || lenient) return concepts;
    const what = findings.count === 1 ? 'one entry or field' : `${findings.count} entries or fields`;
    const message = `${what} cannot be read: correct them, or leave them out with --lenient`;
    throw new TarjomanError('BAD_ENTRY', message, { file: shown(file) });
  }

  #write(concepts: readonly Concept[]): string {
    const { file, format } = this.#output;
    const { from } = this.#options;
    const options: GlossaryWriting = { file, ...(from && { from }) };
    let written = 0;
    for (const concept of concepts) {
      const lost = format.losses(concept, options);
      this.#unwritten.add(concept.id, lost);
      if (!lost.includes('one-sided') && !lost.includes('no-terms')) written += 1;
    }
    const read = concepts.length + this.#skipped;
    if (written === 0) throw this.#nothing(read > 0);
    this.#summary = counted(written, read);
    return format.write(concepts, options);
  }

  /** To write nothing over something is no conversion. */
  #nothing(some: boolean): TarjomanError {
    const { name } = this.#output.format;
    const message = some
      ? `no concept has the terms that ${name} needs: choose another format or glossary`
      : 'the glossary has no concept: give another';
    const input = this.#input;
    return new TarjomanError('BAD_ARGUMENT', message, 'file' in input ? { file: shown(input.file) } : {});
  }

  /** The error with the file that it is about, and with the option that helps. */
  #explained(error: unknown, file: string): unknown {
    if (!(error instanceof TarjomanError)) return error;
    const { code, message, line = 1, column = 1 } = error;
    if (this.#options.lenient || code !== 'BAD_FORMAT' || !RULE.test(message)) return error.in(shown(file));
    return new TarjomanError(code, `${message}; --lenient reads it as far as it can`, {
      file: shown(file),
      ...{ line, column },
      cause: error,
    });
  }
}

/** Strict reading of TBX tells the rule first; lenient reading passes over all but those that say what the file is. */
const RULE = /^(?!(?:tbx|martif)(?:\/@version)?: )\S+: /u;

function counted(written: number, read: number): string {
  const concepts = `${read} ${read === 1 ? 'concept' : 'concepts'}`;
  return written === read ? concepts : `${written} of ${concepts}`;
}
