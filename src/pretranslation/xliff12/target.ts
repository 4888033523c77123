/** Exact translations as the target of a unit of XLIFF 1. */
import type { Xliff12Text, Xliff12Unit } from '../../formats/xliff12/document.js';
import { textOf } from '../../formats/xliff12/segments.js';
import type { Content } from '../../tm/content.js';
import { attributesBeside } from '../declarations.js';
import type { DocumentForm } from './candidate.js';
import { type DividedUnit, type FoundSegment, hasMarks, type PlacedSegment, withSegments } from './segments.js';

/** The target with translations; `undefined` where none was found. */
export function translated(
  unit: Xliff12Unit,
  { segments, holder }: DividedUnit,
  found: readonly FoundSegment[],
  { version }: DocumentForm,
): Xliff12Text | undefined {
  const filled = found.filter(({ findings: { target } }) => target !== undefined);
  if (filled.length === 0 || holder === undefined) return undefined;
  const before = textOf(unit, 'target');
  const { state, stateQualifier: _, ...kept } = before ?? { kind: 'target' as const };
  const ours = new Set(filled.map(({ segment }) => segment));
  const isWhole = segments.every((each) => each.wanted === 'there' || ours.has(each) || isBlank(each));
  const isOurs = isWhole && segments.every(({ wanted }) => wanted !== 'there');
  const isById = filled.every(({ findings: { candidates } }) => candidates[0]?.match.context === 'id');
  return {
    ...kept,
    ...attributesBeside(holder.attributes, before?.attributes),
    kind: 'target',
    ...(isWhole ? { state: 'translated' } : state !== undefined && { state }),
    ...(isOurs && version !== '1.0' && { stateQualifier: isById ? 'id-match' : 'exact-match' }),
    content: contentOf(filled, holder, before),
  };
}

function isBlank({ source }: PlacedSegment): boolean {
  return typeof source === 'string' && source.trim() === '';
}

function contentOf(filled: readonly FoundSegment[], holder: Xliff12Text, before: Xliff12Text | undefined): Content {
  const translations = new Map(filled.map(({ segment, findings }) => [segment.mid, findings.target]));
  if (translations.has(undefined)) return translations.get(undefined) ?? '';
  if (hasMarks(before)) {
    return withSegments(before.content, ({ attributes: { mid } }) => translations.get(mid));
  }
  let count = 0;
  const { content } = holder;
  return (typeof content === 'string' ? [content] : content).map((part) => {
    if (typeof part === 'string') return part;
    count += 1;
    const { mid = `s${count}` } = part.attributes;
    const inside = translations.get(mid) ?? '';
    return { name: 'mrk', attributes: { mtype: 'seg', mid }, content: typeof inside === 'string' ? [inside] : inside };
  });
}
