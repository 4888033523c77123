/** The formats of memories, as the command line names them. */
import { TarjomanError } from '../errors.js';
import { STANDARD, shown } from '../store/files.js';
import { formatOfMemory, MEMORY_FORMATS, type MemoryFormat } from '../store/formats.js';

const BY_NAME: ReadonlyMap<string, MemoryFormat> = new Map(Object.entries(MEMORY_FORMATS));

/** The names that `--format` takes, in a sentence. */
export const FORMAT_NAMES = [...BY_NAME.keys()].join(', ');

/** Whether the name is of a format of memories. */
export function isMemoryFormat(name: string): boolean {
  return BY_NAME.has(name);
}

/** The format of a file: the one that is named by the option, or that its ending means. */
export function formatOf(
  file: string,
  named: string | undefined,
  option: '--format' | '--input-format',
  side: 'input' | 'output' = option === '--format' ? 'output' : 'input',
): MemoryFormat {
  const known = named === undefined ? formatOfMemory(file) : BY_NAME.get(named);
  if (known !== undefined) return known;
  const what = named ?? (file === STANDARD ? `standard ${side}` : 'the ending');
  throw new TarjomanError('UNKNOWN_FORMAT', `${what} names no format: say ${option} ${FORMAT_NAMES}`, {
    file: shown(file, side),
  });
}
