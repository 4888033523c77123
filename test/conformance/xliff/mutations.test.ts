/** Every constraint broken once is found where it is broken; nothing that is allowed is refused. */
import { describe, expect, it } from 'vitest';
import { validateXliff } from '../../../src/formats/xliff/index.js';
import { BASES } from './bases.js';
import type { Mutation } from './mutation.js';
import { allMutations } from './mutations.js';
import { SPELLINGS_OF_LINES } from './spellings.js';
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
    const right = found(document, { rules, lines });
    expect({ right, findings }, `${rules.join(' or ')} at ${lines.join(' or ')}`).toMatchObject({ right: true });
    expect(findings.map(({ rule }) => rule)).not.toContain('well-formed');
    expect(findings.length).toBeLessThanOrEqual(3); // the mistake, and what follows from it
  });
});

describe('mutations written otherwise', () => {
  it.each(Object.entries(SPELLINGS_OF_LINES))('with %s, are found at the same line by the same rule', (_, spell) => {
    const lost = MUTATIONS.filter(({ document, ...expected }) => {
      return namesCoreOnce(document) && found(document, expected) && !found(spell(document), expected);
    });
    expect(lost.map(({ base, constraint }) => `${base}: ${constraint}`)).toEqual([]);
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

function found(document: string, { rules, lines }: Pick<Mutation, 'rules' | 'lines'>): boolean {
  return validateXliff(document).some(({ rule, line }) => rules.includes(rule) && lines.includes(line));
}

/** Whether a prefix for the core can be put on all elements without a prefix. */
function namesCoreOnce(document: string): boolean {
  return document.split(' xmlns=').length === 2 && document.split('"urn:oasis:names:tc:xliff:document:2.').length === 2;
}
