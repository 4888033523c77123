import { describe, expect, it } from 'vitest';
import { QueryContext, type Surroundings } from '../../../src/tm/explain/context.js';
import type { Unit } from '../../../src/tm/index.js';

const base: Unit = {
  id: 'u2',
  source: 'سفر به مسکو',
  target: 'A visit to Moscow',
  sourceLang: 'fa',
  targetLang: 'en',
  origin: { document: 'communique-12' },
  before: 'وزیر امور خارجه وارد شد.',
  after: 'همکاری\u200cهای دو کشور',
};
const { before = '', after = '' } = base;
const { before: _before, after: _after, ...bare } = base;

const contextOf = (surroundings: Surroundings, unit: Unit = base) => new QueryContext(surroundings).of(unit);

describe('context', () => {
  it('is none where nothing is known or nothing is the same', () => {
    expect(contextOf({})).toBe('none');
    expect(contextOf({ document: 'communique-12' })).toBe('none');
    expect(contextOf({ id: 'u3', before: 'الف', after: 'ب' })).toBe('none');
    expect(contextOf({}, bare)).toBe('none');
  });

  it('is the identifier, in the same document where one is named', () => {
    expect(contextOf({ id: 'u2' })).toBe('id');
    expect(contextOf({ id: 'u2', document: 'communique-12' })).toBe('id');
    expect(contextOf({ id: 'u2', document: 'communique-13' })).toBe('none');
    expect(contextOf({ id: 'u2', before, after })).toBe('id');
    expect(contextOf({ id: 'u2', document: 'communique-13', before, after })).toBe('neighbours');
  });

  it('is the neighbours where both are the same', () => {
    expect(contextOf({ before, after })).toBe('neighbours');
    expect(contextOf({ before })).toBe('none');
    expect(contextOf({ after })).toBe('none');
    expect(contextOf({ before: after, after: before })).toBe('none');
    expect(contextOf({ before, after: `${after} و` })).toBe('none');
  });

  it('goes by words, not by their spelling', () => {
    expect(contextOf({ before: 'وزير امور  خارجه وارد شد', after: 'همكاري های دو کشور.' })).toBe('neighbours');
  });

  it('tells texts without words by what they are', () => {
    const stars: Unit = { ...base, before: '***' };
    expect(contextOf({ before: ' *** ', after }, stars)).toBe('neighbours');
    expect(contextOf({ before: '…', after }, stars)).toBe('none');
    expect(contextOf({ before: '', after }, stars)).toBe('none');
  });

  it('has the border of a document as a neighbour only where the query says so', () => {
    const first: Unit = { ...bare, after };
    expect(contextOf({ before: '', after }, first)).toBe('neighbours');
    expect(contextOf({ before: '', after }, { ...first, before: ' ' })).toBe('neighbours');
    expect(contextOf({ after }, first)).toBe('none');
    expect(contextOf({ before, after }, first)).toBe('none');
    expect(contextOf({ before: '', after })).toBe('none');
    expect(contextOf({ before: '', after: '' }, bare)).toBe('none');
  });

  it('may be that of any of its places', () => {
    const unit: Unit = {
      ...base,
      otherOrigins: [
        { document: 'communique-9', id: 'u7' },
        { document: 'communique-10', id: 'u8', before: 'الف', after: 'ب' },
      ],
    };
    expect(contextOf({ id: 'u8' }, unit)).toBe('id');
    expect(contextOf({ id: 'u8', document: 'communique-9' }, unit)).toBe('none');
    expect(contextOf({ before: 'الف', after: 'ب' }, unit)).toBe('neighbours');
    expect(contextOf({ before: 'الف', after }, unit)).toBe('none');
  });
});
