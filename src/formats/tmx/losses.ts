/** What TMX has no place for. */
import { isXmlText } from '../../internal/xml-escape.js';
import { type Inline, isEmpty } from '../../tm/content.js';
import type { Unit } from '../../tm/unit.js';
import type { LossKind } from '../losses.js';

/** Attributes of codes that TMX carries, if by other names. */
const CARRIED: ReadonlySet<string> = new Set([
  ...['id', 'startRef', 'isolated', 'type', 'subType'],
  ...['disp', 'dispStart', 'dispEnd', 'equiv', 'equivStart', 'equivEnd'], // in place of the native code
  ...['dataRef', 'dataRefStart', 'dataRefEnd', 'subFlows', 'subFlowsStart', 'subFlowsEnd'], // the unit has the data itself
]);

/**
 * Says what of a unit a TMX file does not carry.
 *
 * A unit with one side is lost whole. Annotations become highlights and lose what they say (`value`, `ref`); those that
 * other codes cross (`sm`, `em`) are lost, their text is not. Codes lose whether they may be moved, copied or deleted. A neighbour
 * with a character that XML cannot hold is left out.
 *
 * @param unit - A unit that {@link writeTmx} writes.
 * @returns Kinds of losses, for {@link Losses}; empty where nothing is lost.
 * @example
 * ```ts
 * const losses = new Losses('TMX');
 * for (const unit of units) losses.add(unit.id, tmxLosses(unit));
 * for (const { message, count } of losses.list()) console.warn(`${message} (${count} units)`);
 * ```
 */
export function tmxLosses({ source, target, before, after }: Unit): LossKind[] {
  const kinds = new Set<LossKind>();
  if (isEmpty(source) || isEmpty(target)) kinds.add('one-sided');
  if (!isHeld(before) || !isHeld(after)) kinds.add('neighbours');
  for (const content of [source, target]) if (typeof content !== 'string') addLosses(content, kinds);
  return [...kinds];
}

/** Whether TMX can hold the text of a neighbour. */
export function isHeld(neighbour: string | undefined): boolean {
  return neighbour === undefined || isXmlText(neighbour);
}

function addLosses(parts: readonly Inline[], kinds: Set<LossKind>): void {
  for (const part of parts) {
    if (typeof part === 'string') continue;
    const { name, attributes, content, data, dataEnd } = part;
    const annotation = name === 'mrk' || name === 'sm' || name === 'em';
    const lost = Object.keys(attributes).some((key) => !CARRIED.has(key) && !key.startsWith('xmlns:'));
    if (lost || name === 'sm' || name === 'em') kinds.add(annotation ? 'annotations' : 'code-attributes');
    for (const native of [data, dataEnd]) {
      if (native === undefined || typeof native === 'string') continue;
      for (const piece of native) if (typeof piece !== 'string') addLosses(piece.content, kinds);
    }
    addLosses(content, kinds);
  }
}
