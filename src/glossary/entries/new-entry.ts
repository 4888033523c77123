/**
 * A new entry made of what somebody who is no programmer has said of a term: on the terminal, in an issue form, in a row of a
 * table. What can be put right without asking is put right and told; the rest is a problem with a name and a cure.
 *
 *     answers ─→ concept ─→ texts tidied ─→ what is missing proposed ─→ the checks of entries
 *                                                                       (check-entries.ts, for all entries alike)
 */
import { toPersianDigits } from '../../text/numbers/digits.js';
import type { Concept, LangSection, Note, Term } from '../concept.js';
import type { BilingualName } from './names.js';
import { proposeId } from './new-entry-id.js';
import { bilingual, QUESTION_LIST, QUESTIONS, type Question, type QuestionKey } from './new-entry-questions.js';
import { tidyEnglish, tidyPersian, tidySpelling } from './new-entry-text.js';
import { code, quote } from './quoting.js';
import type { Transliterator } from './transliteration.js';

/** What was answered, as it was typed; several answers to one question stand on lines of their own or are divided by ` | `. */
export type EntryAnswers = Readonly<Partial<Record<QuestionKey | 'id', string>>>;

/** Something that only the one who answered can put right. */
export interface AnswerProblem extends BilingualName {
  /** The question that it is about. */
  readonly key: QuestionKey | 'id';
}

/** Something that was put right or proposed, for the one who answered to look at. */
export interface AnswerChange extends BilingualName {
  /** The question that it is about. */
  readonly key: QuestionKey | 'id';
}

/** What was made of the answers. */
export interface NewEntry {
  /** The entry; absent where there is a problem. */
  readonly concept?: Concept;
  /** What must be answered differently. */
  readonly problems: readonly AnswerProblem[];
  /** What was put right or proposed. */
  readonly changes: readonly AnswerChange[];
}

/** What a new entry is made with. */
export interface EntryKnowledge {
  /** Puts the half-spaces of a Persian text where they belong. */
  readonly restoreZwnj: (text: string) => string;
  /** Knows how words are read. */
  readonly transliterator: Transliterator;
  /** Whether another entry has an id. */
  readonly isTaken: (id: string) => boolean;
  /** The id of the entry that has this id, or this very term in whatever spelling. */
  readonly idOf: (term: string) => string | undefined;
}

/** Longer than any answer that is one; what follows is not looked at. */
const LONGEST_ANSWER = 2_000;
const MOST_ANSWERS = 20;

