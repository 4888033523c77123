import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { parseXliff, validateXliff } from '../../src/formats/xliff/index.js';
import { ended, start, tarjoman, tarjomanInto, workFolder } from './run.js';

const file = workFolder();
const PERSIAN = file('talks.fa.txt', 'سفر به مسکو\nسفیر به مسکو رفت. او با لاوروف دیدار کرد.\n');
const ENGLISH = file('talks.en.txt', 'A visit to Moscow\nThe Ambassador went to Moscow. He met Lavrov.\n');

/** What no failing command does: print a result, or write a file. */
function expectRefusal(run: { status: number | null; out: string; messages: string }, message: RegExp) {
  expect(run.messages).toMatch(message);
  expect(run.messages.trimEnd().split('\n')).toHaveLength(1);
  expect([run.status, run.out]).toEqual([2, '']);
}

describe.concurrent('tarjoman align', { timeout: 60_000 }, () => {
  it('writes XLIFF and says what it did', async () => {
    const output = file('talks.xlf');
    const run = await tarjoman('align', PERSIAN, ENGLISH, '-o', output);
    expect(run).toEqual({
      status: 0,
      out: '',
      messages: `3 and 3 sentences: 3 pairs, 0 without a counterpart → ${output}\n`,
    });
    const xml = readFileSync(output, 'utf8');
    expect(validateXliff(xml)).toEqual([]);
    expect(parseXliff(xml).map(({ source, target, origin }) => [source, target, origin.document])).toEqual([
      ['سفر به مسکو', 'A visit to Moscow', 'talks'],
      ['سفیر به مسکو رفت.', 'The Ambassador went to Moscow.', 'talks'],
      ['او با لاوروف دیدار کرد.', 'He met Lavrov.', 'talks'],
    ]);
  });

  it('writes TMX', async () => {
    const output = file('talks.tmx');
    expect((await tarjoman('align', PERSIAN, ENGLISH, '-o', output)).status).toBe(0);
    expect(readFileSync(output, 'utf8').match(/<tu /g)).toHaveLength(3);
  });

  it('writes TSV by the name of the format, quietly', async () => {
    const output = file('talks.out');
    const run = await tarjoman('align', PERSIAN, ENGLISH, '-o', output, '--format', 'tsv', '--quiet');
    expect(run).toEqual({ status: 0, out: '', messages: '' });
    expect(readFileSync(output, 'utf8').split('\n')[0]).toBe('سفر به مسکو\tA visit to Moscow');
  });

  it('writes JSON lines to standard output', async () => {
    const run = await tarjoman('align', PERSIAN, ENGLISH, '-o', '-', '--format', 'jsonl');
    const lines = run.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(3);
    expect(lines[1]).toEqual({
      source: ['سفیر به مسکو رفت.'],
      target: ['The Ambassador went to Moscow.'],
      score: expect.any(Number),
    });
  });

  it('prints beads', async () => {
    const run = await tarjoman('align', PERSIAN, ENGLISH, '--beads', '--quiet');
    expect(run).toEqual({ status: 0, out: '[0]:[0]\n[1]:[1]\n[2]:[2]\n', messages: '' });
  });

  it('prints an object a bead, beside the file that it writes', async () => {
    const output = file('beside.tmx');
    const run = await tarjoman('align', PERSIAN, ENGLISH, '--json', '-o', output);
    expect(
      run.out
        .trimEnd()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line))),
    ).toEqual(Array(3).fill(['source', 'target', 'score']));
    expect(existsSync(output)).toBe(true);
  });

  it('prints the beads of a paragraph that was moved', async () => {
    const steps = (word: string, from: number) => Array.from({ length: 8 }, (_, k) => `${word} ${from + 7 * k}.`);
    const own = ['لاوروف ۱۲ نامه به مجلس فرستاد.', 'معاهده صلح ۵۶ بند دارد.', 'نفت به ۱۱۲ دلار رسید.'];
    const other = [
      'Lavrov sent 12 letters to the parliament.',
      'The peace treaty has 56 clauses.',
      'Oil reached 112 dollars.',
    ];
    const persian = file('moved.fa', [...steps('گام', 1001), ...own, ...steps('گام', 2003)].join('\n'));
    const english = file('moved.en', [...steps('Step', 1001), ...steps('Step', 2003), ...other].join('\n'));
    const [beads, json] = await Promise.all(
      ['--beads', '--json'].map((option) => tarjoman('align', persian, english, option, '--quiet')),
    );
    const range = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);
    const places = [...range(0, 8), ...range(16, 19), ...range(8, 16)]; // in English, by the place in Persian
    expect(beads?.out).toBe(places.map((to, from) => `[${from}]:[${to}]\n`).join(''));
    const lines = (json?.out ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ crossing }) => crossing)).toEqual(
      own.map((sentence, k) => ({
        source: [sentence],
        target: [other[k]],
        score: expect.any(Number),
        crossing: true,
      })),
    );
  });

  it('reads a side from standard input, line by line where it is told', async () => {
    const child = start('align', '-', ENGLISH, '--lines', '--beads', '--quiet');
    const run = await ended(child, '\ufeffسفر به مسکو\r\nسفیر رفت. او با لاوروف دیدار کرد.\r\n');
    expect(run).toEqual({ status: 0, out: '[0]:[0]\n[1]:[1]\n', messages: '' });
  });

  it('aligns other languages', async () => {
    const german = file('a.de.txt', 'Lawrow war in Moskau.\nBerlin hat 27 Delegationen.\n');
    const english = file('a.en.txt', 'Lavrov was in Moscow.\nBerlin has 27 delegations.\n');
    const run = await tarjoman('align', german, english, '--from', 'de', '--beads', '--quiet');
    expect(run).toEqual({ status: 0, out: '[0]:[0]\n[1]:[1]\n', messages: '' });
  });

  it.each<[string, () => string[], RegExp]>([
    ['a missing file', () => [file('no.txt'), ENGLISH], /no\.txt: FILE_NOT_FOUND: .*check the name/],
    ['a folder', () => [dirname(PERSIAN), ENGLISH], /: NOT_A_FILE: a folder: give a file/],
    ['an empty file', () => [PERSIAN, file('empty.txt', '')], /empty\.txt: EMPTY_SIDE: no text/],
    [
      'bytes that are not UTF-8',
      () => [file('latin1.txt', Uint8Array.of(0x61, 0xe9, 0x62)), ENGLISH],
      /latin1\.txt: BAD_ENCODING: not UTF-8 at byte 1/,
    ],
    ['a NUL', () => [file('nul.txt', 'سلام\nس\0'), ENGLISH], /nul\.txt:2:2: BINARY_INPUT: /],
    ['sides that are swapped', () => [ENGLISH, PERSIAN], /talks\.en\.txt: SIDES_SWAPPED: .*give the fa text/],
  ])('refuses %s', async (name, sides, message) => {
    const output = file(`${name}.xlf`);
    expectRefusal(await tarjoman('align', ...sides(), '-o', output), message);
    expect(existsSync(output)).toBe(false);
  });

  it('refuses to overwrite an input', async () => {
    const before = readFileSync(PERSIAN, 'utf8');
    const dotted = PERSIAN.replace('talks.fa', './talks.fa');
    expectRefusal(
      await tarjoman('align', PERSIAN, ENGLISH, '-o', dotted),
      /: BAD_ARGUMENT: the output would overwrite an input/,
    );
    expect(readFileSync(PERSIAN, 'utf8')).toBe(before);
  });

  it('refuses a format that it does not know, before it reads', async () => {
    const [byEnding, byName, nothing] = await Promise.all([
      tarjoman('align', 'no.txt', 'no.txt', '-o', file('talks.docx')),
      tarjoman('align', PERSIAN, ENGLISH, '-o', file('talks.tmx'), '--format', 'constructor'),
      tarjoman('align', PERSIAN, ENGLISH),
    ]);
    expectRefusal(byEnding, /talks\.docx: UNKNOWN_FORMAT: .*say --format xliff, xliff12, tmx, tsv, jsonl, csv/);
    expectRefusal(byName, /: UNKNOWN_FORMAT: constructor names no format/);
    expectRefusal(nothing, /^tarjoman: BAD_ARGUMENT: .*give -o FILE, --report FILE, --beads or --json/);
  });

  it('refuses a folder that is not there as the place of its output', async () => {
    const run = await tarjoman('align', PERSIAN, ENGLISH, '-o', file('no-folder/talks.xlf'));
    expectRefusal(run, /no-folder\/talks\.xlf: FILE_NOT_FOUND: /);
  });

  it.skipIf(!existsSync('/dev/full'))('ends with 3 where the disk is full (skipped: no /dev/full here)', async () => {
    const [file, output] = await Promise.all([
      tarjoman('align', PERSIAN, ENGLISH, '-o', '/dev/full', '--format', 'tsv'),
      tarjomanInto('/dev/full', 'align', PERSIAN, ENGLISH, '-o', '-', '--format', 'tsv', '--quiet'),
    ]);
    expect([file.status, output.status]).toEqual([3, 3]);
    expect(file.messages).toMatch(/^\/dev\/full: FILE_REFUSED: .*ENOSPC/);
    expect(output.messages).toMatch(/^\(standard [^)]*\): FILE_REFUSED: .*ENOSPC.*\n$/);
  });

  it('leaves nothing behind when it is interrupted', async () => {
    const lines = (text: string) => `${text}\n`.repeat(10_000);
    const [persian, english] = [file('big.fa', lines('سفیر رفت.')), file('big.en', lines('He went.'))];
    const child = start('align', persian, english, '--lines', '-o', file('interrupted.xlf'));
    const end = once(child, 'exit');
    await setTimeout(1500);
    child.kill('SIGINT');
    expect((await end)[0]).not.toBe(0);
    const left = readdirSync(dirname(PERSIAN)).filter((name) => name.startsWith('interrupted'));
    expect(left).toEqual([]);
  });

  it('is content when its reader closes the pipe', async () => {
    const child = start('align', PERSIAN, ENGLISH, '--json', '--quiet');
    child.stdout?.destroy();
    const { status, messages } = await ended(child);
    expect([status, messages]).toEqual([0, '']);
  });
});
