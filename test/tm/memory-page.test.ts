import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseXliff, validateXliff, writeXliff } from '../../src/formats/xliff/index.js';
import { words } from '../../src/text/index.js';
import { TranslationMemory } from '../../src/tm/index.js';
import { blocksOf, measured, printedBy, programsOf, testExamples, workBeside } from '../examples.js';

const ROOT = new URL('../../', import.meta.url);

const PAGES = ['docs/memory.md', 'docs/memory.fa.md'].map(
  (name) => [name, readFileSync(new URL(name, ROOT), 'utf8')] as const,
);

/** Commands, and below them what they print. */
const TERMINAL = /^```sh\n(.*?)^```(?:\n\n```text\n(.*?)^```)?/gms;

/** A number without the zero before its point, three digits at most. */
function short(value: number): string {
  return String(Math.round(value * 1000) / 1000).replace(/^0\./, '.');
}

/** A row of the table of similarities by what the code says. */
function compared(query: string, source: string): string[] {
  const unit = { id: 'u1', target: 'x', sourceLang: 'fa', targetLang: 'en', origin: { document: 'table' } };
  const [match] = TranslationMemory.from([{ ...unit, source }]).search(query, { threshold: 0.01 });
  const [n, m] = [query, source].map((text) => words(text).length);
  return [
    query,
    source,
    `${n}, ${m}`,
    String(match?.edits.length),
    short(match?.similarity ?? 0),
    short(match?.score ?? 0),
  ];
}

/** Persian digits as Latin ones, `٫` as a point without a zero before it. */
function latin(cell: string): string {
  const digits = cell.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return digits.replace(/\b0?٫/g, '.').replace('،', ',');
}

describe.each(PAGES)('%s', (name, page) => {
  const [document = ''] = blocksOf(page, 'xml');
  const folder = workBeside('talks.xlf', document);

  it('shows a memory as it is written', () => {
    expect(validateXliff(document)).toEqual([]);
    expect(writeXliff(parseXliff(document))).toBe(document);
  });

  testExamples(page);

  it('has the table of similarities', () => {
    const rows = (measured(page, 'similarity') ?? '').split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const [query = '', found = '', ...figures] = row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      expect([query, found, ...figures.map(latin)]).toEqual(compared(query, found));
    }
  });

  if (name !== 'docs/memory.md') {
    it('shows the same examples and commands as the page in English', () => {
      const english = PAGES[0]?.[1] ?? '';
      const runs = (text: string): string[] => Array.from(text.matchAll(TERMINAL), ([block]) => block);
      expect(programsOf(page)).toEqual(programsOf(english));
      expect(runs(page)).toEqual(runs(english));
    });
    return;
  }

  it('prints in the terminal what it says', { timeout: 60_000 }, () => {
    for (const [, script = '', said = ''] of page.matchAll(TERMINAL)) {
      const printed = printedBy(script, folder());
      expect(printed).toBe(said);
    }
  });
});
