/**
 * Processes, told apart though the system gives their numbers again.
 *
 * A number alone does not say whether the process that had it is gone: another may have it by now. Linux says when each
 * process started, in ticks since the machine did, and which start of the machine that was. Elsewhere the number must do.
 */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process on a machine. */
export interface Owner {
  /** The machine's name. */
  readonly host: string;
  /** The process's number there. */
  readonly pid: number;
  /** When it started; empty where that is not known. */
  readonly started: string;
}

/** This process. */
export function thisProcess(): Owner {
  return { host: hostname(), pid: process.pid, started: startOf(process.pid) };
}

/** Whether the process has certainly ended; of those on other machines nobody knows. */
export function isGone({ host, pid, started }: Owner): boolean {
  if (host !== hostname()) return false;
  if (!isRunning(pid)) return true;
  const now = startOf(pid); // empty where the system hides the processes of others
  return now !== '' && now !== started;
}

/** Whether a process of this machine has the number; one that was killed and has only not been buried has not. */
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

function startOf(pid: number): string {
  const ticks = statusOf(pid)[START_TIME];
  return ticks === undefined ? '' : `${bootOf()}-${ticks}`;
}

/** The command's name before the fields may have spaces and brackets. */
function statusOf(pid: number): string[] {
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
