/**
 * Where English sentences end, as a table.
 *
 * The rules are tried from the top at every place after a mark and the quotation marks and brackets that close after it.
 */
import {
  ENGLISH_AFTER_TIME,
  ENGLISH_ANYWHERE,
  ENGLISH_BEFORE_NUMBER,
  ENGLISH_LABELLED,
  ENGLISH_NEVER_LAST,
  ENGLISH_SPEECH,
  ENGLISH_STARTERS,
  ENGLISH_TIMES,
  ENGLISH_TITLES,
} from './abbreviations.js';
import { CLOSE, CLOSERS, capitalized, OPEN, oneOf, QUOTE, SENTENCE_START, STOP } from './fragments.js';
import type { BreakRule } from './rules.js';

/** A full stop with what may close after it. */
const FULL_STOP = `\\.${CLOSE}{0,3}`;
/** Nothing that belongs to the same word stands before. */
const WORD_BEGINS = '(?<![\\p{L}\\p{M}\\p{N}.\\u200c&])';
/** A word that begins sentences; `I'm` and `It's` too. */
const STARTER = `\\s+${OPEN}{0,3}${capitalized(ENGLISH_STARTERS)}(?![\\p{L}\\p{N}.])`;
/** One capital letter, or several with full stops: initials and "U.S". */
const INITIALS = '(?:\\p{Lu}\\.[\\s-]?){0,4}\\p{Lu}';
/** A capitalized word with no space before it, not part of an address, a file name or a qualified name. */
const GLUED = '["\\u201c\\u2018(]?(?:\\p{Lu}\\p{Ll}+|A|I)(?![\\p{L}\\p{N}@/_=&-]|\\.[\\p{L}\\p{N}])';

