import {
  appendFileSync,
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writeJsonl } from '../../src/formats/jsonl/index.js';
import { writeTsv } from '../../src/formats/tsv/index.js';
import { parseXliff, writeXliff } from '../../src/formats/xliff/index.js';
import { openMemory } from '../../src/node.js';
import { type FileVersion, isSettled, versionOf } from '../../src/store/file-version.js';
import { type IndexedState, openIndex, writeIndex } from '../../src/store/memory-index.js';
import { TranslationMemory, type Unit } from '../../src/tm/index.js';
import type { UnitKey } from '../../src/tm/unit-key.js';
import { units as long } from './units.js';

const folder = mkdtempSync(join(tmpdir(), 'tarjoman-index-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'memory.xlf');
const index = `${file}.tmi`;
const XLIFF = writeXliff(units(1_200));
/** So many short units. */
function units(count: number): Unit[] {
  return long(count).map((unit) => ({ ...unit, source: `متن ${unit.id}` }));
}

/** As long as the other, so that only the time tells them apart. */
const OTHER = XLIFF.replace('target 7<', 'target X<');

/** Opens the memory; answers of what is in its file and of what its index says are told apart by a target. */
async function answer(options = {}): Promise<string | undefined> {
  const memory = await openMemory(file, options);
  expect(memory.size).toBe(1_200);
  const found = memory.get({ id: 'u7', origin: { document: 'talks' } });
  expect(memory.search('target 8', { lang: 'en' })[0]?.unit.id).toBe('u8');
  return found?.target as string | undefined;
}

/** Writes a file that seems to have been left alone for long; only then is an index of it made. */
function writeOld(path: string, text: string): void {
  writeFileSync(path, text);
  utimesSync(path, 1_700_000_000, 1_700_000_000);
}

/** What an index of the file must be of. */
async function state(): Promise<IndexedState> {
  const version = (await versionOf(file)) as FileVersion;
  return { version, languages: { sourceLang: 'fa', targetLang: 'en' }, complete: false };
}

let intact: Buffer;
beforeEach(async () => {
  rmSync(index, { force: true });
  writeOld(file, XLIFF);
  await openMemory(file);
  intact = readFileSync(index);
});

describe('an index beside a memory', () => {
  it('is what the memory is opened from', async () => {
    await writeIndex(file, await state(), TranslationMemory.from(parseXliff(OTHER)));
    expect(await answer()).toBe('target X');
    expect(await answer({ index: false })).toBe('target 7');
  });

  it('is made anew when the file was changed, with the right units in it', async () => {
    writeFileSync(file, OTHER);
    utimesSync(file, 1_700_000_100, 1_700_000_100);
    expect(await answer()).toBe('target X');
    expect(readFileSync(index).equals(intact)).toBe(false);
    expect(await answer()).toBe('target X');
    expect(readdirSync(folder).sort()).toEqual(['memory.xlf', 'memory.xlf.tmi']);
  });

  it('is made anew when the file was changed and has its length and time again', async () => {
    writeOld(file, OTHER);
    expect(await answer()).toBe('target X');
    expect(readFileSync(index).equals(intact)).toBe(false);
  });

  it('does not make a writer write an older state of the file', async () => {
    await (await openMemory(file, { writable: true })).close(); // the index says now that it has all of the file
    writeOld(file, OTHER);
    const memory = await openMemory(file, { writable: true });
    await memory.remove({ id: 'u9', origin: { document: 'talks' } });
    await memory.close();
    expect(readFileSync(file, 'utf8')).toContain('target X<');
  });

  it('is not made of a file that was written a moment ago, and might be again in the same tick of the clock', async () => {
    rmSync(index);
    writeFileSync(file, XLIFF);
    expect(await answer()).toBe('target 7');
    expect(existsSync(index)).toBe(false);
    const { modified } = (await state()).version;
    expect(isSettled((await state()).version, Number(modified / 1_000_000n) + 1_999)).toBe(false);
    expect(isSettled((await state()).version, Number(modified / 1_000_000n) + 2_001)).toBe(true);
  });

  it('is made anew when the file has another length', async () => {
    writeOld(file, XLIFF.replace('target 7<', 'target seven<'));
    expect(await answer()).toBe('target seven');
  });

  it('is not made where it is not wanted, or not worth it', async () => {
    rmSync(index);
    await openMemory(file, { index: false });
    const small = join(folder, 'small.xlf');
    writeOld(small, writeXliff(units(900)));
    expect((await openMemory(small)).size).toBe(900);
    rmSync(small);
    expect(readdirSync(folder)).toEqual(['memory.xlf']);
  });

  it.skipIf(process.platform === 'win32')('is for those who may read the memory', async () => {
    rmSync(index);
    chmodSync(file, 0o640);
    await openMemory(file);
    expect(statSync(index).mode & 0o777).toBe(0o640);
  });

  it('is of the languages that the memory was opened with', async () => {
    const table = join(folder, 'table.tsv');
    writeOld(table, writeTsv(units(1_200)));
    for (const targetLang of ['en', 'fr', 'fr', 'en']) {
      const [first] = await openMemory(table, { targetLang });
      expect(first?.targetLang).toBe(targetLang);
    }
    rmSync(table);
    rmSync(`${table}.tmi`);
  });

  it("is made anew when it is another file's", async () => {
    const other = join(folder, 'other.xlf');
    writeOld(other, writeXliff(units(1_300)));
    await openMemory(other);
    copyFileSync(`${other}.tmi`, index);
    rmSync(other);
    rmSync(`${other}.tmi`);
    expect(await answer()).toBe('target 7');
    expect(readFileSync(index).equals(intact)).toBe(true);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('not an index\n'.repeat(1_000))],
    ['zeros', Buffer.alloc(100_000)],
  ])('is made anew when it is %s', async (_, bytes) => {
    writeFileSync(index, bytes);
    expect(await answer()).toBe('target 7');
    expect(readFileSync(index).equals(intact)).toBe(true);
  });

  it('is made anew when it is of another version', async () => {
    const text = Buffer.from(intact);
    text.write('tarjoman-index 2', 0);
    writeFileSync(index, text);
    expect(await answer()).toBe('target 7');
    expect(readFileSync(index).equals(intact)).toBe(true);
  });

  it('is no error where it is a folder', async () => {
    rmSync(index);
    const memory = join(folder, 'beside.xlf');
    writeOld(memory, XLIFF);
    // Nothing can be renamed to the name of a folder.
    mkdirSync(`${memory}.tmi`);
    expect((await openMemory(memory)).size).toBe(1_200);
    rmSync(memory);
    rmSync(`${memory}.tmi`, { recursive: true });
    expect(readdirSync(folder)).toEqual(['memory.xlf']);
  });

  it('is written when the memory is saved, and fits then', async () => {
    const memory = await openMemory(file, { writable: true });
    await memory.replace({
      ...(memory.memory.get({ id: 'u7', origin: { document: 'talks' } }) as Unit),
      target: 'new',
    });
    await memory.close();
    const saved = readFileSync(index);
    expect(saved.equals(intact)).toBe(false);
    const indexed = openIndex(file, { ...(await state()), complete: true });
    expect(indexed?.get({ id: 'u7', origin: { document: 'talks' } })?.target).toBe('new');
    expect(await answer()).toBe('new');
    expect(readFileSync(index).equals(saved)).toBe(true);
  });

  it('is read together with the journal', async () => {
    const memory = await openMemory(file, { writable: true });
    await memory.remove({ id: 'u5', origin: { document: 'talks' } });
    expect((await openMemory(file)).size).toBe(1_199);
    expect(existsSync(index)).toBe(true);
    await memory.close();
  });
});

describe('a damaged index', () => {
  /** The memory that the index beside the file gives, if it fits. */
  async function indexed(bytes: Uint8Array): Promise<TranslationMemory | undefined> {
    writeFileSync(index, bytes);
    return openIndex(file, await state());
  }

  it('counts as none wherever it is cut off, at every kilobyte', async () => {
    expect((await indexed(intact))?.size).toBe(1_200);
    for (let length = 0; length < intact.length; length += 1_024) {
      expect(await indexed(intact.subarray(0, length))).toBe(undefined);
    }
    expect(await indexed(Buffer.concat([intact, Buffer.from('\n')]))).toBe(undefined);
  });

  it('counts as none wherever a byte is wrong', async () => {
    for (let at = 3; at < intact.length; at += 1_021) {
      const bytes = Buffer.from(intact);
      bytes[at] = (bytes[at] as number) ^ (1 << (at & 7));
      expect(await indexed(bytes)).toBe(undefined);
    }
  });

  it('is made anew', async () => {
    for (const bytes of [intact.subarray(0, -1_000), Buffer.from(intact).fill(7, 5_000, 5_001)]) {
      writeFileSync(index, bytes);
      expect(await answer()).toBe('target 7');
      expect(readFileSync(index).equals(intact)).toBe(true);
    }
  });
});

describe('a large index', () => {
  it('is read by parts, told when a part is damaged, and made anew after that', async () => {
    const large = join(folder, 'large.jsonl');
    const notes = [{ text: 'x'.repeat(70_000) }];
    const many = units(1_000).map((unit) => ({ ...unit, details: { unit: { notes } } }));
    for (const unit of many) appendFileSync(large, writeJsonl([unit], { whole: true }));
    utimesSync(large, 1_700_000_000, 1_700_000_000);
    await openMemory(large);
    const descriptor = openSync(`${large}.tmi`, 'r+');
    expect(fstatSync(descriptor).size).toBeGreaterThan(1 << 26);
    expect((await openMemory(large)).search('target 8', { lang: 'en' })[0]?.unit.id).toBe('u8');
    writeSync(descriptor, 'damage', 10_000); // within the first unit
    closeSync(descriptor);
    const memory = await openMemory(large);
    expect(memory.search('target 8', { lang: 'en' })[0]?.unit.id).toBe('u8');
    expect(() => memory.get(units(1)[0] as UnitKey)).toThrow(expect.objectContaining({ code: 'BAD_INDEX' }));
    expect((await openMemory(large)).get(units(1)[0] as UnitKey)).toMatchObject({ target: 'target 0' });
    rmSync(large);
    rmSync(`${large}.tmi`);
  });
});
