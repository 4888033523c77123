/**
 * The entries that a term may be taken for: those whose terms have the most in common with it.
 *
 * Terms are compared by groups of three letters of their words, so that neither the order of words nor an ending or a slip of
 * one letter hides what they share. Dice's coefficient counts the groups that two terms share against all that both have:
 *
 *     strategic partnership   ␣st str tra rat ate teg egi gic ic␣ · ␣pa par …   20 groups
 *     strategic relations     ␣st str tra rat ate teg egi gic ic␣ · ␣re rel …   18 groups
 *                             ←──────────── 9 shared ───────────→               2 · 9 / (20 + 18) = .47
 *
 * @see Dice: Measures of the amount of ecologic association between species, Ecology 26(3), 1945
 */
import type { Concept } from '../concept.js';
import { sortedWords } from './term-key.js';

/** An entry that a term may be taken for. */
export interface NearEntry {
  /** The entry. */
  readonly concept: Concept;
  /** How much the two terms have in common, above 0 to 1. */
  readonly score: number;
  /** The term that was asked for. */
  readonly term: string;
  /** The entry's term that is nearest to it. */
  readonly matched: string;
}

interface Filed {
  readonly concept: Concept;
  readonly text: string;
  readonly size: number;
}

/** Less in common is an ending or a word of grammar. */
const LEAST = 0.35;
/** Of longer terms the rest is not compared. */
const LONGEST = 100;

/** The terms of all entries, ready to be asked which are nearest to others. */
export class NearestEntries {
  /** The terms that have a group of letters, by language and group. */
  readonly #byGroup = new Map<string, Filed[]>();

  constructor(concepts: Iterable<Concept>) {
    for (const concept of concepts) {
      for (const lang of LANGS) {
        for (const { text } of concept[lang].terms) {
          const groups = groupsOf(lang, text);
          const filed = { concept, text, size: groups.size };
          for (const group of groups) {
            const list = this.#byGroup.get(group);
            if (list === undefined) this.#byGroup.set(group, [filed]);
            else list.push(filed);
          }
        }
      }
    }
  }

  /** The entries that the terms of a concept may be taken for, without itself, nearest first. */
  ofConcept(concept: Concept, limit: number): NearEntry[] {
    return best(
      LANGS.flatMap((lang) => concept[lang].terms.flatMap(({ text }) => this.#nearestTo(lang, text))).filter(
        (near) => near.concept.id !== concept.id,
      ),
      limit,
    );
  }

  /** The entries that a term may be taken for, nearest first. */
  ofTerm(lang: 'fa' | 'en', term: string, limit: number): NearEntry[] {
    return best(this.#nearestTo(lang, term), limit);
  }

  #nearestTo(lang: 'fa' | 'en', term: string): NearEntry[] {
    const groups = groupsOf(lang, term);
    const shared = new Map<Filed, number>();
    for (const group of groups) {
      for (const filed of this.#byGroup.get(group) ?? []) shared.set(filed, (shared.get(filed) ?? 0) + 1);
    }
    return Array.from(shared, ([{ concept, text, size }, count]) => {
      return { concept, score: (2 * count) / (groups.size + size), term, matched: text };
    }).filter(({ score }) => score >= LEAST);
  }
}

const LANGS = ['fa', 'en'] as const;

/** The groups of three letters of a term's words, marked with the language and with how often they came before. */
function groupsOf(lang: 'fa' | 'en', text: string): Set<string> {
  const groups = new Set<string>();
  for (const word of sortedWords(text.slice(0, LONGEST))) {
    const padded = ` ${word} `;
    for (let i = 0; i + 3 <= padded.length; i++) {
      let group = `${lang}${padded.slice(i, i + 3)}`;
      while (groups.has(group)) group += '+'; // a second one is shared with a second one
      groups.add(group);
    }
  }
  return groups;
}

/** The nearest of each concept, best first; of equals, in the order of ids. */
function best(found: readonly NearEntry[], limit: number): NearEntry[] {
  const nearest = new Map<string, NearEntry>();
  for (const near of found) {
    if (near.score > (nearest.get(near.concept.id)?.score ?? 0)) nearest.set(near.concept.id, near);
  }
  return [...nearest.values()]
    .sort((a, b) => b.score - a.score || (a.concept.id < b.concept.id ? -1 : 1))
    .slice(0, limit);
}
