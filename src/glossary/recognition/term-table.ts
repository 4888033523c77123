/**
 * The terms of a glossary in one language, compiled: word numbers, a trie of them, and what each term bears.
 *
 * A term is put in by every way in which its words may be cut:
 *
 *     هیئت عالی‌رتبه       هییت · عالی · رتبه     apart at half-spaces; texts that join them are cut by the vocabulary
 *     کریدور شمال-جنوب    … شمال · جنوب and … شمال · – · جنوب
 *     نهایی کردن          نهایی · any form of کردن, نمودن, شدن
 *     to finalize         finalize
 *     the Agency          agency, with a capital
 */
import { fold } from '../../text/normalize/fold.js';
import { type Word, words } from '../../text/words/words.js';
import type { Concept, PartOfSpeech, Term } from '../concept.js';
import { type Bearing, englishBearing, partOfSpeechOf, persianBearing } from './bearing.js';
import { englishAnalyses } from './english-endings.js';
import { persianAnalyses } from './persian-endings.js';
import { isInfinitive, PASSIVE_OF_DO, SAME_VERB } from './persian-verbs.js';
import { TermTrie } from './term-trie.js';
import { TermVocabulary } from './term-words.js';
import { DASH, gapBetween, HARD, SIGN, SOFT } from './text-words.js';

/** A term as the recogniser looks for it. */
export interface CompiledTerm {
  readonly concept: Concept;
  readonly term: Term;
  readonly partOfSpeech: PartOfSpeech;
  readonly bearing: Bearing;
  /** Its canonical words as they were written, without marks. */
  readonly words: readonly string[];
  /** What it has after its last word: "." of "Mr.". */
  readonly marks?: string;
  /** What the raw text must have in exactly these letters: an abbreviation. */
  readonly exact?: readonly string[];
  /** `true` for a name that is a common word without its capital: "State". */
  readonly capital?: true;
}

/** Longer terms are texts; they are not looked for. */
export const MOST_WORDS = 64;

/** All terms of one language. */
export class TermTable {
  readonly vocabulary: TermVocabulary;
  readonly trie = new TermTrie(EXPECTED_EDGES);
  readonly terms: CompiledTerm[] = [];
  readonly #lang: 'fa' | 'en';

  constructor(concepts: Iterable<Concept>, lang: 'fa' | 'en') {
    this.#lang = lang;
    this.vocabulary = new TermVocabulary(lang === 'fa' ? persianAnalyses : englishAnalyses);
    for (const concept of concepts) {
      for (const term of concept[lang].terms) {
        const partOfSpeech = partOfSpeechOf(concept, lang, term);
        this.#add(concept, term, partOfSpeech, term.text);
        for (const form of term.forms ?? []) this.#add(concept, term, partOfSpeech, form);
      }
    }
  }

