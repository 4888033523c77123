import { describe, expect, it } from 'vitest';
import { type Case, repair, type Uncertain } from './request.js';

const TO_ENGLISH: readonly Uncertain[] = [
  ['a number that also stays', 'در ۱۲ ماده و ۸ پیوست', 'در ۸ ماده و ۸ پیوست', 'in 8 articles and 8 annexes'],
  ['a number that changes in two ways', 'در ۱۲ ماده و ۹ پیوست', 'در ۸ ماده و ۸ پیوست', 'in 8 articles and 8 annexes'],
  [
    'a number that the translation has twice',
    'در ۱۲ ماده امضا شد.',
    'در ۸ ماده امضا شد.',
    'It was signed in 8 articles at 8 places.',
  ],
  [
    'a number that the translation has not',
    'در ۱۲ ماده امضا شد.',
    'در ۸ ماده امضا شد.',
    'It was signed in several articles.',
  ],
  ['a number that the translation says otherwise', 'برای ۱۲ سال', 'برای ۱۰ سال', 'for a decade'],
  ['one more number in the query', 'در ۱۲ تا ۱۴ ماده', 'در ۸ ماده', 'in 8 articles'],
  ['one number less in the query', 'در چند ماده', 'در ۸ ماده', 'in 8 articles'],
  ['another number to choose from', '۳ کشور عضو و ۵ کشور ناظر', '۷ کشور ناظر', '7 observer states'],
  ['a slash that may part', 'با ۳/۵ رأی', 'با ۴ رأی', 'with 4 votes'],
  ['another label to choose from', 'معاهده ۳ تهران و معاهده ۵', 'معاهده ۷', 'Treaty 7'],
  ['another unit in one word', 'رشد پنج\u200cدرصد صادرات', 'رشد سه\u200cبرابر صادرات', 'growth of 3 times'],
  ['another thing that is counted', 'در ۱۲ فصل', 'در ۸ ماده', 'in 8 articles'],
  ['another word before it', 'بند ۱۲ معاهده', 'ماده ۸ معاهده', 'Article 8 of the treaty'],
  ['an ordinal for a cardinal', 'دوازدهمین ماده', '۸ ماده', '8 articles'],
  ['a fraction', 'با اکثریت دو سوم آرا', 'با اکثریت سه چهارم آرا', 'by a majority of three quarters'],
  ['percent for a number', '۱۲٪ کشور', '۸ کشور', '8 countries'],
  ['another currency', 'وام 12€ میلیونی', 'وام 8$ میلیونی', 'a loan of $8 million'],
  ['a sign', 'دمای −۱۲ درجه', 'دمای ۸ درجه', '8 degrees'],
  ['one and more', 'این معاهده ۱۲ ماده دارد.', 'این معاهده ۱ ماده دارد.', 'The treaty has 1 article.'],
  ['more and one', 'این معاهده ۱ ماده دارد.', 'این معاهده ۸ ماده دارد.', 'The treaty has 8 articles.'],
  ['one in words', 'این معاهده دو ماده دارد.', 'این معاهده یک ماده دارد.', 'The treaty has one article.'],
  ['"an" and "a"', 'رشد ۱۲ درصدی', 'رشد ۸ درصدی', 'an 8 per cent growth'],
  ['"a" and "an"', 'سفری ۱۱ روزه', 'سفری ۳ روزه', 'a three-day visit'],
  [
    '"both"',
    'سه کشور همسایه توافق کردند.',
    'دو کشور همسایه توافق کردند.',
    'The two neighbouring countries both agreed.',
  ],
  ['"bilateral"', 'سه کشور توافق کردند.', 'دو کشور توافق کردند.', 'The two countries reached a bilateral agreement.'],
  ['an hour of the clock of twelve', 'ساعت ۱۴:۳۰ آغاز شد.', 'ساعت ۸:۳۰ آغاز شد.', 'It began at 8:30 a.m.'],
  ['half of a time', 'ساعت ۱۵:۴۵ آغاز شد.', 'ساعت ۱۴:۳۰ آغاز شد.', 'It began at 2:30 p.m.'],
  ['half of a range', 'از ۱۰ تا ۱۴ نفر', 'از ۸ تا ۱۲ نفر', 'from 8 to a dozen persons'],
  ['a decimal in words', 'رشد ۴٫۷ درصدی', 'رشد ۳ درصدی', 'growth of three per cent'],
  ['words that no one spells so', 'در ۱۲ ماده', 'در ۲۵ ماده', 'in twentyfive articles'],
  ['a name with a number', 'گروه ۲۰ کشور', 'گروه ۷ کشور', 'the G7 countries'],
  ['a short scale', 'وام ۱۲ میلیارد دلاری', 'وام ۸ میلیارد دلاری', 'a loan of $8bn'],
  ['a Roman number', 'فصل هشتم منشور', 'فصل هفتم منشور', 'Chapter VII of the Charter'],
  ['a year of the Persian calendar', 'در سال ۱۴۰۳ امضا شد.', 'در سال ۱۴۰۲ امضا شد.', 'It was signed in 2023.'],
  [
    'a year that is said in both calendars',
    'سال ۱۴۰۱ خورشیدی',
    'سال ۱۴۰۲ خورشیدی',
    'the Persian year 1402 (2023-2024)',
  ],
  ['a month of the Persian calendar', 'در آذر ۱۴۰۳ امضا شد.', 'در دی ۱۴۰۳ امضا شد.', 'It was signed in January 2025.'],
  ['a Persian day without a year', 'روز ۳ دی امضا شد.', 'روز ۲۸ دی امضا شد.', 'It was signed on 17 January.'],
  ['a date that is said in both calendars', 'در ۳ دی ۱۴۰۳', 'در ۲۸ دی ۱۴۰۳', 'on 17 January 2025 (28 Dey 1403)'],
  ['a date of which the translation has a part', 'در ۳ دی ۱۴۰۳', 'در ۲۸ دی ۱۴۰۳', 'on 17 January'],
  [
    'a date that is twice there',
    'از ۳ دی ۱۴۰۳ تا ۲۸ دی ۱۴۰۳',
    'از ۲۸ دی ۱۴۰۳ تا ۲۸ دی ۱۴۰۳',
    'from 17 January 2025 to 17 January 2025',
  ],
  ['a day before the rule of the calendar', 'در ۳ دی ۱۲۹۵', 'در ۲۸ دی ۱۴۰۳', 'on 17 January 2025'],
  ['a weekday before digits', 'در ۳ دی ۱۴۰۳', 'در ۲۸ دی ۱۴۰۳', 'on Friday 2025-01-17'],
  ['a date with the wrong weekday', 'جمعه ۳ دی ۱۴۰۳', 'جمعه ۲۸ دی ۱۴۰۳', 'Friday, 17 January 2025'],
  ['a date whose old weekday was wrong', 'دوشنبه ۳ دی ۱۴۰۳', 'شنبه ۲۸ دی ۱۴۰۳', 'Friday, 17 January 2025'],
  ['a weekday apart from the date', 'در ۳ دی ۱۴۰۳', 'در ۲۸ دی ۱۴۰۳', 'on Friday morning, 17 January 2025'],
  ['a date in which day and month may be either', 'در ۳ دی ۱۴۰۳', 'در ۱۴ فروردین ۱۴۰۴', 'on 03/04/2025'],
  ['days that share a month', '۱۰ و ۱۱ فروردین ۱۴۰۴', '۹ و ۱۰ فروردین ۱۴۰۴', '29 and 30 March 2025'],
  ['days that would be of two months', '۱۱ تا ۱۳ فروردین ۱۴۰۴', '۱۸ تا ۲۲ فروردین ۱۴۰۴', '7 to 11 April 2025'],
  ['a day with "an"', 'توافق ۳ دی ۱۴۰۳', 'توافق ۲۸ آذر ۱۴۰۳', 'an 18 December 2024 agreement'],
  ['an added date', '۳ دی ۱۴۰۳ و ۵ دی ۱۴۰۳', '۲۸ دی ۱۴۰۳', '17 January 2025'],
  ['two figures of a year', 'در ۳ دی ۹۲', 'در ۲۸ دی ۱۴۰۳', 'on 17 January 2025'],
];

