import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertCommand } from '../../src/cli/convert.js';
import { csvLosses, parseCsv, writeCsv } from '../../src/formats/csv/index.js';
import { parseGlossaryJson, writeGlossaryJson } from '../../src/formats/glossary-json/index.js';
import { omegatLosses, parseOmegat, writeOmegat } from '../../src/formats/omegat/index.js';
import { parseTbx, tbxLosses, writeTbx } from '../../src/formats/tbx/index.js';
import { type Concept, preferredTerm } from '../../src/glossary/concept.js';
import { RICH } from '../formats/concepts.js';
import { ended, type Run, start, tarjoman, workFolder } from './run.js';

const file = workFolder();
const read = (path: string) => readFileSync(path, 'utf8');

const OTHER: Concept = {
  id: 'road-map',
  domain: 'other',
  kind: 'term',
  status: 'draft',
  fa: { terms: [{ text: 'نقشه راه', status: 'preferred' }] },
  en: { terms: [{ text: 'road map', status: 'preferred' }] },
};

const FORMATS = [
  { ending: 'tbx', write: (concepts: Concept[]) => writeTbx(concepts), parse: parseTbx, losses: tbxLosses },
  { ending: 'csv', write: (concepts: Concept[]) => writeCsv(concepts), parse: parseCsv, losses: csvLosses },
  {
    ending: 'utf8',
    write: (concepts: Concept[]) => writeOmegat(concepts),
    parse: parseOmegat,
    losses: (concept: Concept) => omegatLosses(concept),
  },
  { ending: 'json', write: writeGlossaryJson, parse: parseGlossaryJson, losses: () => [] },
];

async function convert(...args: string[]): Promise<void> {
  await convertCommand.parseAsync([...args, '--quiet'], { from: 'user' });
}

describe('every pair of glossary formats', () => {
  const pairs = FORMATS.flatMap((from) => FORMATS.map((to) => ({ from, to })));

  it.each(pairs)('$from.ending to $to.ending: what comes through is what both hold', async ({ from, to }) => {
    const input = file(`from-${from.ending}-${to.ending}.${from.ending}`, from.write([RICH, OTHER]));
    const output = file(`to-${from.ending}-${to.ending}.${to.ending}`);
    await convert(input, '-o', output);
    const held = from.parse(read(input));
    const arrived = to.parse(read(output));
    expect(arrived.map(({ id, fa, en }) => [id, preferredTerm(fa), preferredTerm(en)])).toEqual([
      ['treaty', 'معاهده', 'treaty'],
      ['road-map', 'نقشه راه', 'road map'],
    ]);
    held.forEach((concept, i) => {
      if (to.losses(concept).length === 0) expect(arrived[i]).toEqual(concept);
    });
  });
});

function expectRefusal(run: Run, message: RegExp): void {
  expect(run.messages).toMatch(message);
  expect([run.status, run.out]).toEqual([2, '']);
}

