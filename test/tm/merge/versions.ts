/** Small memories and what two people make of them, for the tests of merging. */
import fc from 'fast-check';
import type { Unit } from '../../../src/tm/index.js';
import { withNeighbours } from '../../formats/units.js';

/** A unit with what a test says of it. */
export function unit(id: string, source: string, target: string, more: Partial<Unit> = {}): Unit {
  return { id, source, target, sourceLang: 'fa', targetLang: 'en', origin: { document: 'talks' }, ...more };
}

const WORDS = ['صلح', 'مرز', 'سفر', 'سند', 'نشست', 'گفت‌وگو'];

/** A memory of some units in two documents, each document in one piece, with the neighbours that a file would give them. */
export const memories = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 11 }), fc.boolean()), { maxLength: 9, selector: ([n]) => n })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map(([n, isSecond]) =>
        fc.record({ n: fc.constant(n), isSecond: fc.constant(isSecond), text: fc.nat(5), target: fc.nat(2) }),
      ),
    ),
  )
  .map((drawn) =>
    withNeighbours(
      drawn
        .map(({ n, isSecond, text, target }) =>
          unit(`u${n}`, WORDS[text] as string, `${WORDS[text]} ${target}`, {
            origin: { document: isSecond ? 'speech' : 'talks' },
          }),
        )
        .sort(
          (one, other) =>
            Number(one.origin.document > other.origin.document) - Number(one.origin.document < other.origin.document),
        ),
    ),
  );

/** What somebody does to a memory: new translations, new units at any place, units taken out. */
const changes = fc.record({
  removed: fc.array(fc.nat(8), { maxLength: 2 }),
  changed: fc.array(fc.tuple(fc.nat(8), fc.nat(2)), { maxLength: 2 }),
  noted: fc.array(fc.tuple(fc.nat(8), fc.nat(2)), { maxLength: 2 }),
  added: fc.array(
    fc.record({ at: fc.nat(9), n: fc.integer({ min: 12, max: 15 }), text: fc.nat(5), target: fc.nat(2) }),
    {
      maxLength: 3,
    },
  ),
});

/** A memory and two that were made of it. */
export const triples = fc.tuple(memories, changes, changes).map(([base, one, other]) => ({
  base,
  ours: changedBy(base, one),
  theirs: changedBy(base, other),
}));

type Changes = typeof changes extends fc.Arbitrary<infer Value> ? Value : never;

function changedBy(base: readonly Unit[], { removed, changed, noted, added }: Changes): Unit[] {
  const units = base.map(({ before, after, ...rest }): Unit => rest);
  for (const [at, target] of changed) {
    const held = units[at];
    if (held !== undefined) units[at] = { ...held, target: `${held.source as string} ${target}` };
  }
  for (const [at, note] of noted) {
    const held = units[at];
    if (held !== undefined) units[at] = { ...held, details: { unit: { notes: [{ text: `note ${note}` }] } } };
  }
  for (const { at, n, text, target } of added) {
    const document = (units[Math.min(at, units.length) - 1] ?? units[0])?.origin.document ?? 'talks';
    if (units.some(({ id, origin }) => id === `u${n}` && origin.document === document)) continue;
    const place = Math.min(at, units.length);
    units.splice(place, 0, unit(`u${n}`, WORDS[text] as string, `${WORDS[text]} ${target}`, { origin: { document } }));
  }
  const gone = new Set(removed);
  return withNeighbours(units.filter((_, i) => !gone.has(i)));
}
