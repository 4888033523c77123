/**
 * Terms in running text.
 *
 * All terms of a language stand in one trie over canonical words. The text is read once; at each word the longest term that
 * starts there is taken, and reading goes on after it. A word of the text fits a word of a term when it is equal or a regular
 * inflection of it: «رایزنی‌های» fits «رایزنی», "agreements" fits "agreement".
 *
 *     نقشه ─ راه ●road-map ─ همکاری ●cooperation-road-map
 *     معاهده ●treaty ─ جامع ●comprehensive-treaty
 */
import { formsByRule } from '../../text/forms/endings.js';
import { IRREGULAR_ENGLISH } from '../../text/forms/english-irregulars.js';
import type { Word } from '../../text/words/words.js';
import { words } from '../../text/words/words.js';
import type { Concept, LangSection } from '../concept.js';

/** A term found in running text. */
export interface TermMatch {
  /** The concept's id. */
  readonly id: string;
  /** Offset of its first UTF-16 unit in the raw text. */
  readonly start: number;
  /** Offset after its last unit. */
  readonly end: number;
  /** The raw text of the span. */
  readonly text: string;
}

/** A place in the trie. */
interface Node {
  readonly next: Map<string, Node>;
  /** Concepts of the terms that end here; several where concepts share a term. */
  readonly ids: string[];
  /** The spelling that an abbreviation must have: «US» is a term, "us" is not. */
  readonly exact: Map<string, readonly string[]>;
}

/** What a word of a text is to the terms. */
interface Fit {
  /** The words of terms that it fits; of most words, none. */
  readonly words: readonly string[];
  /** Where the terms go on that begin with one of these. */
  readonly starts: readonly Node[];
}

const NO_FIT: Fit = { words: [], starts: [] };

/** The terms of one language, ready to read texts. */
export class Recognizer {
  readonly #root = emptyNode();
  readonly #lang: 'fa' | 'en';
  /** All words that stand in a term. */
  readonly #words = new Set<string>();
  /** Finding the words that a word fits takes longer than all else, and texts say few words often. */
  readonly #fits = new Map<string, Fit>();

  constructor(concepts: Iterable<Concept>, lang: 'fa' | 'en') {
    this.#lang = lang;
    for (const concept of concepts) this.#addSection(concept.id, concept[lang]);
  }

  #addSection(id: string, { terms }: LangSection): void {
    for (const { text, forms = [], abbreviation } of terms) {
      for (const form of [text, ...forms]) {
        if (abbreviation && this.#lang === 'en') this.#add(words(form), id, form);
        else for (const variant of spellings(form, this.#lang)) this.#add(variant, id);
      }
    }
  }

  #add(list: readonly Pick<Word, 'text'>[], id: string, exact?: string): void {
    if (list.length === 0) return;
    let node = this.#root;
    for (const { text } of list) {
      const next = node.next.get(text) ?? emptyNode();
      node.next.set(text, next);
      this.#words.add(text);
      node = next;
    }
    if (exact !== undefined) node.exact.set(exact, [...(node.exact.get(exact) ?? []), id]);
    else if (!node.ids.includes(id)) node.ids.push(id);
  }

  /**
   * The terms of a text in order, none inside another; concepts that share a term give one match each.
   *
   * @param list - What `words` gives for the text.
   */
  recognize(raw: string, list: readonly Word[] = words(raw)): TermMatch[] {
    const fits = list.map(({ text }) => this.#fitOf(text));
    const matches: TermMatch[] = [];
    for (let i = 0; i < list.length; ) {
      const found = this.#longestAt(raw, list, fits, i);
      if (found === undefined) {
        i++;
        continue;
      }
      const start = (list[i] as Word).start;
      const end = (list[found.to - 1] as Word).end;
      for (const id of found.ids) matches.push({ id, start, end, text: raw.slice(start, end) });
      i = found.to;
    }
    return matches;
  }

  #longestAt(
    raw: string,
    list: readonly Word[],
    fits: readonly Fit[],
    from: number,
  ): { ids: readonly string[]; to: number } | undefined {
    let best: { ids: readonly string[]; to: number } | undefined;
    let open = (fits[from] as Fit).starts;
    for (let to = from + 1; open.length > 0; to++) {
      const ids = idsAt(open, () => raw.slice((list[from] as Word).start, (list[to - 1] as Word).end));
      if (ids.length > 0) best = { ids, to };
      if (to === list.length) break;
      open = after(open, (fits[to] as Fit).words);
    }
    return best;
  }

  #fitOf(word: string): Fit {
    const known = this.#fits.get(word);
    if (known !== undefined) return known;
    // A slice keeps alive the text that it is of: what is kept is a copy.
    const own = [...word].join('');
    const fitting = fittingWords(own).filter((form) => this.#words.has(form));
    const fit = fitting.length === 0 ? NO_FIT : { words: fitting, starts: after([this.#root], fitting) };
    if (word.length > LONGEST_KNOWN) return fit;
    if (this.#fits.size === MOST_KNOWN) this.#fits.clear();
    this.#fits.set(own, fit);
    return fit;
  }
}

/** Bounds what a recogniser remembers, whatever it reads. */
const MOST_KNOWN = 50_000;
const LONGEST_KNOWN = 40;

/** The nodes that words lead to. No two are the same, since words that differ leave a node by different ways. */
function after(nodes: readonly Node[], words: readonly string[]): readonly Node[] {
  const reached: Node[] = [];
  if (words.length === 0) return reached;
  for (const node of nodes) {
    for (const word of words) {
      const next = node.next.get(word);
      if (next !== undefined) reached.push(next);
    }
  }
  return reached;
}

/** The concepts of the terms that end at nodes, each once. */
function idsAt(nodes: readonly Node[], span: () => string): readonly string[] {
  if (nodes.every(({ ids, exact }) => ids.length === 0 && exact.size === 0)) return [];
  return [...new Set(nodes.flatMap(({ ids, exact }) => [...ids, ...(exact.get(span()) ?? [])]))];
}

function emptyNode(): Node {
  return { next: new Map(), ids: [], exact: new Map() };
}

/** The word sequences under which a term may be written: as it is, joined into one word, apart at its half-spaces. */
function spellings(term: string, lang: 'fa' | 'en'): (readonly Pick<Word, 'text'>[])[] {
  if (lang === 'en') return [words(term.replace(/^to (?=.)/u, ''))];
  const whole = words(term);
  const joined = words(term.replace(/\s/gu, '\u200c'));
  const apart = words(term.replace(/\u200c/gu, ' '));
  return [whole, joined, apart];
}

/** Endings that a Persian noun or adjective takes without becoming another word. */
const ENDINGS = ['هایشان', 'هایمان', 'هایش', 'هایی', 'های', 'ها', 'شان', 'مان', 'ای', 'یی', 'ی', 'ش', 'ست'];
/** So short a stem may be another word's beginning. */
const SHORTEST_STEM = 3;

function fittingWords(word: string): readonly string[] {
  if (!/^\p{Script=Arabic}/u.test(word)) return formsByRule(word, IRREGULAR_ENGLISH);
  const stems = ENDINGS.filter((ending) => word.endsWith(ending) && word.length >= ending.length + SHORTEST_STEM);
  return [word, ...stems.map((ending) => word.slice(0, -ending.length))];
}
