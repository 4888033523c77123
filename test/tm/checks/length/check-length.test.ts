import { describe, expect, it } from 'vitest';
import lexiconData from '../../../../src/data/lexicon.js';
import { Lexicon } from '../../../../src/lexicon/index.js';
import { checkUnits } from '../../../../src/tm/checks/index.js';
import { findingsIn, unitOf } from '../numbers/pairs.js';

const lexicon = Lexicon.from(lexiconData);

const FA =
  'وزیر امور خارجه در دیدار با همتای عمانی خود بر گسترش همکاری‌های اقتصادی دو کشور تأکید کرد و خواستار حل سیاسی بحران یمن شد.';
const EN =
  'Meeting his Omani counterpart, the Minister for Foreign Affairs stressed the expansion of economic cooperation between the two countries and called for a political solution to the crisis in Yemen.';
const CUT = 'Meeting his Omani counterpart, the Minister for Foreign Affairs stressed';
const MORE_FA = 'سفیر ایران در مسقط نیز در این نشست حضور داشت و درباره امنیت دریانوردی در تنگه هرمز سخن گفت.';
const MORE_EN =
  'The Ambassador of Iran to Muscat also attended, and spoke about maritime security in the Strait of Hormuz.';

describe('lengths', () => {
  it('accepts a translation in proportion', () => {
    expect(findingsIn('length', FA, EN, lexicon)).toEqual([]);
    expect(findingsIn('length', FA, EN)).toEqual([]);
    expect(findingsIn('length', `${FA} ${MORE_FA}`, `${EN} ${MORE_EN}`, lexicon)).toEqual([]);
  });

  it('finds a target that breaks off, and shows what is not there', () => {
    const [finding] = checkUnits([unitOf(FA, CUT)], { kinds: ['length'], lexicon }).findings;
    expect(finding?.target).toEqual([]);
    expect(finding?.source[0]?.text).toContain('بحران');
    expect(finding?.message.en).toContain('too short');
  });

  it('finds a target that says the same twice', () => {
    const { findings } = checkUnits([unitOf(FA, `${EN} ${EN}`)], { kinds: ['length'] });
    expect(findings[0]?.target[0]?.start).toBe(EN.length + 1);
    expect(findingsIn('length', `${FA} ${FA}`, `${EN} ${EN}`, lexicon)).toEqual([]);
  });

  it('finds a sentence that was left out and one that was added', () => {
    const { findings } = checkUnits([unitOf(`${FA} ${MORE_FA}`, EN), unitOf(FA, `${EN} ${MORE_EN}`)], {
      kinds: ['length'],
      lexicon,
    });
    expect(findings[0]?.source[0]?.text).toBe(MORE_FA);
    expect(findings[1]?.target[0]?.text).toBe(MORE_EN);
  });

  it('tells wrong lengths without a lexicon, and in other languages', () => {
    const long = `${EN} ${MORE_EN}`.repeat(3);
    expect(findingsIn('length', FA, long)).toHaveLength(1);
    const german = { ...unitOf(FA, EN), sourceLang: 'de', targetLang: 'fr' };
    const sides = { source: 'Der Minister reiste gestern nach Maskat, um Gespräche zu führen.', target: 'Oui.' };
    expect(checkUnits([{ ...german, ...sides }], { kinds: ['length'] }).findings).toHaveLength(1);
    const right = { ...sides, target: 'Le ministre s’est rendu hier à Mascate pour des entretiens.' };
    expect(checkUnits([{ ...german, ...right }], { kinds: ['length'] }).findings).toEqual([]);
  });

  it('does not count numbers, which one language writes in words', () => {
    const fa = 'صندوق بین‌المللی پول با وامی سه‌ساله به مبلغ یک میلیارد و صد میلیون دلار برای اردن موافقت کرد.';
    expect(findingsIn('length', fa, 'The Fund approved a three-year, $1.1bn loan for Jordan.', lexicon)).toEqual([]);
  });

  it('leaves short texts alone', () => {
    expect(findingsIn('length', 'آری', 'Yes, of course', lexicon)).toEqual([]);
    expect(findingsIn('length', 'بریکس', 'BRICS', lexicon)).toEqual([]);
  });
});
