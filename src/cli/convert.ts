/** `tarjoman convert`: a memory from one format into another. */
import { Command } from 'commander';
import { TarjomanError } from '../errors.js';
import { type Loss, Losses } from '../formats/losses.js';
import { documentName, isSameFile, STANDARD, shown, streamBytes, writeFileWhole } from '../store/files.js';
import type { Unit } from '../tm/unit.js';
import { FORMAT_NAMES, formatOf, type MemoryFormat, type MemoryOptions } from './formats.js';

interface Options {
  readonly output: string;
  readonly format?: string;
  readonly inputFormat?: string;
  readonly from?: string;
  readonly to?: string;
  readonly lenient?: true;
  readonly json?: true;
  readonly quiet?: true;
}

export const convertCommand = new Command('convert')
  .description('convert a memory between XLIFF 2, TMX, TSV and JSONL; what the target has no place for is reported')
  .argument('<input>', 'the memory, or - for standard input')
  .requiredOption('-o, --output <file>', 'where to write; - for standard output')
  .option('--format <name>', `format of the output instead of its ending: ${FORMAT_NAMES}`)
  .option('--input-format <name>', 'format of the input instead of its ending')
  .option('--from <lang>', 'language of the source: that of the first column, or the one to take from TMX')
  .option('--to <lang>', 'language of the target')
  .option('--lenient', 'read XLIFF or TMX that breaks rules, as far as it can be read')
  .option('--json', 'what is lost as one JSON object a line: {"kind","message","count","units"}')
  .option('--quiet', 'no messages')
  .action(async (input: string, { output, format, inputFormat, from, to, json, quiet, lenient }: Options) => {
    if (json && output === STANDARD) {
      throw new TarjomanError('BAD_ARGUMENT', '-o - and --json would mix on standard output: choose one');
    }
    if (await isSameFile(output, input)) {
      const message = 'the output would overwrite the input: give another name';
      throw new TarjomanError('BAD_ARGUMENT', message, { file: output });
    }
    const [source, target] = [formatOf(input, inputFormat, '--input-format'), formatOf(output, format, '--format')];
    const conversion = new Conversion(input, source, target);
    await writeFileWhole(
      output,
      conversion.pieces({
        ...(from !== undefined && { sourceLang: from }),
        ...(to !== undefined && { targetLang: to }),
        document: documentName(input),
        strict: lenient !== true,
      }),
    );
    const losses = conversion.losses();
    if (json) for (const loss of losses) process.stdout.write(`${JSON.stringify(loss)}\n`);
    if (quiet) return;
    if (!json) for (const loss of losses) process.stderr.write(`warning: LOST: ${explainLoss(loss)}\n`);
    if (output !== STANDARD) process.stderr.write(`${conversion.summary()} → ${output}\n`);
  });

/** One file on its way into another. */
class Conversion {
  readonly #input: string;
  readonly #source: MemoryFormat;
  readonly #target: MemoryFormat;
  /** What the input has and units do not hold. */
  readonly #unread = new Losses('a memory');
  /** What units have and the output has no place for. */
  readonly #unwritten: Losses;
  #units = 0;
  #whole = false;

  constructor(input: string, source: MemoryFormat, target: MemoryFormat) {
    this.#input = input;
    this.#source = source;
    this.#target = target;
    this.#unwritten = new Losses(target.name);
  }

  /** The output. Between files of one format everything is kept, unless languages are to be chosen. */
  async *pieces(options: Omit<MemoryOptions, 'onLoss'>): AsyncGenerator<string, void, void> {
    const bytes = streamBytes(this.#input);
    const reading: MemoryOptions = { ...options, onLoss: (id, kinds) => this.#unread.add(id, kinds) };
    const chosen = options.sourceLang !== undefined || options.targetLang !== undefined;
    this.#whole = this.#source === this.#target && this.#source.copy !== undefined && !chosen;
    try {
      if (this.#whole) yield* this.#source.copy?.(bytes, reading) ?? [];
      else yield* this.#target.writeWhole(this.#counted(this.#source.read(bytes, reading), options));
    } catch (error) {
      throw error instanceof TarjomanError ? error.in(shown(this.#input)) : error;
    }
  }

  /** What was lost. */
  losses(): Loss[] {
    return [...this.#unread.list(), ...this.#unwritten.list()];
  }

  /** What was done, for people. */
  summary(): string {
    if (this.#whole) return 'copied';
    return `${this.#units} ${this.#units === 1 ? 'unit' : 'units'}`;
  }

  async *#counted(
    units: AsyncIterable<Unit>,
    languages: Pick<MemoryOptions, 'sourceLang' | 'targetLang'>,
  ): AsyncGenerator<Unit, void, void> {
    for await (const unit of units) {
      checkLanguages(unit, languages);
      this.#units += 1;
      this.#unwritten.add(unit.id, this.#target.losses(unit));
      yield unit;
    }
  }
}

/** TMX is asked for the languages; a file that has only its own must have these. */
function checkLanguages(
  unit: Unit,
  { sourceLang, targetLang }: Pick<MemoryOptions, 'sourceLang' | 'targetLang'>,
): void {
  for (const [asked, given] of [
    [sourceLang, unit.sourceLang],
    [targetLang, unit.targetLang],
  ]) {
    if (asked === undefined || asked.toLowerCase() === given?.toLowerCase()) continue;
    const message = `unit ${unit.id} is ${unit.sourceLang} to ${unit.targetLang}, and ${asked} was asked for`;
    throw new TarjomanError('BAD_ARGUMENT', `${message}: leave out --from and --to, or name its languages`);
  }
}

function explainLoss({ message, count, units }: Loss): string {
  const more = count > units.length ? ', …' : '';
  return `${message} (${count}: ${units.join(', ')}${more})`;
}
