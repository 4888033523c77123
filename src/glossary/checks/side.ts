/** One side of a pair, ready to be asked where words of a family stand. */
import { type Word, words } from '../../text/words/words.js';
import { englishFamilies } from './english-families.js';
import { persianFamilies } from './persian-families.js';

/** A text by its words and their families. */
export class Side {
  readonly lang: 'fa' | 'en';
  readonly text: string;
  readonly words: readonly Word[];
  /** Family → indexes of its words, ascending. */
  readonly #places = new Map<string, number[]>();
  /** By word, the number of the sentence that it stands in. */
  readonly #sentences: readonly number[];

  constructor(text: string, lang: 'fa' | 'en') {
    this.lang = lang;
    this.text = text;
    this.words = words(text);
    this.words.forEach((word, i) => {
      this.#place(word.text, i);
      for (const part of partsOf(text, word)) this.#place(part, i);
    });
    this.#sentences = sentencesOf(text, this.words);
  }

  #place(word: string, i: number): void {
    for (const family of familiesOf(word, this.lang)) {
      const places = this.#places.get(family);
      if (places === undefined) this.#places.set(family, [i]);
      else if (places.at(-1) !== i) places.push(i);
    }
  }

  /** Where words of one of these families stand, ascending. */
  placesOf(families: ReadonlySet<string>): readonly number[] {
    const lists: (readonly number[])[] = [];
    for (const family of families) {
      const places = this.#places.get(family);
      if (places !== undefined) lists.push(places);
    }
    if (lists.length < 2) return lists[0] ?? [];
    return [...new Set(lists.flat())].sort((a, b) => a - b);
  }

  /** Whether two words stand in one sentence. */
  areNear(i: number, j: number): boolean {
    return this.#sentences[i] === this.#sentences[j];
  }

  /** The word at an index as it is compared; empty outside the text. */
  wordAt(i: number): string {
    return this.words[i]?.text ?? '';
  }

  /** The raw text between the word at an index and the next. */
  after(i: number): string {
    const word = this.words[i];
    return word === undefined ? '' : this.text.slice(word.end, this.words[i + 1]?.start ?? word.end + 1);
  }

  /** The index of the first word that ends after an offset. */
  indexAt(offset: number): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] as Word).end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** The index of the first of ascending numbers that is not below a number. */
export function lowerBound(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The words that one word is written as: «نقش محوری» is joined like «نقش‌محور», but may be "a central role" as well. Affixes are
 * no words, so that short parts do not count.
 */
function partsOf(text: string, { start, end }: Word): readonly string[] {
  const raw = text.slice(start, end);
  if (!/\s/u.test(raw)) return [];
  return raw.split(/\s+/u).flatMap((part) => (part.length < LEAST_PART ? [] : words(part).map((word) => word.text)));
}

const LEAST_PART = 3;

/** Counts sentences without knowing abbreviations: a full stop after one or two letters ends none. */
function sentencesOf(text: string, list: readonly Word[]): number[] {
  let sentence = 0;
  return list.map(({ start }, i) => {
    const before = list[i - 1];
    if (before !== undefined) {
      const gap = text.slice(before.end, start);
      if (/[!?؟\n]/u.test(gap) || (/\.(?!\.)\P{L}*\s/u.test(gap) && before.text.length > 2)) sentence++;
    }
    return sentence;
  });
}

/** Texts say few words often, and finding their families takes longer than all else. */
const KNOWN = { fa: new Map<string, ReadonlySet<string>>(), en: new Map<string, ReadonlySet<string>>() };
const MOST_KNOWN = 50_000;
/** Longer words are of no family: taking endings off them could take long. */
export const LONGEST_WORD = 40;

function familiesOf(word: string, lang: 'fa' | 'en'): ReadonlySet<string> {
  if (word.length > LONGEST_WORD) return new Set([word]);
  const known = KNOWN[lang].get(word);
  if (known !== undefined) return known;
  // A slice keeps alive the text that it is of: what is kept is a copy.
  const own = [...word].join('');
  const families = lang === 'fa' ? persianFamilies(own) : englishFamilies(own);
  if (KNOWN[lang].size >= MOST_KNOWN) KNOWN[lang].clear();
  KNOWN[lang].set(own, families);
  return families;
}
