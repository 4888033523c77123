/**
 * A file written whole or not at all: into a temporary file beside it, flushed to the disk, then renamed, then the folder
 * flushed, which says that it was renamed.
 *
 * Whatever ends the process before that, an error or Ctrl-C, leaves the old file and nothing else. After a power failure or
 * `kill -9` the temporary file may be left; whoever writes the memory in the file next removes it.
 */
import { randomBytes } from 'node:crypto';
import { rmSync, type Stats } from 'node:fs';
import { chmod, chown, type FileHandle, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { onExit } from 'signal-exit';
import { type FileVersion, isRenamed, toVersion } from './file-version.js';
import { isRunning, thisPlace } from './owner.js';

/** How many UTF-16 units are gathered before they are written. */
const BLOCK = 1 << 16;

/** Text in pieces, or bytes in blocks. */
type Pieces = Iterable<string> | AsyncIterable<string> | Iterable<Uint8Array>;

/**
 * Replaces the file, or the one that it links to, keeping its rights.
 *
 * @param model - The file whose rights it gets, where that is another one.
 * @param check - Called when all is written and nothing replaced yet: what it throws leaves the old file.
 * @returns The file as it is now.
 * @throws What the system says.
 */
export async function replaceFile(
  file: string,
  pieces: Pieces,
  { model = file, check = async () => {} }: { readonly model?: string; readonly check?: () => Promise<void> } = {},
): Promise<FileVersion> {
  const path = await realpath(file).catch(() => file);
  const old = await stat(model).catch(() => undefined);
  const temporary = `${path}.${thisPlace()}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  const forget = onExit(() => rmSync(temporary, { force: true }));
  try {
    const handle = await open(temporary, 'wx', old?.mode);
    try {
      await writePieces(handle, pieces);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (old !== undefined) await giveRightsOf(old, temporary);
    const written = toVersion(await stat(temporary, { bigint: true }));
    await check();
    await rename(temporary, path);
    const renamed = toVersion(await stat(path, { bigint: true }));
    await syncFolder(dirname(path));
    return isRenamed(written, renamed) ? renamed : written; // else somebody has written it since
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    forget();
  }
}

/** Gives a file the rights of another. */
export async function giveRightsOf({ mode, uid, gid }: Stats, file: string): Promise<void> {
  await chmod(file, mode);
  await chown(file, uid, gid).catch(() => {}); // only an administrator can give a file away
}

async function writePieces(handle: FileHandle, pieces: Pieces): Promise<void> {
  let block = '';
  for await (const piece of pieces) {
    if (typeof piece !== 'string') {
      await handle.appendFile(piece);
      continue;
    }
    block += piece;
    if (block.length < BLOCK) continue;
    await handle.appendFile(block);
    block = '';
  }
  await handle.appendFile(block);
}

/** Makes durable which files a folder has. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // where a folder cannot be opened, and the journal of the file system does it
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Removes what processes that were killed while they replaced the file have left. Of those on other machines and in other
 * containers nobody knows whether they were: theirs stays.
 */
export async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const prefix = `${basename(path)}.${thisPlace()}.`;
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(prefix) ? /^(\d+)\.[0-9a-f]{8}\.tmp$/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}
