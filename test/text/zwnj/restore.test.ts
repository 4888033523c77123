import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import data from '../../../src/data/zwnj.js';
import { restoreZwnj, type ZwnjRule, ZwnjTable } from '../../../src/text/zwnj/index.js';
import { anyString, hasShared, NO_SHARED, shared } from '../../texts.js';

const table = ZwnjTable.from(data);
const restore = (raw: string) => restoreZwnj(raw, { table }).text;
const safe = (raw: string) => restoreZwnj(raw, { table, mode: 'safe' }).text;

/** Non-joiners seen: `|` in what is expected. */
const marked = (text: string) => text.replaceAll('|', '\u200c');

describe('what was lost by joining', () => {
  it.each<[ZwnjRule, string, string]>([
    ['verb', 'میشود', 'می|شود'],
    ['verb', 'نمیخواهند', 'نمی|خواهند'],
    ['verb', 'برمیگردد', 'برمی|گردد'],
    ['verb', 'میتوان', 'می|توان'],
    ['verb', 'میبینمش', 'می|بینمش'],
    ['plural', 'همکاریهای', 'همکاری|های'],
    ['plural', 'کتابهایشان', 'کتاب|هایشان'],
    ['plural', 'خانهها', 'خانه|ها'],
    ['plural', 'زلنسکیها', 'زلنسکی|ها'],
    ['comparison', 'مهمترین', 'مهم|ترین'],
    ['clitic', 'منطقهای', 'منطقه|ای'],
    ['clitic', 'هستهای', 'هسته|ای'],
    ['clitic', 'کردهاند', 'کرده|اند'],
    ['clitic', 'خانهاش', 'خانه|اش'],
    ['clitic', 'کتابخانهاش', 'کتابخانه|اش'],
    ['clitic', 'رسانهای', 'رسانه|ای'],
    ['plural', 'دانشگاههای', 'دانشگاه|های'],
    ['compound', 'لازمالاجرا', 'لازم|الاجرا'],
    ['compound', 'بینالمللی', 'بین|المللی'],
    ['compound', 'گفتوگو', 'گفت|وگو'],
    ['parts', 'بیسرپرستی', 'بی|سرپرستی'],
  ])('is put back (%s): %s', (_, raw, right) => {
    expect(restore(raw)).toBe(marked(right));
  });

  it('leaves vowelled Arabic, but not a word with the vowel of the ezafe', () => {
    const quoted = 'بِسْمِ اللَّهِ الرَّحْمَنِ الرَّحِیمِ';
    expect(restoreZwnj(quoted, { table }).text).toBe(quoted);
    expect(restoreZwnj('کتابِ همکاریهای ما', { table }).text).toBe('کتابِ همکاری\u200cهای ما');
  });

  it.each([
    'میان',
    'میدان',
    'میلیون',
    'میراث',
    'تنها',
    'آنها',
    'بیماری',
    'بیشتر',
    'بهتر',
    'دانشگاه',
    'کشورهای',
    'روزها',
    'انتهای',
    'پیشنهادی',
    'نماینده',
    'همکاری',
    'بهای',
    'منهای',
    'مشابهی',
    'متوجهم',
    'وحشیگری',
  ])('is not seen in %s', (word) => {
    expect(restore(word)).toBe(word);
  });

  it('is put back in several places of one word', () => {
    expect(restore('سرمایهگذاریهای')).toBe(marked('سرمایه|گذاری|های'));
    expect(restore('میاننداختهام')).toBe(restore(restore('میاننداختهام')));
  });

  it('is found under any encoding of the letters, which stay', () => {
    expect(restore('هم\u0643ار\u064aهاي')).toBe('هم\u0643ار\u064a\u200cهاي');
    expect(restore('مُهمترین')).toBe('مُهم\u200cترین');
  });
});

describe('what was lost as a space', () => {
  it.each<[ZwnjRule, string, string]>([
    ['verb', 'می شود', 'می|شود'],
    ['verb', 'بر نمی گردد', 'بر نمی|گردد'],
    ['plural', 'همکاری های', 'همکاری|های'],
    ['comparison', 'مهم ترین', 'مهم|ترین'],
    ['comparison', 'بزرگ تر', 'بزرگ|تر'],
    ['clitic', 'منطقه ای', 'منطقه|ای'],
    ['clitic', 'شده اند', 'شده|اند'],
    ['clitic', 'زندگی اش', 'زندگی|اش'],
    ['compound', 'بهره برداری', 'بهره|برداری'],
    ['parts', 'چند جانبه گرایی', 'چند|جانبه|گرایی'],
    ['parts', 'بی ثباتی', 'بی|ثباتی'],
  ])('is put back (%s): %s', (_, raw, right) => {
    expect(restore(raw)).toBe(marked(right));
  });

  it.each([
    'به طور کلی',
    'این نامه',
    'گفت و گو',
    'حقوق بشر',
    'انجام شده است',
    'من و تو',
    'از بین رفت',
    'می و میخانه',
    'به دست آورد',
  ])('is not seen in %s', (text) => {
    expect(restore(text)).toBe(text);
  });

  it('is one space, not two and no line break', () => {
    for (const gap of ['  ', '\n', '\t', '\u00a0', ' ،']) expect(restore(`کتاب${gap}های`)).toBe(`کتاب${gap}های`);
  });
});

