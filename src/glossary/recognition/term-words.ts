/**
 * The words of all terms, numbered, and what a word of a text may be of them.
 *
 *     text          may be
 *     همکاری‌های    همکاری + ها            one word of a term, inflected
 *     نقشهراه       نقشه · راه             two that were written as one
 *     می‌کنند       the verb کردن          in any of its forms
 *
 * Finding that out takes some microseconds, so it is remembered for each word that differs (see remembered.ts).
 */
import { FNV_PRIME, mixed, OFFSET_BASIS } from '../../text/words/hash.js';
import { VARIANTS } from '../../text/words/spelling.js';
import { type Analysis, FINITE, LONGEST_WORD } from './endings.js';
import { formsOfVerb, isFuture, type VerbForm } from './persian-verbs.js';
import { HARD } from './text-words.js';

/** One way to read a word of a text. */
export interface Alternative {
  /** Numbers of words of terms, one after another. */
  readonly numbers: readonly number[];
  /** What the word of the text has beyond the last of them. */
  readonly endings: number;
  /** What the last of them is, where it is a verb. */
  readonly form?: VerbForm;
}

/** What a word of a text may be. */
export interface Fit {
  /** Nearer ones first. */
  readonly alternatives: readonly Alternative[];
  /** Whether a word of a term begins with it, so that it may be the first half of one that was written apart. */
  readonly beginsOthers: boolean;
  /** Whether it is «خواهد» or the like, and there are verbs among the terms. */
  readonly isFuture: boolean;
}

/** Nothing that a term has. */
export const NO_FIT: Fit = { alternatives: [], beginsOthers: false, isFuture: false };

/** More readings of one word are hostile. */
const MOST_ALTERNATIVES = 24;
/** A word that is written as one may be so many words of a term. */
const MOST_PARTS = 12;
/** How often a word is cut at most, for one that is cut in many ways. */
const MOST_CUTS = 500;
/** Shorter parts say nothing, but for «و». */
const SHORTEST_PART = 2;

/** Words of terms by number, from {@link HARD} + 1 on: what is below are marks between words. */
export class TermVocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #verbs = new Map<string, number>();
  readonly #verbForms = new Map<string, Alternative[]>();
  readonly #analyses: (word: string) => readonly Analysis[];
  /** By hash, whether a word of a term begins with these letters; a few others share the place. */
  readonly #beginnings = new Uint8Array(BEGINNINGS);
  #size = HARD + 1;
  /** How often the word that is looked at may still be cut. */
  #cuts = 0;

  /** @param analyses - The inflected forms of the language. */
  constructor(analyses: (word: string) => readonly Analysis[]) {
    this.#analyses = analyses;
  }

  /** The number of a word of a term. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#size++;
    this.#numbers.set(word, number);
    let hash = OFFSET_BASIS;
    for (let i = 0; i < word.length - SHORTEST_PART; i++) {
      hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
      if (i + 1 >= SHORTEST_PART) this.#beginnings[mixed(hash) & (BEGINNINGS - 1)] = 1;
    }
    return number;
  }

  /** The number that all forms of a Persian verb have. */
  numberOfVerb(infinitive: string): number {
    const known = this.#verbs.get(infinitive);
    if (known !== undefined) return known;
    const number = this.#size++;
    this.#verbs.set(infinitive, number);
    for (const [word, form] of formsOfVerb(infinitive)) {
      const alternatives = this.#verbForms.get(word) ?? [];
      alternatives.push({ numbers: [number], endings: FINITE, form });
      this.#verbForms.set(word, alternatives);
    }
    return number;
  }

  /** What a canonical word of a text may be. */
  fitOf(word: string, hash: number): Fit {
    if (word.length > LONGEST_WORD) return NO_FIT;
    const alternatives: Alternative[] = [];
    this.#cuts = MOST_CUTS;
    this.#addReadings(word, [], alternatives);
    const beginsOthers = word.length >= SHORTEST_PART && this.#beginnings[hash & (BEGINNINGS - 1)] === 1;
    const future = this.#verbs.size > 0 && isFuture(word);
    if (alternatives.length === 0 && !beginsOthers && !future) return NO_FIT;
    return { alternatives, beginsOthers, isFuture: future };
  }

  #addReadings(word: string, before: readonly number[], to: Alternative[]): void {
    for (const { stem, endings } of this.#analyses(word)) {
      const number = this.#numbers.get(stem);
      if (number === undefined || to.length >= MOST_ALTERNATIVES) continue;
      const numbers = [...before, number];
      if (!to.some((other) => other.endings === endings && sameNumbers(other.numbers, numbers))) {
        to.push({ numbers, endings });
      }
    }
    for (const { numbers, ...form } of this.#verbForms.get(word) ?? []) {
      if (to.length < MOST_ALTERNATIVES) to.push({ numbers: [...before, ...numbers], ...form });
    }
    if (before.length === MOST_PARTS - 1) return;
    for (let length = 1; length <= word.length - SHORTEST_PART && --this.#cuts >= 0; length++) {
      const part = word.slice(0, length);
      if (length < SHORTEST_PART && part !== 'و') continue;
      const number = this.#numbers.get(VARIANTS.get(part) ?? part);
      if (number !== undefined) this.#addReadings(word.slice(length), [...before, number], to);
    }
  }
}

/** A power of two. */
const BEGINNINGS = 2 ** 20;

function sameNumbers(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((number, i) => number === other[i]);
}
