/** `tarjoman merge`, as a user calls it and as git does. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseJsonl, writeJsonl } from '../../src/formats/jsonl/index.js';
import { parseTmx, writeTmx } from '../../src/formats/tmx/index.js';
import { parseTsv, writeTsv } from '../../src/formats/tsv/index.js';
import { parseXliff, validateXliff, writeXliff } from '../../src/formats/xliff/index.js';
import { parseXliff12, writeXliff12 } from '../../src/formats/xliff12/index.js';
import { openMemory } from '../../src/node.js';
import type { Unit } from '../../src/tm/index.js';
import { unit, withNeighbours } from '../formats/units.js';
import { CLI } from './bundle.js';
import { tarjoman, workFolder } from './run.js';

const file = workFolder();

const peace = unit({ id: 'u1', source: 'صلح', target: 'peace' });
const border = unit({ id: 'u2', source: 'مرز', target: 'border' });
const visit = unit({ id: 'u3', source: 'سفر', target: 'visit' });
const BASE = withNeighbours([peace, border]);

const targets = (units: readonly Unit[]): unknown[] => units.map(({ target }) => target);

describe('tarjoman merge', () => {
  it('makes one memory of several, in whatever formats, and keeps all origins', async () => {
    const out = file('all.jsonl');
    const one = file('one.xlf', writeXliff([peace, border]));
    const other = file('other.tmx', writeTmx([{ ...border, id: 'v9', origin: { document: 'speech' } }, visit]));
    const run = await tarjoman('merge', one, other, '-o', out);
    expect(run).toEqual({ status: 0, out: '', messages: `3 units, 1 joined, 0 conflicts → ${out}\n` });
    const units = parseJsonl(readFileSync(out, 'utf8'));
    expect(targets(units)).toEqual(['peace', 'border', 'visit']);
    expect(units[1]?.otherOrigins).toEqual([{ document: 'speech', id: 'v9' }]);
  });

  it('counts one as one', async () => {
    const [one, other] = [file('p.xlf', writeXliff([peace])), file('q.xlf', writeXliff([peace]))];
    const { messages } = await tarjoman('merge', one, other, '-o', file('pq.xlf'));
    expect(messages).toMatch(/^1 unit, 1 joined, 0 conflicts → /);
  });

  it('merges two versions, and writes over one of them', async () => {
    const [base, ours, theirs] = [
      file('base.xlf', writeXliff(BASE)),
      file('ours.xlf', writeXliff(withNeighbours([{ ...peace, target: 'Peace' }, border]))),
      file('theirs.xlf', writeXliff(withNeighbours([peace, border, visit]))),
    ];
    const run = await tarjoman('merge', ours, theirs, '--base', base, '-o', ours, '--quiet');
    expect(run).toEqual({ status: 0, out: '', messages: '' });
    expect(readFileSync(ours, 'utf8')).toBe(writeXliff(withNeighbours([{ ...peace, target: 'Peace' }, border, visit])));
  });

  it('shows a conflict in the message, as data and in the file, and its status is 1', async () => {
    const [base, ours, theirs] = [
      file('c-base.xlf', writeXliff(BASE)),
      file('c-ours.xlf', writeXliff(withNeighbours([peace, { ...border, target: 'frontier' }]))),
      file('c-theirs.xlf', writeXliff(withNeighbours([peace, { ...border, target: 'boundary' }]))),
    ];
    const out = file('c.xlf');
    const run = await tarjoman('merge', ours, theirs, '--base', base, '-o', out);
    expect(run.status).toBe(1);
    expect(run.messages).toContain('CONFLICT: communique-12, u2: both have changed it');
    expect(run.messages).toContain('frontier');
    expect(run.messages).toContain('boundary');
    const xml = readFileSync(out, 'utf8');
    expect([...validateXliff(xml)]).toEqual([]);
    expect(targets(parseXliff(xml))).toEqual(['peace', 'frontier', 'boundary']);
    const told = await tarjoman('merge', ours, theirs, '--base', base, '-o', out, '--json');
    expect(JSON.parse(told.out)).toMatchObject({
      type: 'conflict',
      kind: 'changed',
      id: 'u2',
      theirs: { target: 'boundary' },
    });
  });

  it('tells a conflict again until somebody has decided', async () => {
    const [base, ours, theirs] = ['border', 'frontier', 'boundary'].map((target, i) =>
      file(`again-${i}.jsonl`, writeJsonl([{ ...border, target }], { whole: true })),
    ) as [string, string, string];
    const out = file('again.jsonl');
    await tarjoman('merge', ours, theirs, '--base', base, '-o', out);
    const again = await tarjoman('merge', out, out, '--base', out, '-o', file('again-3.jsonl'));
    expect(again.status).toBe(1);
    expect(again.messages).toContain('UNDECIDED: communique-12, u2: an earlier conflict');
    expect(again.messages).toContain('0 conflicts, 2 undecided');
  });

  it('goes by the sources in a file without identifiers', async () => {
    const write = (name: string, units: Unit[]) => file(name, writeTsv(units));
    const base = write('t-base.tsv', [peace, border]);
    const ours = write('t-ours.tsv', [visit, peace, border]);
    const theirs = write('t-theirs.tsv', [peace, { ...border, target: 'frontier' }]);
    const run = await tarjoman('merge', ours, theirs, '--base', base, '-o', '-');
    expect(run.status).toBe(0);
    expect(targets(parseTsv(run.out))).toEqual(['visit', 'peace', 'frontier']);
  });

  it('has what a program has added and not saved yet', async () => {
    const one = file('journal.xlf', writeXliff([peace]));
    const writing = await openMemory(one, { writable: true });
    await writing.add(visit);
    const run = await tarjoman('merge', one, file('two.xlf', writeXliff([border])), '-o', '-', '--format', 'jsonl');
    await writing.close();
    expect(targets(parseJsonl(run.out))).toEqual(['peace', 'visit', 'border']);
  });

  it('does not merge what it would lose', async () => {
    const xml = writeXliff(BASE).replace('<unit id="u1"', '<unit id="u1" name="headline"');
    const [ours, theirs] = [file('l-ours.xlf', xml), file('l-theirs.xlf', writeXliff(BASE))];
    const out = file('l.xlf');
    const run = await tarjoman('merge', ours, theirs, '--base', theirs, '-o', out);
    expect(run.status).toBe(2);
    expect(run.messages).toContain('LOSSY');
    expect(existsSync(out)).toBe(false);
    expect((await tarjoman('merge', ours, theirs, '--base', theirs, '-o', out, '--lenient')).status).toBe(0);
  });

  it.each([
    ['one memory', ['a.xlf'], 'give two or more'],
    ['three and a base', ['a.xlf', 'b.xlf', 'c.xlf', '--base', 'd.xlf'], 'give two memories'],
    ['standard input', ['-', 'b.xlf'], 'give files'],
    ['a file that is not there', ['nowhere.xlf', 'b.xlf'], 'FILE_NOT_FOUND'],
    ['an output of no format', ['a.xlf', 'b.xlf', '-o', 'x.docx'], 'UNKNOWN_FORMAT'],
  ])('refuses %s', async (_, args, message) => {
    const run = await tarjoman('merge', '-o', file('x.xlf'), ...args);
    expect(run.status).toBe(2);
    expect(run.messages).toContain(message);
    expect(existsSync(file('x.xlf'))).toBe(false);
  });
});

/** The driver as the guide has it. */
const GUIDE = readFileSync(new URL('../../docs/desk.md', import.meta.url), 'utf8');
const DRIVER = /merge\.tarjoman\.driver '([^']+)'/u.exec(GUIDE)?.[1] ?? '';

