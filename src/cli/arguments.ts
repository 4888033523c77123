/** Option values that several commands take. */
import { InvalidArgumentError } from 'commander';

/** A whole number from 1 on. */
export function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1 on.');
  return number;
}

/** A number above 0, at most 1. */
export function share(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 1)) throw new InvalidArgumentError('Give a number above 0, at most 1.');
  return number;
}
