/** Whether searches find what comparing the query with every unit finds. */
import { TranslationMemory } from '../../../src/tm/memory.js';
import { count } from '../../eval/align/markdown.js';
import { BruteForce } from './brute-force.js';
import { sampleOf, units } from './corpus.js';
import { seconds } from './figures.js';
import { KINDS, queries } from './queries.js';
import { OPTIONS } from './search.js';

/** Heads of the columns of {@link exactnessRows}. */
export const EXACTNESS_HEAD = ['segments', 'queries', 'number', 'with a match', 'matches', 'wrong', 'brute force, ms'];

/** What a reader of {@link exactnessRows} must know. */
export const EXACTNESS_NOTES = [
  'Wrong: queries whose best 5 at .7 are not, in this order and with these scores, the first 5 of what comparing the query with every segment gives (a plain Levenshtein distance over canonical words). Brute force: mean time of one query.',
];

/** A row of figures for each kind of query. */
export function exactnessRows(size: number, number: number): string[][] {
  const held = [...units('memory', size)];
  const memory = TranslationMemory.from(held);
  const bruteForce = new BruteForce(held);
  const asked = queries(sampleOf(held), number, 'exactness');
  return KINDS.map((kind) => {
    const some = asked.filter((query) => query.kind === kind);
    let [found, matches, wrong, time] = [0, 0, 0, 0];
    for (const { text } of some) {
      const got = memory.search(text, OPTIONS).map(({ unit, score }) => ({ unit, score }));
      let right: ReturnType<BruteForce['search']> = [];
      time += seconds(() => {
        right = bruteForce.search(text, OPTIONS.threshold, OPTIONS.limit);
      });
      found += right.length > 0 ? 1 : 0;
      matches += right.length;
      const same =
        got.length === right.length &&
        got.every(
          ({ unit, score }, k) => isSame(unit, right[k]?.unit) && Math.abs(score - (right[k]?.score ?? 0)) < 1e-9,
        );
      if (!same) {
        wrong++;
        if (wrong <= 3)
          process.stderr.write(`wrong: ${JSON.stringify({ kind, text, got: told(got), right: told(right) })}\n`);
      }
    }
    return [
      count(size),
      kind,
      count(some.length),
      count(found),
      count(matches),
      count(wrong),
      ((1e3 * time) / some.length).toFixed(1),
    ];
  });
}

type Key = { readonly id: string; readonly origin: { readonly document: string } };

function isSame(one: Key, other: Key | undefined): boolean {
  return one.id === other?.id && one.origin.document === other.origin.document;
}

function told(found: readonly { readonly unit: Key; readonly score: number }[]): string[] {
  return found.map(({ unit, score }) => `${score} ${unit.origin.document} ${unit.id}`);
}
