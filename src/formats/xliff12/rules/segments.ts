/**
 * Whether the segments of a target, and candidates for one segment, are among those of the source:
 *
 *     <seg-source> <mrk mtype="seg" mid="1"/> <mrk mtype="seg" mid="2"/> </seg-source>
 *     <target>     <mrk mtype="seg" mid="2"/>            ↑                </target>
 *     <alt-trans mid="2">────────────────────────────────┘
 *
 * @see XLIFF 1.2, attribute `mid`, section 2.2.4 Segmentation, and the keys of `<trans-unit>` and `<alt-trans>`
 */
import type { Element } from '../../schema/element.js';
import { Identifiers } from '../../schema/identifiers.js';
import type { Report } from '../../schema/structure-checker.js';

/** Checks the segments of a `<trans-unit>` or of an `<alt-trans>`, when it ends. */
export function segmentsAreThere(holder: Element, report: Report): void {
  const outer = new Identifiers();
  const all = new Identifiers();
  const segmented = holder.child('seg-source');
  if (segmented !== undefined) {
    for (const mark of marksOf(segmented)) {
      const mid = mark.get('mid') ?? '';
      const second = mark.parent === segmented ? outer.note(mid, mark) : undefined;
      const first = all.note(mid, mark);
      if (first === undefined) continue;
      const what =
        second === undefined ? 'two segments of this <seg-source>, one in a code,' : 'two marks of this <seg-source>';
      report('mrk/@mid', `${what} have mid ${mid} (first in line ${first}): change one`, mark);
    }
  }
  for (const child of holder.children) {
    if (child.name === 'target') {
      for (const mark of marksOf(child)) referTo(mark.parent === child ? outer : all, mark, report);
    } else if (child.name === 'alt-trans' && child.get('mid') !== undefined) referTo(outer, child, report);
  }
}

/** All that name a segment: marks that stand in the text itself, and segments in its codes. */
function* marksOf(text: Element, inside: Element = text): Generator<Element, void, void> {
  for (const child of inside.children) {
    const isMark = child.name === 'mrk' && child.get('mid') !== undefined;
    if (isMark && (inside === text || child.get('mtype') === 'seg')) yield child;
    yield* marksOf(text, child);
  }
}

function referTo(segments: Identifiers, element: Element, report: Report): void {
  const mid = element.get('mid') ?? '';
  if (segments.lineOf(mid) !== undefined) return;
  const inCode = element.name === 'mrk' && element.parent?.name !== 'target';
  const what = inCode ? 'no segment of the <seg-source>' : 'no <mrk> of the <seg-source>';
  const message = `${what} has mid ${JSON.stringify(mid)}: add it, or correct the reference`;
  report(`${element.name}/@mid`, message, element);
}
