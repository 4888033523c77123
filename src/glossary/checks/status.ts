/** Which terms a translation may have. */
import type { Term, TermStatus } from '../concept.js';

/** Whether a translation may have terms of this status. */
export function isValid(status: TermStatus): boolean {
  return status === 'preferred' || status === 'admitted';
}

/** The terms that a translation may have, preferred ones first. */
export function preferredFirst(terms: readonly Term[]): Term[] {
  return [
    ...terms.filter(({ status }) => status === 'preferred'),
    ...terms.filter(({ status }) => status === 'admitted'),
  ];
}
