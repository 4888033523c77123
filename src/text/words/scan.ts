/**
 * Reading the canonical words of a text without an object a word, for those who read a million texts.
 *
 *     raw      همکاری  های   می  شود      مسئولان
 *     tokens   همکاری  های   می  شود      مسیولان     folded, hashed, marked (tokens.ts)
 *     words    همکاریهای     میشود        مسیولان     joined (joining.ts), one of several spellings (variants.ts)
 */
import { textOf } from '../normalize/characters.js';
import { hashOf } from './hash.js';
import { mayJoin, wordEnd } from './joining.js';
import { marksOf } from './roles.js';
import { put, TokenBuffer } from './tokens.js';
import { canonicalOf, mayVary } from './variants.js';

/**
 * The canonical words of one text at a time, in the buffers of their tokens.
 *
 * Everything is valid until the next scan. The buffers are longer than what they hold, and a scan may replace them.
 */
export class WordScan extends TokenBuffer {
  #text: string | undefined;

  /** The text of a word. */
  text(i: number): string {
    this.#text ??= textOf(this.units, this.from[this.count] as number);
    return this.#text.slice(this.from[i], this.from[i + 1]);
  }

  /** Reads the words of a text. Time is linear in the length. */
  scan(raw: string): void {
    this.read(raw);
    this.#text = undefined;
    const { count: tokens, start, end, units, from, hash, marks } = this;
    let letters = units; // of the tokens: where they were written, until a word that is spelt longer would run into them
    let count = 0;
    let at = 0;
    for (let i = 0; i < tokens; ) {
      const first = i++;
      const next = letters[from[i] as number] as number;
      if (mayJoin(marks[first] as number, marks[i] as number, next)) i = wordEnd(letters, this, first);
      const written = from[first] as number;
      let to = at + (from[i] as number) - written;
      if (at !== written || letters !== units) copy(letters, written, units, at, to);
      const rawEnd = end[i - 1] as number;
      let wordHash = hash[first] as number;
      let wordMarks = marks[first] as number;
      if (i > first + 1) {
        wordHash = hashOf(units, at, to);
        wordMarks = marksOf(wordHash);
      }
      if (mayVary(units, at, to, wordMarks)) {
        const word = textOf(units.subarray(at, to), to - at);
        const canonical = canonicalOf(word, raw.charCodeAt(rawEnd - 2));
        if (canonical.length > word.length && letters === units) letters = units.slice(0, from[tokens]);
        to = put(units, at, canonical);
        wordHash = hashOf(units, at, to);
      }
      // In place of its first token, or of one before.
      start[count] = start[first] as number;
      end[count] = rawEnd;
      from[count] = at;
      hash[count++] = wordHash;
      at = to;
    }
    from[count] = at;
    this.count = count;
  }
}

function copy(source: Uint16Array, start: number, target: Uint16Array, from: number, to: number): void {
  for (let k = from, i = start; k < to; k++) target[k] = source[i++] as number;
}
