import { expect, it } from 'vitest';
import { words } from '../../src/text/index.js';
import { hashOf } from '../../src/text/words/hash.js';
import { COMPOUNDS, PREFIXES, SUFFIXES, VARIANTS } from '../../src/text/words/spelling.js';

/** Texts that use every table by which texts become words, and every unit of the Arabic and Latin blocks. */
function sample(): string[] {
  const units = Array.from({ length: 0x700 }, (_, unit) => `ن${String.fromCharCode(unit)}ا ۱۲,۳۴۵ `);
  const affixes = [...PREFIXES, ...SUFFIXES].map((affix) => `${affix} نامه ${affix}\u200cای`);
  return [...units, ...affixes, ...COMPOUNDS, ...VARIANTS.keys(), "Don't re-enter 1,234.5 cafés; ﷲ ﻼ ﷺ"];
}

// An index that is stored holds canonical words. Where they change, raise VERSION in src/tm/packed/container.ts, so that old
// indexes are made anew, and then write the new number here.
it('canonical words are those of version 3 of the index', () => {
  const text = sample()
    .flatMap((raw) => words(raw).map((word) => word.text))
    .join(' ');
  const units = Uint16Array.from(text, (unit) => unit.charCodeAt(0));
  expect(hashOf(units, 0, units.length)).toBe(-1_066_246_599);
});
