import { describe, expect, it } from 'vitest';
import { type Case, repair } from './request.js';

const NUMBERS: readonly Case[] = [
  [
    'Persian digits',
    'The treaty has 47 articles.',
    'The treaty has 30 articles.',
    'این معاهده ۳۰ ماده دارد.',
    'این معاهده ۴۷ ماده دارد.',
  ],
  [
    'Arabic digits',
    'The treaty has 47 articles.',
    'The treaty has 30 articles.',
    'این معاهده ٣٠ ماده دارد.',
    'این معاهده ٤٧ ماده دارد.',
  ],
  [
    'Latin digits',
    'The treaty has 47 articles.',
    'The treaty has 30 articles.',
    'این معاهده 30 ماده دارد.',
    'این معاهده 47 ماده دارد.',
  ],
  [
    'words',
    'It has twenty-five chapters.',
    'It has eight chapters.',
    'این سند هشت فصل دارد.',
    'این سند بیست و پنج فصل دارد.',
  ],
  [
    'words with half-spaces',
    'It has 36 chapters.',
    'It has 25 chapters.',
    'این سند بیست\u200cوپنج فصل دارد.',
    'این سند سی\u200cوشش فصل دارد.',
  ],
  ['thousands', 'a loan of $12,500', 'a loan of $8,000', 'وامی ۸٬۰۰۰ دلاری', 'وامی ۱۲٬۵۰۰ دلاری'],
  ['thousands with a comma', 'a loan of $12,500', 'a loan of $8,000', 'وامی ۸،۰۰۰ دلاری', 'وامی ۱۲،۵۰۰ دلاری'],
  ['thousands without a mark', 'a loan of $12,500', 'a loan of $8,000', 'وامی ۸۰۰۰ دلاری', 'وامی ۱۲۵۰۰ دلاری'],
  ['decimals', 'Growth reached 3.75%.', 'Growth reached 4.5%.', 'رشد به ۴٫۵ درصد رسید.', 'رشد به ۳٫۷۵ درصد رسید.'],
  [
    'decimals with a slash',
    'Growth reached 3.7%.',
    'Growth reached 4.5%.',
    'رشد به ۴/۵ درصد رسید.',
    'رشد به ۳/۷ درصد رسید.',
  ],
  [
    'decimals where there were none',
    'Growth reached 3.7%.',
    'Growth reached 4%.',
    'رشد به ۴٪ رسید.',
    'رشد به ۳٫۷٪ رسید.',
  ],
  [
    'milliards',
    'aid of 1.2 billion dollars',
    'aid of 3 billion dollars',
    'کمک ۳ میلیارد دلاری',
    'کمک ۱٫۲ میلیارد دلاری',
  ],
  [
    'milliards for millions',
    'aid of 2 billion dollars',
    'aid of 300 million dollars',
    'کمک ۳۰۰ میلیون دلاری',
    'کمک ۲ میلیارد دلاری',
  ],
  [
    'millions in words',
    'aid of 12 million dollars',
    'aid of 8 million dollars',
    'کمک هشت میلیون دلاری',
    'کمک دوازده میلیون دلاری',
  ],
  ['one and more, of which the noun takes no note', 'in 12 articles', 'in 1 article', 'در ۱ ماده', 'در ۱۲ ماده'],
  ['a label', 'Article 3 of the treaty', 'Article 1 of the treaty', 'ماده ۱ معاهده', 'ماده ۳ معاهده'],
  ['leading zeros', 'document 003 of the file', 'document 017 of the file', 'سند ۰۱۷ پرونده', 'سند ۰۰۳ پرونده'],
  ['"an" that became "a"', 'a 12-day visit', 'an 8-day visit', 'سفری ۸ روزه', 'سفری ۱۲ روزه'],
  [
    'two numbers',
    '5 states and 3 organizations',
    '3 states and 6 organizations',
    '۳ کشور و ۶ سازمان',
    '۵ کشور و ۳ سازمان',
  ],
];

const ORDINALS: readonly Case[] = [
  ['with «م»', 'the eighth summit', 'the third summit', 'اجلاس سوم سران', 'اجلاس هشتم سران'],
  ['with «مین»', 'the 21st session', 'the 17th session', 'هفدهمین اجلاس', 'بیست و یکمین اجلاس'],
  ['of several words', 'the third session', 'the 42nd session', 'چهل و دومین اجلاس', 'سومین اجلاس'],
  ['in one word', 'the 33rd session', 'the 21st session', 'بیست\u200cویکمین اجلاس', 'سی\u200cوسومین اجلاس'],
  ['the first with «ین»', 'the second session', 'the first session', 'نخستین اجلاس', 'دومین اجلاس'],
  ['to the first', 'the first session', 'the second session', 'اجلاس دوم', 'اجلاس اول'],
  ['30th', 'the thirtieth session', 'the eighth session', 'اجلاس هشتم', 'اجلاس سی\u200cام'],
  ['in digits', 'the 23rd session', 'the 17th session', 'اجلاس ۱۷\u200cام', 'اجلاس ۲۳\u200cام'],
];

