/** Processes that are killed while they write: what they were told is done is there, and the file is whole. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseXliff, validateXliff } from '../../src/formats/xliff/index.js';
import { openMemory } from '../../src/node.js';
import { plainText } from '../../src/tm/index.js';
import { bundleWriter, Writer } from './processes.js';
import { stateOf } from './units.js';

/** How often a process is killed; more on request, since a kill takes a quarter of a second. */
const { TARJOMAN_KILLS = '12' } = process.env;
const KILLS = Number(TARJOMAN_KILLS);

const folder = mkdtempSync(join(tmpdir(), 'tarjoman-kill-'));
let script = '';
beforeAll(async () => {
  script = await bundleWriter(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

it(`keeps what was acknowledged when a writer is killed ${KILLS} times`, async () => {
  const file = join(folder, 'memory.xlf');
  /** What was acknowledged: targets by identifier. */
  const known = new Map<string, string>();
  let state = stateOf([]); // the first file is made empty, before anything is saved
  const happened = { acknowledged: 0, saved: 0, savingWhenKilled: 0, journalLeft: 0 };
  for (let i = 0; i < KILLS; i++) {
    const writer = new Writer(process.execPath, [script, file, 'change']);
    if (i % 8 > 0) await writer.said(1); // else it may be killed before it is ready
    await setTimeout(Math.random() * 150);
    writer.kill();
    await writer.ended;
    expect(writer.errors).toBe('');

    const open = new Set<string>(); // begun and not acknowledged: done or not
    const states = new Set([state]); // what the file may be
    for (const line of writer.lines) {
      const [sign, what, name = '', target = ''] = line.split(' ');
      if (sign === 'ready') continue;
      if (what === 'save') {
        if (sign === '!') states.clear();
        states.add(name);
        if (sign === '!') happened.saved += 1;
      } else if (sign === '?') open.add(name);
      else {
        open.delete(name);
        happened.acknowledged += 1;
        if (what === 'remove') known.delete(name);
        else known.set(name, target);
      }
    }
    if (writer.lines.findLast((line) => line.includes(' save '))?.startsWith('?')) happened.savingWhenKilled += 1;
    if (existsSync(`${file}.journal`)) happened.journalLeft += 1;
    if (!existsSync(file)) continue;

    const text = readFileSync(file, 'utf8');
    expect(validateXliff(text)).toEqual([]);
    state = stateOf(parseXliff(text));
    expect([...states]).toContain(state);

    const memory = await openMemory(file);
    const found = new Map(Array.from(memory, ({ id, target }) => [id, plainText(target)]));
    for (const name of open) {
      const target = found.get(name);
      if (target === undefined) known.delete(name);
      else known.set(name, target);
    }
    expect(found).toEqual(known);
  }
  const last = await openMemory(file, { writable: true });
  await last.close();
  const left = readdirSync(folder).filter((name) => !name.startsWith('writer') && !name.endsWith('.tmi'));
  expect(left).toEqual(['memory.xlf']);
  expect(new Map(Array.from(await openMemory(file), ({ id, target }) => [id, target]))).toEqual(known);
  if (KILLS >= 100) console.log(happened);
  expect(happened.acknowledged).toBeGreaterThan(KILLS);
}, 600_000);
