/**
 * XLIFF 2 as a stream of XML events into units.
 *
 * The reader remembers what is open and nothing else, so that a file of any size passes through. Each element that it
 * knows says what to do when it ends; all others are skipped with everything inside them: a match candidate has a
 * `<source>` too, and it is not the segment's.
 */
import { TarjomanError } from '../../errors.js';
import { isXmlText } from '../../internal/xml-escape.js';
import type { XmlHandler, XmlTag } from '../../internal/xml-parser.js';
import { type Content, type InlineCode, plainText } from '../../tm/content.js';
import type { SentenceLengths, Unit } from '../../tm/unit.js';
import { Neighbours } from '../neighbours.js';
import { UnitIds } from '../unit-ids.js';
import { ContentBuilder } from './content-builder.js';
import { isCore, isLanguage, META_CATEGORY, METADATA, PARAGRAPH_TYPE, REFERENCES, UNDETERMINED } from './names.js';

/** What to do when an element ends. */
type Ending = () => void;

interface Segment {
  readonly id: string | undefined;
  source: Content | undefined;
  target: Content | undefined;
}

interface OpenUnit {
  readonly id: string;
  readonly segments: Segment[];
  /** Original data of the codes, by identifier. */
  readonly data: Map<string, string>;
  /** Notes, by identifier: comments in the text may refer to them. */
  readonly notes: Map<string, string>;
  /** Our metadata, by type. */
  readonly meta: Map<string, string>;
  readonly line: number;
  readonly column: number;
}

const NOTHING: Ending = () => {};

/** The namespace in which XML puts `xmlns:…` attributes. */
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** An {@link XmlHandler} that gives each unit to `emit` as soon as its neighbours are known. */
export class DocumentReader implements XmlHandler {
  readonly #emit: (unit: Unit) => void;
  #sourceLang = UNDETERMINED;
  #targetLang = UNDETERMINED;
  #started = false;
  #document = '';
  /** Paragraphs of the open groups, innermost last. */
  #paragraphs: (number | undefined)[] = [];
  #unit: OpenUnit | undefined;
  #segment: Segment | undefined;
  #content: ContentBuilder | undefined;
  /** Text of a `<data>`, `<note>` or `<meta>`. */
  #captured: string | undefined;
  /** How many elements are open inside something that is skipped, with it. */
  #skipped = 0;
  readonly #endings: Ending[] = [];
  readonly #neighbours = new Neighbours();
  readonly #ids = new UnitIds();

  constructor(emit: (unit: Unit) => void) {
    this.#emit = emit;
  }

  open(tag: XmlTag, line: number, column: number): void {
    const ending = this.#skipped > 0 ? undefined : this.#enter(tag, line, column);
    if (ending === undefined) this.#skipped += 1;
    else this.#endings.push(ending);
  }

