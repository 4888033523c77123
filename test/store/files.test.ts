import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTextFile, writeFileWhole } from '../../src/node.js';
import { documentName } from '../../src/store/files.js';

const folder = mkdtempSync(join(tmpdir(), 'tarjoman-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, bytes: string | readonly number[]): string {
  const path = join(folder, name);
  writeFileSync(path, typeof bytes === 'string' ? bytes : Uint8Array.from(bytes));
  return path;
}

describe('reading a text', () => {
  it('gives it without its byte order mark, line breaks as they are', async () => {
    expect(await readTextFile(file('mark.txt', '\ufeffنقشه\u200cراه\r\n'))).toBe('نقشه\u200cراه\r\n');
    expect(await readTextFile(file('empty.txt', ''))).toBe('');
  });

  it('says of a missing file which one', async () => {
    const path = join(folder, 'missing.txt');
    await expect(readTextFile(path)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND', file: path });
    const inFile = join(file('plain.txt', 'x'), 'inside.txt');
    await expect(readTextFile(inFile)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  it('refuses a folder', async () => {
    await expect(readTextFile(folder)).rejects.toMatchObject({ code: 'NOT_A_FILE', file: folder });
  });

  it('says at which byte a file is not UTF-8', async () => {
    const path = file('latin1.txt', [0x61, 0x62, 0xe9, 0x63]);
    await expect(readTextFile(path)).rejects.toMatchObject({
      code: 'BAD_ENCODING',
      file: path,
      message: expect.stringContaining('byte 2'),
    });
  });

  it('says where a NUL stands', async () => {
    const path = file('nul.txt', 'یک\nدو\0سه');
    await expect(readTextFile(path)).rejects.toMatchObject({
      code: 'BINARY_INPUT',
      file: path,
      line: 2,
      column: 3,
    });
  });
});

describe('writing a file', () => {
  it('replaces what was there and leaves nothing else behind', async () => {
    const own = join(folder, 'whole');
    mkdirSync(own);
    const path = join(own, 'memory.xlf');
    await writeFileWhole(path, 'old');
    await writeFileWhole(path, 'نو');
    expect(readFileSync(path, 'utf8')).toBe('نو');
    expect(readdirSync(own)).toEqual(['memory.xlf']);
  });

  it('keeps the rights of the file that it replaces', async () => {
    const path = file('shared.txt', 'old');
    chmodSync(path, 0o640);
    await writeFileWhole(path, 'new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('writes through a link', async () => {
    const path = file('linked.txt', 'old');
    const link = join(folder, 'link.txt');
    symlinkSync(path, link);
    await writeFileWhole(link, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('makes no folder', async () => {
    const path = join(folder, 'no-such-folder', 'memory.xlf');
    await expect(writeFileWhole(path, 'x')).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
      file: path,
    });
    expect(existsSync(join(folder, 'no-such-folder'))).toBe(false);
  });

  it('refuses the name of a folder', async () => {
    await expect(writeFileWhole(folder, 'x')).rejects.toMatchObject({ code: 'NOT_A_FILE' });
  });

  it.skipIf(!existsSync('/dev/null'))('writes to a device as it is', async () => {
    await writeFileWhole('/dev/null', 'x');
    expect(statSync('/dev/null').isFile()).toBe(false);
  });

  it.skipIf(!existsSync('/dev/full'))('says that a disk is full', async () => {
    const error = { code: 'FILE_REFUSED', message: expect.stringContaining('ENOSPC') };
    await expect(writeFileWhole('/dev/full', 'x')).rejects.toMatchObject(error);
  });
});

it.each([
  ['in/communique.fa.txt', 'communique'],
  ['.hidden', '.hidden'],
  ['noending', 'noending'],
  ['-', 'document'],
])('the document of %s is %s', (path, name) => {
  expect(documentName(path)).toBe(name);
});
