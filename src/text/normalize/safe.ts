/**
 * Repairing code points: what is wrong in the encoding of a text, and nothing that is a matter of spelling.
 *
 * Arabic letters where Persian has its own, letters in presentation forms, characters that are not seen and do nothing, marks
 * that stand beside their letter instead of on it. It changes no word, so it may be done to any text before storing it.
 *
 * @see Unicode Standard Annex 15; Unicode Standard, section 9.2 Arabic
 */
import { CharacterTable } from './characters.js';
import { Draft } from './draft.js';
import type { Normalized } from './offset-map.js';

/**
 * Repairs the code points of a text: ی and ک for ي and ك, letters for presentation forms, no stray invisible characters, marks
 * composed with their letters (NFC).
 *
 * Diacritics, digits, spaces, punctuation and zero-width non-joiners stay, but those that join nothing go. Repairing a repaired
 * text changes nothing. Time is linear in the length.
 *
 * @param raw - Any text, lone surrogates included.
 * @example
 * ```ts
 * normalizeSafe('كتاب‌‌ هاي').text; // 'کتاب های'
 * ```
 */
export function normalizeSafe(raw: string): Normalized {
  const draft = new Draft(REPAIR.apply(raw));
  for (let pass = 0, before: string | undefined; pass < MOST_PASSES && before !== draft.text; pass++) {
    before = draft.text;
    draft
      .replace(/[\P{M}]?\p{M}+/gu, ([cluster]) => compose(cluster))
      .replace(OLD_HALF_SPACE, '\u200c')
      .replace(/\u00ad/gu, '')
      .replace(/([\p{M}\u200c])\1+/gu, ([, one]) => one)
      .replace(/(?<![\p{L}\p{N}\p{M}])\u200c+|\u200c+(?![\p{L}\p{N}\p{M}])/gu, '');
  }
  return draft;
}

/** What is taken out may leave marks beside each other that compose: round again until nothing changes, seldom more than twice. */
const MOST_PASSES = 6;

/** NFC of a letter and its marks; all the same if it makes a letter that repairing would take apart again. */
function compose(cluster: string): string {
  return REPAIR.apply(cluster.normalize('NFC')).text;
}

/** Between Persian letters, the soft hyphen and the sign of negation are what old keyboards gave for the half-space. */
const OLD_HALF_SPACE = /(?<=[\u0620-\u06d3])[\u00ad\u00ac](?=[\u0620-\u06d3])/gu;

const REPLACED = new Map<string, string>([
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ې', 'ی'],
  ['ے', 'ی'],
  ['ك', 'ک'],
  ['ڪ', 'ک'],
  ['ہ', 'ه'],
  ['ە', 'ه'],
  ['ھ', 'ه'],
  ['ۂ', 'ۀ'],
  ['ۃ', 'ة'],
  ['﷽', 'بسم الله الرحمن الرحیم'],
]);

/** Zero-width space, word joiner, byte order mark; the Arabic letter forms that are only positions. */
const INVISIBLE = /^[\u200b\u2060\ufeff]$/u;
const PRESENTATION_FORM = /^[\ufb50-\ufdff\ufe70-\ufefc]$/u;

function repairCharacter(character: string): string {
  const replaced = REPLACED.get(character);
  if (replaced !== undefined) return replaced;
  if (INVISIBLE.test(character)) return '';
  if (!PRESENTATION_FORM.test(character)) return character;
  let letters = '';
  for (const letter of character.normalize('NFKC')) letters += REPLACED.get(letter) ?? letter;
  return letters;
}

const REPAIR = new CharacterTable(repairCharacter);
