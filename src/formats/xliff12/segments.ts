/**
 * The segments of a unit of XLIFF 1.
 *
 *     <seg-source>  <mrk mtype="seg" mid="1">a</mrk> <mrk mtype="seg" mid="2">b</mrk>  </seg-source>
 *     <target>      <mrk mtype="seg" mid="1">A</mrk> <mrk mtype="seg" mid="2">B</mrk>  </target>
 *                   a|A                              b|B
 *
 * Some tools divide the source itself. What stands between segments belongs to none.
 */
import type { Content, Inline, InlineCode } from '../../tm/content.js';
import type { XmlAttributes } from '../xml-element.js';
import type { Xliff12AltTrans, Xliff12Text, Xliff12Unit } from './document.js';

/** A source and its translation. */
export interface Segment {
  /** What names it in its unit; absent where the unit is not divided. */
  readonly mid?: string;
  /** The source; empty for a segment that only the target has. */
  readonly source: Content;
  /** The target, where there is one. */
  readonly target?: Content;
}

/** What a unit or a candidate has to translate. */
export interface Segments {
  /** The segments in document order. */
  readonly segments: readonly Segment[];
  /** Whether there is text, or are codes, between them. */
  readonly between: boolean;
}

const TEXTS: ReadonlySet<string> = new Set(['source', 'seg-source', 'target']);

/** The first text of this kind in a unit or a candidate. */
export function textOf(
  { content }: Pick<Xliff12Unit | Xliff12AltTrans, 'content'>,
  kind: Xliff12Text['kind'],
): Xliff12Text | undefined {
  for (const each of content) if (each.kind === kind) return each;
  return undefined;
}

/** The attributes of the texts in a unit or a candidate, which may bind prefixes for their codes. */
export function attributesOfTexts({ content }: Pick<Xliff12Unit | Xliff12AltTrans, 'content'>): XmlAttributes {
  const all: XmlAttributes[] = [];
  for (const each of content) if (TEXTS.has(each.kind)) all.push(each.attributes ?? {});
  return Object.fromEntries(all.flatMap((attributes) => Object.entries(attributes)));
}

/** Divides a unit as it says; one that does not say, or whose target does not follow it, is one segment. */
export function segmentsOf(unit: Pick<Xliff12Unit | Xliff12AltTrans, 'content'>): Segments {
  const source = textOf(unit, 'source')?.content ?? '';
  const target = textOf(unit, 'target')?.content;
  const { marks, between } = marksOf(textOf(unit, 'seg-source')?.content ?? source);
  const translated = marksOf(target ?? '');
  const isUndivided = target !== undefined && target.length > 0 && translated.marks.size === 0;
  if (marks.size === 0 || (isUndivided && marks.size > 1)) return { segments: [whole(source, target)], between: false };
  if (isUndivided) {
    return { segments: Array.from(marks, ([mid, text]) => ({ mid, source: text, target })), between };
  }
  const segments: Segment[] = [];
  for (const [mid, text] of marks) {
    const translation = translated.marks.get(mid);
    segments.push({ mid, source: text, ...(translation !== undefined && { target: translation }) });
  }
  for (const [mid, text] of translated.marks) if (!marks.has(mid)) segments.push({ mid, source: '', target: text });
  return { segments, between: between || translated.between };
}

function whole(source: Content, target: Content | undefined): Segment {
  return { source: unmarked(source), ...(target !== undefined && { target: unmarked(target) }) };
}

/** The segments of a text by `mid`, and whether something stands between them. */
function marksOf(content: Content): { readonly marks: ReadonlyMap<string, Content>; readonly between: boolean } {
  const marks = new Map<string, Inline[]>();
  const between = typeof content === 'string' ? content !== '' : collect(content, marks);
  return { marks: new Map(Array.from(marks, ([mid, parts]) => [mid, contentOf(parts)])), between };
}

function collect(parts: readonly Inline[], marks: Map<string, Inline[]>): boolean {
  let between = false;
  for (const part of parts) {
    if (typeof part === 'string' || !isSegment(part)) {
      between = true;
      if (typeof part !== 'string') collect(part.content, marks);
      continue;
    }
    const mid = part.attributes['mid'] ?? `s${marks.size + 1}`;
    const known = marks.get(mid) ?? [];
    for (const each of part.content) known.push(each); // two with one name are one segment that something parts
    marks.set(mid, known);
  }
  return between;
}

/** The text without the borders of segments. */
export function unmarked(content: Content): Content {
  if (typeof content === 'string' || !content.some(hasSegment)) return content;
  return contentOf(withoutSegments(content));
}

function withoutSegments(parts: readonly Inline[]): Inline[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [part];
    const content = withoutSegments(part.content);
    return isSegment(part) ? content : [{ ...part, content }];
  });
}

function hasSegment(part: Inline): boolean {
  return typeof part !== 'string' && (isSegment(part) || part.content.some(hasSegment));
}

function isSegment(part: InlineCode): boolean {
  return part.name === 'mrk' && part.attributes['mtype'] === 'seg';
}

/** A string where there are no codes. */
function contentOf(parts: readonly Inline[]): Content {
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}
