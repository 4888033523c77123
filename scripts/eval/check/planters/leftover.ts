/** Leftovers: words of the target replaced by words of the source, untranslated. */
import type { Random } from '../../align/random.js';
import { below, pick } from '../../align/random.js';
import { edited } from '../edit.js';
import { type GoldPair, type Planted, withTarget } from '../planted.js';

/** How many words are left untranslated at most. */
const MOST_WORDS = 3;
/** Shorter words would be of no matter. */
const LEAST_LETTERS = 4;
/** Before a shorter target it is not plain what was to be translated. */
const LEAST_WORDS = 6;

/** Plants words of the source in the place of as many of the target's, about as far on in the text. */
export function plantLeftover(pair: GoldPair, random: Random): Planted | undefined {
  const wanted = 1 + below(MOST_WORDS, random);
  const run = pick(runs(pair.source, wanted), random);
  const places = [...pair.target.matchAll(/[^\s]+/gu)];
  if (!run || places.length < LEAST_WORDS) return undefined;
  const at = Math.floor((run.start / pair.source.length) * (places.length - wanted));
  const chosen = places.slice(at).find(([word]) => /^\p{L}[\p{L}‌]{3,}$/u.test(word) && !/^\p{Lu}/u.test(word));
  if (!chosen) return undefined;
  const edit = { start: chosen.index, end: chosen.index + chosen[0].length, text: run.text, what: '' };
  return { what: `${run.text} left for ${chosen[0]}`, faulty: [withTarget(pair, edited(pair.target, edit))] };
}

/** Runs of so many plain words, none of which could be a name: no capital letter, no digit, no mark between them. */
function runs(text: string, length: number): { start: number; text: string }[] {
  const word = `[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}\\p{M}\u200c]*`;
  const pattern = new RegExp(`(?<=^|\\s)(?=(${word}(?: ${word}){${length - 1}})(?=\\s))`, 'gu');
  return [...text.matchAll(pattern)]
    .map((found) => ({ start: found.index, text: found[1] ?? '' }))
    .filter((run) => run.text.split(' ').some((each) => each.length >= LEAST_LETTERS));
}
