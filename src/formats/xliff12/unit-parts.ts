/**
 * Units of a memory into parts of an XLIFF 1.2 document, valid in its strict form.
 *
 *     <file original="communique-12" … xml:space="preserve"><body>      a document
 *     <group id="p1" restype="x-tarjoman-paragraph">                    a source paragraph
 *     <trans-unit id="u1"><source>…</source><target state="translated">…</target>…</trans-unit>
 *
 * What a translator need not see (score, lengths of the sentences, other origins) is in context groups, not in notes.
 */
import { type Content, isEmpty, plainText } from '../../tm/content.js';
import type { Unit } from '../../tm/unit.js';
import type { Draft } from '../draft.js';
import { checkedLanguage, UNDETERMINED } from '../language.js';
import { UnitContract } from '../unit-contract.js';
import { metaGroupsOf, notesOf } from '../xliff/details.js';
import type { XliffMetaGroup } from '../xliff/modules.js';
import { originGroupsOf } from '../xliff/other-origins.js';
import { ParagraphIds } from '../xliff/paragraphs.js';
import { metaGroupOf } from '../xliff/unit-metadata.js';
import type { Xliff12File, Xliff12Part, Xliff12Text, Xliff12Unit, Xliff12UnitItem } from './document.js';
import { toContextGroup } from './metadata-contexts.js';
import { XLIFF_1_2 } from './names.js';
import { writeNote } from './notes.js';
import { UNORDERED } from './order.js';
import { PARAGRAPH_TYPE } from './paragraphs.js';
import { writeSide } from './sides.js';
import { writeState } from './states.js';

/** Languages of a document without units; those of others are their units'. */
export interface Xliff12WriteOptions {
  /** BCP 47 tag of the source; default `und`. */
  readonly sourceLang?: string;
  /** BCP 47 tag of the target; default `und`. */
  readonly targetLang?: string;
}

const END: Xliff12Part = { kind: 'end' };
const BODY: Xliff12Part = { kind: 'body' };

/** What the units of a file have in common. */
type Place = Pick<Unit, 'sourceLang' | 'targetLang' | 'origin'>;

/** The document so far: what is open, and which identifiers are taken. */
export class UnitParts {
  readonly #options: Xliff12WriteOptions;
  readonly #contract = new UnitContract();
  #started = false;
  /** The unit that was given last: it is written when the one after it is known. */
  #waiting: Unit | undefined;
  /** The unit that was written last in the open file. */
  #before: Unit | undefined;
  /** Of the open file. */
  #place: Place | undefined;
  #paragraph: number | undefined;
  /** Of the open file. */
  #paragraphs = new ParagraphIds();
  /** Whether the units of the open file follow each other in a text. */
  #ordered = true;

  constructor(options: Xliff12WriteOptions) {
    this.#options = options;
  }

  /** The unit before this one, after whatever has to be closed and opened before it. */
  add(unit: Unit): Xliff12Part[] {
    this.#contract.check(unit);
    const parts = this.#next(unit);
    this.#waiting = unit;
    return parts;
  }

