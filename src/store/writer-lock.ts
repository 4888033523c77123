/**
 * One writer at a time, among all processes that share a folder, with no file that two of them write.
 *
 * Each announces itself by a file of its own, whose name says who it is, then looks who else has:
 *
 *     memory.xlf.host.4026531836.4711.5f0c2b1e-883124.9a0b1c2d.lock
 *                │    │          │    └ started      └ random: no two announcements have one name
 *                │    │          └ process
 *                │    └ namespace of processes, such as a container's
 *                └ machine
 *
 *     announce ──→ look ──→ nobody else that lives ──→ it is ours
 *        ▲          │
 *        │          └──→ somebody ──→ withdraw: LOCKED
 *
 * Of two, the later to announce itself sees the other when it looks, so never do both find nobody. When several announce
 * themselves at once, the first by name waits for the others to withdraw. The file of a process that was killed is removed
 * by whoever sees it in the same namespace of the same machine, at once; as names are never used again, nobody removes
 * another's by mistake. Processes elsewhere cannot be asked after, and count as living.
 */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { onExit } from 'signal-exit';
import { TarjomanError } from '../errors.js';
import { isGone, type Owner, thisProcess } from './owner.js';

/** How long the first by name waits for others that announced themselves with it, in milliseconds, and how often it looks. */
const PATIENCE = 250;
const PAUSE = 5;

/** The right to write a file, until it is given back or the process ends. */
export class WriterLock {
  readonly #path: string;
  readonly #forget: () => void;

  private constructor(path: string) {
    this.#path = path;
    this.#forget = onExit(() => rmSync(path, { force: true }));
  }

  /**
   * Takes the right to write the file.
   *
   * @param file - Its real path, links followed: two names of a file would not see each other's announcements.
   * @throws `TarjomanError` `LOCKED` where somebody has it; what the system says where the folder cannot be written.
   */
  static async acquire(file: string): Promise<WriterLock> {
    const own = `${basename(file)}.${nameOf(thisProcess())}.${randomBytes(4).toString('hex')}.lock`;
    const path = join(dirname(file), own);
    await (await open(path, 'wx')).close();
    const lock = new WriterLock(path);
    try {
      await waitForOthers(file, own);
      return lock;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** Gives the right back. */
  async release(): Promise<void> {
    this.#forget();
    await rm(this.#path, { force: true });
  }
}

/** Returns when no other announcement is there. */
async function waitForOthers(file: string, own: string): Promise<void> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const [first] = await othersThan(own, file);
    if (first === undefined) return;
    if (first.name < own || performance.now() > until) throw locked(file, first);
    await setTimeout(PAUSE);
  }
}

interface Announcement {
  readonly name: string;
  readonly owner: Owner;
}

/** The announcements of others that live, by name; those of processes that have ended are removed. */
async function othersThan(own: string, file: string): Promise<Announcement[]> {
  const folder = dirname(file);
  const prefix = `${basename(file)}.`;
  const others: Announcement[] = [];
  for (const name of await readdir(folder)) {
    const owner = name.startsWith(prefix) ? ownerOf(name.slice(prefix.length)) : undefined;
    if (owner === undefined || name === own) continue;
    if (isGone(owner)) await rm(join(folder, name), { force: true });
    else others.push({ name, owner });
  }
  return others.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The owner in a name; no part has a full stop, so that locks of `memory.xlf.bak` are none of `memory.xlf`. */
function nameOf({ host, namespace, pid, started }: Owner): string {
  return `${encodeURIComponent(host).replaceAll('.', '%2E')}.${namespace}.${pid}.${started}`;
}

function ownerOf(name: string): Owner | undefined {
  const parts = /^([^.]*)\.(\d*)\.(\d+)\.([^.]*)\.[0-9a-f]{8}\.lock$/.exec(name);
  if (parts === null) return undefined;
  const [, host = '', namespace = '', pid, started = ''] = parts;
  return { host: decoded(host), namespace, pid: Number(pid), started };
}

function decoded(host: string): string {
  try {
    return decodeURIComponent(host);
  } catch {
    return host; // no name of ours
  }
}

function locked(file: string, { name, owner: { host, namespace, pid } }: Announcement): TarjomanError {
  const own = thisProcess();
  const where = host === own.host && namespace !== own.namespace ? `${host}, in another container,` : host;
  const who = `process ${pid} on ${where} is writing the memory`;
  const cure = `wait until it closes it or, where that process is gone for good, remove ${name}`;
  return new TarjomanError('LOCKED', `${who}: ${cure}`, { file });
}
