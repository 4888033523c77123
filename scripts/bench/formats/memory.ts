/** A memory of any size, made of a small list of words: only how long things are and what they consist of is realistic. */

import type { Content, InlineCode } from '../../../src/tm/content.js';
import { plainText } from '../../../src/tm/content.js';
import type { Unit } from '../../../src/tm/unit.js';
import { below, pick, type Random, randomFrom } from '../../eval/align/random.js';

const PERSIAN =
  `این آن در به از که با برای بر تا هر دو طرف کشور دولت وزیر امور خارجه رئیس جمهوری اسلامی ایران همکاری‌های دوجانبه
منطقه‌ای بین‌المللی توافق‌نامه بیانیه مشترک نشست اجلاس هیئت مذاکره گفت‌وگو صلح امنیت توسعه تجارت اقتصاد انرژی حقوق مجلس
شورای کمیسیون پیش‌نویس متن ماده بند پیوست اجرا نظارت گزارش دبیرکل سازمان ملل متحد عضو ناظر تعهد اصل احترام حاکمیت تمامیت
ارضی عدم مداخله حل اختلاف مسالمت‌آمیز تأکید کردند ابراز داشتند می‌شود خواهد بود نموده است سال جاری آینده نخستین دومین`.split(
    /\s+/,
  );

const ENGLISH =
  `the of and to in that for with on by their this its both parties country government minister foreign affairs
president republic cooperation bilateral regional international agreement joint statement meeting summit delegation
negotiation dialogue peace security development trade economy energy law parliament council commission draft text article
paragraph annex implementation supervision report secretary-general organization united nations member observer commitment
principle respect sovereignty territorial integrity non-interference settlement dispute peaceful emphasized expressed shall
be is was has been current year next first second`.split(/\s+/);

/** Words of the shortest and the longest sentence. */
const SHORTEST = 8;
const LONGEST = 25;

/** How many units have inline codes, and two sentences on a side. */
const CODED = 0.05;
const DOUBLE = 0.1;

const UNITS_A_DOCUMENT = 1_000;

/** Units that are made; from there on they come again under other names, so that writing is measured and not making. */
const MADE = 5_000;

/** So many units, the same at every call. */
export function* memoryOf(size: number): Generator<Unit, void, void> {
  const random = randomFrom('formats');
  const made: Unit[] = [];
  for (let number = 0; number < size; number++) {
    if (number < MADE) made.push(unitOf(random));
    const place = number % UNITS_A_DOCUMENT;
    yield {
      ...(made[number % MADE] as Unit),
      id: `u${place + 1}`,
      paragraph: place >> 2,
      origin: { document: `communique-${Math.floor(number / UNITS_A_DOCUMENT) + 1}` },
    };
  }
}

function unitOf(random: Random): Unit {
  const persian = sentencesOf(PERSIAN, random);
  const english = sentencesOf(ENGLISH, random);
  const coded = random() < CODED;
  const [source, target] = [persian, english].map((sentences): Content => {
    const text = sentences.join(' ');
    return coded ? withCodes(text) : text;
  }) as [Content, Content];
  return {
    id: '',
    source,
    target,
    sourceLang: 'fa',
    targetLang: 'en',
    origin: { document: '' },
    score: Math.round(random() * 1_000) / 1_000,
    sentences: { source: lengths(persian), target: lengths(english) },
  };
}

function sentencesOf(words: readonly string[], random: Random): string[] {
  return Array.from({ length: random() < DOUBLE ? 2 : 1 }, () => {
    const length = SHORTEST + below(LONGEST - SHORTEST + 1, random);
    return `${Array.from({ length }, () => pick(words, random)).join(' ')}.`;
  });
}

function lengths(sentences: readonly string[]): number[] {
  return sentences.map(({ length }) => length);
}

/** The second word bold, and a line break before the last. */
function withCodes(text: string): Content {
  const words = text.split(' ');
  const bold: InlineCode = {
    name: 'pc',
    attributes: { id: '1' },
    content: [words[1] ?? ''],
    data: '<b>',
    dataEnd: '</b>',
  };
  const lineBreak: InlineCode = { name: 'ph', attributes: { id: '2' }, content: [], data: '<br/>' };
  return [`${words[0]} `, bold, ` ${words.slice(2, -1).join(' ')} `, lineBreak, words.at(-1) ?? ''];
}

/** Text of units for programs that know no codes. */
export function textsOf({ source, target }: Unit): { readonly fa: string; readonly en: string } {
  return { fa: plainText(source), en: plainText(target) };
}
