import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeTbx } from '../../src/formats/tbx/index.js';
import { writeTmx } from '../../src/formats/tmx/index.js';
import { writeXliff } from '../../src/formats/xliff/index.js';
import { RICH } from '../formats/concepts.js';
import { unit } from '../formats/units.js';
import { TRANSITIONAL, STRICT as XLIFF12 } from '../formats/xliff12/validate-documents.js';
import { ended, start, tarjoman, workFolder } from './run.js';

const file = workFolder();

const XML = writeXliff([unit(), unit({ id: 'u2' })]);
const GOOD = file('good.xlf', XML);
const WRONG_XML = XML.replace('"translated"', '"revised"').replace('<unit id="u2">', '<unit id="u1">');
const WRONG = file('wrong.xlf', WRONG_XML);
/** The lines of the state and of the identifier that are wrong. */
const [STATE, ID] = ['"revised"', '<unit id="u1">'].map(
  (wrong) => WRONG_XML.slice(0, WRONG_XML.lastIndexOf(wrong)).split('\n').length,
);
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
    expect(lines[0]).toMatch(new RegExp(`^\\S*wrong\\.xlf:${STATE}:\\d+: segment/@state: state is "revised": `));
    expect(lines[1]).toMatch(new RegExp(`^\\S*wrong\\.xlf:${ID}:\\d+: unit/@id: .*u1`));
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
      line: STATE,
      column: expect.any(Number),
      rule: 'segment/@state',
      spec: expect.stringMatching(/^xliff-core-v2\.1-os\.html#/),
      message: 'state is "revised": it must be initial, translated, reviewed or final',
    });
    expect(id).toMatchObject({ rule: 'unit/@id', line: ID });
  });

  it('reads standard input, by its root element where nothing else is said', async () => {
    const [xliff, tmx, named] = await Promise.all([
      ended(start('validate', '-'), XML),
      ended(start('validate', '-', '--json'), writeTmx([unit()]).replace(' xml:lang="fa"', '')),
      ended(start('validate', '-', '--format', 'tmx'), XML),
    ]);
    expect([xliff.status, xliff.out]).toEqual([0, '']);
    expect(JSON.parse(tmx.out)).toMatchObject({ file: '(standard input)', rule: 'tuv/@xml:lang', line: 5 });
    expect([named.status, named.out]).toEqual([1, expect.stringMatching(/^\(standard input\):2:1: \S+: .*tmx/)]);
  });

  it('checks what the root element says where the ending says nothing, and no other formats', async () => {
    const head = `<!-- ${'a <tmx> for the press '.repeat(100)}-->\n<?tool <tmx>?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n`;
    const tmx = writeTmx([unit()]).replace('?>\n', `?>\n${head}`);
    const commented = file('commented.xml', tmx);
    const wide = file('wide.tmp', Buffer.from(`\uFEFF${tmx.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
    const long = file('long.txt', XML.replace('?>\n', `?>\n<!-- ${'<tmx>'.repeat(10_000)} -->\n`));
    const [others, lines, csv] = await Promise.all([
      tarjoman('validate', commented, wide, long, file('neither', '<html/>')),
      tarjoman('validate', file('lines.jsonl', '{}'), GOOD),
      tarjoman('validate', GOOD, '--format', 'csv'),
    ]);
    expect(others.messages).toBe('4 checked, 1 with findings\n');
    expect(others.out).toMatch(/^\S*neither:1:1: xliff: the root is <html>.*\n$/);
    expect([lines.status, lines.out]).toEqual([2, '']);
    expect(lines.messages).toMatch(
      /lines\.jsonl: UNKNOWN_FORMAT: JSONL has no rules .*\n1 checked, 0 with findings, 1 unread\n$/,
    );
    expect([csv.status, csv.messages]).toEqual([
      2,
      expect.stringMatching(/ csv names no .*: say --format xliff, xliff12, tmx or tbx\n$/),
    ]);
  });

  it('checks TBX of both versions, by its ending or its root', async () => {
    const tbx = writeTbx([RICH]);
    const old = writeTbx([RICH], { version: 2 });
    const wrong = (xml: string) => xml.replace('>noun<', '>nominal<');
    const [good, bad, piped, named] = await Promise.all([
      tarjoman('validate', file('good.tbx', tbx), file('good-old.tbx', old)),
      tarjoman('validate', file('bad.tbx', wrong(tbx)), file('bad.xml', wrong(old))),
      ended(start('validate', '-', '--json'), wrong(old)),
      ended(start('validate', '-', '--format', 'tbx'), XML),
    ]);
    expect(good).toEqual({ status: 0, out: '', messages: '2 checked, 0 with findings\n' });
    expect([bad.status, bad.messages]).toEqual([1, '2 checked, 2 with findings\n']);
    expect(bad.out).toMatch(/^\S*bad\.tbx:\d+:\d+: \S*: .*nominal.*\n\S*bad\.xml:\d+:\d+: \S*: .*nominal.*\n$/);
    expect(JSON.parse(piped.out)).toMatchObject({ file: '(standard input)', line: expect.any(Number) });
    expect(named.status).toBe(1);
  });

  it('checks XLIFF by its version, 1.2 as transitional, as it declares or as it is asked to', async () => {
    const strict = file('strict.xlf', XLIFF12);
    const transitional = file('transitional.sdlxliff', TRANSITIONAL);
    const [good, asked, piped, named] = await Promise.all([
      tarjoman('validate', GOOD, strict, transitional),
      tarjoman('validate', strict, transitional, '--flavour', 'strict'),
      ended(start('validate', '-', '--json'), XLIFF12.replace('state="final"', 'state="done"')),
      tarjoman('validate', GOOD, '--format', 'xliff12'),
    ]);
    expect(good).toEqual({ status: 0, out: '', messages: '3 checked, 0 with findings\n' });
    expect([asked.status, asked.messages]).toEqual([1, '2 checked, 1 with findings\n']);
    expect(asked.out).toMatch(/transitional\.sdlxliff:\d+:\d+: file\/@ts: <file> has no attribute ts: remove it\n/);
    expect(JSON.parse(piped.out)).toMatchObject({ rule: 'bin-target/@state', spec: 'xliff-core.html#state' });
    expect([named.status, named.out]).toEqual([
      1,
      expect.stringMatching(/:2:1: xliff: the root is .* not <xliff> of XLIFF 1\.2/),
    ]);
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
    expect(missing.messages).toMatch(/^\S*no\.xlf: FILE_NOT_FOUND: .*\n0 checked, 0 with findings, 1 unread\n$/);
    expect(several.status).toBe(2);
    expect(several.out).toMatch(/^\S*wrong\.TMX:5:\d+: tuv\/@xml:lang: .*\n$/);
    expect(several.messages).toMatch(
      /^\S*no\.tmx: FILE_NOT_FOUND: .*\n\S*folder\.xlf: NOT_A_FILE: .*\n1 checked, 1 with findings, 2 unread\n$/,
    );
  });
});
