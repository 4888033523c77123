/** The term base that is shipped, by the check that a pull request with a term must pass. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import diplomatic from '../../../src/data/diplomatic.js';
import zwnj from '../../../src/data/zwnj.js';
import { parseTbx, writeTbx } from '../../../src/formats/tbx/index.js';
import { checkEntries } from '../../../src/glossary/entries/check-entries.js';
import { parseFixedTexts } from '../../../src/glossary/entries/fixed-texts.js';
import { formatEntry } from '../../../src/glossary/entries/format.js';
import { mendEntry } from '../../../src/glossary/entries/mend.js';
import { ZwnjTable } from '../../../src/text/zwnj/index.js';

const glossary = new URL('../../../glossary/', import.meta.url);
const folder = new URL('entries/', glossary);
const names = readdirSync(folder);
const files = new Map(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
const table = ZwnjTable.from(zwnj);

describe('the term base', () => {
  it('has entries as glossary/CONTRIBUTING.md asks for them', () => {
    const findings = checkEntries(files, {
      zwnj: table,
      fixedTexts: parseFixedTexts(readFileSync(new URL('recognition.jsonl', glossary), 'utf8')),
      roundTrip: (concepts) => parseTbx(writeTbx(concepts)),
    });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, field, en }) => `${file}: ${field}: ${en}`)).toEqual([]);
  });

  it('has nothing that could be mended without a person', () => {
    expect([...files].filter(([, text]) => mendEntry(text, table).text !== text).map(([name]) => name)).toEqual([]);
  });

  it('is laid out as formatEntry does it', () => {
    for (const [name, text] of files) expect(formatEntry(JSON.parse(text)), name).toBe(text);
  });

  it('is shipped whole', () => {
    expect(diplomatic.map(({ id }) => `${id}.json`).sort()).toEqual([...names].sort());
  });
});
