/**
 * Whether the words of an English term are that term where they stand, as far as the words around them tell.
 *
 * English nouns and verbs look the same; what stands before them tells most apart:
 *
 *     our support    they support us     the noun "support" is found in the first
 *     a task         to task             the verb "to task" in the second
 *     a meeting      is meeting them     the noun "meeting" in the first
 */
import { FINITE, S } from './endings.js';
import { near, type Occurrence } from './occurrence.js';
import { hasOtherSense } from './other-senses.js';

/** Whether it is the term. */
export function isEnglishTerm(occurrence: Occurrence): boolean {
  const { term, lastEndings } = occurrence;
  if (term.words.length > 1) return true;
  const before = near(occurrence, -1);
  const after = near(occurrence, 1);
  const word = term.words[0] as string;
  if (hasOtherSense(occurrence)) return false;
  if (term.partOfSpeech === 'verb') {
    const isSure = (lastEndings & FINITE) !== 0 || !BOTH.has(word);
    if (isSure) return !isNoun(before, lastEndings);
    return before === '' ? !BE.has(after) : isVerb(word, before, after, lastEndings);
  }
  if (term.partOfSpeech !== 'noun') return true;
  if (word.endsWith('ing')) return !BE.has(before);
  return !isVerb(word, before, after, lastEndings);
}

/** Whether a word that may be a verb is one here. */
function isVerb(word: string, before: string, after: string, endings: number): boolean {
  if (!BOTH.has(word)) return false;
  if ((endings & S) !== 0) return THIRD_PERSONS.has(before) || OBJECTS.has(after);
  if (endings !== 0) return false;
  if (before === 'to') return !AFTER_NOUNS.has(after) && !/ed$/u.test(after);
  return BEFORE_VERBS.has(before) || (OBJECTS.has(after) && !ARTICLES.has(before));
}

/** Whether a form of a verb is a noun here: "the tasks". */
function isNoun(before: string, endings: number): boolean {
  return (endings & FINITE) === 0 && (ARTICLES.has(before) || before === 'of');
}

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s*\|\s*/u));
}

/** What stands before a verb. */
const BEFORE_VERBS = list(
  "i|we|you|they|who|will|would|shall|should|can|could|may|might|must|cannot|won't|don't|doesn't|didn't|not|never|fully|strongly|let's|helped|help",
);
const THIRD_PERSONS = list('he|she|it|who|which|that|also|fully|strongly');
/** What stands after a verb and seldom after a noun. */
const OBJECTS = list('the|a|an|this|these|those|its|his|her|their|our|my|your|us|them|him|me|every|any|all|each');
const ARTICLES = list(
  'the|a|an|this|that|these|those|its|his|her|their|our|my|your|no|any|some|each|every|new|first|second|final|joint|such|two|three|many|several|key|main|political|further',
);
const AFTER_NOUNS = list('from|of|and|or|by|for|is|was|were|are');
const BE = list('is|are|was|were|am|be|been|being|not');

/** Nouns that are verbs in the same form. */
const BOTH = list(
  `support|task|resume|sign|document|position|sanction|visit|interest|deal|approach|state|trade|report|work|plan|role|conduct|contact|request|concern|
  demand|challenge|issue|project|contract|conflict|attack|claim|comment|call|stand|step|move|process|progress|protest|review|
  return|rule|share|signal|stress|study|supply|target|test|threat|transfer|transit|transport|travel|treaty|trust|use|veto|vote|
  welcome|wish|witness|ban|balance|benefit|boycott|campaign|change|cooperate|cost|cut|decree|delay|discourse|dialogue|exchange|
  export|finance|focus|force|function|fund|guarantee|host|import|increase|influence|invite|lead|limit|link|list|mandate|
  measure|note|object|offer|order|pact|partner|pledge|practice|promise|purchase|query|question|raid|range|record|reform|
  regard|release|remark|result|risk|search|shift|ship|stance|summit|term|tie|value|voice|war|waste|neighbour|counterpart|accord`.replaceAll(
    /\s+/gu,
    '',
  ),
);
