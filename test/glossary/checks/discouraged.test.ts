import { describe, expect, it } from 'vitest';
import { Glossary } from '../../../src/glossary/index.js';
import { concept, glossary, inShort } from './concepts.js';

describe('a term that is to be avoided', () => {
  it('is found in the target, with the term to use', () => {
    expect(glossary.check('قطار به کی\u200cیف رسید.', 'The train reached Kiev.')).toEqual([
      { kind: 'deprecated', pair: 0, lang: 'en', start: 18, end: 22, text: 'Kiev', id: 'kyiv', preferred: 'Kyiv' },
    ]);
  });

  it('is found in the source as well', () => {
    expect(inShort(glossary.check('کی\u200cیف', 'Kiev', { source: 'en' }))).toEqual([['deprecated', 'kyiv', 'Kiev']]);
  });

  it('is told from one that was right once', () => {
    expect(inShort(glossary.check('ترکیه', 'Turkey'))).toEqual([['superseded', 'turkiye', 'Turkey']]);
    expect(glossary.check('ترکیه', 'Türkiye')).toEqual([]);
  });

  it('is no common noun of the same letters', () => {
    expect(glossary.check('بوقلمون وارد می\u200cشود.', 'They import turkey.')).toEqual([]);
  });

  it('is no part of a longer term', () => {
    const names = Glossary.from([
      concept('czechia', ['چک'], ['Czechia', '-Czech']),
      concept('czech-republic', ['جمهوری چک'], ['Czech Republic']),
    ]);
    expect(names.check('جمهوری چک', 'the Czech Republic')).toEqual([]);
  });

  it('may be a valid term of another concept: then the other side decides', () => {
    const names = Glossary.from([
      concept('treaty', ['معاهده'], ['treaty', '-agreement']),
      concept('agreement', ['موافقت\u200cنامه'], ['agreement']),
    ]);
    expect(names.check('موافقت\u200cنامه', 'the agreement')).toEqual([]);
    expect(inShort(names.check('معاهده', 'the agreement'))).toEqual([['deprecated', 'treaty', 'agreement']]);
  });
});
