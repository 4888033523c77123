/** XLIFF 2 as a stream of XML events against the tables of the core; holds one unit at a time. */
import type { XmlHandler, XmlTag } from '../../internal/xml-parser.js';
import type { Finding } from './finding.js';
import { isCore } from './names.js';
import { CONSTRAINTS } from './rules/constraints.js';
import { CORE_ELEMENTS, type ElementRule, FOREIGN, type Slot } from './rules/core.js';
import type { Element } from './rules/tree.js';
import { IDS } from './rules/values.js';

/** An element that is open, and how far its children have come. */
interface Open {
  readonly element: Element;
  readonly rule: ElementRule;
  /** The slot of its last child. */
  slot: number;
  /** How many children each slot has. */
  readonly counts: number[];
  /** Identifiers of the files, groups and units in it that must differ, by kind. */
  readonly ids: Map<string, Set<string>>;
  /** References to units in it, which may come later. */
  readonly subFlows: { readonly ids: string; readonly attribute: string; readonly at: Element }[];
}

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** The element in which identifiers of a kind are unique. */
const ID_SCOPES = new Map([
  ['file', 'xliff'],
  ['group', 'file'],
  ['unit', 'file'],
]);

/** An {@link XmlHandler} that gives each finding to `emit`. */
export class DocumentValidator implements XmlHandler {
  readonly #emit: (finding: Finding) => void;
  readonly #open: Open[] = [];
  /** How many elements are open inside one that is not looked into, with it. */
  #skipped = 0;
  #targetLanguageChecked = false;

  constructor(emit: (finding: Finding) => void) {
    this.#emit = emit;
  }

  open(tag: XmlTag, line: number, column: number): void {
    if (this.#skipped > 0) {
      this.#skipped += 1;
      return;
    }
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#checkRoot(tag, line, column);
    else this.#checkPlace(parent, tag, line, column);
    const rule = isCore(tag.uri) ? CORE_ELEMENTS.get(tag.local) : undefined;
    if (rule === undefined || (parent === undefined && tag.local !== 'xliff')) {
      this.#skipped = 1;
      return;
    }
    const element: Element = {
      name: tag.local,
      attributes: readAttributes(tag),
      children: [],
      parent: parent?.element,
      hasOther: false,
      line,
      column,
    };
    parent?.element.children.push(element);
    this.#checkAttributes(tag, element, rule);
    this.#checkId(element);
    if (tag.local === 'target') this.#checkTargetLanguage(element);
    this.#open.push({ element, rule, slot: 0, counts: [], ids: new Map(), subFlows: [] });
  }

  close(): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const open = this.#open.pop();
    if (open === undefined) return;
    const { element, rule, counts } = open;
    for (const [i, { names, min }] of rule.children.entries()) {
      if ((counts[i] ?? 0) >= min) continue;
      this.#report(element.name, `<${element.name}> needs ${namesOf(names)}`, element);
    }
    for (const check of CONSTRAINTS.get(element.name) ?? []) {
      check(element, (name, message, at) => this.#report(name, message, at));
    }
    if (element.name === 'file') this.#checkSubFlows(open);
    // What is checked is let go, so that a file of any size passes; a unit's parts wait for the unit.
    if (STRUCTURE.has(element.name)) element.parent?.children.pop();
  }

  text(text: string): void {
    const open = this.#open.at(-1);
    if (open === undefined || this.#skipped > 0) return;
    const { element, rule } = open;
    if (element.name === 'skeleton') element.hasOther = true; // any text counts, even white space
    if (rule.text || text.trim() === '' || element.hasOther) return;
    element.hasOther = true;
    this.#report(element.name, `<${element.name}> cannot have text`, element);
  }

  #checkRoot(tag: XmlTag, line: number, column: number): void {
    const version = readAttributes(tag).get('version');
    if (tag.local !== 'xliff' || !isCore(tag.uri)) {
      const message = `the root is <${tag.name}> of ${tag.uri || 'no namespace'}, not <xliff> of XLIFF 2`;
      this.#emit({ rule: 'xliff', message: `${message}: convert the file first`, line, column });
    } else if (version !== undefined && !/^2\.\d+$/.test(version)) {
      const message = `version is ${version}: give that of an XLIFF 2`;
      this.#emit({ rule: 'xliff/@version', message, line, column });
    }
  }

