/**
 * Final «ی», which makes an adjective of a noun and a noun indefinite.
 *
 *     نیروهای امنیتی · تیم مذاکراتی        adjective of «امنیت», «مذاکرات»: not the noun
 *     امنیتی پایدار می‌خواهیم             "a security": the noun
 *     همکاری راهبردی                     the adjective
 *     ما راهبردی تازه داریم               "a strategy": not the adjective
 *
 * An adjective follows a word that has ezafe. Where none can, it is the noun.
 */
import { isPerson } from './bearing.js';
import { COPULA, DEGREE, YEH } from './endings.js';
import { near, type Occurrence } from './occurrence.js';
import {
  ADJECTIVAL_NOUNS,
  CALLED,
  DETERMINERS,
  FUNCTION_WORDS,
  LEADERS,
  NO_EZAFE,
  NOUN_TAKERS,
  OFFICES,
  RELATIONAL_STEMS,
} from './persian-neighbour-words.js';
import { isBecome, isDo } from './persian-verbs.js';
import { COMMA, DASH, STOP } from './text-words.js';

/** Whether an adjective in «ی» is a noun with indefinite «ی» here. */
export function isNounWithYeh(occurrence: Occurrence): boolean {
  const word = occurrence.term.words[0] as string;
  if (!word.endsWith('ی') || (occurrence.lastEndings & (DEGREE | COPULA)) !== 0) return false;
  const before = near(occurrence, -1);
  if (DETERMINERS.has(before) || NOUN_TAKERS.has(before) || isDefined(occurrence)) return true;
  if (isPredicate(occurrence) || isCoordinated(occurrence)) return false;
  if (!CONJUNCTIONS.has(before)) return followsNoEzafe(occurrence) && !CONJUNCTIONS.has(near(occurrence, 1));
  return near(occurrence, -2) !== '' && !isContent(near(occurrence, -2));
}

/** Whether a noun with «ی», or one that ends in «ی» and is an adjective too, modifies the noun before it. */
export function isAdjectiveWithYeh(occurrence: Occurrence): boolean {
  const { term, words, from, lastEndings } = occurrence;
  const word = term.words[0] as string;
  const before = near(occurrence, -1);
  if (lastEndings === 0) {
    if (!ADJECTIVAL_NOUNS.has(word) || words.gapBefore(from) >= STOP) return false;
    return isCoordinated(occurrence) || (isContent(before) && !OFFICES.has(before));
  }
  if ((lastEndings & YEH) === 0 || DETERMINERS.has(before)) return false;
  if (LEADERS.has(word) || isPerson(word)) return near(occurrence, 1) !== 'که'; // «رهبری» is leadership
  const text = words.text(from);
  const isRelational = RELATIONAL_STEMS.has(word) || RELATIONAL_STEMS.has(text.slice(0, -1)); // «مذاکراتی» is of the plural
  if (!isRelational && !text.endsWith('ایی')) return false;
  if (isCoordinated(occurrence)) return true;
  if (before === '' || NOUN_TAKERS.has(before) || isDefined(occurrence)) return false;
  return !followsNoEzafe(occurrence) || isPredicate(occurrence);
}

/** Whether the word before it cannot have ezafe: a word of grammar, or a bare final alef («تحریم‌ها», not «تحریم‌های»). */
function followsNoEzafe(occurrence: Occurrence): boolean {
  const before = near(occurrence, -1);
  return NO_EZAFE.has(before) || (/..ا$/u.test(before) && !FUNCTION_WORDS.has(before) && near(occurrence, 1) !== '');
}

/** «امنیتی است که همه می‌خواهند»: what is defined is a noun. */
function isDefined(occurrence: Occurrence): boolean {
  return COPULAS.has(near(occurrence, 1)) && near(occurrence, 2) === 'که';
}

const COPULAS: ReadonlySet<string> = new Set(['است', 'بود', 'باشد']);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['و', 'یا', 'بلکه', 'نه', 'هم', 'چه']);

/** «روابط را راهبردی می‌دانند», «این همکاری‌ها راهبردی است»: said of something. */
function isPredicate(occurrence: Occurrence): boolean {
  const next = near(occurrence, 1);
  return near(occurrence, -1) === 'را' || isBecome(next) || isDo(next) || CALLED.has(next);
}

/** Whether «و», a comma or a dash joins it to another word in «ی»: «سیاسی، امنیتی و انتظامی». */
function isCoordinated({ words, from, to }: Occurrence): boolean {
  const after = words.text(to) === 'و' ? to + 1 : to;
  if ((after > to || JOINING.has(words.gapBefore(to))) && isAdjectiveLike(words.text(after))) return true;
  const before = words.text(from - 1) === 'و' ? from - 2 : from - 1;
  return (before < from - 1 || JOINING.has(words.gapBefore(from))) && isAdjectiveLike(words.text(before));
}

const JOINING: ReadonlySet<number> = new Set([COMMA, DASH]);

function isAdjectiveLike(word: string): boolean {
  return word.length > 3 && /(?:[^اه]ی|یک|انه)$/u.test(word);
}

/** Whether a word may be a noun with ezafe: neither a word of grammar nor a verb. */
function isContent(word: string): boolean {
  return word !== '' && !FUNCTION_WORDS.has(word) && !isDo(word) && !isBecome(word);
}
