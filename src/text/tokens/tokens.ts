/**
 * Tokens: every visible character of a raw text in exactly one piece, with its kind.
 *
 *     می‌شود  ۴٫۵  ٪  (  www.mfa.ir  )  #برجام  G20  🇮🇷
 *     word    num  sym pun  url      pun hashtag  word  emoji
 *
 * Canonical words (words.ts) are what texts are compared by; tokens are what a text is made of, for everything that must
 * know what stands between the words: a sign before a number, a comma in a list, an address that is no language.
 */

/** What a token is. */
export type TokenKind =
  /** Letters of any script with the joiners, marks and apostrophes inside them; Latin ones with digits after them: G20. */
  | 'word'
  /** Digits of any script with their separators: 1,234.5, ۴٫۵, ۴/۵, ½. */
  | 'number'
  /** A mark of punctuation; a run of marks that end sentences, such as «…» or «?!», is one. */
  | 'punctuation'
  /** Percent, currency, operators, and whatever is nothing else. */
  | 'symbol'
  /** A web address. */
  | 'url'
  /** A mail address. */
  | 'email'
  /** «#برجام». */
  | 'hashtag'
  /** "@mfa_ir". */
  | 'mention'
  /** One emoji, however many code points it takes. */
  | 'emoji';

/** A piece of a raw text. */
export interface Token {
  /** `raw.slice(start, end)`, never altered. */
  readonly text: string;
  /** What it is. */
  readonly kind: TokenKind;
  /** Offset of its first UTF-16 unit in the raw text. */
  readonly start: number;
  /** Offset after its last unit. */
  readonly end: number;
}

/**
 * Cuts a text into tokens.
 *
 * White space and characters that are not seen (joiners outside words, direction marks, controls) are in no token, everything
 * else is in one. Time is linear in the length.
 *
 * @param raw - Any text, lone surrogates included.
 * @example
 * ```ts
 * tokenize('۴٫۵٪ رشد').map(({ kind, text }) => `${kind} ${text}`); // ['number ۴٫۵', 'symbol ٪', 'word رشد']
 * ```
 */
export function tokenize(raw: string): Token[] {
  const tokens: Token[] = [];
  for (const match of raw.matchAll(TOKEN)) {
    const kind = KINDS[match.findIndex((group, i) => i > 0 && group !== undefined) - 1];
    if (kind === undefined) continue;
    tokens.push({ text: match[0], kind, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** The kinds in the order in which {@link TOKEN} tries them. */
const KINDS: readonly TokenKind[] = [
  'word',
  'number',
  'url',
  'email',
  'hashtag',
  'mention',
  'emoji',
  'symbol',
  'punctuation',
  'symbol',
];

/** An address does not end with the punctuation of the sentence around it. */
const URL = String.raw`(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>«»"]*[^\s<>«»"'.,;:!?()\[\]{}،؛؟…]`;

/** The bounds are those of RFC 5321; they also keep the time linear. */
const EMAIL = String.raw`[a-z0-9][\w.+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+`;

/** Joiners and apostrophes are part of a word between its letters: می‌شود, don't. */
const WORD = String.raw`(?![\ufe00-\ufe0f])[\p{L}\p{M}]+(?:(?:[\u200c\u200d\u00ad]+|['’])[\p{L}\p{M}]+)*(?:(?<=[a-z])[0-9]+)?`;

/**
 * A thousands separator stands before exactly three digits, a comma for lists does not. A slash is the decimal point of Persian
 * keyboards, but only once and between Persian digits: «۱۴۰۳/۱۰/۲۸» is three numbers.
 */
const NUMBER = String.raw`(?<!\/)[۰-۹٠-٩]+\/[۰-۹٠-٩]+(?![\/۰-۹٠-٩])|\p{N}+(?:(?:[,٬،\u00a0\u202f]\p{Nd}{3}(?!\p{Nd})|[.٫]\p{Nd}+))*`;

const PICTURE = String.raw`\p{Emoji_Modifier}?[\u{e0020}-\u{e007f}]*`;
const EMOJI = String.raw`\p{RI}{2}|[0-9#*]\ufe0f?\u20e3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)${PICTURE}(?:\u200d\p{Extended_Pictographic}\ufe0f?${PICTURE})*`;

const TOKEN = new RegExp(
  [
    // Addresses begin like words, keycaps like numbers.
    `(?!${URL}|${EMAIL})(${WORD})`,
    String.raw`(?![0-9]\ufe0f?\u20e3|${EMAIL})(${NUMBER})`,
    `(${URL})`,
    `(${EMAIL})`,
    String.raw`(#(?=[\p{N}_]{0,30}\p{L})[\p{L}\p{M}\p{N}_\u200c]+)`,
    String.raw`((?<!\w)@\w+)`,
    `(${EMOJI})`,
    String.raw`([%٪‰&@#*\/\\§†])`,
    String.raw`([.!?؟…۔]+|\p{P})`,
    String.raw`([^\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}])`,
  ].join('|'),
  'giu',
);
