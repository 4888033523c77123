/** Whether entries come back from an exchange format as they went into it. */
import type { Concept } from '../concept.js';
import type { Fault } from './finding.js';

/** Writes concepts and reads them back. */
export type RoundTrip = (concepts: readonly Concept[]) => readonly Concept[];

/** What is wrong with entries that come back changed or not at all, by id. */
export function roundTripFaults(concepts: readonly Concept[], roundTrip: RoundTrip): Map<string, Fault> {
  let back: readonly Concept[];
  try {
    back = roundTrip(concepts);
  } catch (error) {
    const [only] = concepts;
    if (only === undefined) return new Map();
    if (concepts.length === 1) return new Map([[only.id, refusedFault(error)]]);
    // One of them is at fault: each half by itself, down to that one.
    const middle = concepts.length >> 1;
    const halves = [concepts.slice(0, middle), concepts.slice(middle)];
    return new Map(halves.flatMap((half) => [...roundTripFaults(half, roundTrip)]));
  }
  const byId = new Map(back.map((concept) => [concept.id, concept]));
  return new Map(concepts.filter((concept) => !isEqual(concept, byId.get(concept.id))).map(({ id }) => [id, LOST]));
}

const LOST: Fault = {
  rule: 'tbx',
  path: [],
  en: 'does not come back the same from TBX, in which the glossary is published: take out characters that are no text',
  fa: 'پس از نوشتن در TBX، که واژه‌نامه با آن منتشر می‌شود، و خواندن دوباره همان نمی‌ماند: نویسه‌هایی را که متن نیست حذف کنید',
};

function refusedFault(error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  return { ...LOST, en: `${LOST.en} (${message})`, fa: `${LOST.fa} (\u2066${message}\u2069)` };
}

/** Equal values, whatever the order of their fields. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  if (left.size !== right.size) return false;
  for (const [name, value] of left) if (!right.has(name) || !isEqual(value, right.get(name))) return false;
  return true;
}
