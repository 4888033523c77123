/** Files as they were at a moment, told apart without reading them. */
import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';

/** What changes when a file is written or replaced. */
export interface FileVersion {
  readonly device: bigint;
  readonly inode: bigint;
  /** Bytes. */
  readonly size: bigint;
  /** When it was written last, in nanoseconds since 1970. */
  readonly modified: bigint;
  /** When anything of it changed last, its name and rights included; programs can set the other time, and not this one. */
  readonly changed: bigint;
}

/** The file as it is now; `undefined` where it is a device, a pipe or a folder. Throws what the system says. */
export async function versionOf(file: string): Promise<FileVersion | undefined> {
  const found = await stat(file, { bigint: true });
  return found.isFile() ? toVersion(found) : undefined;
}

/** The version that the system's figures mean. */
export function toVersion({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): FileVersion {
  return { device: dev, inode: ino, size, modified: mtimeNs, changed: ctimeNs };
}

/** Whether nobody has written or replaced the file between the two moments, or given it another name or other rights. */
export function isSameVersion(one: FileVersion | undefined, other: FileVersion | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return isRenamed(one, other) && one.changed === other.changed;
}

/** Whether the second is the first by another name, which may be a change, but none of what is in it. */
export function isRenamed(one: FileVersion, other: FileVersion): boolean {
  const sameFile = one.device === other.device && one.inode === other.inode;
  return sameFile && one.size === other.size && one.modified === other.modified;
}

/**
 * Whether the file had been left alone before the moment for so long that whoever writes it later changes its time. Within a
 * tick of the clock it could be written twice, and the second time be seen by nothing.
 *
 * @param moment - In milliseconds since 1970.
 */
export function isSettled({ modified }: FileVersion, moment: number): boolean {
  return BigInt(moment) * 1_000_000n - modified >= LONGEST_TICK;
}

/** In nanoseconds; that of FAT. */
const LONGEST_TICK = 2_000_000_000n;
