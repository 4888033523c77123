/**
 * A glossary of any size, made up of words of the lexicon, to measure speed on.
 *
 * Terms have one to three words. As in real term bases some words are in many terms: the words are shuffled, and the first ones
 * are drawn more often than the last ones.
 */
import lexicon from '../../../src/data/lexicon.js';
import type { Concept, Term } from '../../../src/glossary/concept.js';
import { PERSIAN_CONSONANTS } from '../../../src/text/names/skeleton.js';
import { below, type Random, randomFrom, shuffled } from '../align/random.js';

/** A word and one that translates it. */
interface WordPair {
  readonly fa: string;
  readonly en: string;
}

/** How many of the words are drawn from for each drawn uniformly; 1 would be none more often than others. */
const SKEW = 2;

/** One concept in so many has a second term in each language. */
const WITH_SYNONYM = 4;

/**
 * Makes concepts up; the same for the same arguments.
 *
 * @param count - How many, up to some millions.
 * @param seed - Any text.
 * @returns Concepts with ids and preferred Persian terms of their own.
 * @example
 * ```ts
 * Glossary.from(madeConcepts(20_000, 'speed')).size; // 20000
 * ```
 */
export function madeConcepts(count: number, seed: string): Concept[] {
  const random = randomFrom(seed);
  const pairs = shuffled(wordPairs(), random);
  const ids = new Set<string>();
  const taken = new Set<string>();
  const concepts: Concept[] = [];
  while (concepts.length < count) {
    const term = drawn(pairs, random);
    if (taken.has(term.fa)) continue;
    taken.add(term.fa);
    const terms = below(WITH_SYNONYM, random) === 0 ? [term, drawn(pairs, random)] : [term];
    concepts.push({
      id: freeId(term.en.replaceAll(' ', '-'), ids),
      domain: 'diplomacy',
      kind: 'term',
      status: 'draft',
      fa: { terms: terms.map(({ fa }, k) => ({ ...termOf(fa, k), transliteration: romanised(fa) })) },
      en: { terms: terms.map(({ en }, k) => termOf(en, k)) },
    });
  }
  return concepts;
}

function termOf(text: string, k: number): Term {
  return { text, status: k === 0 ? 'preferred' : 'admitted', partOfSpeech: 'noun' };
}

/** Entries of one Persian word whose likeliest translation is one English word, neither too short to be a term. */
function wordPairs(): WordPair[] {
  const pairs: WordPair[] = [];
  for (const line of lexicon.entries.split('\n')) {
    const [fa = '', likely = '', possible = ''] = line.split('\t');
    const [en = ''] = (likely || possible).split(' ');
    if (/^[آ-ی]{3,}$/u.test(fa) && /^[a-z]{3,}$/u.test(en)) pairs.push({ fa, en });
  }
  return pairs;
}

/** A term of one to three words; two are the most frequent, as they are in the shipped glossary. */
function drawn(pairs: readonly WordPair[], random: Random): WordPair {
  const length = [1, 2, 2, 2, 3, 3][below(6, random)] ?? 2;
  const words = Array.from({ length }, () => pairs[Math.floor(pairs.length * random() ** SKEW)] as WordPair);
  return { fa: words.map(({ fa }) => fa).join(' '), en: words.map(({ en }) => en).join(' ') };
}

function freeId(base: string, ids: Set<string>): string {
  let id = base;
  for (let k = 2; ids.has(id); k++) id = `${base}-${k}`;
  ids.add(id);
  return id;
}

const SOUNDS: Readonly<Record<string, string>> = { x: 'kh', š: 'sh', č: 'ch', ž: 'zh', q: 'gh' };
const VOWELS: Readonly<Record<string, string>> = { آ: 'ā', ا: 'ā', و: 'u', ی: 'i', ع: "'" };

/** Something that looks like a transliteration: short vowels are not written, so "a" or "e" stands between two consonants. */
function romanised(text: string): string {
  const letters = Array.from(text, (letter) => {
    const consonant = PERSIAN_CONSONANTS.get(letter);
    return consonant === undefined ? (VOWELS[letter] ?? letter) : (SOUNDS[consonant] ?? consonant);
  });
  return letters.join('').replace(/(?<=[b-dfghj-np-tvxz])(?=[b-df-gj-np-tvxz])/gu, 'e');
}
