/**
 * A unit of XLIFF 2 with what was found for its segments:
 *
 *     <unit id="u1">
 *       <mtc:matches> <mtc:match ref="#tarjoman-m1">…</mtc:match> </mtc:matches>
 *       <gls:glossary> <gls:glossEntry ref="#tarjoman-t1">…</gls:glossEntry> </gls:glossary>
 *       <segment state="translated" subState="tarjoman:exact">
 *         <source><mrk id="tarjoman-m1" type="mtc:match">A <mrk id="tarjoman-t1" type="term">treaty</mrk>…</mrk></source>
 *         <target>…</target>
 *
 * Candidates are for a whole segment, terms for a part of it. What other tools have put in stays beside ours.
 */
import type { XliffSegment, XliffText, XliffUnit } from '../../formats/xliff/document.js';
import type { XliffGlossary, XliffGlossEntry, XliffMatch, XliffMatches } from '../../formats/xliff/modules.js';
import type { Content, Inline } from '../../tm/content.js';
import type { Candidate } from '../candidates.js';
import { attributesBeside } from '../declarations.js';
import type { TextLanguages } from '../languages.js';
import { MarkerIds } from '../marker-ids.js';
import { type Marker, withMarkers } from '../marking.js';
import type { SegmentFindings } from '../segment.js';
import type { TermPlace } from '../terms.js';
import type { CleanUnit } from './earlier.js';
import { toGlossEntry } from './gloss-entry.js';
import { toXliffMatch } from './match.js';
import { type Additions, movedRemarks } from './remarks.js';
import { TargetPlaces } from './target-places.js';

/** Sub-state of segments that got the translation that the memories have for exactly their text. */
const EXACT = 'tarjoman:exact';

/**
 * The unit with additions.
 *
 * @param original - The unit as it was read.
 * @param clean - The same without earlier additions.
 * @param findings - What was found for each of its segments.
 * @param languages - What new texts say, where they would inherit another language.
 */
export function annotatedUnit(
  original: XliffUnit,
  clean: CleanUnit,
  findings: ReadonlyMap<XliffSegment, SegmentFindings>,
  languages: TextLanguages | undefined,
): XliffUnit {
  const { unit } = clean;
  const writer = new UnitAnnotation(unit, languages);
  const content = unit.content.map((part) => {
    const found = part.kind === 'segment' ? findings.get(part) : undefined;
    return part.kind === 'segment' && found !== undefined ? writer.segment(part, found) : part;
  });
  const modules = writer.modules();
  if (unit === original && modules === unit.modules && content.every((part, i) => part === unit.content[i])) {
    return original;
  }
  const { modules: _, remarks: __, ...rest } = unit;
  const annotated: XliffUnit = { ...rest, ...(modules !== undefined && { modules }), content };
  const remarks = movedRemarks(
    { unit: original, ours: { markers: clean.markers, targets: writer.replaced } },
    { unit: annotated, ours: writer.additions },
  );
  return remarks === undefined ? annotated : { ...annotated, remarks };
}

class UnitAnnotation {
  readonly #unit: XliffUnit;
  readonly #languages: TextLanguages | undefined;
  readonly #ids: MarkerIds;
  readonly #places: TargetPlaces;
  readonly #foreignMatches: XliffMatches | undefined;
  readonly #foreignGlossary: XliffGlossary | undefined;
  readonly #matches: XliffMatch[] = [];
  readonly #entries: XliffGlossEntry[] = [];
  readonly #markers = new Set<string>();
  readonly #targets = new Set<XliffText>();
  readonly #replaced = new Set<XliffText>();

  constructor(unit: XliffUnit, languages: TextLanguages | undefined) {
    this.#unit = unit;
    this.#languages = languages;
    this.#ids = new MarkerIds(idsIn(unit));
    this.#places = new TargetPlaces(unit);
    this.#foreignMatches = unit.modules?.find((module) => module.kind === 'matches');
    this.#foreignGlossary = unit.modules?.find((module) => module.kind === 'glossary');
  }

