/** The kinds of documents of the memory, each with its name for Persian readers. */
export const KINDS = {
  report: 'گزارش خبری',
  'joint-statement': 'بیانیهٔ مشترک',
  memorandum: 'یادداشت تفاهم',
  treaty: 'معاهده و موافقت‌نامه',
  'note-verbale': 'یادداشت رسمی',
  letter: 'نامه و پیام',
  communique: 'بیانیهٔ پایانی',
  briefing: 'نشست خبری',
  speech: 'سخنرانی',
  readout: 'گزارش گفت‌وگو',
  'travel-advice': 'توصیهٔ مسافرتی',
  'consular-notice': 'اطلاعیهٔ کنسولی',
} as const;

/** A kind of document. */
export type Kind = keyof typeof KINDS;

/** Whether a word names a kind. */
export function isKind(name: unknown): name is Kind {
  return typeof name === 'string' && Object.hasOwn(KINDS, name);
}
