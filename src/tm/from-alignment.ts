/** From beads to units of a memory. */
import type { Alignment } from '../align/alignment.js';
import type { Segment } from '../text/sentences/segment.js';
import type { Unit } from './unit.js';

/** What {@link toUnits} cannot know from the alignment. */
export interface ToUnitsOptions {
  /** The document's name, for the origin of each unit. Default `document`. */
  readonly document?: string;
}

/**
 * The units of an alignment: one a bead, in order, null beads included.
 *
 * A side's text is the raw slice from its first to its last sentence, so what stands between two sentences stays.
 *
 * @example
 * ```ts
 * const units = toUnits(align(persian, english), { document: 'communique-12' });
 * units[0]; // { id: 'u1', source: '…', target: '…', sourceLang: 'fa', targetLang: 'en', … }
 * ```
 */
export function toUnits(alignment: Alignment, { document = 'document' }: ToUnitsOptions = {}): Unit[] {
  const { sourceLang, targetLang, sourceText, targetText, beads } = alignment;
  let paragraph = 0;
  const units = beads.map(({ source, target, score, crossing }, i): Unit => {
    const sourceSegments = source.map((k) => alignment.source[k] as Segment);
    const targetSegments = target.map((k) => alignment.target[k] as Segment);
    paragraph = sourceSegments[0]?.paragraph ?? paragraph;
    return {
      id: `u${i + 1}`,
      source: slice(sourceText, sourceSegments),
      target: slice(targetText, targetSegments),
      sourceLang,
      targetLang,
      origin: { document },
      score,
      ...(crossing && { crossing }),
      paragraph,
      sentences: { source: sourceSegments.map(lengthOf), target: targetSegments.map(lengthOf) },
    };
  });
  return units.map((unit, i) => {
    const before = units[i - 1]?.source as string | undefined;
    const after = units[i + 1]?.source as string | undefined;
    return { ...unit, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  });
}

function slice(raw: string, segments: readonly Segment[]): string {
  return raw.slice(segments[0]?.start ?? 0, segments.at(-1)?.end ?? 0);
}

function lengthOf({ start, end }: Segment): number {
  return end - start;
}