const TO_PERSIAN: readonly Uncertain[] = [
  ['one subject and more', 'The 2 states signed.', 'The 1 state signed.', '۱ کشور امضا کرد.'],
  ['«هر دو»', 'The 3 sides agreed.', 'The 2 sides agreed.', 'هر دو طرف موافقت کردند؛ ۲ طرف'],
  ['«دوجانبه»', 'an agreement of 3 states', 'an agreement of 2 states', 'توافق دوجانبه ۲ کشور'],
  ['another noun', 'The treaty has 12 chapters.', 'The treaty has 8 articles.', 'این معاهده ۸ ماده دارد.'],
  [
    'half past a part of the day',
    'It began at 3 p.m. in Muscat.',
    'It began at 8 p.m. in Muscat.',
    'ساعت ۸ شب در مسقط آغاز شد.',
  ],
  ['a weekday in two words', 'on Friday, 31 January 2025', 'on Tuesday, 28 January 2025', 'روز سه شنبه ۹ بهمن ۱۴۰۳'],
  ['a number of which a weekday is made', 'the 5 members, on Tuesday', 'the 3 members, on Tuesday', 'روز سه شنبه'],
  ['a date that may be either', 'on 05/04/2025', 'on 03/04/2025', 'در ۳ آوریل ۲۰۲۵'],
  ['a month in a name of both customs', 'on 9 December 2025', 'on 9 July 2025', 'در ۹ جولای ۲۰۲۵'],
  ['Arabic letters in words', 'in 12 articles', 'in 20 articles', 'در بيست ماده'],
  ['numbers that would run together', 'Articles 20 and 9', 'Articles 8 and 9', 'مواد هشت و نه'],
  ['a year of the other calendar', 'in 2025', 'in 2024', 'در سال ۱۴۰۳'],
  ['the year beside the date', 'on 28 January 2025', 'on 17 January 2025', '۲۸ دی ۱۴۰۳ (۱۷ ژانویه ۲۰۲۵)'],
  ['a decade', 'the 1980s', 'the 1990s', 'دهه نود میلادی'],
  ['digits that may have zeros or not', 'on 26 May 2024', 'on 17 January 2025', 'در ۱۴۰۳/۱۰/۲۸'],
  ['a number before a time', 'in 2024, 10:30', 'at 10:30, half', 'ساعت ۱۰:۳۰'],
  ['numbers in a row of which one goes and one comes', '2024 10:30 both', '10:30 half', 'ساعت ۱۰:۳۰ نیم'],
  ['a slash in English', 'a vote of 7/8', 'a vote of 4/5', 'رأی ۴/۵'],
  ['too many digits', 'No. 1234567890123456', 'No. 1234567890123457', 'شماره ۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۷'],
];