  close(): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else this.#endings.pop()?.();
  }

  text(text: string): void {
    if (this.#skipped > 0) return;
    if (this.#content !== undefined) this.#content.text(text);
    else if (this.#captured !== undefined) this.#captured += text;
  }

  /** Enters an element and says how to leave it; `undefined` to skip it. */
  #enter(tag: XmlTag, line: number, column: number): Ending | undefined {
    if (!this.#started) return this.#enterRoot(tag, line, column);
    if (this.#content !== undefined) return this.#enterCode(tag, line, column);
    if (tag.uri === METADATA) return this.#enterMetadata(tag);
    if (!isCore(tag.uri)) return undefined;
    switch (tag.local) {
      case 'file':
        return this.#enterFile(tag, line, column);
      case 'group':
        return this.#enterGroup(tag);
      case 'unit':
        return this.#enterUnit(tag, line, column);
      case 'segment':
        return this.#enterSegment(tag, line, column);
      case 'source':
      case 'target':
        return this.#enterSide(tag.local, line, column);
      case 'notes':
      case 'originalData':
        return this.#unit === undefined ? undefined : NOTHING;
      case 'note':
        return this.#capture(this.#unit?.notes, value(tag, 'id'));
      case 'data':
        return this.#capture(this.#unit?.data, value(tag, 'id'));
      case 'cp':
        this.text(readCodePoint(tag, line, column));
        return NOTHING;
      default:
        return undefined; // skeleton, ignorable
    }
  }

  #enterRoot(tag: XmlTag, line: number, column: number): Ending {
    const version = value(tag, 'version') ?? '';
    if (tag.local !== 'xliff') {
      throw bad(`the root element is <${tag.name}>, not <xliff>: give an XLIFF file`, line, column);
    }
    if (!isCore(tag.uri) || !/^2\.\d+$/.test(version)) {
      const message = `this is XLIFF ${version || 'without a version'}, and only 2.x is read`;
      throw bad(`${message}: convert the file to XLIFF 2.1 first`, line, column);
    }
    this.#sourceLang = readLanguage(tag, 'srcLang', line, column);
    this.#targetLang = readLanguage(tag, 'trgLang', line, column);
    this.#started = true;
    return NOTHING;
  }

  #enterFile(tag: XmlTag, line: number, column: number): Ending {
    this.#document = value(tag, 'original') ?? required(tag, 'id', line, column);
    return () => {
      const last = this.#neighbours.flush();
      if (last !== undefined) this.#emit(last);
    };
  }

  #enterGroup(tag: XmlTag): Ending {
    const outer = this.#paragraphs.at(-1);
    this.#paragraphs.push(readParagraph(tag) ?? outer);
    return () => this.#paragraphs.pop();
  }

  #enterUnit(tag: XmlTag, line: number, column: number): Ending {
    if (this.#unit !== undefined) throw bad('a unit stands inside a unit: close the outer one first', line, column);
    const id = required(tag, 'id', line, column);
    const [data, notes, meta] = [new Map(), new Map(), new Map()];
    this.#unit = { id, segments: [], data, notes, meta, line, column };
    return () => this.#leaveUnit();
  }

  #enterSegment(tag: XmlTag, line: number, column: number): Ending | undefined {
    if (this.#unit === undefined) return undefined;
    if (this.#segment !== undefined)
      throw bad('a segment stands inside a segment: close the outer one first', line, column);
    const segment: Segment = { id: value(tag, 'id'), source: undefined, target: undefined };
    this.#unit.segments.push(segment);
    this.#segment = segment;
    return () => {
      this.#segment = undefined;
    };
  }

  #enterSide(side: 'source' | 'target', line: number, column: number): Ending | undefined {
    const segment = this.#segment;
    if (segment === undefined) return undefined;
    if (segment[side] !== undefined) throw bad(`a segment has two <${side}>: keep one`, line, column);
    const content = new ContentBuilder();
    this.#content = content;
    return () => {
      segment[side] = content.finish();
      this.#content = undefined;
    };
  }

  #enterCode(tag: XmlTag, line: number, column: number): Ending | undefined {
    const content = this.#content;
    if (content === undefined || !isCore(tag.uri)) return undefined;
    if (tag.local === 'cp') {
      content.text(readCodePoint(tag, line, column));
      return NOTHING;
    }
    if (!isCodeName(tag.local)) return undefined;
    content.open(tag.local, this.#readAttributes(tag));
    return () => content.close();
  }

  /** Metadata of a unit: ours is read, other tools' is skipped. */
  #enterMetadata(tag: XmlTag): Ending | undefined {
    if (this.#unit === undefined || this.#segment !== undefined) return undefined;
    switch (tag.local) {
      case 'metadata':
        return NOTHING;
      case 'metaGroup':
        return value(tag, 'category') === META_CATEGORY ? NOTHING : undefined;
      case 'meta':
        return this.#capture(this.#unit.meta, value(tag, 'type'));
      default:
        return undefined;
    }
  }

  #capture(into: Map<string, string> | undefined, key: string | undefined): Ending | undefined {
    if (into === undefined || key === undefined) return undefined;
    this.#captured = '';
    return () => {
      into.set(key, this.#captured ?? '');
      this.#captured = undefined;
    };
  }

  /**
   * Attributes of a code that make sense without the rest of the document: original data becomes what is displayed,
   * the note of a comment its value; a prefix brings its namespace along.
   */
  #readAttributes(tag: XmlTag): Readonly<Record<string, string>> {
    const read = new Map<string, string>();
    for (const { name, prefix, uri, value: text } of Object.values(tag.attributes)) {
      if (uri === XMLNS || (prefix === '' && REFERENCES.has(name))) continue;
      if (prefix !== '' && prefix !== 'xml') read.set(`xmlns:${prefix}`, uri);
      read.set(name, text);
    }
    for (const end of ['', 'Start', 'End']) {
      const data = this.#unit?.data.get(value(tag, `dataRef${end}`) ?? '');
      if (data === undefined || read.has(`disp${end}`)) continue;
      if (isXmlText(data)) read.set(`disp${end}`, data); // data may have <cp>, an attribute cannot
    }
    const ref = read.get('ref');
    if (ref?.startsWith('#')) {
      read.delete('ref');
      const note = /(?:^#|\/)n=([^/]+)$/.exec(ref)?.[1] ?? '';
      if (read.get('type') === 'comment') read.set('value', this.#unit?.notes.get(note) ?? '');
    }
    return Object.fromEntries(read); // unlike assignment, harmless for a name like __proto__
  }

  #leaveUnit(): void {
    const unit = this.#unit;
    if (unit === undefined) return;
    this.#unit = undefined;
    const score = readScore(unit);
    const paragraph = this.#paragraphs.at(-1);
    const { segments } = unit;
    for (const [i, { id, source = '', target = '' }] of segments.entries()) {
      // Somebody who divided the unit into several segments made its sentence lengths wrong.
      const sentences = segments.length === 1 ? readSentences(unit, source, target) : undefined;
      const read: Unit = {
        id: this.#ids.take(this.#document, segments.length === 1 ? unit.id : `${unit.id}.${id ?? i + 1}`),
        source,
        target,
        sourceLang: this.#sourceLang,
        targetLang: this.#targetLang,
        origin: { document: this.#document },
        ...(score === undefined ? {} : { score }),
        ...(unit.meta.get('crossing') === 'yes' && { crossing: true }),
        ...(paragraph === undefined ? {} : { paragraph }),
        ...(sentences === undefined ? {} : { sentences }),
      };
      const complete = this.#neighbours.push(read);
      if (complete !== undefined) this.#emit(complete);
    }
  }
}

function bad(message: string, line: number, column: number): TarjomanError {
  return new TarjomanError('BAD_FORMAT', message, { line, column });
}

function value(tag: XmlTag, name: string): string | undefined {
  return tag.attributes[name]?.value;
}

function required(tag: XmlTag, name: string, line: number, column: number): string {
  const found = value(tag, name);
  if (found !== undefined && found !== '') return found;
  throw bad(`<${tag.name}> has no ${name}, which XLIFF requires: add it`, line, column);
}

function readLanguage(tag: XmlTag, name: string, line: number, column: number): string {
  const language = value(tag, name)?.trim() ?? UNDETERMINED;
  if (isLanguage(language)) return language;
  const message = `${name} is ${JSON.stringify(language)}, which is no language tag`;
  throw bad(`${message}: give one as BCP 47 has them, such as fa or en-GB`, line, column);
}

const CODE_NAMES: ReadonlySet<string> = new Set(['ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em']);

function isCodeName(name: string): name is InlineCode['name'] {
  return CODE_NAMES.has(name);
}

function readCodePoint(tag: XmlTag, line: number, column: number): string {
  const hex = value(tag, 'hex') ?? '';
  const codePoint = /^[0-9a-f]{1,8}$/i.test(hex) ? Number.parseInt(hex, 16) : Number.NaN;
  if (codePoint <= 0x10ffff) return String.fromCodePoint(codePoint);
  throw bad(`<cp hex="${hex}"> is no code point: give 0000 to 10FFFF`, line, column);
}

/** The paragraph of a group that we wrote: `p1` is the first, `p1-2` is where it goes on after another. */
function readParagraph(tag: XmlTag): number | undefined {
  if (value(tag, 'type') !== PARAGRAPH_TYPE) return undefined;
  const number = /^p([1-9]\d{0,8})(?:-\d+)?$/.exec(value(tag, 'id') ?? '')?.[1];
  return number === undefined ? undefined : Number(number) - 1;
}

function readScore({ id, meta, line, column }: OpenUnit): number | undefined {
  const text = meta.get('score');
  if (text === undefined) return undefined;
  const score = text.trim() === '' ? Number.NaN : Number(text);
  if (score >= 0 && score <= 1) return score;
  throw bad(`the score of unit ${id} is "${text}": give a number from 0 to 1`, line, column);
}

function readSentences(
  { id, meta, line, column }: OpenUnit,
  source: Content,
  target: Content,
): SentenceLengths | undefined {
  const [left, right] = [meta.get('source'), meta.get('target')];
  if (left === undefined || right === undefined) return undefined;
  const lengths = { source: readLengths(left), target: readLengths(right) };
  if (![...lengths.source, ...lengths.target].every(Number.isSafeInteger)) {
    const message = `the sentence lengths of unit ${id} are "${left}" and "${right}"`;
    throw bad(`${message}: give whole numbers`, line, column);
  }
  // An editor that changed the text did not know of the lengths.
  const fits = total(lengths.source) <= plainText(source).length;
  return fits && total(lengths.target) <= plainText(target).length ? lengths : undefined;
}

function readLengths(text: string): number[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.map((word) => (/^\d+$/.test(word) ? Number(word) : Number.NaN));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}
