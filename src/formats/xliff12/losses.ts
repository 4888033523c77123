/** What an XLIFF 1 document has and a memory does not hold, and the other way. */
import type { Unit } from '../../tm/unit.js';
import { type LossKind, lossesOf } from '../losses.js';
import type { XmlElement } from '../xml-element.js';
import type {
  Xliff12AltTrans,
  Xliff12BinUnit,
  Xliff12Body,
  Xliff12File,
  Xliff12Group,
  Xliff12Note,
  Xliff12Part,
  Xliff12Text,
  Xliff12Unit,
} from './document.js';
import { readContextGroup } from './metadata-contexts.js';
import { UNORDERED } from './order.js';
import { paragraphOf } from './paragraphs.js';
import { isHeldState } from './states.js';

/** What XLIFF 1.2 has a place for, be it one that only we read: all that units have. */
const CARRIED: ReadonlySet<LossKind> = new Set([
  ...(['ids', 'documents', 'languages', 'one-sided', 'codes', 'native-codes', 'code-attributes'] as const),
  ...(['subflows', 'annotations', 'breaks', 'characters', 'scores', 'crossings', 'neighbours', 'paragraphs'] as const),
  ...(['other-origins', 'sentences', 'notes', 'properties', 'states'] as const),
]);

/**
 * Says what of a unit an XLIFF 1.2 file does not carry, which is nothing: what has no words there stands in context groups,
 * and what other tools see of it is less.
 *
 * @param unit - A unit that {@link writeXliff12} writes.
 * @returns Kinds of losses, for {@link Losses}.
 * @example
 * ```ts
 * xliff12Losses(unit); // []
 * ```
 */
export function xliff12Losses(unit: Unit): LossKind[] {
  return lossesOf(unit, CARRIED);
}

/** What of a part units do not hold; `candidates` where those are units, too. */
export function lossesOfPart(part: Xliff12Part, candidates: boolean): LossKind[] {
  const kinds = new Set<LossKind>();
  if (part.remarks !== undefined) kinds.add('remarks');
  switch (part.kind) {
    case 'xliff':
      if (part.content !== undefined || part.lang !== undefined || declaresMore(part.attributes))
        kinds.add('structure');
      break;
    case 'file':
      if (!isPlainFile(part)) kinds.add('structure');
      break;
    case 'body':
    case 'group':
    case 'bin-unit':
      if (!isPlainHead(part)) kinds.add('structure');
      break;
    case 'trans-unit':
      addOfUnit(part, candidates, kinds);
      break;
    case 'other':
      kinds.add('modules');
      break;
    default:
  }
  return [...kinds];
}

function isPlainFile({ content, datatype = 'plaintext', attributes = {} }: Xliff12File): boolean {
  const { category, ...others } = attributes;
  const isOurs = category === undefined || category === UNORDERED;
  return content === undefined && datatype === 'plaintext' && isOurs && !declaresMore(others);
}

function isPlainHead(head: Xliff12Body | Xliff12Group | Xliff12BinUnit): boolean {
  if (head.kind === 'bin-unit' || head.content !== undefined || declaresMore(head.attributes)) return false;
  if (head.kind === 'body') return true;
  const { resname, datatype, translate, space } = head;
  return paragraphOf(head) !== undefined && (resname ?? datatype ?? translate ?? space) === undefined;
}

function addOfUnit(unit: Xliff12Unit, candidates: boolean, kinds: Set<LossKind>): void {
  const { resname, restype, datatype, space, translate, approved, content, attributes } = unit;
  const isTold = (resname ?? restype ?? datatype) !== undefined || space === 'default';
  if (isTold || declaresMore(attributes)) kinds.add('structure');
  if (approved === false) kinds.add('states');
  for (const each of content) {
    switch (each.kind) {
      case 'alt-trans':
        if (!candidates || hasSeveralTargets(each)) kinds.add('modules');
        break;
      case 'note':
        if (saysMore(each)) kinds.add('note-attributes');
        break;
      case 'element':
        if (!isOurs(each)) kinds.add('modules');
        break;
      default:
        if (translate === false && each.kind === 'source' && each.content.length > 0) kinds.add('structure');
        addOfText(each, kinds);
    }
  }
}

function addOfText({ state, stateQualifier, phaseName, attributes }: Xliff12Text, kinds: Set<LossKind>): void {
  if (!isHeldState(state) || stateQualifier !== undefined) kinds.add('states');
  if (phaseName !== undefined || declaresMore(attributes)) kinds.add('structure');
}

/** Whether there are translations beside the first, which alone is read. */
function hasSeveralTargets({ content }: Xliff12AltTrans): boolean {
  return content.filter(({ kind }) => kind === 'target').length > 1;
}

/** Whether units hold what the element says. */
function isOurs(element: XmlElement): boolean {
  return readContextGroup(element) !== undefined;
}

function saysMore({ from, priority, attributes }: Xliff12Note): boolean {
  return (from ?? priority) !== undefined || declaresMore(attributes);
}

/** Whether there are attributes other than declarations of prefixes. */
function declaresMore(attributes: Readonly<Record<string, string>> = {}): boolean {
  return Object.keys(attributes).some((name) => name !== 'xmlns' && !name.startsWith('xmlns:'));
}
