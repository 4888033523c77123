import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv, writeCsv } from '../../src/formats/csv/index.js';
import { parseXliff, writeXliff } from '../../src/formats/xliff/index.js';
import { RICH } from '../formats/concepts.js';
import { tarjoman, workFolder } from './run.js';

const file = workFolder();
const read = (name: string): string => readFileSync(name, 'utf8');

describe.concurrent('tarjoman convert, of tables', { timeout: 60_000 }, () => {
  it('takes CSV for a memory where it is told to', async () => {
    const table = file(
      'a.csv',
      'fa,en,who\nنقشه راه,road map,N.\n"صلح\nپایدار",="lasting" peace\n'
        .replace('="', '"=""')
        .replace('" peace', '"" peace"'),
    );
    const [into, untold, plain] = await Promise.all([
      tarjoman('convert', table, '-o', file('b.xlf'), '--as', 'memory'),
      tarjoman('convert', table, '-o', file('c.xlf')),
      tarjoman(
        'convert',
        file('p.csv', 'الف;A\n'),
        '-o',
        file('d.jsonl'),
        '--as',
        'memory',
        '--from',
        'fa',
        '--to',
        'en',
        '--quiet',
      ),
    ]);
    expect([into.status, into.messages]).toEqual([
      0,
      `warning: LOST: a memory has no place for columns after the second (1: u2)\n2 units → ${file('b.xlf')}\n`,
    ]);
    const units = parseXliff(read(file('b.xlf')));
    expect(units.map(({ source, target, sourceLang }) => [source, target, sourceLang])).toEqual([
      ['نقشه راه', 'road map', 'fa'],
      ['صلح\nپایدار', '="lasting" peace', 'fa'],
    ]);
    expect([untold.status, untold.messages]).toEqual([
      2,
      expect.stringMatching(/the input is a glossary .* or say --as\n$/),
    ]);
    expect(plain.status).toBe(0);
    expect(read(file('d.jsonl'))).toMatch(/"fa".*"en"/);
  });

  it('writes a memory as CSV with what is lost, and reads it back', async () => {
    const units = parseXliff(read('tm/moscow-talks.xlf')).map((unit) => ({ ...unit, score: 0.9 }));
    const memory = file('m.xlf', writeXliff(units));
    const out = await tarjoman('convert', memory, '-o', file('m.csv'), '--as', 'memory', '--json');
    expect(out.status).toBe(0);
    const kinds = out.out
      .split('\n')
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { kind: string }).kind);
    expect(kinds).toEqual(expect.arrayContaining(['ids', 'documents', 'scores']));
    expect(kinds).not.toContain('languages');
    await tarjoman('convert', file('m.csv'), '-o', file('back.xlf'), '--as', 'memory', '--quiet');
    const texts = (xml: string) => parseXliff(xml).map(({ source, target }) => [source, target]);
    expect(texts(read(file('back.xlf')))).toEqual(texts(read(memory)));
  });

  it('takes TSV for a glossary where it is told to, both ways', async () => {
    const table = file('g.csv', writeCsv([RICH]));
    const out = await tarjoman('convert', table, '-o', file('g.tsv'), '--as', 'glossary', '--quiet');
    const back = await tarjoman('convert', file('g.tsv'), '-o', file('g2.csv'), '--as', 'glossary', '--quiet');
    expect([out.status, out.messages, back.status, back.messages]).toEqual([0, '', 0, '']);
    expect(read(file('g.tsv')).split('\r\n')[0]).toContain('\tfa\t');
    expect(parseCsv(read(file('g2.csv')))).toEqual([RICH]);
  });
});
