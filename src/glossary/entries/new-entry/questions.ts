/**
 * What is asked of somebody who adds a term, in the words in which it is asked everywhere: on the terminal, in the issue form,
 * in the answer to a form that must be mended.
 */
import { type BilingualName, DOMAIN_NAMES, KIND_NAMES, PART_OF_SPEECH_NAMES } from '../names.js';

/** One question. */
export interface Question {
  /** What is asked, short. */
  readonly label: BilingualName;
  /** How to answer. */
  readonly hint: BilingualName;
  /** Whether an entry cannot be made without an answer. */
  readonly isRequired: boolean;
  /** Whether there may be several answers. */
  readonly isList: boolean;
  /** Whether the answer is a term or a spelling of one, not a sentence. */
  readonly isTerm: boolean;
  /** What can be chosen, by the value that the entry has for it. */
  readonly choices?: Readonly<Record<string, BilingualName>>;
  /** An answer as an example, for people and tests: those of all questions make a good entry. */
  readonly example: string;
}

/** The questions in the order in which they are asked; the keys are those of {@link EntryAnswers}. */
export const QUESTIONS = {
  fa: asked({
    label: { en: 'Persian term', fa: 'اصطلاح فارسی' },
    hint: {
      en: 'The one that you would use first, without the mark of the ezafe; half-spaces are put right for you.',
      fa: 'اصطلاحی که در درجهٔ نخست به کار می‌برید، بدون نشانهٔ اضافه؛ نیم‌فاصله‌ها خودکار درست می‌شود.',
    },
    isRequired: true,
    isTerm: true,
    example: 'بی‌طرفی',
  }),
  en: asked({
    label: { en: 'English term', fa: 'اصطلاح انگلیسی' },
    hint: {
      en: 'The one that you would use first, as the United Nations spells it; in lower case, except names; verbs with "to".',
      fa: 'اصطلاحی که در درجهٔ نخست به کار می‌برید، با املای سازمان ملل متحد؛ با حروف کوچک، مگر در نام‌های خاص؛ فعل با to.',
    },
    isRequired: true,
    isTerm: true,
    example: 'neutrality',
  }),
  domain: asked({
    label: { en: 'Subject field', fa: 'حوزه' },
    hint: { en: 'The one that fits best.', fa: 'مناسب‌ترین را برگزینید.' },
    isRequired: true,
    choices: DOMAIN_NAMES,
    example: 'international-law',
  }),
  kind: asked({
    label: { en: 'Kind', fa: 'نوع مفهوم' },
    hint: { en: 'What sort of thing it is.', fa: 'اصطلاح نام چه چیزی است؟' },
    isRequired: true,
    choices: KIND_NAMES,
    example: 'term',
  }),
  partOfSpeech: asked({
    label: { en: 'Part of speech', fa: 'نوع دستوری' },
    hint: { en: 'Of the term as a whole.', fa: 'نوع دستوری کل اصطلاح، نه تک‌تک واژه‌هایش.' },
    isRequired: true,
    choices: PART_OF_SPEECH_NAMES,
    example: 'noun',
  }),
  transliteration: asked({
    label: { en: 'Transliteration', fa: 'آوانویسی' },
    hint: {
      en: 'The Persian term in Latin letters as it is read, ā for the long a: naghshe-ye rāh. If you leave it out, we propose one.',
      fa: 'تلفظ اصطلاح فارسی با حروف لاتین؛ «آ» را ā بنویسید: \u2066naghshe-ye rāh\u2069. اگر خالی بگذارید، پیشنهادی می‌دهیم.',
    },
    example: 'bitarafi',
  }),
  admittedFa: asked({
    label: { en: 'Other Persian terms', fa: 'اصطلاح‌های فارسی دیگر' },
    hint: {
      en: 'Other correct terms for the same concept, each with its transliteration after = if you know it.',
      fa: 'اصطلاح‌های درست دیگر برای همین مفهوم؛ آوانویسی‌شان را، اگر می‌دانید، پس از = بنویسید.',
    },
    isList: true,
    isTerm: true,
    example: "وضعیت بی‌طرفی = vaz'iyat-e bitarafi",
  }),
  admittedEn: asked({
    label: { en: 'Other English terms', fa: 'اصطلاح‌های انگلیسی دیگر' },
    hint: {
      en: 'Other correct terms for the same concept, and abbreviations.',
      fa: 'اصطلاح‌های درست دیگر برای همین مفهوم و کوته‌نوشت‌ها (مانند UN).',
    },
    isList: true,
    isTerm: true,
    example: 'neutral status',
  }),
  formsFa: asked({
    label: { en: 'Other spellings and plurals in Persian', fa: 'املاها و جمع‌های دیگر در فارسی' },
    hint: {
      en: 'Forms under which the first Persian term should also be found: old spellings, plurals not made with ها (اسناد).',
      fa: 'صورت‌هایی که اصطلاح نخست فارسی با آن‌ها هم باید پیدا شود: املاهای قدیم، و جمع‌هایی که با «ها» ساخته نشده است (اسناد).',
    },
    isList: true,
    isTerm: true,
    example: 'بیطرفی',
  }),
  formsEn: asked({
    label: { en: 'Other spellings in English', fa: 'املاهای دیگر در انگلیسی' },
    hint: {
      en: 'Under which the first English term is also to be found: American spellings, irregular plurals.',
      fa: 'صورت‌هایی که اصطلاح نخست انگلیسی با آن‌ها هم باید پیدا شود: املای آمریکایی، جمع‌های بی‌قاعده.',
    },
    isList: true,
    isTerm: true,
    example: 'neutralities',
  }),
  definitionFa: asked({
    label: { en: 'Definition in Persian', fa: 'تعریف به فارسی' },
    hint: { en: 'One sentence in your own words.', fa: 'یک جمله، به بیان خودتان.' },
    example: 'وضعیت حقوقی کشوری که در جنگ میان کشورهای دیگر شرکت نمی‌کند.',
  }),
  definitionEn: asked({
    label: { en: 'Definition in English', fa: 'تعریف به انگلیسی' },
    hint: { en: 'One sentence in your own words.', fa: 'یک جمله، به بیان خودتان.' },
    example: 'The legal position of a State that takes no part in a war between other States.',
  }),
  notes: asked({
    label: { en: 'Remarks on use', fa: 'یادداشت دربارهٔ کاربرد' },
    hint: {
      en: 'When it is used and when it is not, or what it must not be confused with; in Persian or English.',
      fa: 'کجا به کار می‌رود و کجا نمی‌رود، یا با چه اصطلاحی نباید اشتباه گرفته شود؛ به فارسی یا انگلیسی.',
    },
    isList: true,
    example: 'Not "impartiality", which belongs to judges and mediators.',
  }),
  related: asked({
    label: { en: 'Related terms', fa: 'اصطلاح‌های مرتبط' },
    hint: {
      en: 'Terms that the glossary already has, in either language.',
      fa: 'اصطلاح‌هایی که در واژه‌نامه هست، به فارسی یا انگلیسی.',
    },
    isList: true,
    example: 'foreign policy',
  }),
  sources: asked({
    label: { en: 'Sources', fa: 'منابع' },
    hint: {
      en: 'The documents from which the terms are taken: title, issuer, date. An entry is approved only with a source.',
      fa: 'سندهایی که اصطلاح از آن‌ها گرفته شده است: عنوان، صادرکننده، تاریخ. ویراستار مدخل بی‌منبع را تأیید نمی‌کند.',
    },
    isList: true,
    example:
      'Convention (V) respecting the Rights and Duties of Neutral Powers and Persons in Case of War on Land, 1907',
  }),
  links: asked({
    label: { en: 'Web pages', fa: 'نشانی‌های وب' },
    hint: {
      en: 'Where a reader can learn more; each begins with https://',
      fa: 'صفحه‌هایی برای آگاهی بیشتر؛ نشانی باید با https:// آغاز شود.',
    },
    isList: true,
    example: 'https://www.un.org/',
  }),
  credits: asked({
    label: { en: 'Your name', fa: 'نام شما' },
    hint: {
      en: 'As it should appear in the entry; it will be published. Leave this empty if you do not wish to be named.',
      fa: 'همان‌گونه که می‌خواهید در مدخل بیاید؛ این نام منتشر می‌شود. اگر نمی‌خواهید نامتان بیاید، خالی بگذارید.',
    },
    example: 'Maryam Example',
  }),
} as const satisfies Readonly<Record<string, Question>>;

/** The name of a question. */
export type QuestionKey = keyof typeof QUESTIONS;

/** The questions in their order, with their names. */
export const QUESTION_LIST: readonly (readonly [QuestionKey, Question])[] = Object.entries(QUESTIONS) as [
  QuestionKey,
  Question,
][];

/** A question or choice in both languages on one line, Persian first, as the issue form has it. */
export function bilingual({ fa, en }: BilingualName): string {
  return `${fa} / ${en}`;
}

function asked<Given extends Omit<Question, Flags> & Partial<Question>>(
  question: Given,
): Given & Pick<Question, Flags> {
  return { isRequired: false, isList: false, isTerm: false, ...question };
}

type Flags = 'isRequired' | 'isList' | 'isTerm';
