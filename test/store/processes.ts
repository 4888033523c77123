/** Other processes that use a memory in a file. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Makes one script of the writer, since a process that compiles it first takes long to begin; says where it is. */
export async function bundleWriter(folder: string): Promise<string> {
  const outfile = join(folder, 'writer.cjs');
  const entry = fileURLToPath(new URL('writer.ts', import.meta.url));
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  return outfile;
}

/** A process that says what it does, a line each. */
export class Writer {
  /** What it has said. */
  readonly lines: string[] = [];
  /** What it complained of, for messages. */
  errors = '';
  /** When it has ended and all that it said has come. */
  readonly ended: Promise<void>;
  readonly #child: ChildProcess;
  #heard: () => void = () => {};

  constructor(command: string, args: readonly string[], options: SpawnOptions = {}) {
    this.#child = spawn(command, args, { ...options, stdio: 'pipe' });
    const { stdout, stderr } = this.#child;
    if (stdout) {
      createInterface(stdout).on('line', (line) => {
        this.lines.push(line);
        this.#heard();
      });
    }
    stderr?.on('data', (data) => {
      this.errors += data;
    });
    this.ended = new Promise((done) => this.#child.once('close', () => done()));
    void this.ended.then(() => this.#heard());
  }

  /** When it has said so many lines, or has ended. */
  async said(count: number): Promise<void> {
    let ended = false;
    void this.ended.then(() => {
      ended = true;
    });
    while (this.lines.length < count && !ended) {
      await new Promise<void>((heard) => {
        this.#heard = heard;
      });
    }
  }

  /** Tells it to go on. */
  goOn(): void {
    this.#child.stdin?.write('\n');
  }

  /** Ends it without giving it time for anything. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }
}
