/**
 * Feeds the readers, writers and validators with broken files for as long as one likes, and looks whether they keep their promises.
 *
 *     npm run soak                       ten minutes
 *     npm run soak -- --seconds 60       one minute
 *     npm run soak -- --seed 7           other cases; the same ones at every run
 *     npm run soak -- --case 123         one case again
 *
 * The cases run in a process of its own, which is this program told to run them: one that hangs or dies is found too.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pick, randomFrom } from './eval/align/random.js';
import { mutated } from './soak/mutations.js';
import { Broken } from './soak/outcome.js';
import { checkPromises } from './soak/promises.js';
import { readSeeds, type Seed } from './soak/seeds.js';
import { shrunk } from './soak/shrink.js';

/** Milliseconds that a case may take, on a busy machine: it has at most some 100,000 bytes. */
const LONGEST_CASE = 10_000;

/** Bytes that the process may have; its heap ends at half of that. */
const MOST_MEMORY = 700_000_000;
const HEAP_MEGABYTES = 350;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    case: { type: 'string' },
    run: { type: 'boolean' },
  },
});
const seeds = readSeeds();

/** What a process that runs cases tells: the case that it begins, or what went wrong. */
interface Message {
  readonly number: number;
  readonly failure?: string;
  readonly smallest?: string;
}

if (values.run) await runCases(numberOf('case', values.case ?? '1'));
else if (values.case !== undefined) await watch(numberOf('case', values.case), 0);
else await watch(1, numberOf('seconds', values.seconds));

/** Case of a number: the same at every run with the same files. */
function caseOf(number: number): { readonly seed: Seed; readonly bytes: Uint8Array } {
  const random = randomFrom(`${values.seed} ${number}`);
  const [seed, other] = [pick(seeds, random), pick(seeds, random)];
  if (seed === undefined || other === undefined) throw new Error('there are no files to mutate');
  // The first cases are the files as they are.
  const whole = seeds[number - 1];
  return whole === undefined
    ? { seed, bytes: mutated(seed.bytes, other.bytes, random) }
    : { seed: whole, bytes: whole.bytes };
}

/** Runs cases in another process, from this one on, until the time is over. */
async function watch(first: number, seconds: number): Promise<void> {
  process.stdout.write(
    `seed ${values.seed}, ${seeds.length} files, ${seconds === 0 ? `case ${first}` : `${seconds} seconds`}\n`,
  );
  const start = performance.now();
  const child = fork(fileURLToPath(import.meta.url), ['--run', '--seed', values.seed, '--case', String(first)], {
    execArgv: [...process.execArgv, `--max-old-space-size=${HEAP_MEGABYTES}`],
  });
  let { number, began } = { number: first, began: start };
  let failure: Message | undefined;
  child.on('message', (message: Message) => {
    ({ number } = message);
    began = performance.now();
    if (message.failure !== undefined) failure = message;
    if (seconds === 0 && number > first) child.kill();
  });
  const clock = setInterval(() => {
    const now = performance.now();
    if (process.stdout.isTTY) process.stdout.write(`\r${number - 1} cases, ${Math.round((now - start) / 1000)} s`);
    if (failure === undefined && now - began > LONGEST_CASE) {
      failure = { number, failure: `a case ends within ${LONGEST_CASE / 1000} s: this one does not` };
      child.kill('SIGKILL');
    } else if (seconds > 0 && now - start > seconds * 1000 && failure === undefined) {
      child.kill();
    }
  }, 200);
  const status = await ended(child);
  clearInterval(clock);
  if (process.stdout.isTTY) process.stdout.write('\r');
  if (status !== null && failure === undefined) {
    failure = { number, failure: `the process outlives the case: it ended with ${status}` };
  }
  if (failure !== undefined) tell(failure);
  else process.stdout.write(`${number - first} cases, no failure\n`);
}

function ended(child: ChildProcess): Promise<number | string | null> {
  return new Promise((resolve) => {
    child.once('exit', (status, signal) => resolve(status ?? (signal === 'SIGTERM' ? null : signal)));
  });
}

function tell({ number, failure, smallest }: Message): void {
  const { seed, bytes } = caseOf(number);
  const file = join(mkdtempSync(join(tmpdir(), 'soak-')), 'case');
  writeFileSync(file, smallest === undefined ? bytes : Buffer.from(smallest, 'base64'));
  process.stdout.write(`seed ${values.seed}, case ${number}, made of ${seed.name}\n${failure}\ninput: ${file}\n`);
  process.exitCode = 1;
}

async function runCases(first: number): Promise<void> {
  for (let number = first; ; number++) {
    process.send?.({ number });
    const { bytes } = caseOf(number);
    const failure = await failureOf(bytes, number);
    if (failure === undefined) continue;
    const smallest = await shrunk(bytes, async (candidate) => {
      process.send?.({ number });
      return (await failureOf(candidate, number))?.promise === failure.promise;
    });
    const { message } = (await failureOf(smallest, number)) ?? failure;
    process.send?.({ number, failure: message, smallest: Buffer.from(smallest).toString('base64') }, () =>
      process.exit(1),
    );
    return;
  }
}

async function failureOf(bytes: Uint8Array, number: number): Promise<Broken | undefined> {
  try {
    await checkPromises(bytes, randomFrom(`${values.seed} ${number} chunks`));
  } catch (error) {
    return error instanceof Broken
      ? error
      : new Broken('nothing else is thrown', error instanceof Error ? `${error.stack}` : String(error));
  }
  const memory = process.memoryUsage.rss();
  return memory > MOST_MEMORY ? new Broken('memory is bounded', `${memory} bytes`) : undefined;
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 1) return number;
  throw new Error(`--${name} ${text} is no number of ${name}s: give 1 or more`);
}
