/**
 * A unit of XLIFF 1 with what was found for its segments:
 *
 *     <trans-unit id="1">
 *       <source>A <mrk mtype="term" mid="tarjoman-t1" comment="معاهده; پیمان">treaty</mrk> was signed.</source>
 *       <target state="translated" state-qualifier="exact-match">…</target>
 *       <alt-trans match-quality="100%" origin="memory.xlf" …>…</alt-trans>
 *     </trans-unit>
 *
 * In a divided unit terms are marked in `seg-source`, a candidate names its segment by `mid`, and each segment of the
 * target is filled for itself. A term that begins inside of a code and ends outside of it stays unmarked, since XLIFF 1
 * has no markers in two halves.
 */
import type { Xliff12AltTrans, Xliff12Text, Xliff12Unit, Xliff12UnitItem } from '../../formats/xliff12/document.js';
import { textOf } from '../../formats/xliff12/segments.js';
import type { Content, InlineCode } from '../../tm/content.js';
import { MarkerIds } from '../ids.js';
import { type Marker, withMarkers } from '../marking.js';
import type { SegmentFindings } from '../segment.js';
import type { TermEntry, TermPlace } from '../terms.js';
import { xmlText } from '../xml-text.js';
import { type DocumentForm, toAltTrans } from './candidate.js';
import { movedRemarks } from './remarks.js';
import { type DividedUnit, marksIn, type PlacedSegment, withSegments } from './segments.js';

/** What was found for a segment. */
export interface FoundSegment {
  readonly segment: PlacedSegment;
  readonly findings: SegmentFindings;
}

/** A unit with additions. */
export interface AnnotatedUnit {
  readonly unit: Xliff12Unit;
  /** How many places of terms were marked in each segment. */
  readonly marked: readonly number[];
}

/**
 * The unit with additions.
 *
 * @param original - The unit as it was read.
 * @param clean - The same without earlier additions.
 */
export function annotatedUnit(
  original: Xliff12Unit,
  clean: Xliff12Unit,
  divided: DividedUnit,
  found: readonly FoundSegment[],
  form: DocumentForm,
): AnnotatedUnit {
  const marking = new TermMarking();
  const holder = divided.holder && marking.mark(divided.holder, found);
  const target = translated(clean, divided, found, form);
  const candidates = candidatesFor(found, form);
  let content: readonly Xliff12UnitItem[] = clean.content;
  if (holder !== divided.holder && holder !== undefined) {
    content = content.map((item) => (item === divided.holder ? holder : item));
  }
  const before = textOf(clean, 'target');
  if (target !== undefined) content = withTarget(content, before, target);
  if (candidates.length > 0) content = withCandidates(content, candidates);
  const marked = found.map((each) => marking.counts.get(each) ?? 0);
  if (clean === original && content === clean.content) return { unit: original, marked };
  const { remarks: _, ...rest } = clean;
  const unit: Xliff12Unit = { ...rest, content };
  const isNew = target !== undefined;
  const remarks = movedRemarks(
    { unit: original, targets: new Set(isNew && before !== undefined ? [before] : []) },
    { unit, targets: new Set(isNew ? [target] : []) },
  );
  return { unit: remarks === undefined ? unit : { ...unit, remarks }, marked };
}

/** Marks the terms of a unit. */
class TermMarking {
  readonly counts = new Map<FoundSegment, number>();
  #ids = new MarkerIds(new Set());

  /** The text with terms marked; the same object where there are none. */
  mark(holder: Xliff12Text, found: readonly FoundSegment[]): Xliff12Text {
    this.#ids = new MarkerIds(midsIn(holder.content));
    const [alone] = found;
    if (alone !== undefined && alone.segment.mid === undefined) {
      const content = this.#marked(holder.content, alone);
      return content === holder.content ? holder : { ...holder, content };
    }
    const marks = marksIn(holder.content);
    const byMark = new Map<InlineCode, FoundSegment>();
    const named = marks.map((mark, i) => [mark, mark.attributes['mid'] ?? `s${i + 1}`] as const);
    for (const each of found) {
      const own = named.filter(([, mid]) => mid === each.segment.mid);
      const [first] = own;
      if (own.length === 1 && first !== undefined && each.findings.terms.length > 0) byMark.set(first[0], each);
    }
    if (byMark.size === 0) return holder;
    const content = withSegments(holder.content, (mark) => {
      const each = byMark.get(mark);
      return each && this.#marked(mark.content, each);
    });
    return { ...holder, content };
  }

