import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeJsonl } from '../../src/formats/jsonl/index.js';
import { writeTmx } from '../../src/formats/tmx/index.js';
import { writeTsv } from '../../src/formats/tsv/index.js';
import { writeXliff } from '../../src/formats/xliff/index.js';
import { writeXliff12 } from '../../src/formats/xliff12/index.js';
import { openMemory } from '../../src/node.js';
import type { Unit } from '../../src/tm/index.js';
import { ended, start, tarjoman, workFolder } from './run.js';

const file = workFolder();

const unit = (id: string, source: string, target: string, more: Partial<Unit> = {}): Unit => ({
  ...{ id, source, target, sourceLang: 'fa', targetLang: 'en', origin: { document: 'communique' } },
  ...more,
});

const NOTED = { details: { unit: { properties: [{ type: 'client', text: 'MFA' }], notes: [{ text: 'see annex' }] } } };

const FAULTY: readonly Unit[] = [
  unit('u1', 'جلسه پایان یافت.', 'The meeting ended.'),
  unit('u2', 'سند (پیوست دوم) امضا شد.', 'The document was signed.', NOTED),
  unit('u3', 'سفیر ایران سخن گفت.', 'The Ambassador of ایران spoke.'),
];

const lines = (out: string) => out.split('\n').slice(0, -1);
const objects = (out: string) => lines(out).map((line) => JSON.parse(line));

