import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
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
