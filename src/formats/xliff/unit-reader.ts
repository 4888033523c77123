/**
 * Parts of an XLIFF 2 document into units of a memory.
 *
 * A segment becomes a unit that makes sense without the rest of its document: what its codes refer to comes along with
 * them, and what it has in common with its neighbours (languages, the document's name, its paragraph) is written out.
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
import { CodeReader } from './code-reader.js';
import { readDetails } from './details.js';
import type { XliffFile, XliffGroup, XliffPart, XliffSegment, XliffStart, XliffText, XliffUnit } from './document.js';
import { lossesOfPart } from './losses.js';
import type { XliffMetaGroup } from './modules.js';
import { META_CATEGORY } from './names.js';
import { readOtherOrigins } from './other-origins.js';
import { paragraphOf } from './paragraphs.js';
import { pretranslationMarkers, withoutSourceMarkers } from './pretranslation-markers.js';
import { RewritingLosses } from './rewriting.js';
import { addMetadata, lacksOf, readMetadata } from './unit-metadata.js';

/** Takes parts in document order and gives each unit to `emit` as soon as its neighbours are known. */
export class UnitReader {
  readonly #emit: (unit: Unit) => void;
  readonly #onLoss: ((id: string, kinds: readonly LossKind[]) => void) | undefined;
  readonly #rewriting: RewritingLosses | undefined;
  #sourceLang = UNDETERMINED;
  #targetLang = UNDETERMINED;
  #origin: Origin = { document: '' };
  /** Paragraphs of the open groups, innermost last. */
  readonly #paragraphs: (number | undefined)[] = [];
  /** How many of document, files and groups are open. */
  #depth = 0;
  readonly #namespaces = new Namespaces();
  /** Whether the units of the open file follow each other in a text. */
  #ordered = true;
  readonly #neighbours = new Neighbours();
  readonly #ids = new UnitIds();
  /** Whether a unit of this part has another identifier than its file gives it. */
  #renamed = false;
  /** Whether attributes of its codes would be written elsewhere. */
  #movesAttributes = false;

  /** Gives units to `emit`, and to `onLoss` what of a part they do not hold; `rewriting`, what it loses when written again. */
  constructor(
    emit: (unit: Unit) => void,
    onLoss?: (id: string, kinds: readonly LossKind[]) => void,
    rewriting: boolean = false,
  ) {
    this.#emit = emit;
    this.#onLoss = onLoss;
    this.#rewriting = rewriting ? new RewritingLosses() : undefined;
  }

