/** Languages, as all formats name them. */
import { TarjomanError } from '../errors.js';

/** Language tag of a side whose language is not known. */
export const UNDETERMINED = 'und';

/** What a language tag looks like; completes "it must be …". */
export const LANGUAGE_TAG = 'a language tag as BCP 47 has them, such as fa or en-GB';

/** Whether the text has the shape of a BCP 47 tag; which subtags are registered is not checked. */
export function isLanguage(tag: string): boolean {
  return /^(?:[a-z]{2,8}|[ix](?=-))(?:-[a-z0-9]{1,8})*$/i.test(tag);
}

/**
 * The message of an error about what {@link isLanguage} refuses.
 *
 * @param tag - What was given.
 * @param where - What has it, as `srcLang` or `unit u1`.
 */
export function noLanguage(tag: string, where?: string): string {
  const place = where === undefined ? '' : `${where}: `;
  return `${place}${JSON.stringify(tag)} is no language tag: give one as BCP 47 has them, such as fa or en-GB`;
}

/** The tag, if it is one; throws `BAD_ARGUMENT` where whoever writes a document gave something else. */
export function checkedLanguage(tag: string): string {
  if (isLanguage(tag)) return tag;
  throw new TarjomanError('BAD_ARGUMENT', noLanguage(tag));
}
