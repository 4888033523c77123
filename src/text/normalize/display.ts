/**
 * Repairing a Persian text for readers: spaces, punctuation, digits, the ezafe after silent heh, lost half-spaces.
 *
 * A table of rules is carried out in order over the repaired code points (see safe.ts). Each is a statement about Persian
 * typesetting and touches Persian only: an English sentence, a URL or a tag in the same text stays as it is.
 *
 * @see Academy of Persian Language and Literature: دستور خط فارسی (1401), on punctuation and on the ezafe after silent heh
 */
import type { Edit, Replacement } from './draft.js';
import { Draft } from './draft.js';
import type { Normalized } from './offset-map.js';
import { normalizeSafe } from './safe.js';

/** What {@link normalizeDisplay} does beside repairing spaces and punctuation. */
export interface DisplayOptions {
  /** Digits of Persian text: `fa` for ۴٫۵, `en` for 4.5; without it they stay as they are. */
  readonly digits?: 'fa' | 'en';
  /** Rewrites half-spaces, for example by `restoreZwnj`; without it those of the text stay as they are. */
  readonly zwnj?: (text: string) => HalfSpaces;
}

/** Where half-spaces belong. */
export interface HalfSpaces {
  /** In the order of the text. */
  readonly insertions: readonly HalfSpace[];
}

/** A half-space to put in: between two letters, or in place of a space. */
export interface HalfSpace {
  /** Offset of the space, or of the letter before which it belongs. */
  readonly start: number;
  /** Offset after the space; the same as {@link start} where there is none. */
  readonly end: number;
}

/**
 * Repairs a Persian text for display.
 *
 * Code points as {@link normalizeSafe} does; spaces about punctuation, brackets and quotation marks; Persian comma, semicolon,
 * question mark and «» beside Persian words; one ellipsis, one dash, no repeated marks; «هٔ» for the ezafe written «ه ی»; no
 * tatweel. Lines in Latin script, URLs, tags and code between backquotes stay.
 *
 * @param raw - The text.
 * @returns The repaired text, and the map between its offsets and those of the raw text.
 * @example
 * ```ts
 * normalizeDisplay('گفت : سلام , خانه ی ما ...', { digits: 'fa' }).text; // 'گفت: سلام، خانهٔ ما…'
 * ```
 */
export function normalizeDisplay(raw: string, options: DisplayOptions = {}): Normalized {
  const draft = new Draft(normalizeSafe(raw));
  const rules = [...RULES, ...(options.digits ? DIGITS[options.digits] : [])];
  for (let pass = 0, before = ''; pass < MOST_PASSES && before !== draft.text; pass++) {
    before = draft.text;
    for (const rule of rules) carryOut(rule, draft);
    draft.rewrite(normalizeSafe);
  }
  const halfSpaces = options.zwnj?.(draft.text).insertions ?? [];
  return draft.edit(halfSpaces.map(({ start, end }) => ({ start, end, put: joint(draft.text, start, end) })));
}

/** After a letter that never joins, «ها» and «تر» need no half-space to stand apart: «کارها», «بزرگ‌تر» but «قدرتمندتر». */
const APART_ANYWAY = /[اآدذرزژو]$/u;
const ENDING = /^(?:ها|تر)/u;

/** What joins two words: the half-space, or nothing where the last letter parts them already. */
function joint(text: string, start: number, end: number): string {
  const apart = end > start && APART_ANYWAY.test(text.charAt(start - 1)) && ENDING.test(text.slice(end, end + 2));
  return apart ? '' : '\u200c';
}

/** A rule may prepare the ground for an earlier one: they go round until nothing changes, which is seldom more than twice. */
const MOST_PASSES = 6;

function carryOut({ pattern, put }: Rule, draft: Draft): void {
  const kept = spansOf(draft.text, KEPT);
  const foreign = spansOf(draft.text, FOREIGN_LINE);
  draft.replace(pattern, (match) => {
    const end = match.index + match[0].length;
    if (kept(match.index, end) || foreign(match.index, end)) return undefined;
    return typeof put === 'string' ? put : put(match);
  });
}