  /** The last unit, and all that is still open, closed. */
  end(): Xliff12Part[] {
    const parts = [...this.#start(), ...this.#next(undefined)];
    if (this.#place !== undefined) return [...parts, ...this.#leaveFile(), END];
    // According to the schema a document has a file.
    const { sourceLang = UNDETERMINED, targetLang = UNDETERMINED } = this.#options;
    return [...parts, toFile({ sourceLang, targetLang, origin: { document: '' } }), BODY, END, END, END];
  }

  /** The unit that waits, now that the one after it is known. */
  #next(after: Unit | undefined): Xliff12Part[] {
    const unit = this.#waiting;
    if (unit === undefined) return [];
    const parts = this.#start();
    const follows = after !== undefined && isSamePlace(unit, after) ? after : undefined;
    parts.push(...this.#enter(unit, follows));
    const ours = this.#ordered ? metaGroupOf(unit, this.#before, follows) : metaGroupOf(unit);
    this.#before = unit;
    parts.push(toUnit(unit, ours));
    return parts;
  }

  #start(): Xliff12Part[] {
    if (this.#started) return [];
    this.#started = true;
    return [{ kind: 'xliff', version: '1.2', attributes: { xmlns: XLIFF_1_2 } }];
  }

  #enter(unit: Unit, follows: Unit | undefined): Xliff12Part[] {
    const { paragraph, before, after } = unit;
    const parts: Xliff12Part[] = [];
    if (this.#place === undefined || !isSamePlace(unit, this.#place)) {
      if (this.#place !== undefined) parts.push(...this.#leaveFile());
      this.#place = unit;
      this.#before = undefined;
      // What names no neighbours though it has some, as units from TMX do, is no running text.
      this.#ordered = before !== undefined || after !== undefined || follows === undefined;
      const file = toFile(unit);
      parts.push(this.#ordered ? file : { ...file, attributes: { category: UNORDERED } }, BODY);
    }
    if (paragraph !== this.#paragraph) {
      if (this.#paragraph !== undefined) parts.push(END);
      this.#paragraph = paragraph;
      if (paragraph !== undefined) {
        parts.push({ kind: 'group', id: this.#paragraphs.next(paragraph), restype: PARAGRAPH_TYPE });
      }
    }
    return parts;
  }

  #leaveFile(): Xliff12Part[] {
    const parts = this.#paragraph === undefined ? [END, END] : [END, END, END];
    this.#paragraph = undefined;
    this.#paragraphs = new ParagraphIds();
    return parts;
  }
}

function isSamePlace(a: Place, b: Place): boolean {
  const isSamePair = a.sourceLang === b.sourceLang && a.targetLang === b.targetLang;
  return isSamePair && a.origin.document === b.origin.document;
}

function toFile({ sourceLang, targetLang, origin }: Place): Xliff12File {
  return {
    kind: 'file',
    original: origin.document,
    sourceLanguage: checkedLanguage(sourceLang),
    targetLanguage: checkedLanguage(targetLang),
    datatype: 'plaintext',
    space: 'preserve',
  };
}

function toUnit(unit: Unit, ours: XliffMetaGroup | undefined): Xliff12Unit {
  const { id, state, details, otherOrigins } = unit;
  const source = writeSide(unit.source, 'source');
  const target = writeSide(unit.target, 'target');
  const content: Xliff12UnitItem[] = [{ kind: 'source', content: source.text }];
  const translation = toTarget(unit, target.text);
  if (translation !== undefined) content.push(translation);
  for (const group of [ours, source.group, target.group]) if (group !== undefined) content.push(toContextGroup(group));
  if (otherOrigins !== undefined) content.push(...originGroupsOf(unit).map(toContextGroup));
  if (details !== undefined) content.push(...metaGroupsOf(unit).map(toContextGroup), ...notesOf(unit).map(writeNote));
  const written: Draft<Xliff12Unit> = { kind: 'trans-unit', id, content };
  if (isEmpty(unit.source) && !isEmpty(unit.target)) written.translate = false;
  if (state === 'final') written.approved = true;
  if ([source.text, target.text].some(hasLayout)) written.space = 'preserve';
  return written;
}

/** Whether tools that look for `xml:space` on units alone would change the text: white space at an end, a run of it, a break. */
function hasLayout(content: Content): boolean {
  return /^\s|\s\s|[\t\n\r]|\s$/.test(plainText(content));
}

/** The target, with its state where it says one that the sides do not say by themselves, or both are there. */
function toTarget({ source, target, state }: Unit, text: Xliff12Text['content']): Xliff12Text | undefined {
  if (isEmpty(target) && state === undefined) return undefined;
  const paired = !isEmpty(source) && !isEmpty(target);
  const said = state ?? (paired ? 'translated' : undefined);
  return { kind: 'target', ...(said !== undefined && { state: writeState(said) }), content: text };
}
