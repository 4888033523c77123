/** The guide to the desk: its commands and programs run, its tables are whole, both languages show the same. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import diplomatic from '../src/data/diplomatic.js';
import lexicon from '../src/data/lexicon.js';
import { parseXliff, validateXliff } from '../src/formats/xliff/index.js';
import { Glossary, Lexicon, type Unit } from '../src/index.js';
import { BANDS } from '../src/tm/analysis/index.js';
import { CHECK_KINDS, checkUnits } from '../src/tm/checks/index.js';
import { CLI } from './cli/bundle.js';
import { blocksOf, measured, printedBy, programsOf, testExamples, workBeside } from './examples.js';

const ROOT = new URL('../', import.meta.url);
const DATA = fileURLToPath(new URL('src/data/', ROOT));

const PAGES = ['docs/desk.md', 'docs/desk.fa.md'].map(
  (name) => [name, readFileSync(new URL(name, ROOT), 'utf8')] as const,
);

/** Commands, and below them what they print. */
const TERMINAL = /^```sh\n(.*?)^```\n\n```text\n(.*?)^```/gms;

/** The cells of the rows of a table, without its heading. */
function rowsOf(table: string): string[][] {
  return table.split('\n').flatMap((line) => {
    const cells = line.split(/(?<!\\)\|/).slice(1, -1);
    return cells.length === 0 || /^-+$/.test(cells[0] ?? '') ? [] : [cells.map((cell) => cell.trim())];
  });
}

/** The names in code spans that the first cells of a table begin with, in order. */
function namesIn(rows: readonly string[][]): string[] {
  return rows.flatMap(([first = '']) => Array.from(first.matchAll(/`(\w+)`/g), ([, name]) => name as string));
}

/** The units that a row of the table of kinds shows: a text and its translation, or several, parted by `<br>`. */
function unitsOf(source: string, target: string): Unit[] {
  const targets = withoutDirection(target).split('<br>');
  return withoutDirection(source)
    .split('<br>')
    .map((text, i) => ({
      ...{ id: `u${i + 1}`, source: text, target: targets[i] ?? '', origin: { document: 'table' } },
      ...{ sourceLang: 'fa', targetLang: 'en', state: 'translated' as const },
    }));
}

function withoutDirection(cell: string): string {
  return cell.replace(/<\/?span[^>]*>/g, '');
}

/** XML without the line breaks and indents that are there for readers. */
function joined(xml: string): string {
  return xml.replace(/\n */g, '');
}

/** The section of a page below a heading, up to the next of its level. */
function sectionOf(page: string, heading: string): string {
  const from = page.indexOf(`\n## ${heading}\n`);
  expect(from).toBeGreaterThan(0);
  const to = page.indexOf('\n## ', from + 1);
  return page.slice(from, to < 0 ? page.length : to);
}

