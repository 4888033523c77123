import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { convertCommand } from '../../src/cli/convert.js';
import { jsonlLosses, type Loss, type LossKind, parseJsonl, writeJsonl } from '../../src/formats/jsonl/index.js';
import { parseTmx, parseTmxParts, tmxLosses, validateTmx, writeTmx } from '../../src/formats/tmx/index.js';
import { parseTsv, tsvLosses, writeTsv } from '../../src/formats/tsv/index.js';
import { parseXliff, parseXliffParts, validateXliff, writeXliff, xliffLosses } from '../../src/formats/xliff/index.js';
import { plainText } from '../../src/tm/content.js';
import type { Unit } from '../../src/tm/unit.js';
import { unit, withNeighbours } from '../formats/units.js';
import { ended, type Run, start, tarjoman, workFolder } from './run.js';

const file = workFolder();

/** A memory with something for every column of the report. */
const UNITS: readonly Unit[] = withNeighbours([
  unit({ id: 'u1', score: 0.93, state: 'reviewed', sentences: { source: [12], target: [21] } }),
  unit({
    id: 'u2',
    source: ['متن ', { name: 'pc', attributes: { id: '1' }, content: ['مهم'], data: '<b>', dataEnd: '</b>' }],
    target: ['An ', { name: 'pc', attributes: { id: '1' }, content: ['important'], data: '<b>', dataEnd: '</b>' }],
    details: { unit: { notes: [{ text: 'تیتر', lang: 'fa' }] }, target: { facts: { changeid: 'm.r.' } } },
  }),
  unit({ id: 'u3', target: '' }),
]);

/** An XLIFF document with what units do not hold: a comment, a skeleton, an ignorable, a candidate of an extension. */
const DOCUMENT = `<?xml version="1.0" encoding="UTF-8"?>
<!-- from the press office -->
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:my="urn:my" version="2.0" srcLang="fa" trgLang="en">
<file id="f1" original="talks"><skeleton href="talks.skl"/>
<unit id="u1" name="headline"><my:data a="1"/><notes><note priority="2">headline</note></notes>
<segment><source>نقشه راه</source><target>The road map</target></segment>
<ignorable><source> </source></ignorable>
</unit>
</file>
</xliff>
`;