describe('git, told of `tarjoman merge`', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Mina', '-c', 'user.email=mina@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    });
  const commit = (name: string, text: string, message: string): void => {
    writeFileSync(path(name), text);
    git('add', '-A');
    git('commit', '-qm', message);
  };

  let number = 0;
  beforeEach(() => {
    number += 1;
    folder = file(`repository-${number}`);
    mkdirSync(folder);
    git('init', '-q', '-b', 'main');
    git('config', 'merge.tarjoman.driver', DRIVER.replace('npx tarjoman', `"${process.execPath}" "${CLI}"`));
    writeFileSync(
      path('.gitattributes'),
      '*.xlf merge=tarjoman\n*.tmx merge=tarjoman\n*.sdlxliff merge=tarjoman\n*.jsonl merge=tarjoman\n',
    );
  });

  const branches = (name: string, write: (units: Unit[]) => string, ours: Unit[], theirs: Unit[]): void => {
    commit(name, write(BASE), 'Begin');
    git('checkout', '-qb', 'embassy');
    commit(name, write(theirs), 'Change at the embassy');
    git('checkout', '-q', 'main');
    commit(name, write(ours), 'Change at the ministry');
  };

  const FORMATS: [name: string, write: (units: Unit[]) => string, read: (text: string) => Unit[]][] = [
    ['memory.xlf', writeXliff, parseXliff],
    ['memory.sdlxliff', (units) => writeXliff12(units), parseXliff12],
    ['old.xlf', (units) => writeXliff12(units), parseXliff12],
    ['memory.tmx', writeTmx, parseTmx],
    ['memory.jsonl', (units) => writeJsonl(units, { whole: true }), parseJsonl],
  ];

  it.each(FORMATS)('merges two branches that both added units: %s', (name, write, read) => {
    const [summit, paper] = [
      unit({ id: 'u3', source: 'نشست', target: 'summit' }),
      unit({ id: 'u3', source: 'سند', target: 'document' }),
    ];
    const both = unit({ id: 'u9', source: 'بیانیه', target: 'statement' });
    branches(name, write, withNeighbours([peace, border, summit, both]), withNeighbours([peace, border, paper, both]));
    git('merge', '-q', 'embassy');
    const units = read(readFileSync(path(name), 'utf8'));
    expect(targets(units)).toEqual(['peace', 'border', 'summit', 'document', 'statement']);
    expect(new Set(units.map(({ origin }) => origin.document))).toEqual(new Set(['communique-12']));
    expect(git('status', '--porcelain')).toBe('');
  });

  it('stops at a conflict, and the file shows both translations', () => {
    const changed = (target: string): Unit[] => withNeighbours([peace, { ...border, target }]);
    branches('memory.xlf', writeXliff, changed('frontier'), changed('boundary'));
    expect(() => git('merge', '-q', 'embassy')).toThrow(/CONFLICT/);
    expect(git('status', '--porcelain')).toContain('UU memory.xlf');
    expect(targets(parseXliff(readFileSync(path('memory.xlf'), 'utf8')))).toEqual(['peace', 'frontier', 'boundary']);
  });

  it('merges line by line what has more than units, and hides nothing', () => {
    const skeleton = (units: Unit[]): string =>
      writeXliff(units).replace(/(<file [^>]*>)/, '$1<skeleton href="talks.skl"/>');
    const changed = (target: string): Unit[] => withNeighbours([peace, { ...border, target }]);
    branches('memory.xlf', skeleton, changed('frontier'), changed('boundary'));
    expect(() => git('merge', '-q', 'embassy')).toThrow(/memory\.xlf \(ours\): LOSSY/);
    const text = readFileSync(path('memory.xlf'), 'utf8');
    expect(text).toContain('<<<<<<<');
    expect(text).toContain('frontier');
    expect(text).toContain('boundary');
    expect(text).toContain('talks.skl');
  });

  it('merges files that both branches have made', () => {
    commit('README', 'memories', 'Begin');
    git('checkout', '-qb', 'embassy');
    commit('memory.xlf', writeXliff([peace]), 'Begin a memory');
    git('checkout', '-q', 'main');
    commit('memory.xlf', writeXliff([border]), 'Begin a memory');
    git('merge', '-q', 'embassy');
    expect(targets(parseXliff(readFileSync(path('memory.xlf'), 'utf8')))).toEqual(['border', 'peace']);
  });
});
