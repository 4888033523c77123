/**
 * Identifiers that differ within a document, a file or an enclosing element, and references to units: what is left of
 * elements that have been let go.
 *
 * @see XLIFF 2.1, attributes id and subFlows, and section 3.2 Selectors for Modules and Extensions
 */
import type { XmlTag } from '../../../../internal/xml-tag.js';
import type { Element } from '../../../schema/element.js';
import { Identifiers } from '../../../schema/identifiers.js';
import type { Place, Report } from '../../../schema/structure-checker.js';
import { NMTOKENS } from '../../../schema/value-types.js';
import { collapse, listOf } from '../../../schema/white-space.js';

/** The element in which identifiers of a kind are unique. */
const SCOPES = new Map([
  ['file', 'xliff'],
  ['group', 'file'],
  ['unit', 'file'],
]);

const SUB_FLOWS = ['subFlows', 'subFlowsStart', 'subFlowsEnd'] as const;

/** A reference to units of the same file, which may come later. */
interface SubFlows extends Place {
  readonly rule: string;
  readonly ids: readonly string[];
}

/** The identifiers of one document. */
export class DocumentIds {
  /** By the kind of element and the element that they are unique in. */
  readonly #core = new Map<string, Identifiers>();
  readonly #extensions = new WeakMap<Element, Identifiers>();
  /** Identifiers in the <slr:data> of an element. */
  readonly #sizes = new WeakMap<Element, Identifiers>();
  #subFlows: SubFlows[] = [];

  /** Notes an element that begins. */
  open(element: Element, report: Report): void {
    const scope = SCOPES.get(element.name);
    if (scope !== undefined) this.#noteCore(element, scope, report);
    else if (element.name === 'ph' || element.name === 'pc' || element.name === 'sc' || element.name === 'ec') {
      this.#noteSubFlows(element);
    }
  }

  /** Forgets a file that ends, after a look at its references. */
  close(element: Element, report: Report): void {
    if (element.name !== 'file') return;
    const units = this.#core.get('unit');
    for (const { rule, ids, ...place } of this.#subFlows) {
      const missing = ids.find((id) => units?.lineOf(id) === undefined);
      if (missing !== undefined) report(rule, `no <unit> of this <file> has id ${missing}: add it`, place);
    }
    this.#subFlows = [];
    this.#core.delete('unit');
    this.#core.delete('group');
  }

  /**
   * Notes an element of an extension.
   *
   * @param container - The innermost element around it that is checked.
   */
  extension(tag: XmlTag, container: Element, report: Report, place: Place): void {
    const { id: own, 'xml:id': ofXml } = tag.values;
    const value = own ?? ofXml;
    if (value === undefined) return;
    const id = collapse(value);
    if (container.name === 'slr:data' && container.parent !== undefined) {
      within(this.#sizes, container.parent).note(id, place);
    }
    if (!SCOPES.has(container.name)) return;
    const first = within(this.#extensions, container).note(`${tag.uri} ${id}`, place);
    if (first === undefined) return;
    const which = `two elements of the namespace ${tag.uri} in this <${container.name}>`;
    report(container.name, `${which} have id ${id} (first in line ${first}): change one`, place);
  }

  /** Identifiers in the <slr:data> of elements. */
  get sizes(): WeakMap<Element, Identifiers> {
    return this.#sizes;
  }

  #noteCore(element: Element, scope: string, report: Report): void {
    const id = element.get('id');
    if (id === undefined) return;
    const ids = this.#core.get(element.name) ?? new Identifiers();
    this.#core.set(element.name, ids);
    const first = ids.note(id, element);
    if (first === undefined) return;
    const message = `two <${element.name}> of this <${scope}> have id ${id} (first in line ${first}): change one`;
    report(`${element.name}/@id`, message, element);
  }

  #noteSubFlows(code: Element): void {
    for (const attribute of SUB_FLOWS) {
      const value = code.get(attribute);
      if (value === undefined || !NMTOKENS.accepts(value)) continue;
      const { line, column } = code;
      this.#subFlows.push({ rule: `${code.name}/@${attribute}`, ids: listOf(value), line, column });
    }
  }
}

function within(spaces: WeakMap<Element, Identifiers>, element: Element): Identifiers {
  const ids = spaces.get(element) ?? new Identifiers();
  spaces.set(element, ids);
  return ids;
}
