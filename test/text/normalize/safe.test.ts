import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeSafe } from '../../../src/text/normalize/safe.js';
import { anyString, anyText } from '../../texts.js';

describe('repairing code points', () => {
  it.each([
    ['Arabic letters', 'كتاب هاي علي', 'کتاب های علی'],
    ['presentation forms', 'ﻛﺘﺎﺏ', 'کتاب'],
    ['a ligature', 'ﻻ', 'لا'],
    ['madda beside alef', 'ا\u0653ب', 'آب'],
    ['hamza beside its seat', 'رو\u0654سا', 'رؤسا'],
    ['a mark twice', 'لطفا\u064b\u064b', 'لطفا\u064b'],
    ['half-spaces in a row', 'می\u200c\u200cشود', 'می\u200cشود'],
    ['half-spaces that join nothing', '\u200cسلام\u200c به \u200cهمه\u200c.', 'سلام به همه.'],
    ['the soft hyphen as a half-space', 'حرف\u00adها', 'حرف\u200cها'],
    ['the sign of negation as a half-space', 'حرف\u00acها', 'حرف\u200cها'],
    ['a mark that a soft hyphen kept from its letter', 'caf e\u00ad\u0301', 'caf \u00e9'],
    ['a byte order mark', '\ufeffسلام', 'سلام'],
  ])('mends %s', (_, raw, repaired) => {
    expect(normalizeSafe(raw).text).toBe(repaired);
  });

  it.each([
    'می\u200cشود',
    '۱۲٫۵ درصد',
    'کِتاب',
    'نقشهٔ راه',
    'a ¬ b',
    'co\u00ADop'.replace('\u00ad', ''),
    'سـلام',
    '«گفت : آری»',
  ])('leaves %s', (raw) => {
    expect(normalizeSafe(raw).text).toBe(raw);
  });

  it('done twice is done once', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const once = normalizeSafe(raw).text;
        expect(normalizeSafe(once).text).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('accounts for every unit of any string', () => {
    fc.assert(
      fc.property(anyString, (raw) => {
        const { text, map } = normalizeSafe(raw);
        let last = 0;
        for (let at = 0; at < text.length; at++) {
          const [start, end] = map.toRaw(at, at + 1);
          expect([start >= last, end >= start, end <= raw.length]).toEqual([true, true, true]);
          last = start;
        }
        if (text !== '') expect(map.toRaw(0, text.length)[1]).toBe(raw.length);
        expect(normalizeSafe(text).text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
