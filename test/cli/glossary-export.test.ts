import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import diplomatic from '../../src/data/diplomatic.js';
import { parseCsv } from '../../src/formats/csv/index.js';
import { parseGlossaryJson, writeGlossaryJson } from '../../src/formats/glossary-json/index.js';
import { parseOmegat } from '../../src/formats/omegat/index.js';
import { parseTbx, validateTbx, writeTbx } from '../../src/formats/tbx/index.js';
import { RICH } from '../formats/concepts.js';
import { tarjoman, workFolder } from './run.js';

const file = workFolder();
const read = (path: string) => readFileSync(path, 'utf8');

describe.concurrent('tarjoman glossary export', { timeout: 60_000 }, () => {
  it('writes the diplomatic glossary in every format', async () => {
    const names = ['d.tbx', 'd.csv', 'd.json', 'd.utf8'];
    const runs = await Promise.all(names.map((name) => tarjoman('glossary', 'export', '-o', file(name))));
    expect(runs.map(({ status, out }) => [status, out])).toEqual(names.map(() => [0, '']));
    expect(parseTbx(read(file('d.tbx')))).toEqual(diplomatic);
    expect(parseCsv(read(file('d.csv')))).toEqual(diplomatic);
    expect(parseGlossaryJson(read(file('d.json')))).toEqual(diplomatic);
    expect(parseOmegat(read(file('d.utf8'))).map(({ id }) => id)).toEqual(diplomatic.map(({ id }) => id));
    expect(runs.slice(0, 3).map(({ messages }) => messages)).toEqual(
      names.slice(0, 3).map((name) => `${diplomatic.length} concepts → ${file(name)}\n`),
    );
    expect(runs[3]?.messages).toMatch(
      new RegExp(`^warning: LOST: OmegaT has no place for transliterations \\(${diplomatic.length}: abstention, `, 'm'),
    );
  });

  it('writes TBX v2, and tables of English first for OmegaT, to standard output too', async () => {
    const own = file('own.json', writeGlossaryJson([RICH]));
    const [old, english, target, losses] = await Promise.all([
      tarjoman('glossary', 'export', '-o', '-', '--format', 'tbx2', '--glossary', own),
      tarjoman('glossary', 'export', '-o', '-', '--format', 'omegat', '--glossary', own, '--from', 'en', '--quiet'),
      tarjoman('glossary', 'export', '-o', '-', '--format', 'omegat', '--glossary', own, '--to', 'fa-IR', '--quiet'),
      tarjoman('glossary', 'export', '-o', file('own.utf8'), '--glossary', own, '--json', '--quiet'),
    ]);
    expect(old.out).toMatch(/<martif /);
    expect(validateTbx(old.out)).toEqual([]);
    expect(english.out).toContain('\ntreaty\tمعاهده\t[treaty]');
    expect([english.status, english.messages, target.out]).toEqual([0, '', english.out]);
    expect(JSON.parse(losses.out.split('\n')[0] ?? '')).toEqual({
      kind: 'domains',
      message: expect.stringContaining('OmegaT has no place for'),
      count: 1,
      concepts: ['treaty'],
    });
  });

  it('leaves no file where it fails', async () => {
    const own = file('wrong.csv', 'fa,en,domain\nالف,A,sports\nب,B,energy\n');
    const [format, wrong, lenient, languages, over] = await Promise.all([
      tarjoman('glossary', 'export', '-o', file('a.doc')),
      tarjoman('glossary', 'export', '-o', file('a.tbx'), '--glossary', own),
      tarjoman('glossary', 'export', '-o', file('b.tbx'), '--glossary', own, '--lenient'),
      tarjoman('glossary', 'export', '-o', file('a.utf8'), '--from', 'fa', '--to', 'fa'),
      tarjoman('glossary', 'export', '-o', own, '--glossary', own),
    ]);
    expect([format.status, format.messages]).toEqual([
      2,
      expect.stringMatching(/a\.doc: UNKNOWN_FORMAT: .*--format tbx, tbx2, csv, omegat, json/),
    ]);
    expect([wrong.status, wrong.messages.trimEnd().split('\n')]).toEqual([
      2,
      [
        expect.stringMatching(/wrong\.csv:2:1: BAD_ENTRY: domain: sports is none of/),
        expect.stringMatching(/wrong\.csv: BAD_ENTRY: one entry or field cannot be read: .*--lenient/),
      ],
    ]);
    expect([lenient.status, parseTbx(read(file('b.tbx'))).map(({ domain }) => domain)]).toEqual([
      0,
      ['other', 'energy'],
    ]);
    expect([languages.status, languages.messages]).toEqual([2, expect.stringMatching(/--from and --to are both fa/)]);
    expect([over.status, over.messages]).toEqual([2, expect.stringMatching(/would overwrite the input/)]);
    for (const name of ['a.doc', 'a.tbx', 'a.utf8']) expect(existsSync(file(name))).toBe(false);
  });

  it('keeps all of another TBX file, unless another version is asked for', async () => {
    const foreign = writeTbx([RICH]).replace(
      '</conceptEntry>',
      '<langSec xml:lang="ru"><termSec><term>договор</term></termSec></langSec></conceptEntry>',
    );
    const own = file('foreign.tbx', foreign);
    const [kept, old] = await Promise.all([
      tarjoman('glossary', 'export', '-o', file('kept.tbx'), '--glossary', own),
      tarjoman('glossary', 'export', '-o', file('old.tbx'), '--glossary', own, '--format', 'tbx2'),
    ]);
    expect([kept.status, kept.messages]).toEqual([0, `copied → ${file('kept.tbx')}\n`]);
    expect(read(file('kept.tbx'))).toContain('договор');
    expect(old.messages).toMatch(
      /^warning: LOST: a glossary has no place for other languages than Persian and English \(1: treaty\)$/m,
    );
    expect(read(file('old.tbx'))).toMatch(/<martif /);
  });
});
