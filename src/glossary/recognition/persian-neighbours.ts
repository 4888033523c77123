/**
 * Whether the words of a Persian term are that term where they stand, as far as the words around them tell.
 *
 *     طرفین توافق کردند             compound verb             no
 *     به توافقی دست یافتند          noun with indefinite «ی»   yes
 *     نیروهای امنیتی                adjective of «امنیت»       no
 *     به‌عنوان راهبردی تازه         «راهبرد», not «راهبردی»    no
 *     در گفت‌وگو با خبرنگار ما      interview                 no
 *     دکتر پیمان صادقی              name                      no
 *
 * Each rule is one of grammar or of the language of news; none looks further than the clause.
 */
import { isPerson } from './bearing.js';
import { BECOME, COPULA, YEH } from './endings.js';
import { near, type Occurrence } from './occurrence.js';
import { hasOtherSense } from './other-senses.js';
import {
  ADJECTIVAL_NOUNS,
  AGENCIES,
  COMPLEMENT_TAKERS,
  DETERMINERS,
  FUNCTION_WORDS,
  GIVEN_NAMES,
  HONORIFICS,
  INTERVIEWS,
  MEDIA,
  MEDIA_LIKE,
  NOUN_TAKERS,
  OFFICES,
  PAST_STEMS,
  REGION_WORDS,
  REGIONS,
  RELATIONAL_STEMS,
  VERBAL_HEADS,
} from './persian-neighbour-words.js';
import { isBecome, isDo, isFuture } from './persian-verbs.js';
import { COMMA, DASH, HARD, SOFT, STOP } from './text-words.js';

/**
 * Whether it is the term.
 *
 * @param placeFollows - Whether the name of a place follows.
 */
export function isPersianTerm(occurrence: Occurrence, placeFollows: () => boolean): boolean {
  const { term } = occurrence;
  if (term.partOfSpeech === 'verb') return true;
  if (isInCompoundVerb(occurrence) || isOfRegion(occurrence, placeFollows)) return false;
  if (term.words.length > 1) return true;
  if (term.partOfSpeech === 'adjective') return !isNounWithYeh(occurrence);
  return !(
    isGapped(occurrence) ||
    hasOtherSense(occurrence) ||
    isAdjectiveWithYeh(occurrence) ||
    isInterview(occurrence) ||
    isGivenName(occurrence) ||
    isFiniteVerb(occurrence)
  );
}

/**
 * A noun that makes one verb with «کردن» or «شدن»: «دیدار کردند», «امضا خواهد شد».
 *
 * A noun that is modified, governed by a preposition, or the complement of the verb is one of its own: «دیداری طولانی کردند»,
 * «خواستار همکاری شدند».
 */
function isInCompoundVerb(occurrence: Occurrence): boolean {
  const { term, lastEndings } = occurrence;
  if (term.partOfSpeech !== 'noun' || !VERBAL_KINDS.has(term.concept.kind)) return false;
  if ((lastEndings & ~BECOME) !== 0) return false;
  // «دیدار و گفتگو کردند» is one verb of two nouns.
  const by = near(occurrence, 1) === 'و' && term.words.length === 1 ? 3 : 1;
  const next = near(occurrence, by);
  const verb = isFuture(next) ? near(occurrence, by + 1) : next;
  const becomes = (lastEndings & BECOME) !== 0 || isBecome(verb);
  if (!becomes && !isDo(verb)) return false;
  if (term.words.length > 1) return VERBAL_HEADS.has(term.words[0] as string);
  if (PREPOSITIONS.has(near(occurrence, -1))) return false;
  return !becomes || !stands(occurrence, COMPLEMENT_TAKERS);
}

/** «با همتای خود دیدار و درباره مرزها گفت‌وگو کرد»: a noun of which the verb is said later, since no noun is joined to it. */
function isGapped(occurrence: Occurrence): boolean {
  const { term, lastEndings } = occurrence;
  if (term.concept.kind !== 'event' || lastEndings !== 0) return false;
  if (near(occurrence, 1) !== 'و' || !AFTER_GAP.has(near(occurrence, 2))) return false;
  return isContent(near(occurrence, -1)) && stands(occurrence, WITH);
}

const WITH: ReadonlySet<string> = new Set(['با']);
const AFTER_GAP: ReadonlySet<string> = new Set('درباره پیرامون در به از با بر برای'.split(' '));

/** Concepts of these kinds may be acts; persons, places and papers are none. */
const VERBAL_KINDS: ReadonlySet<string> = new Set(['term', 'event', 'formula']);

const PREPOSITIONS: ReadonlySet<string> = new Set('به در از بر با برای'.split(' '));

/** Whether one of these words stands shortly before it in the clause, as «خواستار» does in «خواستار … شدند». */
function stands(occurrence: Occurrence, words: ReadonlySet<string>): boolean {
  for (let by = -1; by >= -MOST_BEFORE; by--) {
    const word = near(occurrence, by);
    if (word === '') return false;
    if (words.has(word)) return true;
  }
  return false;
}

