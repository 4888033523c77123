/**
 * How alike a Persian and a Latin spelling of a name sound.
 *
 * The two are aligned letter by letter, as in an edit distance whose costs know the scripts: short vowels are not written in
 * Persian, «و» and «ی» are vowels or consonants, and transliterations differ in gh and q, kh and h, zh and j:
 *
 *     خ   –  ا  –  م  ن  ه   –   ی         sum of costs: an unwritten vowel .06, h for kh .25, all else 0
 *     h   –  a  –  m  n  –   e   i   …
 *
 * @see Needleman, Wunsch: A general method applicable to the search for similarities, J. Mol. Biol. 48 (1970), for the alignment
 */
import { fold } from '../normalize/fold.js';
import { latinSymbols, PERSIAN_CONSONANTS } from './skeleton.js';

/** Names longer than this are cut: bounds the time, which grows with the product of the lengths. */
const LONGEST = 64;

/**
 * How alike a Persian and a Latin name sound, from 0 to 1.
 *
 * True pairs of persons and places mostly reach .8, other pairs seldom .6; `test/text/names/names.test.ts` has the figures. Names that
 * differ in sound are in {@link exonyms}.
 *
 * @param persian - A name in Persian script, one word or several.
 * @param latin - A name in Latin script, in any transliteration.
 * @example
 * ```ts
 * nameSimilarity('عراقچی', 'Araqchi'); // 1
 * ```
 */
export function nameSimilarity(persian: string, latin: string): number {
  const source = persianLetters(persian);
  const target = latinLetters(latin);
  const weight = Math.max(total(source, weightOf), total(target, weightOf));
  if (weight === 0 || source.length === 0 || target.length === 0) return 0;
  return Math.max(0, 1 - distance(source, target) / weight);
}

/** «و», «ی», «ا» as W, Y and A; «ع» and hamza as E; a final «ه», which may be silent, as H. */
const WEAK: ReadonlyMap<string, string> = new Map([
  ['و', 'W'],
  ['ی', 'Y'],
  ['ا', 'A'],
  ['آ', 'A'],
  ['ع', 'E'],
]);

function persianLetters(name: string): string[] {
  const letters: string[] = [];
  for (const word of fold(name.slice(0, LONGEST)).text.split(/\P{L}+/u)) {
    for (const letter of word.replace(/(?<=.)ه$/u, 'H')) {
      const symbol = letter === 'H' ? 'H' : (PERSIAN_CONSONANTS.get(letter) ?? WEAK.get(letter));
      if (symbol !== undefined) letters.push(symbol);
    }
  }
  return letters;
}

function latinLetters(name: string): string[] {
  const letters = latinSymbols(fold(name.slice(0, LONGEST)).text).replace(/[^a-zčšž]/gu, '');
  return [...letters.replace(/(.)\1+/gu, '$1')];
}

/** What a letter counts in the length of a name: consonants carry it. */
function weightOf(letter: string): number {
  return /[WYAEHaeiouwy]/u.test(letter) ? 0.3 : 1;
}

function total(letters: readonly string[], measure: (letter: string) => number): number {
  let sum = 0;
  for (const letter of letters) sum += measure(letter);
  return sum;
}

/** The cheapest alignment, a row of the table at a time. */
function distance(source: readonly string[], target: readonly string[]): number {
  let above = [0];
  for (const letter of target) above.push((above.at(-1) as number) + unwritten(letter));
  for (const letter of source) {
    const row = [(above[0] as number) + unspoken(letter)];
    target.forEach((other, j) => {
      const replaced = (above[j] as number) + confusion(letter, other);
      const dropped = (above[j + 1] as number) + unspoken(letter);
      const added = (row[j] as number) + unwritten(other);
      row.push(Math.min(replaced, dropped, added));
    });
    above = row;
  }
  return above.at(-1) as number;
}

/** What a Latin letter costs that Persian does not write. */
function unwritten(letter: string): number {
  return UNWRITTEN[letter] ?? 1;
}

const UNWRITTEN: Readonly<Record<string, number>> = {
  a: 0.06,
  e: 0.06,
  o: 0.06,
  u: 0.12,
  i: 0.12,
  y: 0.15,
  w: 0.2,
  h: 0.2,
};

/** What a Persian letter costs that Latin does not write. */
function unspoken(letter: string): number {
  return UNSPOKEN[letter] ?? 1;
}

const UNSPOKEN: Readonly<Record<string, number>> = { A: 0.25, Y: 0.25, W: 0.25, E: 0.05, H: 0.1, h: 0.5 };

/** What it costs to take a Latin letter for a Persian one. */
function confusion(persian: string, latin: string): number {
  if (persian === latin) return 0;
  return CONFUSIONS.get(persian + latin) ?? (weightOf(persian) < 1 && weightOf(latin) < 1 ? 0.25 : 1.2);
}

/** Pairs of a Persian and a Latin symbol that name one sound, by cost. */
const CONFUSIONS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0, 'Wv Ww Wu Wo Yi Yy Ye Aa Hh He Ha Ea Eo Ee Ei Eu'],
      [0.1, 'Ao Ae Ai Au Wf Yj qg žj jž žg jg xq xk qk kq zs sz sč šč čš tž dz'],
      [0.25, 'xh hx qx gq kx xč gk kg xj bp pb kč td dt fv vf bv Wb sš šs žz zž sj jč čj zj jz nm šž tč'],
    ] as const
  ).flatMap(([cost, pairs]) => pairs.split(' ').map((pair): [string, number] => [pair, cost])),
);
