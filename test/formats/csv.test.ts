import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import diplomatic from '../../src/data/diplomatic.js';
import { CSV_COLUMNS, csvLosses, type GlossaryFinding, parseCsv, writeCsv } from '../../src/formats/csv/index.js';
import { preferredTerm } from '../../src/glossary/concept.js';
import { anyConcept, plainConcept, RICH } from './concepts.js';

/** Reads a table, and what was found in it. */
function reading(table: string | Uint8Array, options: { columns?: readonly string[] } = {}) {
  const findings: GlossaryFinding[] = [];
  const concepts = parseCsv(table, { ...options, onFinding: (finding) => findings.push(finding) });
  return { concepts, findings, ids: concepts.map(({ id }) => id) };
}

describe('what is written', () => {
  it('comes back, of the diplomatic glossary and of a concept with every field', () => {
    expect(parseCsv(writeCsv(diplomatic))).toEqual(diplomatic);
    expect(parseCsv(writeCsv([RICH]))).toEqual([RICH]);
    expect([...diplomatic, RICH].flatMap(csvLosses)).toEqual([]);
  });

  it.each([',', ';', '\t'] as const)('comes back from a table divided by %j', (delimiter) => {
    expect(parseCsv(writeCsv([RICH], { delimiter }))).toEqual([RICH]);
  });

  it('comes back exactly where nothing is told to be lost', () => {
    let kept = 0;
    fc.assert(
      fc.property(fc.oneof(anyConcept, plainConcept), (concept) => {
        const [read] = reading(new TextEncoder().encode(writeCsv([concept]))).concepts;
        const isKept = isDeepStrictEqual(read, concept);
        expect(csvLosses(concept).length === 0).toBe(isKept);
        if (isKept) kept += 1;
      }),
      { numRuns: 500 },
    );
    expect(kept).toBeGreaterThan(5);
  });

  it('is lost of plain texts in the order of terms alone', () => {
    fc.assert(
      fc.property(plainConcept, (concept) => {
        fc.pre(concept.fa.terms.length + concept.en.terms.length > 0 && concept.links === undefined);
        expect(csvLosses(concept).filter((kind) => kind !== 'order')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is told to be lost where it is', () => {
    expect(csvLosses({ ...RICH, fa: { terms: [] }, en: { terms: [] } })).toEqual(['no-terms']);
    expect(csvLosses({ ...RICH, fa: { terms: [...RICH.fa.terms].reverse() } })).toEqual(['order']);
    expect(csvLosses({ ...RICH, credits: [' Z. Example'] })).toEqual(['characters']);
    expect(csvLosses({ ...RICH, credits: ['a\ud800'] })).toEqual(['characters']);
  });

  it('has a byte order mark, lines of CR LF and the columns that are needed', () => {
    const plain = { ...RICH, fa: { terms: [{ text: 'الف', status: 'preferred' as const }] }, en: { terms: [] } };
    const { notes: _, related: _r, links: _l, credits: _c, central: _x, ...few } = plain;
    const [header = ''] = writeCsv([few]).split('\r\n');
    expect(header).toBe(`\uFEFF${CSV_COLUMNS.join(',')}`);
    expect(writeCsv([RICH]).split('\r\n')[0]).toContain(',central,fa_superseded,fa_region,');
    expect(writeCsv([])).toBe(`\uFEFF${CSV_COLUMNS.join(',')}\r\n`);
  });

  it('is never run by a spreadsheet', () => {
    const risky = ['=1+1', '+1', '-گری', '@SUM(A1)', "'=1", "''-x", '＝1'];
    const concepts = risky.map((text, i) => ({
      ...RICH,
      id: `c${i}`,
      en: { terms: [{ text, status: 'preferred' as const }], definition: { text: `${text}!` } },
    }));
    const table = writeCsv(concepts, { delimiter: '\t' });
    const cells = table.split('\r\n').flatMap((row) => row.split('\t'));
    expect(cells.filter((cell) => /^["\s]*[=+\-@＝]/u.test(cell))).toEqual([]);
    expect(parseCsv(table)).toEqual(concepts);
  });
});

describe('a table of others', () => {
  it.each([
    [
      'آتش‌بس موقت,temporary ceasefire',
      /^2 columns, and no term is reached: write the columns id,domain,.*,fa,.*,en,.* or a header row/u,
    ],
    ['آتش‌بس موقت', /^1 column, and no term is reached/u],
  ])('says which columns a row without a header must have: %s', (row, message) => {
    expect(() => parseCsv(row, { columns: CSV_COLUMNS })).toThrow(
      expect.objectContaining({ code: 'BAD_ENTRY', message: expect.stringMatching(message) }),
    );
    if (row.includes(',')) expect(parseCsv(row, { columns: ['fa', 'en'] })).toHaveLength(1);
  });

  it('needs two columns, in any order and case', () => {
    const { concepts, findings } = reading(
      'EN;Fa\nroad map;نقشه راه | نقشهٔ راه\nto sign;\nroad map;مسیر\n20 years;ب\n',
    );
    expect(findings).toEqual([]);
    expect(concepts.map(({ id, domain, kind, status }) => [id, domain, kind, status])).toEqual([
      ['road-map', 'other', 'term', 'draft'],
      ['to-sign', 'other', 'term', 'draft'],
      ['road-map-2', 'other', 'term', 'draft'],
      ['concept-20-years', 'other', 'term', 'draft'],
    ]);
    expect(concepts[0]?.fa.terms.map(({ text, status }) => [text, status])).toEqual([
      ['نقشه راه', 'preferred'],
      ['نقشهٔ راه', 'preferred'],
    ]);
  });

  it('is read in UTF-16 with a mark, and with line ends of any sort', () => {
    const table = 'fa\ten\rمعاهده\ttreaty\r\nتوافق\tagreement\n';
    const wide = new Uint8Array(Buffer.from(`\uFEFF${table}`, 'utf16le'));
    for (const input of [table, `\uFEFF${table}`, wide, new Uint8Array(Buffer.from(wide).swap16())]) {
      expect(reading(input).concepts.map(({ fa }) => preferredTerm(fa))).toEqual(['معاهده', 'توافق']);
    }
  });

  it('gives each form to the term that it resembles, or that is named', () => {
    const table = 'fa,fa_admitted,fa_forms,en\nمعاهده,پیمان,معاهدات | پیمان‌ها | پیمان: مواثیق,treaty\n';
    expect(parseCsv(table)[0]?.fa.terms).toEqual([
      { text: 'معاهده', status: 'preferred', forms: ['معاهدات'] },
      { text: 'پیمان', status: 'admitted', forms: ['پیمان‌ها', 'مواثیق'] },
    ]);
  });

  it('gives what belongs to terms in their order', () => {
    const table = 'fa,fa_admitted,fa_transliteration,en\nالف,ب | پ,alef |  | pe,x\n';
    expect(parseCsv(table)[0]?.fa.terms.map(({ transliteration }) => transliteration)).toEqual([
      'alef',
      undefined,
      'pe',
    ]);
  });

  it('may be a row without a header', () => {
    const row = 'road-map,diplomacy,term,draft,نقشه راه,naghshe-ye rāh,noun,,,road map,noun,,,,,,,\n';
    expect(reading(row, { columns: CSV_COLUMNS }).concepts).toMatchObject([
      { id: 'road-map', fa: { terms: [{ text: 'نقشه راه', partOfSpeech: 'noun' }] } },
    ]);
    expect(reading(row.replaceAll(',', '\t'), { columns: CSV_COLUMNS }).ids).toEqual(['road-map']);
    expect(reading(writeCsv([RICH]), { columns: CSV_COLUMNS }).concepts).toEqual([RICH]);
  });
});

describe('what is wrong in a table', () => {
  it('is told with line and column, and the rest is read', () => {
    const { findings, ids } = reading(
      [
        'id,domain,fa,fa_admitted,fa_transliteration,en,status,colour',
        'a,sports,الف,,,A,final,red',
        'b,,,,,,,',
        'c,,پ,,p | q | r,C,,',
        'A,,ت,,,D,,',
        'd,,ث,,,E,,,,x',
        'e',
        '"f,,ج,,,F,,',
        'g,,چ,,,"a"b,,',
        '',
        'h,diplomacy,ح,,,H,draft,',
      ].join('\n'),
    );
    expect(ids).toEqual(['a', 'c', 'h']);
    expect(findings.map(({ line, field, message }) => [line, field, message.replace(/[:,].*/su, '')])).toEqual([
      [1, 'colour', 'no column of a glossary'],
      [2, 'domain', 'sports is none of diplomacy'],
      [2, 'status', 'final is none of draft'],
      [3, undefined, 'no term'],
      [4, 'fa_transliteration', '3 values for 1 terms'],
      [5, undefined, 'another concept has the id A'],
      [6, undefined, '10 cells'],
      [7, undefined, 'one cell'],
      [8, undefined, 'quotation marks that do not fit'],
      [9, undefined, 'quotation marks that do not fit'],
    ]);
    expect(findings.every(({ code }) => code === 'BAD_ENTRY')).toBe(true);
  });

  it('is an error where nobody listens', () => {
    expect(() => parseCsv('fa,en,domain\nالف,A,\nب,B,sports\n')).toThrow(
      expect.objectContaining({
        code: 'BAD_ENTRY',
        line: 3,
        message: expect.stringMatching(/^domain: sports is none of/),
      }),
    );
  });

  it.each([
    ['no header', 'معاهده,treaty\n', 'BAD_FORMAT'],
    ['another delimiter', 'id|fa|en\na|ب|c\n', 'BAD_FORMAT'],
    ['nothing', '', 'BAD_FORMAT'],
    ['a header without terms', '\n\nid,domain\n', 'BAD_FORMAT'],
  ])('is an error of the whole: %s', (_, table, code) => {
    expect(() => reading(table)).toThrow(expect.objectContaining({ code, line: expect.any(Number) }));
  });

  it('is an encoding that is not Unicode', () => {
    const bytes = Uint8Array.from([...Buffer.from('fa,en\n'), 0xe3, 0xda, 0xc7, 0x2c, 0x61, 0x0a]); // windows-1256
    expect(() => parseCsv(bytes)).toThrow(
      expect.objectContaining({ code: 'BAD_ENCODING', message: expect.stringContaining('UTF-8') }),
    );
  });

  it('passes over the line that tells Excel what divides cells', () => {
    const found: GlossaryFinding[] = [];
    const concepts = parseCsv('sep=;\r\nfa;en\r\nمعاهده;treaty\r\n;\r\nسفیر;a;b\r\n', {
      onFinding: (finding) => found.push(finding),
    });
    expect(concepts.map(({ id }) => id)).toContain('treaty');
    expect(found.map(({ line }) => line)).toContain(5);
  });

  it('says a table of commas with rows of semicolons', () => {
    const { findings, ids } = reading('fa,en\nالف;A\nب;B\n');
    expect(ids).toEqual([]);
    expect(findings.map(({ line, message }) => [line, message])).toEqual([
      [2, 'one cell, and 2 columns: divide the cells by a comma, as the header is'],
      [3, 'one cell, and 2 columns: divide the cells by a comma, as the header is'],
    ]);
  });

  it('is too large for a concept', () => {
    const long = 'x'.repeat(1_000_000);
    const many = Array.from({ length: 40_000 }, (_, i) => `f${i}`).join('|');
    const { findings, ids } = reading(`fa,en,en_forms,note\nالف,A,,${long}\nب,${long},,\nپ,C,${many},\nت,D,,\n`);
    expect(ids).toEqual(['concept', 'd']);
    expect(findings.map(({ line, field }) => [line, field])).toEqual([
      [2, undefined],
      [3, 'en'],
      [4, undefined],
    ]);
  });
});

describe('a hostile table', () => {
  it.each([
    ['quotation marks that never fit', `fa,en\n${'"a"b,c\n'.repeat(50_000)}`],
    ['a quotation mark that is never closed', `fa,en\n"${'a,b\n'.repeat(40_000)}`],
    ['a header of many columns', `fa,en${',x'.repeat(200_000)}\n`],
    ['names of objects', 'fa,en,__proto__,constructor\nالف,A,1,2\n'],
    ['many terms and forms', `fa,en,en_forms\nالف,${'a|'.repeat(100_000)},${'b|'.repeat(100_000)}\n`],
    ['one name again and again', `fa,en\n${'الف,A\n'.repeat(20_000)}`],
  ])('is read in bounded time: %s', (_, table) => {
    const { findings, concepts } = reading(table);
    expect(findings.length + concepts.length).toBeGreaterThan(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
