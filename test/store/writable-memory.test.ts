import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writeJsonl } from '../../src/formats/jsonl/index.js';
import { writeTmx } from '../../src/formats/tmx/index.js';
import { writeTsv } from '../../src/formats/tsv/index.js';
import { parseXliff, validateXliff, writeXliff } from '../../src/formats/xliff/index.js';
import { openMemory, type ReadonlyMemory } from '../../src/node.js';
import { thisPlace } from '../../src/store/owner.js';
import type { Unit } from '../../src/tm/index.js';
import { unit, units } from './units.js';

const root = mkdtempSync(join(tmpdir(), 'tarjoman-writable-'));
afterAll(() => rmSync(root, { recursive: true }));

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'memory-'));
  file = join(folder, 'memory.xlf');
});

/** Identifiers and targets, without the neighbours that a reader adds. */
function pairs(memory: Iterable<Unit>): (readonly [string, Unit['target']])[] {
  return Array.from(memory, ({ id, target }) => [id, target] as const);
}

describe('a memory that is changed', () => {
  it('is made where it is asked for, and only then', async () => {
    await expect(openMemory(file, { writable: true })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND', file });
    expect(readdirSync(folder)).toEqual([]);
    await (await openMemory(file, { writable: true, create: true })).close();
    expect(validateXliff(readFileSync(file, 'utf8'))).toEqual([]);
    expect((await openMemory(file)).size).toBe(0);
  });

  it.each([
    'memory.xlf',
    'memory.tmx',
    'memory.jsonl',
  ])('is as it was changed when %s is opened again', async (name) => {
    file = join(folder, name);
    const memory = await openMemory(file, { writable: true, create: true });
    for (const each of units(5)) expect(await memory.add(each)).toEqual(each);
    await memory.replace(unit('u1', 'replaced'));
    expect(await memory.remove(unit('u3', ''))).toBe(true);
    expect(await memory.remove({ id: 'u3', origin: { document: 'talks' } })).toBe(false);
    expect(await memory.remove({ id: 'u2', origin: { document: 'others' } })).toBe(false);
    const expected = [
      ['u0', 'target 0'],
      ['u1', 'replaced'],
      ['u2', 'target 2'],
      ['u4', 'target 4'],
    ];
    expect(pairs(memory.memory)).toEqual(expected);
    expect(memory.memory.search('target 4', { lang: 'en' })[0]?.unit.id).toBe('u4');
    await memory.close();
    expect(readdirSync(folder)).toEqual([name]);
    expect(pairs(await openMemory(file))).toEqual(expected);
    const again = await openMemory(file, { writable: true });
    expect([...again.memory]).toEqual([...memory.memory]);
    await again.close();
  });

  it('is written only where something was changed', async () => {
    writeFileSync(file, writeXliff(units(2)).replace('?>\n', '?>\n\n'));
    const before = readFileSync(file, 'utf8');
    const memory = await openMemory(file, { writable: true });
    await memory.save();
    await memory.close();
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('adds an equal unit to the one that is there', async () => {
    const memory = await openMemory(file, { writable: true, create: true });
    const [first] = [await memory.add(unit('u1', 'one'))];
    const merged = await memory.add({ ...first, id: 'u9', origin: { document: 'later' } });
    expect(merged).toMatchObject({ id: 'u1', otherOrigins: [{ document: 'later', id: 'u9' }] });
    await memory.close();
    expect([...(await openMemory(file))]).toMatchObject([
      { id: 'u1', otherOrigins: [{ document: 'later', id: 'u9' }] },
    ]);
  });

  it('takes changes that are not waited for in their order', async () => {
    const memory = await openMemory(file, { writable: true, create: true });
    await Promise.all([
      ...units(50).map((each) => memory.add(each)),
      memory.replace(unit('u7', 'replaced')),
      memory.remove(unit('u8', '')),
      memory.save(),
      memory.add(unit('u8', 'again')),
    ]);
    const found = pairs(memory.memory);
    expect(found).toHaveLength(50);
    expect(found).toContainEqual(['u7', 'replaced']);
    expect(found.at(-1)).toEqual(['u8', 'again']);
    expect(parseXliff(readFileSync(file, 'utf8'))).toHaveLength(49);
    await memory.close();
    expect(pairs(await openMemory(file))).toEqual(found);
  });

  it('adds all units of a list or none', async () => {
    const memory = await openMemory(file, { writable: true, create: true });
    await memory.add(unit('u1', 'one'));
    const error = { code: 'DUPLICATE_ID', file };
    await expect(memory.addAll([...units(1), unit('u1', 'another'), unit('u2', 'two')])).rejects.toMatchObject(error);
    expect(pairs(memory.memory)).toEqual([['u1', 'one']]);
    expect(await memory.addAll(units(1))).toEqual(units(1));
    expect(await memory.addAll([])).toEqual([]);
    expect(memory.memory.size).toBe(2);
    await memory.close();
  });

  it('is searched with what was added when another program opens it', async () => {
    writeFileSync(file, writeXliff(units(3)));
    const memory = await openMemory(file, { writable: true });
    await memory.add(unit('u9', 'nine'));
    await memory.remove(unit('u0', ''));
    expect(pairs(await openMemory(file)).map(([id]) => id)).toEqual(['u1', 'u2', 'u9']);
    expect(parseXliff(readFileSync(file, 'utf8'))).toHaveLength(3);
    await memory.close();
  });

  it('loses nothing where the file was written and the journal is still there', async () => {
    const memory = await openMemory(file, { writable: true, create: true });
    await memory.addAll(units(4));
    await memory.remove(unit('u2', ''));
    const journal = `${file}.journal`;
    copyFileSync(journal, join(folder, 'kept'));
    await memory.close();
    const saved = pairs(await openMemory(file));
    copyFileSync(join(folder, 'kept'), journal);
    expect(pairs(await openMemory(file))).toEqual(saved);
    const again = await openMemory(file, { writable: true });
    expect(pairs(again.memory)).toEqual(saved);
    await again.close();
    expect(existsSync(journal)).toBe(false);
    expect(pairs(await openMemory(file))).toEqual(saved);
  });

  it('has one journal and one lock by all names of its file', async () => {
    writeFileSync(file, writeXliff(units(1)));
    const link = join(root, 'link.xlf');
    symlinkSync(file, link);
    const memory = await openMemory(link, { writable: true });
    await expect(openMemory(file, { writable: true })).rejects.toMatchObject({ code: 'LOCKED', file });
    await memory.add(unit('u9', 'nine'));
    expect(readdirSync(folder)).toContain('memory.xlf.journal');
    expect((await openMemory(link)).size).toBe(2);
    expect((await openMemory(file)).size).toBe(2);
    await memory.close();
  });

  it('is not changed after it was closed', async () => {
    const memory = await openMemory(file, { writable: true, create: true });
    await Promise.all([memory.close(), memory.close()]);
    await expect(memory.add(unit('u1', 'one'))).rejects.toMatchObject({ code: 'BAD_ARGUMENT', file });
    await expect(memory.save()).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    await memory.close();
  });

  it('is not overwritten where another program has changed it', async () => {
    writeFileSync(file, writeXliff(units(2)));
    const memory = await openMemory(file, { writable: true });
    await memory.add(unit('u9', 'nine'));
    writeFileSync(file, writeXliff(units(3)));
    await expect(memory.save()).rejects.toMatchObject({ code: 'CHANGED', file });
    await expect(memory.close()).rejects.toMatchObject({ code: 'CHANGED' });
    expect(parseXliff(readFileSync(file, 'utf8'))).toHaveLength(3);
    const again = await openMemory(file, { writable: true });
    expect(pairs(again.memory).map(([id]) => id)).toEqual(['u0', 'u1', 'u2', 'u9']);
    await again.close();
  });

  it('is not overwritten where another program changed it and put its length and time back', async () => {
    writeFileSync(file, writeXliff(units(2)));
    utimesSync(file, 1e9, 1e9);
    const memory = await openMemory(file, { writable: true });
    await memory.add(unit('u9', 'nine'));
    const other = writeXliff(units(2)).replace('target 1<', 'target X<');
    writeFileSync(file, other);
    utimesSync(file, 1e9, 1e9);
    await expect(memory.close()).rejects.toMatchObject({ code: 'CHANGED' });
    expect(readFileSync(file, 'utf8')).toBe(other);
  });

  it('is not overwritten where another program changes it while it is being written', async () => {
    writeFileSync(file, writeXliff(units(2)));
    const memory = await openMemory(file, { writable: true });
    await memory.addAll(units(5_000).slice(2));
    const saving = memory.save();
    const other = writeXliff(units(3));
    await expect.poll(() => readdirSync(folder).some((name) => name.endsWith('.tmp')), { interval: 1 }).toBe(true);
    writeFileSync(file, other);
    await expect(saving).rejects.toMatchObject({ code: 'CHANGED', file });
    expect(readFileSync(file, 'utf8')).toBe(other);
    await memory.close().catch(() => {});
    expect(readdirSync(folder).sort()).toEqual(['memory.xlf', 'memory.xlf.journal']);
    expect((await openMemory(file)).size).toBe(5_000);
  });

  it('is saved again and again, also where its index is made', async () => {
    const memory = await openMemory(file, { writable: true, create: true });
    await memory.addAll(units(1_100));
    for (const id of ['v1', 'v2', 'v3']) {
      await memory.save();
      await memory.add(unit(id, id));
    }
    await memory.close();
    expect((await openMemory(file)).size).toBe(1_103);
  });

  it('is not written where its file was removed or only its time changed', async () => {
    writeFileSync(file, writeXliff(units(2)));
    const memory = await openMemory(file, { writable: true });
    await memory.add(unit('u9', 'nine'));
    utimesSync(file, 1e9, 1e9);
    await expect(memory.save()).rejects.toMatchObject({ code: 'CHANGED' });
    rmSync(file);
    await expect(memory.close()).rejects.toMatchObject({ code: 'CHANGED' });
    expect(existsSync(file)).toBe(false);
  });

  it('removes what a writer that was killed has left', async () => {
    const nobody = 2 ** 30;
    const here = thisPlace();
    for (const base of ['memory.xlf', 'memory.xlf.tmi']) {
      writeFileSync(join(folder, `${base}.${here}.${nobody}.0123abcd.tmp`), '');
    }
    const busy = [
      `memory.xlf.${here}.${process.pid}.0123abcd.tmp`,
      `memory.xlf.0123abcd.${nobody}.0123abcd.tmp`, // of another machine
      `memory.xlf.bak.${here}.${nobody}.0123abcd.tmp`,
    ];
    for (const name of busy) writeFileSync(join(folder, name), '');
    await (await openMemory(file, { writable: true, create: true })).close();
    expect(readdirSync(folder).sort()).toEqual(['memory.xlf', ...busy].sort());
  });
});

it.each(['memory.xlf', 'memory.jsonl'])('%s keeps units of documents without a name', async (name) => {
  file = join(folder, name);
  const memory = await openMemory(file, { writable: true, create: true });
  await memory.add(unit('u1', 'one', { origin: { document: '' } }));
  await memory.close();
  expect((await openMemory(file)).get({ id: 'u1', origin: { document: '' } })).toMatchObject({ target: 'one' });
});

it('gives units of undetermined languages those that the memory was opened with', async () => {
  file = join(folder, 'memory.jsonl');
  const memory = await openMemory(file, { writable: true, create: true, sourceLang: 'prs', targetLang: 'ru' });
  const undetermined = { sourceLang: 'und', targetLang: 'und' };
  const known = { sourceLang: 'prs', targetLang: 'ru' };
  expect(await memory.add(unit('u1', 'один', undetermined))).toMatchObject(known);
  await memory.add(unit('u2', 'two', { ...undetermined, targetLang: 'en' }));
  await memory.replace(unit('u1', 'два', undetermined));
  const found = (each: ReadonlyMemory): unknown => each.search('два', { lang: 'ru' })[0]?.unit;
  expect(found(memory.memory)).toMatchObject({ id: 'u1', ...known });
  expect(found(await openMemory(file))).toMatchObject({ id: 'u1', ...known }); // by the journal
  await memory.close();
  expect(Array.from(await openMemory(file), ({ sourceLang, targetLang }) => [sourceLang, targetLang])).toEqual([
    ['prs', 'ru'],
    ['prs', 'en'],
  ]);
});

describe('a file that would lose something', () => {
  const xliff = writeXliff(units(2));

  it.each([
    ['memory.xlf', 'a comment', xliff.replace('<file', '<!-- by hand --><file')],
    ['memory.xlf', 'a skeleton', xliff.replace(/(<file[^>]*>)/, '$1<skeleton href="letter.skl"/>')],
    ['memory.xlf', 'a unit with a number', xliff.replace('id="u1"', 'id="7"')],
    ['memory.xlf', 'a file with an identifier', xliff.replace('id="f1"', 'id="intro"')],
    ['memory.xlf', 'a segment with an identifier', xliff.replace('<segment', '<segment id="s1"')],
    ['memory.xlf', 'a unit of two segments', xliff.replace(/<segment.*?<\/segment>/, '$&$&')],
    ['memory.xlf', 'a DOCTYPE', xliff.replace('<xliff', '<!DOCTYPE xliff SYSTEM "xliff.dtd"><xliff')],
    ['memory.tmx', 'a header of another tool', writeTmx(units(1)).replace(/creationtool="\w+"/, 'creationtool="hand"')],
    [
      'memory.tmx',
      'a date in its header',
      writeTmx(units(1)).replace('adminlang', 'changedate="20261122T081500Z" adminlang'),
    ],
    [
      'memory.tmx',
      'a note in its header',
      writeTmx(units(1)).replace(/(<header.*)\/>/, '$1><note>by hand</note></header>'),
    ],
    [
      'memory.tmx',
      'two translations',
      writeTmx(units(1)).replace('</tu>', '<tuv xml:lang="en"><seg>t</seg></tuv></tu>'),
    ],
    [
      'memory.tmx',
      'several languages',
      writeTmx(units(1)).replace('</tu>', '<tuv xml:lang="ru"><seg>ш</seg></tuv></tu>'),
    ],
    ['memory.tmx', 'a unit without a translation', writeTmx(units(1)).replace(/<tuv xml:lang="en">.*<\/tuv>/, '')],
    ['memory.jsonl', 'keys that are not known', writeJsonl(units(1)).replace('{', '{"seen":3,')],
  ])('%s with %s is refused', async (name, _, text) => {
    file = join(folder, name);
    writeFileSync(file, text);
    await expect(openMemory(file, { writable: true })).rejects.toMatchObject({
      code: 'LOSSY',
      file,
      message: expect.stringMatching(/lose.*\(\d+: .*lenient/),
    });
    expect(readdirSync(folder)).toEqual([name]);
    const memory = await openMemory(file, { writable: true, lenient: true });
    await memory.close();
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('says which identifiers would become others', async () => {
    writeFileSync(file, xliff.replace('id="u1"', 'id="7"'));
    await expect(openMemory(file, { writable: true })).rejects.toMatchObject({
      message: expect.stringMatching(/lose something: some identifiers would become others \(1: 7\): /),
    });
  });

  it('is refused where its format has no identifiers', async () => {
    file = join(folder, 'memory.tsv');
    writeFileSync(file, writeTsv(units(1)));
    for (const lenient of [false, true]) {
      await expect(openMemory(file, { writable: true, lenient })).rejects.toMatchObject({ code: 'LOSSY', file });
    }
    await expect(openMemory('-', { writable: true })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    await expect(openMemory(folder, { writable: true })).rejects.toMatchObject({ code: 'NOT_A_FILE' });
  });

  it('is refused where it breaks a rule of its format', async () => {
    writeFileSync(file, xliff.replace('id="u1"', 'id="u0"'));
    await expect(openMemory(file, { writable: true })).rejects.toMatchObject({
      code: 'BAD_FORMAT',
      line: expect.any(Number),
    });
    expect(readdirSync(folder)).toEqual(['memory.xlf']);
  });
});

describe('a unit that the file cannot hold', () => {
  it.each<[string, string, string, Partial<Unit>]>([
    ['memory.xlf', 'identifier', 'BAD_ARGUMENT', { id: '7' }],
    ['memory.jsonl', 'identifier', 'BAD_ARGUMENT', { id: 'two words' }],
    ['memory.xlf', 'language', 'BAD_ARGUMENT', { targetLang: 'ru' }],
    ['memory.tmx', 'language', 'BAD_ARGUMENT', { targetLang: 'ru' }],
    ['memory.xlf', 'score', 'BAD_ARGUMENT', { score: 2 }],
    ['memory.xlf', 'name of a document', 'BAD_FORMAT', { origin: { document: '\0' } }],
    ['memory.tmx', 'missing side', 'LOSSY', { target: '' }],
    ['memory.tmx', 'document without a name', 'BAD_ARGUMENT', { origin: { document: '' } }],
    ['memory.xlf', 'length', 'TOO_LARGE', { target: 'long '.repeat(1_000_000) }],
  ])('of %s for its %s is refused before it is acknowledged', async (name, _, code, partial) => {
    file = join(folder, name);
    const memory = await openMemory(file, { writable: true, create: true });
    await memory.add(unit('u1', 'one'));
    await expect(memory.add(unit('u2', 'two', partial))).rejects.toMatchObject({ code, file });
    await expect(memory.addAll([unit('u3', 'three'), unit('u2', 'two', partial)])).rejects.toMatchObject({ code });
    expect(memory.memory.size).toBe(1);
    await memory.close();
    expect(pairs(await openMemory(file))).toEqual([['u1', 'one']]);
  });

  it('is refused where the first two are of different languages', async () => {
    const memory = await openMemory(file, { writable: true, create: true });
    const two = [unit('u1', 'one'), unit('u2', 'два', { targetLang: 'ru' })];
    await expect(memory.addAll(two)).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    expect(await memory.addAll(two.slice(1))).toHaveLength(1);
    await memory.close();
  });

  it('is not replaced by one, and not where there is none', async () => {
    const memory = await openMemory(file, { writable: true, create: true });
    await memory.add(unit('u1', 'one'));
    await expect(memory.replace(unit('u1', 'two', { score: -1 }))).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    await expect(memory.replace(unit('u2', 'two'))).rejects.toMatchObject({ code: 'UNKNOWN_UNIT', file });
    expect(pairs(memory.memory)).toEqual([['u1', 'one']]);
    await memory.close();
  });
});

it('a journal that is damaged is told with its line, and nothing is done', async () => {
  const memory = await openMemory(file, { writable: true, create: true });
  await memory.add(unit('u1', 'one'));
  await memory.add(unit('u2', 'two'));
  const journal = readFileSync(`${file}.journal`);
  rmSync(`${file}.journal`);
  await memory.close().catch(() => {});
  journal[60] = 0;
  writeFileSync(`${file}.journal`, journal);
  for (const writable of [false, true] as const) {
    const opened = writable ? openMemory(file, { writable }) : openMemory(file);
    await expect(opened).rejects.toMatchObject({ code: 'BAD_JOURNAL', file: `${file}.journal`, line: 2 });
  }
  expect(readdirSync(folder).sort()).toEqual(['memory.xlf', 'memory.xlf.journal']);
});
