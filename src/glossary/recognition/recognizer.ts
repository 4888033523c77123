/**
 * Terms in running text.
 *
 * All terms of a language stand in one trie over the words of terms (term-table.ts). From each word of the text that may begin
 * a term, all ways through the trie are followed:
 *
 *     text        روابط        دوجانبه‌شان      را
 *     may be      روابط        دوجانبه + شان    -
 *     trie   root ─────→ ●relations ─────→ ●bilateral-relations
 *
 * Where a way comes to a term, its endings must be such as the term bears (bearing.ts), and its neighbours must not tell that it
 * is another word (persian-neighbours.ts, english-neighbours.ts). A way is no longer than the longest term and so many steps
 * are taken from one word, so the time is linear in the length of the text, whatever text and terms are.
 */
import { hashOf } from '../../text/words/hash.js';
import type { Concept } from '../concept.js';
import { bears } from './bearing.js';
import { byEnd, type Candidate, termsAmong } from './candidate.js';
import { APART, BARE, BECOME, POSSESSIVE } from './endings.js';
import { isEnglishTerm } from './english-neighbours.js';
import type { RecognizeOptions, TermMatch } from './match.js';
import { isPersianTerm } from './persian-neighbours.js';
import { RememberedFits } from './remembered.js';
import { endOfMarks, endOfTerm, endOfVerb, hasApostrophe, hasCapitals } from './span.js';
import { type CompiledTerm, MOST_WORDS, TermTable } from './term-table.js';
import type { Alternative, Fit } from './term-words.js';
import { HARD, SOFT, TextWords } from './text-words.js';

/** So many steps are taken from one word of a text; real terms need a dozen. */
const MOST_STEPS = 128;

/** More terms of the same words are hostile. */
const MOST_OF_SPAN = 100;

/** Two words that are one in a term are no longer. */
const LONGEST_PAIR = 40;

/** The terms of one language, ready to read texts. */
export class Recognizer {
  readonly #lang: 'fa' | 'en';
  readonly #table: TermTable;
  readonly #fits: RememberedFits;
  readonly #words = new TextWords();
  /** The endings of the words on the way. */
  readonly #endings = new Int32Array(MOST_WORDS * 2);
  #compoundVerbs = false;
  #steps = 0;
  readonly #pair = new Uint16Array(LONGEST_PAIR);

  constructor(concepts: Iterable<Concept>, lang: 'fa' | 'en') {
    this.#lang = lang;
    this.#table = new TermTable(concepts, lang);
    this.#fits = new RememberedFits(this.#table.vocabulary);
  }

