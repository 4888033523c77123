/**
 * Identifiers that must differ.
 *
 * @see XLIFF 2.1, attribute id
 */
import type { Element } from '../../../schema/element.js';
import { Identifiers } from '../../../schema/identifiers.js';
import type { Report } from '../../../schema/structure-checker.js';
import { type CodeScope, kindOf } from './code-scope.js';

/** For elements whose children of one kind have identifiers of their own: notes, data, matches. */
export function childrenHaveUniqueIds(parent: Element, report: Report): void {
  const ids = new Identifiers();
  for (const child of parent.children) {
    const id = child.get('id');
    if (id === undefined) continue;
    const first = ids.note(id, child);
    if (first === undefined) continue;
    report(`${child.name}/@id`, `two <${child.name}> have id ${id} (first in line ${first}): change one`, child);
  }
}

/** Segments, ignorables and the codes of their sources share one space of identifiers. */
export function codeIdsAreUnique(scope: CodeScope, report: Report): void {
  const seen = new Map<string, Element>();
  for (const { element, source } of scope.parts) {
    if (element !== scope.owner) see(element, seen, report);
    for (const code of source) see(code, seen, report);
  }
  targetIdsCorrespond(scope, seen, report);
}

function see(element: Element, seen: Map<string, Element>, report: Report): void {
  const id = element.get('id');
  if (id === undefined) return;
  const first = seen.get(id);
  if (first === undefined) {
    seen.set(id, element);
    return;
  }
  const message = `id ${id} is used twice here (first in line ${first.line}): change one`;
  report(`${element.name}/@id`, message, element);
}

/**
 * A code of a target has the identifier of its counterpart in a source, or one of its own. The counterpart is in the
 * source beside it unless the code has moved to another segment, which the OASIS test suite allows. What is whole on one
 * side may be in two halves on the other.
 *
 * @param sources - Segments and source codes by identifier.
 */
function targetIdsCorrespond(scope: CodeScope, sources: ReadonlyMap<string, Element>, report: Report): void {
  const seen = new Identifiers();
  for (const { target } of scope.parts) {
    for (const code of target ?? []) {
      const id = code.get('id');
      if (id === undefined) continue;
      const counterpart = sources.get(id);
      const first = seen.note(id, code);
      if (first !== undefined) {
        report(`${code.name}/@id`, `id ${id} is used twice in targets (first in line ${first}): change one`, code);
      } else if (counterpart !== undefined && kindOf(counterpart) !== kindOf(code)) {
        const message = `id ${id} belongs to a <${counterpart.name}>: give this <${code.name}> another`;
        report(`${code.name}/@id`, message, code);
      }
    }
  }
}
