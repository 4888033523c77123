/** What a caller without types may give, refused before it ends in an error of the language. */
import { TarjomanError } from '../errors.js';

/**
 * Refuses what is no text.
 *
 * @param name - The argument's name.
 * @throws {@link TarjomanError} `BAD_ARGUMENT`.
 */
export function requireText(name: string, value: unknown): void {
  if (typeof value !== 'string') throw refusal(name, value, 'give a string');
}

/**
 * Refuses what is no language of the glossary.
 *
 * @param name - The argument's name.
 * @throws {@link TarjomanError} `BAD_ARGUMENT`.
 */
export function requireLang(name: string, value: unknown): void {
  if (value !== 'fa' && value !== 'en') throw refusal(name, value, "give 'fa' or 'en'");
}

/**
 * Refuses what is no list of pairs of texts.
 *
 * @param name - The argument's name.
 * @throws {@link TarjomanError} `BAD_ARGUMENT`.
 */
export function requirePairs(name: string, value: unknown): void {
  if (!Array.isArray(value)) throw refusal(name, value, 'give a list of { fa, en }');
  for (const [i, pair] of value.entries()) {
    for (const lang of ['fa', 'en']) requireText(`${name}[${i}].${lang}`, Reflect.get(Object(pair), lang));
  }
}

function refusal(name: string, value: unknown, cure: string): TarjomanError {
  const isPlain = value === null || ['undefined', 'number', 'boolean'].includes(typeof value);
  const given = typeof value === 'string' ? JSON.stringify(value.slice(0, LONGEST)) : isPlain ? value : typeof value;
  return new TarjomanError('BAD_ARGUMENT', `${name} is ${given}: ${cure}`);
}

/** So much of a wrong value is quoted. */
const LONGEST = 40;
