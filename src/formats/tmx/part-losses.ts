/**
 * What a part of a TMX document has, and units do not hold.
 *
 *     <header creationtool="hand" …>      only whoever writes the file again loses it; others never had a header
 *       <note>, <prop>, <ude>             lost to all
 *     <tu>
 *       <!-- … -->, o-encoding            lost to all
 *
 * No loss is what the writer says in its own way: the version, `xml:lang` for `lang`, the spelling of tags of
 * languages, the order of notes, properties and languages.
 */
import type { LossKind } from '../losses.js';
import type { TmxPart, TmxUnit } from './document.js';
import { isOurHeader } from './header.js';

/** What units do not hold. */
export function lossesOfPart(part: TmxPart): LossKind[] {
  if (isRemark(part)) return ['remarks'];
  if (part.kind === 'tu') return lossesOfUnit(part);
  if (part.kind !== 'header') return [];
  const kinds: LossKind[] = part.content.some(isRemark) ? ['remarks'] : [];
  return part.content.every(isRemark) ? kinds : ['structure', ...kinds];
}

/** What of it is lost besides where the document is written again from its units. */
export function rewritingLossesOf(part: TmxPart): LossKind[] {
  switch (part.kind) {
    case 'doctype':
      return ['structure'];
    case 'tmx':
      return Object.keys(part.attributes).every((name) => name === 'version') ? [] : ['structure'];
    case 'header':
      return isOurHeader(part) ? [] : ['structure'];
    default:
      return [];
  }
}

function lossesOfUnit({ attributes: { tuid = '' }, content }: TmxUnit): LossKind[] {
  const kinds = new Set<LossKind>();
  if (tuid !== '' && /\s/.test(tuid)) kinds.add('ids'); // no file may have it, so it is not kept beside the identifier
  addOfContent(content, kinds);
  for (const part of content) if (part.kind === 'tuv') addOfContent(part.content, kinds);
  return [...kinds];
}

/** What may stand in a unit or a variant. */
type Child = TmxUnit['content'][number] | Extract<TmxUnit['content'][number], { kind: 'tuv' }>['content'][number];

function addOfContent(content: readonly Child[], kinds: Set<LossKind>): void {
  for (const part of content) {
    if (isRemark(part)) kinds.add('remarks');
    else if (part.kind === 'note' && part.attributes['o-encoding'] !== undefined) kinds.add('note-attributes');
    else if (part.kind === 'prop' && part.attributes['o-encoding'] !== undefined) kinds.add('properties');
  }
}

function isRemark({ kind }: { readonly kind: string }): boolean {
  return kind === 'comment' || kind === 'instruction';
}
