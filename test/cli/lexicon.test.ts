import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeXliff } from '../../src/formats/xliff/index.js';
import { Lexicon } from '../../src/lexicon/index.js';
import type { Unit } from '../../src/tm/index.js';
import { tarjoman, workFolder } from './run.js';

const file = workFolder();

const PAIRS = [
  ...Array(3).fill(['سفر به مسکو', 'visit to Moscow']),
  ...Array(3).fill(['سفر', 'visit']),
  ...Array(3).fill(['مسکو', 'Moscow']),
] as [string, string][];
const TSV = file('pairs.tsv', PAIRS.map((pair) => `${pair.join('\t')}\r\n`).join('\r\n'));
const JSONL = file(
  'pairs.jsonl',
  PAIRS.map(([source, target], i) => `${JSON.stringify({ source: i === 0 ? [source] : source, target })}\n`).join(''),
);
const unit = (
  i: number,
  sourceLang: string,
  targetLang: string,
  [source, target]: readonly [string, string],
): Unit => ({
  id: `u${i}`,
  source,
  target,
  sourceLang,
  targetLang,
  origin: { document: 'talks' },
});
const MEMORY = file('memory.xlf', writeXliff(PAIRS.map((pair, i) => unit(i, 'fa', 'en', pair))));
const BACK = file('back.xlf', writeXliff(PAIRS.map(([fa, en], i) => unit(i, 'en', 'fa', [en, fa]))));

describe.concurrent('tarjoman lexicon train', { timeout: 60_000 }, () => {
  it.each([
    ['TSV', TSV],
    ['JSON lines', JSONL],
    ['a memory', MEMORY],
    ['a memory in the other direction', BACK],
  ])('learns from %s', async (name, input) => {
    const output = file(`${name}.json`);
    const run = await tarjoman('lexicon', 'train', input, '-o', output, '--licence', 'CC0-1.0');
    expect(run).toEqual({ status: 0, out: '', messages: expect.stringMatching(/^9 pairs: \d entries → .*\n$/) });
    const data = JSON.parse(readFileSync(output, 'utf8'));
    expect(data).toMatchObject({ licence: 'CC0-1.0', from: 'fa', to: 'en', sources: [expect.any(String)] });
    expect(Lexicon.from(data).ofWord('سفر')[0]).toEqual({ word: 'visit', grade: 1 });
  });

  it('learns from several files, to standard output', async () => {
    const run = await tarjoman('lexicon', 'train', TSV, JSONL, MEMORY, '-o', '-', '--quiet');
    expect([run.status, run.messages]).toEqual([0, '']);
    expect(JSON.parse(run.out)).toMatchObject({ sources: ['pairs', 'pairs', 'memory'] });
  });

  it.each<[string, () => string[], RegExp]>([
    ['a missing file', () => [file('no.tsv')], /no\.tsv: FILE_NOT_FOUND: .*check the name/],
    ['a format that it does not know', () => [file('talks.docx', '')], /talks\.docx: UNKNOWN_FORMAT: .*\.tsv, \.jsonl/],
    ['standard input', () => ['-'], /: UNKNOWN_FORMAT: .*standard input/],
    ['a line of one column', () => [file('one.tsv', 'a\tb\nc\n')], /one\.tsv:2:1: BAD_FORMAT: not two columns/],
    ['a line of three columns', () => [file('three.tsv', 'a\tb\tc\n')], /three\.tsv:1:1: BAD_FORMAT: not two/],
    ['a line that is no JSON', () => [file('no.jsonl', '\n{"source"')], /no\.jsonl:2:1: BAD_FORMAT: no JSON/],
    ['a line without a pair', () => [file('odd.jsonl', '{"source":1}')], /odd\.jsonl:1:1: BAD_FORMAT: no pair/],
    ['a broken memory', () => [file('bad.xlf', '<xliff')], /bad\.xlf:1:\d+: BAD_XML: /],
    ['a memory of other languages', () => [MEMORY, '--from', 'de'], /memory\.xlf: BAD_ARGUMENT: .*say --from and --to/],
    ['files without a pair', () => [file('null.tsv', 'a\t\n')], /EMPTY_SIDE: no pair has words on both sides/],
    ['what is no language', () => [TSV, '--to', '?'], /BAD_ARGUMENT: "\?" is no language tag/],
  ])('refuses %s, and writes nothing', async (name, call, message) => {
    const output = file(`${name}.json`);
    const run = await tarjoman('lexicon', 'train', ...call(), '-o', output);
    expect(run.messages).toMatch(message);
    expect(run.messages.trimEnd().split('\n')).toHaveLength(1);
    expect([run.status, run.out, existsSync(output)]).toEqual([2, '', false]);
  });

  it('refuses to overwrite an input, and to write nowhere', async () => {
    const [over, nowhere, folder] = await Promise.all([
      tarjoman('lexicon', 'train', TSV, '-o', TSV),
      tarjoman('lexicon', 'train', TSV),
      tarjoman('lexicon', 'train', TSV, '-o', dirname(TSV)),
    ]);
    expect([over.status, over.messages]).toEqual([2, expect.stringMatching(/BAD_ARGUMENT: .*overwrite an input/)]);
    expect([nowhere.status, nowhere.messages]).toEqual([2, expect.stringMatching(/^tarjoman: BAD_ARGUMENT: .*-o/)]);
    expect([folder.status, folder.messages]).toEqual([2, expect.stringMatching(/: NOT_A_FILE: /)]);
  });
});

describe.concurrent('tarjoman align --lexicon', { timeout: 60_000 }, () => {
  const persian = file('a.fa.txt', 'سفر به مسکو\nصلح پایدار\n');
  const english = file('a.en.txt', 'visit to Moscow\nlasting peace\n');

  it('takes a lexicon that was trained', async () => {
    const lexicon = file('trained.json');
    await tarjoman('lexicon', 'train', TSV, '-o', lexicon);
    const run = await tarjoman('align', persian, english, '--lexicon', lexicon, '--beads', '--quiet');
    expect(run).toEqual({ status: 0, out: '[0]:[0]\n[1]:[1]\n', messages: '' });
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', '{', /BAD_FORMAT: no JSON/],
    ['no lexicon', '{"entries":1}', /BAD_FORMAT: no lexicon: give what tarjoman lexicon train has written/],
    ['null', 'null', /BAD_FORMAT: no lexicon/],
    ['bad entries', '{"sources":[],"licence":"","entries":"a\\tb\\nc"}', /BAD_FORMAT: entry 2: no lemma or no tab/],
  ])('refuses %s', async (name, json, message) => {
    const run = await tarjoman('align', persian, english, '--lexicon', file(`${name}.json`, json), '--beads');
    expect([run.status, run.out, run.messages]).toEqual([2, '', expect.stringMatching(message)]);
  });
});
