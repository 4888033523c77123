/** The concept that a new entry is made of, question by question. */
import type { Concept, LangSection, Note, Term } from '../../concept.js';
import { code, quote } from '../quoting.js';
import type { AnswerReader } from './answers.js';
import { proposeId } from './id.js';
import type { EntryKnowledge } from './knowledge.js';
import { tidyEnglish, tidyPersian, tidySpelling } from './text.js';

/** Kinds of which many are one thing with a name, whose transliteration has capitals. */
const NAMED_KINDS: ReadonlySet<string> = new Set(['organisation', 'place', 'treaty']);

/** Makes a concept of answers; what is wrong with them, and what is put right, the reader of the answers keeps. */
export class EntryMaker {
  readonly #answers: AnswerReader;
  readonly #knowledge: EntryKnowledge;

  constructor(answers: AnswerReader, knowledge: EntryKnowledge) {
    this.#answers = answers;
    this.#knowledge = knowledge;
  }

  /** The concept; without sense where the reader has a problem. */
  make(): Concept {
    const fa = this.#persian();
    const en = this.#english();
    const [notes, related, links] = [this.#notes(), this.#related(), this.#answers.list('links')];
    return {
      id: this.#id(fa.terms[0]?.text ?? '', en.terms[0]?.text ?? ''),
      domain: this.#answers.choice('domain'),
      kind: this.#answers.choice('kind'),
      status: 'draft',
      fa,
      en,
      ...(notes.length > 0 ? { notes } : {}),
      ...(related.length > 0 ? { related } : {}),
      ...(links.length > 0 ? { links: links.map((url) => ({ url })) } : {}),
      ...listField('credits', this.#answers.list('credits')),
      ...listField('sources', this.#answers.list('sources')),
    };
  }

  #persian(): LangSection {
    const text = this.#answers.tidied('fa', this.#answers.one('fa'), (raw) =>
      tidyPersian(raw, this.#knowledge.restoreZwnj, 'term'),
    );
    if (text !== '' && !PERSIAN_LETTER.test(text)) {
      this.#answers.problem('fa', {
        en: 'has no Persian letter: write the Persian term in Persian',
        fa: 'حرف فارسی ندارد: این اصطلاح را به فارسی بنویسید',
      });
    }
    const forms = this.#answers.list('formsFa').map(tidySpelling);
    const preferred: Term = {
      text,
      status: 'preferred',
      partOfSpeech: this.#answers.choice('partOfSpeech'),
      transliteration: this.transliteration('transliteration', text, this.#answers.one('transliteration')),
      ...(forms.length > 0 ? { forms } : {}),
    };
    const others = this.#answers.list('admittedFa').map((line): Term => {
      const [raw = '', ...reading] = line.split('=');
      const other = this.#answers.tidied('admittedFa', raw.trim(), (term) =>
        tidyPersian(term, this.#knowledge.restoreZwnj, 'term'),
      );
      const transliteration = this.transliteration('admittedFa', other, reading.join('=').trim());
      return { text: other, status: 'admitted', transliteration };
    });
    const definition = this.#answers.tidied('definitionFa', this.#answers.one('definitionFa'), (raw) =>
      tidyPersian(raw, this.#knowledge.restoreZwnj, 'sentence'),
    );
    return { terms: [preferred, ...others], ...(definition === '' ? {} : { definition: { text: definition } }) };
  }

  #english(): LangSection {
    const text = this.#answers.tidied('en', this.#answers.one('en'), tidyEnglish);
    const forms = this.#answers.list('formsEn');
    const preferred: Term = {
      text,
      status: 'preferred',
      partOfSpeech: this.#answers.choice('partOfSpeech'),
      ...(forms.length > 0 ? { forms } : {}),
      ...(isAbbreviation(text) ? { abbreviation: true } : {}),
    };
    const others = this.#answers.list('admittedEn').map(
      (other): Term => ({
        text: other,
        status: 'admitted',
        ...(isAbbreviation(other) ? { abbreviation: true } : {}),
      }),
    );
    const definition = this.#answers.one('definitionEn');
    return { terms: [preferred, ...others], ...(definition === '' ? {} : { definition: { text: definition } }) };
  }

  /** What was given, or else a proposal that is told as one. */
  transliteration(key: 'transliteration' | 'admittedFa', term: string, given: string): string {
    if (given !== '' || !PERSIAN_LETTER.test(term)) return given.replace(/[’‘ʼʿʾ`]/gu, "'");
    const { text, unknown } = this.#knowledge.transliterator.propose(term, this.#isName());
    if (text !== undefined) {
      this.#answers.change(key, {
        en: `proposed for ${quote(term)}: ${text}; please look at it`,
        fa: `پیشنهاد برای ${quote(term)}: ${code(text)}؛ لطفاً ببینید درست است یا نه`,
      });
      return text;
    }
    this.#answers.problem(key, {
      en: `we cannot tell how ${unknown.map(quote).join(', ')} is read: give the transliteration of ${quote(term)}${key === 'admittedFa' ? ' after =' : ''}`,
      fa: `تلفظ ${unknown.map(quote).join('، ')} را نمی‌دانیم: آوانویسی ${quote(term)} را${key === 'admittedFa' ? ' پس از =' : ''} بنویسید`,
    });
    return '';
  }

  #isName(): boolean {
    return NAMED_KINDS.has(this.#answers.choice('kind')) && /^(?:the )?\p{Lu}/u.test(this.#answers.one('en'));
  }

  #notes(): Note[] {
    return this.#answers.list('notes').map((text) => {
      const lang = isPersian(text) ? 'fa' : 'en';
      return { lang, text: lang === 'fa' ? tidyPersian(text, this.#knowledge.restoreZwnj, 'sentence') : text };
    });
  }

  #related(): string[] {
    const ids = this.#answers.list('related').map((term) => {
      const id = this.#knowledge.idOf(term);
      if (id === undefined) {
        this.#answers.problem('related', {
          en: `the glossary has no entry ${quote(term)}: take it out, or name a term that it has`,
          fa: `${quote(term)} در واژه‌نامه نیست: حذفش کنید یا اصطلاحی بنویسید که هست`,
        });
      }
      return id ?? '';
    });
    return [...new Set(ids)];
  }

  #id(persian: string, english: string): string {
    const given = this.#answers.one('id');
    if (given !== '') return given;
    const same = this.#knowledge.idOfBoth(persian, english);
    if (same !== undefined) {
      this.#answers.problem('id', {
        en: `the entry ${code(same)} has both terms: mend that one; if you mean another concept, give a term that tells the two apart, or add a file under an id of its own (${code('glossary/CONTRIBUTING.md')})`,
        fa: `مدخل ${code(same)} هر دو اصطلاح را دارد: همان را اصلاح کنید؛ اگر مفهوم دیگری در نظر دارید، اصطلاحی بدهید که این دو را از هم جدا کند، یا فایلی با شناسهٔ دیگر بیفزایید (${code('glossary/CONTRIBUTING.md')})`,
      });
    }
    const id = proposeId(english, this.#knowledge.isTaken);
    if (id === '' && english !== '') {
      this.#answers.problem('en', {
        en: 'has no Latin letter: write the English term in English',
        fa: 'حرف لاتین ندارد: این اصطلاح را به انگلیسی بنویسید',
      });
    }
    return id;
  }
}

/** Capitals and no small letters: UN, BRICS, P5+1. */
function isAbbreviation(text: string): boolean {
  return /^(?=.*\p{Lu})[\p{Lu}\p{N}.+/&-]{2,}$/u.test(text);
}

/** A letter that Persian may be written with. */
const PERSIAN_LETTER = /\p{Script=Arabic}/u;

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
