/** What stands for a name on one side alone: a pronoun, "the country", "the Minister". */
import type { CheckedText } from '../checked-pair.js';

/** What each side has more of than the other. */
export class StandIns {
  /** Pronouns and offices that the Persian side has more of. */
  readonly inPersian: number;
  /** Pronouns and offices that the English side has more of. */
  readonly inEnglish: number;
  /** Whether the Persian side speaks of "us" or "the country". */
  readonly hasOwnCountry: boolean;

  constructor(fa: CheckedText, en: CheckedText) {
    const persian = countOf(fa, PERSIAN);
    const countries = fa.words.filter(
      ({ text }, i) => text === 'کشوری' || (text === 'کشور' && DEMONSTRATIVES.has(fa.words[i - 1]?.text ?? '')),
    ).length;
    const english = countOf(en, ENGLISH);
    const [officesInPersian, officesInEnglish] = [countOf(fa, PERSIAN_OFFICES), countOf(en, ENGLISH_OFFICES)];
    this.inPersian = Math.max(0, persian + countries - english) + Math.max(0, officesInPersian - officesInEnglish);
    this.inEnglish = Math.max(0, english - persian) + Math.max(0, officesInEnglish - officesInPersian);
    this.hasOwnCountry = fa.words.some(({ text }) => text === 'ما' || text === 'کشور' || /.{3}مان$/u.test(text));
  }
}

function countOf({ words }: CheckedText, list: ReadonlySet<string>): number {
  return words.filter(({ text }) => list.has(text)).length;
}

/**
 * Whether a Persian country is said with an office («رئیس‌جمهور فرانسه»): English leaves it out where it names the person.
 *
 * @param index - Index of the country.
 */
export function isOfOffice({ words }: CheckedText, index: number): boolean {
  return words.slice(Math.max(0, index - LONGEST_OFFICE), index).some(({ text }) => PERSIAN_OFFICES.has(text));
}

/** «وزیر امور خارجه». */
const LONGEST_OFFICE = 3;

const PERSIAN: ReadonlySet<string> = new Set('وی او ایشان نامبرده'.split(' '));
const DEMONSTRATIVES: ReadonlySet<string> = new Set(['این', 'آن']);
const ENGLISH: ReadonlySet<string> = new Set('he him his she her hers it its'.split(' '));
const PERSIAN_OFFICES: ReadonlySet<string> = new Set(
  'رییسجمهور رئیسجمهور رییسجمهوری رئیسجمهوری نخستوزیر وزیر صدراعظم سفیر سخنگو سخنگوی دبیرکل رهبر فرستاده پادشاه شاه امیر رییس رئیس معاون'.split(
    ' ',
  ),
);
const ENGLISH_OFFICES: ReadonlySet<string> = new Set(
  'president presidency minister premier chancellor ambassador spokesman spokeswoman spokesperson secretary leader envoy king emir head chief official officials deputy'.split(
    ' ',
  ),
);
