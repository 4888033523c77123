/** A file on its way into another, whatever they hold. */
import { TarjomanError } from '../errors.js';
import type { GlossaryLoss } from '../formats/glossary-losses.js';
import type { Loss } from '../formats/losses.js';
import { isSameFile, STANDARD, writeFileWhole } from '../store/files.js';

/** What is converted. */
export interface FileConversion {
  /** The output; an error leaves no file. */
  pieces(): AsyncGenerator<string, void, void>;
  /** What was lost, once the output is written. */
  losses(): readonly (Loss | GlossaryLoss)[];
  /** What was done, for people. */
  summary(): string;
}

/** Where it goes, and how it is told. */
interface Options {
  readonly output: string;
  readonly json?: true;
  readonly quiet?: true;
}

/** Refuses what would mix two outputs, or write over the input. */
export async function checkOutput(input: string | undefined, { output, json }: Options): Promise<void> {
  if (json && output === STANDARD) {
    throw new TarjomanError('BAD_ARGUMENT', '-o - and --json would mix on standard output: choose one');
  }
  if (input !== undefined && (await isSameFile(output, input))) {
    const message = 'the output would overwrite the input: give another name';
    throw new TarjomanError('BAD_ARGUMENT', message, { file: output });
  }
}

/** Converts, and tells what was lost and what was done. */
export async function runConversion(conversion: FileConversion, { output, json, quiet }: Options): Promise<void> {
  await writeFileWhole(output, conversion.pieces());
  const losses = conversion.losses();
  if (json) for (const loss of losses) process.stdout.write(`${JSON.stringify(loss)}\n`);
  if (quiet) return;
  if (!json) for (const loss of losses) process.stderr.write(`warning: LOST: ${explainLoss(loss)}\n`);
  if (output !== STANDARD) process.stderr.write(`${conversion.summary()} → ${output}\n`);
}

/** A loss in a sentence, with the first units or concepts that it is of. */
export function explainLoss(loss: Loss | GlossaryLoss): string {
  const { message, count } = loss;
  const names = 'units' in loss ? loss.units : loss.concepts;
  return `${message} (${count}: ${names.join(', ')}${count > names.length ? ', …' : ''})`;
}
