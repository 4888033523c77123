import { spawn } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { annotation, findingLines, mendingLine } from '../../src/cli/glossary/finding-lines.js';
import type { EntryFinding } from '../../src/glossary/entries/finding.js';
import { formatEntry } from '../../src/glossary/entries/format.js';
import { english, entryWith, OTHER, persian } from '../glossary/entries/good-entry.js';
import { CLI } from './bundle.js';
import { ended, tarjoman } from './run.js';

vi.stubEnv('GITHUB_ACTIONS', ''); // which the started commands would see

const work = mkdtempSync(join(tmpdir(), 'tarjoman-glossary-'));
afterAll(() => rmSync(work, { recursive: true }));

/** A folder of entries; the function gives paths in it. */
function entries(name: string, files: Readonly<Record<string, string | Uint8Array>>): (file?: string) => string {
  const folder = join(work, name, 'entries');
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return (file = '') => join(folder, file);
}

const findings = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

const GOOD = { 'neutrality.json': entryWith({}), 'treaty.json': formatEntry(OTHER) };

describe.concurrent('tarjoman glossary check', { timeout: 120_000 }, () => {
  it('passes the term base of the repository', async () => {
    const { status, out, messages } = await tarjoman('glossary', 'check');
    expect(status, out).toBe(0);
    expect(messages).toMatch(/^\d+ checked, 0 with errors: 0 errors, \d+ remarks\n$/);
  });

  it('tells what is wrong in both languages, with file, line, rule and field, and that it failed', async () => {
    const at = entries('both', { ...GOOD, 'neutrality.json': entryWith(persian({ text: 'بي\u200cطرفي' })) });
    const { status, out, messages } = await tarjoman('glossary', 'check', at());
    expect(status).toBe(1);
    const [en, fa] = out.split('\n');
    expect(en).toContain(`${at('neutrality.json')}:10:9: persian-letters: fa.terms[0].text: Arabic letters`);
    expect(fa).toMatch(/^ {4}\u202b.*عربی/u);
    expect(out).not.toMatch(/[\u2066-\u2069]/u);
    expect(messages).toBe('2 checked, 1 with errors: 1 errors, 0 remarks; --fix mends 1\n');
  });

  it('compares a single entry with its neighbours, and tells of it alone', async () => {
    const files = { ...GOOD, 'impartiality.json': entryWith({ id: 'impartiality' }), 'broken.json': '{' };
    const at = entries('single', files);
    const { status, out, messages } = await tarjoman('glossary', 'check', at('impartiality.json'), '--json');
    expect(status).toBe(1);
    expect(new Set(findings(out).map(({ file }) => file))).toEqual(new Set([at('impartiality.json')]));
    expect(findings(out)).toContainEqual(
      expect.objectContaining({
        rule: 'shared-persian',
        severity: 'error',
        field: 'fa.terms[0].text',
        line: 10,
        column: 9,
      }),
    );
    expect(messages).toMatch(/^1 checked, 1 with errors/);
  });

  it('goes on after files that are broken, huge, binary, no text or no files', async () => {
    const at = entries('broken', {
      ...GOOD,
      'huge.json': 'x'.repeat(3_000_000),
      'latin.json': Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x7d),
      'notes.txt': 'hello',
      'syntax.json': '{\n  "id": "syntax"\n  "kind": "term"\n}\n',
    });
    mkdirSync(at('folder'));
    const { status, out } = await tarjoman('glossary', 'check', at(), '--json');
    expect(status).toBe(1);
    expect(findings(out).map(({ file, rule, line }) => [file, rule, line])).toEqual([
      [at('folder'), 'file-name', 1],
      [at('huge.json'), 'too-large', 1],
      [at('latin.json'), 'encoding', 1],
      [at('notes.txt'), 'file-name', 1],
      [at('syntax.json'), 'json', 2],
    ]);
  });

  it('follows no link out of the folder, neither to check nor to mend', async () => {
    const outside = join(work, 'outside.json');
    const unmended = entryWith(persian({ text: 'بي\u200cطرفي' }));
    writeFileSync(outside, unmended);
    const at = entries('links', { 'treaty.json': formatEntry(OTHER) });
    symlinkSync(outside, at('neutrality.json'));
    const { status, out } = await tarjoman('glossary', 'check', at(), '--fix', '--json');
    expect(status).toBe(1);
    expect(findings(out)).toEqual([expect.objectContaining({ rule: 'json', en: expect.stringContaining('a link') })]);
    expect([readFileSync(outside, 'utf8'), lstatSync(at('neutrality.json')).isSymbolicLink()]).toEqual([
      unmended,
      true,
    ]);
    const preview = await tarjoman('glossary', 'preview', at('neutrality.json'));
    expect([preview.status, preview.out]).toEqual([2, '']);
  });

  it('says where a term base has no fixed texts', async () => {
    const at = entries('gone/glossary', GOOD);
    const { status, messages } = await ended(spawn(process.execPath, [CLI, 'glossary', 'check'], { cwd: at('../..') }));
    expect([status, messages]).toEqual([0, expect.stringMatching(/recognition\.jsonl: warning: .*running text/)]);
  });

  it('leaves a source of blanks to a person, and tells all of it at once', async () => {
    const blank = entryWith({ status: 'approved', sources: ['  '] });
    const at = entries('blank', { 'neutrality.json': blank });
    const { status, out } = await tarjoman('glossary', 'check', at(), '--fix', '--json');
    expect([status, readFileSync(at('neutrality.json'), 'utf8')]).toEqual([1, blank]);
    expect(findings(out).map(({ rule, field }) => [rule, field])).toEqual([
      ['source', 'status'],
      ['spaces', 'sources[0]'],
    ]);
  });

  it('does not fail for remarks', async () => {
    const at = entries('remarks', { ...GOOD, 'neutrality.json': entryWith(english({ text: 'defense' })) });
    const { status, messages } = await tarjoman('glossary', 'check', at());
    expect([status, messages]).toEqual([0, '2 checked, 0 with errors: 0 errors, 1 remarks\n']);
  });

  it('mends with --fix, says what, and finds nothing more', async () => {
    const at = entries('fix', { ...GOOD, 'neutrality.json': entryWith(persian({ text: ' بي\u200cطرفي' })) });
    const first = await tarjoman('glossary', 'check', at(), '--fix', '--quiet');
    expect(first.status).toBe(0);
    expect(first.out).toContain(`${at('neutrality.json')}: mended: fa.terms[0].text: `);
    expect(readFileSync(at('neutrality.json'), 'utf8')).toBe(entryWith({}));
    expect(await tarjoman('glossary', 'check', at(), '--fix', '--quiet')).toEqual({ status: 0, out: '', messages: '' });
  });

  it('leaves with --fix what a person must choose', async () => {
    const text = '{ "id": "a", "id": "b" }';
    const at = entries('choose', { ...GOOD, 'a.json': text, 'b.json': '{' });
    const { status } = await tarjoman('glossary', 'check', at(), '--fix');
    expect(status).toBe(1);
    expect([readFileSync(at('a.json'), 'utf8'), readFileSync(at('b.json'), 'utf8')]).toEqual([text, '{']);
  });

  it('holds what is found in the fixed texts until --update', async () => {
    const at = entries('fixed', GOOD);
    const fixed = at('../recognition.jsonl');
    writeFileSync(fixed, '{"lang":"en","text":"Its neutrality.","terms":[]}\n');
    const before = await tarjoman('glossary', 'check', at(), '--json');
    expect(before.status).toBe(1);
    const [{ rule, file, replacement }] = findings(before.out);
    expect([rule, file]).toEqual(['recognition', at('neutrality.json')]);
    const after = await tarjoman('glossary', 'check', at(), '--update');
    expect(after.status, after.out).toBe(0);
    expect(readFileSync(fixed, 'utf8')).toBe(`${replacement}\n`);
    expect(replacement).toBe('{"lang":"en","text":"Its neutrality.","terms":[{"id":"neutrality","start":4,"end":14}]}');
  });

  it('refuses a wrong call or fixed texts that are none', async () => {
    const at = entries('wrong', GOOD);
    const [missing, none, empty] = await Promise.all([
      tarjoman('glossary', 'check', at('no-such.json')),
      tarjoman('glossary', 'check', at(), '--update'),
      tarjoman('glossary', 'check', entries('empty', {})()),
    ]);
    expect([empty.status, empty.messages]).toEqual([2, expect.stringContaining('entries: BAD_ARGUMENT: no entry')]);
    expect([missing.status, missing.messages]).toEqual([2, expect.stringContaining('no-such.json: FILE_NOT_FOUND')]);
    expect([none.status, none.messages]).toEqual([2, expect.stringContaining('FILE_NOT_FOUND')]);
    writeFileSync(at('../recognition.jsonl'), '{"lang":"de"}\n');
    const bad = await tarjoman('glossary', 'check', at());
    expect([bad.status, bad.messages]).toEqual([2, expect.stringContaining('recognition.jsonl:1:1: BAD_FORMAT')]);
  });
});

