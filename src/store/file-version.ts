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
}

/** The file as it is now; `undefined` where it is a device, a pipe or a folder. Throws what the system says. */
export async function versionOf(file: string): Promise<FileVersion | undefined> {
  const found = await stat(file, { bigint: true });
  return found.isFile() ? toVersion(found) : undefined;
}

/** The version that the system's figures mean. */
export function toVersion({ dev, ino, size, mtimeNs }: BigIntStats): FileVersion {
  return { device: dev, inode: ino, size, modified: mtimeNs };
}

/** Whether nobody has written or replaced the file between the two moments. */
export function isSameVersion(one: FileVersion | undefined, other: FileVersion | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const sameFile = one.device === other.device && one.inode === other.inode;
  return sameFile && one.size === other.size && one.modified === other.modified;
}
