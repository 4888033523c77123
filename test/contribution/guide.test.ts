/** The guide for whoever adds a term says what is so. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTermBase } from '../../scripts/glossary/term-base.js';
import { addCommand } from '../../src/cli/glossary/add.js';
import { CSV_COLUMNS, parseCsv } from '../../src/formats/csv/index.js';
import { checkEntries } from '../../src/glossary/entries/check-entries.js';
import { RULES } from '../../src/glossary/entries/finding.js';
import { DOMAIN_NAMES, KIND_NAMES } from '../../src/glossary/entries/names.js';
import { checkNewEntry } from '../../src/glossary/entries/new-entry/check.js';
import { completeEntry } from '../../src/glossary/entries/new-entry/new-entry.js';

const FOLDER = new URL('../../glossary/', import.meta.url);
const guide = readFileSync(new URL('CONTRIBUTING.md', FOLDER), 'utf8');
const schema = JSON.parse(readFileSync(new URL('schema.json', FOLDER), 'utf8'));
const [english = '', persian = ''] = guide.split('<div dir="rtl" lang="fa">');
const base = await readTermBase();

/** The part of a text under a heading. */
function under(heading: string, text = guide): string {
  const start = text.indexOf(`\n${heading}\n`);
  expect(start, heading).toBeGreaterThan(0);
  const level = /^#+/u.exec(heading)?.[0].length ?? 0;
  const rest = text.slice(start + heading.length + 2);
  const end = rest.search(new RegExp(`^#{1,${level}} `, 'mu'));
  return end < 0 ? rest : rest.slice(0, end);
}

/** The cells of the tables in a text, without their heads. */
function rows(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| `') || line.startsWith('| <code'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const codes = (cell = '') => [...cell.matchAll(/`([^`]+)`|<code[^>]*>([^<]+)<\/code>/gu)].map(([, a, b]) => a ?? b);

describe('the guide', () => {
  it('has an example that passes the check without a remark', () => {
    const [, json = ''] = /`glossary\/entries\/neutrality\.json`:\n\n```json\n(.*?)```/su.exec(guide) ?? [];
    const files = new Map([...base.files, ['neutrality.json', json]]);
    expect(checkEntries(files, { subjects: new Set(['neutrality.json']), zwnj: base.table })).toEqual([]);
  });

  it.each([
    ['Subject fields', DOMAIN_NAMES, schema.properties.domain.enum],
    ['Kinds', KIND_NAMES, schema.properties.kind.enum],
  ])('lists the %s of the schema, by their names', (title, names, values) => {
    const listed = rows(under(`### ${title}`, english))
      .slice(1)
      .map(([code, en, fa]) => [codes(code)[0], en, fa]);
    expect(listed).toEqual(Object.entries(names).map(([value, { en, fa }]) => [value, en, fa]));
    expect(listed.map(([value]) => value)).toEqual(values);
  });

  it.each([
    ['English', '## The fields', english],
    ['Persian', '## اجزای مدخل', persian],
  ])('says in %s what each field is, and no other', (_, heading, text) => {
    const fields = rows(under(heading, text).split('###')[0] ?? '').flatMap(([cell]) => codes(cell));
    expect(new Set(fields)).toEqual(new Set(Object.keys(schema.properties)));
    const prose = under(heading, text);
    const { persianTerm, termStatus, partOfSpeech, region } = schema.$defs;
    for (const name of [
      ...Object.keys(persianTerm.properties),
      ...termStatus.enum,
      ...partOfSpeech.enum,
      ...region.enum,
    ]) {
      expect(codes(prose), name).toContain(name);
    }
  });

  it('explains every rule that refuses an entry, in both languages, and names all others', () => {
    const rules = Object.entries(RULES);
    const errors = rules.filter(([, severity]) => severity === 'error').map(([rule]) => rule);
    const remarks = rules.filter(([, severity]) => severity === 'remark').map(([rule]) => rule);
    const section = under('## What the check refuses', english);
    expect(
      rows(section)
        .flatMap(([cell]) => codes(cell))
        .sort(),
    ).toEqual([...errors].sort());
    expect(
      rows(under('## آنچه در بررسی رد می‌شود', persian))
        .flatMap(([cell]) => codes(cell))
        .sort(),
    ).toEqual([...errors].sort());
    expect(codes(section.split('\n').find((line) => line.startsWith('Other messages')))).toEqual(remarks);
  });

  it('names the columns of a table, and shows a row that makes an entry', () => {
    const [, list = ''] = /the columns are (.*?), and several/su.exec(english) ?? [];
    expect(codes(list)).toEqual(CSV_COLUMNS);
    const [, row = ''] = /--csv '([^']+)'/u.exec(english) ?? [];
    const [concept] = parseCsv(row, { columns: CSV_COLUMNS }).map((each) => completeEntry(each, base).concept);
    expect(concept).toBeDefined();
    expect(concept && checkNewEntry(concept, base.files, base.table)).toMatchObject({
      file: 'neutrality.json',
      errors: [],
    });
  });

  it('shows options that there are', () => {
    const known = [...addCommand.options.map(({ long }) => long), '--fix', '--update'];
    for (const part of [under('## The command line', english), under('## خط فرمان', persian)]) {
      for (const [option] of part.matchAll(/--[a-z-]+\b/gu)) expect(known).toContain(option);
    }
  });

  it('leads to what is there', () => {
    const headings = [...guide.matchAll(/^#+ (.*)$/gmu)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
        .replaceAll(' ', '-'),
    );
    const targets = [...guide.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(20);
    for (const target of targets.filter((each) => !each.startsWith('https:'))) {
      if (target.startsWith('#')) expect(headings, target).toContain(target.slice(1));
      else expect(existsSync(new URL(target, FOLDER)), target).toBe(true);
    }
  });

  it('is written in Persian letters, with half-spaces and marks of its own', () => {
    expect(persian).not.toMatch(/[يك٠-٩]|\u200c[\s\u200c]|\s\u200c|(?:^|\s)(?:ن?می) (?=\p{Script=Arabic})/u);
    expect(guide.match(/\u200c/gu)?.length).toBeGreaterThan(100);
    expect(guide.match(/<div/gu)?.length).toBe(guide.match(/<\/div>/gu)?.length);
  });
});
