/** A number in digits: how it is written, so that another can be written alike. */

/** A number in digits and the marks that it is written with. */
export interface DigitNumber {
  /** In Latin digits with a decimal point, as `1234.50`; leading zeros are kept. */
  readonly plain: string;
  /** Code of the script's zero. */
  readonly zero: number;
  /** What stands between thousands; empty where nothing does. */
  readonly separator: string;
  /** The decimal point as written; empty where there is none. */
  readonly point: string;
}

/** Zeros of the Latin, Arabic and Persian digits. */
const ZEROS: readonly number[] = [0x30, 0x660, 0x6f0];
const LATIN_ZERO = 0x30;

/** Thousands all have one separator, which is not the decimal point. */
const NUMBER = /^(?:\d+|\d{1,3}(?:([,٬،’'\u00a0\u202f])\d{3})(?:\1\d{3})*)(?:([.٫/])\d+)?$/u;

/** More digits than these are no exact number in JavaScript. */
const MOST_DIGITS = 15;
/** Digits, separators and point. */
const LONGEST = 24;

/** Reads a number in digits of one script; `undefined` where it is written in any other way. */
export function readDigits(raw: string): DigitNumber | undefined {
  if (raw.length > LONGEST) return undefined;
  const zero = zeroOf(raw.charCodeAt(0));
  if (zero === undefined) return undefined;
  let latin = '';
  for (const character of raw) {
    const code = character.charCodeAt(0);
    const own = zeroOf(code);
    if (own !== undefined && own !== zero) return undefined;
    latin += own === undefined ? character : String(code - zero);
  }
  const match = NUMBER.exec(latin);
  if (match === null) return undefined;
  const [, separator = '', point = ''] = match;
  const plain = latin.replaceAll(separator, '').replace(point, point && '.');
  return plain.replace('.', '').length > MOST_DIGITS ? undefined : { plain, zero, separator, point };
}

/**
 * Writes a number in the way of another.
 *
 * @param plain - The number as in {@link DigitNumber.plain}; its leading zeros give way to those of `like`.
 * @param grouped - Whether thousands are parted where `like` is too short to tell.
 */
export function writeDigits(plain: string, like: DigitNumber, grouped: boolean): string {
  const [whole = '', decimals] = plain.split('.');
  const [likeWhole = ''] = like.plain.split('.');
  const bare = whole.replace(/^0+(?=\d)/u, '');
  const padded = likeWhole.length > 1 && likeWhole.startsWith('0') ? bare.padStart(likeWhole.length, '0') : bare;
  const isLatin = like.zero === LATIN_ZERO;
  const byDefault = grouped && likeWhole.length < 4 ? (isLatin ? ',' : '٬') : '';
  const separator = like.separator || byDefault;
  const parted = separator === '' ? padded : padded.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, separator);
  const point = decimals === undefined ? '' : like.point || (isLatin ? '.' : '٫');
  return inScript(parted, like.zero) + point + inScript(decimals ?? '', like.zero);
}

function inScript(latin: string, zero: number): string {
  return latin.replace(/\d/gu, (digit) => String.fromCharCode(zero + Number(digit)));
}

function zeroOf(code: number): number | undefined {
  return ZEROS.find((zero) => code >= zero && code < zero + 10);
}
