import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicon as lexiconData } from '../../../../src/data/lexicon.js';
import { Lexicon } from '../../../../src/lexicon/index.js';
import { type CheckFinding, checkUnits } from '../../../../src/tm/checks/index.js';
import type { Unit } from '../../../../src/tm/index.js';

const lexicon = Lexicon.from(lexiconData);

function unitOf(fa: string, en: string, source: 'fa' | 'en' = 'fa'): Unit {
  const [sourceLang, targetLang] = source === 'fa' ? ['fa', 'en'] : ['en', 'fa'];
  const [from, to] = source === 'fa' ? [fa, en] : [en, fa];
  return { id: 'u1', origin: { document: 'news' }, sourceLang, targetLang, source: from, target: to } as Unit;
}

function findings(fa: string, en: string, source: 'fa' | 'en' = 'fa'): readonly CheckFinding[] {
  return checkUnits([unitOf(fa, en, source)], { lexicon, kinds: ['name'] }).findings;
}

/** What is told of each side: the Persian words, then the English ones. */
function told(fa: string, en: string): [fa: string[], en: string[]][] {
  return findings(fa, en).map(({ source, target }) => [source.map(({ text }) => text), target.map(({ text }) => text)]);
}

describe('a name that was replaced by another', () => {
  it.each([
    [
      'a person that no list has',
      'سرگئی ریابکوف به تهران رفت.',
      'Sergey Antonov went to Tehran.',
      'ریابکوف',
      'Antonov',
    ],
    [
      'a country',
      'سفیر قزاقستان وارد تهران شد.',
      'The ambassador of Uzbekistan arrived in Tehran.',
      'قزاقستان',
      'Uzbekistan',
    ],
    ['a capital', 'نشست بعدی در باکو برگزار می‌شود.', 'The next meeting will be held in Tehran.', 'باکو', 'Tehran'],
    [
      'a place that sounds otherwise',
      'وزیر به مجارستان سفر کرد.',
      'The minister travelled to Poland.',
      'مجارستان',
      'Poland',
    ],
    [
      'an organisation',
      'سازمان ملل بیانیه‌ای منتشر کرد.',
      'The World Bank issued a statement.',
      'سازمان ملل',
      'World Bank',
    ],
    [
      'a first word of the sentence',
      'لاوروف روز یکشنبه سخنرانی کرد.',
      'Guterres gave a speech on Sunday.',
      'لاوروف',
      'Guterres',
    ],
    ['a country with a like name', 'سفارت در نیجریه تعطیل است.', 'The embassy in Niger is closed.', 'نیجریه', 'Niger'],
  ])('is told with both: %s', (_, fa, en, persian, english) => {
    expect(told(fa, en)).toEqual([[[persian], [english]]]);
  });

  it('is told in either direction, with the spans of the raw texts', () => {
    const [fa, en] = ['سفیر قزاقستان وارد شد.', 'The ambassador of Uzbekistan arrived.'];
    const [finding] = findings(fa, en, 'en');
    expect(finding?.source).toEqual([{ start: 18, end: 28, text: 'Uzbekistan' }]);
    expect(finding?.target).toEqual([{ start: 5, end: 13, text: 'قزاقستان' }]);
    expect(finding?.confidence).toBeGreaterThan(0.8);
  });

  it('names both in the message, in both languages', () => {
    const [finding] = findings('سفیر قزاقستان وارد شد.', 'The ambassador of Uzbekistan arrived.');
    for (const message of [finding?.message.en, finding?.message.fa]) {
      expect(message).toContain('«قزاقستان»');
      expect(message).toContain('“Uzbekistan”');
    }
  });
});

