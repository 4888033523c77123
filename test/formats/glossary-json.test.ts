import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import diplomatic from '../../src/data/diplomatic.js';
import { type GlossaryFinding, parseGlossaryJson, writeGlossaryJson } from '../../src/formats/glossary-json/index.js';
import { Glossary } from '../../src/glossary/glossary.js';
import { plainConcept, RICH } from './concepts.js';

const SEED = new URL('../../../shared/glossary/seed-terms.json', import.meta.url);

function reading(json: unknown) {
  const findings: GlossaryFinding[] = [];
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  const concepts = parseGlossaryJson(text, { onFinding: (finding) => findings.push(finding) });
  return { concepts, findings, fields: findings.map(({ field }) => field), ids: concepts.map(({ id }) => id) };
}

describe('a glossary in JSON', () => {
  it('comes back as it was', () => {
    expect(parseGlossaryJson(writeGlossaryJson(diplomatic))).toEqual(diplomatic);
    expect(parseGlossaryJson(writeGlossaryJson([RICH]))).toEqual([RICH]);
    expect(parseGlossaryJson(writeGlossaryJson([]))).toEqual([]);
    fc.assert(
      fc.property(plainConcept, (concept) => {
        fc.pre(concept.fa.terms.length + concept.en.terms.length > 0);
        expect(parseGlossaryJson(new TextEncoder().encode(writeGlossaryJson([concept])))).toEqual([concept]);
      }),
    );
  });

  it('may be a list, an object with one, or an entry', () => {
    const entry = { $schema: '../schema.json', ...RICH };
    for (const json of [[entry], { concepts: [entry] }, entry]) expect(reading(json).concepts).toEqual([RICH]);
  });

  it('may be in short, where each form goes to the term that it resembles', () => {
    const short = {
      id: 'treaty',
      domain: 'treaty-law',
      kind: 'term',
      central: true,
      note: 'see accord',
      fa: { preferred: 'معاهده', admitted: ['پیمان'], deprecated: ['عهد'], forms: ['پیمان‌ها', 'معاهدات'] },
      en: { preferred: 'treaty', admitted: [] },
    };
    expect(parseGlossaryJson(JSON.stringify([short]))).toEqual([
      {
        id: 'treaty',
        domain: 'treaty-law',
        kind: 'term',
        status: 'draft',
        central: true,
        fa: {
          terms: [
            { text: 'معاهده', status: 'preferred', forms: ['معاهدات'] },
            { text: 'پیمان', status: 'admitted', forms: ['پیمان‌ها'] },
            { text: 'عهد', status: 'deprecated' },
          ],
        },
        en: { terms: [{ text: 'treaty', status: 'preferred' }] },
        notes: [{ lang: 'en', text: 'see accord' }],
      },
    ]);
  });

  it.skipIf(!existsSync(SEED))('reads 235 seed terms (needs shared/glossary)', () => {
    const seed = parseGlossaryJson(readFileSync(SEED));
    expect(seed).toHaveLength(235);
    expect(seed.every(({ fa, en }) => fa.terms.length > 0 && en.terms.length > 0)).toBe(true);
  });
});

describe('what is wrong in it', () => {
  it('is told with its path, and the rest is read', () => {
    const { fields, ids, concepts } = reading([
      {
        id: 'a',
        fa: {
          terms: [
            { text: 5, status: 'preferred' },
            { text: 'ب', status: 'preferred' },
          ],
        },
        en: 'b',
      },
      { id: 'b', fa: { terms: [{ text: 'ب', status: 'best' }] }, en: { terms: [] } },
      { id: 7, en: { preferred: 'x' } },
      'c',
      { en: { preferred: 'x' } },
      { id: 'A', en: { preferred: 'x' } },
      {
        id: 'd',
        domain: 'sports',
        colour: 'red',
        'two words': 1,
        en: { preferred: 'x', forms: 'y' },
        related: ['e', 1],
      },
      { id: 'e', en: { preferred: '   ', admitted: ['y'] }, notes: null, links: [{ title: 'x' }] },
      { id: 'f', en: { forms: ['y'] } },
    ]);
    expect(ids).toEqual(['a', 'd', 'e']);
    expect(concepts[1]?.related).toEqual(['e']);
    expect(fields).toEqual([
      'concepts[0].fa.terms[0].text',
      'concepts[0].en',
      'concepts[1].fa.terms[0].status',
      'concepts[1]',
      'concepts[2].id',
      'concepts[3]',
      'concepts[4].id',
      'concepts[5]',
      'concepts[6].domain',
      'concepts[6].colour',
      'concepts[6]["two words"]',
      'concepts[6].en.forms',
      'concepts[6].related[1]',
      'concepts[7].en.preferred',
      'concepts[7].links[0].url',
      'concepts[8].en.forms',
      'concepts[8]',
    ]);
  });

  it('is an error where nobody listens', () => {
    expect(() => parseGlossaryJson('{"id":"a","en":{"preferred":1}}')).toThrow(
      expect.objectContaining({
        code: 'BAD_ENTRY',
        message: expect.stringMatching(/^en\.preferred: a number instead/),
      }),
    );
  });

  it.each([
    ['cut off', '[{"id":', 1, 8],
    ['no JSON', '[\n  {"id": treaty}\n]', 2, 10],
    ['nothing', '', 1, 1],
    ['no glossary', '{"terms":[]}', 1, 1],
    ['a number', '7', 1, 1],
    ['deep', '['.repeat(100_000), 1, 100_001],
  ])('is an error of the whole: %s', (_, json, line, column) => {
    expect(() => reading(json)).toThrow(expect.objectContaining({ code: 'BAD_FORMAT', line, column }));
  });

  it('changes no prototype', () => {
    const { concepts, fields } = reading(
      '[{"__proto__":{"id":"x"},"id":"__proto__","constructor":1,"en":{"__proto__":1,"preferred":"y"}}]',
    );
    expect(fields).toEqual(['concepts[0].__proto__', 'concepts[0].constructor', 'concepts[0].en.__proto__']);
    expect(Glossary.from(concepts).get('__proto__')?.en.terms[0]?.text).toBe('y');
    expect(Object.getPrototypeOf(concepts[0])).toBe(Object.prototype);
  });

  it('is too large for a concept', () => {
    const term = (text: string) => ({ id: 'a', en: { preferred: text } });
    const many = Array.from({ length: 100_000 }, (_, i) => `f${i}`);
    expect(reading([term('x'.repeat(1_000_000))]).fields).toEqual(['concepts[0].en.preferred', 'concepts[0]']);
    expect(reading([{ ...term('x'), note: 'n'.repeat(1_000_000) }])).toMatchObject({
      ids: ['a'],
      fields: ['concepts[0].note'],
    });
    expect(reading([{ ...term('x'), credits: many.map((name) => name.padEnd(900)) }]).fields).toEqual(['concepts[0]']);
    expect(reading([{ id: 'a', en: { preferred: 'x', admitted: many, forms: many } }]).fields).toEqual(['concepts[0]']);
  });
});
