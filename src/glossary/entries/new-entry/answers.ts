/** Answers as they were typed, read one by one; what is wrong with one, and what was put right, is kept. */
import { toPersianDigits } from '../../../text/numbers/digits.js';
import type { BilingualName } from '../names.js';
import { code, quote } from '../quoting.js';
import { MEANINGLESS_MESSAGE, meaninglessIn } from '../text-rules.js';
import { bilingual, QUESTION_LIST, QUESTIONS, type Question, type QuestionKey } from './questions.js';
import { tidyEnglish } from './text.js';

/** What was answered, as it was typed; several answers to one question stand on lines of their own or are divided by ` | `. */
export type EntryAnswers = Readonly<Partial<Record<QuestionKey | 'id', string>>>;

/** Something to be said of an answer. */
export interface AnswerRemark extends BilingualName {
  /** The question that it is about. */
  readonly key: QuestionKey | 'id';
}

/** Longer than any answer that is one; what follows is not looked at. */
const LONGEST_ANSWER = 2_000;
const MOST_ANSWERS = 20;

/** Characters of markup, addresses and code. */
const NO_PART_OF_A_TERM = /[#@<>{}[\]\\`*_~^$=]/u;

/** Reads answers. */
export class AnswerReader {
  /** What must be answered differently. */
  readonly problems: AnswerRemark[] = [];
  /** What was put right or proposed. */
  readonly changes: AnswerRemark[] = [];
  readonly #answers: EntryAnswers;

  constructor(answers: EntryAnswers) {
    this.#answers = answers;
  }

  /** Looks for what is missing, too long, or no part of a term. */
  checkAll(): void {
    for (const [key, question] of QUESTION_LIST) this.#check(key, question);
  }

  #check(key: QuestionKey, { isRequired, isTerm, label }: Question): void {
    const answer = this.#answers[key] ?? '';
    const meaningless = meaninglessIn(answer.slice(0, LONGEST_ANSWER));
    if (answer.length > LONGEST_ANSWER) {
      this.problem(key, {
        en: `"${label.en}" is longer than ${LONGEST_ANSWER} characters: shorten it`,
        fa: `«${label.fa}» بیش از ${toPersianDigits(String(LONGEST_ANSWER))} نویسه دارد: کوتاهش کنید`,
      });
    } else if (meaningless !== undefined) {
      const { en, fa } = MEANINGLESS_MESSAGE;
      this.problem(key, { en: `${code(meaningless)}: ${en}`, fa: `${code(meaningless)}: ${fa}` });
    } else if (isRequired && answer.trim() === '') {
      this.problem(key, { en: `"${label.en}" is empty: fill it in`, fa: `«${label.fa}» خالی است: آن را پر کنید` });
    } else if (isTerm && this.#partsOf(key).some((part) => NO_PART_OF_A_TERM.test(part))) {
      this.problem(key, {
        en: `"${label.en}" has a character that no term has, such as # or @: write the term alone`,
        fa: `«${label.fa}» نویسه‌ای دارد که در اصطلاح نمی‌آید، مانند # یا @: فقط خود اصطلاح را بنویسید`,
      });
    }
  }

  /** The terms or spellings of an answer, without the transliterations that may stand behind them. */
  #partsOf(key: QuestionKey): string[] {
    const parts = QUESTIONS[key].isList ? this.list(key) : [this.one(key)];
    return key === 'admittedFa' ? parts.map((part) => part.split('=')[0] ?? '') : parts;
  }

  /** The value of a closed list; its id, its name in a language, or both names as the form has them. */
  choice<Key extends ChoiceKey>(key: Key): ChoiceOf<Key> {
    const given = this.one(key);
    const { label, choices } = QUESTIONS[key];
    const value = chosen(given, choices);
    if (value === undefined && given !== '') {
      const listed = Object.keys(choices).join(', ');
      this.problem(key, {
        en: `"${label.en}" cannot be ${quote(given)}: choose one of ${listed}`,
        fa: `«${label.fa}» نمی‌تواند ${quote(given)} باشد: یکی از این‌ها را برگزینید: \u2066${listed}\u2069`,
      });
    }
    return (value ?? '') as ChoiceOf<Key>; // an entry with a problem is not given back
  }

  /** The answer to a question, in one line. */
  one(key: QuestionKey | 'id'): string {
    return tidyEnglish((this.#answers[key] ?? '').slice(0, LONGEST_ANSWER));
  }

  /** The answers to a question that may have several. */
  list(key: QuestionKey): string[] {
    const items = (this.#answers[key] ?? '').slice(0, LONGEST_ANSWER).split(/\r\n?|\n|\s\|\s/u);
    const texts = [...new Set(items.map((item) => tidyEnglish(item.replace(/^\s*[-*•]\s+/u, ''))))].filter(Boolean);
    if (texts.length > MOST_ANSWERS) {
      this.problem(key, {
        en: `more than ${MOST_ANSWERS} answers: keep the most important ones`,
        fa: `بیش از ${toPersianDigits(String(MOST_ANSWERS))} پاسخ آمده است: فقط مهم‌ترین‌ها را نگه دارید`,
      });
    }
    return texts.slice(0, MOST_ANSWERS);
  }

  /** A text with its spelling put right, which is told. */
  tidied(key: QuestionKey, raw: string, tidy: (raw: string) => string): string {
    const text = tidy(raw);
    if (text !== raw)
      this.change(key, { en: `written as ${quote(text)}`, fa: `املای آن چنین اصلاح شد: ${quote(text)}` });
    return text;
  }

  /** Keeps what is wrong, once. */
  problem(key: AnswerRemark['key'], { en, fa }: BilingualName): void {
    const isTold = this.problems.some((problem) => problem.key === key && problem.en === en);
    if (!isTold) this.problems.push({ key, en, fa });
  }

  /** Keeps what was put right or proposed. */
  change(key: AnswerRemark['key'], { en, fa }: BilingualName): void {
    this.changes.push({ key, en, fa });
  }
}

type ChoiceKey = 'domain' | 'kind' | 'partOfSpeech';
type ChoiceOf<Key extends ChoiceKey> = keyof (typeof QUESTIONS)[Key]['choices'];

function chosen(given: string, choices: Readonly<Record<string, BilingualName>>): string | undefined {
  const wanted = plain(given);
  return Object.entries(choices).find(([value, name]) =>
    [value, plain(name.en), plain(name.fa), plain(bilingual(name))].includes(wanted),
  )?.[0];
}

/** A name without capitals and without what it says in brackets. */
function plain(name: string): string {
  return name.toLowerCase().replace(/ \([^)]*\)/gu, '');
}
