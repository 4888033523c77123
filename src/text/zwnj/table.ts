/**
 * The word table that zero-width non-joiners are restored with: words, compounds, verb stems and parts that make compounds.
 *
 * It is packed as front-coded text: a sign says what the word is, a digit how many letters it shares with the word
 * before it, and what follows is the rest, with the non-joiners of a compound as `|`:
 *
 *     %0کتاب $4دار $4|خانه          کتاب, کتابدار, کتاب|خانه
 */
import { TarjomanError } from '../../errors.js';

/** The table as it is stored and shipped: plain data with its sources and licence. */
export interface ZwnjData {
  /** Where the words come from, one sentence each. */
  readonly sources: readonly string[];
  /** SPDX expression for the licence of the words. */
  readonly licence: string;
  /** Words and compounds, front-coded. */
  readonly words: string;
  /** Stems of the past tense, front-coded. */
  readonly past: string;
  /** Stems of the present tense, front-coded. */
  readonly present: string;
  /** Second parts that many compounds have, front-coded: the sign says how many. */
  readonly seconds: string;
  /** First parts that many compounds have, likewise. */
  readonly firsts: string;
}

/** What is known of a word. */
export interface Entry {
  /** How common the word is, 0 (listed only) to 3. */
  readonly tier: number;
  /** Whether it takes the plural and other endings of nouns. */
  readonly inflects: boolean;
  /** Whether it takes the endings of comparison. */
  readonly compares: boolean;
  /** Whether its last letter is a heh that is not spoken, so that endings stand apart from it. */
  readonly silent: boolean;
  /** Of a compound: whether it is as well written as one word, so that only a space in it is wrong. */
  readonly closed: boolean;
  /** Of a compound: whether it is as well written as two words, so that only joining is wrong. */
  readonly open: boolean;
  /** Where its non-joiners are: bit n for one before letter n. */
  readonly breaks: number;
}

/** A table ready to be asked. Words are folded (see letters.ts) and without non-joiners. */
export class ZwnjTable {
  /** Words and compounds. */
  readonly words: Map<string, Entry> = new Map();
  /** Stems of the past tense and how common they are, 0 to 3. */
  readonly past: Map<string, number> = new Map();
  /** Stems of the present tense, likewise. */
  readonly present: Map<string, number> = new Map();
  /** Second parts of compounds and how productive they are, 0 to 15; and 16 more of those that hardly stand alone. */
  readonly seconds: Map<string, number> = new Map();
  /** First parts, likewise. */
  readonly firsts: Map<string, number> = new Map();

  /**
   * Reads a table.
   *
   * @param data - For example the default export of `tarjoman/data/zwnj`.
   * @throws `TarjomanError` `BAD_FORMAT` where the data is not front-coded.
   */
  static from(data: ZwnjData): ZwnjTable {
    const table = new ZwnjTable();
    const plain = Array.from({ length: 64 }, (_, code) => entryOf(code, 0, false)); // most words share what is known of them
    unpack(data.words, (word, code) => {
      const [key, breaks] = unmark(word);
      table.words.set(key, breaks === 0 ? (plain[code] as Entry) : entryOf(code, breaks, word.includes('~')));
    });
    for (const name of ['past', 'present', 'seconds', 'firsts'] as const) {
      unpack(data[name], (word, code) => table[name].set(word, code));
    }
    return table;
  }
}

/** The sign of code 0; the last, of code 63, is before the small letters. */
const ORIGIN = 0x21;

function entryOf(code: number, breaks: number, open: boolean): Entry {
  return {
    tier: code & 3,
    inflects: (code & 4) !== 0,
    compares: (code & 8) !== 0,
    silent: (code & 16) !== 0,
    closed: (code & 32) !== 0,
    open,
    breaks,
  };
}

/** The inverse of {@link ZwnjTable.from} for one entry: what its capital says. */
export function codeOf({ tier, inflects, compares, silent, closed }: Entry): number {
  return tier + (inflects ? 4 : 0) + (compares ? 8 : 0) + (silent ? 16 : 0) + (closed ? 32 : 0);
}

/** A word with `|` or `~` as its letters and the places of the marks. */
export function unmark(word: string): readonly [letters: string, breaks: number] {
  if (!word.includes('|') && !word.includes('~')) return [word, 0];
  let letters = '';
  let breaks = 0;
  let past = 0;
  for (let i = 0; i < word.length; i++) {
    if (word[i] !== '|' && word[i] !== '~') continue;
    letters += word.slice(past, i);
    breaks |= 1 << letters.length;
    past = i + 1;
  }
  return [letters + word.slice(past), breaks];
}

/**
 * Front-codes words.
 *
 * @param words - Words of letters and `|` with their codes, 0 to 63, in any order.
 */
export function pack(words: readonly (readonly [word: string, code: number])[]): string {
  let last = '';
  let packed = '';
  for (const [word, code] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === last[shared]) shared++;
    packed += String.fromCharCode(ORIGIN + code) + shared.toString(36) + word.slice(shared);
    last = word;
  }
  return packed;
}

const MOST_SHARED = 35; // the last digit in base 36

function unpack(packed: string, found: (word: string, code: number) => void): void {
  let last = '';
  for (let i = 0; i < packed.length; ) {
    const code = packed.charCodeAt(i) - ORIGIN;
    const digit = packed.charCodeAt(i + 1);
    const shared = digit < 0x3a ? digit - 0x30 : digit - 0x57; // base 36
    let end = i + 2;
    while (end < packed.length && isLetter(packed.charCodeAt(end))) end++;
    if (!(code >= 0 && code < 64 && shared >= 0 && shared <= last.length)) {
      throw new TarjomanError('BAD_FORMAT', `the table of words is damaged at offset ${i}: make or download it again`);
    }
    last = last.slice(0, shared) + packed.slice(i + 2, end);
    found(last, code);
    i = end;
  }
}

/** Persian letters, `|` and `~`; signs and digits are below them. */
function isLetter(unit: number): boolean {
  return unit > 0x600 || unit === 0x7c || unit === 0x7e;
}
