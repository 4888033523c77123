/** Everything that a concept says comes back from TBX of either version. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import diplomatic from '../../../src/data/diplomatic.js';
import { TarjomanError } from '../../../src/errors.js';
import { parseTbx, tbxLosses, validateTbx, writeTbx } from '../../../src/formats/tbx/index.js';
import type { Concept } from '../../../src/glossary/concept.js';
import { concepts } from './concepts.js';

const SCHEMA = JSON.parse(readFileSync('glossary/schema.json', 'utf8'));

const PLAIN: Concept = {
  id: 'truce',
  domain: 'security',
  kind: 'term',
  status: 'draft',
  fa: { terms: [{ text: 'آتش‌بس', status: 'preferred' }] },
  en: { terms: [{ text: 'truce', status: 'preferred' }] },
};

/** What comes back, and nothing may be told to be lost. */
function back(given: readonly Concept[], version: 2 | 3): Concept[] {
  const lost: unknown[] = [];
  const xml = writeTbx(given, { version });
  const read = parseTbx(xml, { onLoss: (...loss) => lost.push(loss), onSkipped: (entry) => lost.push(entry) });
  expect(lost).toEqual([]);
  return read;
}

describe.each([3, 2] as const)('TBX v%i', (version) => {
  it('holds every entry of the glossary', () => {
    expect(back(diplomatic, version)).toStrictEqual(diplomatic);
  });

  it('holds every concept that the schema allows', () => {
    const isEntry = new Ajv2020().compile(SCHEMA);
    fc.assert(
      fc.property(concepts, (given) => {
        for (const each of given) {
          expect(isEntry({ $schema: '../schema.json', ...each }), JSON.stringify(isEntry.errors)).toBe(true);
        }
        expect(back(given, version)).toStrictEqual(given);
        expect(validateTbx(writeTbx(given, { version }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('holds what only glossaries from elsewhere have', () => {
    const given: Concept[] = [
      { ...PLAIN, id: '۷ پیمان <&">', domain: 'other' },
      { ...PLAIN, id: 'c1', related: ['۷ پیمان <&">', 'nobody', 'c3'] },
      {
        ...PLAIN,
        id: 'c3',
        fa: {
          terms: [],
          definition: { text: 'وقفه', source: 'س' },
          contexts: [{ text: 'متن' }, { text: 'b', source: 'c' }],
        },
      },
      { ...PLAIN, id: 'c4', en: { terms: [], definition: { text: 'پیمان' } } },
      {
        ...PLAIN,
        id: 'c5',
        links: [
          { url: 'ftp://a b', title: 'title: x' },
          { url: 'https://a.b/', title: 'https://a.b/' },
        ],
      },
      { ...PLAIN, id: 'c6', notes: [{ lang: 'en', text: 'two\nlines\r\nand  spaces\ttoo \u2028' }] },
    ];
    expect(back(given, version)).toStrictEqual(given);
    expect(validateTbx(writeTbx(given, { version }))).toEqual([]);
  });

  it('is the same for the same concepts', () => {
    expect(writeTbx(diplomatic, { version })).toBe(writeTbx(new Set(diplomatic), { version }));
  });

  it('leaves concepts without terms out, and says it', () => {
    const empty: Concept = { ...PLAIN, id: 'empty', fa: { terms: [] }, en: { terms: [] } };
    expect(tbxLosses(empty)).toContain('no-terms');
    expect(tbxLosses(PLAIN)).toEqual([]);
    expect(back([empty, PLAIN], version)).toStrictEqual([PLAIN]);
  });

  it('refuses what it cannot hold', () => {
    const code = (given: readonly Concept[]): string => {
      try {
        writeTbx(given, { version });
      } catch (error) {
        return error instanceof TarjomanError ? `${error.code}: ${error.message}` : String(error);
      }
      return 'written';
    };
    expect(code([PLAIN, PLAIN])).toMatch(/^BAD_ENTRY: .*truce/);
    expect(code([{ ...PLAIN, credits: ['a\u0000b'] }])).toMatch(/^BAD_FORMAT: .*truce.*U\+0000/);
    expect(code([{ ...PLAIN, notes: [{ lang: 'en', text: '\ud800' }] }])).toMatch(/^BAD_FORMAT/);
  });
});

describe('a glossary without concepts', () => {
  it('is a document of v3 and none of v2', () => {
    expect(validateTbx(writeTbx([]))).toEqual([]);
    expect(parseTbx(writeTbx([]))).toEqual([]);
    expect(() => writeTbx([], { version: 2 })).toThrow('no place for a glossary without terms');
  });
});

describe('what other programs see', () => {
  const xml = writeTbx([
    {
      ...PLAIN,
      en: {
        terms: [
          { text: 'truce', status: 'preferred', partOfSpeech: 'noun' },
          { text: 'stop firing', status: 'deprecated', partOfSpeech: 'phrase', region: 'gb', forms: ['stops firing'] },
          { text: 'CF', status: 'superseded', abbreviation: true, note: 'note: old' },
        ],
        definition: { text: 'A pause.', source: 'Handbook' },
      },
      related: ['peace', 'nobody'],
      links: [{ url: 'https://example.org/', title: 'Truces' }],
    },
    { ...PLAIN, id: 'peace', en: { terms: [{ text: 'peace', status: 'preferred' }] } },
  ]);

  it.each([
    '<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>',
    '<termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>',
    '<termNote type="termType">abbreviation</termNote>',
    '<termNote type="termType">phrase</termNote>',
    '<termNote type="geographicalUsage">GB</termNote>',
    '<descrip type="definition">A pause.</descrip>',
    '<descrip type="subjectField">security</descrip>',
    '<ref type="crossReference" target="peace">peace</ref>',
    '<ref type="crossReference">nobody</ref>',
    '<xref type="externalCrossReference" target="https://example.org/">Truces</xref>',
    '<note>form: stops firing</note>',
    '<note>note: note: old</note>',
  ])('%s', (element) => {
    expect(xml).toContain(element);
  });
});

describe('a file whose header does not declare the convention', () => {
  it('has notes where the convention had fields', () => {
    const given: Concept = {
      ...PLAIN,
      status: 'reviewed',
      fa: { terms: [{ text: 'آتش‌بس', status: 'preferred', transliteration: 'ātashbas' }] },
    };
    const [read] = parseTbx(writeTbx([given]).replace('<p>tarjoman-glossary-1</p>', '<p>none</p>'));
    expect(read?.status).toBe('draft');
    expect(read?.notes).toEqual([{ lang: 'en', text: 'status: reviewed' }]);
    expect(read?.fa.terms[0]).toEqual({ text: 'آتش‌بس', status: 'preferred', note: 'transliteration: ātashbas' });
  });
});
