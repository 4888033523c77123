/**
 * The segments of a unit of XLIFF 1 and the places where they stand, so that they can be changed there.
 *
 *     <seg-source> <mrk mtype="seg" mid="1">…</mrk> <mrk mtype="seg" mid="2">…</mrk> </seg-source>     two segments
 *     <source>…</source>                                                                             one, without a mid
 */
import type { Xliff12Text, Xliff12Unit } from '../../formats/xliff12/document.js';
import { type Segment, segmentsOf, textOf } from '../../formats/xliff12/segments.js';
import { readState } from '../../formats/xliff12/states.js';
import type { Content, Inline, InlineCode } from '../../tm/content.js';
import { isCopy } from '../copies.js';
import { declaresPrefixes } from '../declarations.js';
import type { DocumentSegment, SegmentFindings } from '../segment.js';

/** A segment of a unit. */
export interface PlacedSegment extends Segment {
  /** Whether it can get a translation. */
  readonly wanted: DocumentSegment['target'];
  /** Whether candidates can say that they are for it. */
  readonly isNamed: boolean;
}

/** A segment, and what memories and glossary know of it. */
export interface FoundSegment {
  readonly segment: PlacedSegment;
  readonly findings: SegmentFindings;
}

/** A unit and its segments. */
export interface DividedUnit {
  readonly segments: readonly PlacedSegment[];
  /** The text in which they stand. */
  readonly holder: Xliff12Text | undefined;
}

/** Divides a unit as reading it into a memory does. */
export function divide(unit: Xliff12Unit): DividedUnit {
  const { segments } = segmentsOf(unit);
  const isDivided = segments.some(({ mid }) => mid !== undefined);
  const parted = isDivided ? textOf(unit, 'seg-source') : undefined;
  const holder = parted ?? textOf(unit, 'source');
  // According to the schemas a candidate can be for a segment that stands in <seg-source> itself, not in a code there.
  const named = new Set(midsIn(parted?.content ?? ''));
  const wanted = wantedIn(unit, holder);
  return {
    holder,
    segments: segments.map((segment) => ({
      ...segment,
      wanted: wanted(segment),
      isNamed: segments.length === 1 || (segment.mid !== undefined && named.has(segment.mid)),
    })),
  };
}

/** Tells of each segment of a unit whether it can get a translation. */
function wantedIn(unit: Xliff12Unit, holder: Xliff12Text | undefined): (segment: Segment) => DocumentSegment['target'] {
  const written = textOf(unit, 'target');
  const state = readState(written?.state, unit.approved);
  const canBeCopied = holder !== undefined && !declaresPrefixes(holder.content);
  // A translation goes where the target has its segment, or else into a new target in the image of the source.
  const isMarked = hasMarks(written);
  const isImage = holder !== undefined && isPlain(holder.content);
  return ({ mid, source, target }) => {
    const isTranslated = target !== undefined && target.length > 0;
    if (isTranslated && !(state === 'initial' && isCopy(target, source))) return 'there';
    if ((state ?? 'initial') !== 'initial' || !canBeCopied || hasHalves(source)) return 'unwanted';
    const hasPlace = mid === undefined || (isMarked ? target !== undefined : isImage);
    return hasPlace ? 'wanted' : 'unwanted';
  };
}

/** Whether a text has marks of segments. */
export function hasMarks(text: Xliff12Text | undefined): text is Xliff12Text {
  return text !== undefined && marksIn(text.content).length > 0;
}

/** Whether there is nothing but text between the segments, and each has a name of its own. */
function isPlain(content: Content): boolean {
  if (typeof content === 'string' || !content.every((part) => typeof part === 'string' || isSegment(part)))
    return false;
  const marks = marksIn(content);
  return new Set(marks.map(({ attributes: { mid } }) => mid)).size === marks.length;
}

/** What names the segments that no code encloses. */
function midsIn(content: Content): (string | undefined)[] {
  if (typeof content === 'string') return [];
  return content.flatMap((part) => (typeof part !== 'string' && isSegment(part) ? [part.attributes['mid']] : []));
}

/** The marks of segments in a text, in order. */
export function marksIn(content: Content): InlineCode[] {
  if (typeof content === 'string') return [];
  return content.flatMap((part) => {
    if (typeof part === 'string') return [];
    return isSegment(part) ? [part] : marksIn(part.content);
  });
}

/** The text with the insides of segments exchanged, by their marks. */
export function withSegments(content: Content, inside: (mark: InlineCode) => Content | undefined): Content {
  if (typeof content === 'string') return content;
  return content.map((part): Inline => {
    if (typeof part === 'string') return part;
    if (!isSegment(part)) return { ...part, content: partsOf(withSegments(part.content, inside)) };
    const now = inside(part);
    return now === undefined ? part : { ...part, content: partsOf(now) };
  });
}

function partsOf(content: Content): readonly Inline[] {
  if (typeof content !== 'string') return content;
  return content === '' ? [] : [content];
}

function isSegment(part: InlineCode): boolean {
  return part.name === 'mrk' && part.attributes['mtype'] === 'seg';
}

/** Whether a pair of codes begins or ends in another segment. */
function hasHalves(content: Content): boolean {
  /** By what names both halves: how many have begun and not ended. */
  const begun = new Map<string, number>();
  let alone = false;
  const read = (parts: Content): void => {
    for (const part of typeof parts === 'string' ? [] : parts) {
      if (typeof part === 'string') continue;
      const { id = '', rid = id, pos } = part.attributes;
      const count = begun.get(rid) ?? 0;
      if (part.name === 'sc' && pos === undefined) begun.set(rid, count + 1);
      if (part.name === 'ec' && pos === undefined) {
        if (count === 0) alone = true;
        begun.set(rid, count - 1);
      }
      read(part.content);
    }
  };
  read(content);
  return alone || [...begun.values()].some((count) => count !== 0);
}
