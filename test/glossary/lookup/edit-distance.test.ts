import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterCosts } from '../../../src/glossary/lookup/edit-costs.js';
import { EditDistance } from '../../../src/glossary/lookup/edit-distance.js';
import { ENGLISH } from '../../../src/glossary/lookup/english-route.js';
import { PERSIAN } from '../../../src/glossary/lookup/persian-route.js';
import { ROMAN } from '../../../src/glossary/lookup/roman-route.js';

/** All mistakes cost 1. */
const PLAIN = { ...letterCosts({ groups: [] }), transposition: 1, ending: 1, endings: [], replacing: [] };

/** The optimal string alignment distance, as its definition says it. */
function alignment(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= b.length; j++) {
      const ways = i === 0 ? [j] : j === 0 ? [i] : [];
      if (i > 0 && j > 0) {
        ways.push((rows[i - 1]?.[j] as number) + 1, (row[j - 1] as number) + 1);
        ways.push((rows[i - 1]?.[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          ways.push((rows[i - 2]?.[j - 2] as number) + 1);
        }
      }
      row.push(Math.min(...ways));
    }
  }
  return rows[a.length]?.[b.length] as number;
}

/** Words without two equal letters side by side, of which one costs half. */
const word = fc
  .string({ unit: fc.constantFrom(...'abcdef'), minLength: 1, maxLength: 9 })
  .filter((text) => !/(.)\1/u.test(text));

describe('the distance', () => {
  it('is the optimal string alignment distance where all mistakes cost the same', () => {
    fc.assert(
      fc.property(word, word, (query, term) => {
        expect(new EditDistance([query], PLAIN).to([term], 99)).toBe(alignment(query, term));
      }),
    );
  });

  it('does not depend on where a term is cut into words, if there are no endings', () => {
    fc.assert(
      fc.property(word, word, word, (query, a, b) => {
        const distance = new EditDistance([query], PLAIN);
        expect(distance.to([a, b], 99)).toBe(distance.to([a + b], 99));
      }),
    );
  });

  it('tells with a bound what it tells without, up to the bound', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (query, term, most) => {
        const distance = new EditDistance([query], ENGLISH.costs);
        const exact = distance.to([term], 99);
        const bounded = distance.to([term], most);
        if (exact <= most) expect(bounded).toBe(exact);
        else expect(bounded).toBeGreaterThan(most);
      }),
    );
  });

  it('makes likely mistakes cheap', () => {
    const cost = (query: string, term: string) => new EditDistance([query], PERSIAN.costs).to([term], 9);
    expect(cost('سلح', 'صلح')).toBe(0.5); // the same sound
    expect(cost('صلج', 'صلح')).toBeCloseTo(0.7); // a neighbouring key, and one dot
    expect(cost('صلب', 'صلح')).toBe(1);
    expect(cost('صحل', 'صلح')).toBe(0.8);
    expect(cost('صللح', 'صلح')).toBe(0.5);
    expect(cost('20', '30')).toBe(2);
  });

  it('knows endings at the end of every word', () => {
    const cost = (query: string, ...words: string[]) => new EditDistance([query], PERSIAN.costs).to(words, 9);
    const { ending } = PERSIAN.costs;
    expect(cost('نقشههایراه', 'نقشه', 'راه')).toBe(ending);
    expect(cost('نقشهراهها', 'نقشه', 'راه')).toBe(ending);
    expect(cost('معاهداتجامع', 'معاهده', 'جامع')).toBe(ending);
    expect(cost('نقهاشهراه', 'نقشه', 'راه')).toBeGreaterThan(ending);
    const apart = (...query: string[]) => new EditDistance(query, PERSIAN.costs).to(['وزیر', 'خارجه'], 9);
    expect(apart('وزیرهای', 'خارجه')).toBe(ending);
    expect(apart('وزیر', 'خارجه', 'ایران')).toBeGreaterThan(2);
    expect(new EditDistance(['partiesoffer'], ENGLISH.costs).to(['party', 'offer'], 9)).toBe(ENGLISH.costs.ending);
  });

  it('lets vowels of transliterations differ', () => {
    const cost = (query: string, term: string) =>
      new EditDistance([ROMAN.keyOf(query).letters], ROMAN.costs).to(ROMAN.keyOf(term).words, 9);
    expect(cost('mosharekat', 'moshārekat')).toBe(0);
    expect(cost('mshrkt', 'moshārekat')).toBeLessThan(1);
    expect(cost('naqšeh-i rāh', 'naghshe-ye rāh')).toBe(0);
    expect(cost('naqše-ye rāh', 'naghshe-ye rāh')).toBe(0);
    expect(cost('xāvarmiyāne', 'Khāvarmiyāne')).toBe(0);
    expect(cost('moshakelat', 'moshārekat')).toBeGreaterThanOrEqual(1);
  });
});
