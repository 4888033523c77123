/**
 * A file written whole or not at all: into a temporary file beside it, flushed to the disk, then renamed.
 *
 * Whatever ends the process before that, an error or Ctrl-C, leaves the old file and nothing else.
 */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, chown, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { onExit } from 'signal-exit';

/** How many UTF-16 units are gathered before they are written. */
const BLOCK = 1 << 16;

/** Replaces the file, or the one that it links to, keeping its rights; throws what the system says. */
export async function replaceFile(file: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const path = await realpath(file).catch(() => file);
  const old = await stat(path).catch(() => undefined);
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  const forget = onExit(() => rmSync(temporary, { force: true }));
  try {
    const handle = await open(temporary, 'wx', old?.mode);
    try {
      await writePieces(handle, pieces);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (old !== undefined) {
      await chmod(temporary, old.mode);
      await chown(temporary, old.uid, old.gid).catch(() => {}); // only an administrator can give a file away
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    forget();
  }
}

async function writePieces(handle: FileHandle, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  let block = '';
  for await (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    await handle.appendFile(block);
    block = '';
  }
  await handle.appendFile(block);
}
