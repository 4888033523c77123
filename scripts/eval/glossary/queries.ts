/** Queries as people would write them, each with the concepts that it means. */
import type { Concept } from '../../../src/glossary/concept.js';
import { fold } from '../../../src/text/normalize/fold.js';
import { pick, randomFrom } from '../align/random.js';
import { NOISES, type Spelled } from './noise.js';

/** A query and what it should find. */
export interface NoisyQuery {
  readonly kind: string;
  readonly lang: 'fa' | 'en';
  readonly query: string;
  /** The term without noise. */
  readonly term: string;
  /** Ids of the concepts that have this term: any of them is right. */
  readonly right: ReadonlySet<string>;
}

/**
 * Draws queries: a kind of noise, then a term or form that can be written so.
 *
 * @param concepts - All their terms and forms are drawn from.
 * @param seed - Any text; the same text gives the same queries.
 */
export function noisyQueries(concepts: Iterable<Concept>, count: number, seed: string): NoisyQuery[] {
  const random = randomFrom(seed);
  const terms: Spelled[] = [];
  const owners = new Map<string, Set<string>>();
  for (const { id, fa, en } of concepts) {
    for (const [lang, section] of [
      ['fa', fa],
      ['en', en],
    ] as const) {
      for (const { text, transliteration, forms = [] } of section.terms) {
        terms.push({ text, lang, ...(transliteration === undefined ? {} : { transliteration }) });
        for (const form of forms) terms.push({ text: form, lang });
        for (const spelling of [text, ...forms]) {
          const key = noiseless(spelling);
          owners.set(key, (owners.get(key) ?? new Set()).add(id));
        }
      }
    }
  }
  const queries: NoisyQuery[] = [];
  while (queries.length < count) {
    const { kind, lang, write } = pick(NOISES, random) as (typeof NOISES)[number];
    const term = pick(terms, random) as Spelled;
    const query = term.lang === lang ? write(term, random) : undefined;
    if (query === undefined) continue;
    queries.push({ kind, lang, query, term: term.text, right: owners.get(noiseless(term.text)) ?? new Set() });
  }
  return queries;
}

/** What two terms that are written alike have in common. */
export function noiseless(text: string): string {
  return fold(text).text.replace(/^to (?=.)|[^\p{L}\p{N}]/gu, '');
}
