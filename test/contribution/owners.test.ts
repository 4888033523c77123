/** Who is asked to read an entry. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_EDITORS, codeOwners, TEAMS } from '../../scripts/glossary/owners.js';
import diplomatic from '../../src/data/diplomatic.js';
import type { Concept, Domain } from '../../src/glossary/index.js';
import { DOMAINS } from '../../src/glossary/vocabulary.js';

const file = readFileSync(new URL('../../.github/CODEOWNERS', import.meta.url), 'utf8');

/** The entries that the file has, with the domains under which it has them. */
function listedIn(text: string): Concept[] {
  let domain = '';
  return text.split('\n').flatMap((line) => {
    domain = /^# ([a-z-]+)$/u.exec(line)?.[1] ?? domain;
    const id = /^\/glossary\/entries\/([a-z0-9-]+)\.json /u.exec(line)?.[1];
    const sides = { fa: { terms: [] }, en: { terms: [] } };
    return id === undefined ? [] : [{ id, domain: domain as Domain, kind: 'term', status: 'draft', ...sides }];
  });
}

describe('the owners of entries', () => {
  // Only that the file fits its own entries: a new entry, or one with another domain, may not fail whoever sends it. The
  // workflow codeowners.yml renews the file when that has landed.
  it('are as the table of teams has them; if not, run "npx tsx scripts/glossary/codeowners.ts"', () => {
    expect(file).toBe(codeOwners(listedIn(file)));
    expect(listedIn(file).length).toBeGreaterThan(200);
  });

  it('are a team for each domain, with the editors of the whole beside it', () => {
    expect(Object.keys(TEAMS)).toEqual(DOMAINS.filter((domain) => domain !== 'other'));
    for (const team of Object.values(TEAMS)) expect(team).toMatch(/^@tarjoman\/glossary-[a-z]+$/);
    const entry = diplomatic.find(({ domain }) => domain === 'nuclear') as Concept;
    expect(codeOwners([entry])).toContain(
      `/glossary/entries/${entry.id}.json @tarjoman/glossary-security ${ALL_EDITORS}\n`,
    );
  });

  it('are the editors of the whole for what has no line, which comes first, since the last line that fits counts', () => {
    const lines = codeOwners(diplomatic)
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(lines[0]).toBe(`/glossary/ ${ALL_EDITORS}`);
    expect(lines).toHaveLength(diplomatic.length + 1);
    expect(codeOwners([])).toContain(`/glossary/ ${ALL_EDITORS}`);
  });

  it('do not depend on the order of the entries', () => {
    expect(codeOwners([...diplomatic].reverse())).toBe(codeOwners(diplomatic));
  });
});
