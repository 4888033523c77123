/** The shape of a sentence as evidence: a headline answers a headline, a question a question. */
import type { Cue, Sentence } from './cue.js';

/** Headlines are short; a longer run without a full stop is a sentence that lost it. */
const LONGEST_HEADLINE = 25;

/** What a sentence is apart from its words, as cues: most sentences have none. */
export function shapeCues({ text, words }: Sentence): Cue[] {
  const ending = /([?؟!.…۔:؛;])["'”’»)\]]*\s*$/u.exec(text)?.[1];
  if (ending === '?' || ending === '؟') return [shape('question')];
  if (ending === undefined && words.length <= LONGEST_HEADLINE) return [shape('headline')];
  return [];
}

function shape(name: string): Cue {
  return { kind: 'shape', keys: [`s:${name}`], expected: true };
}
