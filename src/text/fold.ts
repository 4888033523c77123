/**
 * Folding: the key under which two spellings of the same words are equal, with the way back to the raw text.
 *
 * Persian on the web comes in several encodings of one spelling: Arabic yeh and kaf, presentation forms, hamza on or off its
 * seat, marks, tatweel, three sets of digits, lost zero-width non-joiners. Folding takes all of that away, lower-cases Latin
 * letters and takes their accents off. What is stored and shown is always the raw text; folded text is only compared.
 *
 *     raw     ن ق ش ه ٔ   ‌ ر ا ه        (hamza above, then a zero-width non-joiner)
 *     folded  ن ق ش ه     ر ا ه
 *     starts  0 1 2 3     6 7 8 (9)     offsets into raw
 *
 * @see Unicode Standard Annex 15 (normalisation forms); ISIRI 6219 (Persian characters and digits)
 */

/** A folded text and the map back to the raw text. */
export interface Folded {
  /** The text to compare. */
  readonly text: string;
  /** For each UTF-16 unit of {@link text} the raw offset that it comes from, and at the end the raw length. */
  readonly starts: Uint32Array;
}

/**
 * Folds a text to the key that comparing uses.
 *
 * Folding a folded text changes nothing. Time is linear in the length.
 *
 * @param raw - Any text, lone surrogates included.
 * @example
 * ```ts
 * fold('معاهدة جامع').text === fold('معاهده‌ جامع').text; // true
 * fold('Café ۱۴۰۳').text; // 'cafe 1403'
 * ```
 */
export function fold(raw: string): Folded {
  const starts = new Uint32Array(raw.length + 1);
  let grown: number[] | undefined; // takes over from `starts` once the folded text is longer than the raw one
  let text = '';
  const put = (folded: string, at: number) => {
    for (let k = 0; k < folded.length; k++) {
      if (grown) grown.push(at);
      else if (text.length + k < starts.length - 1) starts[text.length + k] = at;
      else grown = [...starts.subarray(0, text.length + k), at];
    }
    text += folded;
  };
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit < 0x80) {
      put(unit >= 0x41 && unit <= 0x5a ? (LOWER[unit - 0x41] as string) : isSpace(unit) ? ' ' : (raw[i] as string), i);
    } else if (unit === MADDA && text.endsWith('ا')) {
      text = `${text.slice(0, -1)}آ`;
    } else if (unit >= 0xd800 && unit < 0xdc00 && i + 1 < raw.length) {
      const pair = raw.slice(i, i + 2);
      put(foldCharacter(pair), i);
      i++;
    } else {
      put(foldCharacter(raw[i] as string), i);
    }
  }
  const map = grown ? Uint32Array.from([...grown, raw.length]) : starts.subarray(0, text.length + 1);
  map[text.length] = raw.length;
  return { text, starts: map };
}

/**
 * The raw span of a span of the folded text.
 *
 * Characters that folding took out belong to the character before them, so that a letter keeps its marks.
 *
 * @param folded - What {@link fold} returned.
 * @param start - Start in the folded text, 0 to its length.
 * @param end - End in the folded text, `start` to its length.
 * @returns Start and end in the raw text.
 */
export function rawSpan(folded: Folded, start: number, end: number): readonly [start: number, end: number] {
  const { starts } = folded;
  const from = starts[start] as number;
  if (end <= start) return [from, from];
  let last = end; // a ligature folds to several units that share a start: take all of it
  while (last < starts.length - 1 && starts[last] === starts[end - 1]) last++;
  return [from, starts[last] as number];
}

const MADDA = 0x653;
const LOWER = [...'abcdefghijklmnopqrstuvwxyz'];

/** One character, seldom two units or more, folded; remembered, since a text repeats few of them. */
function foldCharacter(character: string): string {
  let folded = KNOWN.get(character);
  if (folded === undefined) {
    folded = foldUnknown(character);
    if (KNOWN.size < MOST_KNOWN) KNOWN.set(character, folded);
  }
  return folded;
}

const KNOWN = new Map<string, string>();
/** Bounds the memory that a text of every character in Unicode can take. */
const MOST_KNOWN = 20_000;

function foldUnknown(character: string): string {
  const listed = TABLE.get(character);
  if (listed !== undefined) return listed;
  if (DROPPED.test(character)) return '';
  if (/\s/u.test(character)) return ' ';
  // Compatibility forms (presentation forms, full width) and accents fall apart into characters that are folded in turn.
  const parts = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  if (parts === character) return character;
  let folded = '';
  for (const part of parts) folded += part === character ? part : foldUnknown(part);
  return folded;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
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
