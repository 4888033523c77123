/**
 * Identifiers that differ in a file, and references that lead to one of its elements:
 *
 *     <header>  <phase phase-name="p1" tool-id="t1"/>   <tool tool-id="t1"/>        said before the units
 *                        ↑                                       ↑
 *     <body>    <target phase-name="p1"/>               <alt-trans tool-id="t1"/>    found at once
 *               <ph xid="u9"/> ──────────→ <trans-unit id="u9"/>                      found when the file ends
 *
 * @see The keys of `<file>` in the schemas of XLIFF 1.2. Their references from inline elements and to the phases of binary
 *   units find nothing, as their paths lack the namespace; the specification means them all the same.
 */
import type { Element } from '../../schema/element.js';
import { Identifiers } from '../../schema/identifiers.js';
import type { Place, Report } from '../../schema/structure-checker.js';
import { listOf } from '../../schema/white-space.js';

/** Whose attribute must differ from that of all others that share a space in the file. */
const UNIQUE: ReadonlyMap<string, readonly [attribute: string, space: string]> = new Map([
  ['trans-unit', ['id', 'unit']],
  ['bin-unit', ['id', 'unit']],
  ['group', ['id', 'group']],
  ['tool', ['tool-id', 'tool']],
  ['phase', ['phase-name', 'phase']],
  ['count-group', ['name', 'count-group']],
  ['context-group', ['name', 'context-group']],
  ['external-file', ['uid', 'external-file']],
]);

/** A reference that cannot be followed yet. */
interface Waiting extends Place {
  readonly rule: string;
}

/** The identifiers of one file. */
export class FileReferences {
  readonly #spaces = new Map<string, Identifiers>();
  /** References to tools from before the header's end, by identifier. */
  readonly #tools = new Map<string, Waiting[]>();
  /** The first reference to each unit that has not come yet. */
  readonly #units = new Map<string, Waiting>();
  #inBody = false;

  /** An element of the file begins, the file's own first. */
  open(element: Element, report: Report): void {
    if (element.name === 'body') this.#endHeader(report);
    this.#note(element, report);
    this.#followTool(element, report);
    this.#followPhase(element, report);
    this.#followUnit(element);
  }

  /** The file ends. */
  end(report: Report): void {
    this.#endHeader(report);
    for (const [xid, { rule, ...place }] of this.#units) {
      // One code may name several units.
      const missing = this.#isUnit(xid) ? undefined : listOf(xid).find((id) => !this.#isUnit(id));
      if (missing === undefined) continue;
      const message = `no <trans-unit> or <bin-unit> of the file has id ${JSON.stringify(missing)}: correct the reference`;
      report(rule, message, place);
    }
  }

  #isUnit(id: string): boolean {
    return this.#space('unit').lineOf(id) !== undefined;
  }

  #space(name: string): Identifiers {
    let space = this.#spaces.get(name);
    if (space === undefined) {
      space = new Identifiers();
      this.#spaces.set(name, space);
    }
    return space;
  }

  #note(element: Element, report: Report): void {
    const [attribute, space] = UNIQUE.get(element.name) ?? [];
    if (attribute === undefined || space === undefined) return;
    const id = element.get(attribute);
    if (id === undefined) return;
    const first = this.#space(space).note(id, element);
    if (first === undefined) return;
    const what = space === 'unit' ? 'units' : `<${space}>`;
    const message = `two ${what} of this <file> have ${attribute} ${id} (first in line ${first}): change one`;
    report(`${element.name}/@${attribute}`, message, element);
  }

  #followTool(element: Element, report: Report): void {
    if (element.name === 'tool') return;
    const id = element.rule.attributes.has('tool-id') ? element.get('tool-id') : undefined;
    if (id === undefined) return;
    const reference = { rule: `${element.name}/@tool-id`, line: element.line, column: element.column };
    if (this.#inBody) {
      if (this.#space('tool').lineOf(id) === undefined) report(reference.rule, noTool(id), reference);
      return;
    }
    const waiting = this.#tools.get(id);
    if (waiting === undefined) this.#tools.set(id, [reference]);
    else waiting.push(reference);
  }

  #endHeader(report: Report): void {
    this.#inBody = true;
    for (const [id, references] of this.#tools) {
      if (this.#space('tool').lineOf(id) !== undefined) continue;
      for (const { rule, ...place } of references) report(rule, noTool(id), place);
    }
    this.#tools.clear();
  }

  #followPhase(element: Element, report: Report): void {
    if (element.name === 'phase' || !element.rule.attributes.has('phase-name')) return;
    const name = element.get('phase-name');
    if (name === undefined || this.#space('phase').lineOf(name) !== undefined) return;
    const message = `no <phase> of the header has phase-name ${JSON.stringify(name)}: add it, or correct the reference`;
    report(`${element.name}/@phase-name`, message, element);
  }

  #followUnit(element: Element): void {
    const xid = element.rule.attributes.has('xid') ? element.get('xid') : undefined;
    if (xid === undefined || this.#units.has(xid) || this.#isUnit(xid)) return;
    this.#units.set(xid, { rule: `${element.name}/@xid`, line: element.line, column: element.column });
  }
}

function noTool(id: string): string {
  return `no <tool> of the header has tool-id ${JSON.stringify(id)}: add it, or correct the reference`;
}
