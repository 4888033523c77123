/** Abbreviations whose full stop seldom or never ends a sentence, by what may follow them. */

/** English titles and the like: a name or number always follows, so the stop never ends a sentence. Lower case, no stop. */
export const ENGLISH_BEFORE_NAME: ReadonlySet<string> = new Set(
  `mr mrs ms mx messrs dr prof gen lt col maj capt cmdr adm brig sgt cpl pvt gov sen rep reps amb hon rev fr st mt ft pres supt
  vs cf viz eg ie e.g i.e al ca approx`.split(/\s+/u),
);

/** English words that are abbreviations only before a number: "No. 5", "p. 55", "Art. 4". */
export const ENGLISH_BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'no nos p pp art arts fig figs sec ch vol para paras eq ver rev op'.split(' '),
);

/** English abbreviations that may end a sentence: the next word decides. */
export const ENGLISH_ANYWHERE: ReadonlySet<string> = new Set(
  `inc co corp ltd llc plc bros jr sr esq etc dept univ assn bldg ave blvd rd est jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue wed thu fri sat sun ph.d m.d b.a m.a d.c a.m p.m u.s u.k u.n e.u u.s.a u.s.s.r a.d b.c`.split(/\s+/u),
);

/** Words that begin a sentence far more often than they follow an abbreviation inside one. Lower case. */
export const ENGLISH_STARTERS: ReadonlySet<string> = new Set(
  `a an the this that these those he she it we they you i his her its our their my there here what when where which who why how
  in on at by for from to with as if after before during since while although though because but and or so yet nor however
  moreover meanwhile according both all some many most no not one two each every under over is are was were do does did`.split(
    /\s+/u,
  ),
);

/** Persian abbreviations that stand before a name, a number or in mid-sentence: «ص. ۴۵», «خ. آزادی». Folded, no stop. */
export const PERSIAN: ReadonlySet<string> = new Set('ص صص ج ش خ پ م ق ه ک ر رک نک ت چ ب د س ع ا'.split(' '));

/** Persian words that carry a closing quotation on: «… رفت.» گفت. */
export const PERSIAN_AFTER_QUOTE: ReadonlySet<string> = new Set(
  `گفت گفتند گفته پرسید افزود نوشت خواند نامید دانست خوانده را و که از به در با است بود شد یا تاکید تصریح اظهار عنوان بیان اعلام`.split(
    /\s+/u,
  ),
);
