import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExtraMark, type SegmentOptions, segment } from '../../../src/text/sentences/segment.js';
import { anyString, hasShared, NO_SHARED, shared, solid } from '../../texts.js';

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

describe('newlines', () => {
  const text = 'The treaty was signed\nin Moscow. It has\n\n47 articles.';

  it('that are hard end every line', () => {
    expect(textsOf(text, { lang: 'en', newlines: 'hard' })).toEqual([
      'The treaty was signed',
      'in Moscow.',
      'It has',
      '47 articles.',
    ]);
  });

  it('that are soft end nothing but with an empty line', () => {
    expect(textsOf('wheat\nbarley\n\nrice', { lang: 'en', newlines: 'soft' })).toEqual(['wheat\nbarley', 'rice']);
  });

  it('join a line that breaks off with the next, in either language', () => {
    expect(textsOf('معاهده میان ایران و\nروسیه\nتیتر دیگر')).toEqual(['معاهده میان ایران و\nروسیه', 'تیتر دیگر']);
    expect(textsOf('The delegation left for\ntalks in Geneva.\nThen', { lang: 'en' })).toEqual([
      'The delegation left for\ntalks in Geneva.',
      'Then',
    ]);
  });

  it('keep the items of a list apart', () => {
    expect(textsOf('We ask for:\n(a) peace and\n(b) security.', { lang: 'en' })).toHaveLength(3);
    const wrapped = `${'The Parties agree on the points that they list here,\n'.repeat(12)}as follows:\n1. peace;\n2. trade.`;
    expect(textsOf(wrapped, { lang: 'en' }).slice(1)).toEqual(['1. peace;', '2. trade.']);
  });
});

describe('marks that the caller asks for', () => {
  it('end a segment before white space', () => {
    expect(textsOf('وی گفت: ساعت ۱۲:۳۰ می‌رسم؛ منتظر باشید.', { breakAfter: ['colon', 'semicolon'] })).toEqual([
      'وی گفت:',
      'ساعت ۱۲:۳۰ می‌رسم؛',
      'منتظر باشید.',
    ]);
    expect(textsOf('He said: wait; see http://a.b/c today.', { lang: 'en', breakAfter: ['colon'] })).toHaveLength(2);
  });

  it('part the halves of a double headline, and nothing of a sentence', () => {
    const text = 'سفر به مسکو آغاز شد/ سندی تازه امضا می‌شود\nمصرف آب / برق بالاست.';
    expect(textsOf(text, { breakAfter: ['slash'] })).toEqual([
      'سفر به مسکو آغاز شد/',
      'سندی تازه امضا می‌شود',
      'مصرف آب / برق بالاست.',
    ]);
  });
});

/** Pieces that make up hostile texts: marks, lists, lines and quotations without end. */
const HOSTILE = [
  ...['.', ' .', '."', '. ', '\n', 'س', '!?', '(', '« ', 'a.b', '\u200c', '«س؟» ', '(س.) '],
  ...['1. ', '۱. ', 'الف) ', '• ', '- ', 'A\nb\n', 'و\n', 'p. 1. ', '...', ' . . .', '.\u200f'],
];

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
    const options = fc.record({
      lang: fc.constantFrom('fa', 'en', 'de'),
      lines: fc.boolean(),
      newlines: fc.constantFrom('hard', 'soft', 'auto'),
      breakAfter: fc.subarray<ExtraMark>(['colon', 'semicolon', 'slash']),
    });
    fc.assert(fc.property(anyString, options, expectNothingLost), { numRuns: 2000 });
  });

  it('of long hostile texts', () => {
    for (const piece of HOSTILE) {
      expectNothingLost(piece.repeat(20_000 / piece.length), { lang: 'fa' });
      expectNothingLost(piece.repeat(20_000 / piece.length), { lang: 'en' });
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

/** The cases that fail, line breaks inside a sentence counting as the spaces that the suites write for them. */
function failuresOf(suite: string, lang: string): Case[] {
  const cases = JSON.parse(shared(`eval/segment/${suite}.json`)) as Case[];
  return cases.filter(({ input, file, expected }) => {
    const found = textsOf(input ?? shared(`seeds/${file}`), { lang });
    return found.map(solid).join('\n') !== expected.map(solid).join('\n');
  });
}

describe('public suites', () => {
  it.for([
    ['fa', 'fa'],
    ['seeds-001-004', 'fa'],
    ['en-pragmatic-golden', 'en'],
    ['en-pysbd', 'en'],
  ] as const)('%s: every case', ([suite, lang], { skip }) => {
    skip(!hasShared, NO_SHARED);
    expect(failuresOf(suite, lang)).toEqual([]);
  });
});
