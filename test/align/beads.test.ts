import { describe, expect, it } from 'vitest';
import { beadTypes, SOURCE_ALONE, shapeWeight, TARGET_ALONE } from '../../src/align/beads.js';
import { WEIGHTS } from '../../src/align/weights.js';

const namesOf = (longest: number) => beadTypes(longest).map(({ source, target }) => `${source}:${target}`);

describe('the shapes of beads', () => {
  it('are all up to so many sentences, but many against many', () => {
    expect(namesOf(2).sort()).toEqual(['0:1', '1:0', '1:1', '1:2', '2:1', '2:2']);
    expect(namesOf(4)).toEqual(expect.arrayContaining(['1:4', '4:1', '3:3', '3:2', '2:3']));
    expect(namesOf(4)).not.toContain('4:2');
  });

  it.each([1, 2, 3, 4, 5, 6])('up to %i are each there once, and those alone in their places', (longest) => {
    const names = namesOf(longest);
    expect(new Set(names).size).toBe(names.length);
    expect([names[SOURCE_ALONE], names[TARGET_ALONE]]).toEqual(['1:0', '0:1']);
    for (const { source, target } of beadTypes(longest)) expect(Math.max(source, target)).toBeLessThanOrEqual(longest);
  });
});

describe('how frequent a shape is', () => {
  const weight = (source: number, target: number) => shapeWeight({ source, target }, WEIGHTS);

  it('does not depend on the side', () => {
    for (const { source, target } of beadTypes(6)) expect(weight(source, target)).toBe(weight(target, source));
  });

  it('falls with each sentence more', () => {
    expect(weight(1, 1)).toBeGreaterThan(weight(1, 2));
    for (let more = 2; more < 6; more++) expect(weight(1, more)).toBeGreaterThan(weight(1, more + 1));
    expect(weight(2, 2)).toBeGreaterThan(weight(2, 3));
    expect(weight(2, 3)).toBeGreaterThan(weight(3, 3));
    for (const { source, target } of beadTypes(6)) expect(weight(source, target)).toBeLessThan(0);
  });
});
