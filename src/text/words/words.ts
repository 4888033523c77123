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
import { Beginnings } from './beginnings.js';
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
  return foldedWords(raw).words;
}

/** The canonical words of a text and the length of its folded form, for those who need both. */
export function foldedWords(raw: string): { readonly words: Word[]; readonly length: number } {
  const { text: folded, map } = fold(raw);
  const tokens = tokenize(folded);
  const joined: Word[] = [];
  for (let i = 0; i < tokens.length; ) {
    const to = i + joinedTokens(tokens, i);
    const first = tokens[i] as Token;
    let text = first.text;
    for (let k = i + 1; k < to; k++) text += (tokens[k] as Token).text;
    const [start, end] = map.toRaw(first.start, (tokens[to - 1] as Token).end);
    joined.push({ text: canonical(text, raw, end), start, end });
    i = to;
  }
  return { words: joined, length: folded.length };
}

/** A run of letters or a number in the folded text. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether one space and nothing else stands between this token and the one before. */
  readonly near: boolean;
  /** What it may do to its neighbours; most words do nothing. */
  readonly role: Role | undefined;
}

/** What a unit of folded text is to a token. */
const UNKNOWN = 0;
const NEITHER = 1;
const LETTER = 2;
const DIGIT = 3;

/** By unit, filled as units are met; half a pair stays unknown, since the other half decides. */
const KINDS = new Uint8Array(0x10000);

function kindAt(folded: string, i: number): number {
  const kind = KINDS[folded.charCodeAt(i)] as number;
  return kind === UNKNOWN ? learn(folded, i) : kind;
}

function learn(folded: string, i: number): number {
  const unit = folded.charCodeAt(i);
  const isHalf = unit >= 0xd800 && unit < 0xe000;
  const isSecond = isHalf && unit >= 0xdc00 && (folded.codePointAt(i - 1) ?? 0) > 0xffff;
  const character = String.fromCodePoint(folded.codePointAt(isSecond ? i - 1 : i) as number);
  const kind = /[\p{L}\p{M}]/u.test(character) ? LETTER : /\p{N}/u.test(character) ? DIGIT : NEITHER;
  if (!isHalf) KINDS[unit] = kind;
  return kind;
}

/**
 * The tokens of a folded text: `\p{N}+(?:[.,]\p{N}+)*` or `[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*`.
 *
 * By hand, since matching takes four times as long as the look-up of each unit in a table.
 */
function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (let i = 0; i < folded.length; ) {
    const start = i++;
    const kind = kindAt(folded, start);
    if (kind === NEITHER) continue;
    while (i < folded.length && (kindAt(folded, i) === kind || isInside(folded, i, kind))) i++;
    const slice = folded.slice(start, i);
    const text = kind === DIGIT && slice.includes(',') ? slice.replace(/,(?=\d{3}(?!\d))/gu, '') : slice;
    const near = start === last + 1 && folded.charCodeAt(last) === SPACE;
    tokens.push({ text, start, end: i, near, role: isPersian(text) ? ROLES.get(text) : undefined });
    last = i;
  }
  return tokens;
}

const SPACE = 0x20;
const HALF_SPACE = 0x200c;
const COMMA = 0x2c;
const STOP = 0x2e;
const APOSTROPHE = 0x27;

/** Whether an apostrophe stands between letters, or a stop or a comma between digits. */
function isInside(folded: string, i: number, kind: number): boolean {
  const unit = folded.charCodeAt(i);
  const fits = kind === LETTER ? unit === APOSTROPHE : unit === STOP || unit === COMMA;
  return fits && i + 1 < folded.length && kindAt(folded, i + 1) === kind;
}

