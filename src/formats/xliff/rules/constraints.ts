/**
 * What XLIFF 2 core requires beyond its structure: identifiers that are unique, references that lead somewhere, codes
 * that come in pairs. Each constraint is a function of one element, run when that element ends.
 *
 * @see XLIFF 2.1, the Constraints of each element in section 4.2, and section 4.7 Inline Content
 */
import { type Element, inherited, within } from './tree.js';

/** Takes a violation: the rule's name, what is wrong and what to do, and the element that it is found at. */
type Report = (rule: string, message: string, at: Element) => void;

/** Checks one element; what it stands in is reached through `parent`. */
export type Constraint = (element: Element, report: Report) => void;

/** The constraints by the element that they look at. */
export const CONSTRAINTS: ReadonlyMap<string, readonly Constraint[]> = new Map([
  ['skeleton', [skeletonHasHrefOrContent]],
  ['notes', [childrenHaveUniqueIds]],
  ['originalData', [childrenHaveUniqueIds]],
  ['segment', [subStateNeedsState, sidesAgreeOnSpace]],
  ['ignorable', [sidesAgreeOnSpace]],
  ['source', [languageIsThatOf('srcLang')]],
  ['target', [languageIsThatOf('trgLang')]],
  [
    'unit',
    [
      unitHasSegment,
      idsAreUnique,
      targetIdsCorrespond,
      ordersAreConsistent,
      codesAreConsistent,
      copiesHaveOriginals,
      fixedCodesAreKept,
      dataIsThere,
      commentsAreComplete,
      pairsAreWhole,
      markersAreWhole,
    ],
  ],
]);

type Side = 'source' | 'target';

/** Attributes in which the two halves of a code agree. */
const SHARED_BY_HALVES = ['canCopy', 'canDelete', 'canOverlap', 'canReorder'] as const;

/** Sub-types that the standard itself defines, with the type that each goes with. */
const TYPE_OF_SUB_TYPE = new Map([
  ['xlf:lb', 'fmt'],
  ['xlf:pb', 'fmt'],
  ['xlf:b', 'fmt'],
  ['xlf:i', 'fmt'],
  ['xlf:u', 'fmt'],
  ['xlf:var', 'ui'],
]);

function skeletonHasHrefOrContent(skeleton: Element, report: Report): void {
  const empty = !skeleton.hasOther;
  if (empty !== skeleton.attributes.has('href')) {
    const message = empty ? 'an empty <skeleton> needs href' : 'a <skeleton> with content cannot have href';
    report('skeleton/@href', message, skeleton);
  }
}

function childrenHaveUniqueIds(parent: Element, report: Report): void {
  const ids = new Set<string>();
  for (const child of parent.children) {
    const id = child.attributes.get('id');
    if (id === undefined) continue;
    if (ids.has(id)) report(`${child.name}/@id`, `two <${child.name}> have id ${id}`, child);
    ids.add(id);
  }
}

function subStateNeedsState(segment: Element, report: Report): void {
  if (segment.attributes.has('subState') && !segment.attributes.has('state')) {
    report('segment/@subState', 'subState needs state: add it', segment);
  }
}

function sidesAgreeOnSpace(segment: Element, report: Report): void {
  const [source, target] = [side(segment, 'source'), side(segment, 'target')];
  if (source === undefined || target === undefined) return;
  const [left = 'default', right = 'default'] = [source, target].map((at) => inherited(at, 'xml:space'));
  if (left !== right) {
    report('target/@xml:space', `<source> has xml:space ${left}, <target> ${right}`, target);
  }
}

function languageIsThatOf(attribute: 'srcLang' | 'trgLang'): Constraint {
  return (element, report) => {
    const language = inherited(element, 'xml:lang');
    const declared = inherited(element, attribute);
    if (language === undefined || declared === undefined) return;
    if (!isInLanguage(language, declared)) {
      const rule = `${element.name}/@xml:lang`;
      report(rule, `xml:lang is ${language} here, but ${attribute} is ${declared}`, element);
    }
  };
}

