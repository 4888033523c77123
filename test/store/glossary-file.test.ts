import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/formats/csv/index.js';
import { writeOmegat } from '../../src/formats/omegat/index.js';
import { writeTbx } from '../../src/formats/tbx/index.js';
import { type GlossaryFinding, openGlossary } from '../../src/node.js';
import { RICH } from '../formats/concepts.js';

const folder = mkdtempSync(join(tmpdir(), 'tarjoman-glossary-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('openGlossary', () => {
  it('opens files of every format, by their endings or by what is said', async () => {
    const paths = [
      file('a.tbx', writeTbx([RICH])),
      file('a.csv', writeCsv([RICH])),
      file('a.tsv', writeCsv([RICH], { delimiter: '\t' })),
      file('a.json', JSON.stringify([RICH])),
      file('a.utf8', writeOmegat([RICH])),
      file('a.txt', Buffer.from(writeOmegat([RICH]), 'utf16le')),
    ];
    for (const path of paths) expect((await openGlossary(path)).lookup('معاهدات')[0]?.concept.id).toBe('treaty');
    const odd = file('table', writeCsv([RICH]));
    expect((await openGlossary(odd, { format: 'csv' })).get('treaty')).toEqual(RICH);
    await expect(openGlossary(odd)).rejects.toMatchObject({ code: 'UNKNOWN_FORMAT', file: odd });
  });

  it('takes the language of the first column', async () => {
    const path = file('names.utf8', 'OPEC\tOPEC\n');
    expect((await openGlossary(path, { from: 'en' })).get('opec')?.en.terms[0]?.text).toBe('OPEC');
  });

  it('opens a folder, and finds what is broken in it', async () => {
    const entries = join(folder, 'entries');
    mkdirSync(entries);
    file('entries/good.json', JSON.stringify({ $schema: '../schema.json', ...RICH }));
    file('entries/bad.json', '{');
    file('entries/double.json', JSON.stringify({ ...RICH, id: 'Treaty' }));
    const findings: GlossaryFinding[] = [];
    const glossary = await openGlossary(entries, { onFinding: (finding) => findings.push(finding) });
    expect([...glossary].map(({ id }) => id)).toEqual(['Treaty']);
    expect(findings).toEqual([
      { code: 'BAD_FORMAT', file: join(entries, 'bad.json'), line: 1, column: 2, message: expect.any(String) },
      { code: 'BAD_ENTRY', file: join(entries, 'good.json'), field: 'id', message: expect.stringContaining('treaty') },
    ]);
    await expect(openGlossary(entries)).rejects.toMatchObject({
      code: 'BAD_FORMAT',
      file: join(entries, 'bad.json'),
      line: 1,
    });
  });

  it('names the file in every error', async () => {
    const wrong: [path: string, error: object][] = [
      [join(folder, 'none.csv'), { code: 'FILE_NOT_FOUND' }],
      [join(folder, 'none'), { code: 'FILE_NOT_FOUND' }],
      [file('nul.csv', 'fa,en\n\0,a\n'), { code: 'BINARY_INPUT', line: 2, column: 1 }],
      [file('bytes.json', Uint8Array.of(0xff)), { code: 'BAD_ENCODING' }],
      [file('cut.tbx', writeTbx([RICH]).slice(0, 900)), { code: 'BAD_XML', line: expect.any(Number) }],
      [
        file('rule.tbx', writeTbx([RICH]).replace('>noun<', '>nominal<')),
        { code: 'BAD_FORMAT', line: expect.any(Number) },
      ],
      [file('row.csv', 'fa,en\nالف,A,B\n'), { code: 'BAD_ENTRY', line: 2 }],
    ];
    for (const [path, error] of wrong) await expect(openGlossary(path)).rejects.toMatchObject({ ...error, file: path });
  });

  it('reads TBX that breaks rules where it may', async () => {
    const xml = writeTbx([RICH]);
    const entry = /<conceptEntry.*<\/conceptEntry>/su.exec(xml)?.[0] ?? '';
    const path = file('twice.tbx', xml.replace(entry, `${entry}${entry}`));
    await expect(openGlossary(path)).rejects.toMatchObject({ code: 'BAD_FORMAT' });
    const glossary = await openGlossary(path, { lenient: true });
    expect(glossary.get('treaty')).toEqual(RICH);
    expect(glossary.size).toBe(2);
  });
});
