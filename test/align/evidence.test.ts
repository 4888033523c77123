import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/align/evidence/coverage.js';
import type { Cue, Sentence } from '../../src/align/evidence/cue.js';
import { estimateLengths, lengthEvidence } from '../../src/align/evidence/lengths.js';
import { numberCues } from '../../src/align/evidence/numbers.js';
import { shapeCues } from '../../src/align/evidence/shape.js';
import { termCues } from '../../src/align/evidence/terms.js';
import { wordCues } from '../../src/align/evidence/words.js';
import { Lexicon } from '../../src/lexicon/index.js';
import { words } from '../../src/text/index.js';

function sentence(text: string, lang = 'fa'): Sentence {
  return { text, lang, words: words(text) };
}

const keysOf = (cues: readonly Cue[]) => cues.map(({ keys }) => keys);

describe('coverage', () => {
  const visit: Cue = { kind: 'word', keys: ['e:visit', 'e:trip'], expected: true };
  const answer: Cue = { kind: 'word', keys: ['e:trip'], expected: true };
  const other: Cue = { kind: 'word', keys: ['e:other'], expected: true };

  it('weighs an answer by how seldom it comes by accident', () => {
    const { unanswered, cues } = coverage([[visit]], [[other], [answer], [other], [other]]);
    expect(unanswered[0]).toBeCloseTo(Math.log(0.5));
    // One sentence of four answers: q = 1.5/5, and a true pair keeps half of its words.
    expect(cues[0]).toEqual([
      {
        answers: [1],
        level: expect.closeTo(Math.log((1 - 0.5 * 0.7) / 0.3) - Math.log(0.5)),
        slope: expect.any(Number),
      },
    ]);
    expect(cues[0]?.[0]?.slope).toBeLessThan(0);
  });

  it('counts against a pair what has no answer, if one is expected', () => {
    const { unanswered, cues } = coverage([[visit], [{ ...visit, expected: false }]], [[other]]);
    expect([...unanswered]).toEqual([expect.closeTo(Math.log(0.5)), 0]);
    expect(cues).toEqual([[], []]);
  });

  it('leaves out what most sentences have', () => {
    const { unanswered, cues } = coverage([[visit]], [[answer], [answer], [answer], [other]]);
    expect([...unanswered]).toEqual([0]);
    expect(cues).toEqual([[]]);
  });

  it('counts a sentence that answers twice once', () => {
    const { cues } = coverage([[visit]], [[answer, visit], [other], [other]]);
    expect(cues[0]?.[0]?.answers).toEqual([0]);
  });
});

describe('lengths', () => {
  it('have the ratio of the document, drawn towards 1 where it is short', () => {
    expect(estimateLengths([100], [100])).toMatchObject({ ratio: 1, mean: 100 });
    expect(estimateLengths([1000, 1000], [2000, 2000]).ratio).toBe(1.5);
    expect(estimateLengths([200_000], [400_000]).ratio).toBeCloseTo(2, 1);
  });

  const model = { ratio: 1, variance: 4, mean: 100, spread: 2500 };

  it('speak for a pair of equal ones and against others', () => {
    expect(lengthEvidence(100, 100, 1, model)).toBeCloseTo(0.5 * Math.log(2500 / 400));
    expect(lengthEvidence(100, 120, 1, model)).toBeLessThan(lengthEvidence(100, 110, 1, model));
    expect(lengthEvidence(100, 180, 1, model)).toBeLessThan(0);
  });

  it('never speak against a pair with more than the floor', () => {
    expect(lengthEvidence(10, 100_000, 1, { ...model, mean: 1e5 })).toBe(-8);
    expect(lengthEvidence(0, 0, 1, model)).not.toBeNaN();
  });

  it('have some spread even where all are equal', () => {
    expect(estimateLengths([50, 50], [50, 50]).spread).toBe(12.5 ** 2);
    expect(estimateLengths([0], [0])).toMatchObject({ ratio: 1, mean: 1 });
  });
});

