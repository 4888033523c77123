import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { embed, quoted, type Row, table } from '../../src/cli/table.js';
import { likelyText, solid } from '../texts.js';

const ROW = {
  label: '98 % u3',
  fa: 'مذاکرات در مسکو برگزار شد و نقشه\u200cی راه همکاری به امضای دو طرف رسید.',
  en: 'The talks were held in Moscow, and the two sides signed the road map for cooperation.',
};

const linesOf = (rows: readonly Row[], width?: number) => table(rows, width).split('\n').slice(0, -1);

/** The two cells of a line; none of a rule. */
function cellsOf(line: string): { en: string; fa: string } | undefined {
  const cells = /^\u200e│ ([^│]*) │(?: +\u202b([^\u202c]*)\u202c)?$/u.exec(line);
  return cells ? { en: cells[1] ?? '', fa: cells[2] ?? '' } : undefined;
}

/** The text of each column, its cells put together again, without white space. */
function columns(lines: readonly string[]): { fa: string; en: string } {
  const cells = lines.flatMap((line) => cellsOf(line) ?? []);
  const column = (side: 'fa' | 'en') => solid(cells.map((cell) => cell[side]).join(''));
  return { fa: column('fa'), en: column('en') };
}

describe('a table', () => {
  it('has a label above, English left, Persian right and no bar after it', () => {
    expect(linesOf([{ label: 'u3', fa: 'سلام', en: 'Hello' }], 40)).toEqual([
      `╭─ u3 ${'─'.repeat(34)}`,
      `\u200e│ Hello${' '.repeat(14)}│${' '.repeat(14)}\u202bسلام\u202c`,
      `╰${'─'.repeat(39)}`,
    ]);
  });

  it('is nothing without rows', () => {
    expect(table([])).toBe('');
  });

  it('has notes below the cells, whose parts stay whole where they fit into a line', () => {
    const notes = [
      ['differs:', `${quoted('نقشه')} → ${quoted('همکاری‌های')},`, 'road map → plan of action'],
      ['found: b'],
    ];
    expect(linesOf([{ label: 'u3', fa: 'سلام', en: 'Hello', notes }], 40).slice(2, -1)).toEqual([
      '\u200e│ differs: \u202bنقشه\u202c\u200e → \u202bهمکاری‌های\u202c\u200e,',
      '\u200e│   road map → plan of action',
      '\u200e│ found: b',
    ]);
  });

  it('breaks a note that is longer than a line', () => {
    const lines = linesOf([{ label: 'u3', fa: 'سلام', en: 'Hello', notes: [['found:', 'x'.repeat(200)]] }], 60);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(60);
    expect(lines.join('').match(/x/gu)).toHaveLength(200);
  });

  it('gives a terminal no orders', () => {
    const text = table(
      [{ label: '\u001b[2J', fa: 'سلام\u0085', en: '\u0007Hello\u009b', notes: [['\u001b]0;x']] }],
      60,
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(text).toContain('Hello');
  });

  it.each([
    [10, 40],
    [40, 40],
    [41, 41],
    [100, 100],
    [500, 140],
  ])('for a terminal of %i columns has %i', (given, width) => {
    for (const line of linesOf([ROW, ROW], given)) {
      if (cellsOf(line)?.fa === '') expect(stringWidth(line)).toBeLessThan(width);
      else expect(stringWidth(line)).toBe(width);
    }
  });

  it('breaks a word that is longer than a line', () => {
    const long = 'a'.repeat(100);
    expect(columns(linesOf([{ ...ROW, en: long }], 40)).en).toBe(long);
  });

  it.each([
    ['a long label', 'memory-'.repeat(30)],
    ['a label of characters that are joined', '👩\u200d👩\u200d👧'.repeat(60)],
  ])('cuts %s', (_, label) => {
    const [line] = linesOf([{ ...ROW, label }], 60);
    expect(line).toMatch(/^╭─ .*… ─*$/u);
    expect(stringWidth(line as string)).toBeLessThanOrEqual(60);
  });

  it('cuts a label of wide characters', () => {
    const [line] = linesOf([{ ...ROW, label: '漢'.repeat(60) }], 60);
    expect(stringWidth(line as string)).toBeLessThanOrEqual(60);
  });

  it('keeps every letter inside its column, whatever the texts', () => {
    const text = likelyText.filter((raw) => !/[│\u202a-\u202e]/u.test(raw));
    fc.assert(
      fc.property(text, text, fc.integer({ min: 40, max: 120 }), (fa, en, width) => {
        const lines = linesOf([{ label: 'u1', fa, en }], width);
        const bar = stringWidth(/^.[^│]*│[^│]*│/u.exec(lines[1] as string)?.[0] ?? '');
        for (const line of lines) {
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
          if (line.startsWith('\u200e')) expect(stringWidth(/^.│[^│]*│/u.exec(line)?.[0] ?? '')).toBe(bar);
        }
        expect(columns(lines)).toEqual({ fa: solid(fa), en: solid(en) });
      }),
      { numRuns: 300 },
    );
  });
});

it('Persian is embedded from right to left, and the embedding is closed', () => {
  expect(embed('سلام')).toBe('\u202bسلام\u202c');
});

it('Persian in a line of English is followed by a mark that keeps an arrow in the direction of the line', () => {
  expect([quoted('سفر'), quoted('road map'), quoted('۱۲')]).toEqual([
    '\u202bسفر\u202c\u200e',
    'road map',
    '\u202b۱۲\u202c\u200e',
  ]);
});