const MULTILINGUAL = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="hand" creationtoolversion="1" segtype="sentence" o-tmf="none" adminlang="en" srclang="fa" datatype="plaintext"/>
<body>
<!-- agreed in Moscow -->
<tu tuid="c-1">
<tuv xml:lang="fa"><seg>نقشه راه</seg></tuv>
<tuv xml:lang="en"><seg>road map</seg></tuv>
<tuv xml:lang="ru"><seg>дорожная карта</seg></tuv>
</tu>
</body>
</tmx>
`;

const XLIFF = file('memory.xlf', writeXliff(UNITS));
const TSV = file('memory.tsv', writeTsv(UNITS));
const TMX = file('many.tmx', MULTILINGUAL);

const read = (path: string): string => readFileSync(path, 'utf8');
const kindsOf = (run: Run): string[] =>
  run.out
    .split('\n')
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as Loss).kind);

function expectRefusal(run: Run, message: RegExp): void {
  expect(run.messages).toMatch(message);
  expect(run.messages.trimEnd().split('\n')).toHaveLength(1);
  expect([run.status, run.out]).toEqual([2, '']);
}

describe.concurrent('tarjoman convert', { timeout: 60_000 }, () => {
  it('says what a format has no place for', async () => {
    const [tmx, tsv] = [file('a.tmx'), file('a.tsv')];
    const runs = await Promise.all([tarjoman('convert', XLIFF, '-o', tmx), tarjoman('convert', XLIFF, '-o', tsv)]);
    expect(runs.map(({ status, out }) => [status, out])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    const [toTmx, toTsv] = runs.map(({ messages }) => messages);
    expect(toTmx).toBe(`warning: LOST: TMX has no place for units with one side (1: u3)\n2 of 3 units → ${tmx}\n`);
    expect(validateTmx(read(tmx))).toEqual([]);
    expect(parseTmx(read(tmx)).map(({ id, score, state }) => [id, score, state])).toEqual([
      ['u1', 0.93, 'reviewed'],
      ['u2', undefined, undefined],
    ]);
    expect(read(tsv)).toBe(writeTsv(UNITS));
    expect(toTsv?.split('\n').slice(0, 3)).toEqual([
      'warning: LOST: TSV has no place for identifiers (3: u1, u2, u3)',
      'warning: LOST: TSV has no place for names of documents (3: u1, u2, u3)',
      'warning: LOST: TSV has no place for languages (3: u1, u2, u3)',
    ]);
    expect(toTsv).toMatch(/^warning: LOST: TSV has no place for scores \(1: u1\)$/m);
  });

  it('asks tab-separated text and TMX for the languages that it is told', async () => {
    const [fromTsv, fromTmx] = [file('s.xlf'), file('t.xlf')];
    const [tsv, tmx, all] = await Promise.all([
      tarjoman('convert', TSV, '-o', fromTsv, '--from', 'fa', '--to', 'en'),
      tarjoman('convert', TMX, '-o', fromTmx, '--from', 'fa', '--to', 'en'),
      tarjoman('convert', TMX, '-o', '-', '--format', 'tsv', '--quiet'),
    ]);
    expect([tsv, tmx, all].map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(tsv.messages).toBe(`3 units → ${fromTsv}\n`);
    for (const path of [fromTsv, fromTmx]) expect(validateXliff(read(path))).toEqual([]);
    expect(parseXliff(read(fromTsv)).map(({ id, origin }) => [id, origin.document])).toEqual([
      ['u1', 'memory'],
      ['u2', 'memory'],
      ['u3', 'memory'],
    ]);
    expect(tmx.messages).toMatch(/^warning: LOST: .*other languages than the two \(1: c-1\)$/m);
    expect(tmx.messages).toMatch(/^1 unit → /m);
    // Without --to, each of the other languages makes a unit.
    expect(all.out).toBe('نقشه راه\troad map\nنقشه راه\tдорожная карта\n');
  });

  it('keeps everything between files of one format', async () => {
    const whole = file('whole.xlf', DOCUMENT);
    const [xliff, tmx] = await Promise.all([
      tarjoman('convert', whole, '-o', file('kept.xliff')),
      tarjoman('convert', TMX, '-o', file('kept.tmx')),
    ]);
    expect([xliff.messages, tmx.messages]).toEqual([
      `copied → ${file('kept.xliff')}\n`,
      `copied → ${file('kept.tmx')}\n`,
    ]);
    expect(parseXliffParts(read(file('kept.xliff')))).toEqual(parseXliffParts(DOCUMENT));
    expect(parseTmxParts(read(file('kept.tmx')))).toEqual(parseTmxParts(MULTILINGUAL));
  });

  it('reports what units do not hold of a document, as JSON lines too', async () => {
    const whole = file('lossy.xlf', DOCUMENT);
    const [json, quiet] = await Promise.all([
      tarjoman('convert', whole, '-o', file('lossy.jsonl'), '--json'),
      tarjoman('convert', whole, '-o', file('lossy3.jsonl'), '--quiet'),
    ]);
    expect(kindsOf(json).sort()).toEqual(['ignorables', 'modules', 'note-attributes', 'remarks', 'structure']);
    expect(JSON.parse(json.out.split('\n').find((line) => line.includes('ignorables')) ?? '')).toEqual({
      kind: 'ignorables',
      message: 'a memory has no place for text between segments',
      count: 1,
      units: ['u1'],
    });
    expect(json.messages).toBe(`1 unit → ${file('lossy.jsonl')}\n`);
    expect(quiet).toEqual({ status: 0, out: '', messages: '' });
  });

  it('reads standard input and writes standard output, in the formats that are named', async () => {
    const [piped, mixed, unnamed, missing] = await Promise.all([
      ended(
        start('convert', '-', '-o', '-', '--input-format', 'tsv', '--format', 'jsonl', '--from', 'fa', '--to', 'en'),
        'نقشه راه\troad map\n',
      ),
      tarjoman('convert', XLIFF, '-o', '-', '--format', 'tsv', '--json'),
      ended(start('convert', '-', '-o', file('x.tmx')), 'x'),
      tarjoman('convert', XLIFF),
    ]);
    expect([piped.status, piped.messages]).toEqual([0, '']);
    expect(JSON.parse(piped.out)).toEqual({
      id: 'u1',
      source: 'نقشه راه',
      target: 'road map',
      sourceLang: 'fa',
      targetLang: 'en',
      document: 'document',
    });
    expectRefusal(mixed, /^tarjoman: BAD_ARGUMENT: -o - and --json would mix/);
    expectRefusal(
      unnamed,
      /^\(standard input\): UNKNOWN_FORMAT: standard input .*say --input-format xliff, xliff12, tmx, tsv, jsonl, csv/,
    );
    expectRefusal(missing, /BAD_ARGUMENT: .*--output.*; tarjoman convert --help tells more$/m);
  });

  it('refuses XLIFF that breaks a rule, with its place, and leaves the output as it was', async () => {
    const wrong = file('wrong.xlf', DOCUMENT.replace('<segment>', '<segment state="revised">'));
    const old = file('old.tmx', 'precious');
    const [strict, copied, lenient] = await Promise.all([
      tarjoman('convert', wrong, '-o', old),
      tarjoman('convert', wrong, '-o', file('wrong-copy.xlf')),
      tarjoman('convert', wrong, '-o', file('lenient.tmx'), '--lenient', '--quiet'),
    ]);
    for (const run of [strict, copied]) {
      expectRefusal(run, /wrong\.xlf:6:\d+: BAD_FORMAT: segment\/@state: state is "revised".*; --lenient reads it/);
    }
    expect(read(old)).toBe('precious');
    expect(existsSync(file('wrong-copy.xlf'))).toBe(false);
    expect([lenient.status, parseTmx(read(file('lenient.tmx'))).length]).toEqual([0, 1]);
    expect(readdirSync(file('.')).filter((name) => /^(?:old|wrong-copy)\..*\.tmp$/.test(name))).toEqual([]);
  });

  it('refuses an output that is the input, by another name too', async () => {
    symlinkSync(XLIFF, file('link.xlf'));
    const before = read(XLIFF);
    const [same, link] = await Promise.all([
      tarjoman('convert', XLIFF, '-o', XLIFF),
      tarjoman('convert', XLIFF, '-o', file('link.xlf')),
    ]);
    expectRefusal(same, /memory\.xlf: BAD_ARGUMENT: the output would overwrite the input/);
    expectRefusal(link, /link\.xlf: BAD_ARGUMENT: the output would overwrite the input/);
    expect(read(XLIFF)).toBe(before);
  });

  it('refuses names that mean no format, and places where no file can be', async () => {
    mkdirSync(file('folder.xlf'));
    const [ending, name, input, missing, folder, nowhere] = await Promise.all([
      tarjoman('convert', XLIFF, '-o', file('memory.docx')),
      tarjoman('convert', XLIFF, '-o', file('n.tmx'), '--format', 'constructor'),
      tarjoman('convert', XLIFF, '-o', file('n.tmx'), '--input-format', 'yaml'),
      tarjoman('convert', file('no.xlf'), '-o', file('n.tmx')),
      tarjoman('convert', file('folder.xlf'), '-o', file('n.tmx')),
      tarjoman('convert', XLIFF, '-o', file('no-folder/n.tmx')),
    ]);
    expectRefusal(ending, /memory\.docx: UNKNOWN_FORMAT: .*say --format xliff, xliff12, tmx, tsv, jsonl, csv/);
    expectRefusal(name, /UNKNOWN_FORMAT: constructor names no format/);
    expectRefusal(input, /UNKNOWN_FORMAT: yaml names no format: say --input-format/);
    expectRefusal(missing, /no\.xlf: FILE_NOT_FOUND: /);
    expectRefusal(folder, /folder\.xlf: NOT_A_FILE: /);
    expectRefusal(nowhere, /no-folder\/n\.tmx: FILE_NOT_FOUND: /);
    expect(existsSync(file('n.tmx'))).toBe(false);
  });

  it('takes UTF-16, and languages only where they are those of the file', async () => {
    const utf16 = Buffer.from(`\uFEFF${DOCUMENT.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const [wide, wrong, broken] = await Promise.all([
      tarjoman('convert', file('wide.xlf', utf16), '-o', file('wide-copy.xlf')),
      tarjoman('convert', XLIFF, '-o', file('de.tmx'), '--from', 'de'),
      tarjoman('convert', file('bytes.tsv', Uint8Array.of(0x61, 0x09, 0xff)), '-o', file('bytes.xlf')),
    ]);
    expect([wide.status, parseXliffParts(read(file('wide-copy.xlf')))]).toEqual([0, parseXliffParts(DOCUMENT)]);
    expectRefusal(wrong, /memory\.xlf: BAD_ARGUMENT: unit u1 is fa to en, and de was asked for/);
    expectRefusal(broken, /bytes\.tsv: BAD_ENCODING: not UTF-8 at byte 2/);
  });

  it('leaves nothing behind when it is interrupted', async () => {
    // An input that does not end: the command is at work, with its temporary file open, whenever the signal comes.
    const child = start('convert', '-', '-o', file('interrupted.jsonl'), '--input-format', 'tsv');
    const end = once(child, 'exit');
    const left = (): string[] => readdirSync(file('.')).filter((name) => name.startsWith('interrupted'));
    child.stdin?.on('error', () => {});
    while (left().length === 0 && child.exitCode === null) {
      child.stdin?.write('نقشه راه\troad map\n'.repeat(1_000));
      await setTimeout(50);
    }
    expect(left()).toEqual([expect.stringMatching(/\.tmp$/)]);
    child.kill('SIGINT');
    expect((await end)[0]).not.toBe(0);
    expect(left()).toEqual([]);
  });
});

