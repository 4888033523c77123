import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeJsonl } from '../../src/formats/jsonl/index.js';
import { writeTmx } from '../../src/formats/tmx/index.js';
import { writeTsv } from '../../src/formats/tsv/index.js';
import { writeXliff } from '../../src/formats/xliff/index.js';
import { openMemory, writeFileWhole } from '../../src/node.js';
import type { Unit } from '../../src/tm/index.js';

const folder = mkdtempSync(join(tmpdir(), 'tarjoman-memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

const unit: Unit = {
  id: 'u1',
  source: 'نقشه\u200cی راه',
  target: 'The road map',
  sourceLang: 'fa',
  targetLang: 'en',
  origin: { document: 'communique-12' },
};

describe('a memory in a file', () => {
  it('is searched after it is opened', async () => {
    const path = join(folder, 'memory.xlf');
    await writeFileWhole(path, writeXliff([unit]));
    const memory = await openMemory(path);
    expect([...memory]).toEqual([unit]);
    expect(memory.search('نقشهٔ راه')[0]).toMatchObject({ unit, score: 0.999 });
  });

  it.each([
    ['memory.XLIFF', writeXliff([unit])],
    ['memory.txt', writeXliff([unit])],
    ['memory.tmx', writeTmx([unit])],
    ['memory.jsonl', writeJsonl([unit])],
    ['memory.tsv', writeTsv([unit])],
  ])('is read from %s', async (name, text) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    const memory = await openMemory(path);
    expect([...memory].map(({ id, ...texts }) => texts)).toMatchObject([
      { source: unit.source, target: unit.target, sourceLang: 'fa', targetLang: 'en' },
    ]);
    expect(memory.search('road map', { lang: 'en', threshold: 0.5 })).toHaveLength(1);
  });

  it('has the languages that it is told where its file says none', async () => {
    const path = join(folder, 'others.tsv');
    writeFileSync(path, writeTsv([unit]));
    const [first] = await openMemory(path, { sourceLang: 'prs', targetLang: 'ru' });
    expect(first).toMatchObject({ sourceLang: 'prs', targetLang: 'ru' });
    const own = join(folder, 'own.xlf');
    writeFileSync(own, writeXliff([unit]));
    expect([...(await openMemory(own, { sourceLang: 'prs', targetLang: 'ru' }))]).toEqual([unit]);
  });

  it('has a unit for each language of TMX', async () => {
    const path = join(folder, 'many.tmx');
    const russian = '<tuv xml:lang="ru"><seg>дорожная карта</seg></tuv></tu>';
    writeFileSync(path, writeTmx([unit]).replace('</tu>', russian));
    const memory = await openMemory(path);
    expect([...memory].map(({ targetLang }) => targetLang)).toEqual(['en', 'ru']);
    expect(memory.search('дорожная карта', { lang: 'ru' })[0]?.unit.source).toBe(unit.source);
  });

  it.each([
    ['not XML', 'BAD_XML', 'نقشه راه'],
    ['cut off', 'BAD_XML', writeXliff([unit]).slice(0, -20)],
    ['another format', 'BAD_FORMAT', '<tmx version="1.4"><body/></tmx>'],
  ])('is refused with its name and the place where it is %s', async (name, code, text) => {
    const path = join(folder, `${name}.xlf`);
    writeFileSync(path, text);
    await expect(openMemory(path)).rejects.toMatchObject({
      code,
      file: path,
      line: expect.any(Number),
    });
  });

  it('is not found where it is not', async () => {
    await expect(openMemory(join(folder, 'no.xlf'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});
