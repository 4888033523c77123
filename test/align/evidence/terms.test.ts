import { describe, expect, it } from 'vitest';
import diplomatic from '../../../src/data/diplomatic.js';
import { Glossary } from '../../../src/glossary/index.js';
import { kindsOf } from './ties.js';

const glossary = Glossary.from(diplomatic);

const termsIn = (source: string, target: string, telling: { from?: string; to?: string } = {}) =>
  kindsOf(source, target, { ...telling, glossary }).filter((kind) => kind === 'term').length;

describe('a term of the glossary', () => {
  it.each([
    ['توافق آتش‌بس.', 'A ceasefire agreement.'],
    ['نقشهٔ راه همکاری.', 'A road map of cooperation.'],
    ['نقشه راه‌های تازه.', 'New road maps.'],
  ])('ties the two names of a concept: %s %s', (source, target) => {
    expect(termsIn(source, target)).toBeGreaterThan(0);
  });

  it('does not tie those of two concepts', () => {
    expect(termsIn('آتش‌بس.', 'Road map.')).toBe(0);
  });

  it('is of Persian and English only', () => {
    expect(termsIn('نقشهٔ راه.', 'road map.', { to: 'de' })).toBe(0);
  });

  it('counts once a sentence, however often it comes', () => {
    const map = {
      recognize: (text: string) => [...text.matchAll(/map|نقشه/gu)].map(({ index }) => ({ id: 'map', start: index })),
    };
    expect(kindsOf('نقشه، نقشه، نقشه.', 'A map and a map.', { glossary: map })).toEqual(['term']);
  });
});
