/**
 * Whether the data categories of a document are those of its dialect, each in its place and with a value that it has.
 *
 *     <conceptEntry>            level of the entry
 *       <descripGrp>            group
 *         <descrip type="definition">        a category with its level and its group
 */
import type { XmlTag } from '../../../internal/xml-parser.js';
import type { Element } from '../../schema/element.js';
import type { Place, Report } from '../../schema/structure-checker.js';
import { collapse } from '../../schema/white-space.js';
import { localName, TBX_NAMESPACE, type TbxVersion } from '../names.js';
import { belongsTo, CATEGORIES, type Category, type Dialect, type Level, typesOf } from './categories.js';

/** Elements that a data category is a type of, in both versions. */
const CATEGORY_ELEMENTS: ReadonlySet<string> = new Set([
  ...['admin', 'adminNote', 'descrip', 'descripNote', 'ref', 'termNote', 'transac', 'transacNote', 'xref'],
]);

/** Those whose types a dialect does not list. */
const UNLISTED: ReadonlySet<string> = new Set(['adminNote', 'descripNote']);

/** Elements that are a level of an entry. */
const LEVELS: ReadonlyMap<string, Level> = new Map([
  ['conceptEntry', 'entry'],
  ['termEntry', 'entry'],
  ['langSec', 'langSec'],
  ['langSet', 'langSec'],
  ['termSec', 'termSec'],
  ['tig', 'termSec'],
  ['ntig', 'termSec'],
  ['termGrp', 'termSec'],
]);

/** What the levels are called in a message. */
const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  entry: 'the entry',
  langSec: 'the language',
  termSec: 'the term',
};

/** How much of a wrong value a message shows. */
const SHOWN = 60;

/** Checks one document of a dialect whose categories are known. */
export class CategoryChecker {
  readonly #dialect: Dialect;
  readonly #style: string;
  readonly #version: TbxVersion;
  readonly #report: Report;

  constructor(dialect: Dialect, style: string, version: TbxVersion, report: Report) {
    this.#dialect = dialect;
    this.#style = style;
    this.#version = version;
    this.#report = report;
  }

  /** An element begins. Returns the category that it is, where its text must be one of some values. */
  open(element: Element): { readonly name: string; readonly category: Category } | undefined {
    if (element.get('type') === '') {
      this.#report(
        `${element.name}/@type`,
        `type of <${element.name}> is empty: say which it is, or leave it out`,
        element,
      );
      return undefined;
    }
    const named = element.name.includes(':') ? this.#moduleCategory(element) : this.#typeCategory(element);
    if (named === undefined) return undefined;
    this.#checkPlace(element, named.name, named.category);
    return named.category.values === undefined ? undefined : named;
  }

  /** The text of a category that has values. */
  checkValue(name: string, { values = [], older }: Category, text: string, at: Place): void {
    const value = collapse(text);
    if (values.includes(value) || (older?.value === value && older.version === this.#version)) return;
    const shown = value.length <= SHOWN ? value : `${value.slice(0, SHOWN)}…`;
    this.#report(name, `${name} is ${JSON.stringify(shown)}: it must be one of ${values.join(', ')}`, at);
  }

  /** An element that the tables do not have, or have elsewhere. */
  skipped({ name, uri }: XmlTag, at: Place): void {
    if (uri === TBX_NAMESPACE) return;
    const fault =
      this.#style === 'dct'
        ? `is no data category of ${this.#dialect}`
        : 'is of another namespace, which style dca has not';
    this.#report(name, `<${name}> ${fault}: remove it, or give the file the name of a dialect of your own`, at);
  }

  #moduleCategory(element: Element): { name: string; category: Category } | undefined {
    const name = localName(element.name);
    const category = CATEGORIES.get(name);
    const known = category !== undefined && element.name === `${category.module}:${name}`;
    if (this.#style === 'dct' && known && belongsTo(category, this.#dialect)) return { name, category };
    const fault =
      this.#style === 'dct' ? `is no data category of ${this.#dialect}` : 'stands for a type, which is for style dct';
    this.#report(element.name, `<${element.name}> ${fault}: remove it, or write what the dialect has`, element);
    return undefined;
  }

  #typeCategory(element: Element): { name: string; category: Category } | undefined {
    if (!CATEGORY_ELEMENTS.has(element.name)) return undefined;
    if (this.#style === 'dct') {
      const message = `<${element.name}> is for style dca: write an element of a module, such as <min:subjectField>`;
      this.#report(element.name, message, element);
      return undefined;
    }
    const name = element.get('type');
    if (name === undefined || UNLISTED.has(element.name)) return undefined;
    const category = CATEGORIES.get(name);
    if (category?.element === element.name && belongsTo(category, this.#dialect)) return { name, category };
    const types = typesOf(element.name, this.#dialect);
    const cure = types.length === 0 ? `it has no <${element.name}>` : `it has ${types.join(', ')}`;
    const message = `${JSON.stringify(name.slice(0, SHOWN))} is no type of <${element.name}> in ${this.#dialect}: ${cure}`;
    this.#report(`${element.name}/@type`, message, element);
    return undefined;
  }

  #checkPlace(element: Element, name: string, category: Category): void {
    const { parent } = element;
    const group = parent?.name.endsWith('Grp') && !LEVELS.has(parent.name) ? parent : undefined;
    const level = LEVELS.get((group ?? element).parent?.name ?? '');
    if (level === undefined || !category.levels.includes(level)) {
      const levels = category.levels.map((each) => LEVEL_NAMES[each]).join(' or ');
      this.#report(name, `${name} stands where it cannot: move it to the level of ${levels}`, element);
    } else if (group !== undefined && !category.groups.includes(group.name)) {
      this.#report(name, `${name} stands in <${group.name}>: move it out of the group`, element);
    } else if (group === undefined && this.#version === 3 && category.grouped?.includes(level)) {
      const message = `${name} stands alone at the level of ${LEVEL_NAMES[level]}: put it into a group with what it is about`;
      this.#report(name, message, element);
    }
  }
}
