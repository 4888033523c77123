/** Terms of a glossary as evidence: a concept named on both sides. */
import type { Cue, Sentence } from './cue.js';

/** What the aligner asks of a glossary; `Glossary` fits. */
export interface TermRecognizer {
  /** The terms in a running text, longest first where they overlap. */
  recognize(text: string, lang: 'fa' | 'en'): readonly RecognizedTerm[];
}

/** A term in running text, as far as the aligner cares. */
export interface RecognizedTerm {
  /** The concept's id. */
  readonly id: string;
}

/** The glossary's concepts in a sentence as cues, each once. */
export function termCues({ text, lang }: Sentence, glossary: TermRecognizer | undefined): Cue[] {
  const language = /^(fa|en)\b/iu.exec(lang)?.[1]?.toLowerCase();
  if (glossary === undefined || (language !== 'fa' && language !== 'en')) return [];
  const ids = new Set(glossary.recognize(text, language).map(({ id }) => id));
  return [...ids].map((id) => ({ kind: 'term', keys: [`g:${id}`], expected: false }));
}
