/** Texts that people have typed, as an entry has them: what surely means nothing is put right, all else is left to the checks. */
import { normalizeDisplay } from '../../../text/normalize/display.js';
import { normalizeSafe } from '../../../text/normalize/safe.js';

/** Characters that are not seen and change how what follows is shown or read; the half-space and its old stand-in stay. */
const UNSEEN = /(?![\u200c\u00ad])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Marks of the ezafe, which a term does without, and the letter that has one built in. */
const EZAFE_MARKS = /[\u0650\u0654]/gu;

/** An English or other text in one line, letters and marks composed. */
export function tidyEnglish(raw: string): string {
  return raw.replace(/\s+/gu, ' ').replace(UNSEEN, '').trim().normalize('NFC');
}

/** A spelling that is given because it differs: only its code points are put right. */
export function tidySpelling(raw: string): string {
  return normalizeSafe(tidyEnglish(raw)).text;
}

/** A Persian text with its half-spaces and letters put right; a term has no mark of the ezafe. */
export function tidyPersian(raw: string, restoreZwnj: (text: string) => string, what: 'term' | 'sentence'): string {
  const repaired = normalizeDisplay(tidyEnglish(raw)).text;
  const bare = what === 'term' ? repaired.replace(EZAFE_MARKS, '').replaceAll('ۀ', 'ه') : repaired;
  return restoreZwnj(bare);
}
