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
import { baseForms } from '../text/forms/forms.js';
import type { Word } from '../text/words/words.js';
import { words } from '../text/words/words.js';
import type { Concept, LangSection } from './concept.js';

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

interface Node {
  readonly next: Map<string, Node>;
  /** Concepts of the terms that end here; several where concepts share a term. */
  readonly ids: string[];
  /** The spelling that an abbreviation must have: «US» is a term, "us" is not. */
  readonly exact: Map<string, readonly string[]>;
}

/** The terms of one language, ready to read texts. */
export class Recognizer {
  readonly #root = emptyNode();
  readonly #lang: 'fa' | 'en';

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
      node = next;
    }
    if (exact !== undefined) node.exact.set(exact, [...(node.exact.get(exact) ?? []), id]);
    else if (!node.ids.includes(id)) node.ids.push(id);
  }

  /** The terms of a text in order, none inside another; concepts that share a term give one match each. */
  recognize(raw: string): TermMatch[] {
    const list = words(raw);
    const fits = list.map(({ text }) => fittingWords(text));
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
    fits: readonly (readonly string[])[],
    from: number,
  ): { ids: readonly string[]; to: number } | undefined {
    let best: { ids: readonly string[]; to: number } | undefined;
    let open = [this.#root];
    for (let i = from; i < list.length && open.length > 0; i++) {
      const reached = new Set<Node>();
      for (const node of open) {
        for (const word of fits[i] as readonly string[]) {
          const next = node.next.get(word);
          if (next !== undefined) reached.add(next);
        }
      }
      open = [...reached];
      const span = raw.slice((list[from] as Word).start, (list[i] as Word).end);
      const ids = open.flatMap((node) => [...node.ids, ...(node.exact.get(span) ?? [])]);
      if (ids.length > 0) best = { ids: [...new Set(ids)], to: i + 1 };
    }
    return best;
  }
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
  if (!/^\p{Script=Arabic}/u.test(word)) return baseForms(word);
  const stems = ENDINGS.filter((ending) => word.endsWith(ending) && word.length >= ending.length + SHORTEST_STEM);
  return [word, ...stems.map((ending) => word.slice(0, -ending.length))];
}
