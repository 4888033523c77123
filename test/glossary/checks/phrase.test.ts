import { describe, expect, it } from 'vitest';
import diplomatic from '../../../src/data/diplomatic.js';
import { Glossary } from '../../../src/glossary/index.js';
import { inShort } from './concepts.js';

const shipped = Glossary.from(diplomatic);

describe('the words of a term in one phrase', () => {
  it.each([
    ['گسترش همکاری\u200cها', 'the expansion over the next ten years of scientific, medical and sports cooperation'],
    ['پیگیری توافق\u200cها', 'follow-up by experts to the many and varied agreements'],
    ['همکاری اقتصادی', 'economic, cultural, scientific, technical and judicial cooperation'],
    ['توسعه روابط', 'the development between neighbours of friendly relations'],
  ])('are a translation: %j, %j', (fa, en) => {
    expect(inShort(shipped.check(fa, en)).map(([, id]) => id)).toEqual([]);
  });

  it.each([
    ['in another clause', 'گسترش همکاری\u200cها', 'The expansion of trade is what they want, and some cooperation.'],
    ['in another sentence', 'گسترش همکاری\u200cها', 'The expansion of trade is good. Cooperation.'],
    ['in a phrase that is not joined', 'همکاری اقتصادی', 'an economic part of the very long and hard cooperation'],
  ])('are none %s', (_, fa, en) => {
    expect(shipped.check(fa, en)).toMatchObject([{ kind: 'missing' }]);
  });

  it('may have other terms between', () => {
    const en = 'follow-up to the Government’s agreement';
    expect(shipped.check('پیگیری توافق دولت', en)).toEqual([]);
  });

  it('are so in Persian', () => {
    const en = 'the expansion of cooperation';
    expect(shipped.check('گسترش روزافزون و پایدار این گونه همکاری\u200cها', en, { source: 'en' })).toEqual([]);
    expect(
      shipped.check('گسترش شهرها را در همه این سال\u200cها دیدیم که همکاری خوبی شد', en, { source: 'en' }),
    ).toMatchObject([{ id: 'expansion-of-cooperation' }]);
  });
});
