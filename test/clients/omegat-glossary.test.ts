/** What OmegaT makes of our glossaries. */
import { describe, expect, it } from 'vitest';
import diplomatic from '../../src/data/diplomatic.js';
import { writeOmegat } from '../../src/formats/omegat/index.js';
import { hasOmegat, inOmegat } from './omegat.js';

describe.skipIf(!hasOmegat())('OmegaT (needs the Debian package omegat)', () => {
  it('finds our terms and their forms in Persian texts, with translations and notes', () => {
    const text = 'دو وزیر درباره معاهدات و نقشه راه گفت‌وگو کردند.';
    const files = { 'source/a.txt': text, 'glossary/diplomatic.utf8': writeOmegat(diplomatic) };
    inOmegat(files, ({ terms }) => {
      const found = (source: string) => terms.find((term) => term.text === text && term.source === source);
      expect(found('نقشه راه')).toMatchObject({
        targets: ['road map'],
        comments: [expect.stringMatching(/^\[road-map\]/)],
      });
      expect(found('معاهدات')).toMatchObject({ targets: ['treaty'], comments: ['[treaty] form of معاهده'] });
      expect(terms.map(({ source }) => source)).not.toContain('جنگ');
    });
  }, 120_000);
});