  /** Finds the slot of a child at or after that of the child before it. */
  #checkPlace(parent: Open, tag: XmlTag, line: number, column: number): void {
    const { element, rule } = parent;
    const core = isCore(tag.uri);
    const name = core ? tag.local : FOREIGN;
    if (!core) element.hasOther = true;
    const slots = rule.children;
    const at = slots.findIndex(
      (slot, i) => i >= parent.slot && slot.names.includes(name) && hasRoom(slot, parent.counts[i]),
    );
    if (at >= 0) {
      parent.slot = at;
      parent.counts[at] = (parent.counts[at] ?? 0) + 1;
      return;
    }
    const known = slots.some((slot) => slot.names.includes(name));
    const reason = known ? 'once too often, or after what must follow it' : 'not allowed there';
    const message = `<${tag.name}> in <${element.name}> is ${reason}`;
    this.#emit({ rule: element.name, message, line, column });
  }

  #checkAttributes(tag: XmlTag, element: Element, rule: ElementRule): void {
    for (const { name, local, uri, value } of Object.values(tag.attributes)) {
      if (uri === XMLNS) continue;
      const type = uri === XML ? rule.attributes.get(`xml:${local}`) : rule.attributes.get(name);
      const own = uri === '' || (uri === XML && (local === 'lang' || local === 'space'));
      const at = `${element.name}/@${uri === XML ? `xml:${local}` : name}`;
      if (own && type === undefined) {
        this.#report(at, `<${element.name}> has no attribute ${name}: remove it`, element);
      } else if (own && type !== undefined && !type.accepts(value)) {
        const message = `${name} is ${JSON.stringify(value)}: it must be ${type.expected}`;
        this.#report(at, message, element);
      } else if (type === IDS) {
        const file = this.#open.find((open) => open.element.name === 'file');
        file?.subFlows.push({ ids: value, attribute: name, at: element });
      } else if (!own && !rule.open) {
        const message = `<${element.name}> cannot have attributes of other namespaces, as ${name}`;
        this.#report(at, message, element);
      }
    }
    for (const name of rule.required) {
      if (element.attributes.has(name)) continue;
      this.#report(`${element.name}/@${name}`, `<${element.name}> needs ${name}: add it`, element);
    }
  }

  #checkId(element: Element): void {
    const id = element.attributes.get('id');
    const scopeName = ID_SCOPES.get(element.name);
    const scope = this.#open.find((open) => open.element.name === scopeName);
    if (id === undefined || scope === undefined) return;
    const ids = scope.ids.get(element.name) ?? new Set();
    scope.ids.set(element.name, ids);
    if (ids.has(id)) {
      const message = `two <${element.name}> of this <${scopeName}> have id ${id}`;
      this.#report(`${element.name}/@id`, message, element);
    }
    ids.add(id);
  }

  #checkSubFlows({ ids, subFlows }: Open): void {
    const units = ids.get('unit');
    for (const { ids: text, attribute, at } of subFlows) {
      const missing = text.split(/\s+/).find((id) => id !== '' && !units?.has(id));
      if (missing === undefined) continue;
      const message = `no <unit> of this <file> has id ${missing}`;
      this.#report(`${at.name}/@${attribute}`, message, at);
    }
  }

  /** Once a document: a finding for each of a thousand targets would bury the others. */
  #checkTargetLanguage(target: Element): void {
    const root = this.#open[0]?.element;
    if (this.#targetLanguageChecked || root === undefined) return;
    this.#targetLanguageChecked = true;
    if (root.attributes.has('trgLang')) return;
    this.#report('xliff/@trgLang', 'a document with <target> needs trgLang: add it', target);
  }

  #report(rule: string, message: string, { line, column }: Element): void {
    this.#emit({ rule, message, line, column });
  }
}

/** Elements that no constraint looks back at. */
const STRUCTURE: ReadonlySet<string> = new Set(['file', 'group', 'unit']);

function hasRoom({ max }: Slot, count = 0): boolean {
  return count < max;
}

function namesOf(names: readonly string[]): string {
  return names.map((name) => `<${name}>`).join(' or ');
}

function readAttributes(tag: XmlTag): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const { name, local, uri, value } of Object.values(tag.attributes)) {
    if (uri === '') read.set(name, value);
    else if (uri === XML) read.set(`xml:${local}`, value);
  }
  return read;
}
