/** Whether files hold memories or glossaries, as their endings or the formats that are named say. */
import { TarjomanError } from '../errors.js';
import { formatByEnding } from '../store/formats.js';
import { isFolder } from '../store/glossary-file.js';
import { glossaryFormatByEnding } from '../store/glossary-formats.js';
import { isMemoryFormat } from './formats.js';
import { isGlossaryFormat } from './glossary-formats.js';

/** What a file holds. */
export type Holding = 'memory' | 'glossary';

/** What is said of the two files. */
interface Told {
  readonly output: string;
  readonly format?: string;
  readonly inputFormat?: string;
}

/**
 * What is converted: a glossary where one of the files can hold nothing else, a memory otherwise.
 *
 * @param input - The input's name; a folder has entries of a glossary.
 * @param told - The output's name and the formats that are named.
 * @throws `TarjomanError` `BAD_ARGUMENT` where one can only hold a memory and the other only a glossary.
 */
export async function holdingOf(input: string, { output, format, inputFormat }: Told): Promise<Holding> {
  const from = onlyHolding(input, inputFormat) ?? ((await isFolder(input)) ? 'glossary' : undefined);
  const to = onlyHolding(output, format);
  if (from !== undefined && to !== undefined && from !== to) {
    const message = `the input is a ${from} and the output a ${to}: convert into a format of the same, or say --as`;
    throw new TarjomanError('BAD_ARGUMENT', message, { file: output });
  }
  return from ?? to ?? 'memory';
}

/** `undefined` where it may be either; what is named CSV is a glossary unless somebody says otherwise. */
function onlyHolding(file: string, named: string | undefined): Holding | undefined {
  if (named !== undefined) return isGlossaryFormat(named) ? 'glossary' : isMemoryFormat(named) ? 'memory' : undefined;
  const memory = formatByEnding(file) !== undefined;
  const glossary = glossaryFormatByEnding(file) !== undefined;
  if (memory === glossary) return undefined;
  return memory ? 'memory' : 'glossary';
}
