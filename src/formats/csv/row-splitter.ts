/**
 * Delimited text into rows while it arrives, in which every character counts:
 *
 *     "a, ""b""",c ↵        two cells: a, "b" and c
 *     ─┬─ ───┬─── ┬
 *      │     │    └ plain: to the next delimiter or line end
 *      │     └ a double mark in quotation marks is one of the text
 *      └ a mark opens a cell only at its start
 *
 * @see RFC 4180, section 2
 */
import { TarjomanError } from '../../errors.js';
import type { Delimiter } from './rows.js';

/** A row as it stands. */
export interface WholeRow {
  /** Its cells, without their quotation marks. */
  readonly cells: readonly string[];
  /** The line that it begins in, counted from 1. */
  readonly line: number;
}

/** UTF-16 units of the longest row: far above any sentence, far below what would exhaust the memory. */
const LONGEST = 1 << 24;

/** So much of a first line is looked at to find what divides cells. */
const SEEN = 1 << 20;

/** Splits one text. */
export class RowSplitter {
  readonly #delimiter: Delimiter;
  #state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  #cells: string[] = [];
  /** Of the cell that is not ended yet: pieces, since joining them one by one would take quadratic time. */
  #parts: string[] = [];
  /** Characters of the row so far. */
  #length = 0;
  #line = 1;
  /** The line that the row begins in. */
  #first = 1;
  /** Whether the last character was a carriage return, so that a line feed is part of the same end. */
  #returned = false;

  constructor(delimiter: Delimiter) {
    this.#delimiter = delimiter;
  }

  /** The rows that these characters complete. */
  *take(piece: string): Generator<WholeRow, void, void> {
    let at = 0;
    while (at < piece.length) {
      const char = piece[at] as string;
      const ends = this.#returned && char === '\n';
      this.#returned = false;
      if (ends) at += 1;
      else if (this.#state === 'quoted') at = this.#takeQuoted(piece, at);
      else if (char === '"' && this.#state === 'start') at = this.#enter('quoted', at);
      else if (char === '"' && this.#state === 'closed') {
        this.#add('"');
        at = this.#enter('quoted', at);
      } else if (char === this.#delimiter) {
        this.#endCell();
        at += 1;
      } else if (char === '\n' || char === '\r') {
        at += 1;
        this.#returned = char === '\r';
        yield* this.#endRow();
      } else if (this.#state === 'closed') throw this.#badMark();
      else at = this.#takePlain(piece, at);
    }
  }

  /** The last row, where no line end follows it. */
  *end(): Generator<WholeRow, void, void> {
    if (this.#state === 'quoted') {
      const message = 'a quotation mark that nothing closes: close it, and double those that belong to the text';
      throw new TarjomanError('BAD_FORMAT', message, { line: this.#first, column: 1 });
    }
    yield* this.#endRow();
  }

  #enter(state: 'quoted', at: number): number {
    this.#state = state;
    return at + 1;
  }

  #takeQuoted(piece: string, at: number): number {
    const mark = piece.indexOf('"', at);
    const end = mark < 0 ? piece.length : mark;
    const text = piece.slice(at, end);
    this.#add(text);
    this.#line += text.split('\n').length - 1;
    if (mark < 0) return end;
    this.#state = 'closed';
    return end + 1;
  }

  #takePlain(piece: string, at: number): number {
    let end = at;
    while (end < piece.length) {
      const char = piece[end] as string;
      if (char === this.#delimiter || char === '\n' || char === '\r') break;
      end += 1;
    }
    this.#add(piece.slice(at, end));
    this.#state = 'plain';
    return end;
  }

  #add(text: string): void {
    this.#length += text.length;
    if (this.#length > LONGEST) {
      const message = `a row is longer than ${LONGEST} characters: close its quotation marks, or divide it`;
      throw new TarjomanError('TOO_LARGE', message, { line: this.#first, column: 1 });
    }
    this.#parts.push(text);
  }

  #endCell(): void {
    this.#cells.push(this.#parts.join(''));
    this.#parts = [];
    this.#length += 1;
    this.#state = 'start';
  }

  *#endRow(): Generator<WholeRow, void, void> {
    const isEmpty = this.#cells.length === 0 && this.#state === 'start';
    this.#endCell();
    const row = { cells: this.#cells, line: this.#first };
    this.#cells = [];
    this.#length = 0;
    this.#line += 1;
    this.#first = this.#line;
    if (!isEmpty) yield row;
  }

  #badMark(): TarjomanError {
    const message = 'text after a closing quotation mark: double the marks that belong to the text';
    return new TarjomanError('BAD_FORMAT', message, { line: this.#first, column: 1 });
  }
}

/**
 * What stands between the cells of a table, by its first line: what is outside of quotation marks there.
 *
 * @param text - The start of the table; `undefined` is returned where its first line is not whole, and more may come.
 */
export function delimiterOf(text: string, isWhole: boolean): Delimiter | undefined {
  const counts: Record<Delimiter, number> = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  let ended = isWhole || text.length >= SEEN;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === '\n' || char === '\r') {
      ended = true;
      break;
    } else if (char === ',' || char === ';' || char === '\t') counts[char] += 1;
  }
  if (!ended) return undefined;
  if (counts['\t'] > 0) return '\t'; // prose has commas and semicolons, and hardly a tab
  return counts[';'] > counts[','] ? ';' : ',';
}
