/** What the check of dates says. */
import type { CheckMessage } from '../finding.js';
import type { DateMention } from './mentions.js';

const DAY = 86_400_000;

/** A date as written, and as ISO 8601 where it is one day: “۲۸ دی ۱۴۰۳” (2025-01-17). */
function quoted(date: DateMention, raw: string, [open, close]: readonly [string, string]): string {
  const text = `${open}${raw.slice(date.start, date.end)}${close}`;
  const [days, ...others] = date.readings;
  const isOneDay =
    date.hasYear && days !== undefined && others.length === 0 && days.first === days.last && !date.isLunar;
  return isOneDay ? `${text} (${new Date(days.first * DAY).toISOString().slice(0, 10)})` : text;
}

const ENGLISH = ['“', '”'] as const;
const PERSIAN = ['«', '»'] as const;

/** A date that stands on one side alone. */
export function missingMessage(date: DateMention, raw: string, side: 'source' | 'target'): CheckMessage {
  const [en, fa] = [quoted(date, raw, ENGLISH), quoted(date, raw, PERSIAN)];
  if (side === 'source') {
    return {
      en: `the date ${en} of the source is not in the target: add it or check what stands for it`,
      fa: `تاریخ ${fa} در متن مبدأ هست و در ترجمه نیست؛ آن را بیفزایید یا برابر آن را بررسی کنید`,
    };
  }
  return {
    en: `the target has the date ${en}, which the source does not have: check it or take it out`,
    fa: `تاریخ ${fa} در ترجمه هست و در متن مبدأ نیست؛ درستی آن را بررسی یا حذفش کنید`,
  };
}

/** Two dates that should be the same. */
export function differentMessage(one: DateMention, source: string, other: DateMention, target: string): CheckMessage {
  return {
    en: `the source has the date ${quoted(one, source, ENGLISH)}, the target ${quoted(other, target, ENGLISH)}: check which is right`,
    fa: `در متن مبدأ تاریخ ${quoted(one, source, PERSIAN)} آمده است و در ترجمه ${quoted(other, target, PERSIAN)}؛ بررسی کنید کدام درست است`,
  };
}
