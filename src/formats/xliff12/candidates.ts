/** Translation candidates of a unit as pairs of texts. */
import { type Content, isEmpty } from '../../tm/content.js';
import type { Property } from '../../tm/unit.js';
import type { XmlAttributes } from '../xml-element.js';
import type { Xliff12AltTrans, Xliff12Unit } from './document.js';
import { attributesOfTexts, type Segment, segmentsOf, textOf, unmarked } from './segments.js';

/** A translation that somebody proposes. */
export interface Candidate {
  /** What it translates; the unit's own text where the candidate does not say. */
  readonly source: Content;
  /** The translation. */
  readonly target: Content;
  /** Languages, where it names them: in the words of the document. */
  readonly sourceLang?: string;
  readonly targetLang?: string;
  /** The memory or the tool that it comes from. */
  readonly origin?: string;
  /** Attributes around both, which may bind prefixes. */
  readonly attributes: XmlAttributes;
  /** How well it fits, and where it is from, by the names of XLIFF 1. */
  readonly properties: readonly Property[];
}

/**
 * The candidates of a unit, those that were rejected left out.
 *
 * @param unit - The unit.
 * @param segments - Its segments, which candidates refer to.
 */
export function* candidatesOf(unit: Xliff12Unit, segments: readonly Segment[]): Generator<Candidate, void, void> {
  const sources = new Map(segments.map(({ mid, source }) => [mid, source]));
  const around = attributesOfTexts(unit);
  const source = textOf(unit, 'source');
  const whole = unmarked(source?.content ?? '');
  for (const each of unit.content) {
    if (each.kind !== 'alt-trans' || each.altTransType === 'rejected') continue;
    const own = each.mid === undefined ? whole : (sources.get(each.mid) ?? whole);
    const said = textOf(each, 'source');
    const sourceLang = (said ?? source)?.lang;
    const targetLang = textOf(each, 'target')?.lang ?? each.lang;
    for (const segment of segmentsOf(each).segments) {
      const { target } = segment;
      if (target === undefined || isEmpty(target)) continue;
      yield {
        source: said === undefined ? own : segment.source,
        target,
        ...(sourceLang !== undefined && { sourceLang }),
        ...(targetLang !== undefined && { targetLang }),
        ...(each.origin !== undefined && { origin: each.origin }),
        attributes: { ...around, ...each.attributes, ...attributesOfTexts(each) },
        properties: propertiesOf(each),
      };
    }
  }
}

function propertiesOf({ matchQuality, toolId, altTransType }: Xliff12AltTrans): Property[] {
  const said = [
    ['match-quality', matchQuality],
    ['tool-id', toolId],
    ['alttranstype', altTransType],
  ] as const;
  return said.flatMap(([type, text]) => (text === undefined ? [] : [{ type, text }]));
}
