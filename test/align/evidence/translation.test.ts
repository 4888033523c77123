import { expect, it } from 'vitest';
import { noteTranslation } from '../../../src/align/evidence/translation.js';
import type { NoteMore } from '../../../src/align/side.js';
import { readSide } from '../../../src/align/side.js';

const READING = { side: 'source', lang: 'fa', oneScript: false } as const;

const translated =
  (translation: string, lang = 'en'): NoteMore =>
  (_sentence, length, list) =>
    noteTranslation(translation, lang, length, list);

const keysOf = (text: string, translation: string, lang = 'en') => {
  const { types } = readSide([text], { ...READING, more: translated(translation, lang) });
  return types.flatMap(({ keys }) => keys).filter(({ kind }) => kind === 'translated');
};

it('gives a sentence the base forms of its translation as keys', () => {
  expect(keysOf('سفر تاریخی', 'Historic trips').map(({ text }) => text)).toEqual(
    expect.arrayContaining(['e:historic', 'e:trips', 'e:trip']),
  );
});

it('reads the numbers and dates of a translation as such', () => {
  const { types } = readSide(['سی'], { ...READING, more: translated('On 17 January 2025, 40 %') });
  const keys = types.flatMap((cue) => cue.keys.map(({ text }) => text));
  expect(keys).toEqual(expect.arrayContaining(['d:2025-01-17', 'n:40']));
  expect(keys).not.toContain('e:40');
});

it('puts the words where they may stand in the sentence itself', () => {
  const text = 'آب و باد و خاک و آتش';
  const plain = readSide([text], READING);
  const { offsets } = readSide([text], {
    ...READING,
    more: translated('Water and wind and earth and fire, as the elements were called'),
  });
  expect(offsets.length).toBeGreaterThan(plain.offsets.length);
  for (const offset of offsets) expect(offset).toBeLessThanOrEqual(text.length);
});

it('gives nothing where the translation is empty, and words in any script', () => {
  expect(keysOf('سفر تاریخی', '')).toEqual([]);
  expect(keysOf('der Hund', 'собака', 'ru').map(({ text }) => text)).toEqual(['e:собака']);
});
