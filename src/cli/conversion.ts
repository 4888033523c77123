/** A memory on its way from one file into another. */
import { TarjomanError } from '../errors.js';
import { type Loss, Losses } from '../formats/losses.js';
import { shown } from '../store/files.js';
import type { MemoryFormat, MemoryReadOptions } from '../store/formats.js';
import { withLanguages } from '../store/unknown-languages.js';
import type { Unit } from '../tm/unit.js';
import type { FileConversion } from './file-conversion.js';
import { LeftOut } from './left-out.js';

/** How to read the input. */
type Options = Omit<MemoryReadOptions, 'onLoss' | 'onSkipped'>;

/** One of the two files. */
interface End {
  /** Its name, or `-`. */
  readonly file: string;
  /** What it is in, or is to be in. */
  readonly format: MemoryFormat;
}

/** Converts, and counts what comes through and what does not. */
export class Conversion implements FileConversion {
  readonly #input: End;
  readonly #output: End;
  readonly #options: Options;
  /** What the input has and units do not hold. */
  readonly #unread = new Losses('a memory');
  /** Units of the input that have not the two languages. */
  readonly #leftOut: LeftOut;
  /** What units have and the output has no place for. */
  readonly #unwritten: Losses;
  #read = 0;
  #written = 0;
  #copied = false;

  constructor(input: End, output: End, options: Options) {
    this.#input = input;
    this.#output = output;
    this.#options = options;
    this.#leftOut = new LeftOut(options);
    this.#unwritten = new Losses(output.format.name);
  }

  /** The output. Between files of one format everything is kept, unless languages are to be chosen. */
  async *pieces(): AsyncGenerator<string, void, void> {
    const { file, format } = this.#input;
    const { sourceLang, targetLang } = this.#options;
    const chosen = sourceLang !== undefined || targetLang !== undefined;
    this.#copied = format === this.#output.format && format.copy !== undefined && !chosen;
    try {
      if (this.#copied) yield* format.copy?.(file, this.#options) ?? [];
      else yield* this.#output.format.write(this.#units(), { whole: true });
    } catch (error) {
      throw error instanceof TarjomanError ? this.#explained(error) : error;
    }
  }

  /** What was lost. */
  losses(): Loss[] {
    return [...this.#unread.list(), ...this.#leftOut.losses(), ...this.#unwritten.list()];
  }

  /** What was done, for people. */
  summary(): string {
    if (this.#copied) return 'copied';
    const [read, written] = [this.#read + this.#leftOut.count, this.#written];
    const units = `${read} ${read === 1 ? 'unit' : 'units'}`;
    return read === written ? units : `${written} of ${units}`;
  }

  async *#units(): AsyncGenerator<Unit, void, void> {
    const { file, format } = this.#input;
    const target = this.#output.format;
    const reading = {
      ...this.#options,
      onLoss: this.#unread.add.bind(this.#unread),
      onSkipped: this.#leftOut.add.bind(this.#leftOut),
    };
    let first: Unit | undefined;
    for await (const read of format.read(file, reading)) {
      const unit = withLanguages(read, this.#options);
      first ??= unit;
      if (!format.choosesLanguages) this.#checkLanguages(unit);
      else if (target.onePair) this.#checkPair(first, unit);
      const lost = target.losses(unit);
      this.#read += 1;
      if (!lost.includes('one-sided')) this.#written += 1;
      this.#unwritten.add(unit.id, lost);
      yield unit;
    }
    this.#checkSome();
  }

  /** A file that has only its own languages must have those that are asked for. */
  #checkLanguages({ id, sourceLang, targetLang }: Unit): void {
    const { sourceLang: from = sourceLang, targetLang: to = targetLang } = this.#options;
    for (const [asked, given] of [
      [from, sourceLang],
      [to, targetLang],
    ] as const) {
      if (asked.toLowerCase() === given.toLowerCase()) continue;
      const message = `unit ${id} is ${sourceLang} to ${targetLang}, and ${asked} was asked for`;
      throw this.#refusal(`${message}: leave out --from and --to, or name its languages`);
    }
  }

  /** Of many languages, a file that holds two must be given two. */
  #checkPair(first: Unit, unit: Unit): void {
    for (const [option, one, other] of [
      ['--from', first.sourceLang, unit.sourceLang],
      ['--to', first.targetLang, unit.targetLang],
    ] as const) {
      if (one === other) continue;
      const { name } = this.#output.format;
      throw this.#refusal(
        `${name} holds one pair of languages, and here are ${one} and ${other}: give ${option} ${one} or ${option} ${other}`,
      );
    }
  }

  /** To write nothing over something is no conversion. */
  #checkSome(): void {
    if (this.#written > 0) return;
    if (this.#read > 0) {
      const { name } = this.#output.format;
      throw this.#refusal(`no unit has both sides, and ${name} has no place for others: choose another format`);
    }
    if (this.#leftOut.count > 0) throw this.#refusal(this.#leftOut.explain());
  }

  #refusal(message: string): TarjomanError {
    return new TarjomanError('BAD_ARGUMENT', message, { file: shown(this.#input.file) });
  }

  /** The error with the file that it is about, and with the option that helps. */
  #explained(error: TarjomanError): TarjomanError {
    const { code, message, file, line = 1, column = 1 } = error;
    if (file === undefined) return error.in(shown(this.#output.file, 'output')); // those of reading have the input's
    const strict = this.#options.strict && this.#input.format.copy !== undefined; // other formats have no rules
    if (!strict || code !== 'BAD_FORMAT' || !RULE.test(message)) return error;
    return new TarjomanError(code, `${message}; --lenient reads it as far as it can`, {
      file,
      line,
      column,
      cause: error,
    });
  }
}

/** Strict reading tells the rule first; lenient reading passes over all but those that say what the file is. */
const RULE = /^(?!(?:xliff|tmx)(?:\/@version)?: )\S+: /;
