/** `tarjoman glossary add`, by options, by rows and by questions on a terminal. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { CSV_COLUMNS } from '../../src/formats/csv/index.js';
import { QUESTION_LIST } from '../../src/glossary/entries/new-entry/questions.js';
import { CLI } from './bundle.js';
import { ended, start, tarjoman } from './run.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A folder of a few entries of ours, and how many files it has. */
function termBase(): { folder: string; names: () => string[]; read: (id: string) => ReturnType<typeof JSON.parse> } {
  const above = mkdtempSync(join(tmpdir(), 'tarjoman-add-'));
  afterAll(() => rmSync(above, { recursive: true }));
  const folder = join(above, 'entries');
  for (const id of ['treaty', 'road-map', 'cooperation', 'accord', 'ambassador']) {
    cpSync(join(ROOT, `glossary/entries/${id}.json`), join(folder, `${id}.json`));
  }
  const names = () => readdirSync(folder).filter((name) => !OURS.has(name));
  return { folder, names, read: (id) => JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) };
}

const OURS = new Set(['treaty', 'road-map', 'cooperation', 'accord', 'ambassador'].map((id) => `${id}.json`));
const NEUTRALITY = [
  '--fa',
  'بي طرفي',
  '--en',
  'neutrality',
  '--domain',
  'international-law',
  '--transliteration',
  'bitarafi',
];

