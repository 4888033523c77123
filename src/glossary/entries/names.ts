/**
 * What the closed lists of an entry are called in both languages, wherever people choose from them or read them: the questions
 * of `tarjoman glossary add`, the issue form, the preview. The keys are those of glossary/schema.json, in its order.
 */
import type { Domain, EditorialStatus, Kind, PartOfSpeech, Region, TermStatus } from '../concept.js';

/** One value of a closed list, in both languages. */
export interface BilingualName {
  /** In English, lower case but for proper names. */
  readonly en: string;
  /** In Persian. */
  readonly fa: string;
}

/** The subject fields that an entry may have; `other` is for glossaries from elsewhere. */
export type EntryDomain = Exclude<Domain, 'other'>;

/** The subject fields. */
export const DOMAIN_NAMES: Readonly<Record<EntryDomain, BilingualName>> = {
  diplomacy: { en: 'diplomacy', fa: 'دیپلماسی' },
  'treaty-law': { en: 'law of treaties', fa: 'حقوق معاهدات' },
  'foreign-policy': { en: 'foreign policy', fa: 'سیاست خارجی' },
  cooperation: { en: 'cooperation', fa: 'همکاری' },
  protocol: { en: 'protocol and ceremonial', fa: 'تشریفات' },
  titles: { en: 'titles and offices', fa: 'عنوان‌ها و سمت‌ها' },
  institutions: { en: 'institutions of States', fa: 'نهادهای کشورها' },
  'international-organisations': { en: 'international organizations', fa: 'سازمان‌های بین‌المللی' },
  'united-nations': { en: 'United Nations', fa: 'سازمان ملل متحد' },
  'international-law': { en: 'international law', fa: 'حقوق بین‌الملل' },
  'human-rights': { en: 'human rights', fa: 'حقوق بشر' },
  consular: { en: 'consular affairs', fa: 'امور کنسولی' },
  security: { en: 'security', fa: 'امنیت' },
  nuclear: { en: 'nuclear affairs', fa: 'امور هسته‌ای' },
  sanctions: { en: 'sanctions', fa: 'تحریم‌ها' },
  economy: { en: 'economy and trade', fa: 'اقتصاد و بازرگانی' },
  energy: { en: 'energy', fa: 'انرژی' },
  transport: { en: 'transport', fa: 'حمل‌ونقل' },
  maritime: { en: 'maritime affairs', fa: 'امور دریایی' },
  geography: { en: 'geography', fa: 'جغرافیا' },
  'culture-science': { en: 'culture and science', fa: 'علم و فرهنگ' },
  media: { en: 'media', fa: 'رسانه‌ها' },
};

/** The sorts of things. */
export const KIND_NAMES: Readonly<Record<Kind, BilingualName>> = {
  term: { en: 'term (none of the others)', fa: 'اصطلاح عام (هیچ‌یک از موارد دیگر)' },
  event: { en: 'event', fa: 'رویداد' },
  organisation: { en: 'organization', fa: 'سازمان' },
  title: { en: 'title or office', fa: 'عنوان یا سمت' },
  place: { en: 'place', fa: 'مکان' },
  document: { en: 'kind of document', fa: 'نوع سند' },
  formula: { en: 'set phrase', fa: 'عبارت قالبی' },
  treaty: { en: 'treaty', fa: 'معاهده' },
};

/** The word classes. */
export const PART_OF_SPEECH_NAMES: Readonly<Record<PartOfSpeech, BilingualName>> = {
  noun: { en: 'noun', fa: 'اسم' },
  verb: { en: 'verb', fa: 'فعل' },
  adjective: { en: 'adjective', fa: 'صفت' },
  adverb: { en: 'adverb', fa: 'قید' },
  phrase: { en: 'phrase', fa: 'عبارت' },
};

/** How far a term is to be used. */
export const TERM_STATUS_NAMES: Readonly<Record<TermStatus, BilingualName>> = {
  preferred: { en: 'preferred', fa: 'برگزیده' },
  admitted: { en: 'admitted', fa: 'پذیرفته' },
  deprecated: { en: 'to be avoided', fa: 'نامناسب' },
  superseded: { en: 'superseded', fa: 'منسوخ' },
};

/** How far the editors have come with an entry. */
export const EDITORIAL_STATUS_NAMES: Readonly<Record<EditorialStatus, BilingualName>> = {
  draft: { en: 'draft', fa: 'پیش‌نویس' },
  reviewed: { en: 'reviewed', fa: 'بازبینی‌شده' },
  approved: { en: 'approved', fa: 'تأییدشده' },
};

/** Whose usage a term is. */
export const REGION_NAMES: Readonly<Record<Region, BilingualName>> = {
  ir: { en: 'Iran', fa: 'ایران' },
  af: { en: 'Afghanistan', fa: 'افغانستان' },
  un: { en: 'United Nations', fa: 'سازمان ملل متحد' },
  us: { en: 'United States', fa: 'ایالات متحده' },
  gb: { en: 'United Kingdom', fa: 'بریتانیا' },
};
