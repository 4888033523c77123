/**
 * Codes of a memory's unit as XLIFF 1.2 has them, valid in its strict form whatever they are.
 *
 *     pc            <g>, or where it has native codes <bpt>…</bpt>inside<ept>…</ept>
 *     sc … ec       <bx/>…<ex/> or <bpt>…<ept> where both are in this text and in this order; otherwise <it>
 *     ph            <x/> or <ph>
 *     mrk           <mrk>
 *     sm, em        nothing: XLIFF 1.2 has no annotations across codes
 *
 * That is what other tools see. What it does not say is kept beside it: {@link writeSide}.
 */

import type { Content, Inline, InlineCode, NativeCode } from '../../tm/content.js';
import { withoutUnspeakable } from './characters.js';
import { ctypeOf, isCtype, isOwnValue, mtypeOf } from './code-types.js';
import { OWN_PREFIX, XLIFF_1_2 } from './names.js';

/**
 * Elements of XLIFF 1.2 for codes, with the attributes that they can have beside their identifier and do not refer to
 * other units. Its strict form lets extensions have attributes on them only where their schema is known.
 */
const ELEMENTS = {
  g: new Set(['ctype', 'clone', 'equiv-text']),
  x: new Set(['ctype', 'clone', 'equiv-text']),
  bx: new Set(['rid', 'ctype', 'clone', 'equiv-text']),
  ex: new Set(['rid', 'equiv-text']),
  ph: new Set(['ctype', 'crc', 'assoc', 'equiv-text']),
  bpt: new Set(['rid', 'ctype', 'crc', 'equiv-text']),
  ept: new Set(['rid', 'crc', 'equiv-text']),
  it: new Set(['ctype', 'crc', 'equiv-text']),
} satisfies Readonly<Record<string, ReadonlySet<string>>>;

type Element = keyof typeof ELEMENTS;

/** Both halves of a pair in one text. */
interface Pair {
  /** Whether one of them has its native code. */
  readonly native: boolean;
  /** What names both, where it is unique in the text. */
  rid: string | undefined;
}

/** Writes one side of a unit. */
export class CodeWriter {
  readonly #rids = new Set<string>();
  readonly #pairs = new Map<InlineCode, Pair>();

  /** The side with the codes of XLIFF 1.2, as parts of a document have them. */
  write(content: Content): Content {
    if (typeof content === 'string') return withoutUnspeakable(content);
    const written = this.#flow(content);
    return written.every((part) => typeof part === 'string') ? written.join('') : written;
  }

  #flow(parts: readonly Inline[]): Inline[] {
    pair(parts, new Map(), this.#pairs);
    return this.#parts(parts);
  }

