/**
 * Checks the structure of a document against a {@link Vocabulary} while it is parsed: which element stands where, text,
 * attributes and their values. What a format requires beyond that is checked by its own functions on the elements that
 * {@link StructureChecker.close} returns.
 *
 * A child looks for its slot from that of the child before it, so that the order is kept at the cost of one step:
 *
 *     unit:  [ modules* ][ notes? ][ originalData? ][ segment | ignorable + ]
 *                            ↑ last child was here      ↑ <segment> is found here
 */
import type { XmlAttribute, XmlTag } from '../../internal/xml-tag.js';
import { Element } from './element.js';
import { ANYTHING, EXTENSION, OTHER, type Slot, type Vocabulary } from './element-rule.js';
import { ANY, type ValueType } from './value-types.js';
import { collapse, isVisible } from './white-space.js';

/** Takes a violation: the rule's name, what is wrong and what to do, and the element that it is found at. */
export type Report = (rule: string, message: string, at: Place) => void;

/** Where something is found. */
export interface Place {
  /** Line, counted from 1. */
  readonly line: number;
  /** Column in UTF-16 units, counted from 1. */
  readonly column: number;
}

/** An element that the vocabulary does not know, or that stands where nothing is checked. */
export interface SkippedElement extends Place {
  readonly tag: XmlTag;
  /** The innermost element around it that is checked. */
  readonly within: Element;
}

/** XML Schema lets its own attributes, as where a schema is to be found, stand on every element. */
export const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

/** The checker of one document. */
export class StructureChecker {
  readonly #vocabulary: Vocabulary;
  readonly #report: Report;
  readonly #skip: (skipped: SkippedElement) => void;
  #current: Element | undefined;
  /** How many elements are open inside one that is not looked into, with it. */
  #skipped = 0;

  /**
   * @param vocabulary - The format.
   * @param report - Takes the findings.
   * @param skip - Sees each element that is not looked into.
   */
  constructor(vocabulary: Vocabulary, report: Report, skip: (skipped: SkippedElement) => void = () => {}) {
    this.#vocabulary = vocabulary;
    this.#report = report;
    this.#skip = skip;
  }

  /** An element begins; the caller has checked that the first is a root. Returns it where it is looked into. */
  open(tag: XmlTag, line: number, column: number): Element | undefined {
    const parent = this.#current;
    if (this.#skipped > 0) {
      this.#skipped += 1;
      if (parent !== undefined) this.#skip({ tag, within: parent, line, column });
      return undefined;
    }
    const prefix = this.#vocabulary.prefixOf(tag.uri);
    const name = prefix === undefined ? EXTENSION : prefix === '' ? tag.local : `${prefix}:${tag.local}`;
    const rule = this.#vocabulary.elements.get(name);
    const placed = parent === undefined || this.#place(parent, name, tag, line, column);
    if (rule === undefined || !placed) {
      this.#skipped = 1;
      if (parent !== undefined) this.#skip({ tag, within: parent, line, column });
      return undefined;
    }
    const element = new Element(name, rule, parent, tag, line, column);
    parent?.children.push(element);
    this.#checkAttributes(tag, element);
    this.#current = element;
    return element;
  }

