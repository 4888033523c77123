import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skeleton } from '../../src/text/index.js';
import { anyString } from '../texts.js';

describe('names in both scripts', () => {
  it.each([
    ['لاوروف', 'Lavrov'],
    ['لاوروف', "Lavrov's"],
    ['پزشکیان', 'Pezeshkian'],
    ['مسکو', 'Moscow'],
    ['آستانه', 'Astana'],
    ['رئیسی', 'Raisi'],
    ['عراقچی', 'Araghchi'],
    ['تهران', 'Tehran'],
    ['بریکس', 'BRICS'],
    ['ظریف', 'Zarif'],
    ['قطر', 'Ghatar'],
    ['امیرعبداللهیان', 'Amirabdollahian'],
  ])('%s and %s have the same consonants', (persian, latin) => {
    expect(skeleton(persian).fine).toBe(skeleton(latin).fine);
  });

  it.each([
    ['قاسمی', 'Qassemi'],
    ['پوتین', 'Putin'],
    ['قفقاز', 'Qafqaz'],
    ['اوکراین', 'Ukraine'],
    ['قزاقستان', 'Kazakhstan'],
    ['اردوغان', 'Erdoğan'],
  ])('%s and %s at least roughly', (persian, latin) => {
    expect(skeleton(persian).coarse).toBe(skeleton(latin).coarse);
  });

  it.fails.each([
    ['خزر', 'Khazar'],
    ['خرازی', 'Kharrazi'],
    ['خاتمی', 'Khatami'],
  ])('%s and %s have the same kh', (persian, latin) => {
    expect(skeleton(persian).fine).toBe(skeleton(latin).fine);
  });

  it.each([
    ['تهران', 'Moscow'],
    ['لاوروف', 'Putin'],
    ['ایران', 'Russia'],
  ])('%s and %s have not', (persian, latin) => {
    expect(skeleton(persian).coarse).not.toBe(skeleton(latin).coarse);
  });

  it('never have the same symbol twice in a row', () => {
    fc.assert(
      fc.property(anyString, (word) => {
        const { fine, coarse } = skeleton(word);
        expect(fine).not.toMatch(/(.)\1/u);
        expect(coarse).not.toMatch(/(.)\1/u);
      }),
    );
  });
});
