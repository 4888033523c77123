/** What is compared of a term: its canonical words, without those that say nothing. */
import { words } from '../../text/words/words.js';

/** Words that only link others. */
const LINKS = new Set('of the for on in and to a an with و در به از بر با برای'.split(' '));

/** Canonical words without the article or the "to" that an English term may begin with. */
function wordsOf(text: string): string[] {
  return words(text.replace(/^(?:to|the|an?) (?=.)/iu, '')).map((word) => word.text);
}

/** The letters of a term, equal for all its spellings. */
export function keyOf(text: string): string {
  return wordsOf(text).join('');
}

/** The words of a term in alphabetical order; without those that only link, where it has others. */
export function sortedWords(text: string): string[] {
  const list = wordsOf(text);
  const bearing = list.filter((word) => !LINKS.has(word));
  return (bearing.length === 0 ? list : bearing).sort();
}
