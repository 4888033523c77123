/** The modules that have types here as XML. */
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
import type { XliffData, XliffNode, XliffText } from './document.js';
import type { ElementWriter } from './element-writer.js';
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
import { GLOSSARY, MATCHES, METADATA } from './names.js';

/** What modules hold of the core, and of each other. */
interface CoreWriter {
  originalData(data: readonly XliffData[]): string;
  text(name: 'source' | 'target', text: XliffText): string;
  module(module: XliffModule | XmlElement): string;
}

/** The text of a module. */
export function writeModule(module: XliffModule, xml: ElementWriter, core: CoreWriter): string {
  const writer = new ModuleWriter(xml, core);
  switch (module.kind) {
    case 'metadata':
      return writer.metadata(module);
    case 'matches':
      return writer.matches(module);
    default:
      return writer.glossary(module);
  }
}

class ModuleWriter {
  readonly #xml: ElementWriter;
  readonly #core: CoreWriter;

  constructor(xml: ElementWriter, core: CoreWriter) {
    this.#xml = xml;
    this.#core = core;
  }

  metadata(module: XliffMetadata): string {
    const node = this.#bound(module, 'mda', METADATA);
    const name = named(module, 'mda', 'metadata');
    return this.#xml.element(name, node, METADATA_ATTRIBUTES, () => all(node.groups, (group) => this.#group(group)));
  }

  matches(module: XliffMatches): string {
    const node = this.#bound(module, 'mtc', MATCHES);
    const name = named(module, 'mtc', 'matches');
    return this.#xml.element(name, node, NONE, () => all(node.matches, (match) => this.#match(match)));
  }

  glossary(module: XliffGlossary): string {
    const node = this.#bound(module, 'gls', GLOSSARY);
    const name = named(module, 'gls', 'glossary');
    return this.#xml.element(name, node, NONE, () => all(node.entries, (entry) => this.#entry(entry)));
  }

  #group(group: XliffMetaGroup): string {
    return this.#xml.element(named(group, 'mda', 'metaGroup'), group, META_GROUP, () =>
      all(group.items, (item) => (item.kind === 'group' ? this.#group(item) : this.#meta(item))),
    );
  }

  #meta(meta: XliffMeta): string {
    return this.#xml.element(named(meta, 'mda', 'meta'), meta, META, () => this.#xml.plain(meta.text));
  }

  #match(match: XliffMatch): string {
    return this.#xml.element(named(match, 'mtc', 'match'), match, MATCH, () => {
      const { metadata, originalData, source, target, modules = [] } = match;
      const before = metadata === undefined ? '' : this.#core.module(metadata);
      const data = originalData === undefined ? '' : this.#core.originalData(originalData);
      const sides = this.#core.text('source', source) + this.#core.text('target', target);
      return before + data + sides + all(modules, (module) => this.#core.module(module));
    });
  }

  #entry(entry: XliffGlossEntry): string {
    return this.#xml.element(named(entry, 'gls', 'glossEntry'), entry, GLOSS_ENTRY, () => {
      const { term, translations = [], definition, modules = [] } = entry;
      let texts = this.#text('term', term);
      texts += all(translations, (translation) => this.#translation(translation));
      if (definition !== undefined) texts += this.#text('definition', definition);
      return texts + all(modules, (module) => this.#core.module(module));
    });
  }

  #text(local: string, text: XliffGlossText): string {
    return this.#xml.element(named(text, 'gls', local), text, GLOSS_TEXT, () => this.#xml.plain(text.text));
  }

  #translation(text: XliffGlossTranslation): string {
    const name = named(text, 'gls', 'translation');
    return this.#xml.element(name, text, GLOSS_TRANSLATION, () => this.#xml.plain(text.text));
  }

  /** The module with its namespace, where nothing around it binds the prefix. */
  #bound<Module extends XliffNode>(module: Module, usual: string, uri: string): Module {
    const { attributes, prefix = usual } = module;
    const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    const bound = attributes?.[declaration] !== undefined || this.#xml.resolves(prefix, uri);
    return bound ? module : { ...module, attributes: { [declaration]: uri, ...attributes } };
  }
}

function named({ prefix }: XliffNode, usual: string, local: string): string {
  const used = prefix ?? usual;
  return used === '' ? local : `${used}:${local}`;
}

function all<Item>(items: readonly Item[], write: (item: Item) => string): string {
  let xml = '';
  for (const item of items) xml += write(item);
  return xml;
}
