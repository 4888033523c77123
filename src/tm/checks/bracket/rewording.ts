/**
 * Whether a part in brackets stands in the target without them, as a part of the sentence:
 *
 *     the Ministers (of three countries)     وزیران، از سه کشور،     after a comma
 *     دو ماده (درباره مرزها)                   two articles which deal with borders
 *     کنوانسیون (۱۹۶۱)                         the 1961 Convention     before its noun
 */
import { CONJUNCTIONS, ENGLISH_DETERMINERS, PREPOSITIONS } from '../../../glossary/function-words.js';
import { type Word, words } from '../../../text/words/words.js';
import type { CheckedPair, CheckedText } from '../checked-pair.js';
import { translatedWords } from '../translated-words.js';

/** As many words may stand between two of a part's that belong together. */
const GAP = 2;

/** Words that join a part to the sentence, beside those of {@link PREPOSITIONS}: relatives and what is used like them. */
const RELATIVES: ReadonlySet<string> = new Set(
  'that which who whom whose where including namely such like که شامل یعنی مانند سال مورخ مصوب'.split(' '),
);

/** Whether what stood in brackets is in the target after a comma, a dash or a word that joins it to the sentence. */
export function isReworded(pair: CheckedPair, inside: string): boolean {
  const at = placeOf(pair, inside);
  if (at === undefined) return false;
  const before = pair.target.text.slice(0, at);
  if (/[,،;؛:–—-]\s*$/u.test(before)) return true;
  const [opening] = words(inside);
  const [joining] = words(before.slice(before.trimEnd().lastIndexOf(' ') + 1));
  if (joining === undefined || (opening !== undefined && joins(opening))) return false;
  return joins(joining) || (ENGLISH_DETERMINERS.has(joining.text) && !/\p{L}/u.test(inside));
}

/** Where a part begins in the target: as it is, or where most of its words are. */
function placeOf(pair: CheckedPair, inside: string): number | undefined {
  const at = pair.target.text.indexOf(inside);
  return at >= 0 ? at : longestRun(translatedWords(pair, inside) ?? [], pair.target)[0]?.start;
}

function joins({ text }: Word): boolean {
  return RELATIVES.has(text) || CONJUNCTIONS.has(text) || PREPOSITIONS.fa.has(text) || PREPOSITIONS.en.has(text);
}

/** Those of some words of a text that stand together, where most do. */
function longestRun(found: readonly Word[], { words: all }: CheckedText): readonly Word[] {
  const places = new Map(all.map((word, i) => [word, i]));
  let [longest, run]: [readonly Word[], Word[]] = [[], []];
  for (const word of found) {
    const last = run.at(-1);
    const distance = last === undefined ? 0 : (places.get(word) ?? 0) - (places.get(last) ?? 0);
    if (distance > GAP + 1) run = [];
    run.push(word);
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
