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
import { type DocumentForm, toAltTrans } from './candidate.js';
import { movedRemarks } from './remarks.js';
import type { DividedUnit, FoundSegment } from './segments.js';
import { translated } from './target.js';
import { TermMarking } from './term-marking.js';

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
