/**
 * What an entry says at one of its levels, whatever the style and version of the file:
 *
 *     <descrip type="definition">…</descrip>                  v3 style dca, and v2
 *     <basic:definition>…</basic:definition>                  v3 style dct
 *     <descripGrp><descrip …/><admin …/></descripGrp>         either, with what belongs to it
 */
import type { TbxElement } from './document.js';
import { localName } from './names.js';

/** A data category with its value. */
export interface Datum {
  /** The type, or the element's name where it needs none: `definition`, `note`, `date`. */
  readonly category: string;
  /** Its text, without codes. */
  readonly text: string;
  /** Its own language, where it says one. */
  readonly lang: string | undefined;
  /** What it points to. */
  readonly target: string | undefined;
  /** What stands in the same group after it. */
  readonly group: readonly Datum[];
}

/** Elements whose type is their data category. */
const TYPED: ReadonlySet<string> = new Set([
  ...['admin', 'adminNote', 'descrip', 'descripNote', 'ref', 'termNote', 'transac', 'transacNote', 'xref'],
]);

const GROUPS: ReadonlySet<string> = new Set(['adminGrp', 'descripGrp', 'termNoteGrp', 'transacGrp']);

/** Codes of v2, whose text is no text of the entry. */
const NATIVE_CODES: ReadonlySet<string> = new Set(['bpt', 'ept', 'ph']);

/** Reads the data of entries; `exact` keeps white space, which others lay out as they like. */
export class DataReader {
  readonly #exact: boolean;

  constructor(exact: boolean) {
    this.#exact = exact;
  }

  /** The data that stand directly in an element; levels below it are left out. */
  dataOf({ content }: TbxElement): Datum[] {
    const data: Datum[] = [];
    for (const node of content) {
      if (typeof node === 'string' || node.kind !== 'element') continue;
      const name = localName(node.name);
      if (LEVELS.has(name)) continue;
      if (!GROUPS.has(name)) {
        data.push(this.#datum(node, []));
        continue;
      }
      const [first, ...others] = childrenOf(node);
      if (first !== undefined)
        data.push(
          this.#datum(
            first,
            others.flatMap((each) => this.dataOf({ ...node, content: [each] })),
          ),
        );
    }
    return data;
  }

  /** The text of an element, without its codes. */
  textOf(element: TbxElement): string {
    const text = plainText(element);
    return this.#exact ? text : text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
  }

  #datum(element: TbxElement, group: readonly Datum[]): Datum {
    const { name, attributes = {} } = element;
    const category = TYPED.has(localName(name)) ? (attributes['type'] ?? '') : localName(name);
    return { category, text: this.textOf(element), lang: attributes['xml:lang'], target: attributes['target'], group };
  }
}

const LEVELS: ReadonlySet<string> = new Set(['langSec', 'langSet', 'termSec', 'tig', 'ntig', 'termGrp', 'term']);

/** The elements in an element, with one of these names or all. */
export function childrenOf({ content }: TbxElement, ...names: readonly string[]): TbxElement[] {
  return content.filter(
    (node): node is TbxElement =>
      typeof node !== 'string' &&
      node.kind === 'element' &&
      (names.length === 0 || names.includes(localName(node.name))),
  );
}

function plainText({ content }: TbxElement): string {
  let text = '';
  for (const node of content) {
    if (typeof node === 'string') text += node;
    else if (node.kind === 'element' && !NATIVE_CODES.has(localName(node.name))) text += plainText(node);
  }
  return text;
}

/** Whether there are codes in texts, or comments and instructions, anywhere in an element. */
export function extrasOf(element: TbxElement): { readonly codes: boolean; readonly remarks: boolean } {
  const found = { codes: false, remarks: false };
  const look = ({ content }: TbxElement): void => {
    for (const node of content) {
      if (typeof node === 'string') continue;
      if (node.kind !== 'element') {
        found.remarks = true;
        continue;
      }
      if (CODES.has(localName(node.name))) found.codes = true;
      look(node);
    }
  };
  look(element);
  return found;
}

const CODES: ReadonlySet<string> = new Set(['hi', 'foreign', 'sc', 'ec', ...NATIVE_CODES]);
