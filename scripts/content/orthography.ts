/** Whether the memory's texts keep to the spelling that the contexts of entries must have. */
import { spellingFaults } from '../../src/glossary/entries/spelling.js';
import { straightQuotes } from './quotes.js';

/**
 * What is wrong: letters, digits, punctuation, words that the United Nations spell otherwise.
 *
 * @param text - Sentences; the quotation marks of print are right in English.
 */
export function orthographyFaults(text: string, lang: 'fa' | 'en'): string[] {
  const written = (lang === 'en' ? straightQuotes(text) : text).replace(/\s+/gu, ' ');
  return spellingFaults({ [lang]: { contexts: [{ text: written }] } }, undefined).map(({ en }) => en);
}
