/** The irregular forms that a lexicon needs: those of its own words, out of all that are known. */
import { formsByRule } from '../text/forms/endings.js';
import { IRREGULAR_FORMS } from '../text/forms/forms.js';
import type { LexiconData } from './lexicon.js';

/**
 * A lexicon with the irregular forms of its words: broken plurals, English irregular verbs and plurals, second spellings.
 *
 * `trainLexicon` and the shipped lexicon have them. They are data, so that a program that aligns carries no tables but those
 * that its lexicon needs.
 *
 * @param data - For example one written by hand.
 * @example
 * ```ts
 * const data = { sources: [], licence: 'CC0-1.0', entries: 'سند\tdocument' };
 * Lexicon.from(data).ofWord('اسناد'); // []
 * Lexicon.from(withIrregularForms(data)).ofWord('اسناد'); // [{ word: 'document', grade: 1 }]
 * ```
 */
export function withIrregularForms(data: LexiconData): LexiconData {
  const { lemmas, others } = wordsOf(data.entries);
  const isListed = (word: string) => lemmas.has(word) || others.has(word);
  const forms: string[] = [];
  for (const [form, bases] of IRREGULAR_FORMS.bases) {
    const byRule = formsByRule(form);
    // A lemma is looked up by the nearest form that is listed, any other word by all its forms.
    const nearest = formsByRule(form, IRREGULAR_FORMS).find((word) => lemmas.has(word));
    const missed = nearest === byRule.find((word) => lemmas.has(word)) ? undefined : nearest;
    const last = bases.findLastIndex((base) => base === missed || (others.has(base) && !byRule.includes(base)));
    const needed = bases.slice(0, last + 1).filter(isListed);
    if (needed.length > 0) forms.push(`${form} ${needed.join(' ')}`);
  }
  const spellings: string[] = [];
  for (const [word, alike] of IRREGULAR_FORMS.spellings) {
    const listed = alike.filter(isListed);
    if (listed.length > 0) spellings.push(`${word} ${listed.join(' ')}`);
  }
  return {
    ...data,
    ...(forms.length > 0 && { forms: forms.join('\n') }),
    ...(spellings.length > 0 && { spellings: spellings.join('\n') }),
  };
}

/** The lemmas of one word; and all other words, those of phrases and translations. */
function wordsOf(entries: string): { lemmas: ReadonlySet<string>; others: ReadonlySet<string> } {
  const lemmas = new Set<string>();
  const others = new Set<string>();
  for (const line of entries.split('\n')) {
    const [lemma = '', ...columns] = line.split('\t');
    if (!lemma.includes(' ')) lemmas.add(lemma);
    else columns.push(lemma);
    for (const word of columns.join(' ').split(' ')) if (word !== '') others.add(word);
  }
  return { lemmas, others };
}
