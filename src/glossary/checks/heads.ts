/**
 * Translations of one word that the glossary attests in longer terms.
 *
 * «جلسه» is no term for "meeting", but the glossary says itself that it may be one: the heads of two terms that translate each
 * other mostly do so too.
 *
 *     joint [meeting]   –   [جلسه] مشترک        meeting → جلسه
 *     member [State]    –   [دولت] عضو          دولت → State
 *
 * What is a term by itself is left out, since it means something else by itself: a «موافقت‌نامه» is no treaty because a
 * treaty was called so. So are titles: a Deputy Prime Minister is no minister.
 */
import type { Concept } from '../concept.js';
import { PREPOSITIONS } from '../function-words.js';
import { type Sought, soughtOf } from './sought.js';
import { preferredFirst } from './status.js';

/**
 * Which of a term's words is its head: the last content word before the first preposition in English ("[Charter] of the United
 * Nations", "Foreign [Ministry]"), the first content word in Persian («[وزیر] امور خارجه»).
 *
 * @returns Its index in `sought.content`; `undefined` where the term begins with a preposition.
 */
export function headOf({ words, indexes }: Sought, lang: 'fa' | 'en'): number | undefined {
  if (lang === 'fa') return 0;
  const preposition = words.findIndex((word) => PREPOSITIONS.en.has(word));
  const head = indexes.findLastIndex((index) => preposition < 0 || index < preposition);
  return head < 0 ? undefined : head;
}

/**
 * The heads that translate each other in a glossary.
 *
 * @param source - The language that is translated from.
 * @returns Word of the source → words of the other language, as they are looked for.
 */
export function translatedHeads(
  concepts: Iterable<Concept>,
  source: 'fa' | 'en',
): ReadonlyMap<string, readonly Sought[]> {
  const target = source === 'fa' ? 'en' : 'fa';
  const ownTerms = new Set<string>();
  const heads = new Map<string, Map<string, Sought>>();
  for (const concept of concepts) {
    for (const { words } of validSought(concept, target)) if (words.length === 1) ownTerms.add(words[0] as string);
    const [preferred] = validSought(concept, target);
    if (concept.kind === 'title' || preferred === undefined || preferred.content.length < 2) continue;
    const translation = headOf(preferred, target);
    if (translation === undefined) continue;
    const word = preferred.words[preferred.indexes[translation] as number] as string;
    for (const sought of validSought(concept, source)) {
      const head = sought.content.length < 2 ? undefined : headOf(sought, source);
      if (head === undefined) continue;
      const key = sought.words[sought.indexes[head] as number] as string;
      const translations = heads.get(key) ?? new Map<string, Sought>();
      heads.set(key, translations);
      for (const one of soughtOf({ text: word, status: 'admitted' }, target)) translations.set(word, one);
    }
  }
  return new Map(
    Array.from(heads, ([key, translations]) => [
      key,
      [...translations].flatMap(([word, sought]) => (ownTerms.has(word) ? [] : [sought])),
    ]),
  );
}

function validSought(concept: Concept, lang: 'fa' | 'en'): Sought[] {
  return preferredFirst(concept[lang].terms).flatMap((term) => soughtOf(term, lang));
}
