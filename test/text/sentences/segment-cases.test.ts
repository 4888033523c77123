import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/text/sentences/segment.js';

/** A case of ours: a text, the sentences in it, and what it is a case of. */
interface Case {
  readonly kind: string;
  readonly input: string;
  readonly expected: readonly string[];
}

function casesOf(lang: string): Case[] {
  return JSON.parse(readFileSync(new URL(`../../cases/sentences.${lang}.json`, import.meta.url), 'utf8'));
}

describe.each([
  ['fa', 200, 40],
  ['en', 60, 20],
])('our cases: %s', (lang, atLeast, kinds) => {
  const cases = casesOf(lang);

  it.each(
    cases.map(({ kind, input, expected }) => [kind, input, expected] as const),
  )('%s: %j', (_, input, expected) => {
    expect(segment(input, { lang }).map(({ text }) => text)).toEqual(expected);
  });

  it('are many, of many kinds, and differ', () => {
    expect(cases.length).toBeGreaterThanOrEqual(atLeast);
    expect(new Set(cases.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(kinds);
    expect(new Set(cases.map(({ input }) => input)).size).toBe(cases.length);
  });
});
