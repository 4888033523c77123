/** Persian that was left in an English text. */
import type { Span } from '../../span.js';
import { type Fault, fault } from '../check.js';
import type { CheckMessage } from '../finding.js';

/** How sure each fault is. */
const CONFIDENCE = {
  words: 0.95,
  /** In brackets or quotation marks a word may be quoted in its own script. */
  quoted: 0.6,
  /** Digits, commas and marks of a Persian keyboard. */
  marks: 0.8,
} as const;

/** Letters with what stands between them in one phrase, or digits, or marks that only texts in Arabic script have. */
const PERSIAN =
  /(\p{Script=Arabic}(?<=\p{L})(?:[\p{M}\p{Cf}]|\p{Script=Arabic}|[ \u200c](?=\p{Script=Arabic}))*)|[۰-۹٠-٩]+(?:[٫٬/.,][۰-۹٠-٩]+)*[٪%]?|[،؛؟٪۔]/gu;

/** Faults of an English text. */
export function* persianLeft(text: string): Generator<Fault, void, void> {
  for (const { 0: found, 1: words, index } of text.matchAll(PERSIAN)) {
    const span = { start: index, end: index + found.length };
    if (words === undefined) yield fault(CONFIDENCE.marks, [], [span], MARKS);
    else yield fault(isQuoted(text, span) ? CONFIDENCE.quoted : CONFIDENCE.words, [], [span], WORDS);
  }
}

function isQuoted(text: string, { start, end }: Span): boolean {
  return (
    /[([«“"‘']\s?$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\s?[)\]»”"’']/u.test(text.slice(end, end + 2))
  );
}

const WORDS: CheckMessage = {
  en: 'Persian words stand in the English text: translate them.',
  fa: 'در متن انگلیسی واژهٔ فارسی مانده است: آن را ترجمه کنید.',
};

const MARKS: CheckMessage = {
  en: 'Digits or marks of Persian stand in the English text: write them as English does.',
  fa: 'در متن انگلیسی رقم یا نشانهٔ فارسی مانده است: آن را به شکل انگلیسی بنویسید.',
};
