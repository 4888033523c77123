/**
 * Units into an XLIFF 2.1 document.
 *
 *     <file id="f1" original="communique-12" xml:space="preserve">      a document
 *     <group id="p1" type="tarjoman:paragraph">                         a source paragraph
 *     <unit id="u1"><mda:metadata>…</mda:metadata><segment …><source>…</source><target>…</target></segment></unit>
 *
 * A unit is one line and has one segment: diffs stay small, and readers that know only one segment a unit lose nothing.
 * What a translator need not see (score, lengths of the sentences) is in the metadata module, not in notes.
 */
import { TarjomanError } from '../../errors.js';
import { codePointName, escapeAttribute } from '../../internal/xml-escape.js';
import { isEmpty } from '../../tm/content.js';
import type { Unit } from '../../tm/unit.js';
import { isUnitId } from '../unit-ids.js';
import { ALIGNED, CORE, isLanguage, META_CATEGORY, METADATA, PARAGRAPH_TYPE, UNDETERMINED } from './names.js';
import { writeContent } from './write-content.js';

/** How to write XLIFF. */
export interface XliffWriteOptions {
  /** BCP 47 tag of the source; default: the first unit's, or `und` where there is no unit. */
  readonly sourceLang?: string;
  /** BCP 47 tag of the target; default likewise. */
  readonly targetLang?: string;
}

/**
 * Writes a memory as an XLIFF 2.1 document.
 *
 * A unit with only a source has no `<target>` and state `initial`; one with only a target has an empty `<source>` and
 * `translate="no"`. `before` and `after` are not written: a reader finds them in the neighbours. Codes of the text
 * keep all but their references to original data and sub-flows, which a memory does not hold.
 *
 * @param units - The units, those of one document together and all of one language pair.
 * @param options - Languages.
 * @returns The document; encode it as UTF-8.
 * @throws {TarjomanError} `BAD_ARGUMENT` where a unit breaks its contract (identifier, language, score, paragraph);
 *   `BAD_FORMAT` where an attribute has a character that XML cannot hold.
 * @example
 * ```ts
 * const xml = writeXliff(toUnits(align(persian, english), { document: 'communique-12' }));
 * ```
 */
export function writeXliff(units: Iterable<Unit>, options: XliffWriteOptions = {}): string {
  const writer = new XliffWriter(options);
  const chunks: string[] = [];
  for (const unit of units) chunks.push(writer.add(unit));
  chunks.push(writer.end());
  return chunks.join('');
}

/**
 * Writes a memory as {@link writeXliff} does, a unit at a time, for memories that need not fit into memory.
 *
 * @param units - The units, or a source of them such as {@link readXliff}.
 * @param options - Languages.
 * @returns The document in pieces.
 * @throws {TarjomanError} As {@link writeXliff}, when the generator reaches the unit.
 * @example
 * ```ts
 * const out = createWriteStream('memory.xlf');
 * for await (const piece of streamXliff(units)) out.write(piece);
 * ```
 */
export async function* streamXliff(
  units: Iterable<Unit> | AsyncIterable<Unit>,
  options: XliffWriteOptions = {},
): AsyncGenerator<string, void, void> {
  const writer = new XliffWriter(options);
  for await (const unit of units) yield writer.add(unit);
  yield writer.end();
}

/** The document so far: what is open, and which identifiers are taken. */
class XliffWriter {
  #sourceLang: string | undefined;
  #targetLang: string | undefined;
  #started = false;
  #files = 0;
  #document: string | undefined;
  #paragraph: number | undefined;
  /** Groups of the open file by paragraph: one that is left and entered again needs another identifier. */
  #groups = new Map<number, number>();
  /** Identifiers by document. */
  readonly #ids = new Map<string, Set<string>>();

  constructor({ sourceLang, targetLang }: XliffWriteOptions) {
    this.#sourceLang = sourceLang;
    this.#targetLang = targetLang;
  }

  /** The unit, after whatever has to be closed and opened before it. */
  add(unit: Unit): string {
    this.#sourceLang ??= unit.sourceLang;
    this.#targetLang ??= unit.targetLang;
    this.#check(unit);
    return `${this.#start()}${this.#enter(unit)}${writeUnit(unit)}\n`;
  }

