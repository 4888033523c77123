/**
 * Fuzzy look-up of a term: in any Persian spelling, in Latin transliteration, or in misspelled English.
 *
 * Fuse.js ranks, but it cannot normalise and is slow over many entries; so each term is filed under keys in which spellings
 * agree, the query is made into the same keys, and only the terms that share letter pairs and triples with it go to Fuse.
 *
 *     query → key of its script → shortlist by shared grams → Fuse.js → score, best term of each concept
 */
import Fuse from 'fuse.js';
import { TarjomanError } from '../../errors.js';
import { fold } from '../../text/normalize/fold.js';
import type { Concept, TermStatus } from '../concept.js';

/** A concept that a query may mean. */
export interface LookupResult {
  /** The concept. */
  readonly concept: Concept;
  /** 1 for the term as it is written, .999 for another spelling of it, less for a misspelling, down to .6. */
  readonly score: number;
  /** The term or form that came nearest. */
  readonly matched: string;
}

/** How `Glossary.lookup` answers. */
export interface LookupOptions {
  /** At most so many results, 1 or more. Default 5. */
  readonly limit?: number;
}

/** Nothing with a lower score is returned: below it stand words that only look alike. */
const LOWEST_SCORE = 0.6;

/** Score of a term that is equal but for its spelling: 1 is for equal text. */
const FOLDED_SCORE = 0.999;

/** Fuse: at most one letter in four may be wrong. At its own .6, and still at .3, words that are no terms find some. */
const THRESHOLD = 0.25;

/** One letter alone is like too many terms. */
const SHORTEST_KEY = 2;

/** So many candidates go to Fuse. */
const SHORTLIST = 100;

type Route = 'persian' | 'english' | 'roman';

interface Entry {
  readonly concept: Concept;
  readonly route: Route;
  /** The term or form as written. */
  readonly text: string;
  /** What is compared. */
  readonly key: string;
  /** How many letter pairs and triples the key has. */
  readonly grams: number;
}

/** The terms of a glossary, filed for look-up. */
export class LookupIndex {
  readonly #entries: Entry[] = [];
  /** Letter pairs and triples, by route, to positions in `#entries`. */
  readonly #grams = new Map<string, number[]>();

  constructor(concepts: Iterable<Concept>) {
    for (const concept of concepts) this.#file(concept);
  }

