/** Writing numbers in the digits of one script or the other. */

/**
 * A text with Persian digits in place of Latin and Arabic ones.
 *
 * In a number the decimal point becomes «٫» and the comma of thousands «٬»; all other characters stay.
 *
 * @example
 * ```ts
 * toPersianDigits('1,234.5'); // '۱٬۲۳۴٫۵'
 * ```
 */
export function toPersianDigits(text: string): string {
  return text.replace(/[0-9٠-٩]+(?:[.,][0-9]+)*/gu, (run) =>
    (NUMBER.test(run) ? run.replace('.', '٫').replaceAll(',', '٬') : run).replace(/[0-9٠-٩]/gu, (digit) =>
      String.fromCharCode(PERSIAN_ZERO + (digit.charCodeAt(0) & 15)),
    ),
  );
}

/** One number, not a section's or version's: 1,234.5 but not 1.2.3. */
const NUMBER = /^(?:[0-9]{1,3}(?:,[0-9]{3})*|[0-9]+)(?:\.[0-9]+)?$/u;

/**
 * A text with Latin digits in place of Persian and Arabic ones, and "." and "," in place of «٫» and «٬».
 *
 * @example
 * ```ts
 * toLatinDigits('۱٬۲۳۴٫۵'); // '1,234.5'
 * ```
 */
export function toLatinDigits(text: string): string {
  return text
    .replace(/[۰-۹٠-٩]/gu, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/(?<=\d)[٫٬](?=\d)/gu, (sign) => (sign === '٫' ? '.' : ','));
}

/** The digits of all three scripts begin at a multiple of 16. */
const PERSIAN_ZERO = 0x6f0;
