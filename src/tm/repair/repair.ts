/**
 * Exchanging in a translation the numbers and dates in which a sentence differs from the one that was translated.
 *
 *     query         در ۱۲ ماده، ۳ دی ۱۴۰۳
 *     found         در ۸ ماده، ۲۸ دی ۱۴۰۳
 *     translation   in 8 articles, on 17 January 2025
 *     repaired      in 12 articles, on 23 December 2024
 *
 * Three questions are asked, and only what is certain in all three is exchanged: which places the two sentences share
 * (slots.ts), which numbers of the translation stand for those that changed (certainty.ts), and how the new ones are written
 * there (write-number.ts, write-date.ts). What comes out is read again, and must say what it should.
 */
import { monthName } from '../../text/dates/names.js';
import { primaryLanguage } from '../../text/language.js';
import { type NumberLanguage, splitNumberWord } from '../../text/numbers/number-words.js';
import { NUMBER_BEGINNINGS } from '../../text/numbers/numbers.js';
import { type Content, plainText } from '../content.js';
import type { Edit } from '../edits.js';
import { certainChanges } from './certainty.js';
import { makeChanges, type Repair } from './exchanges.js';
import { readText } from './quantities.js';
import { commonSlots } from './slots.js';

/** What {@link repairTranslation} is asked. */
export interface RepairRequest {
  /** The sentence to be translated. */
  readonly query: string;
  /** The sentence that was translated, in the same language. */
  readonly found: string;
  /** BCP 47 tag of both. */
  readonly foundLang: string;
  /** The translation of the sentence found. */
  readonly translation: Content;
  /** BCP 47 tag of the translation. */
  readonly translationLang: string;
  /** What `wordEdits` gave for the words of query and found, or a match's edits. */
  readonly edits: readonly Edit[];
}

/** Longer texts are no sentences, and are left as they are. */
const LONGEST = 100_000;

/**
 * Exchanges numbers and dates in a translation where that is certain, and leaves all else as it is.
 *
 * A number must stand between the same words in both sentences; the translation must have the old value as often as the
 * sentence found, and all of its places must change alike; the new value is written in the form of the old one. Days are
 * converted between the calendars; months and years alone, which fall on two of the other calendar, are not. Nothing is
 * exchanged where a word must agree with the number ("1 article"), nor what a code parts. Time is linear in the lengths.
 *
 * @returns `undefined` where nothing can be exchanged, or a language is neither Persian nor English.
 * @throws {@link TarjomanError} `BAD_ARGUMENT` where a language is no language tag.
 * @example
 * ```ts
 * const [query, found] = ['در ۱۲ ماده، ۳ دی ۱۴۰۳', 'در ۸ ماده، ۲۸ دی ۱۴۰۳'];
 * repairTranslation({
 *   query,
 *   found,
 *   foundLang: 'fa',
 *   translation: 'in 8 articles, on 17 January 2025',
 *   translationLang: 'en',
 *   edits: wordEdits(words(query), words(found)),
 * })?.text; // 'in 12 articles, on 23 December 2024'
 * ```
 */
export function repairTranslation(request: RepairRequest): Repair | undefined {
  const { query, found, translation, translationLang, edits } = request;
  const [foundLanguage, language] = [languageOf(request.foundLang), languageOf(translationLang)];
  if (foundLanguage === undefined || language === undefined || !touchNumbers(edits)) return undefined;
  const plain = plainText(translation);
  if (Math.max(query.length, found.length, plain.length) > LONGEST) return undefined;
  const texts = { query: readText(query), found: readText(found), translation: readText(plain) };
  const slots = commonSlots(texts.query, texts.found, edits, foundLanguage);
  const groups = certainChanges({ ...texts, language, lang: translationLang }, slots);
  return makeChanges(groups, texts.translation, translation);
}

/** Dari is Persian. */
const LANGUAGES: ReadonlyMap<string, NumberLanguage> = new Map([
  ['fa', 'fa'],
  ['prs', 'fa'],
  ['en', 'en'],
]);

function languageOf(tag: string): NumberLanguage | undefined {
  return LANGUAGES.get(primaryLanguage(tag));
}

/** A quick no: whether some word that only one of the texts has may be of a number or date. */
function touchNumbers(edits: readonly Edit[]): boolean {
  return edits.some(({ query, found }) => (query && mayCount(query.text)) || (found && mayCount(found.text)));
}

function mayCount(word: string): boolean {
  return /^\p{N}/u.test(word) || NUMBER_BEGINNINGS.has(word) || !!monthName(word) || !!splitNumberWord(word);
}
