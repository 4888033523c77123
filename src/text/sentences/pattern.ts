/**
 * Regular expressions of ICU and Java, in which SRX files are written, as JavaScript's with the flag `v`.
 *
 * The two grew from one stock and differ in detail: `\b`, `\w` and `\s` know all of Unicode in ICU and next to nothing of it
 * in JavaScript, and `(?i)` may stand anywhere. Nothing is captured. What JavaScript has no equal for (possessive quantifiers,
 * atomic groups, back references, named characters) is refused, since an approximation would cut where its author did not.
 *
 * @see ICU User Guide, Regular Expressions; UTS 18
 */
import { type Place, TarjomanError } from '../../errors.js';

/** A pattern that cannot be said in JavaScript, or is no pattern at all. */
class PatternError extends Error {
  /** Offset in the pattern, in UTF-16 units. */
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** `^` in a translated pattern: no character stands before. */
export const TEXT_START = '(?<![^])';
/** `$`: no character stands after. */
export const TEXT_END = '(?![^])';

/**
 * Translates a pattern.
 *
 * @param icu - The pattern in ICU's syntax.
 * @returns Source for `new RegExp(source, 'v')`, with {@link TEXT_START} and {@link TEXT_END} for the anchors.
 * @throws {@link PatternError} where the pattern is malformed or cannot be said.
 */
function translatePattern(icu: string): string {
  const source = new Translator(icu).translate();
  try {
    new RegExp(source, 'v');
  } catch (error) {
    throw new PatternError((error as Error).message, 0);
  }
  return source;
}

/**
 * Translates a pattern of a rule.
 *
 * @param icu - The pattern in ICU's syntax.
 * @param name - What the pattern is, for the message.
 * @param place - Where it was read.
 * @returns As {@link translatePattern}.
 * @throws {@link TarjomanError} `BAD_FORMAT` where the pattern is malformed or cannot be said.
 */
export function translateRule(icu: string, name: string, place: Place): string {
  try {
    return translatePattern(icu);
  } catch (cause) {
    if (!(cause instanceof PatternError)) throw cause;
    const message = `${name} "${icu}" cannot be run: at its character ${cause.at + 1}, ${cause.message}`;
    throw new TarjomanError('BAD_FORMAT', message, { ...place, cause });
  }
}

/** What `(?imsx)` has switched on. */
interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
}

const WORD = '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u200c\\u200d';
const SPACE = '\\t\\n\\v\\f\\r\\x85\\p{Z}';
const LINE_BREAK = '\\n\\v\\f\\r\\x85\\u2028\\u2029';

/** Escapes for sets of characters, as what stands in a class for them. */
const SETS: ReadonlyMap<string, string> = new Map([
  ['d', '\\p{Nd}'],
  ['w', WORD],
  ['s', SPACE],
  ['h', '\\t\\p{Zs}'],
  ['v', LINE_BREAK],
]);

/** Escapes for places. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['b', `(?:(?<=[${WORD}])(?![${WORD}])|(?<![${WORD}])(?=[${WORD}]))`],
  ['B', `(?:(?<=[${WORD}])(?=[${WORD}])|(?<![${WORD}])(?![${WORD}]))`],
  ['A', TEXT_START],
  ['z', TEXT_END],
  ['Z', `(?=[${LINE_BREAK}]?${TEXT_END})`],
]);

/** Escapes for one character that JavaScript spells otherwise or not at all. */
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['f', '\f'],
  ['a', '\x07'],
  ['e', '\x1b'],
]);

/** Names of POSIX and Java for properties. */
const PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['alpha', '\\p{Alphabetic}'],
  ['alnum', '\\p{Alphabetic}\\p{Nd}'],
  ['digit', '\\p{Nd}'],
  ['lower', '\\p{Lowercase}'],
  ['upper', '\\p{Uppercase}'],
  ['punct', '\\p{P}'],
  ['space', SPACE],
  ['blank', '\\t\\p{Zs}'],
  ['cntrl', '\\p{Cc}'],
  ['xdigit', '\\p{Hex_Digit}'],
  ['word', WORD],
]);

class Translator {
  readonly #icu: string;
  #at = 0;

  constructor(icu: string) {
    this.#icu = icu;
  }

