/**
 * The names of an English text, word by word.
 *
 * A capital inside a sentence makes a name of a word that no lexicon has; at the beginning of a sentence and in a headline all words
 * have one, so that it says less there. Words that are names wherever they stand are listed:
 *
 *     Officials   said    that   Ryabkov   and   the   Foreign   Minister   met   in   Tehran
 *     ordinary                   unknown               ordinary  ordinary              known
 */
import { ARTICLES } from '../../../glossary/function-words.js';
import type { Lexicon } from '../../../lexicon/lexicon.js';
import type { Word } from '../../../text/words/words.js';
import type { CheckedText } from '../checked-pair.js';
import { isKnownName } from './known-names.js';
import { withoutPossessive } from './spellings.js';

/** A word of a name. */
export interface EnglishName {
  /** The canonical word, without "'s". */
  readonly text: string;
  /** The word of the text. */
  readonly word: Word;
  /** Index of the word. */
  readonly index: number;
  /** Whether it is a name wherever it stands; otherwise it is a word with a capital that no lexicon has. */
  readonly isKnown: boolean;
  /** Whether it has several capitals or digits: "IAEA", "LinkedIn". */
  readonly isAcronym: boolean;
  /** Whether the words around it show that it is a person: "Mr. Ryabkov", "Ryabkov said". */
  readonly isPerson: boolean;
  /** Whether an article stands before it: "the Capitol". */
  readonly hasArticle: boolean;
  /** Whether it is an ordinary word, too, that only stands where names do: "Mr. Brown", "Gordon Brown". */
  readonly isOrdinary: boolean;
  /** Whether a capital says nothing here: at the beginning of a sentence, in a headline. */
  readonly isInitial: boolean;
}

/** The words of names in an English text, in order. */
export function englishNames({ text, words }: CheckedText, lexicon: Lexicon | undefined): EnglishName[] {
  const headline = isHeadline(text, words);
  return words.flatMap((word, index): EnglishName[] => {
    const raw = text.slice(word.start, word.end);
    if (!/^\p{Lu}/u.test(raw) || LITTLE.has(word.text)) return [];
    const bare = withoutPossessive(word.text);
    if (bare.length < 2 || LITTLE.has(bare)) return [];
    const isKnown = isKnownName(bare);
    const isNamed = PERSONAL_TITLES.has(words[index - 1]?.text ?? '') || isFirstName(words[index - 1], text);
    const isOrdinary = !isKnown && (lexicon === undefined || hasWord(bare, lexicon));
    if (isOrdinary && (lexicon === undefined || !PERSONAL_TITLES.has(words[index - 1]?.text ?? ''))) return [];
    const isPerson = isNamed || TITLES.has(words[index - 1]?.text ?? '') || SPEAKING.has(words[index + 1]?.text ?? '');
    const hasArticle = ARTICLES.has(words[index - 1]?.text ?? '');
    const isInitial = headline || beginsSentence(text, word.start) || isInTitle(text, words, index);
    const isAcronym = !headline && hasCapitals(raw);
    return [{ text: bare, word, index, isKnown, isAcronym, isPerson, hasArticle, isOrdinary, isInitial }];
  });
}

/** Whether a word has a capital beside a name and is a part of it, and no title: "Islam Qala", "the Washington Examiner". */
export function isPartOfName({ text, words }: CheckedText, index: number): boolean {
  const word = words[index];
  if (word === undefined || !/^\p{Lu}/u.test(text.slice(word.start, word.end))) return false;
  return (
    !LITTLE.has(word.text) &&
    !TITLES.has(word.text) &&
    !PERSONAL_TITLES.has(word.text) &&
    !beginsSentence(text, word.start)
  );
}

/** Whether a lexicon has a word or what it is derived from: "protector", "biosafety". */
function hasWord(word: string, lexicon: Lexicon): boolean {
  if (lexicon.knows(word)) return true;
  const parts = [word.replace(PREFIX, ''), word.replace(SUFFIX, ''), `${word.replace(SUFFIX, '')}e`];
  return parts.some((part) => part !== word && part.length > 3 && lexicon.knows(part) && !isKnownName(part));
}