  /** The terms of a text by where they start, longer ones first, then in the order of the concepts. */
  recognize(raw: string, options: RecognizeOptions = {}): TermMatch[] {
    const { words: list, overlaps = false, compoundVerbs = false } = options;
    this.#compoundVerbs = compoundVerbs;
    const words = this.#words;
    words.read(raw, list);
    const matches: TermMatch[] = [];
    const found: Candidate[] = [];
    let furthest = 0;
    for (let i = 0; i < words.count; i++) {
      const fit = this.#fitAt(i);
      if (fit.alternatives.length === 0 && !fit.beginsOthers) continue;
      this.#steps = 0;
      found.length = 0;
      this.#walk(i, i, 0, 0, found);
      if (found.length === 0) continue;
      for (const group of byEnd(found)) {
        if (!overlaps && (group[0] as Candidate).end <= furthest) break;
        const terms = termsAmong(group, this.#isTerm);
        for (const { term, end, endings } of terms) {
          const start = words.start[i] as number;
          const text = raw.slice(start, end);
          matches.push({ id: term.concept.id, start, end, text, term: term.term, inflected: endings !== BARE });
          furthest = Math.max(furthest, end);
        }
        if (terms.length > 0 && !overlaps) break;
      }
    }
    words.release();
    return matches;
  }

  /**
   * Follows all ways on from a node.
   *
   * @param from - The word of the text at which the way began.
   * @param at - The word to go on with.
   * @param depth - Words of terms on the way so far.
   */
  #walk(from: number, at: number, node: number, depth: number, found: Candidate[]): void {
    if (at >= this.#words.count || ++this.#steps > MOST_STEPS) return;
    let open = node;
    if (at > from) {
      const gap = this.#words.gapBefore(at);
      if (gap === HARD) return;
      if (gap !== SOFT) open = this.#table.trie.child(node, gap);
      if (gap !== SOFT && open === 0) return;
    }
    const { alternatives, beginsOthers, isFuture: isFutureHere } = this.#fitAt(at);
    for (const alternative of alternatives) this.#step(from, at + 1, open, depth, alternative, found);
    if (beginsOthers && this.#isPair(at)) {
      for (const alternative of this.#fitOfPair(at).alternatives) {
        if (alternatives.some(({ numbers }) => numbers[0] === alternative.numbers[0])) continue; // «کار است» is no pair
        this.#step(from, at + 2, open, depth, alternative, found);
      }
    }
    if (isFutureHere && at > from && this.#words.gapBefore(at + 1) === SOFT) {
      for (const alternative of this.#fitAt(at + 1).alternatives) {
        if (alternative.form === 'past') this.#step(from, at + 2, open, depth, alternative, found);
      }
    }
  }

  #step(from: number, to: number, node: number, depth: number, alternative: Alternative, found: Candidate[]): void {
    const { numbers, endings, form } = alternative;
    if (depth + numbers.length > MOST_WORDS) return;
    let reached = node;
    let deep = depth;
    for (const number of numbers) {
      reached = this.#table.trie.child(reached, number);
      if (reached === 0) return;
      this.#endings[deep++] = BARE;
    }
    this.#endings[deep - 1] = endings;
    if (this.#table.trie.first(reached) !== 0) {
      const last = form === 'participle' ? endOfVerb(this.#words, to) : to;
      this.#addTerms(reached, from, last, deep, found);
    }
    this.#walk(from, to, reached, deep, found);
  }

  #addTerms(node: number, from: number, to: number, depth: number, found: Candidate[]): void {
    const { trie, terms } = this.#table;
    const endings = this.#endings;
    const lastEndings = endings[depth - 1] as number;
    const last = endOfTerm(this.#words, to, lastEndings);
    if (last === undefined) return;
    let all = BARE;
    for (let i = 0; i < depth; i++) all |= endings[i] as number;
    let open = MOST_OF_SPAN;
    for (let entry = trie.first(node); entry !== 0 && open > 0; entry = trie.next(entry), open--) {
      const term = terms[trie.term(entry)] as CompiledTerm;
      if (!bears(term.bearing, endings, depth) || !hasCapitals(term, this.#words, from, last)) continue;
      const isPossessive = this.#lang === 'en' && hasApostrophe(this.#words.raw, last);
      const end = isPossessive ? last + 1 : endOfMarks(term, this.#words.raw, last);
      if (end === undefined) continue;
      const own = (all & ~(BECOME | APART)) | (isPossessive ? POSSESSIVE : BARE);
      found.push({ term, words: this.#words, from, to, lastEndings, end, endings: own });
    }
  }

  readonly #isTerm = (candidate: Candidate): boolean => {
    if (this.#lang === 'en') return isEnglishTerm(candidate);
    return isPersianTerm(candidate, this.#compoundVerbs, () => this.#isPlace(candidate.to));
  };

  /** Whether the name of a place begins here. */
  #isPlace(at: number): boolean {
    const found: Candidate[] = [];
    this.#steps = 0;
    this.#walk(at, at, 0, 0, found);
    return found.some(({ term }) => term.concept.kind === 'place');
  }

  #fitAt(i: number): Fit {
    const { units, from, hash } = this.#words;
    return this.#fits.fitOf(units, from[i] as number, from[i + 1] as number, hash[i] as number);
  }

  /**
   * Whether a hyphen or the like stands between a word and the next, and both together are no longer than a word.
   *
   * Over a space nothing is joined: "in stability" and «هم تا» are two words. Terms have what is written in both ways as forms.
   */
  #isPair(i: number): boolean {
    const { start, end, from, count } = this.#words;
    return (
      i + 1 < count &&
      (start[i + 1] as number) - (end[i] as number) === 1 &&
      this.#words.raw[end[i] as number] !== ' ' &&
      this.#words.gapBefore(i + 1) === SOFT &&
      (from[i + 2] as number) - (from[i] as number) <= LONGEST_PAIR &&
      (from[i + 2] as number) - (from[i + 1] as number) > 1
    );
  }

  /** What two words may be that are one in a term: "co-operation" is "cooperation". */
  #fitOfPair(i: number): Fit {
    const { units, from } = this.#words;
    const length = (from[i + 2] as number) - (from[i] as number);
    this.#pair.set(units.subarray(from[i] as number, from[i + 2] as number));
    return this.#fits.fitOf(this.#pair, 0, length, hashOf(this.#pair, 0, length));
  }
}
