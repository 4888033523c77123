/**
 * Markers that pretranslation has put around spans of a source, for the candidates and glossary entries that refer to them:
 *
 *     <mtc:match id="tarjoman-m1.1" ref="#tarjoman-m1">        <source><mrk id="tarjoman-m1" type="mtc:match">…</mrk></source>
 *
 * They say nothing that a memory should know: a text is the same with them and without.
 */
import { type IsMarker, withoutMarkers } from '../markers.js';
import { isPretranslationId } from '../pretranslation-ids.js';
import type { XliffSegment, XliffUnit } from './document.js';

/** Identifiers of the spans that our candidates and entries are for; a marker that none of them refers to is another's. */
export function pretranslationMarkers({ modules = [] }: XliffUnit): ReadonlySet<string> {
  const ids = new Set<string>();
  const add = (items: readonly { readonly id?: string; readonly ref?: string }[]): void => {
    for (const { id, ref } of items) {
      const marker = ref?.startsWith('#') ? ref.slice(1) : undefined;
      if (isPretranslationId(id) && isPretranslationId(marker)) ids.add(marker);
    }
  };
  for (const module of modules) {
    if (module.kind === 'matches') add(module.matches);
    if (module.kind === 'glossary') add(module.entries);
  }
  return ids;
}

/** Tells the markers with these identifiers, whole or in halves, from all other codes. */
export function markersWith(ids: ReadonlySet<string>): IsMarker {
  return ({ name, attributes: { id = '', startRef = '' } }) => {
    return name === 'em' ? ids.has(startRef) : (name === 'mrk' || name === 'sm') && ids.has(id);
  };
}

/** The segment with the source as it was before these markers were put in. */
export function withoutSourceMarkers(segment: XliffSegment, ids: ReadonlySet<string>): XliffSegment {
  const { source } = segment;
  const content = withoutMarkers(source.content, markersWith(ids));
  return content === source.content ? segment : { ...segment, source: { ...source, content } };
}
