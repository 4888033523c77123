/**
 * Units of a memory into parts of an XLIFF 2.1 document.
 *
 *     <file id="f1" original="communique-12" xml:space="preserve">      a document
 *     <group id="p1" type="tarjoman:paragraph">                         a source paragraph
 *     <unit id="u1"><mda:metadata>…</mda:metadata><segment …><source>…</source><target>…</target></segment></unit>
 *
 * A unit has one segment: readers that know only one segment a unit lose nothing. What a translator need not see (score,
 * lengths of the sentences, other origins) is in the metadata module, not in notes.
 */
import { TarjomanError } from '../../errors.js';
import { isEmpty } from '../../tm/content.js';
import type { Unit, UnitState } from '../../tm/unit.js';
import type { Draft } from '../draft.js';
import { checkedLanguage, UNDETERMINED } from '../language.js';
import { UnitContract } from '../unit-contract.js';
import { CodeWriter } from './code-writer.js';
import { metaGroupsOf, notesOf } from './details.js';
import type { XliffFile, XliffPart, XliffSegment, XliffUnit } from './document.js';
import type { XliffMetadata, XliffMetaGroup } from './modules.js';
import { ALIGNED, CORE, META_CATEGORY, METADATA, PARAGRAPH_TYPE } from './names.js';
import { originGroupsOf } from './other-origins.js';
import { ParagraphIds } from './paragraphs.js';
import { metaGroupOf } from './unit-metadata.js';

/** Languages of a document. */
export interface XliffWriteOptions {
  /** BCP 47 tag of the source; default: the first unit's, or `und` where there is no unit. */
  readonly sourceLang?: string;
  /** BCP 47 tag of the target; default likewise. */
  readonly targetLang?: string;
}

const END: XliffPart = { kind: 'end' };

/** Says that the units of a file do not follow each other in a text. */
const UNORDERED: XliffMetadata = {
  kind: 'metadata',
  groups: [{ kind: 'group', category: META_CATEGORY, items: [{ kind: 'meta', type: 'order', text: 'none' }] }],
};

/** The document so far: what is open, and which identifiers are taken. */
export class UnitParts {
  #sourceLang: string | undefined;
  #targetLang: string | undefined;
  #started = false;
  #files = 0;
  #document: string | undefined;
  #paragraph: number | undefined;
  /** Of the open file. */
  #paragraphs = new ParagraphIds();
  readonly #contract = new UnitContract();
  /** The unit that was given last: it is written when the one after it is known. */
  #waiting: Unit | undefined;
  /** The unit that was written last. */
  #before: Unit | undefined;
  /** Whether the units of the open file follow each other in a text. */
  #ordered = true;

  constructor({ sourceLang, targetLang }: XliffWriteOptions) {
    this.#sourceLang = sourceLang;
    this.#targetLang = targetLang;
  }

  /** The unit before this one, after whatever has to be closed and opened before it. */
  add(unit: Unit): XliffPart[] {
    this.#sourceLang ??= unit.sourceLang;
    this.#targetLang ??= unit.targetLang;
    this.#check(unit);
    const parts = this.#next(unit);
    this.#waiting = unit;
    return parts;
  }

