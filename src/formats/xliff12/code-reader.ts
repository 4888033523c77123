/**
 * Codes of XLIFF 1 as a memory's unit has them, in the words of XLIFF 2.
 *
 *     <bpt id="1" ctype="bold">&lt;b></bpt>peace<ept id="1">&lt;/b></ept>
 *     sc id=1 type=fmt subType=xlf:b, data <b>   ec startRef=1, data </b>
 *
 * What has no word there stays under its name in the namespace of XLIFF 1.2: `xlf12:ctype="x-field"`. Attributes of
 * extensions keep their namespaces with them.
 */
import { type Namespaces, prefixOf } from '../../internal/namespaces.js';
import { isNmtoken } from '../../internal/xml-escape.js';
import type { Content, Inline, InlineCode, NativeCode } from '../../tm/content.js';
import { markType, typeOf } from './code-types.js';
import { ELEMENT_NAME, OWN_PREFIX, XLIFF_1_2 } from './names.js';

/** Attributes of a code while its text is read: that it is half of a pair may turn out later. */
type Attributes = Map<string, string>;

/** Begun pairs whose end may come yet, by what names both halves. */
type Begun = Map<string, Attributes[]>;

/** Reads one side of a unit. */
export class CodeReader {
  readonly #namespaces: Namespaces;
  /** Identifiers that are given, each with the number that its next double gets. */
  readonly #taken = new Map<string, number>();
  /** Half-read codes: their attributes become a record when the whole text is read. */
  readonly #alone = new Set<Attributes>();

  /** `namespaces` are those in scope around the side. */
  constructor(namespaces: Namespaces) {
    this.#namespaces = namespaces;
  }

  /** The side as a unit has it: a string where there are no codes. */
  read(content: Content): Content {
    if (typeof content === 'string') return content;
    const read = finished(this.#flow(content), this.#alone);
    return read.every((part) => typeof part === 'string') ? read.join('') : read;
  }

  /** A text in which pairs begin and end. */
  #flow(parts: readonly Inline[]): Pending[] {
    const begun: Begun = new Map();
    const read = this.#parts(parts, begun);
    for (const starts of begun.values()) for (const start of starts) this.#alone.add(start);
    return read;
  }

  #parts(parts: readonly Inline[], begun: Begun): Pending[] {
    const read: Pending[] = [];
    for (const part of parts) {
      const last = read.at(-1);
      if (typeof part !== 'string') read.push(this.#code(part, begun));
      else if (typeof last === 'string') read[read.length - 1] = last + part;
      else if (part !== '') read.push(part);
    }
    return read;
  }

