/**
 * Processes, told apart though the system gives their numbers again.
 *
 * A number alone does not say whether the process that had it is gone: another may have it by now. Linux says when each
 * process started, in ticks since the machine did, and which start of the machine that was. Elsewhere the number must do.
 *
 * Containers number their processes from 1, each in a namespace of its own, and may all have their machine's name. What
 * runs in another namespace cannot be asked after, so of that nothing is known.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process on a machine. */
export interface Owner {
  /** The machine's name. */
  readonly host: string;
  /** Where on the machine its number is its number; empty where the system has no such places. */
  readonly namespace: string;
  /** The process's number there. */
  readonly pid: number;
  /** When it started; empty where that is not known. */
  readonly started: string;
}

/** This process. */
export function thisProcess(): Owner {
  return { host: hostname(), namespace: namespace(), pid: process.pid, started: startOf(process.pid) };
}

/** Where process numbers are those that this process sees, in a few letters: its machine and its namespace. */
export function thisPlace(): string {
  return createHash('sha256').update(`${hostname()}\n${namespace()}`).digest('hex').slice(0, 8);
}

/** Whether the process has certainly ended; of those on other machines and in other containers nobody knows. */
export function isGone({ host, namespace: where, pid, started }: Owner): boolean {
  if (host !== hostname() || where !== namespace()) return false;
  if (!isRunning(pid)) return true;
  const now = startOf(pid); // empty where the system hides the processes of others
  return now !== '' && now !== started;
}

/** Whether a process that this one sees has the number; one that was killed and has only not been buried has not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it is somebody else's
  }
  return !/^[ZX]$/.test(statusOf(pid)[STATE] ?? '');
}

/** Fields of `/proc/PID/stat` after the command's name. */
const STATE = 0;
const START_TIME = 19;

/** The number of the namespace, out of `pid:[4026531836]`. */
function namespace(): string {
  return /\d+/.exec(linkIfThere('/proc/self/ns/pid'))?.[0] ?? '';
}

function startOf(pid: number): string {
  const ticks = statusOf(pid)[START_TIME];
  return ticks === undefined ? '' : `${bootOf()}-${ticks}`;
}

/** The command's name before the fields may have spaces and brackets. */
function statusOf(pid: number): string[] {
  if (linkIfThere('/proc/self') !== String(process.pid)) return []; // it has the numbers of another namespace
  const status = readIfThere(`/proc/${pid}/stat`);
  return status === '' ? [] : status.slice(status.lastIndexOf(')') + 2).split(' ');
}

function bootOf(): string {
  return readIfThere('/proc/sys/kernel/random/boot_id').slice(0, 8);
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function linkIfThere(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}
