/** Elements of the modules that have types here. */
import { TarjomanError } from '../../errors.js';
import { childrenOf, misplaced, type RawElement, textOf } from '../../internal/raw-element.js';
import type { XmlElement } from '../xml-element.js';
import {
  GLOSS_ENTRY,
  GLOSS_TEXT,
  GLOSS_TRANSLATION,
  MATCH,
  META,
  META_GROUP,
  METADATA_ATTRIBUTES,
  NONE,
} from './attributes.js';
import type { XliffData, XliffText } from './document.js';
import type {
  XliffGlossary,
  XliffGlossEntry,
  XliffGlossText,
  XliffGlossTranslation,
  XliffMatch,
  XliffMatches,
  XliffMeta,
  XliffMetadata,
  XliffMetaGroup,
  XliffModule,
} from './modules.js';
import { GLOSSARY, isCore, MATCHES, METADATA } from './names.js';

/** What modules hold of the core, and of each other. */
interface CoreReader {
  originalData(element: RawElement): readonly XliffData[];
  text(element: RawElement): XliffText;
  module(element: RawElement): XliffModule | XmlElement;
}

/** The module with its types; `undefined` where it has none, or where it is not as its specification has it. */
export function readModule(element: RawElement, core: CoreReader): XliffModule | undefined {
  const { uri, local } = element.tag;
  try {
    if (uri === METADATA && local === 'metadata') return readMetadata(element);
    if (uri === MATCHES && local === 'matches') return readMatches(element, core);
    if (uri === GLOSSARY && local === 'glossary') return readGlossary(element, core);
  } catch (error) {
    // What the types cannot hold passes as an element, so that nothing of it is lost.
    if (!(error instanceof TarjomanError)) throw error;
  }
  return undefined;
}

function readMetadata(element: RawElement): XliffMetadata {
  const groups = childrenOf(element).map((child) => readGroup(expect(child, METADATA, 'metaGroup')));
  return METADATA_ATTRIBUTES.read(element, 'mda', { kind: 'metadata', groups });
}

function readGroup(element: RawElement): XliffMetaGroup {
  const items = childrenOf(element).map((child) =>
    is(child, METADATA, 'metaGroup') ? readGroup(child) : readMeta(expect(child, METADATA, 'meta')),
  );
  return META_GROUP.read(element, 'mda', { kind: 'group', items });
}

function readMeta(element: RawElement): XliffMeta {
  return META.read(element, 'mda', { kind: 'meta', text: textOf(element) });
}

function readMatches(element: RawElement, core: CoreReader): XliffMatches {
  const matches = childrenOf(element).map((child) => readMatch(expect(child, MATCHES, 'match'), core));
  return NONE.read(element, 'mtc', { kind: 'matches', matches });
}

function readMatch(element: RawElement, core: CoreReader): XliffMatch {
  let [metadata, originalData, source, target]: [XliffMetadata?, (readonly XliffData[])?, XliffText?, XliffText?] = [];
  const modules: (XliffModule | XmlElement)[] = [];
  for (const child of childrenOf(element)) {
    const { uri, local } = child.tag;
    if (!isCore(uri)) {
      const module = core.module(child);
      const first = metadata === undefined && source === undefined && module.kind === 'metadata';
      if (first) metadata = module;
      else modules.push(module);
    } else if (local === 'originalData') originalData = core.originalData(child);
    else if (local === 'source' && source === undefined) source = core.text(child);
    else if (local === 'target' && target === undefined) target = core.text(child);
    else throw misplaced(child, `<${child.tag.name}> stands in a match`);
  }
  if (source === undefined || target === undefined) throw misplaced(element, 'a match lacks a side');
  return MATCH.read(element, 'mtc', {
    ...(metadata !== undefined && { metadata }),
    ...(originalData !== undefined && { originalData }),
    source,
    target,
    ...(modules.length > 0 && { modules }),
  });
}

function readGlossary(element: RawElement, core: CoreReader): XliffGlossary {
  const entries = childrenOf(element).map((child) => readEntry(expect(child, GLOSSARY, 'glossEntry'), core));
  return NONE.read(element, 'gls', { kind: 'glossary', entries });
}

function readEntry(element: RawElement, core: CoreReader): XliffGlossEntry {
  let [term, definition]: [XliffGlossText?, XliffGlossText?] = [];
  const translations: XliffGlossTranslation[] = [];
  const modules: (XliffModule | XmlElement)[] = [];
  for (const child of childrenOf(element)) {
    const name = child.tag.uri === GLOSSARY ? child.tag.local : '';
    if (name === 'term' && term === undefined) term = readGlossText(child);
    else if (name === 'translation') translations.push(readTranslation(child));
    else if (name === 'definition' && definition === undefined) definition = readGlossText(child);
    else if (name === '') modules.push(core.module(child));
    else throw misplaced(child, `<${child.tag.name}> stands in an entry once too often`);
  }
  if (term === undefined) throw misplaced(element, 'an entry lacks its term');
  return GLOSS_ENTRY.read(element, 'gls', {
    term,
    ...(translations.length > 0 && { translations }),
    ...(definition !== undefined && { definition }),
    ...(modules.length > 0 && { modules }),
  });
}

function readGlossText(element: RawElement): XliffGlossText {
  return GLOSS_TEXT.read(element, 'gls', { text: textOf(element) });
}

function readTranslation(element: RawElement): XliffGlossTranslation {
  return GLOSS_TRANSLATION.read(element, 'gls', { text: textOf(element) });
}

function expect(element: RawElement, uri: string, name: string): RawElement {
  if (is(element, uri, name)) return element;
  throw misplaced(element, `<${element.tag.name}> stands where only <${name}> can`);
}

function is({ tag }: RawElement, uri: string, name: string): boolean {
  return tag.uri === uri && tag.local === name;
}
