import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interval } from '../../scripts/eval/align/bootstrap.js';
import type { Pair } from '../../scripts/eval/align/document.js';
import { f1, precision, recall, score, shapeOf, sum } from '../../scripts/eval/align/score.js';
import { scoreText } from '../../scripts/eval/align/score-text.js';
import { parseBead } from '../../scripts/eval/align/sets.js';

const beads = (...lines: string[]): Pair[] => lines.map(parseBead);

describe('score of beads', () => {
  const gold = beads('[0]:[0]', '[1]:[]', '[2]:[1,2]', '[3,4]:[3]', '[]:[4]');

  it('counts nulls in precision and not in recall', () => {
    const { strict } = score(gold, beads('[0]:[0]', '[1]:[]', '[2]:[1]', '[]:[2]', '[3,4]:[3]', '[]:[4]'));
    expect(strict).toEqual({ predicted: 6, right: 4, gold: 3, found: 2 });
    expect(precision(strict)).toBeCloseTo(4 / 6);
    expect(recall(strict)).toBeCloseTo(2 / 3);
    expect(f1(strict)).toBeCloseTo(2 / 3);
  });

  it('is lax about a bead that shares a sentence of both sides', () => {
    const { lax } = score(gold, beads('[0]:[0]', '[1,2]:[1]', '[]:[2]', '[3]:[4]', '[4]:[3]'));
    expect(lax).toEqual({ predicted: 5, right: 3, gold: 3, found: 3 });
  });

  it('has perfect gold', () => {
    const { strict, lax, nulls } = score(gold, gold);
    expect([strict, lax, nulls].map(f1)).toEqual([1, 1, 1]);
  });

  it('takes beads as a set and leaves empty ones out', () => {
    const { strict } = score(gold, beads('[0]:[0]', '[0]:[0]', '[]:[]'));
    expect(strict).toEqual({ predicted: 1, right: 1, gold: 3, found: 1 });
  });

  it('finds nulls by sentence, however they are put into beads', () => {
    const { nulls } = score(beads('[0]:[]', '[1]:[]', '[]:[0]'), beads('[0,1]:[]', '[2]:[0]'));
    expect(nulls).toEqual({ predicted: 2, right: 2, gold: 3, found: 2 });
  });

  it('tells shapes apart', () => {
    const all = score(gold, beads('[0]:[0]', '[2]:[1,2]', '[3]:[3,4]'));
    expect(all['1-1']).toEqual({ predicted: 1, right: 1, gold: 1, found: 1 });
    expect(all['1-2']).toEqual({ predicted: 2, right: 1, gold: 2, found: 1 });
    expect(parseBeadShapes('[0,1,2]:[0]', '[0,1]:[0,1]', '[0,1]:[0,1,2]', '[0]:[]')).toEqual([
      '1-3',
      '2-2',
      'larger',
      undefined,
    ]);
  });

  it('says nothing right of nothing predicted', () => {
    expect(f1(score(gold, []).strict)).toBe(0);
  });
});

function parseBeadShapes(...lines: string[]) {
  return beads(...lines).map(shapeOf);
}

describe('score of text', () => {
  const document = {
    name: 'a',
    source: '',
    target: '',
    gold: [
      { fa: ['سفر تاریخی است.'], en: ['The visit is historic.'] },
      { fa: ['فردا می‌آید.', 'دیدار می‌کند.'], en: ['He comes and meets tomorrow.'] },
      { fa: [], en: ['Read more.'] },
    ],
  };

  it('compares text and not spelling', () => {
    const all = scoreText(document, [
      { source: ['سفر تاريخي است.'], target: ['The visit', 'is historic.'] },
      { source: ['فردا میآید. دیدار میکند.'], target: ['He comes and meets tomorrow.'] },
      { source: [], target: ['Read more.'] },
    ]);
    expect(all.strict).toEqual({ predicted: 2, right: 2, gold: 2, found: 2 });
    expect(all.nulls).toEqual({ predicted: 9, right: 9, gold: 9, found: 9 });
  });

  it('is lax about a part, and counts what stands in no pair', () => {
    const all = scoreText(document, [
      { source: ['سفر تاریخی است.'], target: ['The visit is historic.'] },
      { source: ['فردا می‌آید.'], target: ['He comes and meets tomorrow.', 'Read more.'] },
      { source: ['دیدار می‌کند.'], target: [] },
    ]);
    expect(all.strict).toEqual({ predicted: 2, right: 1, gold: 2, found: 1 });
    expect(all.lax).toEqual({ predicted: 2, right: 2, gold: 2, found: 2 });
    expect(all.nulls).toEqual({ predicted: 11, right: 0, gold: 9, found: 0 });
  });
});

describe('a line of a bead file', () => {
  it('may carry a score', () => {
    expect(parseBead('[0, 1]:[]:0.25')).toEqual({ source: [0, 1], target: [] });
  });

  it('is refused where it has no two lists', () => {
    expect(() => parseBead('0-0')).toThrow('0-0');
  });
});

describe('bootstrap', () => {
  const right = score(beads('[0]:[0]', '[1]:[1]'), beads('[0]:[0]', '[1]:[1]'));
  const half = score(beads('[0]:[0]', '[1]:[1]'), beads('[0]:[0]', '[1]:[]', '[]:[1]'));

  it('gives the same interval at every call, around the figure', () => {
    const scores = [right, half, right, right, half, right];
    const [low, high] = interval(scores) ?? [0, 0];
    expect(interval(scores)).toEqual([low, high]);
    expect(low).toBeLessThan(f1(sum(scores).strict));
    expect(high).toBeGreaterThan(f1(sum(scores).strict));
  });

  it('has no width where all documents are alike', () => {
    expect(interval([right, right, right, right, right])).toEqual([1, 1]);
  });

  it('is not given for a few documents', () => {
    expect(interval([right, half])).toBeUndefined();
  });
});

describe('sums', () => {
  it('add up, whatever the order', () => {
    const counts = fc.array(
      fc
        .record({ predicted: fc.boolean(), gold: fc.boolean() })
        .map(({ predicted, gold }) => score(gold ? beads('[0]:[0]') : [], predicted ? beads('[0]:[0]') : [])),
    );
    fc.assert(
      fc.property(counts, (scores) => {
        expect(sum(scores)).toEqual(sum([...scores].reverse()));
        expect(sum(scores).strict.gold).toBe(scores.filter(({ strict }) => strict.gold > 0).length);
      }),
    );
  });
});