/** How many tokens from `i` on are one word: prefixes, a stem or a compound, suffixes. */
function joinedTokens(tokens: readonly Token[], i: number): number {
  if (!isPersian((tokens[i] as Token).text)) return 1;
  let length = 0;
  while ((tokens[i + length] as Token).role?.isPrefix && takesPrefix(tokens[i + length + 1])) length++;
  length += compoundAt(tokens, i + length);
  for (let next = tokens[i + length]; next?.near && next.role; next = tokens[i + length]) {
    const stem = (tokens[i + length - 1] as Token).text;
    if (!next.role.isSuffix && !(next.role.followsSilentHeh && stem.length > 2 && stem.endsWith('ه'))) break;
    length++;
  }
  return length;
}

function takesPrefix(next: Token | undefined): boolean {
  return next?.near === true && isPersian(next.text) && next.role?.isNoStem !== true;
}

/** The number of tokens of the longest compound that starts here, or 1. */
function compoundAt(tokens: readonly Token[], i: number): number {
  const compounds = (tokens[i] as Token).role?.compounds;
  if (compounds !== undefined) for (const parts of compounds) if (fits(tokens, i, parts)) return parts.length;
  return 1;
}

/** Whether the parts of a compound after its first stand after the token at `i`. */
function fits(tokens: readonly Token[], i: number, parts: readonly string[]): boolean {
  const last = parts.length - 1;
  for (let k = 1; k <= last; k++) {
    const token = tokens[i + k];
    const part = parts[k] as string;
    if (!token?.near || !(token.text === part || (k === last && inflects(token.text, part)))) return false;
  }
  return true;
}

function inflects(token: string, part: string): boolean {
  return token.startsWith(part) && ENDING_SET.has(token.slice(part.length));
}

const ENDING_SET: ReadonlySet<string> = new Set(ENDINGS);

/** What a token may do to its neighbours: all tables of spelling.ts in one, so that a token is looked up once. */
interface Role {
  readonly isPrefix: boolean;
  readonly isNoStem: boolean;
  readonly isSuffix: boolean;
  readonly followsSilentHeh: boolean;
  /** The compounds that it begins, the longest first. */
  readonly compounds: readonly (readonly string[])[];
}

const ROLES: ReadonlyMap<string, Role> = (() => {
  const compounds = new Map<string, string[][]>();
  for (const compound of COMPOUNDS) {
    const parts = compound.split(' ');
    const first = parts[0] as string;
    compounds.set(first, [...(compounds.get(first) ?? []), parts]);
  }
  for (const list of compounds.values()) list.sort((a, b) => b.length - a.length);
  const tokens = [PREFIXES, NOT_A_STEM, SUFFIXES, AFTER_SILENT_HEH, compounds.keys()].flatMap((some) => [...some]);
  return new Map(
    tokens.map((token): [string, Role] => [
      token,
      {
        isPrefix: PREFIXES.has(token),
        isNoStem: NOT_A_STEM.has(token),
        isSuffix: SUFFIXES.has(token),
        followsSilentHeh: AFTER_SILENT_HEH.has(token),
        compounds: compounds.get(token) ?? [],
      },
    ]),
  );
})();

/** Stems of {@link VARIANTS} that keep their inflection: «گفتوگوهای» is «گفتگوهای». */
const VARIANT_STEMS = [...VARIANTS].filter(([from]) => from.length >= 6);

const VARIANT_BEGINNINGS = new Beginnings(VARIANTS.keys());

function canonical(text: string, raw: string, end: number): string {
  const mayVary = VARIANT_BEGINNINGS.mayHave(text);
  const variant = mayVary ? VARIANTS.get(text) : undefined;
  if (variant !== undefined) return variant;
  // The ezafe of a word in silent heh: «نقشه‌ی راه» is «نقشهٔ راه». Joined, «راهی» and «آگاهی» would look the same.
  const gap = text.length > 1 ? raw.charCodeAt(end - 2) : 0;
  if ((gap === HALF_SPACE || gap === SPACE) && text.endsWith('هی')) return text.slice(0, -1);
  if (!mayVary) return text;
  for (const [from, to] of VARIANT_STEMS) {
    if (text.startsWith(from) && ENDING_SET.has(text.slice(from.length))) return to + text.slice(from.length);
  }
  return text;
}

function isPersian(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x600 && unit < 0x700;
}