const PREFIX =
  /^(?:anti|bio|co|counter|cyber|de|dis|eco|inter|intra|mega|micro|mid|mini|mis|multi|neo|non|out|over|post|pre|pro|re|semi|sub|super|trans|ultra|un|under)/u;
const SUFFIX =
  /(?:or|ors|ers?|ings?|ed|ism|ists?|ness|ship|ships|ions?|ations?|ments?|al|ally|ous|ic|ics|able|ability|ity|less|ful|like|wide|phones?|ties|ly)$/u;

function hasCapitals(raw: string): boolean {
  return /\p{Lu}.*\p{Lu}|\p{N}/u.test(raw) && !/^(?:Mc|Mac|[DO]['’])\p{Lu}\p{Ll}+$/u.test(raw);
}

function isFirstName(word: Word | undefined, text: string): boolean {
  return word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.end)) && isKnownName(word.text);
}

/** Words that are no names though they have a capital: of grammar, days, months and hours. */
const LITTLE: ReadonlySet<string> = new Set(
  (
    'a an and as at but by for from he her him his how i if in is it its my no not of off on or our she so that the their them ' +
    'then there these they this those to us was we were what when where which while who whom whose why with would you your ' +
    'jr inc ltd co corp vs etc yes well also however ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt utc bst est edt pst ' +
    'farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand ' +
    'al el bin ibn bint abu von van der de la le da di du dos del ' +
    'mr mrs ms miss sir dr prof sen sens rep reps gov gen lt col capt sgt det st hon rev'
  ).split(' '),
);

/** What stands before the name of a person and before nothing else. */
const PERSONAL_TITLES: ReadonlySet<string> = new Set('mr mrs ms miss sir dr prof'.split(' '));

/** What stands before the name of a person, among others. */
const TITLES: ReadonlySet<string> = new Set(
  'sen sens rep gov gen lt col capt sgt det hon rev president minister secretary ambassador senator general chancellor professor judge justice premier spokesman spokeswoman spokesperson envoy leader speaker chairman director foreign prime deputy representative special king queen prince sheikh ayatollah'.split(
    ' ',
  ),
);

/** What persons do in reports. */
const SPEAKING: ReadonlySet<string> = new Set(
  'said says told tells added stressed noted stated announced argued warned asked replied insisted claimed met emphasized urged thanked recalled hoped believes described expressed welcomed'.split(
    ' ',
  ),
);

/** Whether what stands before a word ends a sentence, opens one or is nothing. */
function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_GAP), at);
  return /(?:^|[.!?:;…•|*>]|[-–—]\s)[\s"'“”‘’«»()[\]]*$|["“‘«([]\s*$/u.test(before);
}

/** White space and marks between words are seldom longer. */
const LONGEST_GAP = 8;

/** Whether a little word beside a word has a capital: "Truths About Sneaking Into the Club". */
function isInTitle(text: string, words: readonly Word[], index: number): boolean {
  return [words[index - 1], words[index + 1]].some(
    (word) =>
      word !== undefined &&
      CONNECTING.has(word.text) &&
      /^\p{Lu}/u.test(text.slice(word.start, word.end)) &&
      !beginsSentence(text, word.start),
  );
}

const CONNECTING: ReadonlySet<string> = new Set(
  'about into and of for with from to in on at by or but as over under'.split(' '),
);

/** Whether most words have a capital, little ones aside: "Talks Open in Vienna". */
function isHeadline(text: string, words: readonly Word[]): boolean {
  let capitals = 0;
  let others = 0;
  for (const word of words) {
    if (word.text.length <= LONGEST_LITTLE || !/^\p{L}/u.test(word.text)) continue;
    if (/^\p{Lu}/u.test(text.slice(word.start, word.end))) capitals++;
    else others++;
  }
  return capitals >= LEAST_CAPITALS && capitals > HEADLINE_CAPITALS * (capitals + others);
}

const LONGEST_LITTLE = 3;
const LEAST_CAPITALS = 3;
/** A sentence that lists names seldom has so many capitals. */
const HEADLINE_CAPITALS = 0.75;
