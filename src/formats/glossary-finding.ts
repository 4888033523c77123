/** What readers of glossaries say of a file that is not in all its parts what it must be. */
import { type ErrorCode, type Place, TarjomanError } from '../errors.js';

/** Something in a glossary's file that was left out, since it is not what it must be; the rest was read. */
export interface GlossaryFinding extends Place {
  /** What it would be as an error: `BAD_ENTRY` in a concept; another where a whole file of a folder cannot be read. */
  readonly code: ErrorCode;
  /** The column of a table, or the path of a field such as `concepts[3].fa.terms[0].text`; absent where all is meant. */
  readonly field?: string;
  /** What is wrong and what to do about it. */
  readonly message: string;
}

/** How to read a glossary. */
export interface GlossaryReadOptions {
  /**
   * Called for all that is wrong in a concept, which is then read without it, or not at all. Where nothing is called, the
   * first such thing is an error.
   */
  readonly onFinding?: (finding: GlossaryFinding) => void;
}

/** Reports a finding in a concept, or throws it where nobody listens. */
export function report(finding: Omit<GlossaryFinding, 'code'>, { onFinding }: GlossaryReadOptions): void {
  const found: GlossaryFinding = { code: 'BAD_ENTRY', ...finding };
  if (onFinding === undefined) throw findingError(found);
  onFinding(found);
}

/** A finding as an error. */
export function findingError({ code, field, message, ...place }: GlossaryFinding): TarjomanError {
  return new TarjomanError(code, field === undefined ? message : `${field}: ${message}`, place);
}
