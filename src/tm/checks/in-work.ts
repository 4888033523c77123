/** Documents that somebody is still translating, though their units do not say so. */
import { isEmpty } from '../content.js';
import type { Unit } from '../unit.js';

/** So many units without a translation are no slip any more. */
const FEWEST = 4;

/** Nor is this share of a document. */
const SHARE = 1 / 4;

/** The names of documents of which many units have neither a target nor a state: they wait for their translation. */
export function documentsInWork(units: readonly Unit[]): ReadonlySet<string> {
  const counts = new Map<string, { units: number; waiting: number }>();
  for (const { origin, source, target, state } of units) {
    if (isEmpty(source)) continue;
    const count = counts.get(origin.document) ?? { units: 0, waiting: 0 };
    counts.set(origin.document, count);
    count.units += 1;
    if (state === undefined && isEmpty(target)) count.waiting += 1;
  }
  const inWork = [...counts].filter(([, count]) => count.waiting >= FEWEST && count.waiting > count.units * SHARE);
  return new Set(inWork.map(([document]) => document));
}
