/**
 * How Persian words that are written in several ways are joined into one canonical word.
 *
 * The spelling of the Academy joins affixes and compounds with a zero-width non-joiner. Texts keep it, leave it out, or put a
 * space in its place; folding takes it out, so the canonical form is the joined one and these tables say which spaces to
 * close. All entries are in folded spelling (see fold.ts): «ئ» is «ی», and there is no zero-width non-joiner.
 *
 * @see Academy of Persian Language and Literature: دستور خط فارسی (1401), on joined and separate writing
 */

/** Words that are a prefix of the word after them: «می شود», «بی ثبات», «غیر رسمی». */
export const PREFIXES: ReadonlySet<string> = new Set(['می', 'نمی', 'بی', 'غیر', 'نا', 'فرا']);

/** What follows a prefix without being its stem: «غیر از», «می و». */
export const NOT_A_STEM: ReadonlySet<string> = new Set(['از', 'و', 'به', 'در', 'که', 'را', 'با', 'تا', 'یا']);

/** Words that are a suffix of the word before them: «همکاری های», «بزرگ تر», «برنامه ریزی». */
export const SUFFIXES: ReadonlySet<string> = new Set(
  `ها های هایی هایم هایت هایش هایمان هایتان هایشان تر تری ترین ترینها شان مان تان
  ریزی ریزان گیری گیر گذاری گذار سازی ساز بندی پذیر پذیری ناپذیر ناپذیری گرا گرایی گرایانه گرایان گری گرانه
  جویی جویانه طلبی طلبانه طلب محور محوری آمیز انگیز شناسی شناس شناسان نگاری نگار نگاران زدایی افزایی ستیزی کننده کنندگان کنندهای
  شده شدهای نشده دهنده دهندگان یافته`.split(/\s+/u),
);

/** Endings of verbs and clitics that stand apart only after a word in silent «ه»: «کرده اند», «منطقه ای», «خانه اش». */
export const AFTER_SILENT_HEH: ReadonlySet<string> = new Set(['ای', 'ام', 'اند', 'ایم', 'اید', 'اش', 'ات', 'ایی', 'ی']);

/** Inflection that may follow the last part of a compound: «گفت و گوهای», «پیش بینی‌شان». */
export const ENDINGS: readonly string[] =
  'ها های هایی هایش هایشان هایمان ی یی ای ان انه م ت ش مان تان شان اش اند ام'.split(' ');

/**
 * Compounds that are written as several words, joined or with a zero-width non-joiner: the parts, apart.
 *
 * The canonical word is the parts joined. «نامه» and «جانبه» close up with the words before them that are listed here only,
 * since «این نامه» is two words.
 */
export const COMPOUNDS: readonly string[] = `
بین الملل|بین المللی|بین المجالس|فوق العاده|حجت الاسلام|لازم الاجرا|علی رغم|مع ذلک|من جمله|ان شا الله|فارغ التحصیل|تام الاختیار|فوق الذکر|
رییس جمهور|رییس جمهوری|نخست وزیر|نخست وزیری|وزارت خانه|سفارت خانه|کنسول گری|سر کنسول|سر کنسولگری|راه آهن|راه حل|راه کار|
پیش بینی|پیش نویس|پیش برد|پیش تر|پیش شرط|پیش گیری|دست آورد|دست یابی|دست اندر کار|
دو جانبه|سه جانبه|چهار جانبه|پنج جانبه|چند جانبه|یک جانبه|همه جانبه|دو طرفه|یک طرفه|چند وجهی|سه گانه|چند گانه|یک دیگر|یک پارچه|یک پارچگی|
موافقت نامه|توافق نامه|تفاهم نامه|قطع نامه|اساس نامه|آیین نامه|بخش نامه|دعوت نامه|عهد نامه|پرسش نامه|گواهی نامه|گذر نامه|استوار نامه|نظام نامه|مقاوله نامه|
توصیه نامه|تصویب نامه|مرام نامه|هم زمان|هم زیستی|هم چنین|هم چنان|هم گرایی|هم سو|هم سویی|هم دلی|هم اندیشی|هم وطن|هم پیمان|هم جوار|هم جواری|
بلند مدت|کوتاه مدت|میان مدت|دراز مدت|بلند پایه|عالی رتبه|عالی مقام|سخن گو|سخن گوی|سخن رانی|گفت و گو|جست و جو|رفت و آمد|حمل و نقل|
گفت وگو|جست وجو|رفت وآمد|حمل ونقل|
خاور میانه|این که|آن که|چنان که|چنان چه|آن چه|هر گونه|این گونه|هیچ گونه|به ویژه|به خصوص|به زودی|به طور|به عنوان|به منظور|به رغم|به دنبال|به سوی|
بنا بر این|ضرب الاجل|سرمایه گذاری|فی ما بین|فیما بین|فی مابین|در باره|در حالی که|هنگامی که|زمانی که|صلح آمیز|مسالمت آمیز|خشونت آمیز|موفقیت آمیز|
تاثیر گذار|قانون گذار|قانون شکنی|بنیان گذار|پایه گذار|غنی سازی|راستی آزمایی|پناه جو|پناه جویان|پناه جویی|سیاست گذاری|بشر دوستانه|نوع دوستانه|حسن نیت|
صاحب نظر|صاحب نظران|تصمیم گیری|موضع گیری|جهت گیری|همه گیری|پی گیری|باز بینی|باز سازی|باز نگری|بر قراری|بر قرار|بر گزاری|بر گزار
`
  .trim()
  .split(/\s*\|\s*/u);

/** Words with several spellings that no rule relates: folded spelling, canonical word. */
export const VARIANTS: ReadonlyMap<string, string> = new Map(
  `
گفتوگو گفتگو|جستوجو جستجو|مساله مسیله|مسالهای مسیلهای|هیات هییت|هیاتهای هییتهای|جرات جریت|نشات نشیت|اتاق اطاق|
علاقمند علاقهمند|علاقمندی علاقهمندی|بویژه بهویژه|بعنوان بهعنوان|بزودی بهزودی|مسوول مسیول|مسوولان مسیولان|
مسوولین مسیولین|مسوولیت مسیولیت|طهران تهران|بلیت بلیط|امپراطوری امپراتوری
`
    .trim()
    .split(/\s*\|\s*/u)
    .map((variant) => variant.split(' ') as [string, string]),
);
