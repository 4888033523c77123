import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { associations } from '../../src/lexicon/associations.js';
import { encode } from '../../src/lexicon/corpus.js';
import { model1 } from '../../src/lexicon/model1.js';

/** Sentences of the words a to z, and their "translations" word by word, in another order. */
const parallel = fc
  .array(fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((source) => ({ source, target: source.map((words) => words.map((word) => word.toUpperCase()).reverse()) }));

const corpusOf = (sentences: readonly (readonly string[])[]) => encode(sentences).corpus;

describe('Model 1', () => {
  it('takes the probability of each word from its sentences', () => {
    const source = encode([['سفر', 'رسمی'], ['سفر']]);
    const target = encode([['official', 'visit'], ['visit']]);
    const { starts, targets, probabilities } = model1(source.corpus, target.corpus);
    const row = (word: string) => {
      const s = source.vocabulary.indexOf(word);
      const [from, to] = [starts[s], starts[s + 1]];
      const found = [...targets.slice(from, to)].map((t, k): [string, number] => [
        target.vocabulary[t] as string,
        probabilities.slice(from, to)[k] as number,
      ]);
      return found.sort(([, a], [, b]) => b - a).map(([word]) => word);
    };
    expect(row('سفر')[0]).toBe('visit');
    expect(row('رسمی')[0]).toBe('official');
  });

  it('gives probabilities in rows that ascend and sum up to 1 at most', () => {
    fc.assert(
      fc.property(parallel, fc.integer({ min: 1, max: 6 }), ({ source, target }, iterations) => {
        const { starts, targets, probabilities, counts } = model1(corpusOf(source), corpusOf(target), { iterations });
        expect(starts.at(-1)).toBe(targets.length);
        expect([probabilities.length, counts.length]).toEqual([targets.length, targets.length]);
        for (let s = 0; s + 1 < starts.length; s++) {
          const row = [...targets.slice(starts[s], starts[s + 1])];
          expect(row).toEqual([...new Set(row)].sort((a, b) => a - b));
          const shares = [...probabilities.slice(starts[s], starts[s + 1])];
          expect(Math.min(1, ...shares)).toBeGreaterThan(0);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1 + 1e-5);
        }
      }),
    );
  });

  it('counts a pair of weight 2 as two pairs', () => {
    fc.assert(
      fc.property(parallel, ({ source, target }) => {
        const twice = model1(corpusOf([...source, ...source]), corpusOf([...target, ...target]));
        const weighted = model1(corpusOf(source), corpusOf(target), {
          weights: new Float32Array(source.length).fill(2),
        });
        expect(weighted.targets).toEqual(twice.targets);
        weighted.probabilities.forEach((p, k) => {
          expect(p).toBeCloseTo(twice.probabilities[k] as number, 3);
        });
      }),
    );
  });

  it('passes over sentences of more than 150 words', () => {
    const long = Array<string>(151).fill('a');
    expect(model1(corpusOf([long, ['b']]), corpusOf([['x'], ['y']])).targets).toHaveLength(1);
  });

  it('makes nothing of nothing', () => {
    expect(model1(corpusOf([]), corpusOf([])).targets).toHaveLength(0);
    expect(model1(corpusOf([[]]), corpusOf([['x']])).targets).toHaveLength(0);
  });

  it('refuses sides of different lengths', () => {
    const wrong = expect.objectContaining({ code: 'BAD_ARGUMENT' });
    expect(() => model1(corpusOf([['a']]), corpusOf([]))).toThrow(wrong);
  });
});

describe('associations', () => {
  it('have the same scores with the sides swapped, and in every run', () => {
    fc.assert(
      fc.property(parallel, ({ source, target }) => {
        const [a, b] = [corpusOf(source), corpusOf(target)];
        const there = associations(a, b);
        expect(associations(a, b)).toEqual(there);
        const back = associations(b, a).map(({ source, target, ...figures }) => ({
          source: target,
          target: source,
          ...figures,
        }));
        const order = (list: typeof back) => list.sort((x, y) => x.source - y.source || x.target - y.target);
        expect(order(back)).toEqual(order(there));
      }),
    );
  });

  it('leave out what is under the least score', () => {
    const [a, b] = [corpusOf([['a', 'b'], ['a']]), corpusOf([['x', 'y'], ['x']])];
    const all = associations(a, b, { minimum: 0 });
    const some = associations(a, b, { minimum: 0.3 });
    expect(some).toEqual(all.filter(({ score }) => score >= 0.3));
    expect(some.length).toBeGreaterThan(0);
  });

  it('learn a thousand pairs of twenty words in well under a second', () => {
    const random = fc.sample(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 20, maxLength: 20 }), {
      numRuns: 1000,
      seed: 7,
    });
    const source = corpusOf(random.map((list) => list.map((n) => `s${n}`)));
    const target = corpusOf(random.map((list) => list.map((n) => `t${n}`)));
    const start = performance.now();
    expect(associations(source, target).length).toBeGreaterThan(1000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
