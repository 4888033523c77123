/**
 * English that was left in a Persian text.
 *
 *     وزیر discussed این موضوع را با BBC و Fort Detrick (tacit knowledge) در www.mfa.ir
 *          ^ left over                ^ stay: abbreviation, name, explanation in brackets, address
 *
 * What a translator leaves standing are words of the language in lower case. Names in Latin letters, abbreviations, units,
 * names of species and of files are in many right texts.
 */
import type { Lexicon } from '../../../lexicon/lexicon.js';
import type { Token } from '../../../text/tokens/tokens.js';
import type { Span } from '../../span.js';
import { type Fault, fault } from '../check.js';
import type { CheckedText } from '../checked-pair.js';
import { placeholders } from '../code/placeholders.js';
import type { CheckMessage } from '../finding.js';

/** How sure each fault is. */
const CONFIDENCE = {
  /** Several words, among them ordinary ones. */
  phrase: 0.95,
  /** One ordinary word that the source has, too. */
  word: 0.8,
  /** One ordinary word that the source has not: the translator chose it. */
  otherWord: 0.4,
  /** In a name or formula, as the source has it: "bat CoV-HKU4", "9-O-acetylated sialic acid". */
  named: 0.4,
  /** In brackets or quotation marks: an explanation, a title. */
  explained: 0.35,
} as const;

/** Faults of a Persian text, whose source is English. */
export function* englishLeft(
  target: CheckedText,
  source: CheckedText,
  lexicon?: Lexicon,
): Generator<Fault, void, void> {
  if (!/[a-z]{2}/u.test(target.text)) return;
  const inSource = new Set(source.words.map(({ text }) => text));
  for (const run of latinRuns(target)) {
    const ordinary = run.filter((token) => isOrdinary(token, lexicon) && !isInCode(token, target.text));
    if (ordinary.length === 0) continue;
    const span = { start: (run[0] as Token).start, end: (run.at(-1) as Token).end };
    yield fault(confidenceOf(span, run, ordinary), [], [span], MESSAGE);
  }

  function confidenceOf(span: Span, run: readonly Token[], ordinary: readonly Token[]): number {
    if (isExplained(target.text, span)) return CONFIDENCE.explained;
    if (!ordinary.some(({ text }) => inSource.has(text.toLowerCase()))) return CONFIDENCE.otherWord;
    if (isNamed(run, ordinary) && source.text.includes(target.text.slice(span.start, span.end)))
      return CONFIDENCE.named;
    return ordinary.length > 1 ? CONFIDENCE.phrase : CONFIDENCE.word;
  }
}

/** Whether ordinary words stand in a name, or in a formula, which has letters of its own. */
function isNamed(run: readonly Token[], ordinary: readonly Token[]): boolean {
  if (run.some(({ text }) => FUNCTION_WORDS.has(text))) return false;
  const hasLetters = run.some(({ text }) => /^[A-Z]$|\d|.[A-Z]/u.test(text));
  return hasLetters || (ordinary.length === 1 && run.some(({ text }) => /^[A-Z]/u.test(text)));
}

/** Latin words beside each other, with spaces or a comma between them; those of placeholders are none. */
function latinRuns({ text, tokens }: CheckedText): Token[][] {
  const runs: Token[][] = [];
  const codes = placeholders(text);
  let last: Token | undefined;
  let next = 0;
  for (const token of tokens) {
    while ((codes[next]?.end ?? Infinity) <= token.start) next++;
    if (token.kind !== 'word' || !/^[A-Za-z]/u.test(token.text) || (codes[next]?.start ?? Infinity) < token.end)
      continue;
    const isNear = last !== undefined && /^[ ,.'’-]{1,2}$/u.test(text.slice(last.end, token.start));
    if (isNear) (runs.at(-1) as Token[]).push(token);
    else runs.push([token]);
    last = token;
  }
  return runs;
}

/** Whether a token is a word that an English text has in lower case, and Persian has another word for. */
function isOrdinary({ text }: Token, lexicon: Lexicon | undefined): boolean {
  if (FUNCTION_WORDS.has(text) || TITLE_WORDS.has(text)) return true;
  if (!/^[a-z][a-z'’]{3,}$/u.test(text) || STAYING.has(text)) return false;
  return text.length >= LONG || lexicon?.knows(text) === true;
}

/**
 * Whether signs of file names, code and addresses touch a word ("sources.list", "/etc", "user_name", "a=b"), or a hyphen joins it
 * to what is no word in lower case ("beta-CoV", "post-2015").
 */
function isInCode({ start, end }: Token, text: string): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 22), start), text.slice(end, end + 22)];
  return (
    /(?:[/\\_@#=<>$&*~|]|\w[.:]|[A-Z\p{N}]\w{0,20}-|(?:^|\s)-{1,2})$/u.test(before) ||
    /^(?:[/\\_@=<>$&*~|]|[.:]\w|-\w{0,20}[A-Z\p{N}])/u.test(after)
  );
}

/** Words of grammar, which no Persian text needs. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'that this these those which was were has have been will would are not but their they said is by as on'.split(' '),
);

/** Those that names and titles have inside: Bank of England. */
const TITLE_WORDS: ReadonlySet<string> = new Set('the and with from for of to in at'.split(' '));

/** Shorter words that a lexicon does not have may be units, or parts of names. */
const LONG = 5;

/** Units, and words that stay in lower case. */
const STAYING: ReadonlySet<string> = new Set('mol ppm rpm kwh ppb iso etc via pdf doc'.split(' '));

/** Whether brackets are around words at some distance, or quotation marks directly: a title, an expression that is discussed. */
function isExplained(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 120);
  return (
    (/[([][^)\]]*$/u.test(before) && /^[^([]*[)\]]/u.test(after)) ||
    (/[«“"‘']\s?$/u.test(before) && /^\s?[.,،]?[»”"’']/u.test(after))
  );
}

const MESSAGE: CheckMessage = {
  en: 'English words stand in the Persian text: translate them.',
  fa: 'در متن فارسی واژهٔ انگلیسی مانده است: آن را ترجمه کنید.',
};
