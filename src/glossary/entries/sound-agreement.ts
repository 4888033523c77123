/**
 * Whether a transliteration goes with the Persian letters: the consonants that both scripts write must be the same.
 *
 *     موافقت‌نامه        m·f·q·t·n·m
 *     movāfeghatnāme    m·f·q·t·n·m       و may be v or a vowel, ه may be silent, ع is an apostrophe: left out
 */

import { latinSymbols, PERSIAN_CONSONANTS } from '../../text/names/skeleton.js';
import { fold } from '../../text/normalize/fold.js';
import type { LangSection } from '../concept.js';
import type { Fault } from './finding.js';
import { quote } from './quoting.js';

/** Letters whose sound the other script may not write. */
const WEAK = 'h';

/** Transliterations of Persian terms that do not go with them. */
export function soundFaults({ terms }: LangSection): Fault[] {
  return terms.flatMap(({ text, transliteration, abbreviation }, i): Fault[] => {
    if (transliteration === undefined || abbreviation === true || /\p{N}/u.test(text)) return [];
    const sounds = latinSounds(transliteration);
    if ([text, joinedHeh(text), arabicPhrase(text)].some((read) => sounds === persianSounds(read))) return [];
    return [
      {
        rule: 'transliteration',
        path: ['fa', 'terms', i, 'transliteration'],
        en: `its consonants are not those of ${quote(text)}: is a letter missing, or too many?`,
        fa: `صامت‌های آوانویسی با ${quote(text)} نمی‌خواند: آیا حرفی کم یا زیاد است؟`,
      },
    ];
  });
}

function persianSounds(text: string): string {
  let sounds = '';
  for (const letter of fold(text).text) {
    const sound = PERSIAN_CONSONANTS.get(letter);
    if (sound !== undefined && sound !== WEAK) sounds += sound;
  }
  return squeezed(sounds);
}

/** «ظه» is "zeh" or, as in "ezhār", looks like ژ in Latin letters: the other letter for each pair that does. */
function joinedHeh(text: string): string {
  return text
    .replace(/[زذضظ][هح]/gu, 'ژ')
    .replace(/[سصث][هح]/gu, 'ش')
    .replace(/ک[هح]/gu, 'خ')
    .replace(/گ[هح]/gu, 'غ');
}

/** Phrases taken from Arabic as they are read: the article becomes the sun letter after it, and the feminine «ه» before it is t. */
function arabicPhrase(text: string): string {
  return text.replace(/ه(?=\u200cال)/gu, 'ت').replace(/(?<=\u200c)ال(?=[تثدذرزسشصضطظلن])/gu, '');
}

function latinSounds(text: string): string {
  const bare = fold(text).text.replace(/[^a-z]/gu, ' ');
  return squeezed(latinSymbols(bare).replace(/[aeiouywvh ]/gu, ''));
}

/** Persian writes a doubled consonant once. */
function squeezed(sounds: string): string {
  return sounds.replace(/(.)\1+/gu, '$1');
}
