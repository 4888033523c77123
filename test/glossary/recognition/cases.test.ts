import { describe, expect, it } from 'vitest';
import { casesOf, type GoldText } from '../../../scripts/eval/glossary/recognition-gold.js';
import diplomatic from '../../../src/data/diplomatic.js';
import { Glossary } from '../../../src/glossary/index.js';

const shipped = Glossary.from(diplomatic);

describe.each([
  ['persian.txt', 'fa'],
  ['persian-joined.txt', 'fa'],
  ['english.txt', 'en'],
  ['diplomatic-persian.txt', 'fa'],
  ['diplomatic-english.txt', 'en'],
] as const)('the terms of our sentences, %s', (file, lang) => {
  const cases = casesOf(file, lang).map((text): [string, GoldText] => [text.name, text]);

  it.each(cases)('%s', (_, { text, terms }) => {
    const found = shipped.recognize(text, lang).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);
    expect(found.sort()).toEqual(terms.map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`).sort());
  });
});
