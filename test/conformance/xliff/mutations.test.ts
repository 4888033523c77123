/** Every constraint broken once is found where it is broken; nothing that is allowed is refused. */
import { describe, expect, it } from 'vitest';
import { validateXliff } from '../../../src/formats/xliff/index.js';
import { BASES } from './bases.js';
import { allMutations } from './mutations.js';
import { allVariations } from './variations.js';

const MUTATIONS = allMutations();
const VARIATIONS = allVariations();

describe('base documents', () => {
  it.each(Object.entries(BASES))('%s is valid', (_, document) => {
    expect(validateXliff(document)).toEqual([]);
  });
});

describe('mutations', () => {
  it('are 800 or more, of 310 rules or more', () => {
    expect(MUTATIONS.length).toBeGreaterThanOrEqual(800);
    expect(new Set(MUTATIONS.map(({ rules }) => rules[0])).size).toBeGreaterThanOrEqual(310);
  });

  it('each make another document', () => {
    const documents = [...Object.values<string>(BASES), ...MUTATIONS.map(({ document }) => document)];
    expect(new Set(documents).size).toBe(documents.length);
  });

  it.each(MUTATIONS)('$base: $constraint', ({ document, rules, lines }) => {
    const findings = validateXliff(document).map(({ rule, line }) => ({ rule, line }));
    const right = findings.some(({ rule, line }) => rules.includes(rule) && lines.includes(line));
    expect({ right, findings }, `${rules.join(' or ')} at ${lines.join(' or ')}`).toMatchObject({ right: true });
    expect(findings.map(({ rule }) => rule)).not.toContain('well-formed');
    expect(findings.length).toBeLessThanOrEqual(3); // the mistake, and what follows from it
  });
});

describe('variations', () => {
  it('are 650 or more', () => {
    expect(VARIATIONS.length).toBeGreaterThanOrEqual(650);
  });

  it('each make another document', () => {
    const documents = [...Object.values<string>(BASES), ...VARIATIONS.map(({ document }) => document)];
    expect(new Set(documents).size).toBe(documents.length);
  });

  it.each(VARIATIONS)('$base: $shows', ({ document }) => {
    expect(validateXliff(document)).toEqual([]);
  });
});
