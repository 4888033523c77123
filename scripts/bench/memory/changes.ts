/** How long it takes to change a memory and to search it right after. */
import { TranslationMemory } from '../../../src/tm/memory.js';
import type { Unit } from '../../../src/tm/unit.js';
import { count } from '../../eval/align/markdown.js';
import { below, randomFrom } from '../../eval/align/random.js';
import { sampleOf, units } from './corpus.js';
import { mean, median, milli, quantile, seconds } from './figures.js';
import { queries } from './queries.js';
import { OPTIONS } from './search.js';

/** Heads of the columns of {@link changeRows}. */
export const CHANGES_HEAD = [
  'segments',
  'each time',
  'times',
  'mean, ms',
  'p50, ms',
  'p99, ms',
  'longest, ms',
  'search alone, mean, ms',
];

/** What a reader of {@link changeRows} must know. */
export const CHANGES_NOTES = [
  'One change and one search (an edited sentence, the best 5 at .7), timed together; whatever the memory puts off falls on one of them. Search alone: the same searches before anything was changed.',
];

/** Rows for adding, removing and replacing a unit, each time with a search; adding and removing also for longer. */
export function changeRows(size: number, times: number): string[][] {
  const held = [...units('memory', size)];
  const memory = TranslationMemory.from(held);
  const sample = sampleOf(held);
  const asked = queries(sample, 5 * 1_000, 'changes').flatMap(({ kind, text }) => (kind === 'edited' ? [text] : []));
  let next = 0;
  const search = () => memory.search(asked[next++ % asked.length] ?? '', OPTIONS);
  for (let k = 0; k < 2 * asked.length; k++) search();
  const alone = mean(asked.map(() => seconds(search)));
  const random = randomFrom('changes');
  const added = [...units('added', MORE * times + times)].map(
    (unit): Unit => ({ ...unit, origin: { document: `added ${unit.origin.document}` } }),
  );
  const gone = new Set<number>();
  const pickHeld = (): Unit => {
    let at = below(held.length, random);
    while (gone.has(at)) at = (at + 1) % held.length;
    gone.add(at);
    return held[at] as Unit;
  };
  const add = () => memory.add(added.pop() as Unit);
  const remove = () => memory.remove(pickHeld());
  const replace = () => memory.replace({ ...pickHeld(), source: `${asked[next % asked.length]} ${next}` });
  const acts: readonly (readonly [string, number, () => unknown])[] = [
    ['add', times, add],
    ['remove', times, remove],
    ['replace', times, replace],
    ['add, for longer', MORE * times, add],
  ];
  return acts.map(([name, number, act]) => {
    const most = Math.min(number, held.length >> 2);
    const taken = Array.from({ length: most }, () =>
      seconds(() => {
        act();
        search();
      }),
    );
    return [
      count(size),
      name,
      count(most),
      milli(mean(taken)),
      milli(median(taken)),
      milli(quantile(taken, 0.99)),
      milli(quantile(taken, 1)),
      milli(alone),
    ];
  });
}

/** The last row changes so many times as much. */
const MORE = 20;