  #file(concept: Concept): void {
    for (const { text, forms = [], transliteration } of concept.fa.terms) {
      for (const form of [text, ...forms]) this.#add({ concept, route: 'persian', text: form, key: persianKey(form) });
      if (transliteration) this.#add({ concept, route: 'roman', text, key: romanKey(transliteration) });
    }
    for (const { text, forms = [] } of concept.en.terms) {
      for (const form of [text, ...forms]) {
        const key = englishKey(form);
        this.#add({ concept, route: 'english', text: form, key });
        const sorted = sortWords(key);
        if (sorted !== key) this.#add({ concept, route: 'english', text: form, key: sorted });
      }
    }
  }

  #add(term: Omit<Entry, 'grams'>): void {
    const grams = gramsOf(term.route, term.key);
    const at = this.#entries.push({ ...term, grams: grams.size }) - 1;
    for (const gram of grams) {
      const list = this.#grams.get(gram);
      if (list === undefined) this.#grams.set(gram, [at]);
      else list.push(at);
    }
  }

  lookup(query: string, { limit = 5 }: LookupOptions = {}): LookupResult[] {
    if (!(Number.isInteger(limit) && limit >= 1)) {
      throw new TarjomanError('BAD_ARGUMENT', `limit is ${limit}: give a whole number from 1 on`);
    }
    const best = new Map<string, LookupResult>();
    for (const [route, key] of routes(query)) {
      if (key.length < SHORTEST_KEY) continue;
      for (const { entry, score } of this.#rank(route, key, query)) {
        if (score < LOWEST_SCORE || score <= (best.get(entry.concept.id)?.score ?? 0)) continue;
        best.set(entry.concept.id, { concept: entry.concept, score, matched: entry.text });
      }
    }
    return [...best.values()].sort(byScore).slice(0, limit);
  }

  #rank(route: Route, key: string, query: string): { entry: Entry; score: number }[] {
    const candidates = this.#shortlist(route, key);
    const fuse = new Fuse(candidates, {
      keys: ['key'],
      includeScore: true,
      ignoreLocation: true,
      threshold: THRESHOLD,
    });
    return fuse.search(key).map(({ item, score = 1 }) => {
      if (item.text === query) return { entry: item, score: 1 };
      if (item.key === key) return { entry: item, score: FOLDED_SCORE };
      // Fuse finds a short query whole inside a long key; how much of the longer one is met, it leaves open.
      const share = Math.min(key.length, item.key.length) / Math.max(key.length, item.key.length);
      return { entry: item, score: Math.min(FOLDED_SCORE, (1 - score) * Math.sqrt(share)) };
    });
  }

  /** The entries of a route that share most grams with the key, by the Dice coefficient. */
  #shortlist(route: Route, key: string): Entry[] {
    const shared = new Map<number, number>();
    const own = gramsOf(route, key);
    for (const gram of own) {
      for (const at of this.#grams.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const dice = (at: number, count: number) => (2 * count) / (own.size + (this.#entries[at] as Entry).grams);
    return [...shared]
      .map(([at, count]) => ({ at, dice: dice(at, count) }))
      .sort((a, b) => b.dice - a.dice || a.at - b.at)
      .slice(0, SHORTLIST)
      .map(({ at }) => this.#entries[at] as Entry);
  }
}

/** The better score first; of equal ones the concept that has the matched term as its preferred one. */
function byScore(a: LookupResult, b: LookupResult): number {
  return b.score - a.score || rankOf(a) - rankOf(b) || (a.concept.id < b.concept.id ? -1 : 1);
}

function rankOf({ concept, matched }: LookupResult): number {
  const terms = [...concept.fa.terms, ...concept.en.terms];
  const status = terms.find(({ text, forms = [] }) => text === matched || forms.includes(matched))?.status;
  return STATUS_RANKS.indexOf(status ?? 'superseded');
}

const STATUS_RANKS: readonly TermStatus[] = ['preferred', 'admitted', 'deprecated', 'superseded'];

/** The keys under which a query is looked up: Persian letters as Persian, Latin ones as English and as transliteration. */
function routes(query: string): [Route, string][] {
  if (/\p{Script=Arabic}/u.test(query)) return [['persian', persianKey(query)]];
  const english = englishKey(query);
  return [
    ...[...new Set([english, sortWords(english)])].map((key): [Route, string] => ['english', key]),
    ['roman', romanKey(query)],
  ];
}

/** Folded, without spaces: «نقشهٔ راه», «نقشه‌راه» and «نقشهراه» agree. */
function persianKey(text: string): string {
  return fold(text).text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Folded words with one space between them, without the "to" of verbs and articles. */
function englishKey(text: string): string {
  return fold(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:to|the|an?) (?=.)/u, '');
}

function sortWords(key: string): string {
  return key.split(' ').sort().join(' ');
}

/** Spellings that people use for the same sound, brought to one; ezafe and spaces left out. */
const ROMAN: readonly (readonly [RegExp, string])[] = [
  [/-y?e(?![a-z])/gu, ''],
  [/[^a-z]/gu, ''],
  [/aa/gu, 'a'],
  [/ee|iy/gu, 'i'],
  [/oo|ou/gu, 'u'],
  [/q/gu, 'gh'],
  [/x/gu, 'kh'],
  [/w/gu, 'v'],
  [/(.)\1+/gu, '$1'],
];

function romanKey(text: string): string {
  let key = fold(text).text;
  for (const [spelling, sound] of ROMAN) key = key.replace(spelling, sound);
  return key;
}

function gramsOf(route: Route, key: string): Set<string> {
  const grams = new Set<string>();
  for (const size of [2, 3]) {
    for (let i = 0; i + size <= key.length; i++) grams.add(`${route}:${key.slice(i, i + size)}`);
  }
  return grams;
}
