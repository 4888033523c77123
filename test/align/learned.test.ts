import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/align/evidence.js';
import { align } from '../../src/align/index.js';
import { learnPairs } from '../../src/align/learned.js';
import { evidenceOf } from '../../src/align/sentences.js';
import { readSide } from '../../src/align/side.js';
import { WEIGHTS } from '../../src/align/weights.js';
import { Lexicon } from '../../src/lexicon/index.js';
import { otherText, ownText, PLANTED, type Plan, planOf, WORDS } from './planted.js';

/** What is known of a text and its translation. */
function evidenceFor(plan: Plan, lexicon?: Lexicon): Evidence {
  const known = { ...(lexicon && { lexicon }), oneScript: false };
  return evidenceOf(
    readSide(ownText(plan).split('\n'), { ...known, lang: 'fa', side: 'source' }),
    readSide(otherText(plan).split('\n'), { ...known, lang: 'en', side: 'target' }),
    WEIGHTS,
  );
}

/** All sentences as pairs that are so probable. */
const pairsOf = (count: number, probability = 0.9) => ({
  steps: Array.from({ length: count }, (_, k) => ({ source: k + 1, target: k + 1, a: 1, b: 1 })),
  probabilities: Array<number>(count).fill(probability),
});

/** Cues by number in the order of the text, as the side counts them: the planted word of each. */
function wordsOf(plan: Plan): number[] {
  return [...new Set(plan.flat())];
}

const PLAN = planOf(3, 200);

describe('what a document teaches', () => {
  it('is the words that were planted, and few others', () => {
    const words = wordsOf(PLAN);
    expect(words.length).toBeGreaterThan(0.9 * WORDS);
    const learned = learnPairs(pairsOf(PLAN.length), evidenceFor(PLAN));
    const right = learned.filter(({ source, target }) => words[source] === words[target]);
    expect(right.length).toBeGreaterThan(0.95 * words.length);
    expect(right.length).toBeGreaterThan(0.9 * learned.length);
  });

  it('is nothing where fewer than thirty pairs are sure', () => {
    const evidence = evidenceFor(PLAN);
    const { steps, probabilities } = pairsOf(PLAN.length, 0.7);
    const sure = (count: number) => ({
      steps,
      probabilities: probabilities.map((each, k) => (k < count ? 0.9 : each)),
    });
    expect(learnPairs(sure(29), evidence)).toEqual([]);
    expect(learnPairs(sure(30), evidence)).not.toEqual([]);
  });

  it('is nothing where a lexicon knows the words', () => {
    expect(learnPairs(pairsOf(PLAN.length), evidenceFor(PLAN, Lexicon.from(PLANTED)))).toEqual([]);
  });

  it('is nothing of what stands beside everything', () => {
    const plan = PLAN.map((words) => [0, ...words.filter((word) => word > 0)]);
    const words = wordsOf(plan);
    const learned = learnPairs(pairsOf(plan.length), evidenceFor(plan));
    expect(learned.length).toBeGreaterThan(100);
    expect(learned.filter(({ source, target }) => words[source] === 0 || words[target] === 0)).toEqual([]);
  });
});

it('a long text without a lexicon is aligned better than its parts', () => {
  // Of every nine sentences the translation has eight, so that lengths leave doubts.
  const plan = planOf(4, 210, [6, 10]);
  const isKept = (k: number) => k % 9 !== 4;
  function rightIn(from: number, to: number): number {
    const kept = [...plan.keys()].slice(from, to).filter(isKept);
    const target = otherText(kept.map((k) => plan[k] as Plan[0]));
    const { beads } = align(ownText(plan.slice(from, to)), target, { lines: true });
    return beads.filter(({ source, target }) => {
      const [i, j] = [source[0], target[0]];
      if (source.length !== 1 || target.length !== 1) return false;
      return from + (i as number) === kept[j as number];
    }).length;
  }
  const parts = Array.from({ length: 10 }, (_, k) => rightIn(21 * k, 21 * (k + 1)));
  const inParts = parts.reduce((all, each) => all + each, 0);
  const whole = rightIn(0, plan.length);
  expect(whole).toBeGreaterThan(1.15 * inParts);
});
