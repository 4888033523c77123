import { describe, expect, it } from 'vitest';
import zwnj from '../../../src/data/zwnj.js';
import { parseTbx, writeTbx } from '../../../src/formats/tbx/index.js';
import { checkEntries } from '../../../src/glossary/entries/check-entries.js';
import { formatEntry } from '../../../src/glossary/entries/format.js';
import { mendEntry } from '../../../src/glossary/entries/mend.js';
import type { Concept } from '../../../src/glossary/index.js';
import { ZwnjTable } from '../../../src/text/zwnj/index.js';
import { ENGLISH, entryWith, GOOD, PERSIAN, persian } from './good-entry.js';

const table = ZwnjTable.from(zwnj);
const SIZE = 30_000;

/** Checks one file and says which rules it breaks. */
function rulesBroken(text: string): string[] {
  const findings = checkEntries(new Map([['neutrality.json', text]]), {
    zwnj: table,
    roundTrip: (concepts) => parseTbx(writeTbx(concepts)),
  });
  mendEntry(text, table);
  for (const { en, fa, field } of findings) {
    expect(`${field} ${en} ${fa}`).not.toMatch(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e]/u);
    expect(en.length + fa.length).toBeLessThan(6_000);
  }
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

const inRemark = (text: string) => entryWith({ notes: [{ lang: 'fa', text }] });

describe('a hostile entry', () => {
  it.each([
    ['nested ten thousand deep', `${'['.repeat(SIZE)}`],
    ['nested deep and closed', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['quotation marks that never end', '"\\"'.repeat(SIZE / 2)],
    ['empty', ''],
    ['NUL characters', '\0'.repeat(SIZE)],
    ['a program', '#!/bin/sh\nrm -rf /\n'],
  ])('%s is told as no JSON', (_, text) => {
    expect(rulesBroken(text)).toEqual(['json']);
  });

  it.each([
    ['null', 'null'],
    ['a list', '[1, 2, 3]'],
    ['a number', '7'],
    ['a text', '"neutrality"'],
    [
      'terms that are no list',
      '{"fa":{"terms":{"0":{"text":"x"}}},"en":7,"notes":[null,[],"x"],"related":{"length":3}}',
    ],
    ['thousands of unknown fields', `{${Array.from({ length: 5_000 }, (_, i) => `"f${i}":1`).join(',')}}`],
    [
      'fields named after those of all objects',
      '{"__proto__":{"id":"x"},"constructor":1,"toString":{"terms":[]},"hasOwnProperty":1}',
    ],
  ])('%s is told against the schema', (_, text) => {
    expect(rulesBroken(text)).toContain('schema');
  });

  it('does not change what all objects have', () => {
    rulesBroken('{"__proto__":{"polluted":true},"fa":{"__proto__":{"terms":[]}}}');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('of a megabyte is told by its size alone', () => {
    expect(rulesBroken(inRemark('صلح '.repeat(250_000)))).toEqual(['too-large']);
  });

  it('has the same field a thousand times', () => {
    expect(rulesBroken(`{${'"id":"a",'.repeat(3_000)}"id":"a"}`)).toContain('duplicate-field');
  });

  it.each([
    ['spaces', ' '],
    ['half-spaces', '\u200c'],
    ['letters and half-spaces', 'ب\u200c'],
    ['marks', '\u0301\u0323'],
    ['marks in the wrong order', '\u0315\u0300\u05ae\u0323'],
    ['tatweel', 'ـ'],
    ['quotation marks', '"'],
    ['quotation marks and texts', '“ب'],
    ['numbers', '1,'],
    ['numbers and points', '1.1'],
    ['commas', ' ,'],
    ['open tags', '<a '],
    ['references', '&a'],
    ['ezafe', 'ه\u200cی '],
    ['joined words', 'می'],
    ['direction marks', '\u202e'],
    ['lone surrogates', '\ud800'],
    ['American spellings', 'co-operation defense '],
  ])('with a text of %s is told in time', (_, piece) => {
    const text = piece.repeat(Math.floor(SIZE / piece.length));
    expect(rulesBroken(inRemark(text))).not.toEqual([]);
    rulesBroken(entryWith(persian({ text, forms: [text], transliteration: text })));
    rulesBroken(entryWith({ en: { terms: [{ ...ENGLISH, text, note: text }] } }));
  });

  it('has thousands of faults, of which some are told', () => {
    const forms = Array.from({ length: 1_000 }, (_, i) => `a  ${i}`);
    const findings = checkEntries(
      new Map([['neutrality.json', entryWith({ en: { terms: [{ ...ENGLISH, forms }] } })]]),
    );
    expect(findings.length).toBeGreaterThan(50);
    expect(findings.length).toBeLessThanOrEqual(100);
  });
});

describe('a hostile folder', () => {
  it('of thousands of entries with the same terms is checked in time', () => {
    const concepts = Array.from({ length: 3_000 }, (_, i): Concept => {
      return { ...GOOD, id: `entry-${i}`, fa: { terms: [PERSIAN] }, en: { terms: [ENGLISH] } };
    });
    const findings = checkEntries(new Map(concepts.map((concept) => [`${concept.id}.json`, formatEntry(concept)])));
    expect(findings.some(({ rule }) => rule === 'shared-persian')).toBe(true);
  });
});