describe.concurrent('tarjoman convert, of glossaries', { timeout: 60_000 }, () => {
  it('takes tab-separated text for a memory, unless it is told or the other file is none', async () => {
    const table = file('table.tsv', writeCsv([RICH], { delimiter: '\t' }));
    const [memory, told, other, both] = await Promise.all([
      tarjoman('convert', table, '-o', file('m.jsonl'), '--quiet'),
      tarjoman('convert', table, '-o', file('t.json'), '--as', 'glossary', '--quiet'),
      tarjoman('convert', table, '-o', file('o.tbx'), '--quiet'),
      tarjoman('convert', file('t.csv', writeCsv([RICH])), '-o', file('t.xlf')),
    ]);
    expect([memory, told, other].map(({ status, messages }) => [status, messages])).toEqual([
      [0, ''],
      [0, ''],
      [0, ''],
    ]);
    expect(read(file('m.jsonl'))).toContain('"source"');
    expect(parseGlossaryJson(read(file('t.json')))).toEqual([RICH]);
    expect(parseTbx(read(file('o.tbx')))).toEqual([RICH]);
    expectRefusal(both, /BAD_ARGUMENT: the input is a glossary and the output a memory/);
    expect(existsSync(file('t.xlf'))).toBe(false);
  });

  it('reads standard input and folders, and writes standard output', async () => {
    const folder = file('entries');
    mkdirSync(folder);
    for (const concept of [RICH, OTHER]) writeFileSync(`${folder}/${concept.id}.json`, JSON.stringify(concept));
    const [piped, entries, unnamed] = await Promise.all([
      ended(start('convert', '-', '-o', '-', '--input-format', 'omegat', '--format', 'csv'), 'road map\tنقشه راه\n'),
      tarjoman('convert', folder, '-o', '-', '--format', 'json'),
      ended(start('convert', '-', '-o', file('x.tbx')), 'x'),
    ]);
    expect(parseCsv(piped.out).map(({ id }) => id)).toEqual(['road-map']);
    expect(parseGlossaryJson(entries.out)).toEqual([OTHER, RICH]);
    expectRefusal(unnamed, /^\(standard input\): UNKNOWN_FORMAT: .*say --input-format tbx, tbx2, csv, omegat, json/);
  });

  it('tells what is wrong, and writes nothing unless it may leave that out', async () => {
    const wrong = file('wrong.csv', 'fa,en,colour\nالف,A,red\n"ب,B,\nپ,C,\n');
    const old = file('old.json', 'precious');
    const [strict, lenient, encoding] = await Promise.all([
      tarjoman('convert', wrong, '-o', old, '--as', 'glossary'),
      tarjoman('convert', wrong, '-o', file('lenient.json'), '--as', 'glossary', '--lenient'),
      tarjoman('convert', file('arabic.csv', Uint8Array.of(0x66, 0x61, 0x2c, 0xe3, 0x0a)), '-o', file('e.json')),
    ]);
    expectRefusal(
      strict,
      /wrong\.csv:1:1: BAD_ENTRY: colour: .*\n.*wrong\.csv:3:1: BAD_ENTRY: quotation marks.*\n.*: 2 entries or fields cannot be read/,
    );
    expect(read(old)).toBe('precious');
    expect([lenient.status, lenient.messages.trimEnd().split('\n').length]).toEqual([0, 3]);
    expect(parseGlossaryJson(read(file('lenient.json'))).map(({ id }) => id)).toEqual(['a', 'c']);
    expectRefusal(encoding, /arabic\.csv: BAD_ENCODING: not UTF-8 at byte 3: save the file as UTF-8/);
  });

  it('refuses TBX that breaks a rule, with its place, and reads it where it may', async () => {
    const wrong = file('wrong.tbx', writeTbx([RICH]).replace('>noun<', '>nominal<'));
    const [strict, copied, lenient] = await Promise.all([
      tarjoman('convert', wrong, '-o', file('wrong.json')),
      tarjoman('convert', wrong, '-o', file('wrong-copy.tbx')),
      tarjoman('convert', wrong, '-o', file('wrong.csv.json'), '--lenient', '--quiet'),
    ]);
    for (const run of [strict, copied]) {
      expectRefusal(
        run,
        /^\S*wrong\.tbx:\d+:\d+: BAD_FORMAT: \S+: .*nominal.*; --lenient reads it as far as it can\n$/,
      );
    }
    expect(existsSync(file('wrong-copy.tbx'))).toBe(false);
    expect([lenient.status, parseGlossaryJson(read(file('wrong.csv.json'))).length]).toEqual([0, 1]);
  });

  it('counts the concepts of other languages', async () => {
    const foreign =
      '</conceptEntry><conceptEntry id="c9"><langSec xml:lang="ru"><termSec><term>мир</term></termSec></langSec></conceptEntry>';
    const path = file('languages.tbx', writeTbx([RICH]).replace('</conceptEntry>', foreign));
    const run = await tarjoman('convert', path, '-o', file('languages.json'));
    expect(run.messages).toMatch(/without Persian or English terms \(1: c9\)$/m);
    expect(run.messages).toMatch(/^1 of 2 concepts → /m);
  });

  it('says so where nothing comes through', async () => {
    const half = file('half.json', writeGlossaryJson([{ ...OTHER, en: { terms: [] } }]));
    const [none, empty] = await Promise.all([
      tarjoman('convert', half, '-o', file('half.utf8')),
      tarjoman('convert', file('empty.json', '[]'), '-o', file('empty.csv')),
    ]);
    expectRefusal(none, /BAD_ARGUMENT: no concept has the terms that OmegaT needs/);
    expectRefusal(empty, /BAD_ARGUMENT: the glossary has no concept/);
    expect(existsSync(file('half.utf8'))).toBe(false);
  });
});
