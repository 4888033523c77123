import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SegmentOptions, segment } from '../../src/text/index.js';
import { anyString, hasShared, NO_SHARED, shared, solid } from '../texts.js';

const textsOf = (raw: string, options?: SegmentOptions) => segment(raw, options).map(({ text }) => text);

/** Cuts the text without its bars, and says whether sentences ended where the bars stood. */
function expectCuts(marked: string, lang: string) {
  const expected = marked.split('|').map((text) => text.trim());
  expect(textsOf(marked.replaceAll('|', ''), { lang })).toEqual(expected);
}

describe('Persian sentences end at the bars', () => {
  it.each([
    // full stops and what looks like them
    'وی به مسکو رفت. |دیدار فردا انجام می\u200cشود.',
    'آیا این سفر انجام می\u200cشود؟ |هنوز معلوم نیست.',
    'چه روز بزرگی! |همه خوشحال بودند.',
    'سفر تاریخی است.|وی این را گفت.',
    'حجم تجارت ۴.۵ میلیارد دلار است. |این رقم بیشتر می\u200cشود.',
    'نشانی آن www.example.ir است. |به آن سر بزنید.',
    'رشد ۳٫۵ درصد بود. |سال آینده ۴ درصد است.',
    'این متن ۱۲ ماده دارد. |ماده ۵ مهم است.',
    'این را نمی\u200cپذیریم!! |هرگز.',
    'واقعاً؟! |بله.',
    'سند امضا شد۔ |متن آن منتشر می\u200cشود۔',
    // reported speech
    'وی گفت: سفر مهم است؛ اما زود است. |او افزود: صبر می\u200cکنیم.',
    '«سفر مهم است.» |او سپس رفت.',
    '«سفر مهم است.» گفت و رفت.',
    '«آیا می\u200cآیید؟» پرسید.',
    'او گفت: «می\u200cآیم. |فردا می\u200cرسم.» |سپس رفت.',
    'او گفت: "می\u200cآیم." |سپس رفت.',
    '(این سند محرمانه است.) |آن را نخوانید.',
    // the ellipsis ends nothing
    'اقتصاد، فرهنگ و... از موضوع\u200cها بود. |بعد رفتند.',
    'اقتصاد و … مهم است. |بعد رفتند.',
    'صبر کنید... تا فردا.',
    // abbreviations and initials
    'دکتر ع. محمدی آمد. |سپس رفت.',
    'نگاه کنید به ص. ۴۵ کتاب. |آنجا آمده است.',
    'سال ۶۱ ه.ق. بود.',
    'در قرن سوم ه.ق زندگی می\u200cکرد. |نامش معلوم نیست.',
    'ر.ک. صفحه ۱۲.',
    'م. ر. شجریان خواند.',
    // numbers of lists
    '۱. همکاری سیاسی |\n۲. همکاری اقتصادی',
    '۱. طرفین همکاری می\u200cکنند. |۲. طرفین گفت\u200cوگو می\u200cکنند.',
    // Latin words within
    'او با Mr. Smith دیدار کرد. |سپس رفت.',
    'سازمان BRICS. |ایران عضو آن است.',
    // lines
    'جلالی: سفر مهم است |\nسفیر ایران در مسکو سخن گفت.',
    'تیتر خبر |\r\n\r\nمتن خبر. |\r\nپایان.',
    'تهران، ایرنا – وزیر خارجه به مسکو رفت. |او فردا بازمی\u200cگردد.',
    'بند یکم.|\n\n\n  \n\tبند دوم.',
    'الف.|\u2028بند دوم',
  ])('%j', (marked) => {
    expectCuts(marked, 'fa');
  });
});

describe('English sentences end at the bars', () => {
  it.each([
    'The visit is historic. |The meeting is tomorrow.',
    'Will they meet? |Nobody knows! |We wait.',
    'Mr. Lavrov met Dr. Zarif. |They talked.',
    'He met J. R. Smith. |They talked.',
    'The U.S. Secretary came. |He left.',
    'He lives in the U.S. |The weather is good.',
    'They met at 5 p.m. |The talks were long.',
    'They met at 5 p.m. in Moscow.',
    'See No. 5, Art. 4 and p. 12 of the text. |It is there.',
    'See p. 12. |It is there.',
    'He said no. |They left.',
    'Trade reached $4.5 billion. |It grew by 3.5 per cent.',
    'Acme Inc. signed. |Acme Inc. |The other signed too.',
    '“It is signed.” |He left.',
    '"It is signed," he said. |He left.',
    '“Is it signed?” he asked.',
    'He said: “It is signed. |We are glad.” |Then he left.',
    '(It is signed.) |He left.',
    'It is signed (see Art. 5). |He left.',
    'Well... |He left.',
    'He waited ... and left.',
    'He waited . . . and left.',
    '1. The Parties cooperate. |2. The Parties consult.',
    'A. Introduction',
    'MOSCOW, 17 Dec. 2025 (IRNA) – The talks began. |They went on.',
    'On Jan. 19, 2022 they met. |It was cold.',
    'Visit www.example.com today. |It is good.',
    'It was 3.5. |It is 4.',
    'Jalali: a historic visit |\nTEHRAN – The ambassador spoke.',
    'Headline |\r\n\r\nThe text. |\r\nThe end.',
    'The i.e. and e.g. stay, vs. others. |They do.',
  ])('%j', (marked) => {
    expectCuts(marked, 'en');
  });
});

