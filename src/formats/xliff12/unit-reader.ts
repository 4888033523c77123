/**
 * Parts of an XLIFF 1 document into units of a memory.
 *
 * A segment becomes a unit that makes sense without the rest of its document: languages, the document's name and its
 * paragraph are written out, codes are in the words of XLIFF 2.
 */
import { copied } from '../../internal/interned.js';
import { Namespaces } from '../../internal/namespaces.js';
import type { Content } from '../../tm/content.js';
import type { Origin, Unit, UnitDetails, UnitState } from '../../tm/unit.js';
import type { Draft } from '../draft.js';
import { UNDETERMINED } from '../language.js';
import type { LossKind } from '../losses.js';
import { Neighbours } from '../neighbours.js';
import { UnitIds } from '../unit-ids.js';
import { readDetails } from '../xliff/details.js';
import type { XliffMetaGroup } from '../xliff/modules.js';
import { readOtherOrigins } from '../xliff/other-origins.js';
import { addMetadata, lacksOf, readMetadata, type SegmentPlace, type UnitMetadata } from '../xliff/unit-metadata.js';
import { candidatesOf } from './candidates.js';
import { CodeReader } from './code-reader.js';
import type { Xliff12File, Xliff12Head, Xliff12Part, Xliff12Unit } from './document.js';
import { languageIn, readLanguage } from './languages.js';
import { lossesOfPart } from './losses.js';
import { contextGroupsOf } from './metadata-contexts.js';
import { readNote } from './notes.js';
import { isUnordered } from './order.js';
import { paragraphOf } from './paragraphs.js';
import { withoutPretranslation } from './pretranslation-marks.js';
import { RewritingLosses } from './rewriting.js';
import { attributesOfTexts, type Segment, segmentsOf, textOf } from './segments.js';
import { readSide, type Side } from './sides.js';
import { impliedState, readState } from './states.js';

/** What is asked of the reader. */
export interface UnitReaderOptions {
  /** Told of what of a part the units do not hold. */
  readonly onLoss?: (id: string, kinds: readonly LossKind[]) => void;
  /** Whether to tell what a part loses when its units are written again. */
  readonly rewriting?: boolean;
  /** Whether candidates are units, too. */
  readonly candidates?: boolean;
}

/** What a unit says beside its segments. */
interface Said {
  readonly name: string;
  readonly languages: Pick<Unit, 'sourceLang' | 'targetLang'>;
  readonly ours: UnitMetadata | undefined;
  readonly details: UnitDetails | undefined;
  readonly groups: readonly XliffMetaGroup[];
  readonly state: UnitState | undefined;
}

/** Takes parts in document order and gives each unit to `emit` as soon as its neighbours are known. */
export class UnitReader {
  readonly #emit: (unit: Unit) => void;
  readonly #options: UnitReaderOptions;
  readonly #rewriting: RewritingLosses | undefined;
  #sourceLang = UNDETERMINED;
  #targetLang = UNDETERMINED;
  #origin: Origin = { document: '' };
  /** The heads that are open, with their paragraphs. */
  readonly #open: { readonly kind: Xliff12Head['kind']; readonly paragraph: number | undefined }[] = [];
  readonly #namespaces = new Namespaces();
  /** Whether the units of the open file follow each other in a text. */
  #ordered = true;
  readonly #neighbours = new Neighbours();
  readonly #ids = new UnitIds();
  #units = 0;
  /** What of the part that is being read is lost for reasons that only reading it tells. */
  #lost = new Set<LossKind>();

  constructor(emit: (unit: Unit) => void, options: UnitReaderOptions) {
    this.#emit = emit;
    this.#options = options;
    this.#rewriting = options.rewriting ? new RewritingLosses() : undefined;
  }

  /** Takes the next part. */
  add(part: Xliff12Part): void {
    this.#lost = new Set();
    if (part.kind === 'trans-unit') this.#addUnit(part);
    else if (part.kind === 'end') this.#end();
    else if (part.kind !== 'other') this.#begin(part);
    const { onLoss, candidates = false } = this.#options;
    if (onLoss === undefined) return;
    for (const kind of lossesOfPart(part, candidates)) this.#lost.add(kind);
    for (const kind of this.#rewriting?.add(part) ?? []) this.#lost.add(kind);
    if (this.#lost.size > 0) onLoss(this.#nameOf(part), [...this.#lost]);
  }

  #nameOf(part: Xliff12Part): string {
    if (part.kind === 'trans-unit') return part.id ?? `u${this.#units}`;
    return part.kind === 'file' ? (part.original ?? '(file)') : '(document)';
  }

  #begin(part: Xliff12Head): void {
    this.#namespaces.push(part.attributes);
    const paragraph = part.kind === 'group' ? paragraphOf(part) : undefined;
    this.#open.push({ kind: part.kind, paragraph: paragraph ?? this.#open.at(-1)?.paragraph });
    if (part.kind === 'file') this.#beginFile(part);
  }

