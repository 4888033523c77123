/**
 * A program that writes a memory and says what it does, for tests that kill it; they run it as a process of its own.
 *
 *     ready
 *     ? add u7 one        it begins
 *     ! add u7 one        it was told that it is done
 */
import { writeSync } from 'node:fs';
import { openMemory } from '../../src/node.js';
import { stateOf, unit } from './units.js';

const [, , file = '', task = '', argument = ''] = process.argv;

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

function random(below: number): number {
  return Math.floor(Math.random() * below);
}

/** Adds, replaces, removes and saves without end. */
async function change(): Promise<void> {
  const memory = await openMemory(file, { writable: true, create: true });
  say('ready');
  for (let round = 0; ; round++) {
    const name = (): string => `u${process.pid}-${round}-${random(1e9)}`;
    const told = async (what: string, work: Promise<unknown>): Promise<void> => {
      say(`? ${what}`);
      await work;
      say(`! ${what}`);
    };
    const adds = Array.from({ length: 1 + random(8) }, () => {
      const id = name();
      return told(`put ${id} first`, memory.add(unit(id, 'first')));
    });
    await Promise.all(adds);
    const ids = Array.from(memory.memory, ({ id }) => id);
    const some = ids[random(ids.length)] as string;
    const choice = random(6);
    if (choice === 0 && ids.length > 200)
      await told(`remove ${some}`, memory.remove({ id: some, origin: { document: 'talks' } }));
    if (choice === 1) await told(`put ${some} round${round}`, memory.replace(unit(some, `round${round}`)));
    if (choice > 3) await told(`save ${stateOf(memory.memory)}`, memory.save());
  }
}

/** Opens the memory when a line comes in, and says how that went. */
async function open(): Promise<void> {
  say('ready');
  await new Promise((done) => process.stdin.once('data', done));
  try {
    const memory = await openMemory(file, { writable: true, create: true });
    say('opened');
    await new Promise((done) => process.stdin.once('data', done));
    await memory.close();
    say('closed');
  } catch (error) {
    say((error as { code: string }).code);
  }
  process.stdin.unref();
}

/** Adds units until that fails, then saves, and says what each of them said. */
async function fill(): Promise<void> {
  process.on('SIGXFSZ', () => {}); // a file that gets too large is an error of the writing, not the end of the process
  const memory = await openMemory(file, { writable: true });
  try {
    for (let i = 0; i < Number(argument); i++) {
      await memory.add(unit(`f${i}`, 'filled'));
      say(`! put f${i} filled`);
    }
    say('added');
  } catch (error) {
    say(`add: ${(error as { code: string }).code} ${memory.memory.size}`);
  }
  await memory.close().then(
    () => say('saved'),
    (error: { code: string }) => say(`save: ${error.code}`),
  );
}

/** Opens the memory to read, and to write. */
async function read(): Promise<void> {
  say(`size ${(await openMemory(file)).size}`);
  await openMemory(file, { writable: true }).catch((error: { code: string }) => say(error.code));
}

const tasks: Readonly<Record<string, () => Promise<void>>> = { change, open, fill, read };
void tasks[task]?.();