const DATES: readonly Case[] = [
  ['to the Persian calendar', 'on 17 January 2025', 'on 23 December 2024', 'در ۳ دی ۱۴۰۳', 'در ۲۸ دی ۱۴۰۳'],
  ['slashes', 'on 17 January 2025', 'on 20 March 2025', 'در ۱۴۰۳/۱۲/۳۰', 'در ۱۴۰۳/۱۰/۲۸'],
  ['slashes with zeros', 'on 20 March 2025', 'on 26 May 2024', 'در ۱۴۰۳/۰۳/۰۶', 'در ۱۴۰۳/۱۲/۳۰'],
  ['slashes without zeros', 'on 26 May 2024', 'on 23 December 2024', 'در ۱۴۰۳/۱۰/۳', 'در ۱۴۰۳/۳/۶'],
  [
    'a weekday',
    'on Friday, 17 January 2025',
    'on Monday, 23 December 2024',
    'روز دوشنبه ۳ دی ۱۴۰۳',
    'روز جمعه ۲۸ دی ۱۴۰۳',
  ],
  [
    'a weekday with a half-space',
    'on Tuesday, 28 January 2025',
    'on Friday, 17 January 2025',
    'روز جمعه، ۲۸ دی ۱۴۰۳',
    'روز سه\u200cشنبه، ۹ بهمن ۱۴۰۳',
  ],
  [
    'a weekday as it is spelt',
    'on Thursday, 30 January 2025',
    'on Wednesday, 29 January 2025',
    'روز چهار\u200cشنبه ۱۰ بهمن ۱۴۰۳',
    'روز پنج\u200cشنبه ۱۱ بهمن ۱۴۰۳',
  ],
  ['«ماه»', 'on 28 January 2025', 'on 17 January 2025', 'در ۲۸ دی\u200cماه ۱۴۰۳', 'در ۹ بهمن\u200cماه ۱۴۰۳'],
  ['«ماه» as a word', 'on 28 January 2025', 'on 17 January 2025', 'در ۲۸ دی ماه سال ۱۴۰۳', 'در ۹ بهمن ماه سال ۱۴۰۳'],
  ['a day in words', 'on 28 January 2025', 'on 17 January 2025', 'در بیست و هشتم دی ۱۴۰۳', 'در نهم بهمن ۱۴۰۳'],
  ['the Gregorian calendar', 'on 9 May 2025', 'on 17 January 2025', 'در ۱۷ ژانویه ۲۰۲۵', 'در ۹ مه ۲۰۲۵'],
  ['the Gregorian calendar with «می»', 'on 17 July 2025', 'on 9 May 2025', 'در ۹ می ۲۰۲۵', 'در ۱۷ ژوئیه ۲۰۲۵'],
  ['days of one month', 'on 7-9 April 2025', 'on 11-14 June 2025', 'در ۱۱ تا ۱۴ ژوئن ۲۰۲۵', 'در ۷ تا ۹ آوریل ۲۰۲۵'],
  ['a month and a year', 'in August 2025', 'in October 2024', 'در اکتبر ۲۰۲۴', 'در اوت ۲۰۲۵'],
  ['a month alone', 'in June', 'in March', 'در مارس', 'در ژوئن'],
];

const DARI: readonly Case[] = [
  ['months of the Gregorian calendar', 'on 9 May 2025', 'on 17 January 2025', 'در ۱۷ جنوری ۲۰۲۵', 'در ۹ می ۲۰۲۵'],
  ['months of the Persian calendar', 'on 28 January 2025', 'on 17 January 2025', 'در ۲۸ جدی ۱۴۰۳', 'در ۹ دلو ۱۴۰۳'],
];

describe.each([
  ['numbers', 'en-fa', NUMBERS],
  ['ordinals', 'en-fa', ORDINALS],
  ['dates', 'en-fa', DATES],
  ['Dari', 'en-prs', DARI],
] as const)('a Persian translation is repaired in %s', (_, direction, cases) => {
  it.each<Case>(cases)('%s', (_shows, query, found, translation, repaired) => {
    expect(repair(direction, query, found, translation)?.text).toBe(repaired);
  });
});
