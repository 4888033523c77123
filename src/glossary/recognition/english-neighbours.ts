/**
 * Whether the words of an English term are that term where they stand, as far as the words around them tell.
 *
 * English nouns and verbs look the same; what stands before them tells most apart:
 *
 *     our support    they support us     the noun "support" is found in the first
 *     a task         to task             the verb "to task" in the second
 *     a meeting      is meeting them     the noun "meeting" in the first
 *
 * Where it does not tell, the word is given: "the sanctions the Union imposed" is no sentence with the verb "sanctions".
 */
import { FINITE, S } from './endings.js';
import { isInIdiom } from './idioms.js';
import { near, type Occurrence } from './occurrence.js';

/** Whether it is the term. */
export function isEnglishTerm(occurrence: Occurrence): boolean {
  const { term, lastEndings } = occurrence;
  if (term.words.length > 1) return true;
  const before = near(occurrence, -1);
  const after = near(occurrence, 1);
  const word = term.words[0] as string;
  if (isInIdiom(occurrence) || isInHyphenedParticiple(occurrence)) return false;
  if (term.partOfSpeech === 'verb') {
    if ((lastEndings & FINITE) !== 0 || !VERBS_TOO.has(word)) return !isNoun(before, lastEndings);
    return after !== 'of' && (before === '' ? !BE.has(after) : isVerb(occurrence, word));
  }
  // "leading a delegation", but not "a leading role"
  if (term.partOfSpeech === 'phrase' && word.endsWith('ing'))
    return after === '' || OBJECTS.has(after) || after.endsWith("'s");
  if (term.partOfSpeech !== 'noun') return true;
  if (word.endsWith('ing')) return !BE.has(before);
  return !isVerb(occurrence, word);
}

/** Whether a word that may be a verb is one here. */
function isVerb(occurrence: Occurrence, word: string): boolean {
  const { term, lastEndings } = occurrence;
  const isPlural = word.endsWith('s') && VERBS_TOO.has(word.slice(0, -1)); // the term "talks"
  if (!isPlural && !VERBS_TOO.has(word)) return false;
  const before = near(occurrence, -1);
  const second = near(occurrence, -2);
  const after = near(occurrence, 1);
  if (isPlural || (lastEndings & S) !== 0) {
    return THIRD_PERSONS.has(before) || (SELDOM_PLURAL.has(word) && before !== '' && !ARTICLES.has(before));
  }
  if (lastEndings !== 0) return false;
  if (before === 'to') return !GOVERN_TO.has(second) && !AFTER_NOUNS.has(after) && !/ed$/u.test(after);
  if (ADVERB.test(before) && AUXILIARIES.has(second)) return true; // "does not support", "will also support"
  if (before === 'may') return !isCapital(occurrence);
  if (BEFORE_VERBS.has(before) || AUXILIARIES.has(before)) return true;
  if (!OBJECTS.has(after) || ARTICLES.has(before)) return false;
  return term.partOfSpeech === 'verb' || second === 'and' || /[^s]s$/u.test(before); // "both States support the plan"
}

/** Whether a form of a verb is a noun here: "the tasks". */
function isNoun(before: string, endings: number): boolean {
  return (endings & FINITE) === 0 && (ARTICLES.has(before) || before === 'of');
}

/** "role-playing" and "peace-loving" are other words. */
function isInHyphenedParticiple(occurrence: Occurrence): boolean {
  const { words, to } = occurrence;
  return near(occurrence, 1).endsWith('ing') && words.raw.slice(words.end[to - 1], words.start[to]) === '-';
}

/** Whether the word before begins with a capital, as the month of May does. */
function isCapital({ words, from }: Occurrence): boolean {
  return /\p{Lu}/u.test(words.raw.charAt(words.start[from - 1] as number));
}

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s*\|\s*/u));
}

/** What stands before a verb. */
const BEFORE_VERBS = list("i|we|you|they|who|cannot|won't|don't|doesn't|didn't|never|fully|strongly|let's|helped|help");
const AUXILIARIES = list('do|does|did|will|would|shall|should|can|could|may|might|must');
const ADVERB = /^(?:not|also|never|now|still|soon|.+ly)$/u;
const THIRD_PERSONS = list('he|she|it|who|nobody|everyone');
/** What stands after a verb and seldom after a noun. */
const OBJECTS = list('the|a|an|this|these|those|its|his|her|their|our|my|your|us|them|him|me|every|any|all|each');
const ARTICLES = list(
  'the|a|an|this|that|these|those|its|his|her|their|our|my|your|no|any|some|each|every|new|first|second|final|joint|such|two|three|many|several|key|main|political|further',
);
const AFTER_NOUNS = list('from|of|and|or|by|for|is|was|were|are');
/** What governs a noun by "to": "obstacles to trade". */
const GOVERN_TO = list(
  `return|returns|returned|returning|open|opposed|obstacle|obstacles|barrier|barriers|impediment|impediments|access|contribute|contributes|
  contributed|contribution|contributions|committed|commitment|related|relating|due|according|subject|contrary|respect|regard|lead|leads|led|
  leading|key|approach|threat|threats|alternative|resort|resorted|recourse|response|thanks`.replaceAll(/\s+/gu, ''),
);
const BE = list('is|are|was|were|am|be|been|being|not');

/** Nouns that are verbs in the same form. */
const VERBS_TOO = list(
  `support|task|resume|sign|document|position|sanction|visit|interest|deal|approach|state|trade|report|work|plan|conduct|contact|request|concern|
  demand|challenge|issue|project|contract|attack|claim|comment|call|stand|step|move|process|progress|protest|review|
  return|rule|share|signal|stress|study|supply|talk|target|test|transfer|transit|transport|travel|trust|use|veto|vote|
  welcome|wish|witness|ban|balance|benefit|boycott|campaign|change|cost|cut|decree|delay|exchange|
  export|finance|focus|force|fund|guarantee|host|import|increase|influence|invite|lead|limit|link|list|mandate|
  measure|note|offer|order|partner|pledge|practice|promise|purchase|question|range|record|reform|
  release|remark|result|risk|search|shift|ship|value|voice|waste`.replaceAll(/\s+/gu, ''),
);
/** Those of them that have no plural as nouns, or seldom. */
const SELDOM_PLURAL = list(
  'support|trade|transport|transit|influence|progress|trust|travel|finance|welcome|conduct|resume',
);
