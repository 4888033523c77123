/** Which entries a term may be taken for. */
import { describe, expect, it } from 'vitest';
import diplomatic from '../../../src/data/diplomatic.js';
import { NearestEntries } from '../../../src/glossary/entries/nearest.js';
import type { Concept } from '../../../src/glossary/index.js';
import { GOOD } from './good-entry.js';

const nearest = new NearestEntries(diplomatic);
const shipped = (id: string) => diplomatic.find((concept) => concept.id === id) as Concept;
const idsNear = (id: string) => nearest.ofConcept(shipped(id), 6).map(({ concept }) => concept.id);

describe('the nearest entries', () => {
  it.each([
    ['strategic-partnership', 'strategic-relations'],
    ['bilateral-relations', 'bilateral-cooperation'],
    ['treaty', 'comprehensive-treaty'],
    ['peace', 'achievement-of-peace'],
  ])('of %s are found though its own term is found exactly: %s', (id, near) => {
    expect(idsNear(id)).toContain(near);
    expect(idsNear(id)).not.toContain(id);
  });

  it('are found for nearly every entry of ours', () => {
    const alone = diplomatic.filter((concept) => nearest.ofConcept(concept, 1).length === 0);
    expect(alone.length / diplomatic.length).toBeLessThan(0.1);
  });

  it('are scored by the groups of letters that two terms share', () => {
    const other: Concept = { ...GOOD, en: { terms: [{ text: 'strategic relations', status: 'preferred' }] } };
    const [near] = new NearestEntries([other]).ofTerm('en', 'strategic partnership', 1);
    expect(near).toMatchObject({ term: 'strategic partnership', matched: 'strategic relations' });
    expect(near?.score).toBeCloseTo((2 * 9) / (20 + 18));
  });

  it('of a term in another spelling or order, or with a slip, begin with its entry', () => {
    for (const [lang, term, id] of [
      ['fa', 'نقشهراه', 'road-map'],
      ['fa', 'نقشه‌های راه', 'road-map'],
      ['en', 'relations bilateral', 'bilateral-relations'],
      ['en', 'foriegn policy', 'foreign-policy'],
    ] as const) {
      const found = nearest.ofTerm(lang, term, 3).map(({ concept }) => concept.id);
      expect(found[0]).toBe(id);
    }
  });

  it('share more than an ending, and are no more than were asked for', () => {
    expect(nearest.ofTerm('en', 'photosynthesis', 5)).toEqual([]);
    expect(nearest.ofTerm('fa', 'هویج', 5)).toEqual([]);
    expect(nearest.ofTerm('en', 'cooperation', 2)).toHaveLength(2);
  });

  it('are found in no time among thousands that are alike', () => {
    const term = (text: string): Concept['en'] => ({ terms: [{ text, status: 'preferred' }] });
    const many = Array.from(
      { length: 5_000 },
      (_, i): Concept => ({ ...GOOD, id: `a${i}`, en: term('a'.repeat(200)) }),
    );
    expect(new NearestEntries(many).ofTerm('en', 'a'.repeat(10_000), 3)).toHaveLength(3);
  });
});
