/** Words and names as evidence: through the lexicon, through the consonants of names, or equal on both sides. */
import type { Lexicon } from '../../lexicon/lexicon.js';
import { baseForms } from '../../text/forms/forms.js';
import { exonyms } from '../../text/names/exonyms.js';
import { skeleton } from '../../text/names/skeleton.js';
import type { Cue, Sentence } from './cue.js';

/** Names with fewer consonants than this agree with too many words by accident. */
const SHORTEST_FINE = 2;
const SHORTEST_COARSE = 4;

/**
 * The words of a sentence as cues.
 *
 * A Persian word answers the English words that the lexicon gives for it; one that the lexicon does not have may be a name and
 * answers Latin words with the same consonants. Words in Latin script answer their own base forms, so that other languages
 * align by the words that they share.
 *
 * @param taken - Indices of words that other evidence has used up: the parts of a date.
 */
export function wordCues(sentence: Sentence, lexicon: Lexicon | undefined, taken: ReadonlySet<number>): Cue[] {
  const translations = lexicon?.translate(sentence.words) ?? [];
  const cues: Cue[] = [];
  sentence.words.forEach(({ text, start, end }, i) => {
    if (taken.has(i) || /^\p{N}/u.test(text)) return;
    if (isPersianScript(text)) {
      const english = translations[i] ?? [];
      cues.push(
        english.length > 0
          ? { kind: 'word', keys: english.map((word) => `e:${word}`), expected: true }
          : { kind: 'name', keys: [`w:${text}`, ...nameKeys(text)], expected: false },
      );
    } else {
      const keys = baseForms(text).map((form) => `e:${form}`);
      const capital = /^\p{Lu}/u.test(sentence.text.slice(start, end));
      const known = lexicon?.knows(text) ?? false;
      if (capital && !known) cues.push({ kind: 'name', keys: [...keys, ...nameKeys(text)], expected: false });
      else cues.push({ kind: 'word', keys, expected: known });
    }
  });
  return cues;
}

function nameKeys(word: string): string[] {
  const { fine, coarse } = skeleton(word);
  const keys: string[] = [];
  if (fine.length >= SHORTEST_FINE) keys.push(`k:${fine}`);
  if (coarse.length >= SHORTEST_COARSE) keys.push(`c:${coarse}`);
  // «مجارستان» sounds like no Hungary. English names of several words are left out: no single word answers them.
  for (const name of exonyms(word)) if (!name.includes(' ')) keys.push(`e:${name.toLowerCase()}`);
  return keys;
}

function isPersianScript(text: string): boolean {
  return /^\p{Script=Arabic}/u.test(text);
}
