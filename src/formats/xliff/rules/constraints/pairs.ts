/**
 * Codes and markers in two halves, which may stand in different segments.
 *
 * @see XLIFF 2.1, elements sc, ec, sm and em, and attribute isolated
 */
import type { Element } from '../../../schema/element.js';
import { Identifiers } from '../../../schema/identifiers.js';
import type { Report } from '../../../schema/structure-checker.js';
import type { CodeScope, Side } from './code-scope.js';

/** Attributes in which the two halves of a code agree. */
const SHARED = ['canCopy', 'canDelete', 'canOverlap', 'canReorder'] as const;

const SIDES: readonly Side[] = ['source', 'target'];

/** A start code and the end code that refers to it stand in the same unit, or both say that they are isolated. */
export function pairsAreWhole(scope: CodeScope, report: Report): void {
  for (const side of SIDES) {
    const starts = new Map<string, Element>();
    const ended = new Identifiers();
    for (const code of scope.inOrder(side)) {
      if (code.name === 'sc') starts.set(code.get('id') ?? '', code);
      if (code.name !== 'ec') continue;
      const ref = code.get('startRef');
      const first = ref === undefined ? undefined : ended.note(ref, code);
      if (!endIsConsistent(code, report) || ref === undefined) continue;
      const start = starts.get(ref);
      if (start === undefined) {
        const cure = 'add it, or give isolated="yes" and an id for startRef';
        report('ec/@startRef', `no <sc> before it has id ${ref}: ${cure}`, code);
      } else if (first !== undefined) {
        report('ec/@startRef', `<sc> ${ref} has an end already (in line ${first}): remove one`, code);
      } else halvesAgree(start, code, report);
    }
    for (const [id, start] of starts) {
      const isolated = start.get('isolated') === 'yes';
      const end = ended.lineOf(id);
      if (isolated !== (end !== undefined)) continue;
      const message = isolated
        ? `<sc> ${id} is isolated, but has an <ec> (in line ${end}): remove it, or say isolated="no"`
        : `<sc> ${id} has no <ec> after it: add it, or say isolated="yes"`;
      report('sc/@isolated', message, start);
    }
  }
}

/** Whether the end says either that it is isolated or which start it belongs to. */
function endIsConsistent(end: Element, report: Report): boolean {
  const isolated = end.get('isolated') === 'yes';
  const consistent = isolated === (end.get('id') !== undefined) && isolated !== (end.get('startRef') !== undefined);
  if (!consistent) {
    const message = isolated ? 'id and no startRef' : 'startRef and no id';
    report('ec/@isolated', `isolated is ${isolated ? 'yes' : 'no'}: give ${message}`, end);
  }
  if (!isolated && end.get('dir') !== undefined) {
    report('ec/@dir', 'dir is only for an isolated <ec>: give it to the <sc>', end);
  }
  return consistent;
}

function halvesAgree(start: Element, end: Element, report: Report): void {
  for (const attribute of SHARED) {
    const left = start.get(attribute) ?? 'yes';
    const right = end.get(attribute) ?? 'yes';
    // According to the standard the end of a first code that must not move says plain no.
    if (right === (left === 'firstNo' ? 'no' : left)) continue;
    report(`ec/@${attribute}`, `${attribute} is ${left} on the <sc> and ${right} here: make them agree`, end);
  }
}

/** A marker that starts ends later in its unit. */
export function markersAreWhole(scope: CodeScope, report: Report): void {
  for (const side of SIDES) {
    const open = new Map<string, Element>();
    const ended = new Set<string>();
    for (const code of scope.inOrder(side)) {
      if (code.name === 'sm') open.set(code.get('id') ?? '', code);
      const ref = code.name === 'em' ? code.get('startRef') : undefined;
      if (ref === undefined) continue;
      if (!open.has(ref)) report('em/@startRef', `no <sm> before it has id ${ref}: add it, or remove this <em>`, code);
      ended.add(ref);
    }
    for (const [id, start] of open) {
      if (!ended.has(id)) report('sm', `<sm> ${id} has no <em> after it: add it, or remove this <sm>`, start);
    }
  }
}