describe.concurrent('tarjoman glossary add', { timeout: 60_000 }, () => {
  it('writes an entry in the layout of the others, and says what was put right and what is next', async () => {
    const { folder, names } = termBase();
    const more = [
      '--source',
      'Convention (V)',
      '--source',
      'A handbook',
      '--related',
      'معاهده',
      '--credit',
      'M. Example',
    ];
    const { status, out, messages } = await tarjoman('glossary', 'add', '--folder', folder, ...NEUTRALITY, ...more);
    expect([status, out]).toEqual([0, '']);
    expect(names()).toEqual(['neutrality.json']);
    expect(messages).toMatch(/--fa: written as \W*بی‌طرفی/u);
    expect(messages).toContain(`${join(folder, 'neutrality.json')} is written`);
    expect(messages).toContain('tarjoman glossary check');
    expect(readFileSync(join(folder, 'neutrality.json'), 'utf8')).toBe(`{
  "$schema": "../schema.json",
  "id": "neutrality",
  "domain": "international-law",
  "kind": "term",
  "status": "draft",
  "fa": {
    "terms": [
      {
        "text": "بی‌طرفی",
        "status": "preferred",
        "partOfSpeech": "noun",
        "transliteration": "bitarafi"
      }
    ]
  },
  "en": {
    "terms": [
      {
        "text": "neutrality",
        "status": "preferred",
        "partOfSpeech": "noun"
      }
    ]
  },
  "related": [
    "treaty"
  ],
  "credits": [
    "M. Example"
  ],
  "sources": [
    "Convention (V)",
    "A handbook"
  ]
}
`);
    const check = await tarjoman('glossary', 'check', join(folder, 'neutrality.json'));
    expect([check.status, check.messages]).toEqual([0, expect.any(String)]);
  });

  it('is quiet when it is told to be', async () => {
    const { folder, names } = termBase();
    const { status, messages } = await tarjoman('glossary', 'add', '--quiet', '--folder', folder, ...NEUTRALITY);
    expect([status, messages, names()]).toEqual([0, '', ['neutrality.json']]);
  });

  it('never overwrites an entry, and takes no second one for the same term', async () => {
    const { folder, names, read } = termBase();
    const before = read('treaty');
    const [sameId, sameTerm] = await Promise.all([
      tarjoman('glossary', 'add', '--folder', folder, ...NEUTRALITY, '--id', 'treaty'),
      tarjoman('glossary', 'add', '--folder', folder, '--fa', 'معاهده', '--en', 'pact', '--domain', before.domain),
    ]);
    expect([sameId.status, sameTerm.status]).toEqual([2, 2]);
    expect(sameId.messages).toMatch(/treaty\.json: BAD_ENTRY: this entry is there.*--id/);
    expect(sameTerm.messages).toMatch(/--fa .*same domain.*\n.*همین حوزه/);
    expect([read('treaty'), names()]).toEqual([before, []]);
  });

  it('says what is wrong by the option, in both languages, all at once, and writes nothing', async () => {
    const { folder, names } = termBase();
    const { status, messages } = await tarjoman(
      'glossary',
      'add',
      '--folder',
      folder,
      '--fa',
      'کژتابی',
      '--domain',
      'sports',
    );
    expect(status).toBe(2);
    expect(messages).toMatch(/^tarjoman: BAD_ENTRY: nothing is written; mend this:\n--/);
    expect(messages).toMatch(/\n--en: .*is empty.*\n {4}.*\p{Script=Arabic}/u);
    expect(messages).toMatch(/\n--domain: .*choose one of diplomacy,/);
    expect(messages).toMatch(/\n--transliteration: .*کژتابی/);
    expect(names()).toEqual([]);
  });

  it('has a cure where there is no terminal, no folder, or too much', async () => {
    const { folder, names } = termBase();
    const [nothing, noFolder, both] = await Promise.all([
      tarjoman('glossary', 'add', '--folder', folder),
      tarjoman('glossary', 'add', '--folder', join(folder, 'no'), ...NEUTRALITY),
      tarjoman('glossary', 'add', '--folder', folder, '--csv', 'x', ...NEUTRALITY),
    ]);
    expect([nothing.status, nothing.messages]).toEqual([2, expect.stringMatching(/no terminal.*--fa, --en.*--csv/)]);
    expect([noFolder.status, noFolder.messages]).toEqual([2, expect.stringMatching(/FILE_NOT_FOUND: .*--folder/)]);
    expect([both.status, both.messages]).toEqual([2, expect.stringMatching(/leave the other options out/)]);
    expect(names()).toEqual([]);
  });

  it('goes on among neighbours that are broken, and leaves them alone', async () => {
    const { folder, names } = termBase();
    writeFileSync(join(folder, 'broken.json'), '{ "id": ');
    const { status } = await tarjoman('glossary', 'add', '--folder', folder, ...NEUTRALITY);
    expect([status, names()]).toEqual([0, ['broken.json', 'neutrality.json']]);
    expect(readFileSync(join(folder, 'broken.json'), 'utf8')).toBe('{ "id": ');
  });

  it('takes a pasted row, in the order of the columns', async () => {
    const { folder, read } = termBase();
    const row = new Map([
      ...[
        ['domain', 'international-law'],
        ['fa', 'بی‌طرفی'],
        ['fa_transliteration', 'bitarafi'],
      ],
      ...[
        ['en', 'neutrality'],
        ['en_admitted', 'neutral status'],
        ['source', 'Convention (V)'],
      ],
    ] as [string, string][]);
    const csv = CSV_COLUMNS.map((column) => row.get(column) ?? '').join(',');
    const { status, messages } = await tarjoman('glossary', 'add', '--folder', folder, '--csv', csv);
    expect([status, messages]).toEqual([0, expect.stringContaining('is written')]);
    expect(read('neutrality')).toMatchObject({
      kind: 'term',
      status: 'draft',
      en: {
        terms: [
          { text: 'neutrality', partOfSpeech: 'noun' },
          { text: 'neutral status', status: 'admitted' },
        ],
      },
      sources: ['Convention (V)'],
    });
  });

  it('says which columns a pasted row must have', async () => {
    const { folder, names } = termBase();
    const { status, messages } = await tarjoman('glossary', 'add', '--folder', folder, '--csv', 'آتش‌بس,ceasefire');
    expect([status, names()]).toEqual([2, []]);
    expect(messages).toMatch(/--csv:1.*: 2 columns, .*write the columns id,domain,kind/);
  });

  it('takes no second entry for both terms of another, unless it is given an id', async () => {
    const { folder, names } = termBase();
    const both = ['glossary', 'add', '--folder', folder, '--fa', 'معاهده', '--en', 'treaty', '--domain', 'media'];
    const refused = await tarjoman(...both);
    expect([refused.status, refused.messages]).toEqual([
      2,
      expect.stringMatching(/--id: .*has both terms.*\n.*هر دو اصطلاح/u),
    ]);
    const taken = await tarjoman(...both, '--id', 'treaty-in-the-press');
    expect([taken.status, names()]).toEqual([0, ['treaty-in-the-press.json']]);
  });

  it('keeps two nouns apart', async () => {
    const { folder, read } = termBase();
    await tarjoman(
      'glossary',
      'add',
      '--folder',
      folder,
      '--fa',
      'نقطه عطف',
      '--en',
      'turning point',
      '--domain',
      'media',
    );
    expect(read('turning-point').fa.terms[0].text).toBe('نقطه عطف');
  });

  it('takes a table from standard input: all rows, or none where one is at fault', async () => {
    const { folder, names } = termBase();
    const good = 'fa\ten\tdomain\tfa_transliteration\nبی‌طرفی\tneutrality\tinternational-law\tbitarafi\n';
    const bad = `${good}همکاری\tcooperation\tcooperation\thamkāri\n`;
    const refused = await ended(start('glossary', 'add', '--folder', folder, '--csv', '-'), bad);
    expect([refused.status, names()]).toEqual([2, []]);
    expect(refused.messages).toMatch(/cooperation\.json: BAD_ENTRY/);
    const taken = await ended(start('glossary', 'add', '--folder', folder, '--csv', '-'), good);
    expect([taken.status, names()]).toEqual([0, ['neutrality.json']]);
    const unreadable = await ended(start('glossary', 'add', '--folder', folder, '--csv', '-'), Uint8Array.of(0xff));
    expect([unreadable.status, unreadable.messages]).toEqual([
      2,
      expect.stringMatching(/^\(standard input\): BAD_ENCODING/),
    ]);
  });
});

