/**
 * The forms of the verb that a Persian term ends in: «نهایی کردن» is said as «نهایی می‌کنیم», «نهایی خواهد شد».
 *
 * A verb has two stems. The past stem is the infinitive without «ن», the present stem is irregular for most verbs that make
 * compounds, so those are listed:
 *
 *     کردن   past کرد     کردم  نکردند  می‌کرد  کرده‌ام  کرده …  خواهد کرد
 *           present کن   می‌کنم  بکند  نکنند …
 */

/** What a form is, as far as it tells how the verb goes on. */
export type VerbForm =
  /** Nothing belongs to it. */
  | 'finite'
  /** The past stem alone: what the future takes. */
  | 'past'
  /** «کرده»: «است», «بودند», «باشد» and, in the passive, «شد» may follow. */
  | 'participle'
  /** «کردن». */
  | 'infinitive';

/** Infinitive and present stem of verbs whose present stem no rule gives. */
const PRESENT_STEMS: ReadonlyMap<string, string> = new Map(
  `کردن کن|شدن شو|گرفتن گیر|دادن ده|زدن زن|داشتن دار|رفتن رو|گفتن گو|گذاشتن گذار|گذشتن گذر|آمدن آی|آوردن آور|بردن بر|
  یافتن یاب|ساختن ساز|نمودن نما|گشتن گرد|بستن بند|شکستن شکن|خواستن خواه|دانستن دان|توانستن توان|نشستن نشین|برخاستن برخیز|
  برداشتن بردار|انداختن انداز|پرداختن پرداز|شناختن شناس|فروختن فروش|آموختن آموز|گماشتن گمار|نگاشتن نگار|
  پذیرفتن پذیر|افزودن افزا|فرمودن فرما|گشودن گشا|آزمودن آزما|دیدن بین|شنیدن شنو|چیدن چین|آفریدن آفرین|بودن باش|
  نوشتن نویس|دوختن دوز|ریختن ریز|انگیختن انگیز|برانگیختن برانگیز|آمیختن آمیز|گریختن گریز|آویختن آویز|تاختن تاز|باختن باز|
  افکندن افکن|راندن ران|ماندن مان|خواندن خوان|گستردن گستر|شمردن شمار|سپردن سپار|فشردن فشار|کاستن کاه|آراستن آرا|
  پیوستن پیوند|جستن جو|شستن شو|خوردن خور|کشتن کش|واداشتن وادار|بازداشتن بازدار|درخواستن درخواه|گزاردن گزار`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

const PERSONS = ['م', 'ی', 'یم', 'ید', 'ند'];
const PARTICIPLE_ENDINGS = ['ام', 'ای', 'است', 'ست', 'ایم', 'اید', 'اند'];

/** Verbs that stand for another one in formal prose: «نمودن» for «کردن», «گردیدن» for «شدن». */
export const SAME_VERB: ReadonlyMap<string, readonly string[]> = new Map([
  ['کردن', ['کردن', 'نمودن', 'ساختن']],
  ['نمودن', ['نمودن', 'کردن']],
  ['شدن', ['شدن', 'گردیدن', 'گشتن']],
  ['گردیدن', ['گردیدن', 'شدن', 'گشتن']],
]);

/** The verbs of the passive, for one that «کردن» makes: «محکوم شدن» of «محکوم کردن». */
export const PASSIVE_OF_DO: readonly string[] = ['شدن', 'گردیدن', 'گشتن'];

/** Whether a word is an infinitive, as far as its letters tell. */
export function isInfinitive(word: string): boolean {
  return /.[تد]ن$/u.test(word) && (PRESENT_STEMS.has(word) || /یدن$|ادن$|ندن$|ستن$|فتن$|شتن$|ختن$/u.test(word));
}

/**
 * All canonical forms of a verb, each with what it is.
 *
 * @param infinitive - Folded: «کردن».
 */
export function formsOfVerb(infinitive: string): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const past = infinitive.slice(0, -1);
  const add = (form: string, as: VerbForm) => {
    if (!forms.has(form)) forms.set(form, as);
  };
  for (const prefix of ['', 'ن', 'می', 'نمی']) {
    const stem = prefixed(prefix, past);
    if (prefix === '' || prefix === 'ن') add(stem, 'past');
    else add(stem, 'finite');
    for (const person of PERSONS) add(stem + person, 'finite');
    add(`${stem}ه`, 'participle');
    for (const ending of PARTICIPLE_ENDINGS) add(`${stem}ه${ending}`, 'finite');
  }
  const present = PRESENT_STEMS.get(infinitive) ?? infinitive.replace(/(?:ید|اد|د|ت)ن$/u, '');
  for (const prefix of ['', 'ب', 'ن', 'می', 'نمی']) {
    const stem = prefixed(prefix, present);
    const joint = /[او]$/u.test(present) && present !== 'شو' && present !== 'رو' ? 'ی' : '';
    for (const person of [...PERSONS, 'د']) add(stem + joint + person, 'finite');
  }
  for (const negation of ['', 'ن']) {
    for (const ending of ['', 'ی', 'ش', 'شان']) add(prefixed(negation, infinitive) + ending, 'infinitive');
  }
  // Canonical words join «شده» to the word before it.
  for (const ending of ['', ...PARTICIPLE_ENDINGS]) {
    for (const passive of ['شده', 'نشده']) {
      if (infinitive !== 'شدن') add(`${past}ه${passive}${ending}`, ending === '' ? 'participle' : 'finite');
    }
  }
  return forms;
}

/** Alef turns into «ی» after «ب» and «ن»: «بیفزاید», «نیاورد». */
function prefixed(prefix: string, stem: string): string {
  if (prefix !== 'ب' && prefix !== 'ن') return prefix + stem;
  if (stem.startsWith('آ')) return `${prefix}یا${stem.slice(1)}`;
  return stem.startsWith('ا') ? `${prefix}ی${stem.slice(1)}` : prefix + stem;
}

/** «خواهم», «نخواهند»: the future, before a past stem. */
export function isFuture(word: string): boolean {
  return FUTURE.has(word);
}

const FUTURE = new Set(['', 'ن'].flatMap((negation) => [...PERSONS, 'د'].map((person) => `${negation}خواه${person}`)));

/** What follows a participle in the perfect tenses. */
export function followsParticiple(word: string): boolean {
  return AFTER_PARTICIPLE.has(word);
}

const AFTER_PARTICIPLE: ReadonlySet<string> = new Set([
  'است',
  'نیست',
  ...[...formsOfVerb('بودن').keys()].filter((form) => /^ن?(?:بود|باش)/u.test(form)),
]);

const BECOME = new Set(PASSIVE_OF_DO.flatMap((verb) => [...formsOfVerb(verb).keys()]));
const DO = new Set(['کردن', 'نمودن'].flatMap((verb) => [...formsOfVerb(verb).keys()]));

/** Whether a word is a form of «شدن» or a verb that stands for it. */
export function isBecome(word: string): boolean {
  return BECOME.has(word);
}

/** Whether a word is a form of «کردن» or «نمودن». */
export function isDo(word: string): boolean {
  return DO.has(word);
}
