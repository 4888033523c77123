/** The languages of a document that is pretranslated. */
import { TarjomanError } from '../errors.js';
import { isLanguage, noLanguage } from '../formats/language.js';
import { primaryLanguage } from '../text/language.js';

/** The languages of a document, as BCP 47 tags. */
export interface TextLanguages {
  readonly source: string;
  readonly target: string;
}

/**
 * The target language of a document.
 *
 * @param source - That of its source.
 * @param said - What the document says.
 * @param wanted - What the caller says.
 * @throws `TarjomanError` `BAD_ARGUMENT` where the two differ, or what the caller says is no language.
 */
export function documentTarget(source: string, said: string | undefined, wanted: string | undefined): string {
  if (wanted !== undefined && !isLanguage(wanted)) throw new TarjomanError('BAD_ARGUMENT', noLanguage(wanted));
  if (said === undefined) return wanted ?? (primaryLanguage(source) === 'fa' ? 'en' : 'fa');
  if (wanted !== undefined && primaryLanguage(said) !== primaryLanguage(wanted)) {
    const message = `the document is to be translated into ${said}, and ${wanted} was asked for`;
    throw new TarjomanError('BAD_ARGUMENT', `${message}: leave that out, or give another document`);
  }
  return said;
}

/**
 * Refuses a target that is in another language than its document: according to XLIFF both agree.
 *
 * @param document - The language that the document is to be translated into, which it does not say itself.
 * @param lang - What a target in it says.
 * @throws {@link TarjomanError} `BAD_ARGUMENT` where they differ.
 */
export function checkTarget(document: string, lang: string | undefined): void {
  if (lang === undefined || lang.toLowerCase() === document.toLowerCase()) return;
  const message = `the document is to be translated into ${document}, and has a target in ${lang}`;
  throw new TarjomanError('BAD_ARGUMENT', `${message}: ask for ${lang}`);
}