const SCRIPT = '/usr/bin/script';

/** Asked where there are neighbours; answered with no where a test has nothing else to say. */
const NEIGHBOURS = /Its number, or Enter[^\n]*: /u;

/** Runs the command on a terminal; `answers` are given one by one, each after what it answers was asked. */
function onTerminal(
  folder: string,
  answers: readonly [question: RegExp, answer: string][],
): Promise<[number | null, string]> {
  const command = `node '${CLI}' glossary add --folder '${folder}'`;
  const child = spawn(SCRIPT, ['-qefc', command, '/dev/null'], { cwd: ROOT, env: { ...process.env, TERM: 'dumb' } });
  let [shown, seen] = ['', 0];
  const left = [...answers];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    const asked = shown.slice(seen);
    const isNext = left[0]?.[0].test(asked) ?? false;
    if (!isNext && !NEIGHBOURS.test(asked)) return;
    seen = shown.length;
    child.stdin.write((isNext ? left.shift()?.[1] : undefined) ?? '\r');
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => done([status, shown]));
  });
}

describe.skipIf(!existsSync(SCRIPT)).concurrent('tarjoman glossary add on a terminal', { timeout: 60_000 }, () => {
  const NONE = '\r';
  /** Questions that may be left out, but for the transliteration, which has a default. */
  const OPTIONAL = QUESTION_LIST.filter(([, { isRequired }]) => !isRequired).length - 1;

  it('asks, checks each answer at once, shows neighbours and proposals, and writes in the end', async () => {
    const { folder, read } = termBase();
    const [status, shown] = await onTerminal(folder, [
      [/Persian term: /, 'neutrality\r'],
      [/Persian term: /, 'موافقتنامه همکاری\r'],
      [/English term: /, 'cooperation agreement\r'],
      [/Subject field: /, '۴\r'],
      [/Kind \[term\]: /, NONE],
      [/Part of speech \[noun\]: /, NONE],
      [/Transliteration \[.*\]: /, 'movāfeghatnāme-ye hamkāri\r'],
      ...Array.from({ length: OPTIONAL }, (): [RegExp, string] => [/\(Enter: none.*\): /, NONE]),
      [/Id \[cooperation-agreement\]: /, NONE],
      [/Save it\?.* \[Y\/n\] /, NONE],
    ]);
    expect([status, shown]).toEqual([0, expect.stringContaining('is written')]);
    expect(read('cooperation-agreement')).toMatchObject({
      domain: 'cooperation',
      fa: { terms: [{ text: 'موافقت‌نامه همکاری', transliteration: 'movāfeghatnāme-ye hamkāri' }] },
    });
  });

  it('ends where the term is there already', async () => {
    const { folder, names } = termBase();
    const [status, shown] = await onTerminal(folder, [
      [/Persian term: /, 'نقشهراه\r'],
      [/Its number, or Enter/, '1\r'],
    ]);
    expect([status, shown]).toEqual([0, expect.stringMatching(/It is already there: mend .*road-map\.json/)]);
    expect(names()).toEqual([]);
  });

  it.each([
    ['Ctrl-C', '\x03', 130, 'nothing is written'],
    ['Ctrl-D', '\x04', 2, 'BAD_ARGUMENT: the answers end before the last question'],
  ])('leaves nothing behind at %s', async (_, key, status, message) => {
    const { folder, names } = termBase();
    const result = await onTerminal(folder, [
      [/Persian term: /, 'بی‌طرفی\r'],
      [/English term: /, key],
    ]);
    expect(result).toEqual([status, expect.stringContaining(message)]);
    expect(names()).toEqual([]);
  });
});
