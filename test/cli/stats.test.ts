/** `tarjoman stats`, as a user calls it. */
import { describe, expect, it } from 'vitest';
import { writeTmx } from '../../src/formats/tmx/index.js';
import { writeXliff } from '../../src/formats/xliff/index.js';
import { unit, withNeighbours } from '../formats/units.js';
import { ended, start, tarjoman, workFolder } from './run.js';

const file = workFolder();
const MEMORY = file('memory.tmx', writeTmx([unit({ source: 'نشست سران برگزار شد.', target: 'The summit was held.' })]));
const TEXT = file('speech.fa.txt', 'نشست سران برگزار شد. همکاری های ما ادامه دارد.\n\nنشست سران برگزار شد.\n');

describe('tarjoman stats', () => {
  it('counts a text, and what a memory has of it', async () => {
    const { status, out, messages } = await tarjoman('stats', TEXT, '--against', MEMORY);
    expect({ status, messages }).toEqual({ status: 0, messages: '' });
    expect(out).toMatch(/source +3 +12 +\d+ +3 +\d+\n/);
    expect(out).toMatch(/exact +2 +8 +66\.7 %\n/);
    expect(out).toMatch(/new +1 +4 +33\.3 %\n/);
    expect(out).not.toContain('target');
  });

  it('counts several files, each and together', async () => {
    const xliff = file('memory.xlf', writeXliff(withNeighbours([unit({ source: 'نشست سران برگزار شد.' })])));
    const { out } = await tarjoman('stats', TEXT, xliff, '--json');
    const [text, memory, all] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(text).toMatchObject({ file: TEXT, source: { segments: 3, words: 12 }, target: { segments: 0 } });
    expect(memory).toMatchObject({ file: xliff, source: { segments: 1, words: 4 }, target: { words: 5 } });
    expect(all.file).toBeUndefined();
    expect(all.source).toMatchObject({ segments: 4, words: 16 });
    expect(all.bands.find(({ band }: { band: string }) => band === 'repeated')).toEqual({
      band: 'repeated',
      segments: 2,
      words: 8,
    });
  });

  it('counts a table of texts as the memory that it is', async () => {
    const { out } = await tarjoman('stats', file('memory.csv', 'fa,en\r\nصلح,peace talks\r\n'), '--json');
    expect(JSON.parse(out)).toMatchObject({ source: { segments: 1, words: 1 }, target: { segments: 1, words: 2 } });
  });

  it('reads English and standard input', async () => {
    const { out } = await ended(start('stats', '-', '--json'), 'The U.S. agreed. The long-term plan stands.');
    expect(JSON.parse(out)).toMatchObject({ source: { segments: 2, words: 8 } });
  });

  it.each([
    ['a file that is not there', ['nowhere.txt'], 'FILE_NOT_FOUND'],
    ['a memory that is not there', [TEXT, '--against', 'nowhere.xlf'], 'FILE_NOT_FOUND'],
    ['a file that is no text', [file('x.txt', new Uint8Array([0xff, 0xfe, 0x00]))], 'BAD_ENCODING'],
    ['a format that is none', [TEXT, '--format', 'doc'], 'UNKNOWN_FORMAT'],
    ['no file', [], 'BAD_ARGUMENT'],
  ])('refuses %s', async (_, args, code) => {
    const { status, out, messages } = await tarjoman('stats', ...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(messages).toContain(code);
    expect(messages).not.toContain('--input-format'); // which it does not have
  });
});