describe('lines', () => {
  const wrapped = `The Presidents of Iran and Russia, he said, had met five times
in the past year, and the very frequency of those meetings showed
that Tehran and Moscow were pursuing the development of relations
at the highest level. He thanked the Russian side for its warm
hospitality.

A second paragraph.`;

  it('of wrapped text end no sentence', () => {
    expect(textsOf(wrapped, { lang: 'en' })).toEqual([
      expect.stringMatching(/^The Presidents[\s\S]*highest level\.$/),
      expect.stringMatching(/^He thanked[\s\S]*hospitality\.$/),
      'A second paragraph.',
    ]);
    expect(textsOf(wrapped.replaceAll('\n', '\r\n'), { lang: 'en' })).toHaveLength(3);
  });

  it('are segments where the caller says so', () => {
    expect(textsOf(wrapped, { lang: 'en', lines: true })).toHaveLength(6);
    expect(textsOf('یک. دو.\n\nسه.', { lines: true })).toEqual(['یک. دو.', 'سه.']);
  });

  it('that are not empty count the paragraphs', () => {
    expect(segment('تیتر\n\nیک. دو.\nسه.').map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
  });

  it('of white space alone give nothing', () => {
    expect(segment('')).toEqual([]);
    expect(segment(' \r\n\t\n\u00a0')).toEqual([]);
  });
});

/** What holds of every text: segments are slices of it, in order, and all but white space is in them. */
function expectNothingLost(raw: string, options: SegmentOptions) {
  const segments = segment(raw, options);
  let last = 0;
  let paragraph = 0;
  for (const { text, start, end, paragraph: own } of segments) {
    expect(text).toBe(raw.slice(start, end));
    expect(text.trim()).not.toBe('');
    expect(start).toBeGreaterThanOrEqual(last);
    expect(own).toBeGreaterThanOrEqual(paragraph);
    [last, paragraph] = [end, own];
  }
  expect(solid(segments.map(({ text }) => text).join(''))).toBe(solid(raw));
}

describe('nothing is lost', () => {
  it('of any string', () => {
    const options = fc.record({ lang: fc.constantFrom('fa', 'en', 'de'), lines: fc.boolean() });
    fc.assert(fc.property(anyString, options, expectNothingLost), { numRuns: 2000 });
  });

  it('of long hostile texts', () => {
    for (const piece of ['.', ' .', '."', '. ', '\n', 'س', '!?', '(', '« ', 'a.b', '\u200c']) {
      expectNothingLost(piece.repeat(100_000 / piece.length), { lang: 'fa' });
      expectNothingLost(piece.repeat(100_000 / piece.length), { lang: 'en' });
    }
  });

  it('of press reports', ({ skip }) => {
    skip(!hasShared, NO_SHARED);
    for (const file of SEEDS) expectNothingLost(shared(`seeds/${file}.txt`), { lang: 'fa' });
  });
});

const SEEDS = [
  '000_c3e07b815d0c0030',
  '001_fef3ee365cdbddf6',
  '002_9fc85bbee14b492f',
  '003_d7b684f482c027f2',
  '004_c895983ff8efc16d',
];

/** A case of a suite: a text of its own, or a file. */
interface Case {
  readonly input?: string;
  readonly file?: string;
  readonly expected: readonly string[];
}

function failuresOf(suite: string, lang: string): Case[] {
  const cases = JSON.parse(shared(`eval/segment/${suite}.json`)) as Case[];
  return cases.filter(({ input, file, expected }) => {
    const raw = input ?? shared(`seeds/${file}`);
    return JSON.stringify(textsOf(raw, { lang })) !== JSON.stringify(expected.map((e) => e.trim()));
  });
}

describe('public suites', () => {
  it.for(['fa', 'seeds-001-004'])('%s: every case', (suite, { skip }) => {
    skip(!hasShared, NO_SHARED);
    expect(failuresOf(suite, 'fa')).toEqual([]);
  });

  it.for([
    ['en-pragmatic-golden', 52 - 38],
    ['en-pysbd', 48 - 37],
  ] as const)('%s: all but %i cases, or fewer', ([suite, most], { skip }) => {
    skip(!hasShared, NO_SHARED);
    const failures = failuresOf(suite, 'en');
    expect(failures.length, JSON.stringify(failures, null, 1)).toBeLessThanOrEqual(most);
  });
});
