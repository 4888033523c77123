/** Disks that are full and folders that cannot be written. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseXliff, writeXliff } from '../../src/formats/xliff/index.js';
import { openMemory } from '../../src/node.js';
import { bundleWriter, Writer } from './processes.js';
import { units } from './units.js';

const folder = mkdtempSync(join(tmpdir(), 'tarjoman-faults-'));
chmodSync(folder, 0o755);
let script = '';
beforeAll(async () => {
  script = await bundleWriter(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether a shell can say how large files may get. */
const hasLimits = spawnSync('sh', ['-c', 'ulimit -f 100']).status === 0;

/** Lets a process whose files may have so many blocks of 512 bytes open a memory of some units and add more. */
async function fill(name: string, present: number, added: number, blocks: number): Promise<Writer> {
  const own = join(folder, name);
  mkdirSync(own);
  const file = join(own, 'memory.xlf');
  writeFileSync(file, writeXliff(units(present)));
  const command = `ulimit -f ${blocks}; exec "$0" "$@"`;
  const writer = new Writer('sh', ['-c', command, process.execPath, script, file, 'fill', String(added)]);
  await writer.ended;
  expect(writer.errors).toBe('');
  return writer;
}

describe.skipIf(!hasLimits)('a disk that is full', () => {
  it('is told for the unit that has no room in the journal, and the others are there', async () => {
    const { lines } = await fill('journal', 10, 1_000, 100);
    const acknowledged = lines.filter((line) => line.startsWith('!')).length;
    expect(acknowledged).toBeGreaterThan(10);
    expect(lines.slice(acknowledged)).toEqual([`add: FILE_REFUSED ${10 + acknowledged}`, 'save: FILE_REFUSED']);
    const file = join(folder, 'journal', 'memory.xlf');
    expect(readdirSync(join(folder, 'journal'))).toEqual(['memory.xlf', 'memory.xlf.journal']);
    expect(readFileSync(`${file}.journal`, 'utf8').endsWith('\n')).toBe(true);
    expect((await openMemory(file)).size).toBe(10 + acknowledged);
  });

  it('is told when there is no room to save, and nothing is lost', async () => {
    const present = 150; // of some 800 bytes: more than a new file may have
    const { lines } = await fill('file', present, 20, 100);
    expect(lines.slice(-2)).toEqual(['added', 'save: FILE_REFUSED']);
    const file = join(folder, 'file', 'memory.xlf');
    expect(parseXliff(readFileSync(file, 'utf8'))).toHaveLength(present);
    expect(readdirSync(join(folder, 'file'))).toEqual(['memory.xlf', 'memory.xlf.journal']);
    expect((await openMemory(file)).size).toBe(present + 20);
    await (await openMemory(file, { writable: true })).close();
    expect(parseXliff(readFileSync(file, 'utf8'))).toHaveLength(present + 20);
  });
});

/** An administrator may write everywhere, so that the process must be somebody else's. */
const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

it.skipIf(process.platform === 'win32')(
  'a folder that cannot be written is searched, and refused to writers',
  async () => {
    const own = join(folder, 'fixed');
    mkdirSync(own);
    const file = join(own, 'memory.xlf');
    writeFileSync(file, writeXliff(units(1_200)));
    copyFileSync(script, join(folder, 'readable.cjs'));
    chmodSync(own, 0o555);
    const options = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
    const writer = new Writer(process.execPath, [join(folder, 'readable.cjs'), file, 'read'], options);
    await writer.ended;
    chmodSync(own, 0o755);
    expect(writer.errors).toBe('');
    expect(writer.lines).toEqual(['size 1200', 'FILE_REFUSED']);
    expect(readdirSync(own)).toEqual(['memory.xlf']);
  },
);