  #add(concept: Concept, term: Term, partOfSpeech: PartOfSpeech, form: string): void {
    const text = this.#lang === 'fa' ? form : form.replace(PARTICLE, '');
    const parts = partsOf(text, this.#lang);
    const list = parts.map(({ word }) => word);
    const last = list.at(-1);
    if (last === undefined || parts.length > MOST_WORDS) return;
    const bearing =
      this.#lang === 'fa' ? persianBearing(concept, partOfSpeech, list) : englishBearing(partOfSpeech, parts.length);
    const number = this.terms.length;
    const marks = MARKS.exec(form)?.[0];
    const whole = wholeOf(text, list);
    const compiled = { concept, term, partOfSpeech, bearing, words: whole, ...this.#casing(concept, term, text, list) };
    this.terms.push(marks === undefined ? compiled : { ...compiled, marks });
    const numbers = list.map((word) => this.vocabulary.numberOf(word));
    for (const end of this.#ends(partOfSpeech, list, numbers)) {
      const path = [...numbers.slice(0, -1), end];
      if (parts.some(({ gap }) => gap !== SOFT)) this.trie.add(withMarks(path, parts), number);
      if (parts.every(({ gap }) => gap !== SIGN)) this.trie.add(path, number);
    }
    if (whole !== list) {
      const path = whole.map((word) => this.vocabulary.numberOf(word));
      this.trie.add(path, number);
    }
  }

  /** The numbers that the last word may have: several for a verb. */
  #ends(partOfSpeech: PartOfSpeech, list: readonly string[], numbers: readonly number[]): readonly number[] {
    const last = list.at(-1) as string;
    if (this.#lang === 'en' || partOfSpeech !== 'verb' || !isInfinitive(last)) return numbers.slice(-1);
    const verbs = new Set([last, ...(SAME_VERB.get(last) ?? [])]);
    if (list.length > 1 && SAME_VERB.get('کردن')?.includes(last)) for (const verb of PASSIVE_OF_DO) verbs.add(verb);
    return Array.from(verbs, (verb) => this.vocabulary.numberOfVerb(verb));
  }

  #casing(
    { kind }: Concept,
    { abbreviation }: Term,
    text: string,
    list: readonly string[],
  ): Pick<CompiledTerm, 'exact' | 'capital'> {
    if (this.#lang === 'fa') return {};
    const exact = text.match(abbreviation ? /[\p{L}\p{N}]+/gu : ACRONYM);
    if (exact) return { exact };
    return list.length === 1 && kind !== 'title' && /^\p{Lu}/u.test(text) ? { capital: true } : {};
  }
}

/** What may end a term that ends in no letter or digit. */
const MARKS = /[.)+#&*]+$/u;

/** Terms have about two words. */
const EXPECTED_EDGES = 2 ** 12;

/** What English terms begin with that texts leave out. */
const PARTICLE = /^(?:to|the)\s+(?=\p{L})/iu;

/** Two capitals or more: "SCO", "MoU". */
const ACRONYM = /\p{Lu}[\p{Ll}\p{N}]*\p{Lu}[\p{L}\p{N}]*/gu;

interface Part {
  readonly word: string;
  /** What stands before it. */
  readonly gap: number;
}

/** The words of a term, apart at its half-spaces unless canonical words join them again. */
function partsOf(text: string, lang: 'fa' | 'en'): Part[] {
  const parts: Part[] = [];
  let before = 0;
  for (const { text: word, start, end } of words(text)) {
    const gap = parts.length === 0 ? SOFT : gapOf(text, before, start, lang);
    before = end;
    const raw = text.slice(start, end);
    const apart = lang === 'fa' && raw.includes('\u200c') ? apartAt(raw) : [];
    if (apart.length < 2) parts.push({ word, gap });
    else for (const [i, piece] of apart.entries()) parts.push({ word: piece.text, gap: i === 0 ? gap : SOFT });
  }
  return parts;
}

/**
 * The canonical words of a word whose half-spaces are spaces. A compound that has another spelling as one word, «گفت‌وگو», is
 * taken apart all the same, since texts that join it to the next word have its letters and not that spelling.
 */
function apartAt(word: string): readonly Pick<Word, 'text'>[] {
  const apart = words(word.replaceAll('\u200c', ' '));
  const isRespelled = apart.length === 1 && apart[0]?.text !== fold(word.replaceAll('\u200c', '')).text;
  return isRespelled ? word.split('\u200c').flatMap((piece) => words(piece)) : apart;
}

/** The canonical words of a term, where they are not its parts joined: «گفت‌وگو» is canonical «گفتگو». */
function wholeOf(text: string, parts: readonly string[]): readonly string[] {
  const whole = words(text).map((word) => word.text);
  return whole.join('') === parts.join('') ? parts : whole;
}

/** The mark between two words of a term. A dash that it has without spaces texts have with spaces too. */
function gapOf(text: string, from: number, to: number, lang: 'fa' | 'en'): number {
  if (to - from === 1 && (lang === 'fa' ? /[-‐–]/u : /–/u).test(text[from] as string)) return DASH;
  const gap = gapBetween(text, from, to);
  return gap === HARD ? SOFT : gap;
}

/** A path with the marks between its words, as far as they are marks that a text may have. */
function withMarks(path: readonly number[], parts: readonly Part[]): number[] {
  return path.flatMap((number, i) => {
    const { gap } = parts[i] as Part;
    return gap === SOFT ? [number] : [gap, number];
  });
}
