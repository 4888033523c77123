/** Memories kept as XLIFF 1.2, whose files end like those of XLIFF 2. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { convertCommand } from '../../src/cli/convert.js';
import { parseXliff, validateXliff, writeXliff } from '../../src/formats/xliff/index.js';
import { parseXliff12, validateXliff12, writeXliff12 } from '../../src/formats/xliff12/index.js';
import { openMemory } from '../../src/node.js';
import { unit, withNeighbours } from '../formats/units.js';

const folder = mkdtempSync(join(tmpdir(), 'tarjoman-xliff12-'));
afterAll(() => rmSync(folder, { recursive: true }));

const UNITS = withNeighbours([
  unit({ score: 0.5 }),
  unit({ id: 'u2', source: 'صلح', target: 'peace', state: 'final' }),
]);

/** A document of a tool, with what a memory does not hold. */
const DIALECT = `\uFEFF<?xml version="1.0"?><!-- a tool's --><xliff xmlns:v="urn:v" xmlns="urn:oasis:names:tc:xliff:document:1.2" v:version="2.0" version="1.2"><file original="talks" source-language="fa" target-language="en" datatype="x-v"><header><v:x/></header><body><trans-unit id="1"><source>صلح</source><seg-source><mrk mtype="seg" mid="1">صلح</mrk></seg-source><target><mrk mtype="seg" mid="1">peace</mrk></target></trans-unit></body></file></xliff>`;

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function convert(...args: readonly string[]): Promise<void> {
  await convertCommand.parseAsync([...args, '--quiet'], { from: 'user' });
}

describe('a memory of XLIFF 1.2', () => {
  it.each([
    'memory.xlf',
    'memory.xliff',
    'memory.sdlxliff',
    'memory.MQXLIFF',
    'memory.mxliff',
    'memory.txt',
  ])('is read from %s', async (name) => {
    const memory = await openMemory(file(name, writeXliff12(UNITS)));
    expect([...memory]).toEqual(UNITS);
    expect(memory.search('صلح')[0]?.unit.target).toBe('peace');
  });

  it('is read in UTF-16', async () => {
    const text = `\uFEFF${writeXliff12(UNITS).replace('UTF-8', 'UTF-16')}`;
    expect([...(await openMemory(file('wide.xlf', Buffer.from(text, 'utf16le'))))]).toEqual(UNITS);
  });

  it.each(['utf8', 'utf16le'] as const)('is told by its root, behind however much history, in %s', async (encoding) => {
    const history = 'ح - مذاکره > ؾ > ۱۴۰۳\n'.repeat(8_000);
    const text = `\uFEFF<?xml version="1.0"?>\n<!--${history}--><?tool a>b?>\n<!--\u062D\u062D> <xliff version="2.1"> -->`;
    const xml = `${text}${writeXliff12(UNITS).replace(/^.*\n/, '')}`;
    expect([...(await openMemory(file(`${encoding}.xlf`, Buffer.from(xml, encoding))))]).toEqual(UNITS);
  });

  it('is read from a dialect', async () => {
    const [read] = await openMemory(file('dialect.xlf', DIALECT));
    expect(read).toMatchObject({ id: 'u1', source: 'صلح', target: 'peace', origin: { document: 'talks' } });
  });

  it('stays XLIFF 1.2 when it is changed', async () => {
    const path = file('changed.xlf', writeXliff12(UNITS));
    const memory = await openMemory(path, { writable: true });
    await memory.add(unit({ id: 'u3', source: 'جنگ', target: 'war' }));
    await memory.close();
    const text = readFileSync(path, 'utf8');
    expect(validateXliff12(text, { flavour: 'strict' })).toEqual([]);
    expect(parseXliff12(text).map(({ id }) => id)).toEqual(['u1', 'u2', 'u3']);
  });

  it('is not changed where that would lose something', async () => {
    const path = file('whole.xlf', DIALECT);
    await expect(openMemory(path, { writable: true })).rejects.toMatchObject({ code: 'LOSSY' });
    expect(readFileSync(path, 'utf8')).toBe(DIALECT);
  });

  it('is XLIFF 2 where that is asked for, and comes back', async () => {
    const [old, second, back] = [
      file('old.xlf', writeXliff12(UNITS)),
      join(folder, 'new.xlf'),
      join(folder, 'back.xlf'),
    ];
    await convert(old, '-o', second);
    expect(validateXliff(readFileSync(second, 'utf8'))).toEqual([]);
    expect(parseXliff(readFileSync(second, 'utf8'))).toEqual(UNITS);
    await convert(second, '-o', back, '--format', 'xliff12');
    expect(readFileSync(back, 'utf8')).toBe(readFileSync(old, 'utf8'));
  });

  it('is copied with all that is in it', async () => {
    const [from, to] = [file('from.sdlxliff', DIALECT), join(folder, 'to.xlf')];
    await convert(from, '-o', to, '--format', 'xliff12');
    const copied = readFileSync(to, 'utf8');
    expect(copied).toContain("<!-- a tool's -->");
    expect(copied).toContain('<seg-source><mrk mtype="seg" mid="1">صلح</mrk></seg-source>');
    expect(parseXliff12(copied)).toEqual(parseXliff12(DIALECT));
  });

  it.each([
    ['no XLIFF', '<tmx version="1.4"/>'],
    ['XLIFF of another version', '<xliff version="3.0"/>'],
    ['XLIFF 1.2 that is cut off', writeXliff12(UNITS).slice(0, -30)],
    ['nothing', ''],
  ])('is not %s, which is refused with its name and place', async (_, text) => {
    const path = file('none.xlf', text);
    await expect(openMemory(path)).rejects.toMatchObject({
      file: path,
      code: expect.stringMatching(/^BAD_/),
      line: expect.any(Number),
    });
  });

  it('is no other than one of XLIFF 2 to whoever searches', async () => {
    const [old, second] = [file('a.xlf', writeXliff12(UNITS)), file('b.xlf', writeXliff(UNITS))];
    expect((await openMemory(old)).search('صلح')).toEqual((await openMemory(second)).search('صلح'));
  });
});
