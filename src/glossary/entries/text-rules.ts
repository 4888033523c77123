/** Rules of spelling for texts of any language. */
import { escaped } from './quoting.js';
import type { SpellingRule } from './spelling.js';

const ALL = () => true;

/** Direction controls, zero-width spaces, soft hyphens and the like; not the half-space, nor the joiner U+200D. */
export const INVISIBLE = /(?![\u200c\u200d])(?:\p{Cf}|\u034f|[\ufe00-\ufe0f])/gu;

/**
 * Controls, lone surrogates, private and unassigned characters: all that XML cannot hold, and so no TBX, and more. Tabs and line
 * ends are the business of the rule for spaces.
 *
 * @see Extensible Markup Language (XML) 1.0, section 2.2, Characters
 */
const MEANINGLESS = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Co}\p{Cn}\ufffd]/u;

/** The first character of a text that means nothing in any. */
export function meaninglessIn(text: string): string | undefined {
  return MEANINGLESS.exec(text)?.[0];
}

/** What is said of such a character. */
export const MEANINGLESS_MESSAGE = {
  en: 'a character that means nothing in a text: type the word anew',
  fa: 'این نویسه در متن جایی ندارد: واژه را دوباره بنویسید',
};

/** A tag, a comment, or a character reference; bounded, so that long texts of «<» take no longer. */
const MARKUP = /<[/!?]?[a-z][^<>]{0,300}>|<!--|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/iu;

/** Whether a text has HTML in it. */
export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** Any text. */
export const TEXT_RULES: readonly SpellingRule[] = [
  {
    rule: 'characters',
    concerns: ALL,
    find: (text) => meaninglessIn(text)?.replace(/^.*$/su, escaped),
    ...MEANINGLESS_MESSAGE,
  },
  {
    rule: 'markup',
    concerns: ALL,
    find: (text) => MARKUP.exec(text)?.[0],
    en: 'HTML has no place in an entry: write plain text',
    fa: 'HTML در مدخل جایی ندارد: متن ساده بنویسید',
  },
  {
    rule: 'invisible',
    concerns: ALL,
    mend: (text) => text.replace(/(?<=[\u0620-\u06d3])\u00ad(?=[\u0620-\u06d3])/gu, '\u200c').replace(INVISIBLE, ''),
    en: 'there are characters that are not seen (direction marks, zero-width spaces, soft hyphens)',
    fa: 'نویسه‌های نادیدنی (نشانهٔ جهت، فاصلهٔ بی‌پهنا، خط تیرهٔ نرم) در متن است',
  },
  {
    rule: 'composition',
    concerns: ALL,
    mend: (text) => text.normalize('NFC'),
    en: 'letters and their marks are apart (not NFC)',
    fa: 'حرف و نشانه‌اش دو نویسهٔ جدا شده است (NFC نیست)',
  },
  {
    rule: 'spaces',
    concerns: ALL,
    mend: (text) => text.replace(/\s+/gu, ' ').trim(),
    en: 'spaces at an end, doubled, or of an odd kind',
    fa: 'فاصله در آغاز یا پایان، یا دو فاصلهٔ پیاپی، یا فاصله‌ای از نوع دیگر',
  },
  {
    rule: 'half-space',
    concerns: ALL,
    mend: (text) =>
      text
        .replace(/\u200c{2,}/gu, '\u200c')
        .replace(/(?<!\p{Script=Arabic}\p{M}*)\u200c|\u200c(?!\p{Script=Arabic})/gu, '')
        .replace(/(?<=[اآدذرزژو])\u200c(?=ها)/gu, ''),
    en: 'half-spaces that part nothing: doubled, at an end, beside a space or a mark, or after a letter that never joins',
    fa: 'نیم‌فاصلهٔ نابجا: دو تا پیاپی، در آغاز یا پایان، کنار فاصله یا نشانه، یا پس از حرفی که به حرف بعد نمی‌چسبد',
  },
];
