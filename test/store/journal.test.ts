import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Journal } from '../../src/store/journal.js';
import type { Change } from '../../src/store/journal-line.js';
import { readJournal } from '../../src/store/journal-reader.js';
import { anyMemory, unit } from '../formats/units.js';

const folder = mkdtempSync(join(tmpdir(), 'tarjoman-journal-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'memory.xlf');
const path = `${file}.journal`;
writeFileSync(file, '', { mode: 0o640 });

/** Writes groups of changes into a journal of their own; says where each ends. */
async function written(...groups: readonly (readonly Change[])[]): Promise<number[]> {
  rmSync(path, { force: true });
  const journal = new Journal(file, 0);
  const ends: number[] = [];
  for (const group of groups) {
    expect(await journal.append(group)).toBe(group.length);
    ends.push(readFileSync(path).length);
  }
  await journal.close();
  return ends;
}

async function read(): Promise<{ changes: Change[]; end: number }> {
  const changes: Change[] = [];
  const end = await readJournal(path, (change) => changes.push(change));
  return { changes, end };
}

const KEY = { id: 'u1', origin: { document: 'communique-12' } };
const GROUPS: readonly (readonly Change[])[] = [
  [{ put: unit({ id: 'u1', target: 'one\ttab\nbreak\u2028' }) }],
  [{ put: unit({ id: '__proto__' }) }, { remove: { id: 'u1', origin: { document: 'communique-12' } } }],
  [{ put: unit({ id: 'u1', target: 'again' }) }],
  [
    { merge: KEY, origins: [{ document: 'd\t1', id: 'u2', before: '', after: 'then' }] },
    { part: KEY, origins: [] },
  ],
];

describe('a journal', () => {
  it('is not there before something is written', async () => {
    rmSync(path, { force: true });
    expect(new Journal(file, 0).isEmpty).toBe(true);
    expect(await read()).toEqual({ changes: [], end: 0 });
    expect(existsSync(path)).toBe(false);
  });

  it('has all changes in order', async () => {
    const end = (await written(...GROUPS)).at(-1);
    expect(await read()).toEqual({ changes: GROUPS.flat(), end });
  });

  it('loses nothing of a unit', async () => {
    await fc.assert(
      fc.asyncProperty(anyMemory, async (memory) => {
        const changes = memory.map((put) => ({ put }));
        await written(changes);
        expect((await read()).changes).toEqual(changes);
      }),
      { numRuns: 100 },
    );
  });

  it('is read up to where it was torn, at every byte', async () => {
    const ends = await written(...GROUPS);
    const bytes = readFileSync(path);
    for (let length = 0; length <= bytes.length; length++) {
      writeFileSync(path, bytes.subarray(0, length));
      const whole = ends.filter((end) => end <= length).length;
      const { changes, end } = await read();
      expect(changes).toEqual(GROUPS.slice(0, whole).flat());
      expect(end).toBeLessThanOrEqual(length);
    }
  });

  it('goes on where it was torn', async () => {
    const long: Change = { put: unit({ target: 'long '.repeat(1_000) }) };
    await written(GROUPS.flat(), [long]);
    writeFileSync(path, readFileSync(path).subarray(0, -30));
    const journal = new Journal(file, (await read()).end);
    await journal.append([{ put: unit({ id: 'u9' }) }]);
    await journal.close();
    expect((await read()).changes).toEqual([...GROUPS.flat(), { put: unit({ id: 'u9' }) }]);
    expect(readFileSync(path, 'utf8')).not.toContain('long');
  });

  it('is torn where the disk has only room for a part of the line', async () => {
    const ends = await written(...GROUPS);
    const bytes = readFileSync(path);
    bytes.fill(0, ends.at(-2)); // as after a power failure: the length is there, the text is not
    writeFileSync(path, bytes);
    expect((await read()).changes).toEqual(GROUPS.slice(0, -1).flat());
  });

  it('is refused where a byte is wrong before what was acknowledged', async () => {
    const ends = await written(...GROUPS);
    const bytes = readFileSync(path);
    for (let at = 19; at < (ends[1] as number); at++) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] as number) ^ 1;
      writeFileSync(path, damaged);
      await expect(read()).rejects.toMatchObject({ code: 'BAD_JOURNAL', file: path, line: expect.any(Number) });
    }
  });

  it('says which line is damaged', async () => {
    const [first = 0] = await written(...GROUPS);
    const bytes = readFileSync(path);
    bytes[first + 40] = 0;
    writeFileSync(path, bytes);
    await expect(read()).rejects.toMatchObject({ code: 'BAD_JOURNAL', line: 3 });
  });

  it.each([
    ['another file', 'no journal\n', 'move it away'],
    ['another file without a line break', 'no journal', 'move it away'],
    ['a journal of another version', 'tarjoman-journal 2\n', 'version 2'],
  ])('is not %s', async (_, text, message) => {
    writeFileSync(path, text);
    await expect(read()).rejects.toMatchObject({
      code: 'BAD_JOURNAL',
      line: 1,
      message: expect.stringContaining(message),
    });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('is removed when all of it is in the file, and begun again', async () => {
    await written();
    const journal = new Journal(file, 0);
    await journal.append([{ put: unit() }]);
    expect(journal.isEmpty).toBe(false);
    await journal.clear();
    expect(journal.isEmpty).toBe(true);
    expect(existsSync(path)).toBe(false);
    await journal.append([{ put: unit({ id: 'u7' }) }]);
    await journal.close();
    expect((await read()).changes).toEqual([{ put: unit({ id: 'u7' }) }]);
  });

  it('is for those who may read the memory', async () => {
    await written(...GROUPS);
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('has lines that are not too long, and is none where one is', async () => {
    rmSync(path, { force: true });
    const journal = new Journal(file, 0);
    const large = Array.from(
      { length: 5 },
      (_, i): Change => ({ put: unit({ id: `u${i}`, target: 'x'.repeat(3 << 20) }) }),
    );
    expect(await journal.append(large)).toBe(3);
    expect(await journal.append(large.slice(3))).toBe(2);
    const many = Array.from({ length: 1_001 }, (): Change => ({ remove: unit() }));
    expect(await journal.append(many)).toBe(1_000);
    await journal.close();
    expect((await read()).changes).toHaveLength(1_005);
    appendFileSync(path, Buffer.alloc(70 << 20, 'x'));
    await expect(read()).rejects.toMatchObject({ code: 'BAD_JOURNAL' });
  });

  it.each([
    '+{"id":"u1"}',
    '+',
    '-{"id":"u1"}',
    '-{',
    '*{}',
    '&{"id":"u1","document":"d"}',
    '~{"id":"u1","document":"d","origins":[null]}',
    '&{"id":"u1","document":"d","origins":[{"id":"u2"}]}',
    '&{"id":"u1","document":"d","origins":[{"id":"u2","document":"e","after":3}]}',
  ])('is refused where %s is none of its changes', async (text) => {
    const change = Buffer.from(`\t${text}`);
    const sum = crc32(change).toString(16).padStart(8, '0');
    writeFileSync(path, `tarjoman-journal 1\n${sum} ${change.length}${change}\n`);
    await expect(read()).rejects.toMatchObject({ code: 'BAD_JOURNAL', file: path, line: 2 });
  });
});
