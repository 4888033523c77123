/** A JSON text with the places of its fields, whether it is right or not. */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Fault, JsonPath } from './finding.js';
import { code, persianNumber } from './quoting.js';

/** Entries are nested five deep; the parsers, which call themselves for each level, must not be asked for thousands. */
const DEEPEST = 32;

/** So many faults of one kind are told of one file. */
const MOST_FAULTS = 20;

/** Line and column, counted from 1. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** What can be said of a text that is or should be JSON. */
export class JsonPlaces {
  readonly #text: string;
  #tree: Node | undefined;
  #errors: ParseError[] = [];
  #parsed = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the value at a path begins, or what is nearest to it in the file. */
  place(path: JsonPath): LinePlace {
    this.#parse();
    const tree = this.#tree;
    for (let length = path.length; tree !== undefined && length >= 0; length--) {
      const node = findNodeAtLocation(tree, path.slice(0, length));
      if (node === undefined) continue;
      return this.at(node.parent?.type === 'property' ? node.parent.offset : node.offset);
    }
    return { line: 1, column: 1 };
  }

  /** What stands in the way of reading the text as JSON, and where; for texts that `JSON.parse` refuses. */
  syntaxFault(): Fault & LinePlace {
    if (isTooDeep(this.#text)) {
      const en = `nested more than ${DEEPEST} deep: an entry is not`;
      const fa = `بیش از ${persianNumber(DEEPEST)} لایهٔ تودرتو دارد: هیچ مدخلی چنین نیست`;
      return { rule: 'json', path: [], en, fa, line: 1, column: 1 };
    }
    this.#parse();
    const [first] = this.#errors;
    const offset = first?.offset ?? this.#text.length;
    const name = first === undefined ? '' : printParseErrorCode(first.error);
    const typographic = /[“”„«»‘’]/u.test(this.#text.charAt(offset));
    const [en, fa] = typographic ? CURLY : (SYNTAX.get(name) ?? OTHERWISE);
    // The parser sees that a comma is missing where the next field begins: the line to mend is the one before.
    const place = this.at(name === 'CommaExpected' ? this.#text.slice(0, offset).trimEnd().length : offset);
    return { rule: 'json', path: [], en: `not valid JSON: ${en}`, fa: `JSON نادرست است: ${fa}`, ...place };
  }

  /** Fields that stand twice in an object. */
  duplicateFields(): Fault[] {
    this.#parse();
    const faults: Fault[] = [];
    const open = this.#tree === undefined ? [] : [{ node: this.#tree, path: [] as JsonPath }];
    for (let at = open.pop(); at !== undefined && faults.length < MOST_FAULTS; at = open.pop()) {
      const { node, path } = at;
      const seen = new Set<string>();
      (node.children ?? []).forEach((child, i) => {
        if (node.type === 'array') {
          open.push({ node: child, path: [...path, i] });
          return;
        }
        const [key, value] = child.children ?? [];
        if (key === undefined) return;
        const name = String(key.value);
        const field = [...path, name];
        if (seen.has(name)) {
          faults.push({
            rule: 'duplicate-field',
            path: field,
            en: `the field ${code(name)} stands twice here, and only the last is read: take one out`,
            fa: `بخش ${code(name)} اینجا دو بار آمده است و فقط آخری خوانده می‌شود: یکی را حذف کنید`,
          });
        }
        seen.add(name);
        if (value?.children !== undefined) open.push({ node: value, path: field });
      });
    }
    return faults;
  }

  #parse(): void {
    if (this.#parsed) return;
    this.#parsed = true;
    if (isTooDeep(this.#text)) return;
    this.#tree = parseTree(this.#text, this.#errors, { disallowComments: true });
  }

  /** The place of an offset. */
  at(offset: number): LinePlace {
    const before = this.#text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  }
}

/** Whether brackets are nested deeper than in any entry; those in strings do not count. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (quoted && character === '\\') i++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '[' || character === '{')) depth += 1;
    else if (!quoted && (character === ']' || character === '}')) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

type Message = readonly [en: string, fa: string];

const CURLY: Message = [
  'this quotation mark is not the straight one: type "',
  'این علامت نقل قول خمیده است: به جایش " بنویسید',
];
const OTHERWISE: Message = [
  'look for a missing comma, quotation mark or bracket',
  'شاید ویرگول، علامت نقل قول یا کروشه‌ای جا افتاده باشد',
];

/** What to do about what the parser says. */
const SYNTAX: ReadonlyMap<string, Message> = new Map([
  [
    'CommaExpected',
    [
      'a comma is missing here: write , at the end of this line',
      'اینجا ویرگول لاتین جا افتاده است: در پایان این سطر , بنویسید',
    ],
  ],
  [
    'ColonExpected',
    [
      'a colon is missing here: write : after the name of the field',
      'اینجا دونقطه جا افتاده است: پس از نام بخش : بنویسید',
    ],
  ],
  [
    'PropertyNameExpected',
    [
      'the name of a field is expected here: put it in quotation marks, or take out the comma before this place',
      'اینجا نام یک بخش لازم است: آن را در "…" بگذارید، یا ویرگول پیش از اینجا را حذف کنید',
    ],
  ],
  [
    'ValueExpected',
    [
      'a value is expected here: write it, or take out the comma before this place',
      'اینجا مقداری لازم است: آن را بنویسید، یا ویرگول پیش از اینجا را حذف کنید',
    ],
  ],
  ['CloseBraceExpected', ['a bracket is not closed: write } here', 'آکولاد بسته نشده است: اینجا } بنویسید']],
  ['CloseBracketExpected', ['a bracket is not closed: write ] here', 'کروشه بسته نشده است: اینجا ] بنویسید']],
  [
    'EndOfFileExpected',
    [
      'the entry ends before this place: take out what follows',
      'مدخل پیش از اینجا تمام شده است: هرچه را پس از آن آمده است حذف کنید',
    ],
  ],
  [
    'UnexpectedEndOfString',
    [
      'this text is not closed in its line: write " at its end, and no line break inside it',
      'این متن تا پایان سطر بسته نشده است: در پایانش " بنویسید و در میانش سطر را نشکنید',
    ],
  ],
  [
    'InvalidEscapeCharacter',
    [
      'a backslash stands before a letter that needs none: take it out, or write \\\\',
      'خط وارون (\\) پیش از نویسه‌ای آمده است که به آن نیاز ندارد: حذفش کنید یا \\\\ بنویسید',
    ],
  ],
  [
    'InvalidUnicode',
    [
      '\\u needs four digits or letters from a to f: write the letter itself',
      '\\u به چهار نویسه از 0 تا 9 یا a تا f نیاز دارد: بهتر است خود حرف را بنویسید',
    ],
  ],
  [
    'InvalidCharacter',
    [
      'a tab or another control character stands in this text: take it out',
      'در این متن نویسهٔ کنترلی (مانند tab) آمده است: حذفش کنید',
    ],
  ],
  ['InvalidCommentToken', ['JSON has no comments: take this one out', 'JSON توضیح ندارد: آن را حذف کنید']],
  ['InvalidSymbol', ['this is no JSON: put texts in quotation marks, "…"', 'این JSON نیست: متن‌ها را در "…" بگذارید']],
]);
