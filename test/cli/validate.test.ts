import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeTmx } from '../../src/formats/tmx/index.js';
import { writeXliff } from '../../src/formats/xliff/index.js';
import { unit } from '../formats/units.js';
import { ended, start, tarjoman, workFolder } from './run.js';

const file = workFolder();

const XML = writeXliff([unit(), unit({ id: 'u2' })]);
const GOOD = file('good.xlf', XML);
const WRONG = file('wrong.xlf', XML.replace('<unit id="u2">', '<unit id="u1">').replace('"translated"', '"revised"'));
const TMX = file('good.tmx', writeTmx([unit()]));
const WRONG_TMX = file('wrong.TMX', writeTmx([unit()]).replace(' xml:lang="fa"', ''));

describe.concurrent('tarjoman validate', { timeout: 60_000 }, () => {
  it('has no findings in memories of ours, and has some in others', async () => {
    const [good, bad] = await Promise.all([
      tarjoman('validate', GOOD, TMX),
      tarjoman('validate', GOOD, WRONG, WRONG_TMX, TMX),
    ]);
    expect(good).toEqual({ status: 0, out: '', messages: '2 checked, 0 with findings\n' });
    expect([bad.status, bad.messages]).toEqual([1, '4 checked, 2 with findings\n']);
    const lines = bad.out.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^\S*wrong\.xlf:4:\d+: segment\/@state: state is "revised": /);
    expect(lines[1]).toMatch(/^\S*wrong\.xlf:5:\d+: unit\/@id: .*u1/);
    expect(lines[2]).toMatch(/^\S*wrong\.TMX:5:\d+: tuv\/@xml:lang: /);
  });

  it('prints an object a finding, with the place in the specification', async () => {
    const run = await tarjoman('validate', '--json', '--quiet', WRONG);
    expect([run.status, run.messages]).toEqual([1, '']);
    const [state, id] = run.out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as unknown);
    expect(state).toEqual({
      file: WRONG,
      line: 4,
      column: expect.any(Number),
      rule: 'segment/@state',
      spec: expect.stringMatching(/^xliff-core-v2\.1-os\.html#/),
      message: 'state is "revised": it must be initial, translated, reviewed or final',
    });
    expect(id).toMatchObject({ rule: 'unit/@id', line: 5 });
  });

  it('reads standard input, as XLIFF where nothing else is said', async () => {
    const [xliff, tmx, other] = await Promise.all([
      ended(start('validate', '-'), XML),
      ended(start('validate', '-', '--format', 'tmx'), XML),
      tarjoman('validate', GOOD, '--format', 'tsv'),
    ]);
    expect([xliff.status, xliff.out]).toEqual([0, '']);
    expect([tmx.status, tmx.out]).toEqual([1, expect.stringMatching(/^-:2:1: \S+: .*tmx/)]);
    expect([other.status, other.out]).toEqual([2, '']);
    expect(other.messages).toMatch(/UNKNOWN_FORMAT: TSV has no rules to check: say --format xliff or tmx\n$/);
  });

  it('has findings in what is cut off, is not XML or not in its encoding', async () => {
    const cut = file('cut.xlf', XML.slice(0, -30));
    const text = file('text.xlf', 'نقشه راه');
    const bytes = file('bytes.xlf', Uint8Array.of(0x3c, 0xff, 0x3e));
    const wide = file('wide.xlf', Buffer.from(`\uFEFF${XML.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
    const [broken, good] = await Promise.all([tarjoman('validate', cut, text, bytes), tarjoman('validate', wide)]);
    expect([broken.status, broken.messages]).toEqual([1, '3 checked, 3 with findings\n']);
    const [one, two, three] = broken.out.split('\n');
    expect(one).toMatch(/cut\.xlf:\d+:\d+: well-formed: /);
    expect(two).toMatch(/text\.xlf:1:\d+: well-formed: /);
    expect(three).toMatch(/bytes\.xlf:1:1: well-formed: .*UTF-8/);
    expect([good.status, good.out]).toEqual([0, '']);
  });

  it('names the files that it cannot read, and checks the others', async () => {
    mkdirSync(file('folder.xlf'));
    const [missing, several] = await Promise.all([
      tarjoman('validate', file('no.xlf')),
      tarjoman('validate', file('no.tmx'), WRONG_TMX, file('folder.xlf')),
    ]);
    expect([missing.status, missing.out]).toEqual([2, '']);
    expect(missing.messages).toMatch(/^\S*no\.xlf: FILE_NOT_FOUND: .*\n$/);
    expect(several.status).toBe(2);
    expect(several.out).toMatch(/^\S*wrong\.TMX:5:\d+: tuv\/@xml:lang: .*\n$/);
    expect(several.messages).toMatch(/^\S*no\.tmx: FILE_NOT_FOUND: .*\n\S*folder\.xlf: NOT_A_FILE: .*\n$/);
  });
});