/** Characters of markup, addresses and code. */
const NO_PART_OF_A_TERM = /[#@<>{}[\]\\`*_~^$=]/u;

/** Kinds of which many are one thing with a name, whose transliteration has capitals. */
const NAMED_KINDS: ReadonlySet<string> = new Set(['organisation', 'place', 'treaty']);

/** Makes an entry of answers. */
export function newEntry(answers: EntryAnswers, knowledge: EntryKnowledge): NewEntry {
  const maker = new EntryMaker(answers, knowledge);
  const concept = maker.make();
  const { problems, changes } = maker;
  return problems.length > 0 ? { problems, changes } : { concept, problems, changes };
}

/**
 * Completes an entry that stands in a row of a table: what a table need not say is proposed.
 *
 * @param concept - As it was read.
 */
export function completeEntry(concept: Concept, knowledge: EntryKnowledge): NewEntry {
  const maker = new EntryMaker({ kind: concept.kind, en: concept.en.terms[0]?.text ?? '' }, knowledge);
  const terms = (lang: 'fa' | 'en') =>
    concept[lang].terms.map((term, i): Term => {
      const partOfSpeech = term.partOfSpeech ?? (i === 0 ? 'noun' : undefined);
      const given = term.transliteration ?? '';
      const transliteration =
        lang === 'en' ? undefined : maker.transliteration(i === 0 ? 'transliteration' : 'admittedFa', term.text, given);
      return { ...term, ...(partOfSpeech && { partOfSpeech }), ...(transliteration && { transliteration }) };
    });
  const [fa, en] = [terms('fa'), terms('en')];
  const { problems, changes } = maker;
  const completed = { ...concept, fa: { ...concept.fa, terms: fa }, en: { ...concept.en, terms: en } };
  return problems.length > 0 ? { problems, changes } : { concept: completed, problems, changes };
}

class EntryMaker {
  readonly problems: AnswerProblem[] = [];
  readonly changes: AnswerChange[] = [];
  readonly #answers: EntryAnswers;
  readonly #knowledge: EntryKnowledge;

  constructor(answers: EntryAnswers, knowledge: EntryKnowledge) {
    this.#answers = answers;
    this.#knowledge = knowledge;
  }

  make(): Concept {
    for (const [key, question] of QUESTION_LIST) this.#require(key, question);
    const fa = this.#persian();
    const en = this.#english();
    const [notes, related, links] = [this.#notes(), this.#related(), this.#list('links')];
    return {
      id: this.#id(en.terms[0]?.text ?? ''),
      domain: this.#choice('domain'),
      kind: this.#choice('kind'),
      status: 'draft',
      fa,
      en,
      ...(notes.length > 0 ? { notes } : {}),
      ...(related.length > 0 ? { related } : {}),
      ...(links.length > 0 ? { links: links.map((url) => ({ url })) } : {}),
      ...listField('credits', this.#list('credits')),
      ...listField('sources', this.#list('sources')),
    };
  }

  #require(key: QuestionKey, { isRequired, isTerm, label }: Question): void {
    const answer = this.#answers[key] ?? '';
    if (answer.length > LONGEST_ANSWER) {
      this.#problem(key, {
        en: `"${label.en}" is longer than ${LONGEST_ANSWER} characters: shorten it`,
        fa: `«${label.fa}» بیش از ${toPersianDigits(String(LONGEST_ANSWER))} نویسه دارد: کوتاهش کنید`,
      });
    } else if (isRequired && answer.trim() === '') {
      this.#problem(key, { en: `"${label.en}" is empty: fill it in`, fa: `«${label.fa}» خالی است: آن را پر کنید` });
    } else if (isTerm && this.#partsOf(key).some((part) => NO_PART_OF_A_TERM.test(part))) {
      this.#problem(key, {
        en: `"${label.en}" has a character that no term has, such as # or @: write the term alone`,
        fa: `«${label.fa}» نویسه‌ای دارد که در اصطلاح نمی‌آید، مانند # یا @: فقط خود اصطلاح را بنویسید`,
      });
    }
  }

  /** The terms or spellings of an answer, without the transliterations that may stand behind them. */
  #partsOf(key: QuestionKey): string[] {
    const parts = QUESTIONS[key].isList ? this.#list(key) : [this.#one(key)];
    return key === 'admittedFa' ? parts.map((part) => part.split('=')[0] ?? '') : parts;
  }

  #persian(): LangSection {
    const text = this.#tidied('fa', this.#one('fa'), (raw) => tidyPersian(raw, this.#knowledge.restoreZwnj, 'term'));
    const forms = this.#list('formsFa').map(tidySpelling);
    const preferred: Term = {
      text,
      status: 'preferred',
      partOfSpeech: this.#choice('partOfSpeech'),
      transliteration: this.transliteration('transliteration', text, this.#one('transliteration')),
      ...(forms.length > 0 ? { forms } : {}),
    };
    const others = this.#list('admittedFa').map((line): Term => {
      const [raw = '', ...reading] = line.split('=');
      const other = this.#tidied('admittedFa', raw.trim(), (term) =>
        tidyPersian(term, this.#knowledge.restoreZwnj, 'term'),
      );
      const transliteration = this.transliteration('admittedFa', other, reading.join('=').trim());
      return { text: other, status: 'admitted', transliteration };
    });
    const definition = this.#tidied('definitionFa', this.#one('definitionFa'), (raw) =>
      tidyPersian(raw, this.#knowledge.restoreZwnj, 'sentence'),
    );
    return { terms: [preferred, ...others], ...(definition === '' ? {} : { definition: { text: definition } }) };
  }

  #english(): LangSection {
    const text = this.#tidied('en', this.#one('en'), tidyEnglish);
    const forms = this.#list('formsEn');
    const preferred: Term = {
      text,
      status: 'preferred',
      partOfSpeech: this.#choice('partOfSpeech'),
      ...(forms.length > 0 ? { forms } : {}),
      ...(isAbbreviation(text) ? { abbreviation: true } : {}),
    };
    const others = this.#list('admittedEn').map(
      (other): Term => ({ text: other, status: 'admitted', ...(isAbbreviation(other) ? { abbreviation: true } : {}) }),
    );
    const definition = this.#one('definitionEn');
    return { terms: [preferred, ...others], ...(definition === '' ? {} : { definition: { text: definition } }) };
  }

  /** What was given, or else a proposal that is told as one. */
  transliteration(key: 'transliteration' | 'admittedFa', term: string, given: string): string {
    if (given !== '' || term === '') return given.replace(/[’‘ʼʿʾ`]/gu, "'");
    const { text, unknown } = this.#knowledge.transliterator.propose(term, this.#isName());
    if (text !== undefined) {
      this.#change(key, {
        en: `proposed for ${quote(term)}: ${text}; please look at it`,
        fa: `پیشنهاد برای ${quote(term)}: ${code(text)}؛ لطفاً ببینید درست است یا نه`,
      });
      return text;
    }
    this.#problem(key, {
      en: `we cannot tell how ${unknown.map(quote).join(', ')} is read: give the transliteration of ${quote(term)}${key === 'admittedFa' ? ' after =' : ''}`,
      fa: `تلفظ ${unknown.map(quote).join('، ')} را نمی‌دانیم: آوانویسی ${quote(term)} را${key === 'admittedFa' ? ' پس از =' : ''} بنویسید`,
    });
    return '';
  }

  #isName(): boolean {
    return NAMED_KINDS.has(this.#choice('kind')) && /^(?:the )?\p{Lu}/u.test(this.#one('en'));
  }

  #notes(): Note[] {
    return this.#list('notes').map((text) => {
      const lang = isPersian(text) ? 'fa' : 'en';
      return { lang, text: lang === 'fa' ? tidyPersian(text, this.#knowledge.restoreZwnj, 'sentence') : text };
    });
  }

  #related(): string[] {
    const ids = this.#list('related').map((term) => {
      const id = this.#knowledge.idOf(term);
      if (id === undefined) {
        this.#problem('related', {
          en: `the glossary has no entry ${quote(term)}: take it out, or name a term that it has`,
          fa: `${quote(term)} در واژه‌نامه نیست: حذفش کنید یا اصطلاحی بنویسید که هست`,
        });
      }
      return id ?? '';
    });
    return [...new Set(ids)];
  }

  #id(english: string): string {
    const given = this.#one('id');
    if (given !== '') return given;
    const id = proposeId(english, this.#knowledge.isTaken);
    if (id === '' && english !== '') {
      this.#problem('en', {
        en: 'has no Latin letter: write the English term in English',
        fa: 'حرف لاتین ندارد: این اصطلاح را به انگلیسی بنویسید',
      });
    }
    return id;
  }

  /** The value of a closed list; its id, its name in a language, or both names as the form has them. */
  #choice<Key extends ChoiceKey>(key: Key): ChoiceOf<Key> {
    const given = this.#one(key);
    const { label, choices } = QUESTIONS[key];
    const value = chosen(given, choices);
    if (value === undefined && given !== '') {
      const listed = Object.keys(choices).join(', ');
      this.#problem(key, {
        en: `"${label.en}" cannot be ${quote(given)}: choose one of ${listed}`,
        fa: `«${label.fa}» نمی‌تواند ${quote(given)} باشد: یکی از این‌ها را برگزینید: ${code(listed)}`,
      });
    }
    return (value ?? '') as ChoiceOf<Key>; // an entry with a problem is not given back
  }

  #one(key: QuestionKey | 'id'): string {
    return tidyEnglish((this.#answers[key] ?? '').slice(0, LONGEST_ANSWER));
  }

  #list(key: QuestionKey): string[] {
    const items = (this.#answers[key] ?? '').slice(0, LONGEST_ANSWER).split(/\r\n?|\n|\s\|\s/u);
    const texts = [...new Set(items.map((item) => tidyEnglish(item.replace(/^\s*[-*•]\s+/u, ''))))].filter(Boolean);
    if (texts.length > MOST_ANSWERS) {
      this.#problem(key, {
        en: `more than ${MOST_ANSWERS} answers: keep the most important ones`,
        fa: `بیش از ${toPersianDigits(String(MOST_ANSWERS))} پاسخ آمده است: فقط مهم‌ترین‌ها را نگه دارید`,
      });
    }
    return texts.slice(0, MOST_ANSWERS);
  }

  /** A text with its spelling put right, which is told. */
  #tidied(key: QuestionKey, raw: string, tidy: (raw: string) => string): string {
    const text = tidy(raw);
    if (text !== raw)
      this.#change(key, { en: `written as ${quote(text)}`, fa: `املای آن چنین اصلاح شد: ${quote(text)}` });
    return text;
  }

  #problem(key: AnswerProblem['key'], { en, fa }: BilingualName): void {
    const isTold = this.problems.some((problem) => problem.key === key && problem.en === en);
    if (!isTold) this.problems.push({ key, en, fa });
  }

  #change(key: AnswerChange['key'], { en, fa }: BilingualName): void {
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

/** Capitals and no small letters: UN, BRICS, P5+1. */
function isAbbreviation(text: string): boolean {
  return /^(?=.*\p{Lu})[\p{Lu}\p{N}.+/&-]{2,}$/u.test(text);
}

function isPersian(text: string): boolean {
  const persian = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return persian > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

function listField<Key extends string>(
  key: Key,
  values: readonly string[],
): { readonly [K in Key]?: readonly string[] } {
  return values.length > 0 ? ({ [key]: values } as { readonly [K in Key]: readonly string[] }) : {};
}

/** The fields of an entry by the question that they answer; what begins with a longer one stands before a shorter one. */
const QUESTIONS_OF_FIELDS: readonly (readonly [field: string, key: QuestionKey | 'id'])[] = [
  ['fa.terms[0].transliteration', 'transliteration'],
  ['fa.terms[0].partOfSpeech', 'partOfSpeech'],
  ['fa.terms[0].forms', 'formsFa'],
  ['fa.terms[0]', 'fa'],
  ['fa.terms', 'admittedFa'],
  ['fa.definition', 'definitionFa'],
  ['en.terms[0].partOfSpeech', 'partOfSpeech'],
  ['en.terms[0].forms', 'formsEn'],
  ['en.terms[0]', 'en'],
  ['en.terms', 'admittedEn'],
  ['en.definition', 'definitionEn'],
  ...(['domain', 'kind', 'notes', 'related', 'links', 'credits', 'sources', 'id'] as const).map(
    (key) => [key, key] as const,
  ),
];

/** The question whose answer a field of a new entry was made of, where there is one. */
export function questionOf(field: string): QuestionKey | 'id' | undefined {
  return QUESTIONS_OF_FIELDS.find(([start]) => field.startsWith(start))?.[1];
}
