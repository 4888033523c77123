/** docs/tbx.md: its examples run, and its tables name what there is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONVENTION, CONVENTION_TEXT, readNote } from '../../../src/formats/tbx/convention.js';
import { REGION_VALUES, STATUS_VALUES } from '../../../src/formats/tbx/values.js';
import { testExamples } from '../../examples.js';

const page = readFileSync('docs/tbx.md', 'utf8');

describe('the examples', () => {
  testExamples(page);
});

describe('the convention', () => {
  it('has the name that the page says', () => {
    expect(page).toContain(`<p>${CONVENTION}</p>`);
  });

  it('has the words that page and header list', () => {
    const listed = [...page.matchAll(/^\| `([a-z]+): ` \|/gm)].map(([, word]) => word);
    expect(listed).toEqual([...CONVENTION_TEXT.matchAll(/"([a-z]+): "/g)].map(([, word]) => word));
    for (const word of listed) expect(readNote(`${word}: a: b`)).toEqual({ label: word, text: 'a: b' });
    expect(readNote('other: a')).toEqual({ label: 'note', text: 'other: a' });
  });
});

describe('the table of places', () => {
  it('has a row for every field of a concept', () => {
    const { properties, $defs } = JSON.parse(readFileSync('glossary/schema.json', 'utf8'));
    const fields = [properties, $defs.persianSection.properties, $defs.persianTerm.properties].flatMap(Object.keys);
    const table = page.slice(page.indexOf('## What stands where'), page.indexOf('## The convention'));
    const first = [...table.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell]) => cell).join();
    for (const field of fields)
      if (field !== '$schema' && field !== 'terms') expect(first, field).toContain(`\`${field}\``);
  });

  it('has the values', () => {
    for (const value of Object.values(REGION_VALUES)) expect(page).toContain(`\`${value}\``);
    expect(page).toContain(`\`${STATUS_VALUES.preferred}\``);
  });
});
