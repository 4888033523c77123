/**
 * Targets that change places.
 *
 * @see XLIFF 2.1, section 4.9 Segmentation, and attribute order
 */
import type { Element } from '../../../schema/element.js';
import type { Report } from '../../../schema/structure-checker.js';

/**
 * No two targets have one place, and none a place beyond the last. A target without order has the place of its source;
 * what a segment without target will have is not known yet.
 */
export function ordersAreConsistent(parts: readonly Element[], report: Report): void {
  /** The line of the target in each place. */
  const taken = new Map<number, number>();
  const still: { readonly target: Element; readonly place: number }[] = [];
  for (let i = 0; i < parts.length; i++) {
    const target = (parts[i] as Element).child('target');
    if (target === undefined) continue;
    const order = target.get('order');
    if (order === undefined) {
      still.push({ target, place: i + 1 });
      continue;
    }
    const place = Number(order);
    const first = taken.get(place);
    if (first !== undefined) {
      report('target/@order', `order ${place} is used twice (first in line ${first}): change one`, target);
    } else if (place > parts.length) {
      report('target/@order', `order is ${place}, but the last place of the unit is ${parts.length}: lower it`, target);
    }
    taken.set(place, first ?? target.line);
  }
  if (taken.size === 0) return;
  for (const { target, place } of still) {
    const line = taken.get(place);
    if (line === undefined) continue;
    report(
      'target/@order',
      `this target has place ${place}, which the order of another takes (in line ${line}): give it an order`,
      target,
    );
  }
}
