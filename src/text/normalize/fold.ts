/**
 * Folding: the key under which two spellings of the same words are equal, with the way back to the raw text.
 *
 * Persian on the web comes in several encodings of one spelling: Arabic yeh and kaf, presentation forms, hamza on or off its
 * seat, marks, tatweel, three sets of digits, lost zero-width non-joiners. Folding takes all of that away, lower-cases Latin
 * letters and takes their accents off. What is stored and shown is always the raw text; folded text is only compared.
 *
 *     raw     ن ق ش ه ٔ   ‌ ر ا ه        (hamza above, then a zero-width non-joiner)
 *     folded  ن ق ش ه     ر ا ه
 *
 * @see Unicode Standard Annex 15 (normalisation forms); ISIRI 6219 (Persian characters and digits)
 */
import { CharacterTable } from './characters.js';
import { type Normalized, OffsetMap } from './offset-map.js';

/**
 * Folds a text to the key that comparing uses.
 *
 * Folding a folded text changes nothing. Time is linear in the length.
 *
 * @param raw - Any text, lone surrogates included.
 * @returns The folded text, and the map between its offsets and those of the raw text.
 * @example
 * ```ts
 * fold('معاهدة جامع').text === fold('معاهده‌ جامع').text; // true
 * fold('Café ۱۴۰۳').text; // 'cafe 1403'
 * ```
 */
export function fold(raw: string): Normalized {
  if (PLAIN.test(raw)) return { text: raw.toLowerCase(), map: OffsetMap.identity(raw.length) };
  return FOLDING.apply(raw.replaceAll(...ALEF_MADDA));
}

/** All of ASCII that folding leaves as it is or lower-cases: not the grave accent, tabs and line breaks. Most English is no more. */
const PLAIN = /^[ -_a-~]*$/;

/**
 * Alef with madda is a letter of its own, so its two-part form must not lose the mark: in its place the composed letter and a
 * character that folding drops, so that no offset moves.
 */
const ALEF_MADDA = ['\u0627\u0653', '\u0622\u200c'] as const;

/** What folding makes of one character by itself. */
export function foldCharacter(character: string): string {
  const listed = TABLE.get(character);
  if (listed !== undefined) return listed;
  if (DROPPED.test(character)) return '';
  if (/\s/u.test(character)) return ' ';
  // Compatibility forms (presentation forms, full width) come apart first, accents only then: alef keeps its madda.
  const plain = character.normalize('NFKC').toLowerCase().normalize('NFKC');
  const parts = plain === character ? character.normalize('NFKD') : plain;
  if (parts === character) return character;
  let folded = '';
  for (const part of parts) folded += part === character ? part : foldCharacter(part);
  return folded;
}

/** Marks, tatweel, and characters that are not seen: joiners, direction controls, soft hyphen, variation selectors. */
const DROPPED = /^[\p{M}\u0640\p{Default_Ignorable_Code_Point}\u061c]$/u;

/** Letters, digits and punctuation with a plainer twin. */
const TABLE = new Map<string, string>([
  ...pairs('يىېۍےئ', 'ی'),
  ...pairs('كڪګ', 'ک'),
  ...pairs('ةۀەۂہھۃ', 'ه'),
  ...pairs('أإٱ', 'ا'),
  ...pairs('ؤ', 'و'),
  ['آ', 'آ'], // would fall apart into alef and madda
  ['ء', ''], // «امضاء», «جزء»: on the line it is dropped in today's spelling
  ...pairs('«»„“”″', '"'),
  ...pairs('‹›‚‘’′`´', "'"),
  ...pairs('‐‑‒–—―−', '-'),
  ...pairs('،٬', ','),
  ['؛', ';'],
  ['؟', '?'],
  ['٪', '%'],
  ['٫', '.'],
  ['۔', '.'],
  ['…', '...'],
  ...Array.from('۰۱۲۳۴۵۶۷۸۹', (digit, value): [string, string] => [digit, String(value)]),
  ...Array.from('٠١٢٣٤٥٦٧٨٩', (digit, value): [string, string] => [digit, String(value)]),
]);

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (character) => [character, to]);
}

const FOLDING = new CharacterTable(foldCharacter);
