/**
 * Persian and English beside each other in a terminal.
 *
 *     ╭ 98 % u3 ─────────────────────────────────────────╮
 *     │ The talks were held in Moscow. │ مذاکرات در مسکو │
 *     │                                │    برگزار شد.   │
 *     ╰──────────────────────────────────────────────────╯
 *
 * A terminal lays each line out by the Unicode bidirectional algorithm or, if it knows none, in the order in which it is
 * written. So that the columns keep their places in both, a line begins with a left-to-right mark, each cell is isolated with its
 * own direction, and the padding stands outside: left of Persian, right of English.
 *
 * @see Unicode Standard Annex 9, section 2.5 on marks, section 2.4 on isolates
 */
import stringWidth from 'string-width';

/** A row: a line above it, and a cell a language. */
export interface Row {
  /** What stands above the cells. */
  readonly label: string;
  /** The Persian cell. */
  readonly fa: string;
  /** The English cell. */
  readonly en: string;
}

const LEFT_TO_RIGHT_MARK = '\u200e';
const ISOLATE = { ltr: '\u2066', rtl: '\u2067', end: '\u2069' } as const;

/** Columns for text where the output is no terminal. */
const DEFAULT_WIDTH = 100;
/** The frame: three bars with a space on both sides, less the outer ones. */
const FRAME = 7;
const NARROWEST = 40;

/** Rows as a framed table of two columns, English left, Persian right, as wide as the terminal. */
export function table(rows: readonly Row[], width: number = process.stdout.columns ?? DEFAULT_WIDTH): string {
  const cells = Math.max(NARROWEST, Math.min(width, 140)) - FRAME;
  const left = Math.ceil(cells / 2);
  const right = cells - left;
  const lines: string[] = [];
  rows.forEach(({ label, fa, en }, i) => {
    lines.push(rule(i === 0 ? '╭╮' : '├┤', label, cells + FRAME));
    const english = wrap(en, left);
    const persian = wrap(fa, right);
    for (let k = 0; k < Math.max(english.length, persian.length); k++) {
      const ltr = pad(english[k] ?? '', left);
      const rtl = pad(persian[k] ?? '', right);
      lines.push(
        `${LEFT_TO_RIGHT_MARK}│ ${isolate(ltr.text, 'ltr')}${ltr.space} │ ${rtl.space}${isolate(rtl.text, 'rtl')} │`,
      );
    }
  });
  if (rows.length > 0) lines.push(rule('╰╯', '', cells + FRAME));
  return lines.map((line) => `${line}\n`).join('');
}

function rule(corners: string, label: string, width: number): string {
  const shown = label === '' ? '' : ` ${cut(label, width - 6)} `;
  return `${corners[0]}${shown === '' ? '' : '─'}${shown}${'─'.repeat(width - 2 - (shown === '' ? 0 : 1) - stringWidth(shown))}${corners[1]}`;
}

function cut(text: string, width: number): string {
  return stringWidth(text) <= width ? text : `${[...text].slice(0, width - 1).join('')}…`;
}

function isolate(text: string, direction: 'ltr' | 'rtl'): string {
  return text === '' ? '' : `${ISOLATE[direction]}${text}${ISOLATE.end}`;
}

function pad(text: string, width: number): { text: string; space: string } {
  return { text, space: ' '.repeat(Math.max(0, width - stringWidth(text))) };
}

/** Breaks a text into lines at spaces; a longer word than a line, at any character. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    for (const piece of stringWidth(word) > width ? chop(word, width) : [word]) {
      const longer = line === '' ? piece : `${line} ${piece}`;
      if (stringWidth(longer) <= width) {
        line = longer;
      } else {
        lines.push(line);
        line = piece;
      }
    }
  }
  return [...lines, line];
}

function chop(word: string, width: number): string[] {
  const pieces: string[] = [''];
  for (const character of word) {
    const piece = `${pieces.at(-1)}${character}`;
    if (stringWidth(piece) > width) pieces.push(character);
    else pieces[pieces.length - 1] = piece;
  }
  return pieces;
}
