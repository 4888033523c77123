/**
 * Persian and English beside each other in a terminal.
 *
 *     ╭─ 98 % u3 ────────────────────────────────────────
 *     │ The talks were held in Moscow. │ مذاکرات در مسکو
 *     │                                │     برگزار شد.
 *     ╰──────────────────────────────────────────────────
 *
 * A terminal lays each line out by the Unicode bidirectional algorithm or, if it knows none, in the order in which it is
 * written. So that the columns keep their places in both, a line begins with a left-to-right mark, Persian is embedded from
 * right to left, and the padding stands outside: left of Persian, right of English. No bar closes the line, since some
 * terminals draw «لا» in one cell. Isolates would be the modern embedding, but terminals give them a cell of their own.
 *
 * @see Unicode Standard Annex 9, sections 2.1 and 2.6
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
  /** What is said below the cells, each from a new line on; its parts are not broken where that can be helped. */
  readonly notes?: readonly (readonly string[])[];
}

const LEFT_TO_RIGHT_MARK = '\u200e';
const RIGHT_TO_LEFT_EMBEDDING = '\u202b';
const POP_DIRECTIONAL_FORMATTING = '\u202c';

/** Columns where the output is no terminal. */
const DEFAULT_WIDTH = 100;
const NARROWEST = 40;
const WIDEST = 140;
/** Two bars and the spaces about them. */
const FRAME = 5;
/** A corner, a stroke, two spaces, and a stroke at the end. */
const RULE = 5;
/** A bar, a space, and two spaces before what goes on from the line above. */
const MARGIN = 4;

/** Rows as a table of two columns, English left, Persian right, as wide as the terminal. */
export function table(rows: readonly Row[], columns: number = process.stdout.columns ?? DEFAULT_WIDTH): string {
  const width = Math.max(NARROWEST, Math.min(columns, WIDEST));
  const left = Math.ceil((width - FRAME) / 2);
  const right = width - FRAME - left;
  let text = '';
  rows.forEach(({ label, fa, en, notes = [] }, i) => {
    text += rule(i === 0 ? '╭' : '├', printable(label), width);
    const english = wrap(wordsOf(en), left);
    const persian = wrap(wordsOf(fa), right);
    for (let k = 0; k < Math.max(english.length, persian.length); k++) {
      text += line(english[k] ?? '', left, persian[k] ?? '', right);
    }
    for (const note of notes) {
      const [first = '', ...more] = wrap(note.map(printable), width - MARGIN);
      text += `${LEFT_TO_RIGHT_MARK}│ ${first}\n`;
      for (const rest of more) text += `${LEFT_TO_RIGHT_MARK}│   ${rest}\n`;
    }
  });
  return rows.length === 0 ? '' : `${text}╰${'─'.repeat(width - 1)}\n`;
}

/** A score as people read it, never rounded up: 100 % is for equal text alone. */
export function percent(score: number): string {
  return `${(Math.floor(1000 * score) / 10).toFixed(1)} %`;
}

/** Persian as it must stand in a line that begins with English. */
export function embed(persian: string): string {
  return `${RIGHT_TO_LEFT_EMBEDDING}${persian}${POP_DIRECTIONAL_FORMATTING}`;
}

/**
 * A piece of a text in a line of English. The mark after Persian keeps what follows in the order in which it is written:
 * an arrow between two Persian words would belong to them and point from the second to the first.
 */
export function quoted(text: string): string {
  const shown = tamed(text);
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(shown) ? `${embed(shown)}${LEFT_TO_RIGHT_MARK}` : shown;
}

function rule(corner: string, label: string, width: number): string {
  const room = width - RULE;
  const [start = '', rest] = chop(label, room);
  const shown = rest === undefined ? start : `${chop(label, room - 1)[0] as string}…`;
  return `${corner}─ ${shown} ${'─'.repeat(Math.max(1, room + 1 - stringWidth(shown)))}\n`;
}

function line(en: string, left: number, fa: string, right: number): string {
  const english = en + ' '.repeat(Math.max(0, left - stringWidth(en)));
  const persian = fa === '' ? '' : ' '.repeat(Math.max(0, right - stringWidth(fa)) + 1) + embed(fa);
  return `${LEFT_TO_RIGHT_MARK}│ ${english} │${persian}\n`;
}

function wordsOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .filter((part) => part !== '')
    .map(tamed);
}

/** The text without the characters that would turn round what stands after them, either. */
function tamed(text: string): string {
  return printable(text).replace(/[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** The text without the characters by which a terminal is told to do something. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\ufffd');
}

/** Puts words into lines; a longer word than a line is broken at any character. */
function wrap(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
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
