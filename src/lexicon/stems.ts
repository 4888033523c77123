/**
 * Which base form each inflected word of a corpus is counted as, so that the forms of a word learn together.
 *
 * `baseForms` gives all that a word may be a form of and asks no dictionary: «راه», way, may be «را» with an ending, and "news" a
 * plural of "new". The corpus can tell, since a word and its inflection are translated alike:
 *
 *     کشورهای   country, nation      کشور   country, state      much in common: counted as «کشور»
 *     راه       way, road            را     (nothing much)      hardly anything: a word of its own
 */
import { baseForms } from '../text/forms/forms.js';
import { associations } from './associations.js';
import { type Corpus, encode } from './corpus.js';

/** How much two words must be translated alike, 0 to 1. With .25 and more, fewer held-out sentences were found. */
const LEAST_OVERLAP = 0.1;

/** Words with fewer occurrences have no reliable translations; they follow the form that most of their family has. */
const RARE = 3;

/**
 * Chooses the base form of each word on the source side.
 *
 * @param source - Sentences of the side, as canonical words.
 * @param target - Their translations.
 * @returns Inflected word → base form, for those words that have one in the corpus.
 */
export function chooseStems(
  source: readonly (readonly string[])[],
  target: readonly (readonly string[])[],
): ReadonlyMap<string, string> {
  const counts = countWords(source);
  const families = familiesOf(counts);
  const { corpus, vocabulary } = encode(source);
  const targetFamilies = familiesOf(countWords(target));
  const other = encode(target.map((words) => words.map((word) => targetFamilies.get(word)?.[0] ?? word)));
  const rows = translationsOf(corpus, other.corpus);
  const numbers = new Map(vocabulary.map((word, number) => [word, number]));
  const overlap = (word: string, base: string) =>
    overlapOf(rows[numbers.get(word) as number] as Row, rows[numbers.get(base) as number] as Row);

  const stems = new Map<string, string>();
  for (const [word, bases] of families) {
    const base = (counts.get(word) as number) < RARE ? bases[0] : mostAlike(word, bases, overlap);
    if (base !== undefined) stems.set(word, base);
  }
  return resolved(stems);
}

function countWords(sentences: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** For each word with base forms in the corpus, these, those with the most occurrences in all their forms first. */
function familiesOf(counts: ReadonlyMap<string, number>): Map<string, string[]> {
  const support = new Map<string, number>();
  const families = new Map<string, string[]>();
  for (const [word, count] of counts) {
    const bases = baseForms(word).filter((base) => base.length > 1 && counts.has(base));
    for (const base of bases) support.set(base, (support.get(base) ?? 0) + count);
    families.set(
      word,
      bases.filter((base) => base !== word),
    );
  }
  for (const [word, bases] of families) {
    if (bases.length === 0) families.delete(word);
    else bases.sort((a, b) => (support.get(b) as number) - (support.get(a) as number));
  }
  return families;
}

function mostAlike(
  word: string,
  bases: readonly string[],
  overlap: (word: string, base: string) => number,
): string | undefined {
  let best: string | undefined;
  let most = LEAST_OVERLAP;
  for (const base of bases) {
    const alike = overlap(word, base);
    if (alike > most) [best, most] = [base, alike];
  }
  return best;
}

/** Target word → share. */
type Row = Map<number, number>;

/** For each source word, what its associations are, in shares of their sum: function words, loosely tied to all, weigh little. */
function translationsOf(source: Corpus, target: Corpus): Row[] {
  const rows = Array.from({ length: source.size }, () => new Map<number, number>());
  const sums = new Float64Array(source.size);
  for (const { source: s, target: t, score } of associations(source, target, { iterations: 3, minimum: 0.005 })) {
    rows[s]?.set(t, score);
    sums[s] = (sums[s] as number) + score;
  }
  rows.forEach((row, s) => {
    for (const [t, score] of row) row.set(t, score / (sums[s] as number));
  });
  return rows;
}

/** What two rows have in common, 0 to 1. */
function overlapOf(one: Row, other: Row): number {
  let shared = 0;
  for (const [word, share] of one) shared += Math.min(share, other.get(word) ?? 0);
  return shared;
}

/** Follows «کشورهای» → «کشورها» → «کشور» to the end; where two are forms of each other, the first one met is the stem. */
function resolved(stems: ReadonlyMap<string, string>): Map<string, string> {
  const ends = new Map<string, string>();
  for (const word of stems.keys()) {
    const seen = new Set([word]);
    let stem = word;
    for (let next = stems.get(stem); next !== undefined && !seen.has(next); next = stems.get(stem)) {
      seen.add(next);
      stem = next;
    }
    if (stem !== word) ends.set(word, stem);
  }
  return ends;
}
