/**
 * Word forms: the words that an inflected word may be a form of.
 *
 * Always a set, never one lemma: «اقتصادی» may be «اقتصاد» with the indefinite «ی» or the adjective, and only what the word is
 * looked up in can tell. The word itself comes first.
 */
import { BROKEN_PLURALS } from './broken-plurals.js';
import { formsByRule, type IrregularForms } from './endings.js';
import { IRREGULAR_ENGLISH } from './english-irregulars.js';

/** All words of both languages that are known to be irregular. */
export const IRREGULAR_FORMS: IrregularForms = {
  bases: new Map([...BROKEN_PLURALS, ...IRREGULAR_ENGLISH.bases]),
  spellings: IRREGULAR_ENGLISH.spellings,
};

/**
 * The base forms that a canonical word may have, itself first, nearer ones before farther ones.
 *
 * Persian: plurals, broken ones too, ezafe, possessive and indefinite endings, comparison, verb prefixes and personal endings,
 * participles that are joined to a noun. English: plural, possessive, tenses, comparison, irregular verbs and plurals, the
 * other of two spellings. No dictionary is asked, so some of them are no words.
 *
 * @param word - A canonical word (see `words`).
 * @example
 * ```ts
 * baseForms('کشورهای'); // ['کشورهای', 'کشور', …]
 * baseForms('اسناد'); // ['اسناد', 'سند', …]
 * baseForms('agreements'); // ['agreements', 'agreement']
 * ```
 */
export function baseForms(word: string): string[] {
  return formsByRule(word, IRREGULAR_FORMS);
}
