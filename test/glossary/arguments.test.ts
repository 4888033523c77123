/** What callers without types give. */
import { describe, expect, it } from 'vitest';
import diplomatic from '../../src/data/diplomatic.js';
import { Glossary } from '../../src/glossary/index.js';

const glossary = Glossary.from(diplomatic);
/** As a program without types sees it. */
const untyped = glossary as unknown as Record<
  'lookup' | 'recognize' | 'check' | 'checkDocument',
  (...args: unknown[]) => unknown
>;

describe('a wrong argument is refused with its name, its value and the way out', () => {
  it.each<[string, () => unknown, string]>([
    ['a query', () => untyped.lookup(undefined), 'query is undefined: give a string'],
    ['a text', () => untyped.recognize(5, 'fa'), 'text is 5: give a string'],
    ['a language', () => untyped.recognize('treaty', 'de'), `lang is "de": give 'fa' or 'en'`],
    ['no language', () => untyped.recognize('treaty'), `lang is undefined: give 'fa' or 'en'`],
    ['a name of all objects', () => untyped.recognize('treaty', '__proto__'), `lang is "__proto__": give 'fa' or 'en'`],
    ['a source', () => untyped.check('', '', { source: 'de' }), `source is "de": give 'fa' or 'en'`],
    ['a source of a document', () => untyped.checkDocument([], { source: 1 }), `source is 1: give 'fa' or 'en'`],
    ['a side', () => untyped.check('معاهده', null), 'english is null: give a string'],
    ['pairs', () => untyped.checkDocument('معاهده'), 'pairs is "معاهده": give a list of { fa, en }'],
    [
      'pairs with other names',
      () =>
        untyped.checkDocument([
          { fa: '', en: '' },
          { source: 'معاهده', target: 'treaty' },
        ]),
      'pairs[1].fa is undefined: give a string',
    ],
    ['a pair', () => untyped.checkDocument([null]), 'pairs[0].fa is undefined: give a string'],
    ['a text of a pair', () => untyped.checkDocument([{ fa: {}, en: '' }]), 'pairs[0].fa is object: give a string'],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(expect.objectContaining({ name: 'TarjomanError', code: 'BAD_ARGUMENT', message }));
  });

  it('and what is right is not', () => {
    class Pair {
      get fa() {
        return 'معاهده';
      }
      get en() {
        return 'treaty';
      }
    }
    expect(glossary.checkDocument([new Pair()], {})).toEqual([]);
    expect(untyped.check('', '', { source: undefined })).toEqual([]);
  });
});
