import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Band } from '../../src/align/band.js';
import { BeadScores } from '../../src/align/bead-scores.js';
import type { Evidence } from '../../src/align/evidence.js';
import { SpanScores } from '../../src/align/span-scores.js';
import { anyBand, anyEvidence, evidenceOf, scoreOf, wholeBand } from './toy.js';

/** Levels and slopes are kept in single precision. */
const TOLERANCE = 1e-4;

/** Every score that a band gives, with what the definition says. */
function* allScores(evidence: Evidence, band: Band, longest: number) {
  const scores = new BeadScores(evidence, band, longest);
  const spans = new SpanScores(evidence);
  for (let i = 0; i < band.rows; i++) {
    const row = scores.row(i);
    const [lo, hi] = band.row(i);
    for (const [type, { source: a, target: b }] of scores.types.entries()) {
      for (let j = lo; j <= hi; j++) {
        const given = row[type * scores.stride + j - lo] as number;
        const step = { source: i, target: j, a, b };
        yield { step, given, defined: a > i || b > j ? Number.NEGATIVE_INFINITY : scoreOf(step, evidence, spans) };
      }
    }
  }
}

function expectAsDefined(evidence: Evidence, band: Band, longest: number) {
  for (const { step, given, defined } of allScores(evidence, band, longest)) {
    const off = given === defined ? 0 : Math.abs(given - defined);
    expect(off, `${JSON.stringify(step)}: ${given} for ${defined}`).toBeLessThan(TOLERANCE);
  }
}

const longest = fc.integer({ min: 1, max: 5 });

describe('the scores of beads', () => {
  it('are those of the definition in every cell', () => {
    fc.assert(
      fc.property(anyEvidence(8), longest, (evidence, most) => expectAsDefined(evidence, wholeBand(evidence), most)),
    );
  });

  it('are the same in a narrow band', () => {
    const evidenceAndBand = anyEvidence(8).chain((evidence) => fc.tuple(fc.constant(evidence), anyBand(evidence)));
    fc.assert(fc.property(evidenceAndBand, longest, ([evidence, band], most) => expectAsDefined(evidence, band, most)));
  });

  it('count a cue in each sentence that repeats it', () => {
    const [source, target] = [
      ['سفر به مسکو.', 'سفر لاوروف.', ...Array(9).fill('نفت.')],
      ['A visit to Moscow.', 'Lavrov’s visit, a trip.', ...Array(9).fill('Oil.')],
    ];
    const evidence = evidenceOf(source, target);
    expectAsDefined(evidence, wholeBand(evidence), 3);
    const spans = new SpanScores(evidence);
    const other = spans.sentences('target', 0, 2);
    const visit = (from: number, to: number) => {
      const { cues } = spans.sentences('source', from, to);
      const once = cues.filter((cue) => cue === cues[0]); // «سفر» is the first word of both
      return { times: once.length, matched: spans.matched({ cues: once, length: 20, sentences: 1 }, other) };
    };
    expect([visit(0, 1).times, visit(0, 2).times]).toEqual([1, 2]);
    expect(visit(0, 2).matched).toBeGreaterThan(visit(0, 1).matched);
  });

  it('speak for the true pair and against the others', () => {
    const evidence = evidenceOf(
      ['سفر وزیر به مسکو.', 'نامه مجلس درباره نفت.', 'معاهده صلح و امنیت.'],
      ['The minister visits Moscow.', 'The letter of parliament on oil.', 'A treaty of peace and security.'],
    );
    const spans = new SpanScores(evidence);
    const score = (i: number, j: number) =>
      spans.score(spans.sentences('source', i, i + 1), spans.sentences('target', j, j + 1));
    for (const i of [0, 1, 2]) {
      expect(score(i, i)).toBeGreaterThan(0);
      for (const j of [0, 1, 2].filter((other) => other !== i)) expect(score(i, j)).toBeLessThan(score(i, i));
    }
  });
});
