/**
 * Whether brackets have their partners, and what the source has in brackets is in the target.
 *
 * English explains names by abbreviations, «آژانس» is the Agency (IAEA), and Persian explains foreign names in Latin letters,
 * برگزیت (Brexit); the other language leaves these out with good reason.
 */
import { nameSimilarity } from '../../../text/names/similarity.js';
import { toLatinDigits } from '../../../text/numbers/digits.js';
import { words } from '../../../text/words/words.js';
import type { Span } from '../../span.js';
import type { Fault } from '../check.js';
import type { CheckedPair, CheckedText } from '../checked-pair.js';
import { placeholders } from '../code/placeholders.js';
import type { CheckMessage } from '../finding.js';
import { withoutCounterpart } from '../same-place.js';
import { type BracketedPart, type Brackets, readBrackets } from './marks.js';

/** How sure each fault is. */
const CONFIDENCE = {
  /** The target has half a pair where the source has a whole one. */
  halved: 0.95,
  /** The target has a bracket too many. */
  extra: 0.85,
  /** A mistake of the source, which the target need not repeat. */
  inSource: 0.45,
  /** What stood in brackets has none any more, or is gone. */
  lost: 0.7,
  /** An explanation that the other language may not need. */
  lostExplanation: 0.4,
  /** Only the target explains something. */
  gained: 0.25,
} as const;

/** Faults in brackets. */
export function* checkBrackets(pair: CheckedPair): Generator<Fault, void, void> {
  const source = readBrackets(pair.source.text, placeholders(pair.source.text));
  const target = readBrackets(pair.target.text, placeholders(pair.target.text));
  const there = outer(source).map(({ start, end }) => ({ start, end }));
  if (target.lone.length > 0) {
    if (source.lone.length > 0) return;
    const confidence = there.length > outer(target).length ? CONFIDENCE.halved : CONFIDENCE.extra;
    yield { confidence, source: there, target: target.lone, message: UNPAIRED };
  } else if (source.lone.length > 0) {
    yield { confidence: CONFIDENCE.inSource, source: source.lone, target: [], message: UNPAIRED_IN_SOURCE };
  } else if (outer(source).length > target.parts.length) {
    for (const part of missing(pair, source, target)) {
      yield { confidence: lossOf(pair, part), source: [part], target: [], message: LOST };
    }
  } else if (outer(target).length > source.parts.length) {
    const gained = outer(target).map(({ start, end }) => ({ start, end }));
    yield { confidence: CONFIDENCE.gained, source: [], target: gained, message: GAINED };
  }
}

function outer({ parts }: Brackets): BracketedPart[] {
  return parts.filter(({ inside }) => !inside);
}

/** The parts of the source that have none in the target: those with the same numbers find each other first. */
function missing(pair: CheckedPair, source: Brackets, target: Brackets): Span[] {
  const theirs = [...target.parts];
  const left = outer(source).filter((part) => {
    const digits = digitsOf(pair.source.text, part);
    const same = digits === '' ? -1 : theirs.findIndex((other) => digitsOf(pair.target.text, other) === digits);
    if (same >= 0) theirs.splice(same, 1);
    return same < 0;
  });
  const lengths = { ours: pair.source.text.length, theirs: pair.target.text.length };
  return withoutCounterpart(left, theirs, lengths).map(({ start, end }) => ({ start, end }));
}

function digitsOf(text: string, { start, end }: Span): string {
  return toLatinDigits(text.slice(start, end)).replace(/\P{Nd}/gu, '');
}

function lossOf(pair: CheckedPair, part: Span): number {
  const { source, target, en } = pair;
  const inside = source.text.slice(part.start + 1, part.end - 1).trim();
  const isAbbreviation = /^[\p{Lu}\p{N}&./ -]{2,12}$/u.test(inside);
  const isThere = target.text.toLowerCase().includes(inside.toLowerCase()) || isSpelt(target, inside);
  const isExplanation =
    en === source
      ? isAbbreviation && !isThere
      : (isThere &&
          ((isAbbreviation && !followsItsName(target.text, inside)) ||
            /^\p{Lu}\p{L}+$/u.test(inside) ||
            soundsLikeBefore(source.text, part.start, inside))) ||
        (source.text[part.start] === '(' && isSaid(pair, inside));
  const isDate = source.dates.some((date) => date.start > part.start && date.end < part.end);
  return isExplanation || isDate ? CONFIDENCE.lostExplanation : CONFIDENCE.lost;
}