/** The rules, in the order in which they are tried. */
export const ENGLISH_RULES: readonly BreakRule[] = [
  {
    says: 'Four spaced full stops, the first at its word: that one ends the sentence, the others stand for the beginning of the next.',
    breaks: true,
    before: '[\\p{L}\\p{N}]\\.',
    after: '(?:\\s\\.){3}\\s["\\u201c(]?\\p{Lu}',
  },
  {
    says: 'The ellipsis that stands for the beginning of a sentence belongs to it.',
    breaks: false,
    before: '[\\p{L}\\p{N}]\\.(?:\\s\\.){3}',
    after: '\\s',
  },
  {
    says: 'A dash after a question begins the answer of another speaker.',
    breaks: true,
    before: '[!?]',
    after: '\\s[\\u2013\\u2014-]\\s?["\\u201c]?\\p{Lu}',
  },
  {
    says: 'A word in lower case goes on with the sentence, unless it is a name such as "iPhone"; so do a comma, a colon, a dash and a closing mark.',
    breaks: false,
    before: '',
    after: `\\s*${OPEN}{0,3}(?:\\p{Ll}(?!\\p{Lu})|[,;:\\u2013\\u2014)\\]\\u00bb\\u201d-])`,
  },
  {
    says: 'A full stop inside a row of spaced full stops ends nothing.',
    breaks: false,
    before: '',
    after: '\\s?\\.(?!\\p{L})',
  },
  {
    says: 'The pronoun "I" has its capital everywhere, so after three points it begins no sentence.',
    breaks: false,
    before: '(?:[^.\\s]\\s?\\.\\.\\.|[^.\\s]\\s?\\.\\s\\.\\s\\.|\\u2026)',
    after: '\\s+I(?![\\p{L}\\p{N}.])',
  },
  {
    says: 'Three points in square brackets stand for words left out of a quotation.',
    breaks: false,
    before: `\\[(?:\\.{3}|\\u2026|\\.\\s\\.\\s\\.)\\](?:${QUOTE})?`,
    after: '',
  },
  {
    says: 'A source with a number, in brackets after a quotation, belongs to the sentence that its own full stop ends.',
    breaks: false,
    before: QUOTE,
    after: '\\s\\([^()]{0,60}\\p{N}[^()]{0,20}\\)\\s?[.,;]',
  },
  {
    says: 'The number after "p.", "No." or "Oct." is no item of a list, so its own full stop ends the sentence.',
    breaks: true,
    before: `${WORD_BEGINS}(?i:${oneOf([...ENGLISH_BEFORE_NUMBER, ...ENGLISH_NEVER_LAST, ...ENGLISH_ANYWHERE])})\\.\\s?\\p{N}{1,3}${FULL_STOP}`,
    after: '\\s',
  },
  {
    says: 'A number or letter that a sentence begins with is that of an item or a heading: "1.", "A.2.", "iv.".',
    breaks: false,
    before: `${SENTENCE_START}(?:\\p{N}{1,3}|\\p{N}{1,2}(?:\\.\\p{N}{1,2}){1,3}|\\p{Lu}(?:\\.\\p{N}{1,2}){1,3}|[ivx]{1,5}|[IVX]{2,5}|[a-z])\\.\\)?`,
    after: '',
  },
  {
    says: 'So does a capital letter, which may also be an initial: "A. Introduction", "E. Smith said".',
    breaks: false,
    before: `(?:^|[.!?]${CLOSE}{0,3}\\s)(?:\\s|${OPEN}){0,3}\\p{Lu}\\.\\)?`,
    after: '',
  },
  {
    says: 'The heading of an article has its number before its text: "Article 5. The Parties …".',
    breaks: false,
    before: `(?:^|\\p{Ll}{4}[.!?]${CLOSE}{0,3}\\s)\\s?(?:Article|ARTICLE|Section|SECTION|Chapter|CHAPTER|Annex|ANNEX|Rule|RULE|Part|PART)\\s(?:\\p{N}{1,3}|[IVX]{1,5})\\.`,
    after: '',
  },
  {
    says: 'Some words are abbreviations only before a number, Roman ones included.',
    breaks: false,
    before: `${WORD_BEGINS}(?i:${oneOf(ENGLISH_BEFORE_NUMBER)})\\.`,
    after: '\\s*(?:\\p{N}|(?:[IVXLC]{2,6}|[VX])(?!\\p{L}))',
  },
  {
    says: 'A title is never the last word.',
    breaks: false,
    before: `(?<![\\p{L}\\p{M}\\p{N}\\u200c&])(?i:${oneOf([...ENGLISH_TITLES, ...ENGLISH_NEVER_LAST])})\\.${CLOSE}{0,1}`,
    after: '',
  },
  {
    says: '"St" is a saint before a name and a street after one.',
    breaks: false,
    before: `(?:^|[^\\p{L}\\p{N}\\s]\\s|\\s\\p{Ll}{1,12}\\s)St\\.`,
    after: '',
  },
  {
    says: 'A time that the sentence begins with is not the whole of it: "At 7 p.m. Ms. Rao …".',
    breaks: false,
    before: `(?:^|[.!?]${CLOSE}{0,3}\\s)(?i:at|by|around|about|before|after|until|from|since)\\s(?:about\\s)?[\\p{N}:.]{1,5}\\s?(?i:${oneOf(ENGLISH_TIMES)})\\.`,
    after: '',
  },
  {
    says: 'A day, a month or a zone may follow a time.',
    breaks: false,
    before: `(?i:${oneOf(ENGLISH_TIMES)})\\.`,
    after: `\\s+(?:${capitalized(ENGLISH_AFTER_TIME)}|${oneOf(ENGLISH_AFTER_TIME.map((word) => word.toUpperCase()))})(?!\\p{L})`,
  },
  {
    says: 'Any other word with a capital after a time or "etc." begins a sentence.',
    breaks: true,
    before: `(?i:${oneOf([...ENGLISH_TIMES, 'etc'])})\\.${CLOSE}{0,3}`,
    after: `\\s+${OPEN}{0,3}\\p{Lu}`,
  },
  {
    says: 'A letter that labels a plan, an annex or the like is no initial.',
    breaks: true,
    before: `(?<!\\p{L})(?i:${oneOf(ENGLISH_LABELLED)})\\s(?:\\p{Lu}|[IVX]{1,5})\\.`,
    after: '\\s+["\\u201c(]?\\p{Lu}',
  },
  {
    says: 'Initials and abbreviations that may end a sentence do where a word follows that begins sentences.',
    breaks: true,
    before: `(?:(?<![\\p{L}\\p{N}.-])${INITIALS}|${WORD_BEGINS}(?i:${oneOf(ENGLISH_ANYWHERE)}))${FULL_STOP}`,
    after: STARTER,
  },
  {
    says: 'Elsewhere they do not.',
    breaks: false,
    before: `(?:(?<![\\p{L}\\p{N}])${INITIALS}|${WORD_BEGINS}(?i:${oneOf(ENGLISH_ANYWHERE)}))${FULL_STOP}`,
    after: '',
  },
  {
    says: 'A question or exclamation that is quoted may have its speaker after it: "Is it signed?" Lavrov asked.',
    breaks: false,
    before: `[!?](?:${QUOTE}){1,2}`,
    after: `\\s+(?!(?:He|She|It|We|They|I|You|The)\\s)\\p{Lu}[\\p{L}.'\\u2019-]{0,20}(?:\\s\\p{Lu}[\\p{L}.'\\u2019-]{0,20}){0,3}\\s${oneOf(ENGLISH_SPEECH)}(?!\\p{L})`,
  },
  {
    says: 'A space is lost where a word in lower case or a number has its full stop, and a word with a capital follows.',
    breaks: true,
    before: `(?:^|[\\s.!?"'\\u201c\\u2018(])(?:[\\p{L}\\p{N},'\\u2019-]{0,30}(?:\\p{Ll}{2}|\\p{L}-\\p{N}{1,4})|\\p{N}[\\p{N},.]{0,20}%?)(?:\\.|[!?]{1,3})["\\u201d\\u2019)]{0,2}`,
    after: GLUED,
  },
  {
    says: 'A mark that ends sentences ends one where a space follows.',
    breaks: true,
    before: `${STOP}${CLOSERS}`,
    after: '\\s',
  },
];
