/** The memories that a command searches, in the order in which they were named. */
import { stat } from 'node:fs/promises';
import { TarjomanError } from '../errors.js';
import { behindLink, STANDARD, shown } from '../store/files.js';
import { openMemory } from '../store/memory-file.js';
import { indexOf } from '../store/memory-index.js';
import type { MemoryLanguages } from '../store/unknown-languages.js';
import type { TranslationMemory } from '../tm/memory.js';

/** A memory and the file that it is from. */
export interface NamedMemory {
  /** The file's name as the user gave it. */
  readonly file: string;
  readonly memory: Pick<TranslationMemory, 'search' | 'concordance'>;
}

/** How to open memories. */
interface Options extends Required<MemoryLanguages> {
  /** Whether indexes are read and written. */
  readonly index: boolean;
  /** Told of each file that is not open after a second. */
  readonly onSlow: (file: string) => void;
  /** Told of each index that was written. */
  readonly onIndex: (index: string) => void;
}

/** How many milliseconds one waits without wondering. */
const PATIENCE = 1_000;

/** Opens memories. */
export async function openMemories(files: readonly string[], options: Options): Promise<NamedMemory[]> {
  const memories: NamedMemory[] = [];
  for (const file of files) {
    const index = indexOf(await behindLink(file).catch(() => file));
    const before = await madeAt(index);
    const slow = setTimeout(options.onSlow, PATIENCE, file);
    const memory = await openMemory(file, options).finally(() => clearTimeout(slow));
    const after = await madeAt(index);
    if (options.index && file !== STANDARD && after !== undefined && after !== before) options.onIndex(index);
    memories.push({ file, memory: named(file, memory) });
  }
  return memories;
}

/** A memory whose errors say which file is at fault: what an index has is checked when it is read. */
function named(file: string, memory: TranslationMemory): NamedMemory['memory'] {
  const telling = <Result>(run: () => Result): Result => {
    try {
      return run();
    } catch (error) {
      const isFiles = error instanceof TarjomanError && error.code === 'BAD_INDEX';
      throw isFiles ? error.in(shown(file)) : error;
    }
  };
  return {
    search: (query, options) => telling(() => memory.search(query, options)),
    concordance: (phrase, options) => telling(() => memory.concordance(phrase, options)),
  };
}

async function madeAt(file: string): Promise<string | undefined> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  return found && `${found.ino} ${found.mtimeNs}`;
}