describe('numbers', () => {
  it.each([
    ['۴٫۵ میلیارد دلار', [['n:4500000000', 'n:4.5']]],
    ['پانزده درصد', [['n:15']]],
    ['سال ۱۴۰۳', [['n:1403', 'n:2024', 'n:2025']]],
    ['۲۸ دی ۱۴۰۳', [['d:2025-01-17', 'd:01-17']]],
    ['17 January', [['d:--01-17', 'd:01-17']]],
    ['آبان ۱۴۰۳', [['m:2024-10', 'm:2024-11']]],
    ['نقشه راه', []],
  ])('of %j', (text, keys) => {
    expect(keysOf(numberCues(sentence(text)).cues)).toEqual(keys);
  });

  it('are expected again where they are digits, and dates always', () => {
    const expectedIn = (text: string) => numberCues(sentence(text)).cues.map(({ kind, expected }) => [kind, expected]);
    expect(expectedIn('۱۵ کشور')).toEqual([['number', true]]);
    expect(expectedIn('پانزده کشور')).toEqual([['number', false]]);
    expect(expectedIn('۲۸ دی')).toEqual([['date', true]]);
  });

  it('take the words that they are made of', () => {
    const { taken } = numberCues(sentence('در ۲۸ دی ۱۴۰۳ پنج سند'));
    expect([...taken].sort()).toEqual([1, 2, 3, 4]);
  });
});

describe('words', () => {
  const lexicon = Lexicon.from({ sources: [], licence: '', entries: 'سفر\tvisit, trip' });
  const cuesOf = (text: string, taken: readonly number[] = []) => wordCues(sentence(text), lexicon, new Set(taken));

  it('that the lexicon has answer their translations', () => {
    expect(cuesOf('سفرهای')).toEqual([{ kind: 'word', keys: ['e:visit', 'e:trip'], expected: true }]);
  });

  it('that it does not have may be names and answer their consonants', () => {
    expect(cuesOf('لاوروف')).toEqual([{ kind: 'name', keys: ['w:لاوروف', 'k:lrf'], expected: false }]);
    expect(cuesOf('Lavrov')[0]).toMatchObject({ kind: 'name', expected: false });
    expect(cuesOf('Lavrov')[0]?.keys).toContain('k:lrf');
  });

  it('in Latin letters answer their base forms', () => {
    expect(cuesOf('visits')).toEqual([{ kind: 'word', keys: ['e:visits', 'e:visit'], expected: true }]);
    expect(cuesOf('giraffes')[0]).toMatchObject({ kind: 'word', expected: false });
  });

  it('that are numbers or are taken say nothing', () => {
    expect(cuesOf('۱۴۰۳ سفر', [1])).toEqual([]);
  });

  it('do without a lexicon', () => {
    expect(wordCues(sentence('سفر'), undefined, new Set())[0]).toMatchObject({ expected: false });
  });
});

describe('terms', () => {
  const glossary = {
    recognize: (text: string) => [...text.matchAll(/map/g)].map(() => ({ id: 'road-map' })),
  };

  it('count once a sentence', () => {
    expect(termCues(sentence('map, map', 'en-GB'), glossary)).toEqual([
      { kind: 'term', keys: ['g:road-map'], expected: false },
    ]);
  });

  it('are of Persian and English only, and of a glossary', () => {
    expect(termCues(sentence('map', 'de'), glossary)).toEqual([]);
    expect(termCues(sentence('map', 'en'), undefined)).toEqual([]);
  });
});

describe('the shape of a sentence', () => {
  it.each([
    ['آیا می\u200cآیید؟', ['s:question']],
    ['Will he come?”', ['s:question']],
    ['سفر تاریخی پزشکیان به مسکو', ['s:headline']],
    ['وی به مسکو رفت.', []],
    ['وی گفت:', []],
    ['واژه '.repeat(30), []],
  ])('%j', (text, keys) => {
    expect(keysOf(shapeCues(sentence(text))).flat()).toEqual(keys);
  });
});