/** Whether an abbreviation stands after the words that it abbreviates, where it needs brackets: World Health Organization WHO. */
function followsItsName(text: string, abbreviation: string): boolean {
  const before = text.slice(0, text.indexOf(abbreviation)).slice(-LONGEST_NAME);
  return [...before.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('').endsWith(abbreviation);
}

const LONGEST_NAME = 200;

/** Longer texts are not searched for what is so nearly there. */
const LONGEST_TEXT = 20_000;

/** Whether a Persian text has the Latin letters by their sounds: «کووید-۱۹» for COVID-19. */
function isSpelt({ lang, text, words: spoken }: CheckedText, inside: string): boolean {
  const letters = inside.replace(/[^A-Za-z]/gu, '');
  if (lang !== 'fa' || text.length > LONGEST_TEXT || letters.length < LEAST_LETTERS || letters.length > LONGEST_WORDS)
    return false;
  return spoken.some((word) => nameSimilarity(word.text, letters) >= SAME_SOUND);
}

/** Fewer letters sound like some word of any text. */
const LEAST_LETTERS = 4;

/** Whether the words before a bracket are the Persian spelling of what is in it: برگزیت (Brexit). */
function soundsLikeBefore(text: string, at: number, inside: string): boolean {
  const before = text.slice(Math.max(0, at - inside.length - 12), at).trim();
  return nameSimilarity(before.split(/\s+/u).slice(-inside.split(/\s+/u).length).join(' '), inside) >= SOUNDS_ALIKE;
}

const SOUNDS_ALIKE = 0.5;

/** Whether a word or two that Persian has in brackets, as another word for the same, are in the English text without them. */
function isSaid({ en, target, lexicon }: CheckedPair, inside: string): boolean {
  if (en !== target || inside.length > LONGEST_WORDS || target.text.length > LONGEST_TEXT) return false;
  const parts = words(inside);
  if (parts.length > 2 || /[،,]/u.test(inside)) return false;
  const said = new Set(target.words.flatMap(({ text }) => lexicon?.formsOf(text) ?? [text]));
  return parts.every(
    ({ text }) =>
      lexicon?.ofWord(text).some(({ word }) => said.has(word)) ||
      [...target.text.matchAll(/\p{Lu}\p{L}+/gu)].some(([name]) => nameSimilarity(text, name) >= SAME_SOUND),
  );
}

const LONGEST_WORDS = 40;
const SAME_SOUND = 0.7;

const UNPAIRED: CheckMessage = {
  en: 'A bracket of the target has no partner: add the other one, or remove it.',
  fa: 'یکی از پرانتزهای ترجمه جفت ندارد: جفت آن را بیفزایید یا خودش را حذف کنید.',
};

const UNPAIRED_IN_SOURCE: CheckMessage = {
  en: 'A bracket of the source has no partner: see what belongs into brackets.',
  fa: 'یکی از پرانتزهای متن مبدأ جفت ندارد: ببینید چه چیزی باید درون پرانتز باشد.',
};

const LOST: CheckMessage = {
  en: 'What the source has in brackets is not in brackets in the target: see whether it was left out.',
  fa: 'آنچه در متن مبدأ درون پرانتز است در ترجمه درون پرانتز نیست: ببینید از قلم نیفتاده باشد.',
};

const GAINED: CheckMessage = {
  en: 'The target has a part in brackets that the source has not: see whether the translation adds something.',
  fa: 'در ترجمه چیزی درون پرانتز است که در متن مبدأ نیست: ببینید ترجمه چیزی افزوده است یا نه.',
};
