/** Text in pieces into lines, for formats that have a record a line. */
import { TarjomanError } from '../errors.js';
import type { ByteSource } from '../internal/byte-source.js';
import { decodeUtf8, decodeUtf8Stream } from '../internal/utf8.js';

/** A line without its end. */
export interface Line {
  /** What it says. */
  readonly text: string;
  /** Its number, counted from 1. */
  readonly number: number;
}

/** UTF-16 units of the longest line: far above any sentence, far below what would exhaust the memory. */
const LONGEST = 1 << 24;

/**
 * The lines of a text, which LF or CR LF ends; a byte order mark at its start is left out.
 *
 * @throws {TarjomanError} `BAD_ENCODING` where bytes are not UTF-8; `TOO_LARGE` where a line is longer than 16,777,216.
 */
export function* linesOf(input: string | Uint8Array): Generator<Line, void, void> {
  const text = typeof input === 'string' ? input : decodeUtf8(input);
  const splitter = new LineSplitter();
  yield* splitter.take(text.startsWith('\uFEFF') && typeof input === 'string' ? text.slice(1) : text);
  yield* splitter.end();
}

/** The lines of a stream of UTF-8 as they arrive; otherwise like {@link linesOf}. */
export async function* linesOfStream(source: ByteSource): AsyncGenerator<Line, void, void> {
  const splitter = new LineSplitter();
  for await (const piece of decodeUtf8Stream(source)) yield* splitter.take(piece);
  yield* splitter.end();
}

class LineSplitter {
  /** Of the line that is not ended yet: pieces, since joining them one by one would take quadratic time. */
  #parts: string[] = [];
  #length = 0;
  #number = 1;

  *take(piece: string): Generator<Line, void, void> {
    let start = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      this.#add(piece.slice(start, end));
      yield this.#line();
      start = end + 1;
    }
    this.#add(piece.slice(start));
  }

  *end(): Generator<Line, void, void> {
    if (this.#length > 0) yield this.#line();
  }

  #add(part: string): void {
    if (part === '') return;
    this.#length += part.length;
    if (this.#length > LONGEST) {
      const message = `a line is longer than ${LONGEST} characters: check that the file has a record a line`;
      throw new TarjomanError('TOO_LARGE', message, { line: this.#number, column: LONGEST + 1 });
    }
    this.#parts.push(part);
  }

  #line(): Line {
    const text = this.#parts.join('');
    this.#parts = [];
    this.#length = 0;
    const number = this.#number;
    this.#number += 1;
    return { text: text.endsWith('\r') ? text.slice(0, -1) : text, number };
  }
}
