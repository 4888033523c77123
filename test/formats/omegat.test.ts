import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import diplomatic from '../../src/data/diplomatic.js';
import { type GlossaryFinding, omegatLosses, parseOmegat, writeOmegat } from '../../src/formats/omegat/index.js';
import type { Concept } from '../../src/glossary/concept.js';
import { anyConcept, plainConcept, RICH } from './concepts.js';

function reading(lines: string | Uint8Array, options: { from?: 'fa' | 'en' } = {}) {
  const findings: GlossaryFinding[] = [];
  const concepts = parseOmegat(lines, { ...options, onFinding: (finding) => findings.push(finding) });
  return { concepts, findings };
}

const textsOf = ({ fa, en }: Concept) => [fa, en].map(({ terms }) => terms.map(({ text }) => text));
const rowsOf = (lines: string) =>
  lines
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t'));

describe('what is written for OmegaT', () => {
  it('has a line for each source term or form with each term that may be used', () => {
    expect(writeOmegat([RICH])).toBe(
      [
        '\uFEFF# Glossary of tarjoman, fa to en',
        'معاهده\ttreaty\t[treaty] -ties · نیز بنگرید به توافق',
        'معاهدات\ttreaty\t[treaty] form of معاهده',
        'معاهده‌ها\ttreaty\t[treaty] form of معاهده',
        'پیمان\ttreaty\t[treaty] -ties · نیز بنگرید به توافق',
        'مواثیق\ttreaty\t[treaty] form of پیمان',
        'عهدنامه\ttreaty\t[treaty] (superseded) -ties · نیز بنگرید به توافق',
        '',
      ].join('\n'),
    );
    expect(rowsOf(writeOmegat([RICH], { from: 'en' })).map(([source, target]) => [source, target])).toEqual([
      ['treaty', 'معاهده'],
      ['treaty', 'پیمان'],
      ['tr.', 'معاهده'],
      ['tr.', 'پیمان'],
      ['trs.', 'معاهده'],
      ['trs.', 'پیمان'],
    ]);
  });

  it.each([
    'fa',
    'en',
  ] as const)('has every term of the glossary as a source, from %s, and its concepts come back', (from) => {
    const lines = writeOmegat(diplomatic, { from });
    const sources = new Set(rowsOf(lines).map(([source]) => source));
    const missing = diplomatic.flatMap((concept) => concept[from].terms).filter(({ text }) => !sources.has(text));
    expect(missing).toEqual([]);
    const { concepts, findings } = reading(lines);
    expect(findings).toEqual([]);
    expect(concepts.map(({ id }) => id)).toEqual(diplomatic.map(({ id }) => id));
    expect(concepts.map(({ notes = [] }) => notes)).toEqual(diplomatic.map(({ notes = [] }) => notes));
    concepts.forEach((concept, i) => {
      if (!omegatLosses(diplomatic[i] as Concept, { from }).includes('further-terms')) {
        expect(textsOf(concept)).toEqual(textsOf(diplomatic[i] as Concept));
      }
    });
  });

  it('can be sorted', () => {
    const [header, ...lines] = writeOmegat([RICH, ...diplomatic.slice(0, 40)])
      .trim()
      .split('\n');
    const sorted = [header, ...lines.sort()].join('\n');
    const byId = new Map(reading(sorted).concepts.map((concept) => [concept.id, concept]));
    expect(byId.size).toBe(41);
    expect(new Set(byId.get('treaty')?.fa.terms.map(({ text }) => text))).toEqual(
      new Set(['معاهده', 'پیمان', 'عهدنامه']),
    );
  });

  it('leaves verbs without "to" in English, since texts have them so', () => {
    const verb: Concept = {
      ...RICH,
      fa: { terms: [{ text: 'امضا کردن', status: 'preferred' }] },
      en: { terms: [{ text: 'to sign', status: 'preferred', forms: ['signed'] }] },
    };
    const lines = writeOmegat([verb], { from: 'en' });
    expect(rowsOf(lines).map(([source]) => source)).toEqual(['to sign', 'sign', 'signed']);
    expect(reading(lines).concepts[0]?.en).toEqual(verb.en);
  });

  it('is always a line a pair, whatever the texts are, and carries what is not told to be lost', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyConcept, plainConcept),
        fc.constantFrom('fa' as const, 'en' as const),
        (concept, from) => {
          const lines = writeOmegat([concept], { from });
          for (const line of lines.trimEnd().split('\n').slice(1)) {
            expect(line).not.toMatch(/^#|[\r\v\f\u0085\u2028\u2029]/u);
            expect(line.split('\t')).toHaveLength(3);
          }
          const losses = new Set(omegatLosses(concept, { from }));
          if (losses.has('one-sided') || losses.has('no-terms')) return;
          const [read] = reading(lines).concepts;
          if (!losses.has('ids') && !losses.has('breaks')) expect(read?.id).toBe(concept.id);
          const inOrder = !losses.has('further-terms') && !losses.has('order') && !losses.has('breaks');
          if (read && inOrder) expect(textsOf(read)).toEqual(textsOf(concept));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('tells what a list of concepts loses', () => {
    const losses = diplomatic.flatMap(omegatLosses);
    expect(losses).toEqual(diplomatic.flatMap((concept) => omegatLosses(concept)));
    expect(losses).toContain('domains');
  });

  it('tells what is lost', () => {
    expect(omegatLosses({ ...RICH, en: { terms: [] } })).toContain('one-sided');
    expect(omegatLosses(RICH)).toEqual(
      expect.arrayContaining(['domains', 'definitions', 'further-terms', 'transliterations']),
    );
    expect(omegatLosses(RICH)).not.toContain('ids');
    expect(omegatLosses({ ...RICH, id: 'a]b' })).toContain('ids');
    expect(omegatLosses({ ...RICH, notes: [{ lang: 'en', text: 'a\tb' }] })).toContain('breaks');
  });
});

describe('a glossary of an OmegaT user', () => {
  it('has concepts of lines with the same source and comment', () => {
    const { concepts, findings } = reading(
      '# mine\nroad map\tنقشه راه\troad map\tنقشهٔ راه\r\nbank\tبانک\tmoney\nbank\tکرانه\triver\nbank\tساحل\triver\nplain\tساده\n',
    );
    expect(concepts.map(({ id, fa, notes }) => [id, fa.terms.map(({ text }) => text), notes?.[0]?.text])).toEqual([
      ['road-map', ['نقشه راه'], 'road map'],
      ['bank', ['بانک'], 'money'],
      ['bank-2', ['کرانه', 'ساحل'], 'river'],
      ['plain', ['ساده'], undefined],
    ]);
    expect(findings.map(({ line, field }) => [line, field])).toEqual([[2, 'column 4']]);
  });

  it('is of the language that its letters say, or that is said', () => {
    expect(reading('نقشه راه\troad map\n').concepts[0]?.fa.terms[0]?.text).toBe('نقشه راه');
    expect(reading('road map\tنقشه راه\n').concepts[0]?.fa.terms[0]?.text).toBe('نقشه راه');
    expect(reading('OPEC\tOPEC\n', { from: 'en' }).concepts[0]?.en.terms[0]?.text).toBe('OPEC');
  });

  it('takes lines that were added to ours', () => {
    const { concepts } = reading(`${writeOmegat([RICH])}نقشه راه\troad map\t[by hand] see below\nمسیر\troute\n`);
    expect(concepts.map(({ id }) => id)).toEqual(['treaty', 'by hand', 'route']);
  });

  it('has its wrong lines told, and the others read', () => {
    const long = 'x'.repeat(2_000);
    const { concepts, findings } = reading(`one\nno target\t\n\tno source\n${long}\tx\n\nroad map\tنقشه راه\n`);
    expect(concepts.map(({ id }) => id)).toEqual(['road-map']);
    expect(findings.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    expect(() => parseOmegat('one\n')).toThrow(expect.objectContaining({ code: 'BAD_ENTRY', line: 1 }));
    expect(() => reading('one\ntwo\n')).toThrow(expect.objectContaining({ code: 'BAD_FORMAT' }));
    expect(reading('').concepts).toEqual([]);
  });
});
