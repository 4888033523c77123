/** How much of a document a memory has. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, type BandName } from '../../../src/tm/analysis/index.js';
import { TranslationMemory, type Unit } from '../../../src/tm/index.js';
import { unit, withNeighbours } from '../../formats/units.js';

const text = (source: string, more: Partial<Unit> = {}): Unit => unit({ source, target: '', ...more });

const SENTENCE = 'وزیر امور خارجه ایران روز شنبه برای گفت‌وگو دربارهٔ همکاری‌های دوجانبه به مسکو سفر کرد';
const memory = TranslationMemory.from(
  withNeighbours([
    unit({ id: 'm1', source: 'صلح' }),
    unit({ id: 'm2', source: SENTENCE }),
    unit({ id: 'm3', source: 'پایان' }),
  ]),
);

/** The band of one sentence. */
function bandOf(query: Unit): BandName | undefined {
  return analyse([query], { against: [memory] }).bands.find(({ segments }) => segments > 0)?.band;
}

describe('a segment', () => {
  it.each<[BandName, Partial<Unit>]>([
    ['context', { before: 'صلح', after: 'پایان', origin: { document: 'other' } }],
    ['context', { id: 'm2' }],
    ['exact', { id: 'm2', origin: { document: 'other' } }],
    ['spelling', { source: SENTENCE.replaceAll('\u200c', ' '), origin: { document: 'other' } }],
    ['85', { source: SENTENCE.replace('شنبه', 'یکشنبه') }],
    ['75', { source: SENTENCE.replace('شنبه', 'یکشنبه').replace('مسکو', 'باکو').replace('سفر', 'پرواز') }],
    ['50', { source: SENTENCE.replace('روز شنبه برای گفت‌وگو', 'امروز') }],
    ['new', { source: 'بیانیهٔ مشترک سران سه کشور' }],
  ])('is of the band %s', (band, more) => {
    expect(bandOf(text(SENTENCE, more))).toBe(band);
  });

  it('that comes again is repeated, unless the memory has it', () => {
    const units = ['نشست سران', 'نشست سران', 'صلح', 'صلح'].map((source, i) => text(source, { id: `u${i}` }));
    const bands = analyse(units, { against: [memory] }).bands.filter(({ segments }) => segments > 0);
    expect(bands.map(({ band, segments, words }) => [band, segments, words])).toEqual([
      ['exact', 2, 2],
      ['repeated', 1, 2],
      ['new', 1, 2],
    ]);
  });
});

describe('an analysis', () => {
  it('counts both sides, each with what it has', () => {
    const { source, target } = analyse([
      unit({ source: 'نقشه راه', target: 'road map' }),
      unit({ id: 'u2', source: '', target: 'Thank you.' }),
      unit({ id: 'u3', source: 'سپاس', target: ' ' }),
    ]);
    expect(source).toEqual({ segments: 2, words: 3, characters: 11, punctuation: 0, spaces: 1 });
    expect(target).toEqual({ segments: 2, words: 4, characters: 15, punctuation: 1, spaces: 2 });
  });

  it('puts every segment into one band', () => {
    const sources = fc.array(fc.constantFrom(SENTENCE, 'صلح', 'سلام', 'نشست سران', '...', ''), { maxLength: 8 });
    fc.assert(
      fc.property(sources, (texts) => {
        const { source, bands } = analyse(
          texts.map((each, i) => text(each, { id: `u${i}` })),
          { against: [memory] },
        );
        const sum = (what: 'segments' | 'words') => bands.reduce((total, band) => total + band[what], 0);
        expect(sum('segments')).toBe(source.segments);
        expect(sum('words')).toBe(source.words);
      }),
    );
  });

  it('of nothing, or against a memory without units, is all zero or new', () => {
    expect(analyse([]).source.segments).toBe(0);
    const empty = TranslationMemory.from([]);
    expect(analyse([text('صلح')], { against: [empty] }).bands.at(-1)).toEqual({ band: 'new', segments: 1, words: 1 });
  });
});
