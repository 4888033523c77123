/**
 * The words that a canonical English word may be an inflected form of, with what the endings say.
 *
 * text/forms takes the endings off; here they are told apart, since a noun has others than a verb: "supported" is no form
 * of the noun "support".
 */
import { formsByRule } from '../../text/forms/endings.js';
import { IRREGULAR_ENGLISH } from '../../text/forms/english-irregulars.js';
import { type Analysis, BARE, DEGREE, FINITE, PLURAL, POSSESSIVE, S } from './endings.js';

/** The readings of a word, the word itself first. */
export function englishAnalyses(word: string): Analysis[] {
  const possessive = word.length > 2 && word.endsWith("'s") ? POSSESSIVE : BARE;
  const bare = possessive === BARE ? word : word.slice(0, -2);
  const analyses: Analysis[] = [{ stem: word, endings: BARE }];
  for (const stem of formsByRule(bare, IRREGULAR_ENGLISH)) {
    if (stem !== word) analyses.push({ stem, endings: possessive | endingsBetween(stem, bare) });
  }
  // "MoUs": no regular plural of a word, but one of an abbreviation
  if (bare.endsWith('us')) analyses.push({ stem: bare.slice(0, -1), endings: possessive | S });
  return analyses;
}

/** What a word has that its base form has not. */
function endingsBetween(stem: string, word: string): number {
  if (stem === word) return BARE;
  if (IRREGULAR_ENGLISH.bases.get(word)?.includes(stem)) return IRREGULAR_PLURAL.test(word) ? PLURAL : FINITE;
  if (word === `${stem}s`) return S; // "meetings" too
  for (const [ending, endings] of REGULAR) {
    if (ending.test(word) && !ending.test(stem)) return endings;
  }
  if (/ses$/u.test(word) && /s$/u.test(stem)) return S; // "processes"
  return BARE; // the other of two spellings
}

const REGULAR: readonly (readonly [ending: RegExp, endings: number])[] = [
  [/ings$/u, FINITE | S],
  [/ing$/u, FINITE],
  [/ed$/u, FINITE],
  [/(?:er|est)$/u, DEGREE],
  [/ly$/u, DEGREE],
  [/s$/u, S],
  [/men$/u, PLURAL],
];

/** Of the irregular forms that text/forms lists, the plurals: Latin and Greek ones, and a few English ones. */
const IRREGULAR_PLURAL =
  /(?:[^w]a|i|ae|ices|[^i]ses|ves|xes|aux|men|people|children|feet|teeth|geese|mice|lice|dice|pence|brethren|oxen|sby|edeen|ideen)$/u;
