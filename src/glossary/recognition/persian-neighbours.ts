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
import { COPULA } from './endings.js';
import { isInIdiom } from './idioms.js';
import { near, type Occurrence } from './occurrence.js';
import { isGapped, isInCompoundVerb } from './persian-compound-verbs.js';
import { isInterview } from './persian-interviews.js';
import {
  COMPOUND_ENDS,
  GIVEN_NAMES,
  HONORIFICS,
  OTHER_BODIES,
  PAST_STEMS,
  REGION_WORDS,
  REGIONS,
  SEATS,
} from './persian-neighbour-words.js';
import { isFuture } from './persian-verbs.js';
import { isAdjectiveWithYeh, isNounWithYeh } from './persian-yeh.js';

/**
 * Whether it is the term.
 *
 * @param compoundVerbs - Whether a term of several words may be part of a compound verb.
 * @param placeFollows - Whether the name of a place follows.
 */
export function isPersianTerm(occurrence: Occurrence, compoundVerbs: boolean, placeFollows: () => boolean): boolean {
  const { term } = occurrence;
  if (term.partOfSpeech === 'verb') return true;
  if (!(compoundVerbs && term.words.length > 1) && isInCompoundVerb(occurrence)) return false;
  if (isOfRegion(occurrence, placeFollows)) return false;
  if (term.words.length > 1) return true;
  if (term.partOfSpeech === 'adjective') return !isNounWithYeh(occurrence);
  return !(
    isGapped(occurrence) ||
    isInIdiom(occurrence) ||
    isInCompound(occurrence) ||
    isOtherBody(occurrence) ||
    isAdjectiveWithYeh(occurrence) ||
    isInterview(occurrence) ||
    isGivenName(occurrence) ||
    isFiniteVerb(occurrence)
  );
}

/** «تحولات منطقه» before «قفقاز»: the region is another. */
function isOfRegion(occurrence: Occurrence, placeFollows: () => boolean): boolean {
  const { term, lastEndings } = occurrence;
  if (lastEndings !== 0 || !REGION_WORDS.has(term.words.at(-1) as string)) return false;
  const next = near(occurrence, 1);
  return next !== '' && (REGIONS.has(next) || placeFollows());
}

/** «صلح جو», «دولت آبادی»: one word that is written as two. */
function isInCompound(occurrence: Occurrence): boolean {
  return occurrence.lastEndings === 0 && COMPOUND_ENDS.has(near(occurrence, 1));
}

/** «مجلس سنا»: the name of another body begins like the short name of this one. */
function isOtherBody(occurrence: Occurrence): boolean {
  return occurrence.term.concept.kind === 'organisation' && OTHER_BODIES.has(near(occurrence, 1));
}

/** A noun that is a given name too, after a title. */
function isGivenName(occurrence: Occurrence): boolean {
  const { term, lastEndings } = occurrence;
  return lastEndings === 0 && GIVEN_NAMES.has(term.words[0] as string) && HONORIFICS.has(near(occurrence, -1));
}

/** «نشستند», «خواهد نشست», and «نشست» after what one sits or lands on: "sat down". */
function isFiniteVerb(occurrence: Occurrence): boolean {
  const { term, lastEndings } = occurrence;
  const word = term.words[0] as string;
  if ((lastEndings & COPULA) !== 0) return PAST_STEMS.has(word);
  if (word !== 'نشست' || lastEndings !== 0 || !VERB_ENDS.has(near(occurrence, 1))) return false;
  const before = near(occurrence, -1);
  return isFuture(before) || SEATS.has(before) || SEATS.has(near(occurrence, -2));
}

/** What may follow a verb: nothing in its clause, or the next one. */
const VERB_ENDS: ReadonlySet<string> = new Set(['', 'و', 'که', 'تا']);
