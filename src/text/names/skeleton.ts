/**
 * Names across scripts: the skeleton of consonants that Persian and Latin spellings of a name share.
 *
 *     لاوروف   l·r·f      Lavrov   l·r·f       و may be v, u or o and is left out, as v is inside a word
 *     پزشکیان  p·z·š·k·n  Pezeshkian p·z·š·k·n
 *
 * Vowels are not written in Persian, and several letters stand for one sound; the skeleton keeps what both scripts write.
 * The coarse skeleton also joins sounds that transliterations confuse: k, g, gh, q, kh; t, d; s, z, sh, zh, ch, j.
 */
import { fold } from '../normalize/fold.js';

/** The consonants of a name, fine and coarse. */
export interface Skeleton {
  /** One symbol a consonant; double letters once. */
  readonly fine: string;
  /** The same with confusable sounds joined. */
  readonly coarse: string;
}

/**
 * The consonant skeleton of a word in Persian or Latin script.
 *
 * @param word - A single word; marks and accents are folded away.
 * @example
 * ```ts
 * skeleton('لاوروف').fine === skeleton('Lavrov').fine; // true: 'lrf'
 * ```
 */
export function skeleton(word: string): Skeleton {
  const folded = fold(word).text;
  const fine = squeeze(/[a-z]/u.test(folded) ? latin(folded) : persian(folded));
  return { fine, coarse: squeeze(fine.replace(/[gqxdzšžčjvb]/gu, (symbol) => COARSE[symbol] as string)) };
}

const COARSE: Readonly<Record<string, string>> = {
  g: 'k',
  q: 'k',
  x: 'k',
  d: 't',
  z: 's',
  š: 's',
  ž: 's',
  č: 's',
  j: 's',
  v: 'f',
  b: 'p',
};

/** The symbol of each Persian consonant. */
export const PERSIAN_CONSONANTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ب: 'b',
    پ: 'p',
    ت: 't',
    ط: 't',
    ث: 's',
    س: 's',
    ص: 's',
    ج: 'j',
    چ: 'č',
    ح: 'h',
    ه: 'h',
    خ: 'x',
    د: 'd',
    ذ: 'z',
    ز: 'z',
    ض: 'z',
    ظ: 'z',
    ر: 'r',
    ژ: 'ž',
    ش: 'š',
    غ: 'q',
    ق: 'q',
    ف: 'f',
    ک: 'k',
    گ: 'g',
    ل: 'l',
    م: 'm',
    ن: 'n',
  }),
);

function persian(folded: string): string {
  let symbols = '';
  for (const letter of folded.replace(/ه$/u, '')) symbols += PERSIAN_CONSONANTS.get(letter) ?? '';
  return symbols;
}

/** Spellings of one consonant, longest first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/x/gu, 'ks'], // before "kh" becomes x
  [/tsch|tch|ch|č/gu, 'č'],
  [/sch|sh|š/gu, 'š'],
  [/zh|ž/gu, 'ž'],
  [/kh/gu, 'x'],
  [/gh/gu, 'q'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ck|c(?![eiy])/gu, 'k'],
  [/c/gu, 's'],
];

/** A folded Latin name with one symbol for each consonant, vowels as they are. */
export function latinSymbols(folded: string): string {
  let symbols = folded.replace(/'s$/u, '');
  for (const [spelling, symbol] of SPELLINGS) symbols = symbols.replace(spelling, symbol);
  return symbols;
}

/** "v" and "w" inside a word answer to «و», which is left out, and "v" at its end to «ف». */
function latin(folded: string): string {
  return latinSymbols(folded)
    .replace(/v$/u, 'f')
    .replace(/h$|[aeiouywv'-]/gu, '');
}

function squeeze(symbols: string): string {
  return symbols.replace(/(.)\1+/gu, '$1');
}