/** XPath's `lang()`: fa-IR is in fa, but not the other way round. */
function isInLanguage(language: string, declared: string): boolean {
  return `${language}-`.toLowerCase().startsWith(`${declared}-`.toLowerCase());
}

function unitHasSegment(unit: Element, report: Report): void {
  if (unit.children.some(({ name }) => name === 'segment')) return;
  report('unit', 'a <unit> needs a <segment>', unit);
}

function idsAreUnique(unit: Element, report: Report): void {
  const ids = new Set<string>();
  const check = (element: Element): void => {
    const id = element.attributes.get('id');
    if (id === undefined) return;
    if (ids.has(id)) {
      report(`${element.name}/@id`, `id ${id} is used twice in unit ${name(unit)}`, element);
    }
    ids.add(id);
  };
  for (const part of parts(unit)) {
    check(part);
    for (const code of codes(part, 'source')) check(code);
  }
}

/** A code of a target has the identifier of its counterpart in the source beside it, or one of its own. */
function targetIdsCorrespond(unit: Element, report: Report): void {
  const uses = new Map<string, number>();
  for (const part of parts(unit)) {
    for (const element of [part, ...codes(part, 'source'), ...codes(part, 'target')]) {
      const id = element.attributes.get('id');
      if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1);
    }
  }
  for (const part of parts(unit)) {
    for (const code of codes(part, 'target')) {
      const id = code.attributes.get('id');
      const count = id === undefined ? 1 : uses.get(id);
      const twins = codes(part, 'source').filter(
        (other) => other.name === code.name && other.attributes.get('id') === id,
      );
      if (count === 1 || (count === 2 && twins.length === 1)) continue;
      const message = `id ${id} belongs to something other than the same code of <source>`;
      report(`${code.name}/@id`, message, code);
    }
  }
}

function ordersAreConsistent(unit: Element, report: Report): void {
  const segments = parts(unit);
  const targets = segments.map((part) => side(part, 'target'));
  const orders = targets.map((target) => target?.attributes.get('order'));
  const seen = new Set<number>();
  for (const [i, text] of orders.entries()) {
    const target = targets[i];
    if (text === undefined || target === undefined) continue;
    const order = Number(text);
    if (seen.has(order)) report('target/@order', `order ${order} is used twice`, target);
    if (order > segments.length) {
      report('target/@order', `order ${order}, but there are ${segments.length} parts`, target);
    }
    if (!orders.some((other) => Number(other) === i + 1)) {
      const message = `this target leaves place ${i + 1}, and no order says which comes there`;
      report('target/@order', message, target);
    }
    seen.add(order);
  }
}

function codesAreConsistent(unit: Element, report: Report): void {
  for (const code of allCodes(unit)) {
    const { attributes } = code;
    const reorder = attributes.get('canReorder');
    const fixed = reorder === 'no' || reorder === 'firstNo';
    if (fixed && (attributes.get('canCopy') !== 'no' || attributes.get('canDelete') !== 'no')) {
      const message = `canReorder is ${reorder}: canCopy and canDelete must be no`;
      report(`${code.name}/@canReorder`, message, code);
    }
    const subType = attributes.get('subType');
    if (subType === undefined) continue;
    const type = attributes.get('type');
    const wanted = TYPE_OF_SUB_TYPE.get(subType);
    if (type === undefined) {
      report(`${code.name}/@subType`, 'subType needs type: add it', code);
    } else if (subType.startsWith('xlf:') && type !== wanted) {
      const message = wanted === undefined ? 'is not defined' : `needs type ${wanted}`;
      report(`${code.name}/@subType`, `subType ${subType} ${message}`, code);
    }
  }
}

