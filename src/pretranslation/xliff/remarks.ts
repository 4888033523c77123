/** Comments of a unit of XLIFF 2, kept where they are when something is added to it or taken out. */
import { isPretranslationId } from '../../formats/pretranslation-ids.js';
import type { Remark, XliffIgnorable, XliffSegment, XliffText, XliffUnit } from '../../formats/xliff/document.js';
import type {
  XliffGlossary,
  XliffMatch,
  XliffMatches,
  XliffMetadata,
  XliffMetaGroup,
  XliffModule,
} from '../../formats/xliff/modules.js';
import { markersWith } from '../../formats/xliff/pretranslation-markers.js';
import type { XmlElement } from '../../formats/xml-element.js';
import { isXmlText } from '../../internal/xml-escape.js';
import { TagPlaces } from '../tag-places.js';

/** What of a unit is ours, beside candidates and entries. */
export interface Additions {
  /** Identifiers of markers. */
  readonly markers: ReadonlySet<string>;
  /** Targets. */
  readonly targets: ReadonlySet<XliffText>;
}

/** The comments of `before` with their places in `after`, which differs only in what is ours. */
export function movedRemarks(
  before: { readonly unit: XliffUnit; readonly ours: Additions },
  after: { readonly unit: XliffUnit; readonly ours: Additions },
): readonly Remark[] | undefined {
  const { remarks } = before.unit;
  return remarks && placesIn(after.unit, after.ours).moved(placesIn(before.unit, before.ours), remarks);
}

/** The tags of a unit in the order in which they are written. */
function placesIn(unit: XliffUnit, { markers, targets }: Additions): TagPlaces {
  const places = new TagPlaces(markersWith(markers), (char) => !isXmlText(char));
  const { modules = [], notes = [], originalData = [], content } = unit;
  places.element(false, () => {
    for (const module of modules) addModule(places, module);
    if (notes.length > 0) places.element(false, () => places.elements(notes.length));
    addData(places, originalData);
    for (const part of content) addPart(places, part, targets);
  });
  return places;
}

function addPart(
  places: TagPlaces,
  { source, target }: XliffSegment | XliffIgnorable,
  targets: ReadonlySet<XliffText>,
): void {
  places.element(false, () => {
    places.element(false, () => places.content(source.content));
    if (target !== undefined) places.element(targets.has(target), () => places.content(target.content));
  });
}

function addData(places: TagPlaces, data: NonNullable<XliffUnit['originalData']>): void {
  if (data.length === 0) return;
  places.element(false, () => {
    for (const { text } of data) places.element(false, () => places.content(text));
  });
}

function addModule(places: TagPlaces, module: XliffModule | XmlElement): void {
  switch (module.kind) {
    case 'element':
      places.foreign(module);
      break;
    case 'matches':
      addMatches(places, module);
      break;
    case 'glossary':
      addGlossary(places, module);
      break;
    default:
      addMetadata(places, module);
  }
}

/** An element that has nothing but ours is ours. */
function addMatches(places: TagPlaces, { matches }: XliffMatches): void {
  places.element(
    matches.every(({ id }) => isPretranslationId(id)),
    () => {
      for (const match of matches) places.element(isPretranslationId(match.id), () => addMatch(places, match));
    },
  );
}

function addMatch(places: TagPlaces, { metadata, originalData = [], source, target, modules = [] }: XliffMatch): void {
  if (metadata !== undefined) addMetadata(places, metadata);
  addData(places, originalData);
  for (const { content } of [source, target]) places.element(false, () => places.content(content));
  for (const module of modules) addModule(places, module);
}

function addGlossary(places: TagPlaces, { entries }: XliffGlossary): void {
  places.element(
    entries.every(({ id }) => isPretranslationId(id)),
    () => {
      for (const { id, translations = [], definition, modules = [] } of entries) {
        places.element(isPretranslationId(id), () => {
          places.elements(1 + translations.length + (definition === undefined ? 0 : 1));
          for (const module of modules) addModule(places, module);
        });
      }
    },
  );
}

function addMetadata(places: TagPlaces, { groups }: XliffMetadata): void {
  places.element(false, () => {
    for (const group of groups) addGroup(places, group);
  });
}

function addGroup(places: TagPlaces, { items }: XliffMetaGroup): void {
  places.element(false, () => {
    for (const item of items) {
      if (item.kind === 'group') addGroup(places, item);
      else places.element(false);
    }
  });
}
