/** Terms as marks in a text of XLIFF 1, what the glossary says of them as their comments. */
import type { Xliff12Text } from '../../formats/xliff12/document.js';
import type { Content, InlineCode } from '../../tm/content.js';
import { MarkerIds } from '../marker-ids.js';
import { type Marker, withMarkers } from '../marking.js';
import type { TermEntry, TermPlace } from '../terms.js';
import { xmlText } from '../xml-text.js';
import { type FoundSegment, marksIn, withSegments } from './segments.js';

/** Marks the terms of a unit. */
export class TermMarking {
  /** How many places were marked. */
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
    const marks = marksByName(holder.content);
    const byMark = new Map<InlineCode, FoundSegment>();
    for (const each of found) {
      const [mark, ...more] = (each.findings.terms.length > 0 && marks.get(each.segment.mid)) || [];
      if (mark !== undefined && more.length === 0) byMark.set(mark, each); // else it stands in two places
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

/** The marks of segments by what names them: several where something parts a segment. */
function marksByName(content: Content): ReadonlyMap<string | undefined, readonly InlineCode[]> {
  const named = new Map<string, InlineCode[]>();
  for (const mark of marksIn(content)) {
    const { mid = `s${named.size + 1}` } = mark.attributes;
    const marks = named.get(mid);
    if (marks === undefined) named.set(mid, [mark]);
    else marks.push(mark);
  }
  return named;
}