/** The formats with what the library does for them: the pairs of all are too many to start a process for each. */
const FORMATS: readonly {
  readonly ending: string;
  readonly write: (units: readonly Unit[]) => string;
  readonly read: (text: string) => Unit[];
  readonly losses: (unit: Unit) => readonly LossKind[];
  readonly copies: boolean;
}[] = [
  { ending: 'xlf', write: writeXliff, read: (xml) => parseXliff(xml), losses: xliffLosses, copies: true },
  { ending: 'tmx', write: writeTmx, read: (xml) => parseTmx(xml), losses: tmxLosses, copies: true },
  { ending: 'tsv', write: writeTsv, read: (text) => parseTsv(text), losses: tsvLosses, copies: false },
  {
    ending: 'jsonl',
    write: (units) => writeJsonl(units, { whole: true }),
    read: (text) => parseJsonl(text),
    losses: (unit) => jsonlLosses(unit, { whole: true }),
    copies: false,
  },
];

/** Converts in this process; what it writes to standard error. */
async function convert(...args: readonly string[]): Promise<string> {
  const told: string[] = [];
  const messages = vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
  try {
    await convertCommand.parseAsync(args, { from: 'user' });
  } finally {
    messages.mockRestore();
  }
  return told.join('');
}

describe('languages', () => {
  const sparse = file(
    'sparse.tmx',
    MULTILINGUAL.replace(
      '</body>',
      `<tu><tuv xml:lang="fa"><seg>سفر</seg></tuv><tuv xml:lang="ru"><seg>визит</seg></tuv></tu>
<tu><tuv xml:lang="fa"><seg>توافق</seg></tuv></tu>
<tu><tuv xml:lang="fa"><seg>دیدار</seg></tuv></tu>
</body>`,
    ),
  );
  const untold = file('untold.xlf', DOCUMENT.replace(' trgLang="en"', ''));

  it('that no unit has are refused, and the output stays as it was', async () => {
    const old = file('old.jsonl', 'precious');
    await expect(convert(TMX, '-o', old, '--to', 'de')).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
      message: 'no unit has text in de: name with --to one that is there, such as fa, en, ru',
      file: TMX,
    });
    await expect(convert(TMX, '-o', old, '--from', 'de')).rejects.toThrow('name with --from one that is there');
    await expect(
      convert(file('fa.tmx', MULTILINGUAL.replace(/<tuv xml:lang="(?:en|ru).*/g, '')), '-o', old),
    ).rejects.toThrow('no unit has a translation: give a memory of two languages');
    expect(read(old)).toBe('precious');
  });

  it('that some units have not leave these out, and each is counted', async () => {
    const output = file('sparse.jsonl');
    expect(await convert(sparse, '-o', output, '--to', 'en')).toBe(
      [
        'warning: LOST: a memory has no place for comments and processing instructions (1: (document))',
        'warning: LOST: a memory has no place for other languages than the two (1: c-1)',
        'warning: LOST: units without text in en are left out (3: line 11, line 12, line 13)',
        `1 of 4 units → ${output}\n`,
      ].join('\n'),
    );
    expect(await convert(sparse, '-o', output)).toMatch(
      /^warning: LOST: units without a translation .*\(2: line 12, line 13\)$/m,
    );
  });

  it('are to be chosen where the output has place for two', async () => {
    await expect(convert(TMX, '-o', file('pairs.xlf'))).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
      message: expect.stringMatching(/here are en and ru: give --to en or --to ru$/),
      file: TMX,
    });
    const lines = parseTmx(MULTILINGUAL).map((each, i) =>
      JSON.stringify({ ...each, id: `u${i}`, document: 'd', origin: {} }),
    );
    await expect(convert(file('pairs.jsonl', lines.join('\n')), '-o', file('pairs.xlf'))).rejects.toThrow(
      'write one file a language pair',
    );
  });

  it('fill what the file does not say', async () => {
    const output = file('told.jsonl');
    await expect(convert(untold, '-o', output, '--to', 'en')).rejects.toThrow(
      /^xliff\/@trgLang: .*; --lenient reads it/,
    );
    await convert(untold, '-o', output, '--to', 'en', '--lenient');
    expect(parseJsonl(read(output)).map(({ targetLang }) => targetLang)).toEqual(['en']);
  });
});

