import { describe, expect, it } from 'vitest';
import { ended, start, tarjoman, workFolder } from './run.js';

const file = workFolder();

const objects = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

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
          how: 'typo',
          matched: 'strategic partnership',
        },
      ]);
    });

    it('is done where nothing is found, and refuses a wrong limit', async () => {
      const [none, wrong] = await Promise.all([tarjoman('lookup', 'giraffe'), tarjoman('lookup', 'x', '--limit', '0')]);
      expect([none.status, none.out]).toEqual([0, '']);
      expect([wrong.status, wrong.out]).toEqual([2, '']);
    });
  });
});
