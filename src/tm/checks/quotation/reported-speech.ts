/**
 * Whether a text reports in its own words what another quotes:
 *
 *     وی گفت: «تعهدات خود را زیر پا نگذاشته‌ایم.»     He said that Iran had not breached its obligations.
 *     «سر فرود نخواهیم آورد.»                          Iran, he said, would not bow.
 *     این «غیرقانونی» است.                             The sanctions, according to him, are illegal.
 *
 * Speech that is quoted and lost its marks has a colon or a comma before it, or the present tense.
 */
import type { CheckedText } from '../checked-pair.js';

/** The usual verbs of news agencies for what somebody said. */
const VERBS =
  'said|says|stated|added|noted|stressed|declared|announced|told|warned|explained|argued|claimed|reiterated|recalled|' +
  'emphasi[sz]ed|underlined|affirmed|pointed out|made clear';

const PERSIAN_VERBS =
  'گفت|گفته|می\u200c?گوید|افزود|اظهار داشت|اظهار کرد|اعلام کرد|ت[أا]کید کرد|تصریح کرد|بیان کرد|بیان داشت|یادآور شد|' +
  'خاطرنشان کرد|هشدار داد|توضیح داد';

/** Whether a text reports speech in its own words. */
export function isReported({ lang, text }: CheckedText): boolean {
  return SIGNS[lang]?.test(text) ?? false;
}

const SIGNS: Readonly<Partial<Record<string, RegExp>>> = {
  en: new RegExp(
    [
      String.raw`\b(?:${VERBS})\b[^.:"“]{0,60}\bthat\b`,
      String.raw`\b(?:${VERBS}) (?:he|she|it|they|there|the|his|her|its|their)\b(?![^.]{0,80}:)`,
      String.raw`, [^,.]{1,60} (?:${VERBS}), (?:would|had|could|was|were)\b`,
      String.raw`\b[Aa]ccording to (?:him|her|them)\b`,
    ].join('|'),
    'u',
  ),
  fa: new RegExp(`(?:${PERSIAN_VERBS})(?: است)? که`, 'u'),
};