describe('what is printed of a finding', () => {
  const finding: EntryFinding = {
    file: 'glossary/entries/a,b:c%.json',
    field: 'fa.terms[0].text',
    line: 11,
    column: 9,
    rule: 'spaces',
    severity: 'error',
    en: 'wrong: write \u2068نقشه راه\u2069',
    fa: 'نادرست: \u2066status\u2069',
    fixable: true,
  };

  it('is escaped for GitHub', () => {
    expect(annotation(finding)).toBe(
      '::error file=glossary/entries/a%2Cb%3Ac%25.json,line=11,col=9,title=spaces::fa.terms[0].text: ' +
        'wrong: write \u2068نقشه راه\u2069%0Aنادرست: \u2066status\u2069\n',
    );
    expect(annotation({ ...finding, en: '100 %\r\n::error::x', severity: 'remark' })).toMatch(
      /^::warning [^\n]*100 %25%0D%0A::error::x[^\n]*\n$/,
    );
  });

  it('is embedded for a terminal, and does nothing to it', () => {
    const lines = findingLines([{ ...finding, file: 'a\u001b[2Jb.json' }]);
    expect(lines).toBe(
      'a\\u001b[2Jb.json:11:9: spaces: fa.terms[0].text: wrong: write \u202bنقشه راه\u202c\u200e\n' +
        '    \u202bنادرست: \u202astatus\u202c\u202c\n',
    );
    expect(mendingLine('a.json', { field: 'en.terms[0].text', before: 'a\u0007', after: 'a' })).toBe(
      'a.json: mended: en.terms[0].text: a\\u0007 → a\n',
    );
  });
});