describe('errors', () => {
  it('name the file that they are about', async () => {
    const nul = file('nul.tsv', 'a\0\tb\n');
    await expect(convert(nul, '-o', file('nul.tmx'))).rejects.toMatchObject({
      code: 'BAD_FORMAT',
      file: file('nul.tmx'),
      message: expect.not.stringContaining('--lenient'),
    });
    await expect(convert(nul, '-o', '-', '--format', 'tmx')).rejects.toMatchObject({ file: '(standard output)' });
    await expect(convert(file('one.tsv', 'a\n'), '-o', file('nul.tmx'))).rejects.toMatchObject({
      file: file('one.tsv'),
      line: 1,
      message: expect.not.stringContaining('--lenient'),
    });
  });

  it('do not send to lenient reading where it refuses too', async () => {
    for (const text of ['<xliff version="3.0"/>', MULTILINGUAL]) {
      const other = file('other.xlf', text);
      await expect(convert(other, '-o', file('other.tsv'))).rejects.toThrow(/^(?!.*--lenient)/);
      await expect(convert(other, '-o', file('other.tsv'), '--lenient')).rejects.toMatchObject({ code: 'BAD_FORMAT' });
    }
  });

  it('say so where no unit has the sides that the output needs', async () => {
    const source = file('source.xlf', writeXliff([unit({ target: '' })]));
    await expect(convert(source, '-o', file('source.tmx'))).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
      message: expect.stringMatching(/^no unit has both sides, and TMX has no place for others/),
    });
    expect(existsSync(file('source.tmx'))).toBe(false);
  });
});

