/**
 * Canonical words: the units in which texts are compared, indexed and recognised.
 *
 * A zero-width non-joiner that is kept, lost by joining or lost as a space gives the same words, and so do the spellings that
 * spelling.ts lists. Each word keeps the span of the raw text that it stands for:
 *
 *     raw      همکاری  های   می  شود      گفت و گو
 *     tokens   همکاری  های   می  شود      گفت و گو
 *     words    همکاریهای     میشود        گفتگو
 */
import { fold } from '../normalize/fold.js';
import { AFTER_SILENT_HEH, COMPOUNDS, ENDINGS, NOT_A_STEM, PREFIXES, SUFFIXES, VARIANTS } from './spelling.js';

/** A canonical word and where it stands. */
export interface Word {
  /** The word as it is compared: folded, affixes joined, one of several spellings. */
  readonly text: string;
  /** Offset of its first UTF-16 unit in the raw text. */
  readonly start: number;
  /** Offset after its last unit. */
  readonly end: number;
}

/**
 * The canonical words of a text, in order.
 *
 * Punctuation gives no word, nor does a hyphen: "long-term" is two words, as «شمال-جنوب» is. Numbers keep their decimal
 * point and lose the separators of thousands. Time is linear in the length.
 *
 * @param raw - Persian, English or any other text.
 * @returns Words with their spans in `raw`.
 * @example
 * ```ts
 * words('همکاری های').map((word) => word.text); // ['همکاریهای'], as words('همکاریهای') gives
 * ```
 */
export function words(raw: string): Word[] {
  const folded = fold(raw);
  const tokens = tokenize(folded.text);
  const joined: Word[] = [];
  for (let i = 0; i < tokens.length; ) {
    const length = joinedTokens(tokens, i);
    let text = '';
    for (let k = i; k < i + length; k++) text += (tokens[k] as Token).text;
    const [start, end] = folded.map.toRaw((tokens[i] as Token).start, (tokens[i + length - 1] as Token).end);
    joined.push({ text: canonical(text, raw, end), start, end });
    i += length;
  }
  return joined;
}

/** A run of letters or a number in the folded text. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether one space and nothing else stands between this token and the one before. */
  readonly near: boolean;
}

const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;

function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of folded.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    const text = /^\p{N}/u.test(match[0]) ? match[0].replace(/,(?=\d{3}(?!\d))/gu, '') : match[0];
    tokens.push({ text, start, end, near: start === last + 1 && folded[last] === ' ' });
    last = end;
  }
  return tokens;
}

/** How many tokens from `i` on are one word: prefixes, a stem or a compound, suffixes. */
function joinedTokens(tokens: readonly Token[], i: number): number {
  if (!isPersian((tokens[i] as Token).text)) return 1;
  let length = 0;
  while (PREFIXES.has((tokens[i + length] as Token).text) && takesPrefix(tokens[i + length + 1])) length++;
  length += compoundAt(tokens, i + length);
  for (let next = tokens[i + length]; next?.near; next = tokens[i + length]) {
    const stem = (tokens[i + length - 1] as Token).text;
    if (!SUFFIXES.has(next.text) && !(AFTER_SILENT_HEH.has(next.text) && stem.length > 2 && stem.endsWith('ه'))) break;
    length++;
  }
  return length;
}

function takesPrefix(next: Token | undefined): boolean {
  return next?.near === true && isPersian(next.text) && !NOT_A_STEM.has(next.text);
}

/** The number of tokens of the longest compound that starts here, or 1. */
function compoundAt(tokens: readonly Token[], i: number): number {
  const first = (tokens[i] as Token).text;
  for (const parts of COMPOUNDS_BY_FIRST.get(first) ?? []) {
    const last = parts.length - 1;
    const fits = parts.every((part, k) => {
      if (k === 0) return true;
      const token = tokens[i + k];
      if (!token?.near) return false;
      return token.text === part || (k === last && inflects(token.text, part));
    });
    if (fits) return parts.length;
  }
  return 1;
}

function inflects(token: string, part: string): boolean {
  return token.startsWith(part) && ENDING_SET.has(token.slice(part.length));
}

const ENDING_SET: ReadonlySet<string> = new Set(ENDINGS);

/** Compounds by their first part, the longest first. */
const COMPOUNDS_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const byFirst = new Map<string, string[][]>();
  for (const compound of COMPOUNDS) {
    const parts = compound.split(' ');
    const first = parts[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), parts]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
})();

/** Stems of {@link VARIANTS} that keep their inflection: «گفتوگوهای» is «گفتگوهای». */
const VARIANT_STEMS = [...VARIANTS].filter(([from]) => from.length >= 6);

function canonical(text: string, raw: string, end: number): string {
  const variant = VARIANTS.get(text);
  if (variant !== undefined) return variant;
  // The ezafe of a word in silent heh: «نقشه‌ی راه» is «نقشهٔ راه». Joined, «راهی» and «آگاهی» would look the same.
  if (text.endsWith('هی') && raw[end - 2] === '\u200c') return text.slice(0, -1);
  if (text.endsWith('هی') && raw[end - 2] === ' ') return text.slice(0, -1);
  for (const [from, to] of VARIANT_STEMS) {
    if (text.startsWith(from) && ENDING_SET.has(text.slice(from.length))) return to + text.slice(from.length);
  }
  return text;
}

function isPersian(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x600 && unit < 0x700;
}
