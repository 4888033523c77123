/** What an XLIFF document has and a memory does not hold, and the other way. */
import type { Content, Inline } from '../../tm/content.js';
import type { Unit } from '../../tm/unit.js';
import { type LossKind, lossesOf } from '../losses.js';
import type { XmlElement } from '../xml-element.js';
import type { XliffFile, XliffGroup, XliffNote, XliffPart, XliffText, XliffUnit } from './document.js';
import { lostHalves } from './halves.js';
import type { XliffModule } from './modules.js';
import {
  ALIGNED,
  CODE_CATEGORY,
  FACTS_CATEGORY,
  META_CATEGORY,
  ORIGIN_CATEGORY,
  PARAGRAPH_TYPE,
  PROPERTY_CATEGORY,
  REFERENCES,
} from './names.js';
import { isOrigin } from './other-origins.js';

/** What XLIFF has a place for: all kinds but text inside the native form of a code. */
const CARRIED: ReadonlySet<LossKind> = new Set([
  ...(['ids', 'documents', 'languages', 'one-sided', 'codes', 'native-codes', 'code-attributes'] as const),
  ...(['annotations', 'breaks', 'characters', 'scores', 'crossings', 'neighbours', 'paragraphs'] as const),
  ...(['other-origins', 'sentences', 'notes', 'properties', 'states'] as const),
]);

/**
 * Says what of a unit an XLIFF file does not carry: that text inside the native form of a code is text, references of
 * codes and annotations to other places of a document, and annotations of which only one half is in the text; such a code
 * becomes an isolated one.
 *
 * @param unit - A unit that {@link writeXliff} writes.
 * @returns Kinds of losses, for {@link Losses}; empty where nothing is lost.
 * @example
 * ```ts
 * const losses = new Losses('XLIFF');
 * for (const unit of units) losses.add(unit.id, xliffLosses(unit));
 * ```
 */
export function xliffLosses(unit: Unit): LossKind[] {
  const kinds = new Set(lossesOf(unit, CARRIED));
  for (const content of [unit.source, unit.target]) addOfContent(content, kinds);
  return [...kinds];
}

/** Categories of metadata that units hold. */
const OURS: ReadonlySet<string | undefined> = new Set([
  META_CATEGORY,
  ORIGIN_CATEGORY,
  FACTS_CATEGORY,
  PROPERTY_CATEGORY,
  CODE_CATEGORY,
]);

/** What of a part units do not hold. */
export function lossesOfPart(part: XliffPart): LossKind[] {
  const kinds = new Set<LossKind>();
  if (part.remarks !== undefined) kinds.add('remarks');
  switch (part.kind) {
    case 'xliff':
      if ((part.space ?? part.notes ?? part.modules) !== undefined || declaresMore(part.attributes))
        kinds.add('structure');
      break;
    case 'file':
    case 'group':
      addOfHead(part, kinds);
      break;
    case 'unit':
      addOfUnit(part, kinds);
      break;
    default:
  }
  return [...kinds];
}

function addOfHead(head: XliffFile | XliffGroup, kinds: Set<LossKind>): void {
  const { kind, id, prefix, remarks, attributes, space, modules = [], ...fields } = head;
  const known: ReadonlySet<string> = new Set(kind === 'file' ? ['original'] : ['type']);
  const more = !modules.every(isOurs) || declaresMore(attributes);
  const named = more || Object.keys(fields).some((field) => !known.has(field));
  const paragraph = kind === 'file' || head.type === PARAGRAPH_TYPE;
  if (named || !paragraph) kinds.add('structure');
}

function addOfUnit(unit: XliffUnit, kinds: Set<LossKind>): void {
  const { modules = [], notes = [], originalData = [], content, attributes } = unit;
  const { name, type, canResegment, srcDir, trgDir, space } = unit;
  const own = [name, type, canResegment, srcDir, trgDir, space];
  if (own.some((value) => value !== undefined) || declaresMore(attributes)) kinds.add('structure');
  if (unit.translate === false && content.some(({ source }) => source.content.length > 0)) kinds.add('structure');
  if (!modules.every(isOurs)) kinds.add('modules');
  if (notes.some(saysMore)) kinds.add('note-attributes');
  if (isDivided(unit) && modules.some(hasOrigins)) kinds.add('other-origins');
  if (originalData.some(({ dir }) => dir !== undefined)) kinds.add('code-attributes');
  for (const part of content) {
    if (part.kind === 'ignorable') {
      kinds.add('ignorables');
      continue;
    }
    if (part.canResegment !== undefined || declaresMore(part.attributes)) kinds.add('structure');
    if (part.subState !== undefined && part.subState !== ALIGNED) kinds.add('states');
    for (const text of [part.source, part.target]) if (text !== undefined) addOfText(text, kinds);
  }
}

/** Whether units hold what the module says. */
function isOurs(module: XliffModule | XmlElement): boolean {
  return module.kind === 'metadata' && module.groups.every(({ category }) => OURS.has(category));
}

function hasOrigins(module: XliffModule | XmlElement): boolean {
  return module.kind === 'metadata' && module.groups.some(isOrigin);
}

/** Whether it has several segments, each of which becomes a unit. */
export function isDivided({ content }: XliffUnit): boolean {
  return content.length > 1 && content.filter(({ kind }) => kind === 'segment').length > 1;
}

function addOfText({ lang, space, order, attributes, content }: XliffText, kinds: Set<LossKind>): void {
  if ((lang ?? space ?? order) !== undefined || declaresMore(attributes)) kinds.add('structure');
  addOfContent(content, kinds);
}

function addOfContent(content: Content, kinds: Set<LossKind>): void {
  if (typeof content === 'string') return;
  addOfCodes(content, kinds);
  const halves = lostHalves(content);
  if (halves.has('sm')) kinds.add('annotations');
  if (halves.has('sc')) kinds.add('code-attributes');
}

function addOfCodes(parts: readonly Inline[], kinds: Set<LossKind>): void {
  for (const part of parts) {
    if (typeof part === 'string') continue;
    const { name, attributes } = part;
    const points = Object.keys(attributes).some((key) => REFERENCES.has(key) && !key.startsWith('dataRef'));
    if (points) kinds.add('code-attributes');
    if (attributes['ref']?.startsWith('#') && (name === 'mrk' || name === 'sm')) kinds.add('annotations');
    addOfCodes(part.content, kinds);
  }
}

function saysMore({ id, category, priority, ref, attributes = {} }: XliffNote): boolean {
  const fields = [id, category, priority, ref];
  return fields.some((value) => value !== undefined) || Object.keys(attributes).some((name) => name !== 'xml:lang');
}

/** Whether there are attributes other than declarations of prefixes. */
function declaresMore(attributes: Readonly<Record<string, string>> = {}): boolean {
  return Object.keys(attributes).some((name) => name !== 'xmlns' && !name.startsWith('xmlns:'));
}
