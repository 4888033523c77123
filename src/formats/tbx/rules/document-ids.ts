/** Identifiers of a document, which must differ, and references, each of which must have one. */
import type { Element } from '../../schema/element.js';
import { Identifiers } from '../../schema/identifiers.js';
import type { Place, Report } from '../../schema/structure-checker.js';

/** An address on the web. */
const ADDRESS = /https?:\/\/./s;

/** Gathers both while a document is read. */
export class DocumentIds {
  readonly #report: Report;
  /** Whether the dialect wants addresses to be of the web; the core takes any. */
  readonly #strict: boolean;
  readonly #ids = new Identifiers();
  readonly #ofModules = new Set<string>();
  /** References whose identifier has not come yet: where each was first. */
  readonly #open = new Map<string, Place & { readonly rule: string }>();

  constructor(strict: boolean, report: Report) {
    this.#strict = strict;
    this.#report = report;
  }

  /** An element begins. */
  open(element: Element): void {
    const id = element.get('id');
    if (id !== undefined) this.#note(id, element);
    const attribute = element.name === 'ec' ? 'startRef' : 'target';
    const value = element.get(attribute);
    if (value !== undefined && this.#refers(element, value)) this.#refer(value, attribute, element);
  }

  /** The document ends: what no reference has found is not there. */
  end(): void {
    for (const [id, { rule, ...place }] of this.#open) {
      const shown = JSON.stringify(id.slice(0, SHOWN));
      this.#report(rule, `no element has the id ${shown}: correct it, or remove the reference`, place);
    }
  }

  #note(id: string, element: Element): void {
    this.#open.delete(id);
    // To the schema those of modules are no identifiers; to the dialect they can be referred to.
    if (element.name.includes(':')) {
      this.#ofModules.add(id);
      return;
    }
    const first = this.#ids.note(id, element);
    if (first === undefined) return;
    const message = `the id ${JSON.stringify(id.slice(0, SHOWN))} is there already, in line ${first}: change one of them`;
    this.#report(`${element.name}/@id`, message, element);
  }

  /** Whether the target of an element is an identifier and no address. */
  #refers({ name }: Element, target: string): boolean {
    if (name !== 'xref' && !name.includes(':')) return true;
    return this.#strict && !ADDRESS.test(target);
  }

  #refer(id: string, attribute: string, { name, line, column }: Element): void {
    if (this.#ids.lineOf(id) !== undefined || this.#ofModules.has(id) || this.#open.has(id)) return;
    this.#open.set(id, { rule: `${name}/@${attribute}`, line, column });
  }
}

/** How much of an identifier a message shows. */
const SHOWN = 60;
