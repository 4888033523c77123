/**
 * Where Persian sentences end, as a table.
 *
 * Persian has no capital letters, and its verb stands last: a full stop after a verb ends the sentence, whatever follows; one
 * after a letter alone, a numeral of a list or an ellipsis hardly ever does. Latin words inside take the rules of english.ts,
 * which are tried after these.
 */
import {
  PERSIAN_ABBREVIATIONS,
  PERSIAN_AFTER_QUOTE,
  PERSIAN_LABELLED,
  PERSIAN_PARTS,
  PERSIAN_SPEECH,
} from './abbreviations.js';
import {
  CLOSE,
  CLOSERS,
  GAP,
  LETTER,
  OPEN,
  oneOf,
  PERSIAN_LETTER,
  PERSIAN_WORD,
  QUOTE,
  SENTENCE_START,
  STOP,
} from './fragments.js';
import type { BreakRule } from './rules.js';

/** Nothing that belongs to the same word stands before. */
const WORD_BEGINS = '(?<![\\p{L}\\p{M}\\p{N}\\u200c@/._-])';
/** The marks of a question and an exclamation. */
const ASKING = '[!?\\u061f]';
/** A word of two letters or more, right at the place, with no full stop after it as in an address. */
const GLUED = `["\\u201c\\u00ab(]?${PERSIAN_LETTER}${PERSIAN_WORD}+(?![\\p{L}\\p{M}\\p{N}\\u200c@/_-]|\\.${PERSIAN_LETTER})`;
/** Numbers of items and sections: «۱», «۲٫۱», «۳-۲». */
const NUMERAL = '\\p{N}{1,3}(?:[.\\u066b/-]\\p{N}{1,3}){0,3}';

/** The rules, in the order in which they are tried. */
export const PERSIAN_RULES: readonly BreakRule[] = [
  {
    says: 'A comma, a colon, «؛», another full stop or a closing mark goes on with the sentence.',
    breaks: false,
    before: '',
    after: `${GAP}*[,\\u060c;\\u061b:.)\\]}\\u00bb\\u201d]`,
  },
  {
    says: 'Points of omission end nothing: «گندم، جو و... خریدند»; without capital letters nothing tells more.',
    breaks: false,
    before: `(?:[^!?\\u061f.\\u2026]|^)\\s?(?:[.\\u2026]{2,}|\\u2026|\\.(?:\\s\\.){2,})${CLOSERS}`,
    after: '',
  },
  {
    says: 'A mark alone in brackets is the remark of an editor: «(؟)».',
    breaks: false,
    before: `[(\\[]${ASKING}{1,3}[)\\]]`,
    after: '',
  },
  {
    says: 'The verb, the object marker or a conjunction after a closing quotation mark goes on with the sentence: «… رفت.» گفت.',
    breaks: false,
    before: `${STOP}(?:${QUOTE}){1,2}`,
    after: `${GAP}*${oneOf(PERSIAN_AFTER_QUOTE)}(?!${LETTER})`,
  },
  {
    says: 'A quotation after a verb of saying is speech, and its own mark ends the sentence.',
    breaks: true,
    before: `(?<!${LETTER})${oneOf(PERSIAN_SPEECH)}\\s{0,2}["\\u201c\\u00ab][^\\u00ab\\u00bb\\u201c\\u201d"\\n]{1,100}${ASKING}{1,3}["\\u201d\\u00bb]`,
    after: '\\s',
  },
  {
    says: 'A short question or exclamation quoted within a clause, a title or a slogan, ends nothing: «شعار «آزادی!» بر دیوار بود».',
    breaks: false,
    before: `[\\p{L}\\p{M}\\u200c\\u060c]\\s{0,2}["\\u201c\\u00ab][^\\u00ab\\u00bb\\u201c\\u201d"\\n]{1,40}${ASKING}{1,3}["\\u201d\\u00bb]`,
    after: '',
  },
  {
    says: 'Brackets that open within a sentence close within it, whatever mark stands before the closing one.',
    breaks: false,
    before: `[\\p{L}\\p{M}\\p{N}\\u200c\\u060c\\u00bb]\\s{0,2}\\([^()\\n]{1,120}${STOP}{1,3}["\\u201d\\u00bb]?\\)`,
    after: '',
  },
  {
    says: 'The number after an abbreviation is no item of a list, so its own full stop ends the sentence: «ر.ک. ص. ۴۵.».',
    breaks: true,
    before: `(?<!${LETTER})(?:[صجشپچ]|${oneOf(PERSIAN_ABBREVIATIONS)})\\.\\s?\\p{N}{1,4}\\.${CLOSE}{0,3}`,
    after: '\\s',
  },
  {
    says: 'A number or letter that a sentence begins with is that of an item: «۱. …», «الف. …».',
    breaks: false,
    before: `${SENTENCE_START}(?:${NUMERAL}|\\p{Lu}(?:\\.\\p{N}{1,2}){1,3}|الف|${PERSIAN_LETTER})\\.\\)?`,
    after: '',
  },
  {
    says: 'The heading of an article has its number before its text: «ماده ۱. طرفین …», «ماده دوم. …», «بند الف. …».',
    breaks: false,
    before: `(?:^|${STOP}${CLOSE}{0,3}\\s)\\s?${oneOf(PERSIAN_PARTS)}\\s(?:${NUMERAL}|الف|${PERSIAN_LETTER}|اول|واحده|${PERSIAN_LETTER}{1,8}م)\\.`,
    after: '',
  },
  {
    says: 'The number of a section or a decimal hardly ever ends a sentence, since the verb does: «بخش ۲٫۱. روش».',
    breaks: false,
    before: '\\p{N}[.\\u066b]\\p{N}{1,20}\\.',
    after: '',
  },
  {
    says: 'A letter that labels an option, a group or the like is no initial: «گزینهٔ ب.».',
    breaks: true,
    before: `(?<!${LETTER})${oneOf(PERSIAN_LABELLED)}\\s(?:الف|${PERSIAN_LETTER})\\.${CLOSE}{0,3}`,
    after: '\\s',
  },
  {
    says: 'A letter alone is an initial or an abbreviation, and so are letters between full stops and the listed words.',
    breaks: false,
    before: `(?<![\\p{L}\\p{M}\\p{N}\\u200c])(?:${PERSIAN_LETTER}|(?:${PERSIAN_LETTER}{1,2}\\.){1,5}${PERSIAN_LETTER}{1,2}|${oneOf(PERSIAN_ABBREVIATIONS)})\\.${CLOSE}{0,3}`,
    after: '',
  },
  {
    says: 'The space after a full stop is lost between two whole words: «است.وی».',
    breaks: true,
    before: `${WORD_BEGINS}(?:${PERSIAN_LETTER}${PERSIAN_WORD}{1,30}|\\p{N}{2,4})\\.`,
    after: GLUED,
  },
  {
    says: 'It may be lost after a question, an exclamation or a closing mark as well.',
    breaks: true,
    before: `(?:${ASKING}${CLOSE}{0,4}|${PERSIAN_LETTER}\\.${CLOSE}{1,4})`,
    after: `${OPEN}?${PERSIAN_LETTER}`,
  },
  {
    says: 'A mark after a word that is not Latin ends the sentence where a space follows.',
    breaks: true,
    before: `(?:[^\\p{Script=Latin}]|^)${STOP}{1,20}${CLOSERS}`,
    after: '\\s',
  },
];