  #code(code: InlineCode, begun: Begun): PendingCode {
    const { name, attributes: written, content, data } = code;
    this.#namespaces.push(written);
    const attributes = name === 'mrk' ? this.#mark(written) : this.#attributes(code, begun);
    this.#addOthers(attributes, written, name === 'mrk' ? KNOWN_OF_MARK : KNOWN);
    const read = {
      name,
      attributes,
      content: this.#parts(content, begun),
      ...(data !== undefined && { data: this.#native(data) }),
    };
    this.#namespaces.pop();
    return read;
  }

  #native(data: NativeCode): PendingNative {
    if (typeof data === 'string') return data;
    return data.map((part) =>
      typeof part === 'string' ? part : { attributes: part.attributes, content: this.#flow(part.content) },
    );
  }

  #mark(written: InlineCode['attributes']): Attributes {
    const { mtype = '', mid = '', comment } = written;
    const attributes: Attributes = new Map([['id', this.#takeId(mid, 'm')]]);
    if (mtype === 'protected') attributes.set('translate', 'no');
    else attributes.set('type', markType(mtype));
    if (comment !== undefined) attributes.set('value', comment);
    if (mid !== '' && attributes.get('id') !== mid) own(attributes, 'mid', mid);
    return attributes;
  }

  #attributes({ name, attributes: written }: InlineCode, begun: Begun): Attributes {
    const { id = '', rid, ctype, pos } = written;
    const key = rid ?? id;
    const attributes: Attributes = new Map();
    const start = name === 'ec' && pos === undefined ? begun.get(key)?.pop() : undefined;
    if (start !== undefined) {
      const startRef = start.get('id') ?? '';
      attributes.set('startRef', startRef);
      if (id !== startRef) own(attributes, 'id', id);
      if (rid !== undefined && rid !== startRef) own(attributes, 'rid', rid);
    } else {
      const taken = this.#takeId(id, name);
      attributes.set('id', taken);
      if (id !== taken) own(attributes, 'id', id);
      if (rid !== undefined && rid !== taken) own(attributes, 'rid', rid);
      if (pos !== undefined || name === 'ec') attributes.set('isolated', 'yes');
      else if (name === 'sc') begin(begun, key, attributes);
    }
    if (ctype !== undefined) addType(attributes, ctype);
    if (written['equiv-text'] !== undefined) {
      attributes.set(name === 'pc' ? 'equivStart' : 'equiv', written['equiv-text']);
    }
    if (written['clone'] === 'no') attributes.set('canCopy', 'no');
    else if (written['clone'] !== undefined) own(attributes, 'clone', written['clone']);
    return attributes;
  }

  /** Adds what is in no field: of XLIFF 1 under its prefix, of extensions with their namespaces. */
  #addOthers(attributes: Attributes, written: InlineCode['attributes'], known: ReadonlySet<string>): void {
    for (const [name, value] of Object.entries(written)) {
      const prefix = prefixOf(name);
      if (known.has(name) || name === 'xmlns' || prefix === 'xmlns') continue;
      if (name === ELEMENT_NAME) own(attributes, 'element', value);
      else if (prefix === '') own(attributes, name, value);
      else {
        if (prefix !== 'xml') attributes.set(`xmlns:${prefix}`, this.#namespaces.resolve(prefix) ?? '');
        attributes.set(name, value);
      }
    }
  }

  /** An identifier that no other code of the side has. */
  #takeId(wanted: string, fallback: string): string {
    const base = isNmtoken(wanted) ? wanted : `${fallback}${this.#taken.size + 1}`;
    let id = base;
    let times = this.#taken.get(base) ?? 1;
    while (this.#taken.has(id)) {
      times += 1;
      id = `${base}.${times}`;
    }
    this.#taken.set(base, times);
    if (id !== base) this.#taken.set(id, 1);
    return id;
  }
}

/** Attributes that have a field or a word. */
const KNOWN: ReadonlySet<string> = new Set(['id', 'rid', 'pos', 'ctype', 'equiv-text', 'clone']);
const KNOWN_OF_MARK: ReadonlySet<string> = new Set(['mtype', 'mid', 'comment']);

function begin(begun: Begun, key: string, attributes: Attributes): void {
  const starts = begun.get(key);
  if (starts === undefined) begun.set(key, [attributes]);
  else starts.push(attributes);
}

/** Keeps an attribute of XLIFF 1 under its prefix. */
function own(attributes: Attributes, name: string, value: string): void {
  attributes.set(`xmlns:${OWN_PREFIX}`, XLIFF_1_2);
  attributes.set(`${OWN_PREFIX}:${name}`, value);
}

function addType(attributes: Attributes, ctype: string): void {
  const [type = 'other', subType] = typeOf(ctype) ?? [];
  attributes.set('type', type);
  if (subType !== undefined) attributes.set('subType', subType);
  if (type === 'other') own(attributes, 'ctype', ctype);
}

type Pending = string | PendingCode;

interface PendingCode {
  readonly name: InlineCode['name'];
  readonly attributes: Attributes;
  readonly content: readonly Pending[];
  readonly data?: PendingNative;
}

type PendingNative = string | readonly (string | PendingFlow)[];

interface PendingFlow {
  readonly attributes: InlineCode['attributes'];
  readonly content: readonly Pending[];
}

/** The text with its codes, those `alone` isolated. */
function finished(parts: readonly Pending[], alone: ReadonlySet<Attributes>): Inline[] {
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    const { name, attributes, content, data } = part;
    if (alone.has(attributes)) attributes.set('isolated', 'yes');
    return {
      name,
      attributes: Object.fromEntries(attributes),
      content: finished(content, alone),
      ...(data !== undefined && { data: finishedNative(data, alone) }),
    };
  });
}

function finishedNative(data: PendingNative, alone: ReadonlySet<Attributes>): NativeCode {
  if (typeof data === 'string') return data;
  return data.map((part) =>
    typeof part === 'string' ? part : { attributes: part.attributes, content: finished(part.content, alone) },
  );
}
