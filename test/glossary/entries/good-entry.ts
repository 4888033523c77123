/** An entry that breaks no rule, for tests to break one at a time. */
import { formatEntry } from '../../../src/glossary/entries/format.js';
import type { Concept, Term } from '../../../src/glossary/index.js';

/** Its Persian term. */
export const PERSIAN: Term = {
  text: 'بی\u200cطرفی',
  status: 'preferred',
  partOfSpeech: 'noun',
  transliteration: 'bitarafi',
};

/** Its English term. */
export const ENGLISH: Term = { text: 'neutrality', status: 'preferred', partOfSpeech: 'noun' };

/** The entry. */
export const GOOD: Concept = {
  id: 'neutrality',
  domain: 'international-law',
  kind: 'term',
  status: 'draft',
  fa: { terms: [PERSIAN] },
  en: { terms: [ENGLISH] },
};

/** Another, which shares nothing with it. */
export const OTHER: Concept = {
  ...GOOD,
  id: 'treaty',
  fa: { terms: [{ text: 'معاهده', status: 'preferred', partOfSpeech: 'noun', transliteration: "mo'āhede" }] },
  en: { terms: [{ text: 'treaty', status: 'preferred', partOfSpeech: 'noun' }] },
};

/** Changes to an entry, right or wrong. */
export type Changes = Readonly<Record<string, unknown>>;

/** The text of the good entry's file with other fields. */
export function entryWith(changes: Changes): string {
  return formatEntry({ ...GOOD, ...changes } as Concept);
}

/** The changes that give it another Persian term. */
export function persian(changes: Changes, ...more: readonly object[]): Changes {
  return { fa: { terms: [{ ...PERSIAN, ...changes }, ...more] } };
}

/** The changes that give it another English term. */
export function english(changes: Changes, ...more: readonly object[]): Changes {
  return { en: { terms: [{ ...ENGLISH, ...changes }, ...more] } };
}
