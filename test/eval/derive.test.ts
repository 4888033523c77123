import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Derived } from '../../scripts/eval/align/derive.js';
import { cut, moved, news, whole } from '../../scripts/eval/align/derive.js';
import type { Document, Pair } from '../../scripts/eval/align/document.js';
import { hasBoth } from '../../scripts/eval/align/document.js';

const shapes = fc.array(fc.constantFrom([1, 1], [1, 1], [1, 1], [1, 2], [2, 1], [1, 0], [0, 1], [2, 2], [1, 3]), {
  minLength: 1,
  maxLength: 30,
});

/** Documents of beads in order, each sentence a text of its own. */
const documents: fc.Arbitrary<Document> = fc.tuple(fc.string({ minLength: 1 }), shapes).map(([name, beads]) => {
  const source: string[] = [];
  const target: string[] = [];
  const gold = beads.map(([a = 0, b = 0], k) => ({
    source: Array.from({ length: a }, (_, n) => source.push(`fa ${k}.${n}`) - 1),
    target: Array.from({ length: b }, (_, n) => target.push(`en ${k}.${n}`) - 1),
  }));
  return { name, source, target, gold };
});

/** Every sentence stands in exactly one bead. */
function expectWhole({ source, target, gold }: Document): void {
  const sorted = (indices: number[]) => indices.sort((a, b) => a - b);
  expect(sorted(gold.flatMap((bead) => bead.source))).toEqual([...source.keys()]);
  expect(sorted(gold.flatMap((bead) => bead.target))).toEqual([...target.keys()]);
}

/** Sentences of a bead by the bead that they were made in. */
function origins({ source, target }: Document, bead: Pair): Set<string> {
  const texts = [...bead.source.map((i) => source[i] ?? ''), ...bead.target.map((j) => target[j] ?? '')];
  return new Set(texts.map((text) => text.split(/[ .]/u)[1] ?? ''));
}

function expectConsistent(given: Document, { document, changed, before }: Derived): void {
  expectWhole(document);
  for (const bead of document.gold) expect(origins(document, bead).size).toBe(1);
  const untouched = (from: Document, out: Derived['changed']) =>
    from.gold
      .filter((bead) => !bead.source.some((i) => out.source.has(i)) && !bead.target.some((j) => out.target.has(j)))
      .map((bead) => [bead.source.map((i) => from.source[i]), bead.target.map((j) => from.target[j])]);
  expect(untouched(document, changed)).toEqual(untouched(given, before));
}

describe('a moved paragraph', () => {
  it('keeps all sentences and all beads', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const derived = moved(given);
        if (!derived) return;
        expectConsistent(given, derived);
        expect(derived.document.source).toEqual(given.source);
        expect([...derived.document.target].sort()).toEqual([...given.target].sort());
        expect(derived.document.target).not.toEqual(given.target);
        expect(derived.changed.target.size).toBeGreaterThanOrEqual(2);
        expect(derived.changed.target.size).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('needs room', () => {
    const gold = [0, 1, 2].map((k) => ({ source: [k], target: [k] }));
    expect(moved({ name: 'short', source: ['a', 'b', 'c'], target: ['d', 'e', 'f'], gold })).toBeUndefined();
  });
});

describe('a text of which a third is cut off', () => {
  for (const side of ['source', 'target'] as const) {
    for (const end of ['first', 'last'] as const) {
      it(`lacks the ${end} third of the ${side} and leaves its counterparts alone`, () => {
        fc.assert(
          fc.property(documents, (given) => {
            const derived = cut(given, [side, end]);
            const other = side === 'source' ? 'target' : 'source';
            expectConsistent(given, derived);
            const third = Math.round(given[side].length / 3);
            expect(derived.document[side]).toEqual(
              end === 'first' ? given[side].slice(third) : given[side].slice(0, given[side].length - third),
            );
            expect(derived.document[other]).toEqual(given[other]);
            expect(derived.orphans[side].size).toBe(0);
            const lonely = derived.document.gold.filter((bead) => !hasBoth(bead)).flatMap((bead) => bead[other]);
            for (const index of derived.orphans[other]) expect(lonely).toContain(index);
          }),
        );
      });
    }
  }
});

describe('documents as one', () => {
  it('have all sentences and beads in order', () => {
    fc.assert(
      fc.property(fc.array(documents, { maxLength: 4 }), (given) => {
        const document = whole('all', given);
        expectWhole(document);
        expect(document.source).toEqual(given.flatMap(({ source }) => source));
        expect(document.target).toEqual(given.flatMap(({ target }) => target));
        expect(document.gold).toHaveLength(given.reduce((count, { gold }) => count + gold.length, 0));
      }),
    );
  });
});

describe('loose news', () => {
  it('has beads of sentences that were given, the source in its order', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const { document, moved } = news(given);
        expectWhole(document);
        for (const bead of document.gold) expect(origins(document, bead).size).toBe(1);
        expect(given.source.filter((text) => document.source.includes(text))).toEqual(document.source);
        for (const text of document.target) expect(given.target).toContain(text);
        expect(moved.length).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('has about 22 % without a counterpart and beads that cross', () => {
    const indices = Array.from({ length: 200 }, (_, k) => k);
    const { document, moved } = news({
      name: 'long',
      source: indices.map((k) => `fa ${k}`),
      target: indices.map((k) => `en ${k}`),
      gold: indices.map((k) => ({ source: [k], target: [k] })),
    });
    for (const [side, other] of [
      ['source', 'target'],
      ['target', 'source'],
    ] as const) {
      const alone = document.gold.filter((bead) => bead[other].length === 0).length;
      expect(alone / document[side].length).toBeCloseTo(0.22, 1);
    }
    const pairs = document.gold.filter(hasBoth);
    expect(pairs.some((bead, k) => k > 0 && (bead.target[0] ?? 0) < (pairs[k - 1]?.target[0] ?? 0))).toBe(true);
    expect(moved.length).toBeGreaterThan(0);
  });

  it('is the same at every call', () => {
    fc.assert(
      fc.property(documents, (given) => {
        expect(news(given)).toEqual(news(given));
      }),
    );
  });
});
