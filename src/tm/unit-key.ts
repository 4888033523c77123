/** What a unit is known by. */

import { HASH_START, hashText } from './hash.js';
import type { Origin } from './unit.js';

/** What a unit is known by: its identifier in its document. Any unit is a key. */
export interface UnitKey {
  /** The identifier. */
  readonly id: string;
  /** The document that it is unique in. */
  readonly origin: Pick<Origin, 'document'>;
}

/** The hash of a key. */
export function keyHash({ id, origin }: UnitKey): number {
  return hashText(id, hashText(origin.document, HASH_START));
}

/** Whether two keys are the same. */
export function isSameKey(one: UnitKey, other: UnitKey): boolean {
  return one.id === other.id && one.origin.document === other.origin.document;
}
