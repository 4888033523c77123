/**
 * What a document teaches of its own words.
 *
 * Where no lexicon knows the words, the pairs that lengths, names and numbers have made sure of are a small parallel text. Model 1
 * learns from them which cues go together, and the search goes on with these as evidence:
 *
 *     sure pairs ──▶ Model 1, both directions ──▶ links of the kind `learned` ──▶ the other pairs
 *
 * A few pairs teach accidents, and what a lexicon knows need not be learned; so both must be asked for.
 *
 * @see Brown et al. (1993), section 4.1; Moore: Fast and accurate sentence alignment of bilingual corpora, AMTA 2002
 */
import { associations } from '../lexicon/associations.js';
import type { Corpus } from '../lexicon/corpus.js';
import type { Evidence } from './evidence.js';
import type { LearnedPair } from './matches.js';
import type { Path } from './path.js';
import type { Side } from './side.js';

/** Pairs less probable than this teach nothing. */
const SURE = 0.8;
/** Fewer sure pairs than this teach accidents. */
const FEWEST_PAIRS = 30;
/** More pairs than this cost time and teach no more words that a document has often. */
const MOST_PAIRS = 4_000;
/** Where so many of the words are known, there is little to learn. */
const KNOWN = 0.8;
/** How sure a pair of words must be: √(p(t | s) · p(s | t)). */
const LEAST_SCORE = 0.05;
/** How often they must stand in sure pairs. */
const LEAST_COUNT = 1;
/** A cue in more than this share of the sentences stands beside everything. */
const TOO_COMMON = 0.5;

/** The pairs of cues that the sure beads of a path teach; none where they are too few or the words are known. */
export function learnPairs({ steps, probabilities }: Path, { source, target }: Evidence): LearnedPair[] {
  if (knownShare(source) > KNOWN) return [];
  const sure = steps.filter(({ a, b }, k) => a > 0 && b > 0 && (probabilities[k] as number) >= SURE);
  if (sure.length < FEWEST_PAIRS) return [];
  const every = Math.ceil(sure.length / MOST_PAIRS);
  const taught = sure.filter((_, k) => k % every === 0);
  const own = corpusOf(
    source,
    taught.map(({ source: end, a }) => [end - a, end]),
  );
  const other = corpusOf(
    target,
    taught.map(({ target: end, b }) => [end - b, end]),
  );
  return associations(own, other, { minimum: LEAST_SCORE })
    .filter(({ count }) => count >= LEAST_COUNT)
    .map(({ source: s, target: t }) => ({ source: s, target: t }));
}

/** The share of the cues of a side that a lexicon or a calendar knows. */
export function knownShare({ cues, types }: Side): number {
  let known = 0;
  for (const cue of cues) if (types[cue]?.expected) known++;
  return known / Math.max(1, cues.length);
}

/** Spans of sentences as sentences of a corpus whose words are cues. */
function corpusOf({ starts, cues, types }: Side, spans: readonly (readonly [from: number, to: number])[]): Corpus {
  const sentences = starts.length - 1;
  const frequencies = new Int32Array(types.length);
  for (const cue of cues) frequencies[cue] = (frequencies[cue] as number) + 1;
  const words: number[] = [];
  const corpusStarts = Int32Array.from({ length: spans.length + 1 });
  spans.forEach(([from, to], k) => {
    for (let c = starts[from] as number; c < (starts[to] as number); c++) {
      const cue = cues[c] as number;
      if ((frequencies[cue] as number) <= TOO_COMMON * sentences) words.push(cue);
    }
    corpusStarts[k + 1] = words.length;
  });
  return { starts: corpusStarts, words: Int32Array.from(words), size: types.length };
}
