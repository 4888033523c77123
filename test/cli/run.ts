/** The command as a user runs it: a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { CLI } from './bundle.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How a run of the command ended. */
export interface Run {
  /** Exit status; `null` where a signal ended it. */
  readonly status: number | null;
  /** What it printed. */
  readonly out: string;
  /** Its messages. */
  readonly messages: string;
}

/** Starts `tarjoman` with these arguments. */
export function start(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, commandLine(args), { cwd: ROOT });
}

/** Runs `tarjoman` with its standard output going to a file or device. */
export async function tarjomanInto(path: string, ...args: readonly string[]): Promise<Run> {
  const out = openSync(path, 'w');
  try {
    return await ended(spawn(process.execPath, commandLine(args), { cwd: ROOT, stdio: ['pipe', out, 'pipe'] }));
  } finally {
    closeSync(out);
  }
}

function commandLine(args: readonly string[]): string[] {
  return [CLI, ...args];
}

/** Waits for a started command; `input` is what it reads from standard input. */
export function ended(child: ChildProcess, input: string | Uint8Array = ''): Promise<Run> {
  let out = '';
  let messages = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    messages += text;
  });
  child.stdin?.on('error', () => {}); // a command that fails early does not read
  child.stdin?.end(input);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => done({ status, out, messages }));
  });
}

/** Runs `tarjoman` with these arguments and waits for its end. */
export function tarjoman(...args: readonly string[]): Promise<Run> {
  return ended(start(...args));
}

/** A folder for the files of a test, removed after it; the function gives paths in it, and writes a text there. */
export function workFolder(): (name: string, content?: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'tarjoman-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name, content) => {
    const path = join(folder, name);
    if (content !== undefined) writeFileSync(path, content);
    return path;
  };
}