describe('a name that was left out or added', () => {
  it('is told, less surely than a replaced one', () => {
    const [finding] = findings(
      'وزیران خارجه ایران، قطر و پاکستان بیانیه دادند.',
      'The Foreign Ministers of Iran and Pakistan issued a statement.',
    );
    expect(finding?.source.map(({ text }) => text)).toEqual(['قطر']);
    expect(finding?.target).toEqual([]);
    expect(finding?.confidence).toBeLessThan(0.7);
  });

  it('is told of the English side, too', () => {
    expect(told('وزیر دیروز وارد شد.', 'The minister arrived in Kazakhstan yesterday.')).toEqual([
      [[], ['Kazakhstan']],
    ]);
  });

  it.each([
    [
      'a pronoun',
      'وی ابراز امیدواری کرد که گفت‌وگوها ادامه یابد.',
      'Mr. Rezaei expressed the hope that the talks would continue.',
    ],
    ['our country', 'سفیر کشورمان وارد شد.', 'The Iranian ambassador arrived.'],
    ['a first name', 'لاوروف وارد تهران شد.', 'Sergey Lavrov arrived in Tehran.'],
    ['the capital for the country', 'آنکارا این ادعا را رد کرد.', 'Türkiye rejected the allegation.'],
  ])('is not told where the other side has %s for it', (_, fa, en) => {
    expect(findings(fa, en)).toEqual([]);
  });
});

describe('a name that is there', () => {
  it.each([
    ['in another spelling', 'کاوانا در واشنگتن سوگند خورد.', 'Kavanaugh was sworn in in Washington.'],
    [
      'as an adjective',
      'سفیر ایران با همتای روس خود دیدار کرد.',
      'The Iranian ambassador met his Russian counterpart.',
    ],
    ['as an exonym', 'سفر به گرجستان و مجارستان', 'A trip to Georgia and Hungary'],
    ['by its first letters', 'سازمان ملل و اتحادیه اروپا', 'The UN and the EU'],
    ['in Latin letters', 'شرکت Brink بیانیه داد.', 'The Brink company issued a statement.'],
    ['written apart', 'در پیونگ یانگ دیدار کردند.', 'They met in Pyongyang.'],
    ['with an ending', 'روابط با قزاقستانی‌ها', 'Relations with the Kazakhs'],
  ])('is found %s', (_, fa, en) => {
    expect(findings(fa, en)).toEqual([]);
  });

  it.each([
    ['days and months', 'دوشنبه در ماه مارس', 'On Monday in March'],
    ['a headline', 'گفت‌وگوها آغاز شد', 'Talks Open After Long Delay'],
    ['the beginning of a sentence', 'مقام‌ها گفتند.', 'Officials said.'],
  ])('is not made of %s', (_, fa, en) => {
    expect(findings(fa, en)).toEqual([]);
  });
});

describe('the check of names', () => {
  it('is silent in other languages', () => {
    const unit = { ...unitOf('سفیر قزاقستان', 'Der Botschafter von Usbekistan'), targetLang: 'de' };
    expect(checkUnits([unit], { lexicon, kinds: ['name'] }).findings).toEqual([]);
  });

  it('does without a lexicon what it can', () => {
    const unit = unitOf('سفر به مجارستان', 'A trip to Poland');
    expect(checkUnits([unit], { kinds: ['name'] }).findings).toHaveLength(1);
    const right = unitOf('سفر به مجارستان و لهستان', 'A trip to Hungary and Poland');
    expect(checkUnits([right], { kinds: ['name'] }).findings).toEqual([]);
  });

  it('takes any text, and gives spans of it', () => {
    const words = fc.array(
      fc.constantFrom(
        'Lavrov',
        'ریابکوف',
        'UN',
        'سازمان',
        'ملل',
        'Mr.',
        'آقای',
        '،',
        '-',
        'ایران',
        'A',
        '\u200c',
        '__proto__',
      ),
    );
    fc.assert(
      fc.property(words, words, (fa, en) => {
        const unit = unitOf(`x${fa.join(' ')}`, `x${en.join(' ')}`);
        for (const { source, target, confidence } of checkUnits([unit], { lexicon, kinds: ['name'], threshold: 0 })
          .findings) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const { start, end, text } of source) expect(String(unit.source).slice(start, end)).toBe(text);
          for (const { start, end, text } of target) expect(String(unit.target).slice(start, end)).toBe(text);
        }
      }),
    );
  });

  it('does not read a list of thousands of names', () => {
    const names = Array.from(
      { length: 3000 },
      (_, i) => `N${String.fromCharCode(97 + (i % 26))}x${i.toString(36).replace(/\d/gu, 'q')}ov`,
    );
    expect(findings('واژه '.repeat(3000), names.join(' '))).toEqual([]);
  });
});