/** What is no running text: addresses, tags, code, links and placeholders. Lengths are bounded, and with them the time. */
const KEPT =
  /```[\s\S]*?```|`[^`\n]{0,2000}`|<[a-z/!][^<>]{0,2000}>|\[!\[[^[\]\n]{0,300}\]\([^)\s]{0,2000}\)\]\([^)\s]{0,2000}\)|!?\[[^[\]\n]{0,300}\]\([^)\s]{0,2000}\)|(?:https?|ftp):\/\/[^\s<>«»]+|www\.[^\s<>«»]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,200}|%\d*\$?[sd]|&#?\w+;/giu;

/** A line with Latin letters and no Persian ones: another typesetting's business. */
const FOREIGN_LINE = /^(?=.*\p{Script=Latin})[^\u0600-\u06ff\n]*$/gmu;

/** Tells whether a span meets one of the matches of a pattern; asked in ascending order. */
function spansOf(text: string, pattern: RegExp): (start: number, end: number) => boolean {
  const spans = [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const);
  let at = 0;
  return (start, end) => {
    while (at < spans.length && (spans[at] as readonly [number, number])[1] <= start) at++;
    const span = spans[at];
    return span !== undefined && span[0] < end && (span[1] > start || start === end);
  };
}

interface Rule {
  readonly pattern: RegExp;
  readonly put: Replacement;
}

/** Persian letters as a class for a lookbehind or lookahead. */
const FA = '\\u0621-\\u063a\\u0641-\\u064a\\u066e-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06ff';
const MARK = '\\u064b-\\u065f\\u0670';

/** In order: each may rely on what those before it have done. */
const RULES: readonly Rule[] = [
  // Spaces: one at a time, none at the ends of lines, and at most one empty line.
  rule('[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000]+', (match) =>
    /^[ \t]/u.test(match[0]) || match[0].length > 1 ? ' ' : undefined,
  ),
  rule('[ ]+(?=\\n|$)|(?<=^|\\n)[ ]+', ''),
  rule('\\n{3,}', '\n\n'),
  // Tatweel between letters only stretches; with a space or a number on one side it stands for a dash.
  rule(`(?<=[${FA}${MARK}])ـ+(?=[${FA}${MARK}])`, ''),
  rule('ـ+', '–'),
  rule('(?<![-–—])---(?!-)', '—'),
  rule('(?<![-–—])--(?!-)', '–'),
  // Ellipsis: one character, close to the word before it.
  rule('[.…](?:[ ]?[.…])+', ([dots]) => (/…|\.[ ]?\.[ ]?\./u.test(dots) ? '…' : dots)),
  rule(`(?<=[${FA}${MARK}»)\\]\\d۰-۹])[ ]+…`, '…'),
  // Marks that are repeated for emphasis: one of each kind, the question first.
  rule('[!?؟]{2,}', ([marks]) => `${/[?؟]/u.test(marks) ? '؟' : ''}${marks.includes('!') ? '!' : ''}`),
  // Quotation marks in pairs about Persian: «…». Two apostrophes or backquotes stand for one mark.
  rule('(["“”„])([^"“”„«»\\n]*)(["“”„])', (match) => (hasPersian(match[2]) ? between(match, '«', '»') : undefined)),
  rule("(?<![\\p{L}'])(''|')([^'\\n]+)(''|')(?![\\p{L}'])", (match) =>
    hasPersian(match[2]) ? between(match, '«', '»') : undefined,
  ),
  // The comma, semicolon and question mark of the script that they stand in.
  rule(`(?<=[${FA}${MARK}»)\\]}][ ]?),(?!\\d)`, '،'),
  rule(`,(?=[ ]?[${FA}«])`, '،'),
  rule(`(?<=[${FA}${MARK}»)\\]}][ ]?);`, '؛'),
  rule(`(?<=[${FA}${MARK}»)\\]}][ ]?)\\?`, '؟'),
  // No space inside brackets that match, one outside them.
  rule('([(\\[{«][ ]*)([^()\\[\\]{}«»\\n]*?)([ ]*[)\\]}»])', (match) => {
    const [open, close] = [match[1]?.trimEnd() ?? '', match[3]?.trimStart() ?? ''];
    return PAIRS.get(open) === close ? between(match, open, close) : undefined;
  }),
  rule(`(?<=[${FA}${MARK}،؛:!؟.…])(?=[(\\[{«][^()\\[\\]{}«»\\n]*[)\\]}»])`, ' '),
  rule(`(?<=[(\\[{«][^()\\[\\]{}«»\\n]*[)\\]}»])(?=[${FA}])`, ' '),
  // No space before a closing mark, one after it; times, decimals and versions have none.
  rule(`(?<=[${FA}${MARK}\\d۰-۹»)\\]}٪])[ ]+(?=[،؛:!؟.](?![.\\d۰-۹]))`, ''),
  rule(`(?<=[،؛؟!])(?=[${FA}\\d۰-۹(\\[{«])`, ' '),
  rule(`(?<=[${FA}${MARK}»]{2}[.:])(?=[${FA}«]{2})`, ' '),
  // A number keeps apart from the Persian word beside it.
  rule(`(?<=[\\d۰-۹٠-٩])(?=[${FA}]{3})`, ' '),
  rule(`(?<=[${FA}]{3})(?=[\\d۰-۹٠-٩])`, ' '),
  // The ezafe after silent heh: «خانه‌ی پدری», «خانه ی پدری», «خانهء پدری» are «خانهٔ پدری».
  rule(`(?<=[${FA}]ه)(?:[ \\u200c]ی|[ \\u200c]?ء|\\u200c?ٔ)(?=[ ][${FA}«])`, 'ٔ'),
  rule(`(?<=[${FA}])ۀ`, 'هٔ'),
  rule(`(?<=[${FA}]ه\\u200c)[یئ]ی(?![${FA}])`, 'ای'),
];

const PAIRS = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['«', '»'],
]);

/** Digits as the readers of a Persian text write them: none of a word, name or code in Latin letters is touched. */
const DIGITS: Readonly<Record<'fa' | 'en', readonly Rule[]>> = {
  fa: [
    rule(
      '(?<![\\p{Script=Latin}\\d._/-])[0-9٠-٩۰-۹]+(?:[.,٫٬/][0-9٠-٩۰-۹]+)*(?![\\p{Script=Latin}\\d]|[-._/]\\p{Script=Latin})',
      ([number]) => persianNumber(number),
    ),
    rule('(?<=[۰-۹])[ ]?%', '٪'),
  ],
  en: [
    rule('[۰-۹٠-٩]+(?:[.,٫٬][۰-۹٠-٩]+)*', ([number]) =>
      number
        .replace(/[۰-۹٠-٩]/gu, (digit) => String(digit.charCodeAt(0) & 15))
        .replaceAll('٫', '.')
        .replaceAll('٬', ','),
    ),
    rule('(?<=\\d)٪', '%'),
  ],
};

/** Persian digits; a point before the last group is a decimal point, a comma before three digits separates thousands. */
function persianNumber(number: string): string {
  return number
    .replace(/[0-9٠-٩]/gu, (digit) => '۰۱۲۳۴۵۶۷۸۹'[digit.charCodeAt(0) & 15] as string)
    .replace(/^([۰-۹٬,]+)\.([۰-۹]+)$/u, '$1٫$2')
    .replace(/,(?=[۰-۹]{3}(?![۰-۹]))/gu, '٬');
}

/** Puts marks in place of the first and third group of a match and leaves what stands between them. */
function between([whole, before = '', , after = '']: RegExpExecArray, open: string, close: string): Edit[] {
  return [
    { start: 0, end: before.length, put: open },
    { start: whole.length - after.length, end: whole.length, put: close },
  ];
}

function hasPersian(text: string | undefined): boolean {
  return text !== undefined && /[\u0600-\u06ff]/u.test(text);
}

function rule(pattern: string, put: Rule['put']): Rule {
  return { pattern: new RegExp(pattern, 'gu'), put };
}