  #beginFile(file: Xliff12File): void {
    this.#origin = { document: copied(file.original ?? '') };
    this.#sourceLang = this.#languageOf(file.sourceLanguage);
    this.#targetLang = this.#languageOf(file.targetLanguage);
    this.#ordered = !isUnordered(file);
  }

  #end(): void {
    this.#namespaces.pop();
    if (this.#open.pop()?.kind !== 'file') return;
    const last = this.#neighbours.flush();
    if (last !== undefined) this.#emit(last);
  }

  #addUnit(unit: Xliff12Unit): void {
    this.#units += 1;
    this.#namespaces.push(unit.attributes);
    this.#namespaces.push(attributesOfTexts(unit));
    const { segments, between } = segmentsOf(unit);
    if (between) this.#lost.add('ignorables');
    this.#completeLanguages(unit);
    const said = this.#said(unit);
    for (let i = 0; i < segments.length; i++) {
      const segment = segments[i] as Segment;
      const place = { first: i === 0, last: i === segments.length - 1 };
      const read = this.#unit(segment, said, place);
      const complete = this.#ordered ? this.#neighbours.push(read, said.ours && lacksOf(said.ours, place)) : read;
      if (complete !== undefined) this.#emit(complete);
    }
    this.#namespaces.pop();
    if (this.#options.candidates) for (const each of this.#candidates(unit, segments, said.name)) this.#emit(each);
    this.#namespaces.pop();
  }

  /** A file that names no languages has those of its first texts; in a valid document it names that of the source. */
  #completeLanguages(unit: Xliff12Unit): void {
    if (this.#sourceLang === UNDETERMINED) this.#sourceLang = this.#languageOf(textOf(unit, 'source')?.lang);
    if (this.#targetLang === UNDETERMINED) this.#targetLang = this.#languageOf(textOf(unit, 'target')?.lang);
  }

  #languageOf(written: string | undefined, ofFile: string = UNDETERMINED): string {
    if (written === undefined) return ofFile;
    const own = readLanguage(written);
    if (own === undefined) {
      this.#lost.add('languages');
      return ofFile;
    }
    return languageIn(ofFile, own);
  }

  /** The languages of two texts of the open file; where it is written again, it becomes several if they differ. */
  #languagesIn(source: string | undefined, target: string | undefined): Pick<Unit, 'sourceLang' | 'targetLang'> {
    const sourceLang = this.#languageOf(source, this.#sourceLang);
    const targetLang = this.#languageOf(target, this.#targetLang);
    const isOfFile = sourceLang === this.#sourceLang && targetLang === this.#targetLang;
    if (!isOfFile && this.#rewriting !== undefined) this.#lost.add('structure');
    return { sourceLang, targetLang };
  }

  #said(unit: Xliff12Unit): Said {
    const name = unit.id || `u${this.#units}`;
    const groups = contextGroupsOf(unit);
    const notes = unit.content.flatMap((each) => (each.kind === 'note' ? [readNote(each)] : []));
    const target = textOf(unit, 'target');
    return {
      name,
      languages: this.#languagesIn(textOf(unit, 'source')?.lang, target?.lang),
      groups,
      ours: readMetadata(name, groups),
      details: readDetails(notes, groups),
      state: readState(target?.state, unit.approved),
    };
  }

  #unit(segment: Segment, said: Said, place: SegmentPlace): Draft<Unit> {
    const { name, languages, ours, details, groups } = said;
    const alone = place.first && place.last;
    const wanted = alone || segment.mid === undefined ? name : `${name}.${segment.mid}`;
    const id = this.#ids.take(this.#origin.document, wanted);
    if (id !== wanted) this.#lost.add('ids');
    const source = this.#side(segment.source, 'source', alone ? groups : []);
    const target = this.#side(segment.target ?? '', 'target', alone ? groups : []);
    const unit: Draft<Unit> = { id, source, target, ...languages, origin: this.#origin };
    const paragraph = this.#open.at(-1)?.paragraph;
    // Of the whole unit's places no part of it knows what it is called there.
    const otherOrigins = alone ? readOtherOrigins(name, groups) : undefined;
    if (ours !== undefined) addMetadata(unit, ours, place);
    if (otherOrigins !== undefined) unit.otherOrigins = otherOrigins;
    if (paragraph !== undefined) unit.paragraph = paragraph;
    if (said.state !== undefined && said.state !== impliedState(unit)) unit.state = said.state;
    if (details !== undefined) unit.details = details;
    return unit;
  }

  #side(written: Content, side: Side, groups: readonly XliffMetaGroup[]): Content {
    const text = withoutPretranslation(written);
    return readSide(text, side, groups) ?? new CodeReader(this.#namespaces).read(text);
  }

  *#candidates(unit: Xliff12Unit, segments: readonly Segment[], name: string): Generator<Unit, void, void> {
    let count = 0;
    for (const candidate of candidatesOf(unit, segments)) {
      const { source, target, origin, properties, attributes } = candidate;
      count += 1;
      const document = origin ?? this.#origin.document;
      this.#namespaces.push(attributes);
      yield {
        ...this.#languagesIn(candidate.sourceLang, candidate.targetLang),
        id: this.#ids.take(document, `${name}.alt${count}`),
        source: this.#side(source, 'source', []),
        target: this.#side(target, 'target', []),
        origin: { document },
        ...(properties.length > 0 && { details: { unit: { properties } } }),
      };
      this.#namespaces.pop();
    }
  }
}
