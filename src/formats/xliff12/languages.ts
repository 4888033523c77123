/** Languages as documents of XLIFF 1 name them: a file those of all its texts, a text sometimes one of its own. */
import { primaryLanguage } from '../../text/language.js';
import { isLanguage, UNDETERMINED } from '../language.js';

/** The tag that stands there, as BCP 47 has it: some tools write `fa_IR`; `undefined` where it is none. */
export function readLanguage(written: string): string | undefined {
  const tag = written.trim().replaceAll('_', '-');
  return isLanguage(tag) ? tag : undefined;
}

/** The language of a text: its own, unless the file names the same one, if more widely or narrowly: `en` and `en-US`. */
export function languageIn(file: string, own: string): string {
  const isOfFile = file !== UNDETERMINED && primaryLanguage(file) === primaryLanguage(own);
  return isOfFile ? file : own;
}
