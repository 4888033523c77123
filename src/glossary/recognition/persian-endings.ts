/**
 * The words that a canonical Persian word may be an inflected form of, with what the endings say.
 *
 *     معاهداتشان   معاهدات + شان        possessive
 *                 معاهده  + ات + شان   plural, possessive
 *
 * text/forms takes endings off one by one, whatever they are; here those that may follow one another are listed together, since it
 * matters what each says. What is no ending of nouns and adjectives is left to persian-verbs.ts.
 */
import { BROKEN_PLURALS } from '../../text/forms/broken-plurals.js';
import {
  DEGREES,
  PLURALS,
  POSSESSED_PLURALS,
  POSSESSIVES_AFTER_HEH,
  POSSESSIVES_AFTER_VOWEL,
} from '../../text/forms/noun-endings.js';
import { VARIANTS } from '../../text/words/spelling.js';
import {
  type Analysis,
  APART,
  BARE,
  BECOME,
  COPULA,
  DEGREE,
  EZAFE,
  PERSONS,
  PLURAL,
  POSSESSIVE,
  YEH,
} from './endings.js';

/** An ending and where it may stand. */
interface Ending {
  readonly endings: number;
  /** Fewest letters before it. */
  readonly least: number;
  /** Whether it stands after these letters. */
  readonly after?: RegExp;
  /** What it has taken the place of. */
  readonly restored?: string;
}

/** The readings of a word, the word itself first. */
export function persianAnalyses(word: string): Analysis[] {
  const joined = JOINED.exec(word);
  if (joined === null) return analysesOf(word);
  const before = analysesOf(word.slice(0, joined.index));
  const cut = joined[0].startsWith('محور') ? APART : BECOME;
  return [...analysesOf(word), ...before.map(({ stem, endings }) => ({ stem, endings: endings | cut }))];
}

/** «همکاری‌ها شده است», «نقش محوری»: canonical words join these to the noun. */
const JOINED = /(?<=...)(?:ن?شده(?:اند|است|ای)?|محوری?)$/u;

function analysesOf(word: string): Analysis[] {
  const analyses: Analysis[] = [{ stem: word, endings: BARE }];
  addSingulars(analyses, word, BARE);
  for (let length = Math.min(LONGEST_ENDING, word.length - 2); length > 0; length--) {
    for (const { endings, least, after, restored } of ENDINGS.get(word.slice(-length)) ?? []) {
      const left = word.slice(0, -length);
      if (left.length < least || after?.test(left) === false) continue;
      if ((endings & PLURAL) !== 0 && LEXICAL_PLURALS.has(`${left}ات`)) continue;
      const stem = restored === undefined ? left : left + restored;
      analyses.push({ stem, endings });
      const canonical = VARIANTS.get(stem); // «هیاتی»: known without its ending only
      if (canonical !== undefined) analyses.push({ stem: canonical, endings });
      addSingulars(analyses, stem, endings);
    }
  }
  return analyses;
}

function addSingulars(analyses: Analysis[], plural: string, endings: number): void {
  if (LEXICAL_PLURALS.has(plural)) return;
  for (const stem of BROKEN_PLURALS.get(plural) ?? []) analyses.push({ stem, endings: endings | PLURAL });
}

/** Plurals that have become words of their own: «عملیات» is an operation, not several of «عمل». */
const LEXICAL_PLURALS: ReadonlySet<string> = new Set(
  `حقوق عملیات اطلاعات اخلاق اطراف تشریفات تبلیغات انتخابات تظاهرات ادبیات ریاضیات امارات حدود اصلاحات تشکیلات
  صادرات واردات مطبوعات روحیات الهیات رسوم اوضاع احوال تجهیزات تسلیحات تاسیسات ارتباطات حواس دخانیات سادات عوام خواص
  مقررات مخابرات تحصیلات تعطیلات تدارکات اعراب ایام اسباب آثار`.split(/\s+/u),
);

const VOWEL = /[او]$/u;
const HEH_OR_YEH = /[هی]$/u;
const CONSONANT = /[^اویه]$/u;

/** Endings that follow one another, written as one. */
const ENDINGS: ReadonlyMap<string, readonly Ending[]> = (() => {
  const table = new Map<string, Ending[]>();
  const add = (list: string | readonly string[], rule: Ending) => {
    for (const ending of typeof list === 'string' ? list.split(' ') : list)
      table.set(ending, [...(table.get(ending) ?? []), rule]);
  };
  add(PLURALS, { endings: PLURAL, least: 2 });
  add(POSSESSED_PLURALS, { endings: PLURAL | POSSESSIVE, least: 2 });
  add('هاست هایند', { endings: PLURAL | COPULA, least: 2 });
  add('ان', { endings: PERSONS, least: 3, after: /[^اوه]$/u });
  add('انی', { endings: PERSONS | YEH, least: 3, after: CONSONANT });
  add('انش انشان انمان', { endings: PERSONS | POSSESSIVE, least: 3, after: CONSONANT });
  add('ین', { endings: PERSONS, least: 4, after: CONSONANT });
  add('یان', { endings: PLURAL, least: 3, after: VOWEL });
  add('یانی', { endings: PLURAL | YEH, least: 3, after: VOWEL });
  add('یانش یانشان یانمان', { endings: PLURAL | POSSESSIVE, least: 3, after: VOWEL });
  add('گان', { endings: PLURAL, least: 3, restored: 'ه' });
  add('گانی', { endings: PLURAL | YEH, least: 3, restored: 'ه' });
  add('گانش گانشان گانمان', { endings: PLURAL | POSSESSIVE, least: 3, restored: 'ه' });
  add('ات', { endings: PLURAL, least: 4, after: CONSONANT });
  add('ات', { endings: PLURAL, least: 3, restored: 'ه', after: CONSONANT });
  add('اتی', { endings: PLURAL | YEH, least: 4, after: CONSONANT });
  add('اتی', { endings: PLURAL | YEH, least: 3, restored: 'ه', after: CONSONANT });
  add('اتش اتشان اتمان', { endings: PLURAL | POSSESSIVE, least: 4, after: CONSONANT });
  add('اتش اتشان اتمان', { endings: PLURAL | POSSESSIVE, least: 3, restored: 'ه', after: CONSONANT });
  add('ی', { endings: EZAFE, least: 2, after: VOWEL });
  add('ی', { endings: YEH, least: 3, after: /[^او]$/u });
  add('ای', { endings: YEH, least: 3, after: HEH_OR_YEH });
  add('یی', { endings: YEH, least: 3, after: VOWEL });
  add('ش', { endings: POSSESSIVE, least: 3, after: /[^او]$/u });
  add('مان تان شان', { endings: POSSESSIVE, least: 2, after: /[^او]$/u });
  add('م ت', { endings: POSSESSIVE, least: 4, after: CONSONANT });
  add(POSSESSIVES_AFTER_VOWEL, { endings: POSSESSIVE, least: 3, after: VOWEL });
  add(POSSESSIVES_AFTER_HEH, { endings: POSSESSIVE, least: 3, after: HEH_OR_YEH });
  add('ند', { endings: COPULA, least: 4, after: CONSONANT });
  add('ست', { endings: COPULA, least: 3, after: /[اوهی]$/u });
  add('است', { endings: COPULA, least: 3 });
  add('اند', { endings: COPULA, least: 3, after: HEH_OR_YEH });
  add(DEGREES, { endings: DEGREE, least: 3 });
  add('تری ترینها', { endings: DEGREE | YEH, least: 3 });
  return table;
})();

const LONGEST_ENDING = Math.max(...Array.from(ENDINGS.keys(), ({ length }) => length));