  /** All that is still open, closed. */
  end(): string {
    const start = this.#start();
    if (this.#files > 0) return `${start}${this.#leaveFile()}</xliff>\n`;
    // According to the schema a document has a file, and a file a unit or a group, which may be empty.
    return `${start}<file id="f1">\n<group id="empty"/>\n</file>\n</xliff>\n`;
  }

  #start(): string {
    if (this.#started) return '';
    this.#started = true;
    const languages = [this.#sourceLang ?? UNDETERMINED, this.#targetLang ?? UNDETERMINED];
    const [source, target] = languages.map(checkedLanguage);
    return (
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
      `<xliff version="2.1" xmlns="${CORE}" xmlns:mda="${METADATA}" srcLang="${source}" trgLang="${target}">\n`
    );
  }

  #enter(unit: Unit): string {
    const { document } = unit.origin;
    let xml = '';
    if (document !== this.#document || this.#files === 0) {
      if (this.#files > 0) xml += this.#leaveFile();
      this.#files += 1;
      this.#document = document;
      const original = escapeAttribute(document, refuse(unit.id));
      xml += `<file id="f${this.#files}" original="${original}" xml:space="preserve">\n`;
    }
    if (unit.paragraph !== this.#paragraph) {
      xml += this.#leaveGroup();
      this.#paragraph = unit.paragraph;
      if (unit.paragraph !== undefined) xml += this.#openGroup(unit.paragraph);
    }
    return xml;
  }

  #openGroup(paragraph: number): string {
    const times = (this.#groups.get(paragraph) ?? 0) + 1;
    this.#groups.set(paragraph, times);
    const id = times === 1 ? `p${paragraph + 1}` : `p${paragraph + 1}-${times}`;
    return `<group id="${id}" type="${PARAGRAPH_TYPE}">\n`;
  }

  #leaveGroup(): string {
    return this.#paragraph === undefined ? '' : '</group>\n';
  }

  #leaveFile(): string {
    const xml = `${this.#leaveGroup()}</file>\n`;
    this.#paragraph = undefined;
    this.#groups = new Map();
    return xml;
  }

  #check(unit: Unit): void {
    const { id, sourceLang, targetLang, score, paragraph } = unit;
    if (!isUnitId(id)) {
      const cure = 'use letters, digits, ".", "-", "_", and not digits alone';
      throw new TarjomanError('BAD_ARGUMENT', `unit id ${JSON.stringify(id)}: ${cure}`);
    }
    if (sourceLang !== this.#sourceLang || targetLang !== this.#targetLang) {
      const expected = `${this.#sourceLang} to ${this.#targetLang}`;
      const message = `unit ${id} is ${sourceLang} to ${targetLang} in a file of ${expected}`;
      throw new TarjomanError('BAD_ARGUMENT', `${message}: write one file a language pair`);
    }
    if (score !== undefined && !(score >= 0 && score <= 1)) {
      throw new TarjomanError('BAD_ARGUMENT', `unit ${id} has score ${score}: give 0 to 1`);
    }
    if (paragraph !== undefined && !isCount(paragraph)) {
      const message = `unit ${id} has paragraph ${paragraph}: count from 0`;
      throw new TarjomanError('BAD_ARGUMENT', message);
    }
    this.#checkUnique(unit);
  }

  #checkUnique({ id, origin: { document } }: Unit): void {
    let ids = this.#ids.get(document);
    if (ids === undefined) {
      ids = new Set();
      this.#ids.set(document, ids);
    }
    if (ids.has(id)) {
      const message = `two units of document ${JSON.stringify(document)} have id ${id}`;
      const cure = 'give each its own, or the second one another document';
      throw new TarjomanError('BAD_ARGUMENT', `${message}: ${cure}`);
    }
    ids.add(id);
  }
}

function writeUnit(unit: Unit): string {
  const { id, source, target, score } = unit;
  const locked = isEmpty(source) && !isEmpty(target) ? ' translate="no"' : '';
  const subState = score === undefined ? '' : ` subState="${ALIGNED}"`;
  const paired = !isEmpty(source) && !isEmpty(target);
  const state = paired ? ` state="translated"${subState}` : ' state="initial"';
  const right = isEmpty(target) ? '' : `<target>${writeContent(target, id)}</target>`;
  const left = isEmpty(source) ? '<source/>' : `<source>${writeContent(source, id)}</source>`;
  const segment = `<segment${state}>${left}${right}</segment>`;
  return `<unit id="${id}"${locked}>${writeMetadata(unit)}${segment}</unit>`;
}

function writeMetadata({ id, score, crossing, sentences }: Unit): string {
  let metas = '';
  if (score !== undefined) metas += meta('score', String(score));
  if (crossing) metas += meta('crossing', 'yes');
  if (sentences !== undefined) {
    metas += meta('source', writeLengths(sentences.source, id));
    metas += meta('target', writeLengths(sentences.target, id));
  }
  if (metas === '') return ''; // a group without a meta would not be valid
  return `<mda:metadata><mda:metaGroup category="${META_CATEGORY}">${metas}</mda:metaGroup></mda:metadata>`;
}

function meta(type: string, value: string): string {
  return `<mda:meta type="${type}">${value}</mda:meta>`;
}

function writeLengths(lengths: readonly number[], id: string): string {
  if (!lengths.every(isCount)) {
    const message = `unit ${id} has a sentence of length ${lengths.find((n) => !isCount(n))}`;
    throw new TarjomanError('BAD_ARGUMENT', `${message}: give whole numbers from 0`);
  }
  return lengths.join(' ');
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}

function checkedLanguage(tag: string): string {
  if (isLanguage(tag)) return tag;
  const message = `${JSON.stringify(tag)} is not a language tag: give one as BCP 47 has them, such as fa or en-GB`;
  throw new TarjomanError('BAD_ARGUMENT', message);
}

/** What to do with a character of a document's name that XML has no way to write. */
function refuse(id: string): (codePoint: number) => never {
  return (codePoint) => {
    const message = `the document of unit ${id} has ${codePointName(codePoint)} in its name`;
    throw new TarjomanError('BAD_FORMAT', `${message}, which XML cannot hold: rename it`);
  };
}