  /** The last unit, and all that is still open, closed. */
  end(): XliffPart[] {
    const start = [...this.#start(), ...this.#next(undefined)];
    if (this.#files > 0) return [...start, ...this.#leaveFile(), END];
    // According to the schema a document has a file, and a file a unit or a group, such as a paragraph without units.
    return [...start, { kind: 'file', id: 'f1' }, { kind: 'group', id: 'p1', type: PARAGRAPH_TYPE }, END, END, END];
  }

  /** The unit that waits, now that the one after it is known. */
  #next(after: Unit | undefined): XliffPart[] {
    const unit = this.#waiting;
    if (unit === undefined) return [];
    const start = this.#start();
    const follows = after?.origin.document === unit.origin.document ? after : undefined;
    const entered = this.#enter(unit, follows);
    const ours = this.#ordered ? metaGroupOf(unit, this.#before, follows) : metaGroupOf(unit);
    this.#before = unit;
    return [...start, ...entered, toUnit(unit, ours)];
  }

  #start(): XliffPart[] {
    if (this.#started) return [];
    this.#started = true;
    const srcLang = checkedLanguage(this.#sourceLang ?? UNDETERMINED);
    const trgLang = checkedLanguage(this.#targetLang ?? UNDETERMINED);
    const attributes = { xmlns: CORE, 'xmlns:mda': METADATA };
    return [{ kind: 'xliff', version: '2.1', srcLang, trgLang, attributes }];
  }

  #enter({ origin: { document }, paragraph, before, after }: Unit, follows: Unit | undefined): XliffPart[] {
    const parts: XliffPart[] = [];
    if (document !== this.#document || this.#files === 0) {
      if (this.#files > 0) parts.push(...this.#leaveFile());
      this.#files += 1;
      this.#document = document;
      this.#before = undefined;
      // What names no neighbours though it has some, as units from TMX do, is no running text.
      this.#ordered = before !== undefined || after !== undefined || follows === undefined;
      const file: XliffFile = { kind: 'file', id: `f${this.#files}`, original: document, space: 'preserve' };
      parts.push(this.#ordered ? file : { ...file, modules: [UNORDERED] });
    }
    if (paragraph !== this.#paragraph) {
      if (this.#paragraph !== undefined) parts.push(END);
      this.#paragraph = paragraph;
      if (paragraph !== undefined) {
        parts.push({ kind: 'group', id: this.#paragraphs.next(paragraph), type: PARAGRAPH_TYPE });
      }
    }
    return parts;
  }

  #leaveFile(): XliffPart[] {
    const parts = this.#paragraph === undefined ? [END] : [END, END];
    this.#paragraph = undefined;
    this.#paragraphs = new ParagraphIds();
    return parts;
  }

  #check(unit: Unit): void {
    const { id, sourceLang, targetLang } = unit;
    if (sourceLang !== this.#sourceLang || targetLang !== this.#targetLang) {
      const expected = `${this.#sourceLang} to ${this.#targetLang}`;
      const message = `unit ${id} is ${sourceLang} to ${targetLang} in a file of ${expected}`;
      throw new TarjomanError('BAD_ARGUMENT', `${message}: write one file a language pair`);
    }
    this.#contract.check(unit);
  }
}

function toUnit(unit: Unit, ours: XliffMetaGroup | undefined): XliffUnit {
  const { id, source, target, score } = unit;
  const locked = isEmpty(source) && !isEmpty(target);
  const paired = !isEmpty(source) && !isEmpty(target);
  const state: UnitState = unit.state ?? (paired ? 'translated' : 'initial');
  const notes = unit.details === undefined ? [] : notesOf(unit);
  const codes = new CodeWriter();
  // Fields are set one by one: a spread in the middle of a literal takes more time than all the rest.
  const segment: Draft<XliffSegment> = { kind: 'segment', state, source: { content: codes.write(source, 'source') } };
  if (paired && score !== undefined) segment.subState = ALIGNED;
  if (!isEmpty(target)) segment.target = { content: codes.write(target, 'target') };
  const written: Draft<XliffUnit> = { kind: 'unit', id, content: [segment] };
  const originalData = codes.originalData();
  const groups: XliffMetaGroup[] = ours === undefined ? [] : [ours];
  if (unit.otherOrigins !== undefined) groups.push(...originGroupsOf(unit));
  if (unit.details !== undefined) groups.push(...metaGroupsOf(unit));
  groups.push(...codes.metaGroups());
  if (locked) written.translate = false;
  if (groups.length > 0) written.modules = [{ kind: 'metadata', groups }];
  if (notes.length > 0) written.notes = notes;
  if (originalData.length > 0) written.originalData = originalData;
  return written;
}
