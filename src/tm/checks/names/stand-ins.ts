/** What stands for a name on one side alone: a pronoun, or "the country". */
import type { CheckedText } from '../checked-pair.js';

/** How many more stand-ins each side has than the other. */
export class StandIns {
  /** Pronouns that the Persian side has more of. */
  readonly inPersian: number;
  /** Pronouns that the English side has more of. */
  readonly inEnglish: number;
  /** Whether the Persian side speaks of "us" or "the country". */
  readonly hasOwnCountry: boolean;

  constructor(fa: CheckedText, en: CheckedText) {
    const persian = fa.words.filter(({ text }) => PERSIAN.has(text)).length;
    const countries = fa.words.filter(
      ({ text }, i) => text === 'کشوری' || (text === 'کشور' && DEMONSTRATIVES.has(fa.words[i - 1]?.text ?? '')),
    ).length;
    const english = en.words.filter(({ text }) => ENGLISH.has(text)).length;
    this.inPersian = persian + countries - english;
    this.inEnglish = english - persian;
    this.hasOwnCountry = fa.words.some(({ text }) => text === 'ما' || text === 'کشور' || /.{3}مان$/u.test(text));
  }
}

const PERSIAN: ReadonlySet<string> = new Set('وی او ایشان نامبرده'.split(' '));
const DEMONSTRATIVES: ReadonlySet<string> = new Set(['این', 'آن']);
const ENGLISH: ReadonlySet<string> = new Set('he him his she her hers it its'.split(' '));
