import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/formats/csv/index.js';
import { RICH } from '../formats/concepts.js';
import { tarjoman, workFolder } from './run.js';

const file = workFolder();

const OTHER = { ...RICH, id: 'zeppelin', en: { terms: [{ text: 'zeppelin', status: 'preferred' as const }] } };

describe.concurrent('tarjoman lookup', { timeout: 60_000 }, () => {
  it('looks into another glossary', async () => {
    const glossary = file('own.csv', writeCsv([OTHER]));
    const [own, shipped] = await Promise.all([
      tarjoman('lookup', 'zepelin', '--json', '--glossary', glossary),
      tarjoman('lookup', 'zepelin', '--json'),
    ]);
    expect([own.status, own.messages]).toEqual([0, '']);
    expect(JSON.parse(own.out)).toEqual({
      id: 'zeppelin',
      fa: 'معاهده',
      en: 'zeppelin',
      score: expect.any(Number),
      how: 'typo',
      matched: 'zeppelin',
    });
    expect([shipped.status, shipped.out]).toEqual([0, '']);
  });

  it('says how the query differs from what it found', async () => {
    const glossary = file('status.csv', 'fa,fa_deprecated,fa_forms,en\nمعاهده,عهد قدیم,معاهدات,treaty\n');
    const [spelling, form, deprecated] = await Promise.all([
      tarjoman('lookup', 'معاهده\u200c', '--glossary', glossary),
      tarjoman('lookup', 'معاهدات', '--glossary', glossary),
      tarjoman('lookup', 'عهد قدیم', '--glossary', glossary),
    ]);
    expect(spelling.out).toMatch(/│ \u202bمعاهده\u202c\u200e, in another spelling\n/u);
    expect(form.out).toMatch(/│ \u202bمعاهدات\u202c\u200e, a form of \u202bمعاهده\u202c\u200e, as it is written\n/u);
    expect(deprecated.out).toMatch(/ deprecated: say \u202bمعاهده\u202c/u);
  });

  it('looks into a folder of entries of which some are broken', async () => {
    const folder = file('entries');
    mkdirSync(folder);
    writeFileSync(`${folder}/a.json`, '{"id": "a",');
    writeFileSync(`${folder}/b.json`, JSON.stringify({ ...OTHER, id: 'b' }));
    writeFileSync(`${folder}/c.json`, JSON.stringify({ ...OTHER, id: 'B' }));
    writeFileSync(`${folder}/d.json`, JSON.stringify({ ...OTHER, id: 'd', domain: 'sports' }));
    writeFileSync(`${folder}/e.json`, Uint8Array.of(0xff));
    writeFileSync(`${folder}/notes.txt`, 'no entry');
    const run = await tarjoman('lookup', 'zeppelin', '--json', '--glossary', folder);
    expect(run.status).toBe(2);
    expect(
      run.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['b', 'd']);
    expect(run.messages.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/entries\/a\.json:1:12: BAD_FORMAT: JSON that ends too early/),
      expect.stringMatching(/entries\/c\.json: BAD_ENTRY: id: another entry has the id B/),
      expect.stringMatching(/entries\/d\.json: BAD_ENTRY: domain: "sports" is none of/),
      expect.stringMatching(/entries\/e\.json: BAD_ENCODING: not UTF-8 at byte 0/),
    ]);
  });

  it('refuses a folder without entries and a name that says no format', async () => {
    mkdirSync(file('empty'));
    const [empty, unknown] = await Promise.all([
      tarjoman('lookup', 'x', '--glossary', file('empty')),
      tarjoman('lookup', 'x', '--glossary', file('terms.doc', 'x')),
    ]);
    expect([empty.status, empty.messages]).toEqual([
      2,
      expect.stringMatching(/empty: FILE_NOT_FOUND: a folder without/),
    ]);
    expect([unknown.status, unknown.messages]).toEqual([2, expect.stringMatching(/terms\.doc: UNKNOWN_FORMAT: /)]);
  });
});
