import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthEvidence } from '../../src/align/evidence/lengths.js';
import type { Evidence } from '../../src/align/evidence.js';
import type { Worth } from '../../src/align/matches.js';
import { SpanScores } from '../../src/align/span-scores.js';
import { anyEvidence, sizeOf, sum } from './toy.js';

/** Two spans of random evidence, wherever they stand. */
const anySpans = anyEvidence(8).chain((evidence) => {
  const span = (count: number) =>
    fc
      .tuple(fc.nat(count - 1), fc.integer({ min: 1, max: 4 }))
      .map(([from, length]) => ({ from, to: Math.min(count, from + length) }));
  const [n, m] = sizeOf(evidence);
  return fc.record({ evidence: fc.constant(evidence), source: span(n), target: span(m) });
});

/** The sum over cues: what each weighs without a match, and its surest match in the other span. */
function worthOf(
  own: readonly number[],
  { level, slope, missing }: Worth,
  matchesOf: (cue: number) => number[],
  log: number,
): number {
  return sum(
    own.map((cue) => {
      const best = matchesOf(cue).sort((a, b) => (level[b] as number) - (level[a] as number))[0];
      return (
        (missing[cue] as number) + (best === undefined ? 0 : (level[best] as number) + (slope[best] as number) * log)
      );
    }),
  );
}

/** The score by the words of its definition. */
function defined(
  evidence: Evidence,
  source: { from: number; to: number },
  target: { from: number; to: number },
): number {
  const { matches, weights, lengths } = evidence;
  const cuesOf = (side: 'source' | 'target', { from, to }: { from: number; to: number }) => {
    const { starts, cues } = evidence[side];
    return [...cues.subarray(starts[from], starts[to])];
  };
  const [own, other] = [cuesOf('source', source), cuesOf('target', target)];
  const links = own.length === 0 ? [] : [...matches.links.targets.keys()];
  const owner = (link: number) => matches.links.starts.findLastIndex((start) => start <= link);
  const n = evidence.sourceSpans.length(source.to, source.to - source.from);
  const m = evidence.targetSpans.length(target.to, target.to - target.from);
  const matched =
    worthOf(
      own,
      matches.source,
      (cue) => links.filter((link) => owner(link) === cue && other.includes(matches.links.targets[link] as number)),
      evidence.targetSpans.logOf(m),
    ) +
    worthOf(
      other,
      matches.target,
      (cue) => links.filter((link) => matches.links.targets[link] === cue && own.includes(owner(link))),
      evidence.sourceSpans.logOf(n),
    );
  return weights.matches * matched + weights.lengths * lengthEvidence(n, m, target.to - target.from, lengths);
}

describe('the score of two spans', () => {
  it('is that of their lengths and of the surest match of each cue in either direction', () => {
    fc.assert(
      fc.property(anySpans, ({ evidence, source, target }) => {
        const scores = new SpanScores(evidence);
        const own = scores.sentences('source', source.from, source.to);
        const other = scores.sentences('target', target.from, target.to);
        expect(scores.score(own, other)).toBeCloseTo(defined(evidence, source, target), 4);
      }),
    );
  });

  it('does not depend on what was scored before', () => {
    fc.assert(
      fc.property(anySpans, ({ evidence, source, target }) => {
        const scores = new SpanScores(evidence);
        const [n, m] = sizeOf(evidence);
        const score = (used: SpanScores) =>
          used.score(
            used.sentences('source', source.from, source.to),
            used.sentences('target', target.from, target.to),
          );
        scores.score(scores.sentences('source', 0, n), scores.sentences('target', 0, m));
        expect(score(scores)).toBe(score(new SpanScores(evidence)));
      }),
    );
  });
});
