/**
 * A document of the memory as XLIFF 2.1, with its origin, its licence and its terms:
 *
 *     <file id="f1" original="moscow-talks" xml:space="preserve">
 *     <mda:metadata><mda:metaGroup category="tarjoman:document"><mda:meta type="kind">report</mda:meta>…</mda:metadata>
 *     <notes><note category="licence">…</note>…</notes>
 *     <unit id="u1">
 *       <mda:metadata>… <mda:metaGroup category="tarjoman:terms" appliesTo="source"><mda:meta type="road-map">0 9</mda:meta>
 *       <gls:glossary><gls:glossEntry id="road-map"><gls:term>نقشه راه</gls:term><gls:translation>road map</gls:translation>
 *
 * An entry has the concept's id; where it stands in the texts, the metadata say. Markers in the texts would be the usual way,
 * but there are readers that lose what stands inside a marker, and a memory's texts should be plain.
 */
import type { XliffNote, XliffPart, XliffUnit } from '../../src/formats/xliff/document.js';
import { parseXliffParts, writeXliff, writeXliffParts } from '../../src/formats/xliff/index.js';
import type { XliffMeta, XliffMetaGroup } from '../../src/formats/xliff/modules.js';
import { GLOSSARY } from '../../src/formats/xliff/names.js';
import { toUnits } from '../../src/index.js';
import { plainText } from '../../src/tm/content.js';
import type { Unit } from '../../src/tm/unit.js';
import { goldAlignment } from './alignment.js';
import type { GoldDocument } from './documents.js';
import type { Gold } from './gold.js';
import { type TermFinder, type TermPair, type TermSpan, termPairs } from './terms.js';

/** Writes the memory of a document from its texts and its gold, the terms of the glossary marked. */
export function memoryXliff(document: GoldDocument, glossary: TermFinder): string {
  const units = goldUnits(document);
  const terms = new Map(
    units.map(({ id, source, target }) => [id, termPairs(plainText(source), plainText(target), glossary)]),
  );
  const parts = parseXliffParts(writeXliff(units)).map((part): XliffPart => {
    if (part.kind === 'xliff') return { ...part, attributes: { ...part.attributes, 'xmlns:gls': GLOSSARY } };
    if (part.kind === 'file') return { ...part, modules: [originOf(document.gold)], notes: notesOf(document.gold) };
    return part.kind === 'unit' ? withTerms(part, terms.get(part.id) ?? []) : part;
  });
  return writeXliffParts(parts);
}

/** The units of a document; gold is no guess of the aligner, so they have no score. */
function goldUnits(document: GoldDocument): Unit[] {
  const { gold } = document;
  return toUnits(goldAlignment(document), { document: gold.document }).map(({ score: _, ...unit }, i) => {
    const suppressed = gold.beads[i]?.suppressed;
    if (suppressed === undefined) return unit;
    const properties = suppressed.map((text) => ({ type: 'tarjoman:suppressed', text }));
    return { ...unit, details: { unit: { properties } } };
  });
}

function originOf({ kind, title }: Gold) {
  const facts = { kind, 'title-fa': title.fa, 'title-en': title.en, licence: 'CC-BY-4.0', alignment: 'gold' };
  const items = Object.entries(facts).map(([type, text]) => meta(type, text));
  return { kind: 'metadata', groups: [{ kind: 'group', category: 'tarjoman:document', items }] } as const;
}

function notesOf({ document, about }: Gold): XliffNote[] {
  const note = (category: string, lang: string, text: string): XliffNote => ({
    category,
    attributes: { 'xml:lang': lang },
    text,
  });
  const beads = `gold/${document}.json`;
  return [
    note('licence', 'en', 'Licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/. Name tarjoman.'),
    note('origin', 'en', `${about} Written for tarjoman; not an official document.`),
    note('origin', 'fa', 'این متن برای «ترجمان» نوشته شده است و سند رسمی نیست.'),
    note(
      'alignment',
      'en',
      `The pairs are those of ${beads}, not the aligner’s. Language models wrote and read all of it.`,
    ),
    note('alignment', 'fa', 'متن‌ها، ترجمه‌ها و جفت‌ها را مدل‌های زبانی نوشته و خوانده‌اند.'),
  ];
}

function withTerms(unit: XliffUnit, terms: readonly TermPair[]): XliffUnit {
  if (terms.length === 0) return unit;
  const groups = (['source', 'target'] as const).map((side) => spansOf(side, terms));
  const modules = (unit.modules ?? []).map((module) =>
    module.kind === 'metadata' ? { ...module, groups: [...module.groups, ...groups] } : module,
  );
  const entries = terms.map(({ id, term, translations }) => ({
    id,
    term: { text: term },
    translations: translations.map((text) => ({ text })),
  }));
  return { ...unit, modules: [...modules, { kind: 'glossary', entries }] };
}

/** Where the terms stand in one side, in its order. */
function spansOf(side: 'source' | 'target', terms: readonly TermPair[]): XliffMetaGroup {
  const spans = terms.flatMap(({ id, [side]: places }) => places.map((place): [string, TermSpan] => [id, place]));
  spans.sort(([, [start, end]], [, [otherStart, otherEnd]]) => start - otherStart || otherEnd - end);
  const items = spans.map(([id, [start, end]]) => meta(id, `${start} ${end}`));
  return { kind: 'group', category: 'tarjoman:terms', appliesTo: side, items };
}

function meta(type: string, text: string): XliffMeta {
  return { kind: 'meta', type, text };
}