  /** Empty targets in the place of which others stand now. */
  get replaced(): ReadonlySet<XliffText> {
    return this.#replaced;
  }

  get additions(): Additions {
    return { markers: this.#markers, targets: this.#targets };
  }

  /** The segment with its spans marked and, where there is one, its translation. */
  segment(segment: XliffSegment, { candidates, terms, target }: SegmentFindings): XliffSegment {
    if (candidates.length === 0 && terms.length === 0) return segment;
    const { source } = segment;
    const marked = this.#markCandidates(candidates, this.#markTerms(terms, source.content));
    const written: XliffSegment = { ...segment, source: { ...source, content: marked } };
    return target === undefined ? written : { ...written, ...this.#translated(segment, target) };
  }

  /** The modules of the unit; the same as before where nothing was found. */
  modules(): XliffUnit['modules'] {
    const { modules = [] } = this.#unit;
    if (this.#matches.length === 0 && this.#entries.length === 0) return this.#unit.modules;
    const written = modules.map((module) => {
      if (module === this.#foreignMatches) return { ...module, matches: [...module.matches, ...this.#matches] };
      if (module === this.#foreignGlossary) return { ...module, entries: [...module.entries, ...this.#entries] };
      return module;
    });
    if (this.#foreignMatches === undefined && this.#matches.length > 0) {
      written.push({ kind: 'matches', matches: this.#matches });
    }
    if (this.#foreignGlossary === undefined && this.#entries.length > 0) {
      written.push({ kind: 'glossary', entries: this.#entries });
    }
    return written;
  }

  #markCandidates(candidates: readonly Candidate[], content: Content): Content {
    if (candidates.length === 0) return content;
    const id = this.#marker('m');
    const prefix = this.#foreignMatches?.prefix;
    this.#matches.push(
      ...candidates.map((candidate, i) => toXliffMatch(candidate, id, i + 1, prefix, this.#languages)),
    );
    const inside: readonly Inline[] = typeof content === 'string' ? [content] : content;
    return [{ name: 'mrk', attributes: { id, type: 'mtc:match' }, content: inside }];
  }

  #markTerms(places: readonly TermPlace[], content: Content): Content {
    const prefix = this.#foreignGlossary?.prefix;
    const markers = places.map(({ start, end, entries }): Marker => {
      const id = this.#marker('t');
      this.#entries.push(...entries.map((entry, i) => toGlossEntry(entry, id, i + 1, prefix)));
      return { start, end, attributes: { id, type: 'term' } };
    });
    return withMarkers(content, markers, true).content;
  }

  #marker(kind: 'm' | 't'): string {
    const id = this.#ids.next(kind);
    this.#markers.add(id);
    return id;
  }

  #translated(segment: XliffSegment, content: Content): Pick<XliffSegment, 'state' | 'subState' | 'target'> {
    const { space, attributes } = segment.source;
    const order = this.#places.take(segment);
    const target: XliffText = {
      ...(this.#languages !== undefined && { lang: this.#languages.target }),
      ...(space !== undefined && { space }),
      ...segment.target,
      ...attributesBeside(attributes, segment.target?.attributes),
      ...(order !== undefined && { order }),
      content,
    };
    this.#targets.add(target);
    if (segment.target !== undefined) this.#replaced.add(segment.target);
    return { state: 'translated', subState: EXACT, target };
  }
}

/** All identifiers of segments and inline elements: markers have none of them. */
function idsIn({ content }: XliffUnit): ReadonlySet<string> {
  const ids = new Set<string>();
  const read = (text: Content = ''): void => {
    if (typeof text === 'string') return;
    for (const part of text) {
      if (typeof part === 'string') continue;
      const { attributes, content: inside } = part;
      if (attributes['id'] !== undefined) ids.add(attributes['id']);
      read(inside);
    }
  };
  for (const { id, source, target } of content) {
    if (id !== undefined) ids.add(id);
    read(source.content);
    read(target?.content);
  }
  return ids;
}
