/** Chromium as the reports' readers have it, driven by its own protocol over a pipe. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** Where it is: where `CHROME_PATH` says, or where Debian has it; `undefined` where it is not installed. */
export const CHROMIUM = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
);

/** What is answered to a call, or told of an event. */
type Data = Record<string, unknown>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Data;
  readonly result?: Data;
  readonly error?: { readonly message: string };
}

/** A window with one page. */
export class Chromium {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #write: Writable;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #events = new Map<string, (params: Data) => void>();
  #calls = 0;
  #session: string | undefined;

  private constructor(path: string, language: string) {
    this.#profile = mkdtempSync(join(tmpdir(), 'tarjoman-chromium-'));
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--remote-debugging-pipe'];
    const profile = [`--user-data-dir=${this.#profile}`, `--accept-lang=${language}`, `--lang=${language}`];
    this.#process = spawn(path, [...flags, ...profile], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.#write = this.#process.stdio[3] as Writable;
    this.#listen(this.#process.stdio[4] as Readable);
  }

  /** Starts it, with an empty page, for a reader of this language. */
  static async open(language = 'en'): Promise<Chromium> {
    if (CHROMIUM === undefined) throw new Error('no Chromium: install it or set CHROME_PATH');
    const chromium = new Chromium(CHROMIUM, language);
    const { targetId } = await chromium.call('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await chromium.call('Target.attachToTarget', { targetId, flatten: true });
    chromium.#session = sessionId as string;
    await chromium.call('Page.enable');
    return chromium;
  }

  /** Calls a method of the protocol. */
  async call(method: string, params: Data = {}): Promise<Data> {
    const id = ++this.#calls;
    const session = this.#session === undefined ? {} : { sessionId: this.#session };
    const answer = new Promise<Message>((done) => this.#answers.set(id, done));
    this.#write.write(`${JSON.stringify({ id, method, params, ...session })}\0`);
    const { result = {}, error } = await answer;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** Opens a page and waits until it is loaded. */
  async goTo(url: string): Promise<void> {
    const loaded = new Promise<Data>((done) => this.#events.set('Page.loadEventFired', done));
    await this.call('Page.navigate', { url });
    await loaded;
  }

  /** Makes the window as wide and high as this; under 500 pixels it is a telephone's. */
  async resize(width: number, height: number): Promise<void> {
    const mobile = width < 500;
    await this.call('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: mobile ? 2 : 1, mobile });
  }

  /** Runs code in the page, beside its own scripts and whatever its policy is. */
  async run<Result>(code: string): Promise<Result> {
    const { result, exceptionDetails } = await this.call('Runtime.evaluate', {
      ...{ expression: code, awaitPromise: true, returnByValue: true },
    });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: Result }).value;
  }

  /** Presses a key by its place on the keyboard. */
  async press(code: string, key: string): Promise<void> {
    for (const type of ['keyDown', 'keyUp']) {
      await this.call('Input.dispatchKeyEvent', { type, code, key, ...(type === 'keyDown' && { text: key }) });
    }
  }

  /** Ends it. */
  async close(): Promise<void> {
    const ended = new Promise((done) => this.#process.once('exit', done));
    this.#session = undefined;
    await this.call('Browser.close').catch(() => this.#process.kill());
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #listen(stream: Readable): void {
    let rest = '';
    stream.setEncoding('utf8').on('data', (text: string) => {
      const messages = (rest + text).split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) this.#take(JSON.parse(message));
    });
  }

  #take(message: Message): void {
    const { id, method, params = {} } = message;
    if (id !== undefined) this.#answers.get(id)?.(message);
    else if (method !== undefined) this.#events.get(method)?.(params);
  }
}
