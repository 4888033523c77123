/**
 * The addresses of a text: pages, sites, mail and people.
 *
 *     https://www.mfa.gov.ir/fa/news   mfa.gov.ir   press@mfa.gov.ir   @mfa_ir
 */
import type { Token, TokenKind } from '../../../text/tokens/tokens.js';
import type { Span } from '../../span.js';
import type { CheckedText } from '../checked-pair.js';

/** An address. */
export interface Address extends Span {
  readonly kind: TokenKind;
  /** How it is compared: scheme, "www." and the last slash are left to taste. */
  readonly key: string;
}

/** The addresses of a text, in order. */
export function addresses({ text, tokens }: CheckedText): Address[] {
  const found = tokens.filter(isAddress).map(({ kind, start, end }) => addressOf(text, kind, { start, end }));
  let next = 0;
  for (const { 0: site, index: start } of text.matchAll(SITE)) {
    const end = start + site.length;
    while ((found[next]?.end ?? Infinity) <= start) next++;
    if ((found[next]?.start ?? Infinity) >= end) found.splice(next, 0, addressOf(text, 'url', { start, end }));
  }
  return found;
}

function isAddress({ kind }: Token): boolean {
  return kind === 'url' || kind === 'email' || kind === 'mention';
}

/**
 * A site without a scheme, which tokens have as words: irna.ir, un.org/press. The top-level domains are those of RFC 1591 and
 * Iran's; with one name more, as in example.co.uk, that of any country. Names of one letter are abbreviations: "p.m.", "e.g.".
 */
const SITE =
  /(?<![\p{L}\p{N}._@/-])(?:(?:[a-z\d][a-z\d-]{1,62}\.){1,6}(?:com|edu|gov|int|ir|mil|net|org)|(?:[a-z\d][a-z\d-]{1,62}\.){2,6}[a-z]{2})(?![\w-]|\.\w)(?:\/[\w/.%#?&=~+-]{0,2000}[\w/])?/giu;

/** Marks after an address are the sentence's. */
function addressOf(text: string, kind: TokenKind, { start, end: last }: Span): Address {
  let end = last;
  while (end > start && !/[\p{L}\p{N}_=&#~+/-]/u.test(text[end - 1] as string)) end -= 1;
  const key = text
    .slice(start, end)
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '');
  return { start, end, kind, key: key.endsWith('/') ? key.slice(0, -1) : key };
}

/** The page, without the name or directory that says its language: fa.example.org/a is en.example.org/a. */
export function pageOf({ key }: Address): string {
  return key.replace(/(?<=^|[./=])(?:fa|en|per|eng|farsi|persian|english)(?=[./&]|$)/gu, '');
}