describe.each([
  ['an English', 'fa-en', TO_ENGLISH],
  ['a Persian', 'en-fa', TO_PERSIAN],
] as const)('%s translation stays as it is for', (_, direction, cases) => {
  it.each<Uncertain>(cases)('%s', (_shows, query, found, translation) => {
    expect(repair(direction, query, found, translation)).toBeUndefined();
  });
});

describe('what is certain is exchanged beside what is not', () => {
  it.each<Case>([
    [
      'numbers',
      'در ۱۲ ماده و ۲ پیوست',
      'در ۸ ماده و ۱ پیوست',
      'in 8 articles and 1 annex',
      'in 12 articles and 1 annex',
    ],
    [
      'a date',
      'در ۱۲ ماده، ۳ دی ۱۴۰۳',
      'در ۸ ماده، ۲۸ دی ۱۴۰۳',
      'in some articles, on 17 January 2025',
      'in some articles, on 23 December 2024',
    ],
    [
      'a number',
      'در ۱۲ ماده، آذر ۱۴۰۳',
      'در ۸ ماده، دی ۱۴۰۳',
      'in 8 articles, in January 2025',
      'in 12 articles, in January 2025',
    ],
  ])('%s', (_, query, found, translation, repaired) => {
    expect(repair('fa-en', query, found, translation)?.text).toBe(repaired);
  });
});
