/** The texts under which a concept is found. */
import type { Concept, Term } from '../concept.js';
import { isPersian } from './persian-route.js';
import { latinOf } from './roman-route.js';

/** A term or a form of it, as it is filed on a route. */
export interface FiledText {
  readonly concept: Concept;
  readonly term: Term;
  /** The section of the term. */
  readonly lang: 'fa' | 'en';
  /** The term or the form as it stands in the concept. */
  readonly text: string;
  /** What is compared: the same, or that in Latin letters. */
  readonly spelling: string;
}

/** The texts of one script: a term stands where its script belongs, whatever its section. */
export function writtenTexts(concepts: Iterable<Concept>, script: 'persian' | 'other'): FiledText[] {
  const texts: FiledText[] = [];
  for (const concept of concepts) {
    for (const lang of ['fa', 'en'] as const) {
      for (const term of concept[lang].terms) {
        for (const text of [term.text, ...(term.forms ?? [])]) {
          const isFiled = isPersian(text) === (script === 'persian');
          if (isFiled) texts.push({ concept, term, lang, text, spelling: text });
        }
      }
    }
  }
  return texts;
}

/** The Persian terms in Latin letters: as they are read, where the concept says it, else letter by letter. */
export function romanTexts(concepts: Iterable<Concept>): FiledText[] {
  const texts: FiledText[] = [];
  for (const concept of concepts) {
    for (const term of concept.fa.terms) {
      const { text, transliteration } = term;
      if (!isPersian(text)) continue;
      texts.push({ concept, term, lang: 'fa', text, spelling: transliteration || latinOf(text) });
    }
  }
  return texts;
}