const MOST_BEFORE = 6;

/** «تحولات منطقه» before «قفقاز»: the region is another. */
function isOfRegion(occurrence: Occurrence, placeFollows: () => boolean): boolean {
  const { term, lastEndings } = occurrence;
  if (lastEndings !== 0 || !REGION_WORDS.has(term.words.at(-1) as string)) return false;
  const next = near(occurrence, 1);
  return next !== '' && (REGIONS.has(next) || placeFollows());
}

/** Whether an adjective in «ی» is a noun with indefinite «ی» here: nothing stands before it that it could modify. */
function isNounWithYeh(occurrence: Occurrence): boolean {
  const word = occurrence.term.words[0] as string;
  if (!word.endsWith('ی')) return false;
  const before = near(occurrence, -1);
  if (DETERMINERS.has(before) || NOUN_TAKERS.has(before)) return true;
  if (COPULAS.has(near(occurrence, 1)) && near(occurrence, 2) === 'که') return true; // «راهبردی است که دنبال می‌کنیم»
  if (isCoordinated(occurrence)) return false;
  if (CONJUNCTIONS.has(before)) return near(occurrence, -2) !== '' && !isContent(near(occurrence, -2));
  return FUNCTION_WORDS.has(before);
}

const COPULAS: ReadonlySet<string> = new Set(['است', 'بود', 'باشد']);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['و', 'یا', 'بلکه', 'نه', 'هم', 'چه']);

/** Whether a noun with «ی», or one that ends in «ی» and is an adjective too, modifies the noun before it. */
function isAdjectiveWithYeh(occurrence: Occurrence): boolean {
  const { term, lastEndings } = occurrence;
  const word = term.words[0] as string;
  const before = near(occurrence, -1);
  if (lastEndings === 0) {
    if (!ADJECTIVAL_NOUNS.has(word)) return false;
    return isCoordinated(occurrence) || (isContent(before) && !OFFICES.has(before));
  }
  if ((lastEndings & YEH) === 0 || DETERMINERS.has(before)) return false;
  if (term.concept.kind === 'title' || isPerson(word)) return near(occurrence, 1) !== 'که'; // «رهبری» is leadership
  const text = occurrence.words.text(occurrence.from);
  if (RELATIONAL_STEMS.has(word) || text.endsWith('ایی'))
    return isCoordinated(occurrence) || (before !== '' && !PREPOSITIONS.has(before));
  if (!text.endsWith('اتی')) return false;
  return isCoordinated(occurrence) || (isContent(before) && near(occurrence, 1) !== 'را');
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

/** «در گفت‌وگو با خبرنگار»: what the press calls a conversation is an interview. */
function isInterview(occurrence: Occurrence): boolean {
  const { term } = occurrence;
  if (!INTERVIEWS.has(term.words.join('')) || term.concept.domain === 'media') return false;
  const next = near(occurrence, 1);
  if (MEDIA_LIKE.has(next)) return true;
  let by = next === 'با' ? 2 : 3; // «گفت‌وگوی تفصیلی با …»
  if (near(occurrence, by - 1) !== 'با') return false;
  for (const end = by + MOST_OF_MEDIA; by < end; by++) {
    const word = near(occurrence, by);
    if (word === '') return false;
    if (MEDIA.has(word) || AGENCIES.has(word) || /^[a-z]/u.test(word)) return true;
  }
  return false;
}

const MOST_OF_MEDIA = 3;

/** A noun that is a given name too, after a title or with a surname. */
function isGivenName(occurrence: Occurrence): boolean {
  const { term, words, from, to, lastEndings } = occurrence;
  if (lastEndings !== 0 || !GIVEN_NAMES.has(term.words[0] as string)) return false;
  if (HONORIFICS.has(near(occurrence, -1))) return true;
  // «پیمان رستمی، کارشناس انرژی، …»: a clause begins with a name.
  const isFirst = words.gapBefore(from) !== SOFT;
  return isFirst && SURNAME.test(near(occurrence, 1)) && words.gapBefore(to + 1) === COMMA;
}

const SURNAME = /(?:.{3}ی|زاده|پور|نیا|فر|یان|نژاد|وند|لو|منش|دوست)$/u;

/** «نشست» at the end of a sentence is its verb: "he sat down". */
function isFiniteVerb(occurrence: Occurrence): boolean {
  const { term, words, to, lastEndings } = occurrence;
  if (!PAST_STEMS.has(term.words[0] as string)) return false;
  if ((lastEndings & COPULA) !== 0) return true; // «نشستند»
  if (lastEndings !== 0) return false;
  const gap = words.gapBefore(to);
  if (gap !== STOP && gap !== HARD) return false;
  return isContent(near(occurrence, -1)) && stands(occurrence, PREPOSITIONS);
}
