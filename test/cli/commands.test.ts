import { describe, expect, it } from 'vitest';
import { writeTmx } from '../../src/formats/tmx/index.js';
import { writeTsv } from '../../src/formats/tsv/index.js';
import { writeXliff } from '../../src/formats/xliff/index.js';
import type { Unit } from '../../src/tm/index.js';
import { ended, start, tarjoman, workFolder } from './run.js';

const file = workFolder();

const objects = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

const UNITS: readonly Unit[] = [
  ['u1', 'سفر به مسکو تاریخی است.', 'The visit to Moscow is historic.'],
  ['u2', 'نقشه راه امضا شد.', 'The road map was signed.'],
].map(([id, source, target]) => ({
  ...({ id, source, target } as { id: string; source: string; target: string }),
  sourceLang: 'fa',
  targetLang: 'en',
  origin: { document: 'communique-12' },
}));
const MEMORY = file('memory.xlf', writeXliff(UNITS));

describe.concurrent('tarjoman', { timeout: 60_000 }, () => {
  it('tells its version and its commands, and refuses others', async () => {
    const [version, help, nothing, unknown] = await Promise.all([
      tarjoman('--version'),
      tarjoman('--help'),
      tarjoman('interpret'),
      tarjoman('segment', '--no-such-option', 'x.txt'),
    ]);
    expect([version.status, version.out]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
    expect(help.status).toBe(0);
    for (const command of ['align', 'segment', 'lookup', 'search', 'validate']) {
      expect(help.out).toContain(`  ${command} `);
    }
    expect([nothing.status, nothing.out]).toEqual([2, '']);
    expect(unknown.status).toBe(2);
    expect(unknown.messages).toMatch(/--no-such-option.*; tarjoman segment --help tells more\n$/);
    expect(nothing.messages).toMatch(/interpret.*; tarjoman --help tells more\n$/);
  });

  describe('segment', () => {
    const text = file('news.txt', 'تیتر\r\n\r\nوی رفت. او ماند.\n');

    it('prints a sentence a line, or an object', async () => {
      const [lines, json] = await Promise.all([
        tarjoman('segment', text),
        tarjoman('segment', text, '--lang', 'fa', '--json'),
      ]);
      expect(lines).toEqual({ status: 0, out: 'تیتر\nوی رفت.\nاو ماند.\n', messages: '' });
      expect(objects(json.out)).toEqual([
        { text: 'تیتر', start: 0, end: 4, paragraph: 0 },
        { text: 'وی رفت.', start: 8, end: 15, paragraph: 1 },
        { text: 'او ماند.', start: 16, end: 24, paragraph: 1 },
      ]);
    });

    it('reads standard input, and names it when it is at fault', async () => {
      const good = start('segment', '-', '--lang', 'en');
      const bad = start('segment', '-');
      const [{ out }, { status, messages }] = await Promise.all([
        ended(good, 'Mr. Lavrov came. He left.'),
        ended(bad, Uint8Array.of(0xff)),
      ]);
      expect(out).toBe('Mr. Lavrov came.\nHe left.\n');
      expect([status, messages]).toEqual([2, expect.stringMatching(/^\(standard input\): BAD_ENCODING/)]);
    });
  });

  describe('lookup', () => {
    it('prints the concepts as a table, or an object each', async () => {
      const [shown, json] = await Promise.all([
        tarjoman('lookup', 'نقشهراه', '--limit', '1'),
        tarjoman('lookup', 'strategic', 'partnershp', '--json', '--limit', '1'),
      ]);
      expect(shown.status).toBe(0);
      expect(shown.out).toContain('road-map');
      expect(shown.out).toContain('نقشه راه');
      expect(objects(json.out)).toEqual([
        {
          id: 'strategic-partnership',
          fa: 'مشارکت راهبردی',
          en: 'strategic partnership',
          score: expect.any(Number),
        },
      ]);
    });

    it('is done where nothing is found, and refuses a wrong limit', async () => {
      const [none, wrong] = await Promise.all([tarjoman('lookup', 'giraffe'), tarjoman('lookup', 'x', '--limit', '0')]);
      expect([none.status, none.out]).toEqual([0, '']);
      expect([wrong.status, wrong.out]).toEqual([2, '']);
    });
  });

  describe('search', () => {
    it('finds matches in either language', async () => {
      const [persian, english] = await Promise.all([
        tarjoman('search', 'سفر به مسكو تاریخی است', '--tm', MEMORY, '--json'),
        tarjoman('search', 'The road map is signed.', '--tm', MEMORY),
      ]);
      expect(objects(persian.out)).toEqual([
        {
          source: UNITS[0]?.source,
          target: UNITS[0]?.target,
          file: MEMORY,
          unit: expect.objectContaining({ id: 'u1', origin: { document: 'communique-12' } }),
          score: 0.999,
          similarity: 1,
          context: 'none',
          edits: [],
          penalties: [{ name: 'spelling', amount: expect.closeTo(0.001) }],
        },
      ]);
      expect(english.out).toContain('u2');
      expect(english.out).toContain('80.0 %');
      expect(english.out).toContain('نقشه راه امضا شد.');
    });

    it('reads memories of every format, and takes Persian and English for what they do not say', async () => {
      const [tsv, tmx] = [file('memory.tsv', writeTsv(UNITS)), file('memory.tmx', writeTmx(UNITS))];
      const found = await tarjoman('search', 'نقشه راه امضا شد.', '--tm', tsv, '--tm', tmx, '--json');
      expect(objects(found.out)).toMatchObject([
        { file: tsv, target: 'The road map was signed.', unit: { sourceLang: 'fa', targetLang: 'en' } },
        { file: tmx, target: 'The road map was signed.' },
      ]);
    });

    it('names the memory that is at fault', async () => {
      const cut = file('cut.xlf', writeXliff(UNITS).slice(0, -30));
      const [missing, broken] = await Promise.all([
        tarjoman('search', 'سفر', '--tm', file('no.xlf')),
        tarjoman('search', 'سفر', '--tm', MEMORY, '--tm', cut),
      ]);
      expect(missing.messages).toMatch(/^\S*no\.xlf: FILE_NOT_FOUND: /);
      expect(broken.messages).toMatch(/^\S*cut\.xlf:\d+:\d+: BAD_XML: /);
      expect([missing.status, broken.status, broken.out]).toEqual([2, 2, '']);
    });
  });
});
