/**
 * Text with codes as the inside of a TMX `<seg>`.
 *
 *     pc            <bpt i x>…</bpt>inside<ept i>…</ept>
 *     sc … ec       the same, where both are in this text and in this order; otherwise <it pos>
 *     ph            <ph>
 *     mrk           <hi>
 *     sm, em        nothing: they mark text across codes, which TMX cannot
 *
 * A code that came from TMX has its attributes back; another one gets numbers.
 */
import { escapeAttribute, escapeText } from '../../internal/xml-escape.js';
import type { Content, Inline, InlineCode, NativeCode, SubFlow } from '../../tm/content.js';
import { CodeNumbers } from './code-numbers.js';
import { readOrigin } from './code-origin.js';
import { toTmxType } from './code-types.js';

/** What a code has back of its attributes in TMX, by its element there. */
const ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['bpt', ['x', 'type']],
  ['it', ['x', 'type']],
  ['ph', ['x', 'assoc', 'type']],
  ['ut', ['x']],
  ['hi', ['x', 'type']],
  ['sub', ['datatype', 'type']],
]);

/** A pair in the text that is being written, or half of one. */
interface Pair {
  readonly start: InlineCode;
  /** Whether both halves are there. */
  whole: boolean;
  /** Its number. */
  i?: string;
}

/** Writes all languages of one unit, so that a code has the same number in each. */
export class SegmentWriter {
  readonly #unspeakable: (codePoint: number) => never;
  readonly #oldSub: boolean;
  /** `x` by identifier. */
  readonly #numbers: CodeNumbers;
  /** The pair of each half in the text that is being written, in the order of the codes. */
  #halves: Pair[] = [];
  #written = 0;

  /**
   * @param contents - All languages of the unit.
   * @param unspeakable - Throws, as XML cannot hold this code point.
   * @param version - Version of TMX; a `<sub>` outside codes, which 1.1 has, becomes `<hi>` in later ones.
   */
  constructor(contents: readonly Content[], unspeakable: (codePoint: number) => never, version = '1.4') {
    this.#unspeakable = unspeakable;
    this.#oldSub = version === '1.1';
    const taken = new Set<string>();
    for (const content of contents) if (typeof content !== 'string') collect(content, 'x', taken);
    this.#numbers = new CodeNumbers(taken);
  }

  /** One of the languages. */
  write(content: Content): string {
    if (typeof content === 'string') return this.#text(content);
    this.#pair(content);
    return this.#parts(content);
  }

  #text(text: string): string {
    return escapeText(text, this.#unspeakable);
  }

