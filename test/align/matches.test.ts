import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue, Key, MatchKind } from '../../src/align/evidence/cue.js';
import { MATCH_KINDS } from '../../src/align/evidence/cue.js';
import { type Matches, matchSides } from '../../src/align/matches.js';
import type { Side } from '../../src/align/side.js';
import { WEIGHTS } from '../../src/align/weights.js';
import { sum } from './toy.js';

/** A side of these cues: for each sentence, which of them it has. */
function sideOf(types: readonly Cue[], sentences: readonly (readonly number[])[]): Side {
  const starts = Int32Array.from([0, ...sentences.map((_, i) => sum(sentences.slice(0, i + 1).map((s) => s.length)))]);
  const cues = Int32Array.from(sentences.flat());
  return {
    types,
    starts,
    cues,
    offsets: new Uint16Array(cues.length),
    lengths: new Float64Array(sentences.length).fill(50),
  };
}

const cueOf = (expected: boolean, ...keys: Key[]): Cue => ({ keys, expected });

/** Cue 0 in the sentences that are asked for, of so many in all. */
const within = (places: readonly number[], all: number) =>
  Array.from({ length: all }, (_, i) => (places.includes(i) ? [0] : []));

/** A side of random cues over few keys, so that many match. */
const anySide: fc.Arbitrary<Side> = fc
  .tuple(
    fc.array(
      fc.record({
        keys: fc.array(fc.record({ text: fc.constantFrom(...'abcdefgh'), kind: fc.constantFrom(...MATCH_KINDS) }), {
          minLength: 1,
          maxLength: 3,
        }),
        expected: fc.boolean(),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    fc.array(fc.uniqueArray(fc.nat(7), { maxLength: 3 }), { minLength: 1, maxLength: 30 }),
  )
  .map(([types, sentences]) =>
    sideOf(
      types,
      sentences.map((sentence) => sentence.filter((cue) => cue < types.length)),
    ),
  );

/** All links as [source cue, target cue, kind, link]. */
function* linksOf({ links }: Matches): Generator<[source: number, target: number, kind: number, link: number]> {
  for (let cue = 0; cue + 1 < links.starts.length; cue++) {
    for (let link = links.starts[cue] as number; link < (links.starts[cue + 1] as number); link++) {
      yield [cue, links.targets[link] as number, links.kinds[link] as number, link];
    }
  }
}

/** The surest kind of any key that two cues share. */
function kindOf(one: Cue, other: Cue): number | undefined {
  const kinds = one.keys.flatMap((key) =>
    other.keys
      .filter(({ text }) => text === key.text)
      .map(({ kind }) => Math.max(...[key.kind, kind].map((each) => MATCH_KINDS.indexOf(each as MatchKind)))),
  );
  return kinds.length === 0 ? undefined : Math.min(...kinds);
}

describe('links', () => {
  it('are between cues that share a key, once, and of the surest kind', () => {
    fc.assert(
      fc.property(anySide, anySide, (source, target) => {
        const seen = new Set<string>();
        for (const [own, other, kind] of linksOf(matchSides(source, target, WEIGHTS))) {
          expect(kind).toBe(kindOf(source.types[own] as Cue, target.types[other] as Cue));
          expect(seen.has(`${own} ${other}`)).toBe(false);
          seen.add(`${own} ${other}`);
        }
      }),
    );
  });

  it('are the same from the other side, and so is what they are worth', () => {
    fc.assert(
      fc.property(anySide, anySide, (source, target) => {
        const there = matchSides(source, target, WEIGHTS);
        const back = matchSides(target, source, WEIGHTS);
        const worth = ({ source, target }: Matches, link: number) => [source.level[link], target.level[link]];
        const named = new Map(
          [...linksOf(there)].map(([s, t, kind, link]) => [`${s} ${t}`, [kind, worth(there, link)]]),
        );
        const mirrored = [...linksOf(back)].map(([t, s, kind, link]) => [
          `${s} ${t}`,
          [kind, worth(back, link).reverse()],
        ]);
        expect(new Map(mirrored as [string, (typeof mirrored)[0]][])).toEqual(named);
        expect([...back.source.missing]).toEqual([...there.target.missing]);
      }),
    );
  });

  it('are not between words that begin alike where there are too many, while names still tie', () => {
    /** How many links there are from two such words and a name to so many such words and the name. */
    const linksAmong = (alike: number) => {
      const word = cueOf(false, { text: 'b:inter', kind: 'beginning' });
      const name = cueOf(false, { text: 'k:lvrf', kind: 'sound' });
      const side = (count: number) => {
        const types = [...Array<Cue>(count).fill(word), name];
        return sideOf(
          types,
          types.flatMap((_, cue) => [[cue], [], [], []]),
        );
      };
      const kinds = [...linksOf(matchSides(side(2), side(alike), WEIGHTS))].map(([, , kind]) => MATCH_KINDS[kind]);
      return { words: kinds.filter((kind) => kind === 'beginning').length, all: kinds.length };
    };
    expect(linksAmong(100)).toEqual({ words: 200, all: 201 });
    expect(linksAmong(101)).toEqual({ words: 0, all: 1 });
  });

  it('know where target cues stand', () => {
    fc.assert(
      fc.property(anySide, anySide, (source, target) => {
        const { starts, sentences } = matchSides(source, target, WEIGHTS).postings;
        target.types.forEach((_, cue) => {
          const found = [...sentences.subarray(starts[cue], starts[cue + 1])];
          expect(found).toEqual(placesOf(target, cue));
        });
      }),
    );
  });
});

function placesOf({ starts, cues, lengths }: Side, cue: number): number[] {
  return [...lengths.keys()].filter((i) => cues.subarray(starts[i], starts[i + 1]).includes(cue));
}

describe('what a match is worth', () => {
  const word = cueOf(true, { text: 'a', kind: 'likely' });

  /** The worth of a match with a cue that is in so many of a hundred sentences. */
  function worth(count: number, all = 60) {
    const places = Array.from({ length: count }, (_, k) => k * 2);
    const matches = matchSides(sideOf([word], [[0]]), sideOf([word], within(places, all)), WEIGHTS);
    return {
      level: matches.source.level[0] ?? 0,
      slope: matches.source.slope[0] ?? 0,
      missing: matches.source.missing[0],
    };
  }

  it('falls with each sentence that has it by accident', () => {
    for (let count = 1; count < 15; count++) {
      expect(worth(count).level).toBeGreaterThan(worth(count + 1).level);
      expect(worth(count + 1).level).toBeGreaterThan(0);
    }
  });

  it('is less in a longer span, where an accident is likelier', () => {
    for (let count = 1; count < 15; count++) expect(worth(count).slope).toBeLessThan(0);
  });

  it('is nothing where the cue is nearly everywhere, nor is its absence', () => {
    expect(worth(30)).toEqual({ level: 0, slope: 0, missing: 0 });
  });

  it('speaks against a pair where the counterpart is missing, if one is expected', () => {
    const missing = (expected: boolean) =>
      matchSides(sideOf([cueOf(expected, { text: 'a', kind: 'likely' })], [[0]]), sideOf([], [[], []]), WEIGHTS).source
        .missing[0] as number;
    expect(missing(true)).toBeLessThan(0);
    expect(missing(false)).toBe(0);
    expect(worth(3).missing).toBeLessThan(0);
  });

  it('comes from how many sentences have a match of the kind, counted once each by the surest', () => {
    fc.assert(
      fc.property(anySide, anySide, (source, target) => {
        const matches = matchSides(source, target, WEIGHTS);
        for (const [own, , kind, link] of linksOf(matches)) {
          const level = matches.source.level[link] as number;
          if (level === 0) continue; // only the other direction says something
          const missing = matches.source.missing[own] as number;
          const kept = WEIGHTS.kept[MATCH_KINDS[kind] as MatchKind];
          // level = ln((kept + (1 − Σ kept) · p) / p) − missing, where missing is ln(1 − Σ kept)
          const p = kept / (Math.exp(level + missing) - Math.exp(missing));
          const count = countOf(source.types[own] as Cue, target, kind);
          const all = target.lengths.length + 1;
          expect(p * all, `${p} of ${count}`).toBeLessThan(count);
          expect(p * all, `${p} of ${count}`).toBeGreaterThan(count - 1);
        }
      }),
    );
  });
});

/** How many sentences have a cue that matches this one by a kind and none that matches it more surely. */
function countOf(cue: Cue, { types, starts, cues, lengths }: Side, kind: number): number {
  const best = [...lengths.keys()].map((i) => {
    const kinds = [...cues.subarray(starts[i], starts[i + 1])].map((other) => kindOf(cue, types[other] as Cue));
    return Math.min(...kinds.map((each) => each ?? MATCH_KINDS.length));
  });
  return best.filter((each) => each === kind).length;
}

describe('the sum of what is missing', () => {
  it('is over the cues of each sentence', () => {
    fc.assert(
      fc.property(anySide, anySide, (source, target) => {
        const { missing, unmatched } = matchSides(source, target, WEIGHTS).source;
        for (const weight of missing) expect(weight).toBeLessThanOrEqual(0);
        source.lengths.forEach((_, i) => {
          const own = source.cues.subarray(source.starts[i], source.starts[i + 1]);
          expect(unmatched[i]).toBeCloseTo(sum([...own].map((cue) => missing[cue] as number)));
        });
      }),
    );
  });
});