  #parts(parts: readonly Inline[]): Inline[] {
    const written: Inline[] = [];
    for (const part of parts) {
      for (const each of typeof part === 'string' ? [withoutUnspeakable(part)] : this.#code(part)) {
        const last = written.at(-1);
        if (typeof each !== 'string') written.push(each);
        else if (typeof last === 'string') written[written.length - 1] = last + each;
        else if (each !== '') written.push(each);
      }
    }
    return written;
  }

  #code(code: InlineCode): Inline[] {
    const { name, attributes, data, dataEnd, content } = code;
    const inside = this.#parts(content);
    const id = attributes['id'] ?? attributes['startRef'] ?? '';
    switch (name) {
      case 'pc': {
        if (data === undefined && dataEnd === undefined) {
          return [{ name: 'pc', attributes: attributesOf('g', code, id), content: inside }];
        }
        const rid = this.#takeRid(id);
        return [this.#half('bpt', code, data ?? '', rid), ...inside, this.#ending(id, dataEnd ?? '', rid)];
      }
      case 'mrk':
        return [{ name: 'mrk', attributes: markAttributes(attributes), content: inside }];
      case 'ph': {
        const own = attributesOf(data === undefined ? 'x' : 'ph', code, id);
        return [{ name, attributes: own, content: [], ...this.#data(data) }, ...inside];
      }
      case 'sc':
      case 'ec':
        return [this.#halfOf(code, id), ...inside];
      default:
        return inside;
    }
  }

  #halfOf(code: InlineCode, id: string): InlineCode {
    const { name, data } = code;
    const pair = this.#pairs.get(code);
    if (pair !== undefined) {
      if (name === 'sc') pair.rid = this.#takeRid(id);
      if (!pair.native) return this.#half(name === 'sc' ? 'bx' : 'ex', code, undefined, pair.rid);
      return this.#half(name === 'sc' ? 'bpt' : 'ept', code, data ?? '', pair.rid);
    }
    return this.#half('it', code, data ?? '', undefined);
  }

  #half(element: Element, code: InlineCode, data: NativeCode | undefined, rid: string | undefined): InlineCode {
    const { startRef, id = startRef ?? '' } = code.attributes;
    const attributes = attributesOf(element, code, id, rid);
    const name = code.name === 'ec' ? 'ec' : 'sc';
    const pos = element === 'it' ? { pos: name === 'sc' ? 'open' : 'close' } : {};
    return { name, attributes: { ...attributes, ...pos }, content: [], ...this.#data(data) };
  }

  #ending(id: string, data: NativeCode, rid: string | undefined): InlineCode {
    const named = { id: withoutUnspeakable(id), ...(rid !== undefined && { rid }) };
    return { name: 'ec', attributes: named, content: [], ...this.#data(data) };
  }

  #data(data: NativeCode | undefined): { readonly data?: NativeCode } {
    if (data === undefined) return {};
    if (typeof data === 'string') return { data: withoutUnspeakable(data) };
    const written = data.map((part) => {
      if (typeof part === 'string') return withoutUnspeakable(part);
      return { attributes: subAttributes(part.attributes), content: this.#flow(part.content) };
    });
    return { data: merged(written) };
  }

  /** What names both halves of a pair; in a valid document no other pair of the text has it. */
  #takeRid(id: string): string | undefined {
    if (!NAMES_BOTH.test(id) || this.#rids.has(id)) return undefined;
    this.#rids.add(id);
    return id;
  }
}

/** What every edition of XML takes for an NMTOKEN; they do not agree on other letters. */
const NAMES_BOTH = /^[\w.:-]+$/;

/** Finds the pairs of which both halves are in a text. */
function pair(parts: readonly Inline[], begun: Map<string, InlineCode[]>, found: Map<InlineCode, Pair>): void {
  for (const part of parts) {
    if (typeof part === 'string') continue;
    const { name, attributes, content, data } = part;
    const { id = '', startRef = '', isolated } = attributes;
    if (name === 'sc' && isolated !== 'yes') {
      const starts = begun.get(id);
      if (starts === undefined) begun.set(id, [part]);
      else starts.push(part);
    } else if (name === 'ec' && isolated !== 'yes') {
      const start = begun.get(startRef)?.pop();
      const both: Pair = { native: (start?.data ?? data) !== undefined, rid: undefined };
      if (start !== undefined) found.set(start, both).set(part, both);
    }
    pair(content, begun, found);
  }
}

/** The attributes of a code's element. */
function attributesOf(element: Element, code: InlineCode, id: string, rid?: string): InlineCode['attributes'] {
  const { type, subType, equiv, equivStart, disp, dispStart, canCopy } = code.attributes;
  const allowed = ELEMENTS[element];
  const placeholder = element === 'x' || element === 'ph';
  const said = new Map<string, string | undefined>([
    ['rid', rid],
    ['ctype', ctypeOf(type, subType, placeholder)],
    ['clone', canCopy === 'no' ? 'no' : undefined],
    ['equiv-text', equiv ?? equivStart ?? disp ?? dispStart],
  ]);
  const written = new Map([['id', withoutUnspeakable(ownOf(code.attributes, 'id') ?? id)]]);
  for (const name of allowed) {
    const own = name === 'rid' ? undefined : ownOf(code.attributes, name);
    const value = own !== undefined && isValid(name, own, placeholder) ? own : said.get(name);
    if (value !== undefined) written.set(name, withoutUnspeakable(value));
  }
  return Object.fromEntries(written);
}

/** The attributes of an annotation; none that says which segment it is, since that is said of segments alone. */
function markAttributes(attributes: InlineCode['attributes']): InlineCode['attributes'] {
  const { type, translate, value } = attributes;
  const mtype = type === undefined && translate === 'no' ? 'protected' : mtypeOf(type);
  const written = new Map([['mtype', mtype]]);
  if (value !== undefined) written.set('comment', withoutUnspeakable(value));
  return Object.fromEntries(written);
}

function subAttributes({ datatype, ctype }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const written = new Map<string, string>();
  if (datatype !== undefined && isOwnValue(datatype)) written.set('datatype', datatype);
  if (ctype !== undefined && isCtype(ctype, false)) written.set('ctype', ctype);
  return Object.fromEntries(written);
}

/** An attribute that the code keeps of XLIFF 1. */
function ownOf(attributes: InlineCode['attributes'], name: string): string | undefined {
  if (attributes[`xmlns:${OWN_PREFIX}`] !== XLIFF_1_2) return undefined;
  return attributes[`${OWN_PREFIX}:${name}`];
}

function isValid(name: string, value: string, placeholder: boolean): boolean {
  switch (name) {
    case 'ctype':
      return isCtype(value, placeholder);
    case 'clone':
      return value === 'yes' || value === 'no';
    case 'assoc':
      return value === 'preceding' || value === 'following' || value === 'both';
    default:
      return true;
  }
}

/** Native code with no two texts in a row; a text where there is nothing else. */
function merged(parts: Exclude<NativeCode, string>): NativeCode {
  const joined: Exclude<NativeCode, string>[number][] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part !== 'string') joined.push(part);
    else if (typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  return joined.every((part) => typeof part === 'string') ? joined.join('') : joined;
}
