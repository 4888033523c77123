/**
 * Half-spaces that a text has lost, by joining or as a space. What grammar decides (endings, verbs) is sure; what else makes a
 * compound is likely where one part is an affix or no noun. Two nouns that each stand alone are left as they are: what joins
 * them is an ezafe, though dictionaries list many such pairs.
 *
 *     همکاری ␣ های    ending           sure
 *     بین ␣ المللی     no nouns         likely
 *     توافق ␣ نامه     affix            likely
 *     نقطه ␣ عطف      noun and noun    none
 *
 * After a letter that never joins the next one there is nothing to part: «عهد نامه» is «عهدنامه».
 *
 * @see Academy of Persian Language and Literature: دستور خط فارسی (1401)
 */

import { restoreZwnj, type ZwnjInsertion, type ZwnjRule, type ZwnjTable } from '../../text/zwnj/index.js';
import { foldLetters, joins, LETTERS } from '../../text/zwnj/letters.js';
import type { EntryField } from './entry-fields.js';
import type { Fault } from './finding.js';
import { quoteChange } from './quoting.js';

const GRAMMAR: ReadonlySet<ZwnjRule> = new Set(['plural', 'verb', 'comparison', 'clitic']);
const LEAST_SURE = 0.95;
const LISTED = 0.99;
/** Below it stands what is as often right as it is. */
const LEAST_LIKELY = 0.8;

/** What half-spaces a text lacks. */
export function halfSpaceFaults(field: EntryField, table: ZwnjTable): Fault[] {
  if (!isModel(field)) return [];
  const { text, path } = field;
  const insertions = likelyInsertions(text, table);
  const sure = insertions.filter(isSure);
  const likely = insertions.filter((insertion) => !isSure(insertion));
  const faults: Fault[] = [];
  if (sure.length > 0) {
    const mended = quoteChange(text, put(text, sure));
    const en = `a half-space (U+200C) is missing: write ${mended}`;
    const fa = `نیم‌فاصله جا افتاده است: بنویسید ${mended}`;
    faults.push({ rule: 'half-space-missing', path, en, fa, fixable: true });
  }
  if (likely.length > 0) {
    const mended = quoteChange(text, put(text, likely));
    const en = `a half-space (U+200C) is probably missing: is it ${mended}?`;
    const fa = `شاید نیم‌فاصله جا افتاده باشد: آیا ${mended} درست است؟`;
    faults.push({ rule: 'half-space-likely', path, en, fa });
  }
  return faults;
}

/** The text with the half-spaces that it surely lacks. */
export function withSureHalfSpaces(field: EntryField, table: ZwnjTable): string {
  if (!isModel(field)) return field.text;
  return put(field.text, likelyInsertions(field.text, table).filter(isSure));
}

/** A text that somebody has typed, who is told of it, with the half-spaces that it likely lacks. */
export function withLikelyHalfSpaces(text: string, table: ZwnjTable): string {
  return put(text, likelyInsertions(text, table));
}

function isModel({ lang, model }: EntryField): boolean {
  return lang === 'fa' && model;
}

function likelyInsertions(text: string, table: ZwnjTable): ZwnjInsertion[] {
  const { insertions } = restoreZwnj(text, { table });
  return insertions.filter((insertion, i) => {
    const { start, end, rule, confidence } = insertion;
    if (confidence < LEAST_LIKELY) return false;
    if (GRAMMAR.has(rule)) return true;
    const left = LAST_WORD.exec(text.slice(Math.max(insertions[i - 1]?.end ?? 0, start - LONGEST_WORD), start))?.[0];
    const right = FIRST_WORD.exec(text.slice(end, insertions[i + 1]?.start ?? end + LONGEST_WORD))?.[0];
    return !areNouns(foldLetters(left ?? ''), foldLetters(right ?? ''), table);
  });
}

/** Longer runs of letters are no nouns. */
const LONGEST_WORD = 40;
const LAST_WORD = new RegExp(`[${LETTERS}]+$`, 'u');
const FIRST_WORD = new RegExp(`^[${LETTERS}]+`, 'u');

/** Whether two words are nouns of which neither is an affix. */
function areNouns(left: string, right: string, table: ZwnjTable): boolean {
  return (
    isNoun(left, table) &&
    !PREFIXES.has(left) &&
    isNoun(right, table) &&
    !table.present.has(right) && // «قانون‌گذار»
    (table.seconds.get(right) ?? 0) < AFFIX
  );
}

/** Whether a word stands alone in texts and takes the endings of nouns. */
function isNoun(word: string, table: ZwnjTable): boolean {
  const { inflects = false, tier = 0 } = table.words.get(word) ?? {};
  return inflects && tier >= COMMON;
}

/** The least tier of words that stand alone: those below are mostly known from compounds, as «گری» is. */
const COMMON = 2;
/** So productive are second parts that are hardly felt as words of their own: «نامه», «زده», «یافته». */
const AFFIX = 10;
/** Words that make compounds of any noun, without an ezafe. */
const PREFIXES: ReadonlySet<string> = new Set(
  'غیر سوء ضد ابر نیم فوق شبه پیش پس میان خود هم چند تک'.split(' ').map(foldLetters),
);

function isSure({ confidence, rule, start, end }: ZwnjInsertion): boolean {
  if (start === end && confidence >= LISTED) return true; // joined, and in no dictionary without its half-space
  return confidence >= LEAST_SURE && GRAMMAR.has(rule);
}

function put(text: string, insertions: readonly ZwnjInsertion[]): string {
  let mended = '';
  let at = 0;
  for (const { start, end } of insertions) {
    mended += `${text.slice(at, start)}${joins(text[start - 1]) ? '\u200c' : ''}`;
    at = end;
  }
  return mended + text.slice(at);
}
