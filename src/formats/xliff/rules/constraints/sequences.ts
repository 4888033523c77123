/**
 * Codes that must not change places or go away.
 *
 * A sequence of fixed codes is a first one with canReorder firstNo and those with canReorder no that follow it. Codes are
 * read as a row of steps, in which a <pc> is two, so that what moves out of it is seen:
 *
 *     source   pc1 firstNo [ ph2 no ] /pc1   ph3        target   pc1 [ ] /pc1  ph2
 *     row      pc1 ph2 /pc1                  ph3                 pc1 /pc1 ph2        ← ph2 is not where it was
 *
 * @see XLIFF 2.1, section 4.7.2.9 Editing Hints
 */
import type { Element } from '../../../schema/element.js';
import type { Report } from '../../../schema/structure-checker.js';
import { type CodeScope, kindOf, type Side } from './code-scope.js';

/** One step of the row. */
interface Step {
  readonly code: Element;
  /** The same for a code of a source and its counterpart in a target. */
  readonly key: string;
  /** Whether it is the end of a <pc>. */
  readonly end: boolean;
}

/** A code with canReorder no follows one with firstNo, or another such code. */
export function sequencesStart(scope: CodeScope, report: Report): void {
  for (const side of ['source', 'target'] as const) {
    let fixed = false;
    for (const { code, end } of stepsOf(scope, side)) {
      const reorder = code.get('canReorder') ?? 'yes';
      // The end of what may move does not part the codes on its two sides.
      if (end || (code.name === 'ec' && reorder === 'yes')) continue;
      if (reorder === 'no' && !fixed) {
        const message = 'canReorder is no, but no code before it begins the sequence: begin it with firstNo';
        report(`${code.name}/@canReorder`, message, code);
      }
      fixed = reorder !== 'yes';
    }
  }
}

/** A sequence of the sources stands in the targets as it was. */
export function sequencesAreKept(scope: CodeScope, report: Report): void {
  const sequences = sequencesOf(stepsOf(scope, 'source'));
  if (sequences.length === 0) return;
  const row = stepsOf(scope, 'target');
  const places = new Map(row.map(({ key }, i) => [key, i]));
  for (const sequence of sequences) {
    // What is missing is reported as deleted, or is in a segment that is not translated.
    const kept = sequence.filter(({ key }) => places.has(key));
    for (let i = 1; i < kept.length; i++) {
      const [before, after] = [kept[i - 1] as Step, kept[i] as Step];
      const place = places.get(after.key) as number;
      if (place === (places.get(before.key) as number) + 1) continue;
      const { code } = row[place] as Step;
      const message = `the sequence of fixed codes is broken before it: keep it together and in order, as in <source>`;
      report(`${code.name}/@canReorder`, message, code);
      break;
    }
  }
}

/** A code that must not be deleted is in the target of its segment, or has moved to that of another. */
export function fixedCodesAreKept(scope: CodeScope, report: Report): void {
  const kept = new Set<string>();
  for (const { target } of scope.parts) {
    for (const code of target ?? []) {
      kept.add(keyOf(code));
      if (code.name === 'pc') kept.add(endOf(code));
    }
  }
  for (const { source, target } of scope.parts) {
    if (target === undefined) continue;
    for (const code of source) {
      if (code.get('canDelete') !== 'no' || kept.has(keyOf(code))) continue;
      const message = 'canDelete is no, but the code is in no <target>: put it there';
      report(`${code.name}/@canDelete`, message, code);
    }
  }
}

function sequencesOf(row: readonly Step[]): Step[][] {
  const sequences: Step[][] = [];
  let open: Step[] | undefined;
  for (const step of row) {
    const reorder = step.code.get('canReorder') ?? 'yes';
    if (reorder === 'yes') {
      open = undefined;
    } else if (reorder === 'firstNo' && !step.end) {
      open = [step];
      sequences.push(open);
    } else open?.push(step);
  }
  return sequences;
}

function stepsOf(scope: CodeScope, side: Side): Step[] {
  const row: Step[] = [];
  const open: Element[] = [];
  for (const code of scope.inOrder(side)) {
    while (open.length > 0 && !isIn(code, open.at(-1))) closeLast(open, row);
    if (!CODES.has(code.name)) continue;
    row.push({ code, key: keyOf(code), end: false });
    if (code.name === 'pc') open.push(code);
  }
  while (open.length > 0) closeLast(open, row);
  return row;
}

const CODES: ReadonlySet<string> = new Set(['ph', 'pc', 'sc', 'ec']);

function closeLast(open: Element[], row: Step[]): void {
  const code = open.pop();
  if (code !== undefined) row.push({ code, key: endOf(code), end: true });
}

/** Whether the code stands in this <pc>, be it in markers; steps up as far as the codes nest. */
function isIn(code: Element, pc: Element | undefined): boolean {
  let at = code.parent;
  while (at !== undefined && at !== pc && at.name !== 'source' && at.name !== 'target') at = at.parent;
  return at === pc;
}

/** The same for a <pc> and an <sc>, and for the end of the one and the <ec> of the other. */
function keyOf(code: Element): string {
  const start = code.name === 'ec' ? code.get('startRef') : undefined;
  return start === undefined ? `${kindOf(code)} ${code.get('id')}` : `/pc ${start}`;
}

function endOf(pc: Element): string {
  return `/${keyOf(pc)}`;
}