  translate(): string {
    const source = this.#alternatives({ i: false, m: false, s: false });
    if (this.#at < this.#icu.length) throw this.#error('a ")" closes nothing: escape it as "\\)"');
    return source;
  }

  /** Up to the end of the pattern or of the group. A flag that is set inside holds for the alternatives after it too. */
  #alternatives(outer: Flags): string {
    let flags = outer;
    let source = '';
    while (this.#at < this.#icu.length && this.#peek() !== ')') {
      if (this.#take('|')) {
        source += '|';
      } else if (this.#take('\\Q')) {
        const end = this.#icu.indexOf('\\E', this.#at);
        const quoted = this.#icu.slice(this.#at, end < 0 ? undefined : end);
        for (const character of quoted) source += literal(character, flags);
        this.#at += quoted.length + (end < 0 ? 0 : 2);
      } else if (/^\(\?[imsx-]+\)/u.test(this.#rest())) {
        flags = this.#flags(flags, ')');
      } else if (!this.#skipComment()) {
        const atom = this.#atom(flags);
        source += atom + this.#quantifier();
      }
    }
    return source;
  }

  #atom(flags: Flags): string {
    if (this.#take('(')) return this.#group(flags);
    if (this.#peek() === '[') return this.#class(flags);
    if (this.#take('.')) return flags.s ? '[^]' : '.';
    if (this.#take('^')) return flags.m ? `(?<![^${LINE_BREAK}])` : TEXT_START;
    if (this.#take('$')) return flags.m ? `(?![^${LINE_BREAK}])` : TEXT_END;
    if (this.#peek() === '\\') {
      const next = this.#icu[this.#at + 1] ?? '';
      const place = PLACES.get(next);
      if (place !== undefined) {
        this.#at += 2;
        return place;
      }
      if (next === 'R') {
        this.#at += 2;
        return `(?:\\r\\n|[${LINE_BREAK}])`;
      }
      const member = this.#escape();
      return member.set === undefined ? literal(member.character, flags) : `[${member.set}]`;
    }
    if (/^[*+?]/u.test(this.#rest())) throw this.#error('a quantifier has nothing before it');
    return literal(this.#next(), flags);
  }

  #group(flags: Flags): string {
    const opened = this.#at - 1;
    let inner = flags;
    let open = '(?:';
    const kind = /^\?(?:[:=!]|<[=!])/u.exec(this.#rest())?.[0];
    if (kind !== undefined) {
      this.#at += kind.length;
      open = `(${kind}`;
    } else if (/^\?[imsx-]+:/u.test(this.#rest())) {
      this.#at--;
      inner = this.#flags(flags, ':');
    } else if (/^\?<[A-Za-z]\w*>/u.test(this.#rest())) {
      this.#at = this.#icu.indexOf('>', this.#at) + 1;
    } else if (this.#peek() === '?') {
      throw this.#error('an atomic group or a group of unknown kind cannot be said in JavaScript');
    }
    const body = this.#alternatives(inner);
    if (!this.#take(')')) throw new PatternError('a "(" is not closed', opened);
    return `${open}${body})`;
  }

  /** `(?i-s)` or `(?i:`, of which the caller has made sure. */
  #flags(flags: Flags, end: string): Flags {
    const stop = this.#icu.indexOf(end, this.#at);
    const letters = this.#icu.slice(this.#at + 2, stop);
    const [on = '', off = ''] = letters.split('-');
    if (on.includes('x'))
      throw this.#error('free spacing, (?x), cannot be said in JavaScript: write the pattern without');
    this.#at = stop + 1;
    const value = (flag: 'i' | 'm' | 's') => !off.includes(flag) && (on.includes(flag) || flags[flag]);
    return { i: value('i'), m: value('m'), s: value('s') };
  }

  #skipComment(): boolean {
    if (!this.#take('(?#')) return false;
    const end = this.#icu.indexOf(')', this.#at);
    if (end < 0) throw this.#error('a comment is not closed');
    this.#at = end + 1;
    return true;
  }

  #quantifier(): string {
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/u.exec(this.#rest())?.[0] ?? '';
    this.#at += quantifier.length;
    if (quantifier !== '' && this.#peek() === '+') {
      throw this.#error('a possessive quantifier cannot be said in JavaScript: leave out its "+"');
    }
    return quantifier;
  }

  /** A class, with the unions and intersections that ICU nests in it. */
  #class(flags: Flags): string {
    const opened = this.#at;
    this.#at++;
    const negated = this.#take('^') ? '^' : '';
    const operands: string[] = [];
    let operators = '';
    let union = '';
    while (!this.#take(']')) {
      if (this.#at >= this.#icu.length) throw new PatternError('a "[" is not closed', opened);
      const operator = /^(?:&&|--|-(?=\[))/u.exec(this.#rest())?.[0];
      if (operator !== undefined && union !== '') {
        this.#at += operator.length;
        operands.push(`[${union}]`);
        operators = operator === '&&' ? '&&' : '--';
        union = '';
      } else {
        union += this.#member(flags);
      }
    }
    if (operands.length === 0) {
      if (union === '') throw new PatternError('a class is empty', opened);
      return `[${negated}${union}]`;
    }
    return `[${negated}${[...operands, `[${union}]`].join(operators)}]`;
  }

  #member(flags: Flags): string {
    const posix = /^\[:(\^?)(\w+):\]/u.exec(this.#rest());
    if (posix) {
      const set = this.#property(posix[2] as string, posix[1] === '^');
      this.#at += posix[0].length;
      return set;
    }
    if (this.#peek() === '[') return this.#class(flags);
    const first = this.#peek() === '\\' ? this.#escape() : { character: this.#next(), set: undefined };
    if (first.set !== undefined) return first.set;
    if (!/^-[^\]\-[]/u.test(this.#rest())) return cases(first.character, flags).map(escaped).join('');
    this.#at++;
    const last = this.#peek() === '\\' ? this.#escape() : { character: this.#next(), set: undefined };
    if (last.set !== undefined) throw this.#error('a range ends in a set');
    return range(first.character, last.character, flags);
  }

  /** An escape for a character, or for a set as what stands in a class for it. */
  #escape(): { character: string; set: string | undefined } {
    this.#at++;
    const start = this.#at;
    const name = this.#next();
    const character = (text: string) => ({ character: text, set: undefined });
    const set = SETS.get(name.toLowerCase());
    if (set !== undefined) return { character: '', set: name === name.toLowerCase() ? set : `[^${set}]` };
    const control = CONTROLS.get(name);
    if (control !== undefined) return character(control);
    if (name === 'p' || name === 'P') {
      const property = /^(?:\{(\^?)([^}]+)\}|([A-Z]))/u.exec(this.#rest());
      if (!property) throw new PatternError(`\\${name} has no property after it`, start);
      const resolved = this.#property(property[2] ?? (property[3] as string), (name === 'P') !== (property[1] === '^'));
      this.#at += property[0].length;
      return { character: '', set: resolved };
    }
    const hex = HEXADECIMAL.get(name)?.exec(this.#rest());
    if (hex) {
      this.#at += hex[0].length;
      const codePoint = Number.parseInt(hex[0].replace(/[{}]/gu, ''), 16);
      if (codePoint > 0x10ffff) throw new PatternError('a code point is beyond U+10FFFF', start);
      return character(String.fromCodePoint(codePoint));
    }
    const octal = name === '0' ? /^[0-7]{1,3}/u.exec(this.#rest()) : null;
    if (octal) {
      this.#at += octal[0].length;
      return character(String.fromCharCode(Number.parseInt(octal[0], 8)));
    }
    if (/[\p{L}\p{N}]/u.test(name)) throw new PatternError(`"\\${name}" cannot be said in JavaScript`, start);
    return character(name);
  }

  #property(name: string, negated: boolean): string {
    const known = PROPERTIES.get(name.replace(/^is/iu, '').toLowerCase());
    if (known !== undefined) return negated ? `[^${known}]` : known;
    const bare = name.replace(/^is(?=.)/iu, '').replace(/\s/gu, '');
    const titled = bare.replace(/(^|[_=])(\p{L})(\p{L}*)/gu, (_, sign: string, head: string, tail: string) => {
      return sign + head.toUpperCase() + tail.toLowerCase();
    });
    const titles = [name, bare, titled, titled.replace(/^Sc=/u, 'Script='), `Script=${titled}`];
    const exact = titles.find(isProperty);
    if (exact === undefined) throw this.#error(`JavaScript knows no property "${name}"`);
    return `\\${negated ? 'P' : 'p'}{${exact}}`;
  }

  #rest(): string {
    return this.#icu.slice(this.#at, this.#at + LONGEST_LOOK);
  }

  #peek(): string {
    return this.#icu[this.#at] ?? '';
  }

  #take(text: string): boolean {
    const there = this.#icu.startsWith(text, this.#at);
    if (there) this.#at += text.length;
    return there;
  }

  #next(): string {
    const codePoint = this.#icu.codePointAt(this.#at);
    if (codePoint === undefined) throw this.#error('the pattern ends too early');
    const character = String.fromCodePoint(codePoint);
    this.#at += character.length;
    return character;
  }

  #error(message: string): PatternError {
    return new PatternError(message, this.#at);
  }
}

/** Property names, quantifiers and flags are shorter than this. */
const LONGEST_LOOK = 100;

const HEXADECIMAL: ReadonlyMap<string, RegExp> = new Map([
  ['u', /^[\da-f]{4}/iu],
  ['U', /^[\da-f]{8}/iu],
  ['x', /^(?:[\da-f]{2}|\{[\da-f]{1,6}\})/iu],
]);

function isProperty(name: string): boolean {
  if (!/^[\w=]+$/u.test(name)) return false;
  try {
    return new RegExp(`\\p{${name}}`, 'v') instanceof RegExp;
  } catch {
    return false;
  }
}

/** The character, and under (?i) its other case. */
function cases(character: string, { i }: Flags): string[] {
  if (!i) return [character];
  const both = [character.toLowerCase(), character.toUpperCase()].filter((other) => [...other].length === 1);
  return [...new Set([character, ...both])];
}

function literal(character: string, flags: Flags): string {
  const all = cases(character, flags);
  return all.length > 1 ? `[${all.map(escaped).join('')}]` : escaped(character);
}

/** A larger range than this under (?i) is left as it is: an alphabet is smaller. */
const LARGEST_ALPHABET = 128;

function range(first: string, last: string, flags: Flags): string {
  const [from, to] = [first.codePointAt(0) as number, last.codePointAt(0) as number];
  let source = `${escaped(first)}-${escaped(last)}`;
  if (!flags.i || to - from > LARGEST_ALPHABET) return source;
  for (let codePoint = from; codePoint <= to; codePoint++) {
    const [, ...others] = cases(String.fromCodePoint(codePoint), flags);
    source += others.map(escaped).join('');
  }
  return source;
}

/** As a code point where the flag `v` could take it for syntax, in a class or out of it. */
function escaped(character: string): string {
  if (/[\p{L}\p{N} ]/u.test(character)) return character;
  return `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
}
