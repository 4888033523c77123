import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/formats/csv/index.js';
import { writeGlossaryJson } from '../../src/formats/glossary-json/index.js';
import { writeTbx } from '../../src/formats/tbx/index.js';
import type { Concept } from '../../src/glossary/concept.js';
import { RICH } from '../formats/concepts.js';
import { ended, start, tarjoman, workFolder } from './run.js';

const file = workFolder();

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

const TEXT = '\n\nدریای خزر آرام است.\r\nنقشه راه صلح امضا شد.\n';

const objects = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

/** A glossary with a term that is not to be used. */
const OWN: readonly Concept[] = [
  {
    ...RICH,
    fa: {
      terms: [
        { text: 'عهدنامه', status: 'preferred' },
        { text: 'پیمان', status: 'deprecated' },
      ],
    },
    en: { terms: [{ text: 'pact', status: 'preferred' }] },
  },
];

describe.concurrent('tarjoman terms', { timeout: 60_000 }, () => {
  it('prints an object a term, with offsets in the file as it is', async () => {
    const [plain, marked] = [file('plain.txt', TEXT), file('marked.txt', `\uFEFF${TEXT}`)];
    const runs = await Promise.all([plain, marked].map((path) => tarjoman('terms', path, '--lang', 'fa', '--json')));
    for (const [run, path] of [
      [runs[0], plain],
      [runs[1], marked],
    ] as const) {
      expect([run?.status, run?.messages]).toEqual([0, '']);
      const found = objects(run?.out ?? '');
      const raw = readFileSync(path, 'utf8');
      expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(['caspian-sea', 'road-map', 'peace']));
      for (const { start, end, text } of found) expect(raw.slice(start, end)).toBe(text);
      const [sea] = found;
      expect(Object.keys(sea)).toEqual(['id', 'start', 'end', 'text', 'fa', 'en']);
      expect(sea).toMatchObject({ text: 'دریای خزر', fa: 'دریای خزر', en: 'Caspian Sea' });
    }
    expect(objects(runs[1]?.out ?? '')[0].start).toBe(3);
  });

  it('shows line and column, the text as it stands and its translation, Persian embedded', async () => {
    const path = file('shown.txt', `\uFEFF${TEXT}`);
    const { out, status } = await tarjoman('terms', path, '--lang', 'fa');
    expect(status).toBe(0);
    expect(out).toContain('─ 3:1 caspian-sea ─');
    expect(out).toContain('─ 4:1 road-map ─');
    expect(out).toMatch(/│ Caspian Sea +│ +\u202bدریای خزر\u202c\n/u);
  });

  it('reads standard input, and inner terms where they are asked for', async () => {
    const text = 'The road map was signed.';
    const [json, none, both] = await Promise.all([
      ended(start('terms', '-', '--lang', 'en', '--json'), text),
      ended(start('terms', '-', '--lang', 'en'), 'Nothing of the kind.'),
      ended(start('terms', '-', '--lang', 'fa', '--json', '--overlaps'), 'معاهده جامع'),
    ]);
    expect(objects(json.out)[0]).toMatchObject({ id: 'road-map', start: 4, end: 12, text: 'road map' });
    expect(none).toEqual({ status: 0, out: '', messages: 'no term of the glossary\n' });
    expect(objects(both.out).map(({ id }) => id)).toEqual(expect.arrayContaining(['comprehensive-treaty', 'treaty']));
  });

  it('takes glossaries of every format, and folders', async () => {
    const text = file('pact.txt', 'The pact.');
    const paths = [
      file('own.tbx', writeTbx(OWN)),
      file('own.csv', writeCsv(OWN)),
      file('own.json', writeGlossaryJson(OWN)),
      file('own.utf8', 'عهدنامه\tpact\t\n'),
    ];
    for (const run of await Promise.all(
      paths.map((path) => tarjoman('terms', text, '--lang', 'en', '--json', '--glossary', path)),
    )) {
      expect([run.status, run.messages]).toEqual([0, '']);
      expect(objects(run.out)).toMatchObject([{ text: 'pact', fa: 'عهدنامه', en: 'pact' }]);
    }
  });

  it('says of a term that is not to be used what is', async () => {
    const run = await ended(
      start('terms', '-', '--lang', 'fa', '--glossary', file('status.json', writeGlossaryJson(OWN))),
      'پیمان امضا شد.',
    );
    expect(run.out).toMatch(/│ \u202bپیمان\u202c\u200e is deprecated: say \u202bعهدنامه\u202c/u);
  });

  it('uses what can be read of a glossary, and says in its status that not all could be', async () => {
    const text = file('broken.txt', 'The pact.');
    const glossary = file('broken.json', JSON.stringify([{ id: 5 }, { ...OWN[0], colour: 'red' }]));
    const [some, none, missing, both] = await Promise.all([
      tarjoman('terms', text, '--lang', 'en', '--json', '--glossary', glossary),
      tarjoman('terms', text, '--lang', 'en', '--json', '--glossary', file('no.json', '[')),
      tarjoman('terms', text, '--lang', 'en', '--glossary', file('nothing.csv')),
      tarjoman('terms', '-', '--lang', 'en', '--glossary', '-'),
    ]);
    expect([some.status, objects(some.out).length]).toEqual([2, 1]);
    expect(some.messages.split('\n')).toEqual([
      expect.stringMatching(/^\S*broken\.json: BAD_ENTRY: concepts\[0\]\.id: a number instead of a text/),
      expect.stringMatching(/^\S*broken\.json: BAD_ENTRY: concepts\[1\]\.colour: no field/),
      '',
    ]);
    expect([none.status, none.out]).toEqual([2, '']);
    expect(none.messages).toMatch(/^\S*no\.json:1:2: BAD_FORMAT: JSON that ends too early/);
    expect([missing.status, missing.messages]).toEqual([2, expect.stringMatching(/nothing\.csv: FILE_NOT_FOUND: /)]);
    expect([both.status, both.messages]).toEqual([2, expect.stringMatching(/BAD_ARGUMENT: text and glossary/)]);
  });

  it('wants a language and a text', async () => {
    const [without, other, binary] = await Promise.all([
      tarjoman('terms', file('plain2.txt', TEXT)),
      tarjoman('terms', file('plain2.txt'), '--lang', 'de'),
      tarjoman('terms', file('nul.txt', 'a\0b'), '--lang', 'fa'),
    ]);
    for (const run of [without, other])
      expect([run.status, run.messages]).toEqual([2, expect.stringContaining('--lang')]);
    expect([binary.status, binary.messages]).toEqual([2, expect.stringMatching(/nul\.txt:1:2: BINARY_INPUT/)]);
  });

  const report = `${SHARED}corpora`;
  it.skipIf(!existsSync(report))('reads the seed terms as they were given (needs shared)', async () => {
    const seed = `${SHARED}glossary/seed-terms.json`;
    const run = await ended(start('terms', '-', '--lang', 'fa', '--json', '--glossary', seed), 'معاهدات جامع');
    expect([run.status, run.messages]).toEqual([0, '']);
    expect(objects(run.out)).toMatchObject([{ id: 'comprehensive-treaty', start: 0, end: 12 }]);
  });
});
