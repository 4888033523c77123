import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Alignment, align } from '../../src/align/index.js';
import lexicon from '../../src/data/lexicon.js';
import { parseXliff, writeXliff } from '../../src/formats/xliff/index.js';
import { segment } from '../../src/text/index.js';
import { toUnits } from '../../src/tm/index.js';
import { solid } from '../texts.js';

const sourceText = 'تیتر\n\nیک.  دو. سه.';
const targetText = 'Headline\n\nOne and two. Added.\nThree.';
const alignment: Alignment = {
  sourceLang: 'fa',
  targetLang: 'en',
  sourceText,
  targetText,
  source: segment(sourceText, { lang: 'fa' }),
  target: segment(targetText, { lang: 'en' }),
  beads: [
    { source: [0], target: [0], score: 0.9 },
    { source: [1, 2], target: [1], score: 0.8 },
    { source: [], target: [2], score: 0.7 },
    { source: [3], target: [3], score: 0.6 },
  ],
  warnings: [],
};

describe('the units of an alignment', () => {
  it('are its beads with the raw text between their sentences', () => {
    expect(toUnits(alignment, { document: 'communique-12' })[1]).toEqual({
      id: 'u2',
      source: 'یک.  دو.',
      target: 'One and two.',
      sourceLang: 'fa',
      targetLang: 'en',
      origin: { document: 'communique-12' },
      score: 0.8,
      before: 'تیتر',
      after: '',
      paragraph: 1,
      sentences: { source: [3, 3], target: [12] },
    });
  });

  it('are null where a side has nothing, and stand in the paragraph before', () => {
    expect(toUnits(alignment)[2]).toMatchObject({
      source: '',
      target: 'Added.',
      paragraph: 1,
      origin: { document: 'document' },
      sentences: { source: [], target: [6] },
    });
  });

  it('have no neighbour before the first and after the last', () => {
    const units = toUnits(alignment);
    expect(units[0]).not.toHaveProperty('before');
    expect(units.at(-1)).not.toHaveProperty('after');
  });

  it('of a real text lose none of it and come back from a file as they were', () => {
    const read = (side: string) =>
      readFileSync(new URL(`../../tm/sources/moscow-talks.${side}.txt`, import.meta.url), 'utf8');
    const units = toUnits(align(read('fa'), read('en'), { lexicon }), { document: 'moscow-talks' });
    expect(solid(units.map(({ source }) => source).join(''))).toBe(solid(read('fa')));
    expect(solid(units.map(({ target }) => target).join(''))).toBe(solid(read('en')));
    expect(parseXliff(writeXliff(units))).toEqual(units);
  });
});