function copiesHaveOriginals(unit: Element, report: Report): void {
  const byId = new Map<string, Element[]>();
  for (const code of allCodes(unit)) {
    const id = code.attributes.get('id') ?? '';
    byId.set(id, [...(byId.get(id) ?? []), code]);
  }
  for (const copy of allCodes(unit)) {
    const id = copy.attributes.get('copyOf');
    if (id === undefined) continue;
    const originals = byId.get(id) ?? [];
    const rule = `${copy.name}/@copyOf`;
    if (originals.length === 0) report(rule, `no code has id ${id} in this unit`, copy);
    else if (hasData(copy) || originals.every(hasData)) {
      report(rule, 'a code with original data cannot be copied: refer to the data instead', copy);
    }
    if (originals.some(({ attributes }) => attributes.get('canCopy') === 'no')) {
      report(rule, `code ${id} has canCopy no`, copy);
    }
  }
}

function hasData({ attributes }: Element): boolean {
  return DATA_REFERENCES.some((reference) => attributes.has(reference));
}

const DATA_REFERENCES = ['dataRef', 'dataRefStart', 'dataRefEnd'] as const;

function dataIsThere(unit: Element, report: Report): void {
  const store = unit.children.find(({ name }) => name === 'originalData');
  const ids = new Set(store?.children.map(({ attributes }) => attributes.get('id')));
  for (const code of allCodes(unit)) {
    for (const reference of DATA_REFERENCES) {
      const id = code.attributes.get(reference);
      if (id === undefined || ids.has(id)) continue;
      report(`${code.name}/@${reference}`, `no <data> has id ${id} in this unit`, code);
    }
    if (code.attributes.has('dataRefStart') !== code.attributes.has('dataRefEnd')) {
      report('pc/@dataRefEnd', 'dataRefStart and dataRefEnd go together', code);
    }
  }
}

/** A fragment identifier of a note, with its unit's identifier where it names one. */
const NOTE_REFERENCE = /^#\/?(?:(?:f=[^/]+\/)?u=([^/]+)\/)?n=([^/]+)$/;

function commentsAreComplete(unit: Element, report: Report): void {
  const notes = unit.children.find(({ name }) => name === 'notes')?.children ?? [];
  const ids = new Set(notes.map(({ attributes }) => attributes.get('id')));
  for (const code of allCodes(unit)) {
    const { attributes } = code;
    if (attributes.get('type') !== 'comment') continue;
    const ref = attributes.get('ref');
    if ((ref === undefined) !== attributes.has('value')) {
      report(`${code.name}/@value`, 'a comment has either value or ref', code);
    }
    if (ref === undefined) continue;
    const [, owner = name(unit), note] = NOTE_REFERENCE.exec(ref) ?? [];
    if (owner !== name(unit) || !ids.has(note)) {
      report(`${code.name}/@ref`, `no <note> of this unit is ${ref}`, code);
    }
  }
}

/** A code that must not be deleted is in the target of its segment, or has moved to that of another. */
function fixedCodesAreKept(unit: Element, report: Report): void {
  const kept = new Set<string | undefined>();
  for (const part of parts(unit)) {
    for (const { attributes } of codes(part, 'target')) kept.add(attributes.get('id'));
  }
  for (const part of parts(unit)) {
    if (side(part, 'target') === undefined) continue;
    for (const code of codes(part, 'source')) {
      const { attributes } = code;
      const id = attributes.get('id');
      if (id === undefined || attributes.get('canDelete') !== 'no' || kept.has(id)) continue;
      report(`${code.name}/@canDelete`, `canDelete is no, but no <target> has ${id}`, code);
    }
  }
}