describe('the words around', () => {
  it('decide between two readings', () => {
    expect(restore('در کوچهای است')).toBe(marked('در کوچه|ای است'));
    expect(restore('نهادهای دولتی')).toBe('نهادهای دولتی');
  });

  it('show in which way a text lost its non-joiners', () => {
    const spaced = 'می شود و می رود و می آید و می گوید و می کند و می دهد و می ماند و می خواهد. ';
    expect(restore(`${spaced}سازمانهای دولتی`)).toContain('سازمانهای');
    expect(restore(`${spaced.replaceAll('می ', 'می')}سازمانهای دولتی`)).toContain(marked('سازمان|های'));
  });
});

describe('an insertion', () => {
  it('has the raw span that it replaces, a confidence and its rule', () => {
    const { text, insertions } = restoreZwnj('کتابهای منطقه ای', { table });
    expect(text).toBe(marked('کتاب|های منطقه|ای'));
    expect(insertions).toMatchObject([
      { start: 4, end: 4, rule: 'plural' },
      { start: 13, end: 14, rule: 'clitic' },
    ]);
    for (const { confidence } of insertions) {
      expect(confidence).toBeGreaterThanOrEqual(0.5);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe('safe mode', () => {
  it('puts in what is nearly certain', () => {
    expect(safe('نمیشود که خانهها و می رود')).toBe(marked('نمی|شود که خانه|ها و می|رود'));
  });

  it('keeps older spellings of a text that has non-joiners', () => {
    const text = marked('کتابها و بزرگترین راه حل می|شود');
    expect(safe(text)).toBe(text);
  });
});

describe('laws', () => {
  it.each(['restore', 'safe'] as const)('%s changes nothing but non-joiners and single spaces', (mode) => {
    fc.assert(
      fc.property(anyString, (raw) => {
        const { text, insertions } = restoreZwnj(raw, { table, mode });
        let last = 0;
        let rebuilt = '';
        for (const { start, end } of insertions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(raw.slice(start, end)).toBe(end === start ? '' : ' ');
          rebuilt += `${raw.slice(last, start)}\u200c`;
          last = end;
        }
        expect(text).toBe(rebuilt + raw.slice(last));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['restore', 'safe'] as const)('%s changes nothing in its own output', (mode) => {
    fc.assert(
      fc.property(fc.oneof(anyString, persian), (raw) => {
        const { text } = restoreZwnj(raw, { table, mode });
        expect(restoreZwnj(text, { table, mode }).text).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });
});

/** Strings of what the rules look at, joined and spaced at random. */
const persian = fc
  .array(
    fc.constantFrom(
      ...'می نمی ها های هایی ای ام اش اند تر ترین بی هم نامه خانه خان کوچه کوچ در دره راه حل سرمایه گذاری بین الملل شود رود گفت و گو که است را یک سه جانبه گرایی شده بر ن ه ی ا'.split(
        ' ',
      ),
      ' ',
      ' ',
      ' ',
      '\u200c',
      '،',
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('hostile input', () => {
  it.each([
    ['non-joiners in a row', '\u200c'.repeat(100_000)],
    ['letters in a row', 'ا'.repeat(1_000_000)],
    ['endings in a row', 'ها '.repeat(200_000)],
    ['verbs in a row', 'می'.repeat(200_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['lone surrogates', '\ud800می شود\udc00'.repeat(10_000)],
    ['marks', `م${'\u064e'.repeat(300_000)}یشود`],
  ])('of %s takes linear time', (_, raw) => {
    const start = performance.now();
    const text = restore(raw);
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(text.replace(/[\u200c ]/gu, '')).toBe(raw.replace(/[\u200c ]/gu, ''));
  });

  it('is refused as a table', () => {
    expect(() => ZwnjTable.from({ ...data, words: 'xyz' })).toThrow(expect.objectContaining({ code: 'BAD_FORMAT' }));
  });
});

describe.skipIf(!hasShared)(`the treebanks' text (skipped where ${NO_SHARED})`, () => {
  it.each([
    ['perdt-dev', { joined: 0.96, spaced: 0.95, precision: 0.96, damage: 0.02 }],
    ['seraji-dev', { joined: 0.885, spaced: 0.9, precision: 0.96, damage: 0.06 }],
  ] as const)('%s is restored', (name, bounds) => {
    const gold = shared(`eval/zwnj/${name}.txt`).trim();
    expect(score(gold, restore(gold.replaceAll('\u200c', ''))).f1).toBeGreaterThan(bounds.joined);
    const { f1, precision } = score(gold, restore(gold.replaceAll('\u200c', ' ')));
    expect(f1).toBeGreaterThan(bounds.spaced);
    expect(precision).toBeGreaterThan(bounds.precision);
    const lines = gold.split('\n');
    const changed = safe(gold)
      .split('\n')
      .filter((line, i) => line !== lines[i]).length;
    expect(changed / lines.length).toBeLessThan(bounds.damage);
  });
});

/** Non-joiners by the number of letters before them, right and wrong; a space taken wrongly is wrong too. */
function score(gold: string, text: string): { f1: number; precision: number } {
  const [right, found] = [gaps(gold), gaps(text)];
  let [hits, wrong, missed] = [0, 0, 0];
  for (const [at, gap] of found) if (gap === '\u200c') right.get(at) === '\u200c' ? hits++ : wrong++;
  for (const [at, gap] of right) if (gap === '\u200c' && found.get(at) !== '\u200c') missed++;
  return { f1: (2 * hits) / (2 * hits + wrong + missed), precision: hits / (hits + wrong) };
}

function gaps(text: string): Map<number, string> {
  const found = new Map<number, string>();
  let letters = 0;
  for (const c of text) {
    if (c === '\u200c' || c === ' ' || c === '\n') found.set(letters, c);
    else letters++;
  }
  return found;
}