  /** The element that was opened last ends. Returns it where it was looked into. */
  close(): Element | undefined {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return undefined;
    }
    const element = this.#current;
    if (element === undefined) return undefined;
    this.#current = element.parent;
    const slots = element.rule.children;
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] as Slot;
      if ((element.counts[i] as number) >= slot.min) continue;
      this.#report(element.name, `<${element.name}> needs ${namesOf(slot)}: add it`, element);
    }
    return element;
  }

  text(text: string): void {
    const element = this.#current;
    if (element === undefined || this.#skipped > 0) return;
    const { rule, name } = element;
    if (rule.text) {
      element.hasText = true;
      return;
    }
    // Between elements white space is none of the content; in an element that is always empty it is.
    if (element.hasText || (rule.children.length > 0 && !isVisible(text))) return;
    element.hasText = true;
    this.#report(name, `<${name}> cannot have text: remove it`, element);
  }

  /** Finds the slot of a child and whether it may be looked into. */
  #place(parent: Element, name: string, tag: XmlTag, line: number, column: number): boolean {
    const slots = parent.rule.children;
    const foreign = prefixOf(name) !== prefixOf(parent.name);
    if (foreign) parent.hasOther = true;
    let fault = 'is not allowed there: remove it';
    for (let i = 0; i < slots.length; i++) {
      const { names, max } = slots[i] as Slot;
      let limit = names.get(name);
      const listed = limit !== undefined;
      if (foreign && missesNone(parent, i)) limit ??= names.get(OTHER);
      limit ??= names.get(ANYTHING);
      if (limit === undefined) continue;
      const count = parent.counts[i] as number;
      const single = limit !== Number.POSITIVE_INFINITY;
      if (count >= max || (single && parent.hasSingle(name))) {
        fault = 'is there already: join the two, or remove one';
        continue;
      }
      if (i < parent.slot) {
        fault = `must come before <${parent.last}>: move it up`;
        continue;
      }
      if (single) parent.noteSingle(name);
      parent.slot = i;
      parent.last = tag.name;
      parent.counts[i] = count + 1;
      // The format's own elements in what belongs to a module are a copy of something, which has no place to check.
      return listed || name.includes(':');
    }
    this.#report(parent.name, `<${tag.name}> in <${parent.name}> ${fault}`, { line, column });
    // What stands in the wrong place is at least there: that it is missing would be a second finding about one fault.
    const slot = slots.findIndex(({ names }) => names.has(name));
    if (slot >= 0) parent.counts[slot] = (parent.counts[slot] as number) + 1;
    return false;
  }

  #checkAttributes(tag: XmlTag, element: Element): void {
    const { rule } = element;
    for (const name in tag.values) {
      const value = tag.values[name] as string;
      const colon = name.indexOf(':');
      const prefix = colon < 0 ? '' : name.slice(0, colon);
      if (name === 'xmlns' || prefix === 'xmlns') continue;
      if (prefix === '' || prefix === 'xml') {
        const type = rule.attributes.get(name);
        if (type === undefined) this.#checkUnlisted(element, name, value);
        else if (type !== ANY) this.#checkValue(element, name, value, type);
      } else this.#checkOther(element, tag.attributes[name] as XmlAttribute);
    }
    for (const name of rule.required) {
      if (element.get(name) !== undefined) continue;
      this.#report(`${element.name}/@${name}`, `<${element.name}> needs ${name}: add it`, element);
    }
  }

  #checkValue(element: Element, name: string, value: string, type: ValueType): void {
    if (!type.accepts(value)) this.#reportValue(element, name, value, type);
    else if (type.collapses) element.collapse(name, value);
  }

  /** An attribute of XML that the table does not list goes where other namespaces may go, as `xml:id` of an extension. */
  #checkUnlisted(element: Element, name: string, value: string): void {
    if (element.rule.anyAttributes) return;
    if (name.startsWith('xml:') && element.rule.open && !element.rule.closedToXml) {
      const type = this.#vocabulary.attributes.get(name);
      if (type?.accepts(value) === false) this.#reportValue(element, name, value, type);
      return;
    }
    this.#report(`${element.name}/@${name}`, `<${element.name}> has no attribute ${name}: remove it`, element);
  }

  #checkOther(element: Element, { name, local, uri, value }: XmlAttribute): void {
    if (uri === SCHEMA_INSTANCE) return;
    const { rule } = element;
    element.hasForeignAttributes = true;
    if (rule.anyAttributes) return;
    const prefix = this.#vocabulary.prefixOf(uri);
    if (prefix === undefined) {
      if (rule.open) return;
      const message = `<${element.name}> cannot have attributes of extensions, as ${name}: remove it`;
      this.#report(`${element.name}/@${name}`, message, element);
      return;
    }
    if (prefix === '') {
      const message = `attributes of the format have no prefix: write ${local} for ${name}`;
      this.#report(`${element.name}/@${local}`, message, element);
      return;
    }
    const usual = `${prefix}:${local}`;
    const type = rule.attributes.get(usual) ?? (rule.open ? this.#vocabulary.attributes.get(usual) : undefined);
    element.setOther(usual, type?.collapses ? collapse(value) : value);
    if (type === undefined) {
      const message = `<${element.name}> has no attribute ${usual}: remove it`;
      this.#report(`${element.name}/@${usual}`, message, element);
    } else if (!type.accepts(value)) this.#reportValue(element, usual, value, type);
  }

  #reportValue(element: Element, name: string, value: string, { expected }: ValueType): void {
    const message = `${name} is ${JSON.stringify(shorten(value))}: it must be ${expected}`;
    this.#report(`${element.name}/@${name}`, message, element);
  }
}

/** How much of a wrong value a message shows. */
const SHOWN = 60;

function shorten(value: string): string {
  return value.length <= SHOWN ? value : `${value.slice(0, SHOWN)}…`;
}

/** Whether all that must stand before a slot does: a wildcard takes nothing that has come too early. */
function missesNone(parent: Element, slot: number): boolean {
  const { children } = parent.rule;
  for (let i = 0; i < slot; i++) {
    if ((parent.counts[i] as number) < (children[i] as Slot).min) return false;
  }
  return true;
}

function namesOf({ names }: Slot): string {
  const known = [...names.keys()].filter((name) => name !== OTHER);
  return known.map((name) => `<${name}>`).join(' or ');
}

/** The prefix of a name; an extension's differs from every other. */
function prefixOf(name: string): string {
  if (name === EXTENSION) return EXTENSION;
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(0, colon);
}
