/** Terms of a glossary as evidence: a concept named on both sides. */
import type { Word } from '../../text/words/words.js';
import type { Sentence } from './cue.js';
import type { CueList } from './cue-list.js';

/** What the aligner asks of a glossary; `Glossary` fits. */
export interface TermRecognizer {
  /**
   * The terms in a running text, in order; of those that lie inside one another, the longest.
   *
   * @param options - `words` are the canonical words of the text, so that they need not be found again.
   */
  recognize(text: string, lang: 'fa' | 'en', options?: { readonly words?: readonly Word[] }): readonly RecognizedTerm[];
}

/** A term in running text, as far as the aligner cares. */
export interface RecognizedTerm {
  /** The concept's id. */
  readonly id: string;
  /** Offset of its first UTF-16 unit. */
  readonly start: number;
}

/** Notes the glossary's concepts in a sentence. */
export function noteTerms({ text, lang, words }: Sentence, glossary: TermRecognizer, list: CueList): void {
  if (lang !== 'fa' && lang !== 'en') return;
  for (const { id, start } of glossary.recognize(text, lang, { words })) {
    list.note(
      list.named(`g:${id}`, () => ({ keys: [{ text: `g:${id}`, kind: 'term' }], expected: false })),
      start,
    );
  }
}
