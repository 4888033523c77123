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
import { BARE, BECOME, COPULA, DEGREE, FINITE, YEH } from './endings.js';
import { isEnglishTerm } from './english-neighbours.js';
import type { RecognizeOptions, TermMatch } from './match.js';
import type { Occurrence } from './occurrence.js';
import { isPersianTerm } from './persian-neighbours.js';
import { followsParticiple, isBecome, isFuture } from './persian-verbs.js';
import { RememberedFits } from './remembered.js';
import { type CompiledTerm, MOST_WORDS, TermTable } from './term-table.js';
import { HARD, SOFT, TextWords } from './text-words.js';
import type { Alternative, Fit } from './vocabulary.js';

/** A way through the trie that has come to a term. */
interface Candidate extends Occurrence {
  /** Offset after it in the raw text. */
  readonly end: number;
  /** All that its words have beyond the term's. */
  readonly endings: number;
}

/** So many steps are taken from one word of a text; real terms need a dozen. */
const MOST_STEPS = 128;

/** The terms of one language, ready to read texts. */
export class Recognizer {
  readonly #lang: 'fa' | 'en';
  readonly #table: TermTable;
  readonly #fits: RememberedFits;
  readonly #words = new TextWords();
  /** The endings of the words on the way. */
  readonly #endings = new Int32Array(MOST_WORDS * 2);
  #steps = 0;
  #pair = new Uint16Array(0);

  constructor(concepts: Iterable<Concept>, lang: 'fa' | 'en') {
    this.#lang = lang;
    this.#table = new TermTable(concepts, lang);
    this.#fits = new RememberedFits(this.#table.vocabulary);
  }

  /** The terms of a text by where they start, longer ones first, then in the order of the concepts. */
  recognize(raw: string, { words: list, overlaps = false }: RecognizeOptions = {}): TermMatch[] {
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
        const terms = this.#termsOf(group);
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
      const last = form === undefined ? to : this.#verbEnd(to, form === 'participle');
      this.#addTerms(reached, from, last, deep, found);
    }
    this.#walk(from, to, reached, deep, found);
  }

  #addTerms(node: number, from: number, to: number, depth: number, found: Candidate[]): void {
    const { trie, terms } = this.#table;
    const endings = this.#endings;
    const lastEndings = endings[depth - 1] as number;
    const end = this.#endOf(to, lastEndings);
    if (end === 0) return;
    let all = BARE;
    for (let i = 0; i < depth; i++) all |= endings[i] as number;
    for (let entry = trie.first(node); entry !== 0; entry = trie.next(entry)) {
      const term = terms[trie.term(entry)] as CompiledTerm;
      if (!bears(term.bearing, endings, depth) || !this.#hasCapitals(term, from, end)) continue;
      found.push({ term, words: this.#words, from, to, lastEndings, end, endings: all & ~BECOME });
    }
  }

  /** Where a term ends in the raw text: before «شده», which is another word, and before marks that are not seen. */
  #endOf(to: number, lastEndings: number): number {
    const { raw, start, end } = this.#words;
    let last = end[to - 1] as number;
    if ((lastEndings & BECOME) !== 0) {
      const gap = raw.slice(start[to - 1], last).search(BEFORE_BECOME);
      if (gap < 0) return 0;
      last = (start[to - 1] as number) + gap;
    }
    while (UNSEEN.test(raw[last - 1] as string)) last--;
    return last;
  }

  #hasCapitals({ exact, capital }: CompiledTerm, from: number, end: number): boolean {
    if (exact === undefined && capital === undefined) return true;
    const raw = this.#words.raw.slice(this.#words.start[from], end);
    if (capital) return /^\P{Ll}/u.test(raw);
    return exact?.every((letters) => raw.includes(letters)) ?? true;
  }

  /** Where a verb ends that so far ends before `to`: «شده است», «گرفته خواهد شد». */
  #verbEnd(to: number, isParticiple: boolean): number {
    const words = this.#words;
    let end = to;
    for (let open = isParticiple; open && words.gapBefore(end) === SOFT; ) {
      const next = words.text(end);
      const isFuturePassive = isFuture(next) && words.gapBefore(end + 1) === SOFT && words.text(end + 1) === 'شد';
      if (!isFuturePassive && !isBecome(next) && !followsParticiple(next)) break;
      end += isFuturePassive ? 2 : 1;
      open = next.endsWith('ه');
    }
    return end;
  }

  /** Of candidates that end together those that are terms there, each concept once; sure readings before others. */
  #termsOf(group: readonly Candidate[]): readonly Candidate[] {
    const terms: Candidate[] = [];
    for (const candidate of group) {
      if (terms.some(({ term }) => term.concept === candidate.term.concept)) continue;
      if ((candidate.endings & UNSURE) !== 0 && terms.some(({ endings }) => (endings & UNSURE) === 0)) continue;
      if (this.#isTerm(candidate)) terms.push(candidate);
    }
    return terms;
  }

  #isTerm(candidate: Candidate): boolean {
    if (this.#lang === 'en') return isEnglishTerm(candidate);
    return isPersianTerm(candidate, () => this.#isPlace(candidate.to));
  }

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

  /** Whether one space or hyphen stands between a word and the next, and both together are no longer than a word. */
  #isPair(i: number): boolean {
    const { start, end, from, count } = this.#words;
    return (
      i + 1 < count &&
      (start[i + 1] as number) - (end[i] as number) === 1 &&
      this.#words.gapBefore(i + 1) === SOFT &&
      (from[i + 2] as number) - (from[i] as number) <= LONGEST_PAIR &&
      (from[i + 2] as number) - (from[i + 1] as number) > 1
    );
  }

  /** What two words may be that are one in a term: "road map" is "roadmap". */
  #fitOfPair(i: number): Fit {
    const { units, from } = this.#words;
    const length = (from[i + 2] as number) - (from[i] as number);
    if (this.#pair.length === 0) this.#pair = new Uint16Array(LONGEST_PAIR);
    this.#pair.set(units.subarray(from[i] as number, from[i + 2] as number));
    return this.#fits.fitOf(this.#pair, 0, length, hashOf(this.#pair, 0, length));
  }
}

const LONGEST_PAIR = 40;

/** The space before «شده» or «نشده», where one is written. */
const BEFORE_BECOME = /[\s\u200c]+ن?شده/u;
const UNSEEN = /[\u200c-\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/u;

/** Candidates in groups of one end, the furthest first; in a group the least inflected first, then as terms were given. */
function byEnd(found: readonly Candidate[]): (readonly Candidate[])[] {
  if (found.length === 1) return [found]; // as mostly
  const groups = new Map<number, Candidate[]>();
  for (const candidate of found) {
    const group = groups.get(candidate.end);
    if (group === undefined) groups.set(candidate.end, [candidate]);
    else group.push(candidate);
  }
  const ordered = [...groups].sort(([one], [other]) => other - one).map(([, group]) => group);
  for (const group of ordered) {
    if (group.length > 1) group.sort((one, other) => rank(one) - rank(other));
  }
  return ordered;
}

/** Endings that may as well be part of another word: «همکاری» is a term, and «همکار» with «ی». */
const UNSURE = YEH | COPULA | DEGREE | FINITE;

function rank({ endings }: Candidate): number {
  return endings === BARE ? 0 : (endings & UNSURE) === 0 ? 1 : 2;
}
