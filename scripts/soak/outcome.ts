/** What a reader makes of bytes: what it gave, or the error that it is allowed to throw. */
import { TarjomanError } from '../../src/errors.js';

/** What came of reading. */
export type Outcome<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly error: string };

/** A promise that was not kept. */
export class Broken extends Error {
  /** The promise, in words that do not change with the input. */
  readonly promise: string;

  constructor(promise: string, details: string) {
    super(`${promise}: ${details}`);
    this.promise = promise;
  }
}

/** Errors that a file can cause. */
const CODES = new Set(['BAD_XML', 'BAD_FORMAT', 'BAD_ENCODING', 'TOO_LARGE']);

/** Runs a reader of text or bytes; throws {@link Broken} at an error that it must not throw, or one without its place. */
export function outcomeOf<Result>(name: string, read: () => Result): Outcome<Result> {
  try {
    return { ok: true, result: read() };
  } catch (error) {
    return { ok: false, error: errorOf(name, error) };
  }
}

/** Likewise for a reader of a stream, with all that it gives. */
export async function streamedOutcomeOf<Item>(name: string, read: () => AsyncIterable<Item>): Promise<Outcome<Item[]>> {
  const items: Item[] = [];
  try {
    for await (const item of read()) items.push(item);
    return { ok: true, result: items };
  } catch (error) {
    return { ok: false, error: errorOf(name, error) };
  }
}

function errorOf(name: string, error: unknown): string {
  if (!(error instanceof TarjomanError)) {
    throw new Broken(
      `${name} throws only errors of its own`,
      error instanceof Error ? `${error.stack}` : String(error),
    );
  }
  const { code, line, column, message } = error;
  if (!CODES.has(code)) throw new Broken(`${name} throws only what a file can cause`, `${code}: ${message}`);
  const placed = line !== undefined && column !== undefined && line >= 1 && column >= 1;
  if (code !== 'BAD_ENCODING' && !placed) {
    throw new Broken(`${name} says where`, `${code} ${line}:${column}: ${message}`);
  }
  return `${code} ${line}:${column}: ${message}`;
}
