/** Canonical words as spelling.ts defines them, in the plainest way: strings, lists and regular expressions. */
import { fold } from '../../../src/text/normalize/fold.js';
import {
  AFTER_SILENT_HEH,
  COMPOUNDS,
  ENDINGS,
  NOT_A_STEM,
  PREFIXES,
  SUFFIXES,
  VARIANTS,
} from '../../../src/text/words/spelling.js';
import type { Word } from '../../../src/text/words/words.js';

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether one space stands before it and nothing else. */
  readonly near: boolean;
}

export function plainWords(raw: string): Word[] {
  const { text: folded, map } = fold(raw);
  const tokens: Token[] = [];
  for (const { 0: text, index: start } of folded.matchAll(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu)) {
    const near = folded.slice(tokens.at(-1)?.end ?? start, start) === ' ';
    tokens.push({ text: text.replace(/,(?=\d{3}(?!\d))/gu, ''), start, end: start + text.length, near });
  }
  const words: Word[] = [];
  while (tokens.length > 0) {
    const parts = tokens.splice(0, isPersian(tokens[0]) ? joined(tokens) : 1);
    const [start, end] = map.toRaw(parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0);
    const text = parts.map((part) => part.text).join('');
    words.push({ text: canonical(text, / |\u200c/u.test(raw.charAt(end - 2))), start, end });
  }
  return words;
}

const PARTS = COMPOUNDS.map((compound) => compound.split(' '));

/** How many of the tokens are the first word. */
function joined(tokens: readonly Token[]): number {
  const text = (i: number) => tokens[i]?.text ?? '';
  const isNear = (i: number) => tokens[i]?.near === true;
  let length = 0;
  const takes = (i: number) => isNear(i) && isPersian(tokens[i]) && !NOT_A_STEM.has(text(i));
  while (PREFIXES.has(text(length)) && takes(length + 1)) length++;
  const fits = (parts: readonly string[]) =>
    parts.every((part, k) => {
      const token = text(length + k);
      const isLast = k > 0 && k === parts.length - 1;
      return (k === 0 || isNear(length + k)) && (token === part || (isLast && isInflected(token, part)));
    });
  length += Math.max(1, ...PARTS.filter(fits).map((parts) => parts.length));
  const follows = (i: number) => SUFFIXES.has(text(i)) || (AFTER_SILENT_HEH.has(text(i)) && /..ه$/u.test(text(i - 1)));
  while (isNear(length) && follows(length)) length++;
  return length;
}

function canonical(text: string, hasGap: boolean): string {
  const variant = VARIANTS.get(text);
  if (variant !== undefined) return variant;
  if (hasGap && text.endsWith('هی')) return text.slice(0, -1);
  const stem = [...VARIANTS].find(([from]) => from.length >= 6 && isInflected(text, from));
  return stem === undefined ? text : stem[1] + text.slice(stem[0].length);
}

function isInflected(text: string, stem: string): boolean {
  return text.startsWith(stem) && ENDINGS.includes(text.slice(stem.length));
}

function isPersian(token: Token | undefined): boolean {
  return token !== undefined && /^[\u0600-\u06ff]/u.test(token.text);
}