describe('TMX that breaks a rule', () => {
  const wrong = file('wrong.tmx', MULTILINGUAL.replace('"sentence"', '"page"'));

  it.each(['tmx', 'jsonl'])('is refused with its place on the way to %s, and taken leniently', async (ending) => {
    const output = file(`from-wrong-tmx.${ending}`);
    await expect(convertCommand.parseAsync([wrong, '-o', output], { from: 'user' })).rejects.toMatchObject({
      code: 'BAD_FORMAT',
      message: expect.stringMatching(/^header\/@segtype: .*; --lenient reads it as far as it can$/),
      file: wrong,
      line: 3,
    });
    expect(existsSync(output)).toBe(false);
    await convertCommand.parseAsync([wrong, '-o', output, '--lenient', '--quiet'], { from: 'user' });
    expect(read(output)).toContain('road map');
  });
});

describe('every pair of formats', () => {
  const pairs = FORMATS.flatMap((from) => FORMATS.map((to) => ({ from, to })));

  it.each(pairs)('$from.ending to $to.ending: the texts arrive, and what does not is told', async ({ from, to }) => {
    const input = file(`pair-${from.ending}-${to.ending}.${from.ending}`, from.write(UNITS));
    const output = file(`pair-${from.ending}-${to.ending}.out.${to.ending}`);
    const told: string[] = [];
    const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => told.push(String(text)) > 0);
    try {
      await convertCommand.parseAsync([input, '-o', output, '--json', '--quiet'], { from: 'user' });
    } finally {
      out.mockRestore();
    }
    const units = from.read(read(input));
    const textsOf = (each: Unit) => [plainText(each.source), plainText(each.target)];
    const carried = units.filter((each) => !to.losses(each).includes('one-sided'));
    expect(to.read(read(output)).map(textsOf)).toEqual(carried.map(textsOf));
    const copied = from === to && from.copies;
    const losses = copied ? [] : units.flatMap((each) => [...to.losses(each)]);
    expect(new Set(told.map((line) => (JSON.parse(line) as Loss).kind))).toEqual(new Set(losses));
  });
});
