/**
 * The facts of the press reports from which the memory began, as our own reports tell them: who, what office, when, how many.
 * Words are compared in canonical spelling, since the reports have lost their half-spaces.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSeeds, seedsArePresent } from '../../scripts/content/seeds.js';
import { parseDates } from '../../src/text/dates/index.js';
import { words } from '../../src/text/index.js';

/** What the report beside the project says, what ours says in Persian where that differs, and in English. */
type Fact = readonly [there: string, persian: string, english: string];

const same = (persian: string, english: string): Fact => [persian, persian, english];

const FACTS: readonly (readonly [seed: string, document: string, facts: readonly Fact[]])[] = [
  [
    '000',
    'rouhani-moscow-visit',
    [
      same('بهرام قاسمی', 'Bahram Ghasemi'),
      same('سخنگوی وزارت امور خارجه', 'Foreign Ministry spokesperson'),
      same('حسن روحانی', 'Hassan Rouhani'),
      same('ولادیمیر پوتین', 'Vladimir Putin'),
      same('نخستین سفر رسمی', 'first official visit'),
      ['هشت ملاقات', 'هشت بار', 'met eight times'],
      ['۲۲ شهریور سال ۹۲', '۲۲ شهریور ۱۳۹۲', '13 September 2013'],
      same('بیشکک قرقیزستان', 'Bishkek, Kyrgyzstan'),
      ['۱۸ مرداد سال گذشته', '۱۸ مرداد ۱۳۹۵', '8 August 2016'],
      ['هفتم و هشتم فروردین', '۷ و ۸ فروردین ۱۳۹۶', '27 and 28 March 2017'],
      ['۵۱۵ ساله', '۵۱۵ سال', '515 years'],
      ['بیش از ۱۰ سند', 'از ۱۰ فراتر', 'ore than 10'],
      same(
        'مرکز دیپلماسی عمومی و رسانه‌ای وزارت امور خارجه',
        'Centre for Public and Media Diplomacy of the Ministry of Foreign Affairs',
      ),
      same('اتاق بازرگانی ایران', 'Iran Chamber of Commerce'),
    ],
  ],
  [
    '001',
    'pezeshkian-moscow-visit',
    [
      same('کاظم جلالی', 'Kazem Jalali'),
      same('مسعود پزشکیان', 'Masoud Pezeshkian'),
      same('ولادیمیر پوتین', 'Vladimir Putin'),
      same('سفیر ایران در روسیه', 'Ambassador of Iran to Russia'),
      ['۲۸ دی ماه ۱۴۰۳', '۲۸ دی ۱۴۰۳', '17 January 2025'],
      ['آبان ماه ۱۴۰۳', 'آبان ۱۴۰۳', 'October 2024'],
      same('کازان', 'Kazan'),
      ['اردیبهشت ماه ۱۴۰۲', 'اردیبهشت ۱۴۰۲', 'May 2023'],
      ['۱۵ درصدی', '۱۵ درصد', '15 per cent'],
      ['چهار و نیم تا پنج میلیارد دلار', '۴٫۵ تا ۵ میلیارد دلار', '$4.5 billion and $5 billion'],
      same('دو معاون نخست‌وزیر روسیه', 'two Deputy Prime Ministers of Russia'),
      same('نتایج سال ۲۰۲۴', 'results of 2024'),
    ],
  ],
  [
    '002',
    'amirabdollahian-lavrov-press-conference',
    [
      same('حسین امیرعبداللهیان', 'Hossein Amir-Abdollahian'),
      same('سرگئی لاوروف', 'Sergey Lavrov'),
      same('معاهده همکاری‌های جامع بلندمدت و راهبردی', 'treaty on comprehensive, long-term and strategic cooperation'),
      ['دو سند دیگر', 'دو سند زیربنایی دیگر', 'two other foundational documents'],
      same('شورای حکام', 'Board of Governors'),
      same('فرمت آستانه', 'Astana format'),
      same('هفته آینده', 'following week'),
      same('نواک', 'Mr. Novak'),
      ['دو مسیر را موازی', 'دو راه موازی', 'two parallel paths'],
    ],
  ],
  [
    '003',
    'moscow-talks',
    [
      ['سیدعباس عراقچی', 'سید عباس عراقچی', 'Seyed Abbas Araghchi'],
      same('سرگئی لاوروف', 'Sergey Lavrov'),
      same('پنج بار', 'five times'),
      ['۲۰۲۶- ۲۰۲۸', '۲۰۲۶ تا ۲۰۲۸', '2026–2028'],
    ],
  ],
  [
    '004',
    'raisi-putin-meeting',
    [
      ['امیر عبداللهیان', 'حسین امیرعبداللهیان', 'Hossein Amir-Abdollahian'],
      ['حجت الاسلام رئیسی', 'حجت‌الاسلام ابراهیم رئیسی', 'Hojatoleslam Ebrahim Raisi'],
      same('بیش از سه ساعت', 'more than three hours'),
      same('۲۰ ساله', '20-year'),
      ['حدود سه ماه پیش', 'حدود سه ماه', 'about three months'],
      same('سازمان همکاری شانگهای', 'Shanghai Cooperation Organization'),
      same('مذاکرات وین', 'Vienna talks'),
    ],
  ],
];

const texts = seedsArePresent ? readSeeds() : new Map<string, string>();
const read = (name: string) => readFileSync(new URL(`../../tm/sources/${name}.txt`, import.meta.url), 'utf8');
const canonical = (text: string) =>
  ` ${words(text)
    .map((word) => word.text)
    .join(' ')} `;

describe.skipIf(!seedsArePresent)('our reports and the press reports (needs shared/seeds)', () => {
  it.each(
    FACTS.flatMap(([seed, document, facts]) => facts.map((fact) => [seed, document, ...fact] as const)),
  )('%s, %s: %s', (seed, document, there, persian, english) => {
    expect(canonical(texts.get(seed) ?? '')).toContain(canonical(there).trimEnd());
    expect(canonical(read(`${document}.fa`))).toContain(canonical(persian).trimEnd());
    expect(read(`${document}.en`)).toContain(english);
  });
});

describe('the dates of our reports', () => {
  /** Full dates, of which there is one in each calendar; months overlap only. */
  const days = (text: string) => new Set(parseDates(text).flatMap(({ first, last }) => (first === last ? first : [])));

  it.each(FACTS.map(([, document]) => document))('%s: are the same in both calendars', (document) => {
    // All of the Persian ones: «۱۰ مهر امسال» has a year in English only.
    expect([...days(read(`${document}.en`))]).toEqual(expect.arrayContaining([...days(read(`${document}.fa`))]));
  });
});
