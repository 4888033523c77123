import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/align/path.js';
import { coarsePath, finePath } from '../../src/align/search.js';
import { joinStraddled } from '../../src/align/straddles.js';
import { anySentences, evidenceOf, isWay } from './toy.js';

/** What stands before and after, so that the words of the example are rare. */
const PERSIAN = Array.from({ length: 12 }, (_, i) => `گام ${i + 300}.`);
const ENGLISH = Array.from({ length: 12 }, (_, i) => `Step ${i + 300}.`);

/** Sentences among others. */
const among = (sentences: readonly string[], others: readonly string[]) => [
  ...others.slice(0, 6),
  ...sentences,
  ...others.slice(6),
];

/** A path of one to one. */
function straight(count: number): Path {
  const steps = Array.from({ length: count }, (_, k) => ({ source: k + 1, target: k + 1, a: 1, b: 1 }));
  return { steps, probabilities: steps.map(() => 0.9) };
}

/** The beads that are joined of two sentences against two, each pair the first's translation of the second. */
function joined(source: readonly [string, string], target: readonly [string, string]) {
  const texts = { source: among(source, PERSIAN), target: among(target, ENGLISH) };
  const path = straight(texts.source.length);
  const { steps, probabilities } = joinStraddled(path, evidenceOf(texts.source, texts.target), texts);
  expect(isWay(steps, texts.source.length, texts.target.length)).toBe(true);
  expect(probabilities).toHaveLength(steps.length);
  return steps.filter(({ a }) => a > 1).map(({ source, a }) => [source - a, source]);
}

const FIRST = 'سفر وزیر به مسکو';
const FIRST_ENGLISH = 'The minister’s visit to Moscow';
const CLAUSE = 'دیدار با لاوروف درباره نفت و بانک ۱۲۷۰';
const CLAUSE_ENGLISH = 'a meeting with Lavrov on oil and the bank 1270';
const SECOND = 'نامه مجلس درباره معاهده صلح';
const SECOND_ENGLISH = 'the letter of parliament on the treaty of peace';

describe('two pairs are one bead', () => {
  it.each([
    [',', '،'],
    [',', ' و'],
    [' and', '،'],
  ])('where a clause of the first stands in the second sentence of the target, cut by “%s” and «%s»', (comma, own) => {
    expect(
      joined(
        [`${FIRST}${own} ${CLAUSE}.`, `${SECOND}.`],
        [`${FIRST_ENGLISH}.`, `After ${CLAUSE_ENGLISH}${comma} ${SECOND_ENGLISH}.`],
      ),
    ).toEqual([[6, 8]]);
  });

  it.each([
    [',', '،'],
    [',', ' و'],
    [' and', '،'],
  ])('where a clause of the second stands in the first sentence of the target, cut by “%s” and «%s»', (comma, own) => {
    expect(
      joined(
        [`${FIRST}.`, `${CLAUSE}${own} ${SECOND}.`],
        [`${FIRST_ENGLISH}${comma} ${CLAUSE_ENGLISH}.`, `${SECOND_ENGLISH}.`],
      ),
    ).toEqual([[6, 8]]);
  });
});

describe('two pairs stay two', () => {
  it('where nothing shows where a clause ends', () => {
    expect(
      joined(
        [`${FIRST} و ${CLAUSE}.`, `${SECOND}.`],
        [`${FIRST_ENGLISH}.`, `After ${CLAUSE_ENGLISH} and ${SECOND_ENGLISH}.`],
      ),
    ).toEqual([]);
  });

  it('where each says the same', () => {
    expect(
      joined([`${FIRST}، ${CLAUSE}.`, `${SECOND}.`], [`${FIRST_ENGLISH}, ${CLAUSE_ENGLISH}.`, `${SECOND_ENGLISH}.`]),
    ).toEqual([]);
  });

  it('where nothing ties the clause to the other pair', () => {
    expect(
      joined([`${FIRST}.`, `${SECOND}.`], [`${FIRST_ENGLISH}.`, `After a long and quiet evening, ${SECOND_ENGLISH}.`]),
    ).toEqual([]);
  });
});

describe('whatever the texts', () => {
  const pathOf = (texts: { source: string[]; target: string[] }) => {
    const evidence = evidenceOf(texts.source, texts.target);
    return { evidence, path: finePath(evidence, coarsePath(evidence).steps) };
  };

  it('the path goes on from corner to corner, through borders that were there before', () => {
    fc.assert(
      fc.property(anySentences(20), ([source, target]) => {
        const texts = { source, target };
        const { evidence, path } = pathOf(texts);
        const { steps, probabilities } = joinStraddled(path, evidence, texts);
        expect(isWay(steps, source.length, target.length)).toBe(true);
        expect(probabilities).toHaveLength(steps.length);
        for (const probability of probabilities)
          expect(probability >= 0 && probability <= 1, `${probability}`).toBe(true);
        const borders = new Set(path.steps.map((step) => `${step.source} ${step.target}`));
        for (const step of steps) expect(borders).toContain(`${step.source} ${step.target}`);
      }),
    );
  });

  it('a sentence that stands alone is joined to nothing', () => {
    fc.assert(
      fc.property(anySentences(20), ([source, target]) => {
        const texts = { source, target };
        const { evidence, path } = pathOf(texts);
        const alone = ({ steps }: Path) => steps.filter(({ a, b }) => a === 0 || b === 0);
        expect(alone(joinStraddled(path, evidence, texts))).toEqual(alone(path));
      }),
    );
  });
});
