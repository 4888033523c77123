import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonl, writeJsonl } from '../../../src/formats/jsonl/index.js';
import { parseTmx, writeTmx } from '../../../src/formats/tmx/index.js';
import { parseXliff, writeXliff } from '../../../src/formats/xliff/index.js';
import { parseXliff12, writeXliff12 } from '../../../src/formats/xliff12/index.js';
import { CHECK_KINDS, type CheckReport, checkUnits, suppressionProperty } from '../../../src/tm/checks/index.js';
import type { Property, Unit } from '../../../src/tm/index.js';
import { unit } from './pairs.js';

const accepting = (...properties: readonly Property[]): Unit =>
  unit('سند (پیوست دوم) و (پیوست سوم) امضا شد.', 'The document was signed.', { details: { unit: { properties } } });

const check = (...units: readonly Unit[]): CheckReport => checkUnits(units, { kinds: ['bracket'] });

const written = (text: string): Property => ({ type: 'tarjoman:suppressed', text });

describe('a suppression', () => {
  it('takes all findings of its kind in its unit out of the findings, and keeps the reason', () => {
    const { findings, suppressed, stale } = check(accepting(written('bracket: left out by agreement')));
    expect(findings).toEqual([]);
    expect(suppressed.map(({ reason }) => reason)).toEqual(['left out by agreement', 'left out by agreement']);
    expect(stale).toEqual([]);
  });

  it('with a text takes the one that has it', () => {
    const { findings, suppressed } = check(
      accepting(suppressionProperty({ kind: 'bracket', text: '(پیوست دوم)', reason: 'r' })),
    );
    expect(findings.map(({ source }) => source[0]?.text)).toEqual(['(پیوست سوم)']);
    expect(suppressed.map(({ finding }) => finding.source[0]?.text)).toEqual(['(پیوست دوم)']);
  });

  it('of another kind or text is stale, and says what it is', () => {
    const report = check(accepting(written('bracket "(nothing)": r'), written('bracket: r')));
    expect(report.stale).toEqual([
      { unit: 'u1', document: 'd', index: 0, text: 'bracket "(nothing)": r', why: 'unmatched' },
    ]);
  });

  it.each([
    'bracket',
    'bracket:',
    'brackets: r',
    'bracket (x): r',
    '',
    '__proto__: r',
    'constructor: r',
  ])('that cannot be read is told: %j', (text) => {
    expect(check(accepting(written(text))).stale).toMatchObject([{ text, why: 'unreadable' }]);
  });

  it('of a kind that was not checked is not stale', () => {
    expect(check(accepting(written('number: r'))).stale).toEqual([]);
    const terms = checkUnits([accepting(written('term: r'))]); // without a glossary
    expect(terms.stale).toEqual([]);
  });

  it('of a finding below the threshold is not stale', () => {
    const report = checkUnits([accepting(written('bracket: r'))], { kinds: ['bracket'], threshold: 0.99 });
    expect(report).toEqual({ findings: [], suppressed: [], stale: [] });
  });

  it('that segments of one unit have in common is stale only where it fits none of them', () => {
    const property = written('bracket: r');
    const [faulty, right] = [
      accepting(property),
      unit('سند', 'document', { details: { unit: { properties: [property] } } }),
    ];
    expect(check(faulty, right).stale).toEqual([]);
    expect(check(right, right).stale).toHaveLength(1);
  });

  it('comes back from every format that has properties', () => {
    const units = [accepting(suppressionProperty({ kind: 'bracket', reason: '«به توافق»: "a" & <b>' }))];
    const reports = [
      parseXliff(writeXliff(units)),
      parseXliff12(writeXliff12(units)),
      parseTmx(writeTmx(units)),
      parseJsonl(writeJsonl(units, { whole: true })),
    ].map((back) => check(...back));
    for (const { suppressed } of reports) {
      expect(suppressed.map(({ reason }) => reason)).toEqual(['«به توافق»: "a" & <b>', '«به توافق»: "a" & <b>']);
    }
  });

  it('is read as it was written, whatever the text has', () => {
    const text = fc.string({ unit: fc.constantFrom('"', '\\', ':', ' ', 'a', '\n', '۳') });
    fc.assert(
      fc.property(fc.constantFrom(...CHECK_KINDS), text, (kind, quoted) => {
        const property = suppressionProperty({ kind, text: `(${quoted})`, reason: 'r' });
        const source = `سند (${quoted}) امضا شد`;
        const { stale } = check(unit(source, 'It was signed.', { details: { unit: { properties: [property] } } }));
        expect(stale.every(({ why }) => why === 'unmatched')).toBe(true);
      }),
    );
  });
});
