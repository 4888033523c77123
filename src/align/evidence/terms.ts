/** Terms of a glossary as evidence: a concept named on both sides. */
import { primaryLanguage } from '../../text/language.js';
import type { Cue, Sentence } from './cue.js';

/** What the aligner asks of a glossary; `Glossary` fits. */
export interface TermRecognizer {
  /** The terms in a running text, in order; of those that overlap, the longest. */
  recognize(text: string, lang: 'fa' | 'en'): readonly RecognizedTerm[];
}

/** A term in running text, as far as the aligner cares. */
export interface RecognizedTerm {
  /** The concept's id. */
  readonly id: string;
}

/** The glossary's concepts in a sentence as cues, each once. */
export function termCues({ text, lang }: Sentence, glossary: TermRecognizer | undefined): Cue[] {
  const language = primaryLanguage(lang);
  if (glossary === undefined || (language !== 'fa' && language !== 'en')) return [];
  const ids = new Set(glossary.recognize(text, language).map(({ id }) => id));
  return [...ids].map((id) => ({ kind: 'term', keys: [`g:${id}`], expected: false }));
}