  #marked(content: Content, found: FoundSegment): Content {
    const { terms } = found.findings;
    if (terms.length === 0) return content;
    const markers = terms.map((place): Marker => {
      const { start, end } = place;
      return { start, end, attributes: { mtype: 'term', mid: this.#ids.next('t'), ...commentOn(place) } };
    });
    const { content: marked, left } = withMarkers(content, markers, false);
    this.counts.set(found, markers.length - left.size);
    return marked;
  }
}

/** What a translator is told of a term: its translations, and what it means. */
function commentOn({ entries }: TermPlace): { readonly comment?: string } {
  const comment = entries
    .map(inWords)
    .filter((text) => text !== '')
    .join(' | ');
  return comment === '' ? {} : { comment: xmlText(comment) };
}

function inWords({ translations, definition }: TermEntry): string {
  const said = translations.join('; ');
  if (definition === undefined) return said;
  return said === '' ? definition.text : `${said} (${definition.text})`;
}

/** The identifiers of all marks in a text. */
function midsIn(content: Content): ReadonlySet<string> {
  const mids = new Set<string>();
  const read = (parts: Content): void => {
    for (const part of typeof parts === 'string' ? [] : parts) {
      if (typeof part === 'string') continue;
      const { mid } = part.attributes;
      if (mid !== undefined) mids.add(mid);
      read(part.content);
    }
  };
  read(content);
  return mids;
}

function candidatesFor(found: readonly FoundSegment[], form: DocumentForm): Xliff12AltTrans[] {
  const isAlone = found.length === 1;
  return found.flatMap(({ segment: { mid, isNamed }, findings: { candidates } }, k) => {
    if (!isNamed) return [];
    const named = isAlone ? undefined : mid;
    return candidates.map((candidate, i) => toAltTrans(candidate, `tarjoman-m${k + 1}.${i + 1}`, named, form));
  });
}

/** After all candidates that are there, or else after all that may stand before them; extensions come last. */
function withCandidates(
  content: readonly Xliff12UnitItem[],
  candidates: readonly Xliff12AltTrans[],
): readonly Xliff12UnitItem[] {
  const last = content.findLastIndex(({ kind }) => kind === 'alt-trans');
  const at = last >= 0 ? last : content.findLastIndex(isOfXliff);
  return [...content.slice(0, at + 1), ...candidates, ...content.slice(at + 1)];
}

function isOfXliff(item: Xliff12UnitItem): boolean {
  return item.kind !== 'element' || /^(?:.*:)?(?:context|count|prop)-group$/.test(item.name);
}

function withTarget(
  content: readonly Xliff12UnitItem[],
  before: Xliff12Text | undefined,
  target: Xliff12Text,
): readonly Xliff12UnitItem[] {
  if (before !== undefined) return content.map((item) => (item === before ? target : item));
  const at = content.findLastIndex(({ kind }) => kind === 'source' || kind === 'seg-source');
  return [...content.slice(0, at + 1), target, ...content.slice(at + 1)];
}

/** The target with translations; `undefined` where none was found. */
function translated(
  unit: Xliff12Unit,
  { segments, holder }: DividedUnit,
  found: readonly FoundSegment[],
  { version }: DocumentForm,
): Xliff12Text | undefined {
  const filled = found.filter(({ findings: { target } }) => target !== undefined);
  const [first] = filled;
  if (first === undefined || holder === undefined) return undefined;
  const before = textOf(unit, 'target');
  const { state: _, stateQualifier: __, ...kept } = before ?? { kind: 'target' as const };
  const isWhole = segments.every(
    (segment) => segment.wanted === 'there' || filled.some((each) => each.segment === segment) || isBlank(segment),
  );
  const isOurOwn = isWhole && segments.every((segment) => segment.wanted !== 'there');
  const qualifier = filled.every(({ findings: { candidates } }) => candidates[0]?.match.context === 'id')
    ? 'id-match'
    : 'exact-match';
  return {
    ...kept,
    kind: 'target',
    ...(isWhole ? { state: 'translated' } : before?.state !== undefined && { state: before.state }),
    ...(isOurOwn && version !== '1.0' && { stateQualifier: qualifier }),
    content: contentOf(filled, holder, before),
  };
}

function isBlank({ source }: PlacedSegment): boolean {
  return typeof source === 'string' && source.trim() === '';
}

function contentOf(filled: readonly FoundSegment[], holder: Xliff12Text, before: Xliff12Text | undefined): Content {
  const translationOf = (mid: string | undefined): Content | undefined =>
    filled.find(({ segment }) => segment.mid === mid)?.findings.target;
  const [first] = filled;
  if (first?.segment.mid === undefined) return first?.findings.target ?? '';
  if (before !== undefined && before.content.length > 0) {
    return withSegments(before.content, ({ attributes: { mid } }) => translationOf(mid));
  }
  let count = 0;
  const { content } = holder;
  return (typeof content === 'string' ? [content] : content).map((part) => {
    if (typeof part === 'string') return part;
    count += 1;
    const { mid = `s${count}` } = part.attributes;
    const inside = translationOf(mid) ?? '';
    return { name: 'mrk', attributes: { mtype: 'seg', mid }, content: typeof inside === 'string' ? [inside] : inside };
  });
}
