/**
 * References from codes to other parts of a unit or a match.
 *
 * @see XLIFF 2.1, attributes copyOf, dataRef, dataRefStart, dataRefEnd, and section 4.7.3.1.3 Comment Annotation
 */
import type { Element } from '../../../schema/element.js';
import type { Report } from '../../../schema/structure-checker.js';
import type { CodeScope } from './code-scope.js';
import { fragmentOf } from './fragments.js';

const DATA_REFERENCES = ['dataRef', 'dataRefStart', 'dataRefEnd'] as const;

/** Data that codes refer to is that of their own unit or match. */
export function dataIsThere(scope: CodeScope, report: Report): void {
  const { owner } = scope;
  const ids = new Set(owner.child('originalData')?.children.map((data) => data.get('id')));
  for (const code of scope.all()) {
    for (const reference of DATA_REFERENCES) {
      const id = code.get(reference);
      if (id === undefined || ids.has(id)) continue;
      report(`${code.name}/@${reference}`, `no <data> of this <${owner.name}> has id ${id}: add it`, code);
    }
  }
}

/** What is known of all codes that have one identifier; the two of source and target count as one code. */
interface Original {
  /** Where the first of them stands. */
  readonly line: number;
  hasAllData: boolean;
  canCopy: boolean;
}

/** A copy has an original, which has no data and allows copies. */
export function copiesHaveOriginals(scope: CodeScope, report: Report): void {
  const originals = new Map<string, Original>();
  const copies: Element[] = [];
  for (const code of scope.all()) {
    if (code.get('copyOf') !== undefined) copies.push(code);
    const id = code.get('id');
    if (id === undefined || code.name === 'mrk' || code.name === 'sm') continue;
    const original = originals.get(id) ?? { line: code.line, hasAllData: true, canCopy: true };
    original.hasAllData &&= hasData(code);
    original.canCopy &&= code.get('canCopy') !== 'no';
    originals.set(id, original);
  }
  for (const copy of copies) {
    const id = copy.get('copyOf') ?? '';
    const original = originals.get(id);
    const rule = `${copy.name}/@copyOf`;
    if (original === undefined) {
      report(rule, `no code of this unit has id ${id}: change copyOf, or add the code`, copy);
      continue;
    }
    const which = `code ${id} (first in line ${original.line})`;
    if (!original.canCopy) report(rule, `${which} has canCopy no: remove the copy`, copy);
    else if (hasData(copy)) report(rule, 'a copy has no original data of its own: remove copyOf', copy);
    else if (original.hasAllData) {
      report(rule, `${which} has original data: refer to the data instead of copyOf`, copy);
    }
  }
}

function hasData(code: Element): boolean {
  return DATA_REFERENCES.some((reference) => code.get(reference) !== undefined);
}

/** A comment has its text, or a note of its unit has it. */
export function commentsAreComplete(scope: CodeScope, report: Report): void {
  const unit = scope.owner;
  let notes: Set<string | undefined> | undefined;
  for (const code of scope.all()) {
    if (code.get('type') !== 'comment' || (code.name !== 'mrk' && code.name !== 'sm')) continue;
    const ref = code.get('ref');
    if ((ref === undefined) !== (code.get('value') !== undefined)) {
      report(`${code.name}/@value`, 'a comment has either value or ref: give it one of them', code);
      continue;
    }
    if (ref === undefined) continue;
    const fragment = fragmentOf(ref);
    if (typeof fragment === 'string') continue; // reported with all bad fragments
    notes ??= new Set(unit.child('notes')?.children.map((note) => note.get('id')));
    const leaf = fragment?.leaf;
    if (leaf?.prefix === 'n' && notes.has(leaf.id) && fragment?.isIn(unit)) continue;
    report(`${code.name}/@ref`, `no <note> of this unit is ${ref}: add it`, code);
  }
}