  /** Takes the next part. */
  add(part: XliffPart): void {
    this.#renamed = false;
    this.#movesAttributes = false;
    if (part.kind === 'unit') this.#addUnit(part);
    else if (part.kind === 'end') this.#end();
    else this.#begin(part);
    if (this.#onLoss !== undefined) this.#tell(part, this.#onLoss);
  }

  #tell(part: XliffPart, onLoss: (id: string, kinds: readonly LossKind[]) => void): void {
    const kinds = new Set(lossesOfPart(part));
    if (this.#renamed) kinds.add('ids');
    if (this.#rewriting !== undefined) {
      for (const kind of this.#rewriting.add(part)) kinds.add(kind);
      if (this.#movesAttributes) kinds.add('code-attributes');
    }
    if (kinds.size > 0) onLoss('id' in part ? part.id : '(document)', [...kinds]);
  }

  #begin(part: XliffStart | XliffFile | XliffGroup): void {
    this.#depth += 1;
    this.#namespaces.push(part.attributes);
    if (part.kind === 'xliff') {
      this.#sourceLang = part.srcLang;
      this.#targetLang = part.trgLang ?? UNDETERMINED;
    } else if (part.kind === 'file') {
      this.#origin = { document: copied(part.original ?? part.id) };
      this.#ordered = !isUnordered(part);
    } else {
      this.#paragraphs.push(paragraphOf(part) ?? this.#paragraphs.at(-1));
    }
  }

  #end(): void {
    this.#depth -= 1;
    this.#namespaces.pop();
    if (this.#depth > 1) {
      this.#paragraphs.pop();
    } else if (this.#depth === 1) {
      const last = this.#neighbours.flush();
      if (last !== undefined) this.#emit(last);
    }
  }

  #addUnit(unit: XliffUnit): void {
    this.#namespaces.push(unit.attributes);
    const groups = metaGroupsOf(unit);
    const codes = new CodeReader(unit, groups, this.#namespaces);
    const ours = readMetadata(unit.id, groups);
    const details = readDetails(unit.notes ?? [], groups);
    const markers = pretranslationMarkers(unit);
    const segments = segmentsOf(unit).map((segment) => withoutSourceMarkers(segment, markers));
    const alone = segments.length === 1;
    // Of the whole unit's other places no part of it knows what it is called there.
    const otherOrigins = alone ? readOtherOrigins(unit.id, groups) : undefined;
    for (let i = 0; i < segments.length; i++) {
      const segment = segments[i] as XliffSegment;
      const name = alone ? unit.id : `${unit.id}.${segment.id ?? i + 1}`;
      const place = { first: i === 0, last: i === segments.length - 1 };
      const read = this.#unit(name, segment, codes, details);
      if (ours !== undefined) addMetadata(read, ours, place);
      if (otherOrigins !== undefined) read.otherOrigins = otherOrigins;
      const complete = this.#ordered ? this.#neighbours.push(read, ours && lacksOf(ours, place)) : read;
      if (complete !== undefined) this.#emit(complete);
    }
    this.#movesAttributes = codes.movesAttributes;
    this.#namespaces.pop();
  }

  #unit(name: string, segment: XliffSegment, codes: CodeReader, details: UnitDetails | undefined): Draft<Unit> {
    this.#namespaces.push(segment.attributes);
    const source = this.#text(segment.source, 'source', codes);
    const target = segment.target === undefined ? '' : this.#text(segment.target, 'target', codes);
    this.#namespaces.pop();
    const paragraph = this.#paragraphs.at(-1);
    const state = readState(segment, source, target);
    const id = this.#ids.take(this.#origin.document, name);
    this.#renamed ||= id !== name;
    const unit: Draft<Unit> = {
      id,
      source,
      target,
      sourceLang: this.#sourceLang,
      targetLang: this.#targetLang,
      origin: this.#origin,
    };
    if (paragraph !== undefined) unit.paragraph = paragraph;
    if (state !== undefined) unit.state = state;
    if (details !== undefined) unit.details = details;
    return unit;
  }

  #text({ attributes, content }: XliffText, side: 'source' | 'target', codes: CodeReader): Content {
    this.#namespaces.push(attributes);
    const read = codes.read(content, side);
    this.#namespaces.pop();
    return read;
  }
}

function segmentsOf({ content }: XliffUnit): readonly XliffSegment[] {
  const [first] = content;
  if (content.length === 1 && first?.kind === 'segment') return [first];
  return content.filter((part) => part.kind === 'segment');
}

/** The state where it is not what the sides say by themselves: `translated` where there are both, else `initial`. */
function readState({ state = 'initial' }: XliffSegment, source: Content, target: Content): UnitState | undefined {
  const implied = source.length > 0 && target.length > 0 ? 'translated' : 'initial';
  return state === implied ? undefined : state;
}

/** Whether our metadata say that the units of a file are in no order. */
function isUnordered(file: XliffFile): boolean {
  const ours = metaGroupsOf(file).filter(({ category }) => category === META_CATEGORY);
  return ours.some(({ items }) => items.some((item) => item.kind === 'meta' && item.type === 'order'));
}

/** All groups of metadata of a file or a unit. */
function metaGroupsOf({ modules = [] }: XliffFile | XliffUnit): readonly XliffMetaGroup[] {
  const [first] = modules;
  if (modules.length === 1 && first?.kind === 'metadata') return first.groups;
  return modules.flatMap((module) => (module.kind === 'metadata' ? module.groups : []));
}