  #parts(parts: readonly Inline[]): string {
    let xml = '';
    for (const part of parts) xml += typeof part === 'string' ? this.#text(part) : this.#code(part);
    return xml;
  }

  #code(code: InlineCode): string {
    const { name, attributes, content, data, dataEnd } = code;
    const { disp, equiv, dispStart, equivStart, dispEnd, equivEnd } = attributes;
    switch (name) {
      case 'ph':
        return this.#element(
          readOrigin(code)?.get('') === 'ut' ? 'ut' : 'ph',
          this.#own(code, ''),
          data ?? disp ?? equiv,
        );
      case 'pc': {
        const i = this.#next();
        const start = this.#element('bpt', this.#own(code, this.#attribute('i', i)), data ?? dispStart ?? equivStart);
        const inside = this.#parts(content);
        return `${start}${inside}${this.#element('ept', this.#attribute('i', i), dataEnd ?? dispEnd ?? equivEnd)}`;
      }
      case 'sc': {
        const i = this.#next();
        const own = this.#own(code, i === undefined ? ' pos="begin"' : this.#attribute('i', i));
        return this.#element(i === undefined ? 'it' : 'bpt', own, data ?? disp ?? equiv);
      }
      case 'ec': {
        const i = this.#next();
        if (i !== undefined) return this.#element('ept', this.#attribute('i', i), data ?? disp ?? equiv);
        return this.#element('it', this.#own(code, ' pos="end"'), data ?? disp ?? equiv);
      }
      case 'mrk': {
        const element = this.#oldSub && readOrigin(code)?.get('') === 'sub' ? 'sub' : 'hi';
        return `<${element}${this.#own(code, '')}>${this.#parts(content)}</${element}>`;
      }
      default:
        return ''; // no text is lost
    }
  }

  #element(name: string, attributes: string, data: NativeCode | undefined): string {
    return `<${name}${attributes}>${this.#native(data ?? '')}</${name}>`;
  }

  #native(data: NativeCode): string {
    if (typeof data === 'string') return this.#text(data);
    return data.map((part) => (typeof part === 'string' ? this.#text(part) : this.#subFlow(part))).join('');
  }

  #subFlow({ attributes, content }: SubFlow): string {
    const { datatype, type } = attributes;
    return `<sub${this.#attribute('datatype', datatype)}${this.#attribute('type', type)}>${this.#parts(content)}</sub>`;
  }

  /** Attributes that match the code with those of other languages and say what it is. */
  #own(code: InlineCode, first: string): string {
    const { name, attributes } = code;
    const origin = readOrigin(code);
    if (origin !== undefined) {
      const kept = ATTRIBUTES.get(origin.get('') ?? '') ?? [];
      return first + kept.map((each) => this.#attribute(each, origin.get(each))).join('');
    }
    const { id = '', startRef, type, subType } = attributes;
    const mark = name === 'mrk' && type !== 'generic' ? type : undefined;
    return `${first} x="${this.#numbers.of(startRef ?? id)}"${this.#attribute('type', mark ?? toTmxType(type, subType))}`;
  }

  #attribute(name: string, value: string | undefined): string {
    return value === undefined ? '' : ` ${name}="${escapeAttribute(value, this.#unspeakable)}"`;
  }

  #next(): string | undefined {
    this.#written += 1;
    return this.#halves[this.#written - 1]?.i;
  }

  /** Finds the pairs of a text and numbers them: as they were in TMX, or as `x`, or else with what is free. */
  #pair(parts: readonly Inline[]): void {
    this.#halves = [];
    this.#written = 0;
    this.#pairFlow(parts, new Map());
    const kept = new Set<string>();
    collect(parts, 'i', kept);
    const free = new CodeNumbers(kept);
    const given = new Set<string>();
    for (const pair of this.#halves) {
      if (pair.i !== undefined || !pair.whole) continue;
      const { id = '' } = pair.start.attributes;
      const own = readOrigin(pair.start)?.get('i');
      let i = own ?? this.#numbers.of(id);
      // According to TMX, a number must be unique in its segment; files that use one again are mended.
      if (given.has(i) || (own === undefined && kept.has(i))) {
        do i = free.next();
        while (given.has(i));
      }
      pair.i = i;
      given.add(i);
    }
  }

  #pairFlow(parts: readonly Inline[], begun: Map<string, Pair>): void {
    for (const part of parts) {
      if (typeof part === 'string') continue;
      const { name, attributes, content, data, dataEnd } = part;
      const { id = '', startRef = '', isolated } = attributes;
      if (name === 'sc' || name === 'pc') {
        const pair = { start: part, whole: name === 'pc' };
        this.#halves.push(pair);
        if (name === 'sc' && isolated !== 'yes') begun.set(id, pair);
      } else if (name === 'ec') {
        const pair = isolated === 'yes' ? undefined : begun.get(startRef);
        if (pair !== undefined) pair.whole = true;
        begun.delete(startRef);
        this.#halves.push(pair ?? { start: part, whole: false });
      }
      for (const flow of subFlowsOf(data)) this.#pairFlow(flow.content, new Map());
      this.#pairFlow(content, begun);
      for (const flow of subFlowsOf(dataEnd)) this.#pairFlow(flow.content, new Map());
    }
  }
}

function subFlowsOf(data: NativeCode | undefined): SubFlow[] {
  if (data === undefined || typeof data === 'string') return [];
  return data.filter((part) => typeof part !== 'string');
}

/** The numbers that codes brought with them from TMX. */
function collect(parts: readonly Inline[], name: 'i' | 'x', into: Set<string>): void {
  for (const part of parts) {
    if (typeof part === 'string') continue;
    const number = readOrigin(part)?.get(name);
    if (number !== undefined) into.add(number);
    for (const flow of [...subFlowsOf(part.data), ...subFlowsOf(part.dataEnd)]) collect(flow.content, name, into);
    collect(part.content, name, into);
  }
}
