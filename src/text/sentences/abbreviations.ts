/**
 * Words that decide whether a full stop ends a sentence: abbreviations by what may follow them, and words that may follow.
 *
 * Without the full stop, and English in lower case; inner stops as they are written. The tables english.ts and persian.ts say
 * what each list is for.
 */

/** English titles and the like: a name always follows. */
export const ENGLISH_TITLES: readonly string[] = list(
  `mr mrs ms mx messrs dr drs prof gen lt col maj capt cmdr adm brig sgt cpl pvt gov sen rep reps amb hon rev fr mt ft pres supt
  mme mlle msgr insp`,
);

/** Other English abbreviations that never end a sentence. */
export const ENGLISH_NEVER_LAST: readonly string[] = list('vs cf viz eg ie e.g i.e ca approx resp incl nee');

/** English words that are abbreviations only before a number: "No. 5", "Art. IV", "b. 1950". */
export const ENGLISH_BEFORE_NUMBER: readonly string[] = list(
  'no nos n° nº № p pp art arts fig figs sec secs ch chs vol vols para paras eq eqs ver rev op tab ex app b c d doc res',
);

/** English abbreviations that may end a sentence as well as stand within it. */
export const ENGLISH_ANYWHERE: readonly string[] = list(
  `inc co corp ltd llc plc bros jr sr esq dept univ assn bldg st ave blvd rd est al ed eds trans jan feb mar apr jun jul aug sep
  sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ph.d m.d b.a m.a b.sc m.sc d.c a.d b.c b.c.e c.e`,
);

/** Times of the day, which a zone or a day may follow: "5 p.m. Moscow time". */
export const ENGLISH_TIMES: readonly string[] = list('a.m p.m');

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
export const ENGLISH_STARTERS: readonly string[] = list(
  `a an the this that these those he she it we they you i his her its our their my there here what when where which who why how
  in on at by for from to with as if after before during since while although though because but and or so yet nor however
  moreover meanwhile nevertheless furthermore according both all some many most not one two each every under over is are was
  were do does did can will would should please let`,
);

/** What names a day, a month or a zone after a time of the day. */
export const ENGLISH_AFTER_TIME: readonly string[] = list(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt eastern central pacific moscow tehran greenwich local`,
);

/** English nouns that take a letter or a Roman number as their label: "Plan B.", "Annex I.". */
export const ENGLISH_LABELLED: readonly string[] = list(
  'plan vitamin hepatitis group grade option type class annex appendix section part chapter category schedule article volume war phase',
);

/** English words after which a number is no item of a list: "in Article 2.", "by 2.". */
export const ENGLISH_BEFORE_NUMERAL: readonly string[] = list(
  `article articles section sections paragraph paragraphs chapter chapters part parts clause clauses annex annexes page pages
  number numbers no nos rule rules resolution protocol table figure and or to of by in at on from than about with
  the is was are were until since between for`,
);

/** English verbs that report speech. */
export const ENGLISH_SPEECH: readonly string[] = list(
  'said asked added replied wrote wondered exclaimed cried answered says asks adds replies writes noted shouted continued',
);

/** Persian abbreviations of more than one letter: «صص. ۴۵», «نک. بالا». Single letters and letters between stops need no list. */
export const PERSIAN_ABBREVIATIONS: readonly string[] = list('صص رک نک تص قس چک پ‌ن');

/** Persian nouns that take a letter as their label, so that the letter is no initial: «گزینهٔ ب.» */
export const PERSIAN_LABELLED: readonly string[] = list(
  'گزینه گزینهٔ بند ویتامین گروه حرف هپاتیت پیوست طرح نوع دستهٔ دسته',
);

/** Persian nouns that name the parts of a treaty or law and take a number. */
export const PERSIAN_PARTS: readonly string[] = list('ماده مادهٔ بند اصل فصل بخش تبصره تبصرهٔ پیوست جزء مورد گفتار');

/** Persian words that carry a sentence on after a closing quotation mark, whatever stood before the mark. */
export const PERSIAN_AFTER_QUOTE: readonly string[] = list(
  `گفت گفتند گفته گوید می‌گوید می‌گویند گفتم پرسید پرسیدند می‌پرسد افزود نوشت نوشتند می‌نویسد خواند نامید دانست خوانده فریاد زمزمه را و که است
  بود شد یا تاکید تصریح اظهار عنوان بیان اعلام نیست بودند شدند می‌شود می‌باشد`,
);

/** Persian words after which a quotation is speech, even without a colon. */
export const PERSIAN_SPEECH: readonly string[] = list('گفت گفتند پرسید پرسیدند افزود نوشت گفتم داد زد کرد که');

/** Persian words after which a number is no item of a list: «طبق مادهٔ ۲.», «تا ۲.». */
export const PERSIAN_BEFORE_NUMERAL: readonly string[] = list(
  `ماده مادهٔ مواد بند بندهای بندها اصل فصل بخش تبصره تبصرهٔ صفحه صفحهٔ ص صص جلد شماره شمارهٔ پیوست جدول شکل و یا تا از به در با بر سال`,
);

/** English words that no line ends with but a broken one. */
export const ENGLISH_NEVER_LAST_IN_LINE: readonly string[] = list(
  'a an the of and or to for with by from at as that which between into than whose its their his both',
);

/** Persian words that no line ends with but a broken one. */
export const PERSIAN_NEVER_LAST_IN_LINE: readonly string[] = list(
  'و که از به در با برای تا بر یا میان بین طی علیه دربارهٔ درباره',
);

function list(words: string): string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}
