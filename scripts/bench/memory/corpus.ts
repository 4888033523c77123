/**
 * Segments of any number from a seed, as a translator's memory has them: documents, formulae, sentences that come again.
 *
 *     chance   segment
 *     .03      one of those before, as it was            3 % of a memory are exact repeats
 *     .12      one of those before, a word in ten edited
 *     .85      new: words by text.ts, as many as a log-normal law says
 *
 * Nothing is held but a few thousand earlier segments, so that millions can be streamed.
 */

import { plainText } from '../../../src/tm/content.js';
import type { Origin, Unit } from '../../../src/tm/unit.js';
import { below, type Random, randomFrom } from '../../eval/align/random.js';
import { type Language, textIn } from './text.js';

/** How many segments are others again, and how many are others with edits. */
const REPEATED = 0.03;
const EDITED = 0.12;

/** An edited segment has one word in so many changed, at least one. */
const WORDS_AN_EDIT = 10;

/** Earlier segments that may come again: half of them from everywhere, half from just before. */
const REMEMBERED = 8_192;

/** Length of a sentence in words: log-normal, with headings and a few preambles beside. */
const MEDIAN_LENGTH = 16;
const SPREAD = 0.55;
const HEADING = 0.04;
const LONGEST_HEADING = 5;
const PREAMBLE = 0.003;
const SHORTEST_PREAMBLE = 60;
const LONGEST = 300;

/** Sentences of a document: it has a topic and a way to spell. */
const SHORTEST_DOCUMENT = 10;
const LONGEST_DOCUMENT = 90;

/** How often a comma stands after a word. */
const COMMA = 0.07;

/** Units of one origin. */
const UNITS_A_DOCUMENT = 1_000;

const COMMAS: Readonly<Record<Language, string>> = { fa: '،', en: ',' };

/** How documents spell Persian, the usual way most often: with a zero-width non-joiner, without, with a space, by an Arabic keyboard. */
const SPELLINGS: readonly ((text: string) => string)[] = [
  ...Array.from({ length: 16 }, () => (text: string) => text),
  (text) => text.replaceAll('\u200c', ''),
  (text) => text.replaceAll('\u200c', ' '),
  (text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
  (text) => text.replaceAll('هٔ', 'ه'),
];

/**
 * So many segments of one language, the same at every call.
 *
 * @param seed - Another one gives other segments of the same vocabulary and the same phrases.
 */
export function* segments(seed: string, count: number, lang: Language = 'fa'): Generator<string, void, void> {
  const random = randomFrom(`${seed} ${lang}`);
  const text = textIn(lang);
  const remembered: (readonly string[])[] = [];
  let left = 0;
  let topic: readonly string[] = [];
  let spell = SPELLINGS[0] as (text: string) => string;
  const words = (length: number): string[] => {
    const made: string[] = [];
    while (made.length < length) made.push(...text.next(random, topic));
    made.length = length;
    return made;
  };
  for (let number = 0; number < count; number++) {
    if (left-- === 0) {
      left = SHORTEST_DOCUMENT + below(LONGEST_DOCUMENT - SHORTEST_DOCUMENT, random);
      topic = text.topic(random);
      spell = lang === 'fa' ? (SPELLINGS[below(SPELLINGS.length, random)] ?? spell) : spell;
    }
    const chance = number === 0 ? 1 : random();
    const earlier = remembered[below(remembered.length, random)] ?? [];
    let segment: readonly string[];
    if (chance < REPEATED) segment = earlier;
    else if (chance < REPEATED + EDITED)
      segment = edited(earlier, Math.ceil(earlier.length / WORDS_AN_EDIT), words, random);
    else segment = words(lengthOf(random));
    remember(remembered, segment, number, random);
    yield spell(punctuated(segment, lang));
  }
}

/** So many units, Persian on the one side and English on the other; the sides have nothing to do with each other. */
export function* units(seed: string, count: number): Generator<Unit, void, void> {
  const english = segments(seed, count, 'en');
  let number = 0;
  let origin: Origin = { document: '' };
  for (const source of segments(seed, count)) {
    const id = (number % UNITS_A_DOCUMENT) + 1;
    if (id === 1) origin = { document: `document-${number / UNITS_A_DOCUMENT + 1}` };
    yield { id: `u${id}`, source, target: english.next().value ?? '', sourceLang: 'fa', targetLang: 'en', origin };
    number++;
  }
}

/**
 * Words with so many of them exchanged, left out or added to.
 *
 * @param words - Makes other words.
 */
export function edited(
  segment: readonly string[],
  edits: number,
  words: (length: number) => readonly string[],
  random: Random,
): string[] {
  const made = [...segment];
  for (let edit = 0; edit < edits; edit++) {
    const at = below(made.length, random);
    const chance = random();
    if (chance < 0.6 || (chance < 0.8 && made.length < 2)) made.splice(at, 1, ...words(1));
    else if (chance < 0.8) made.splice(at, 1);
    else made.splice(at, 0, ...words(1));
  }
  return made;
}

function remember(remembered: (readonly string[])[], segment: readonly string[], number: number, random: Random): void {
  if (number < REMEMBERED) remembered.push(segment);
  else if (number % 2 === 0) remembered[(number / 2) % (REMEMBERED / 2)] = segment;
  else {
    // Each of all odd ones so far is as likely to be here as any other.
    const slot = below(number, random);
    if (slot < REMEMBERED / 2) remembered[REMEMBERED / 2 + slot] = segment;
  }
}

function lengthOf(random: Random): number {
  const chance = random();
  if (chance < HEADING) return 1 + below(LONGEST_HEADING, random);
  if (chance < HEADING + PREAMBLE) return Math.floor(SHORTEST_PREAMBLE * (LONGEST / SHORTEST_PREAMBLE) ** random());
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()); // Box and Muller
  return Math.max(1, Math.min(LONGEST, Math.round(MEDIAN_LENGTH * Math.exp(SPREAD * normal))));
}

/** The words as text. Where commas stand depends on the words alone, so that a repeat is a repeat. */
function punctuated(words: readonly string[], lang: Language): string {
  if (words.length <= LONGEST_HEADING) return words.join(' ');
  const random = randomFrom(words[0] ?? '');
  const last = words.length - 1;
  return words.map((word, k) => (k === last ? `${word}.` : random() < COMMA ? word + COMMAS[lang] : word)).join(' ');
}

/** Sources of units to make queries of: all of a small memory, some from everywhere in a large one. */
export function sampleOf(held: readonly Unit[]): string[] {
  const step = Math.ceil(held.length / SAMPLE);
  return Array.from({ length: Math.floor(held.length / step) }, (_, k) => plainText((held[k * step] as Unit).source));
}

/** As many sources are enough to draw queries from. */
const SAMPLE = 200_000;