describe.each(PAGES)('%s', (name, page) => {
  const [memory = '', draft = '', unit = ''] = blocksOf(page, 'xml');
  const [speech = ''] = blocksOf(page, 'text');
  const folder = workBeside('talks.xlf', memory);
  beforeEach(() => {
    writeFileSync('draft.xlf', draft);
    writeFileSync('speech.fa.txt', speech);
  });

  it('shows documents that are valid', () => {
    for (const document of [memory, draft]) expect(validateXliff(document)).toEqual([]);
    expect(parseXliff(memory)).toHaveLength(3);
  });

  testExamples(page.replace(/(?<=from ')tarjoman\/data\/(\w+)(?=')/g, (_, data) => `${DATA}${data}.js`));

  it('has an example of each kind of finding', () => {
    const rows = rowsOf(measured(page, 'kinds') ?? '').slice(1);
    expect(namesIn(rows).sort()).toEqual([...CHECK_KINDS].sort());
    const options = { glossary: Glossary.from(diplomatic), lexicon: Lexicon.from(lexicon) };
    for (const [kind = '', , source = '', target = ''] of rows) {
      const kinds = checkUnits(unitsOf(source, target), options).findings.map((finding) => `\`${finding.kind}\``);
      expect({ kind, kinds }).toEqual({ kind, kinds: [kind] });
    }
  });

  it('has a row for each band', () => {
    const rows = rowsOf(measured(page, 'bands') ?? '').slice(1);
    expect(namesIn(rows)).toEqual(BANDS);
  });

  it('shows a unit as it is written', () => {
    printedBy('npx tarjoman pretranslate speech.fa.txt --tm talks.xlf --exact -o speech.xlf\n', folder());
    expect(joined(readFileSync('speech.xlf', 'utf8'))).toContain(joined(unit));
  });

  if (name !== 'docs/desk.md') {
    it('shows the same examples and commands as the page in English', () => {
      const english = PAGES[0]?.[1] ?? '';
      expect(programsOf(page)).toEqual(programsOf(english));
      for (const language of ['xml', 'sh', 'text', 'gitattributes']) {
        expect(blocksOf(page, language)).toEqual(blocksOf(english, language));
      }
      const examples = (text: string) =>
        rowsOf(measured(text, 'kinds') ?? '')
          .slice(1)
          .map(([kind, , ...texts]) => [kind, ...texts.map(withoutDirection)]);
      expect(examples(page)).toEqual(examples(english));
    });
    return;
  }

  it('prints in the terminal what it says', { timeout: 120_000 }, () => {
    const blocks = Array.from(page.matchAll(TERMINAL));
    expect(blocks.length).toBeGreaterThan(5);
    for (const [, script = '', said = ''] of blocks) expect(printedBy(script, folder())).toBe(said);
  });

  it('merges branches with the driver that it sets up', { timeout: 60_000 }, () => {
    const [setUp = ''] = blocksOf(sectionOf(page, 'Merging'), 'sh').filter((script) => script.includes('git config'));
    const [attributes = ''] = blocksOf(page, 'gitattributes');
    const git = (...args: string[]): unknown => execFileSync('git', args, { cwd: folder(), stdio: 'pipe' });
    git('init', '--quiet', '--initial-branch=main');
    for (const [key, value] of [
      ['user.name', 'Desk'],
      ['user.email', 'desk@example.org'],
    ] as const) {
      git('config', key, value);
    }
    const driven = setUp.replace('npx tarjoman', `"${process.execPath}" "${CLI}"`);
    execFileSync('sh', ['-c', driven], { cwd: folder() });
    mkdirSync(join(folder(), 'tm'));
    const commit = (text: string, message: string): void => {
      writeFileSync(join(folder(), 'tm', 'talks.xlf'), text);
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
    };
    writeFileSync(join(folder(), '.gitattributes'), attributes);
    commit(memory, 'base');
    git('checkout', '--quiet', '-b', 'theirs');
    commit(memory.replace('</file>', `${added('u4', 'صلح', 'peace')}\n</file>`), 'theirs');
    git('checkout', '--quiet', 'main');
    commit(memory.replace('</file>', `${added('u5', 'جنگ', 'war')}\n</file>`), 'ours');
    git('merge', '--quiet', '--no-edit', 'theirs');
    const merged = parseXliff(readFileSync(join(folder(), 'tm', 'talks.xlf')));
    expect(merged.map(({ id }) => id).sort()).toEqual(['u1', 'u2', 'u3', 'u4', 'u5']);
  });
});

describe.each(['README.md', 'README.fa.md'])('the commands of %s', (name) => {
  const scripts = blocksOf(readFileSync(new URL(name, ROOT), 'utf8'), 'sh');
  const folder = workBeside('README', '');
  beforeEach(() => symlinkSync(fileURLToPath(new URL('tm', ROOT)), 'tm'));

  it('print what the comments below them say', { timeout: 120_000 }, () => {
    const runs = Array.from((scripts.at(-1) ?? '').matchAll(/^((?:npx|echo) .*\n)((?:# .*\n)*)/gm));
    expect(runs.filter(([, , said]) => said !== '').length).toBeGreaterThan(8);
    for (const [, command = '', said = ''] of runs) {
      const printed = printedBy(command, folder());
      if (said !== '') expect({ command, printed }).toEqual({ command, printed: said.replace(/^# /gm, '') });
    }
  });
});

function added(id: string, source: string, target: string): string {
  return `<unit id="${id}"><segment state="translated"><source>${source}</source><target>${target}</target></segment></unit>`;
}