/** A start code and the end code that refers to it stand in the same unit, or both say that they are isolated. */
function pairsAreWhole(unit: Element, report: Report): void {
  for (const which of ['source', 'target'] as const) {
    const starts = new Map<string, Element>();
    const ended = new Set<string>();
    const later = hasOrder(unit) ? allOf(unit, which, 'sc') : [];
    for (const code of later) starts.set(code.attributes.get('id') ?? '', code);
    for (const code of parts(unit).flatMap((part) => codes(part, which))) {
      if (code.name === 'sc') starts.set(code.attributes.get('id') ?? '', code);
      if (code.name !== 'ec') continue;
      const { attributes } = code;
      const isolated = attributes.get('isolated') === 'yes';
      if (isolated !== attributes.has('id') || isolated === attributes.has('startRef')) {
        const message = isolated ? 'id and no startRef' : 'startRef and no id';
        report('ec/@isolated', `isolated is ${isolated ? 'yes' : 'no'}: give ${message}`, code);
      }
      if (!isolated && attributes.has('dir')) {
        report('ec/@dir', 'dir is only for an isolated <ec>: give it to the <sc>', code);
      }
      const ref = attributes.get('startRef');
      if (ref === undefined) continue;
      const start = starts.get(ref);
      if (start === undefined) report('ec/@startRef', `no <sc> before it has id ${ref}`, code);
      else if (ended.has(ref)) report('ec/@startRef', `<sc> ${ref} has an end already`, code);
      else halvesAgree(start, code, report);
      ended.add(ref);
    }
    for (const [id, start] of starts) {
      const isolated = start.attributes.get('isolated') === 'yes';
      if (isolated !== ended.has(id)) continue;
      const message = isolated ? 'isolated is yes, but it has an <ec>' : 'it has no <ec> after it';
      report('sc/@isolated', `<sc> ${id}: ${message}`, start);
    }
  }
}

function halvesAgree(start: Element, end: Element, report: Report): void {
  for (const attribute of SHARED_BY_HALVES) {
    const left = start.attributes.get(attribute) ?? 'yes';
    const right = end.attributes.get(attribute) ?? 'yes';
    // According to the standard the end of a first code that must not move says plain no.
    if (right === (left === 'firstNo' ? 'no' : left)) continue;
    report(`ec/@${attribute}`, `${attribute} is ${left} on the <sc> and ${right} here`, end);
  }
}

function markersAreWhole(unit: Element, report: Report): void {
  for (const which of ['source', 'target'] as const) {
    const open = new Map<string, Element>();
    if (hasOrder(unit)) {
      for (const code of allOf(unit, which, 'sm')) open.set(code.attributes.get('id') ?? '', code);
    }
    const ended = new Set<string>();
    for (const code of parts(unit).flatMap((part) => codes(part, which))) {
      if (code.name === 'sm') open.set(code.attributes.get('id') ?? '', code);
      const ref = code.name === 'em' ? code.attributes.get('startRef') : undefined;
      if (ref === undefined) continue;
      if (!open.has(ref)) report('em/@startRef', `no <sm> before it has id ${ref}`, code);
      ended.add(ref);
    }
    for (const [id, start] of open) {
      if (!ended.has(id)) report('sm', `<sm> ${id} has no <em> after it`, start);
    }
  }
}

/** Whether targets change places, so that what comes first in the file may come later in the text. */
function hasOrder(unit: Element): boolean {
  return parts(unit).some((part) => side(part, 'target')?.attributes.has('order'));
}

function allOf(unit: Element, which: Side, kind: string): Element[] {
  return parts(unit)
    .flatMap((part) => codes(part, which))
    .filter(({ name }) => name === kind);
}

function parts(unit: Element): Element[] {
  return unit.children.filter(({ name }) => name === 'segment' || name === 'ignorable');
}

function side(part: Element, which: Side): Element | undefined {
  return part.children.find(({ name }) => name === which);
}

function codes(part: Element, which: Side): Element[] {
  const element = side(part, which);
  return element === undefined ? [] : [...within(element)].slice(1);
}

function allCodes(unit: Element): Element[] {
  return parts(unit).flatMap((part) => [...codes(part, 'source'), ...codes(part, 'target')]);
}

function name(element: Element): string {
  return element.attributes.get('id') ?? 'without id';
}