describe.concurrent('tarjoman check', { timeout: 120_000 }, () => {
  it('checks what a program has added and not saved yet', async () => {
    const memory = file('unsaved.xlf', writeXliff([unit('u1', 'جلسه پایان یافت.', 'The meeting ended.')]));
    const writing = await openMemory(memory, { writable: true });
    await writing.add(unit('u2', 'سفیر ایران سخن گفت.', 'The Ambassador of ایران spoke.'));
    const { status, out } = await tarjoman('check', memory, '--json');
    await writing.close();
    expect(status).toBe(1);
    expect(objects(out)).toMatchObject([{ unit: 'u2', kind: 'leftover' }]);
  });

  it('shows what may be wrong beside the texts, and ends with 1', async () => {
    const { status, out, messages } = await tarjoman('check', file('faulty.xlf', writeXliff(FAULTY)));
    expect(status).toBe(1);
    expect(out).toContain('faulty.xlf u2 bracket 70.0 %');
    expect(out).toContain('سند (پیوست دوم) امضا شد.');
    expect(out).toContain('faulty.xlf u3 leftover 95.0 %');
    expect(out).not.toContain('u1');
    expect(messages).toBe('3 units checked, 2 findings\n');
  });

  it('says nothing of the shipped memory, and ends with 0', async () => {
    const { status, out, messages } = await tarjoman('check', 'tm/moscow-talks.xlf');
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(messages).toMatch(/^\d\d units checked, 0 findings\n$/);
  });

  it('gives scripts one object a finding', async () => {
    const memory = file('json.tmx', writeTmx(FAULTY));
    const { status, out } = await tarjoman('check', memory, '--json', '--kinds', 'bracket', '--quiet');
    expect(status).toBe(1);
    expect(objects(out)).toEqual([
      {
        file: memory,
        ...{ unit: 'u2', document: 'communique', kind: 'bracket', confidence: 0.7 },
        source: [{ start: 4, end: 15, text: '(پیوست دوم)' }],
        target: [],
        message: expect.stringContaining('brackets'),
        messageFa: expect.stringContaining('پرانتز'),
      },
    ]);
  });

  it('reads standard input and files without endings as the format that is named', async () => {
    const { status, out } = await ended(start('check', '-', '--format', 'tsv', '--json'), writeTsv(FAULTY));
    expect(status).toBe(1);
    expect(objects(out)[0]).toMatchObject({ file: '(standard input)', kind: 'bracket' });
    const unnamed = await ended(start('check', '-'), '');
    expect(unnamed.messages).toMatch(/^\(standard input\): UNKNOWN_FORMAT: .*--format/u);
  });

  it('checks terms against the glossaries that are named, or none', async () => {
    const memory = file(
      'terms.jsonl',
      writeJsonl([unit('u1', 'آنها از باغ وحش ملی دیدن کردند.', 'They visited the big park.')]),
    );
    const zoo = file('zoo.csv', 'fa,en\nباغ وحش ملی,national zoo\n');
    const boats = file('boats.csv', 'fa,en\nباغ وحش ملی,national zoo\nقایق,boat\n');
    const [both, none] = await Promise.all([
      tarjoman('check', memory, '--json', '--kinds', 'term', '--glossary', zoo, '--glossary', boats),
      tarjoman('check', memory, '--json', '--kinds', 'term', '--no-glossary'),
    ]);
    expect(objects(both.out)).toMatchObject([{ kind: 'term', source: [{ text: 'باغ وحش ملی' }] }]);
    expect({ status: none.status, out: none.out }).toEqual({ status: 0, out: '' });
  });

  it('makes a page of a file', async () => {
    const page = file('report.html');
    const { status, out } = await tarjoman('check', file('page.xlf', writeXliff(FAULTY)), '--html', page);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>[\s\S]*پیوست[\s\S]*<\/html>\s*$/iu);
  });

  it.each([
    ['xliff', 'a.xlf', writeXliff(FAULTY)],
    ['xliff12', 'b.xlf', writeXliff12(FAULTY)],
    ['tmx', 'c.tmx', writeTmx(FAULTY)],
    ['jsonl', 'd.jsonl', writeJsonl(FAULTY, { whole: true })],
  ])('writes into %s that a finding is accepted, and changes nothing else', async (_, name, text) => {
    const memory = file(name, text);
    const accepted = await tarjoman(
      'check',
      memory,
      '--suppress',
      'u2:bracket:(پیوست دوم)',
      '--reason',
      'در ضمیمه & "a"',
    );
    expect(accepted).toMatchObject({ status: 0, out: '' });
    const [before, after] = [text, readFileSync(memory, 'utf8')].map((whole) => whole.split('\n')) as [
      string[],
      string[],
    ];
    const changed = after.flatMap((line, i) => (line === before[i] ? [] : [i]));
    expect(changed).toHaveLength(1);
    const [line, old] = changed.map((i) => [after[i] as string, before[i] as string] as const)[0] ?? ['', ''];
    if (!name.endsWith('.jsonl')) expect(without(line, old)).toMatch(/^<.*tarjoman.*>$/u);

    const { status, out, messages } = await tarjoman('check', memory, '--json', '--suppressed');
    expect(status).toBe(1); // the other finding
    expect(objects(out)).toMatchObject([{ unit: 'u3' }, { unit: 'u2', kind: 'bracket', suppressed: 'در ضمیمه & "a"' }]);
    expect(messages).toBe('3 units checked, 1 finding, 1 suppressed\n');

    const again = await tarjoman('check', memory, '--suppress', 'u2:bracket', '--reason', 'r');
    expect(again.status).toBe(2);
    expect(again.messages).toContain('accepted before');
  });

  it('accepts a finding in a segment of a unit, and in the document that is named', async () => {
    const segments = file(
      'segments.xlf',
      `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fa" trgLang="en"><!-- <unit id="u1"> -->
<file id="f1" original="one"><unit id="u1"><segment><source>جلسه پایان یافت.</source><target>It ended.</target></segment></unit></file>
<file id="f2" original="two"><unit id="u1"><segment id="s1"><source>جلسه.</source><target>It.</target></segment
><segment id="s2"><source>سند (پیوست دوم)</source><target>the document</target></segment></unit></file>
</xliff>
`,
    );
    const { out } = await tarjoman('check', segments, '--json', '--kinds', 'bracket');
    const [found] = objects(out);
    expect(found).toMatchObject({ unit: 'u1.s2', document: 'two' });
    const done = await tarjoman('check', segments, '--suppress', 'u1.s2:bracket', '--reason', 'r', '--document', 'two');
    expect(done.status).toBe(0);
    expect(readFileSync(segments, 'utf8')).toContain('original="two"><unit id="u1"><mda:metadata');
    expect(await tarjoman('check', segments, '--kinds', 'bracket')).toMatchObject({ status: 0 });
  });

  it('tells suppressions that no longer fit, and ends with 1', async () => {
    const properties = [{ type: 'tarjoman:suppressed', text: 'number "3,500": rounded in the speech' }];
    const memory = file(
      'stale.jsonl',
      writeJsonl([unit('u1', 'جلسه پایان یافت.', 'The meeting ended.', { details: { unit: { properties } } })], {
        whole: true,
      }),
    );
    const { status, out, messages } = await tarjoman('check', memory);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(messages).toContain(
      'stale.jsonl: STALE: unit u1 of communique: "number \\"3,500\\": rounded in the speech"',
    );
    expect(messages).toContain('1 unit checked, 0 findings, 1 stale');
    expect(objects((await tarjoman('check', memory, '--json')).out)).toMatchObject([
      { unit: 'u1', stale: properties[0]?.text, why: 'unmatched' },
    ]);
  });

  it('refuses what makes no sense, with a line that says what to do', async () => {
    const memory = file('refuse.xlf', writeXliff(FAULTY));
    const table = file('refuse.tsv', writeTsv(FAULTY));
    const calls: readonly (readonly [RegExp, ...string[]])[] = [
      [/no kind of finding/u, memory, '--kinds', 'spelling'],
      [/--suppress without --reason/u, memory, '--suppress', 'u2:bracket'],
      [/--reason says why/u, memory, '--reason', 'r'],
      [/names no finding/u, memory, '--suppress', 'u2', '--reason', 'r'],
      [/is not found/u, memory, '--suppress', 'u9:bracket', '--reason', 'r'],
      [/control characters/u, memory, '--suppress', 'u2:bracket', '--reason', 'r \u001b[31m'],
      [/given twice/u, memory, '--suppress', 'u2:bracket', '--suppress', 'u3:leftover', '--reason', 'r'],
      [/is not found/u, memory, '--suppress', 'u1:bracket', '--reason', 'r'],
      [/LOSSY: TSV has no place/u, table, '--suppress', 'u2:bracket', '--reason', 'r'],
      [/written over the file/u, memory, '--html', memory],
      [/FILE_NOT_FOUND/u, `${memory}.none.xlf`],
    ];
    const runs = await Promise.all(calls.map(([, ...args]) => tarjoman('check', ...args)));
    for (const [i, { status, out, messages }] of runs.entries()) {
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(lines(messages)).toHaveLength(1);
      expect(messages).toMatch(calls[i]?.[0] ?? /never/u);
    }
    expect(readFileSync(memory, 'utf8')).toBe(writeXliff(FAULTY));
  });
});

/** What stands in a line that does not stand in the old one, which is all of the rest. */
function without(line: string, old: string): string {
  let start = 0;
  while (line[start] === old[start] && start < old.length) start++;
  const added = line.length - old.length;
  for (; start >= 0; start--) {
    if (line.slice(0, start) + line.slice(start + added) === old && line[start] === '<')
      return line.slice(start, start + added);
  }
  return '';
}
