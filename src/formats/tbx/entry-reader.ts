/**
 * One entry of a TBX document into a concept.
 *
 *     entry      subject field, notes, references, links, people      → the concept
 *       langSec  definition, notes                                    → its section of the language
 *         termSec  term, status, word class, type, contexts, sources  → a term of the section
 */
import type { Domain, EditorialStatus, Kind, LangSection, Note, SourcedText } from '../../glossary/concept.js';
import { DOMAINS, EDITORIAL_STATUSES, KINDS } from '../../glossary/vocabulary.js';
import type { ConceptDraft } from '../glossary-ids.js';
import type { GlossaryLossKind } from '../glossary-losses.js';
import { ConceptFacts } from './concept-facts.js';
import { readNote, readPair } from './convention.js';
import type { TbxElement } from './document.js';
import { childrenOf, DataReader, type Datum, extrasOf } from './entry-data.js';
import { type KnownLanguage, knownLanguage, languageOf } from './languages.js';
import { SectionDraft } from './section-draft.js';
import { readTerm } from './term-data.js';

type Language = 'fa' | 'en';

/** Reads one entry. */
export class EntryReader {
  readonly #ours: boolean;
  /** Language of the texts that do not say theirs. */
  readonly #lang: string;
  readonly #data: DataReader;
  readonly #losses = new Set<GlossaryLossKind>();
  readonly #sections: Readonly<Record<Language, SectionDraft>>;
  readonly #facts: ConceptFacts;
  readonly #notes: Note[] = [];
  #id: string | undefined;
  #domain: Domain = 'other';
  #kind: Kind = 'term';
  #status: EditorialStatus = 'draft';
  #central = false;

  /** `ours` says whether the header declares our convention, `lang` the language of the document. */
  constructor(ours: boolean, lang: string) {
    this.#ours = ours;
    this.#lang = lang;
    this.#data = new DataReader(ours);
    this.#sections = { fa: new SectionDraft(this.lose), en: new SectionDraft(this.lose) };
    this.#facts = new ConceptFacts(ours, this.lose);
  }

  /** Notes what the concept does not hold. */
  readonly lose = (kind: GlossaryLossKind): void => {
    this.#losses.add(kind);
  };

  /** What was noted. */
  get losses(): readonly GlossaryLossKind[] {
    return [...this.#losses];
  }

  read(entry: TbxElement): ConceptDraft {
    const { codes, remarks } = extrasOf(entry);
    if (codes) this.lose('codes');
    if (remarks) this.lose('remarks');
    for (const section of childrenOf(entry, 'langSec', 'langSet')) this.#readSection(section);
    // After the sections, whose own definitions come first.
    for (const datum of this.#data.dataOf(entry)) this.#readDatum(datum);
    return this.#finish();
  }

  #finish(): ConceptDraft {
    const section = (lang: Language): LangSection => this.#sections[lang].finish(this.#ours);
    return {
      ...(this.#id === undefined ? {} : { id: this.#id }),
      domain: this.#domain,
      kind: this.#kind,
      status: this.#status,
      ...(this.#central ? { central: true } : {}),
      fa: section('fa'),
      en: section('en'),
      ...(this.#notes.length > 0 ? { notes: this.#notes } : {}),
      ...this.#facts.fields(),
    };
  }

  #readDatum(datum: Datum): void {
    const { category, text, lang } = datum;
    switch (category) {
      case 'subjectField':
        this.#readDomain(datum);
        break;
      case 'definition':
        this.#define(datum, languageOf(text, lang, this.#lang));
        break;
      case 'projectSubset':
        if (this.#ours && text === 'central') this.#central = true;
        else this.lose('categories');
        break;
      case 'note':
        this.#readNote(datum);
        break;
      default:
        this.#facts.read(datum);
    }
  }

  #readDomain({ text, group }: Datum): void {
    const name = text
      .toLowerCase()
      .replaceAll(/[\s_]+/g, '-')
      .replace('organization', 'organisation');
    const domain = DOMAINS.find((each) => each === name);
    if (domain === undefined || this.#domain !== 'other') this.lose('domains');
    else this.#domain = domain;
    if (group.length > 0) this.lose('categories');
  }

  #readNote({ text: written, lang: own }: Datum): void {
    const { label, text } = this.#ours ? readNote(written) : { label: 'note', text: written };
    const lang = languageOf(text, own, this.#lang);
    switch (label) {
      case 'id':
        this.#id = text;
        break;
      case 'kind':
        this.#kind = KINDS.find((each) => each === text) ?? 'term';
        break;
      case 'status':
        this.#status = EDITORIAL_STATUSES.find((each) => each === text) ?? 'draft';
        break;
      case 'link': {
        const [url, title] = readPair(text, 'url', 'title');
        if (url === undefined) this.lose('links');
        else this.#facts.addLink(url, title);
        break;
      }
      case 'context': {
        const [context, source] = readPair(text, 'text', 'source');
        if (context === undefined || lang === undefined) this.lose('contexts');
        else this.#sections[lang].addContext(withSource(context, source));
        break;
      }
      default:
        this.#addNote(text, lang);
    }
  }

  #addNote(text: string, lang: Language | undefined): void {
    if (lang === undefined) this.lose('notes');
    else if (text !== '') this.#notes.push({ lang, text });
  }

  #readSection(section: TbxElement): void {
    const tag = section.attributes?.['xml:lang'] ?? '';
    const known = knownLanguage(tag);
    if (known === undefined) {
      this.lose('other-languages');
      return;
    }
    if (known.more) this.lose('regions');
    for (const termSection of childrenOf(section, 'termSec', 'tig', 'ntig')) this.#readTermSection(termSection, known);
    for (const datum of this.#data.dataOf(section)) {
      const lang = knownLanguage(datum.lang ?? tag)?.lang;
      if (datum.category === 'definition') this.#define(datum, lang);
      else if (datum.category === 'note') this.#addNote(datum.text, lang);
      else this.#facts.read(datum);
    }
  }

  #readTermSection(section: TbxElement, { lang, region }: KnownLanguage): void {
    const groups = [section, ...childrenOf(section, 'termGrp')];
    const [named] = groups.flatMap((group) => childrenOf(group, 'term'));
    const text = named === undefined ? '' : this.#data.textOf(named);
    if (text === '') return;
    const data = groups.flatMap((group) => this.#data.dataOf(group));
    const { term, others } = readTerm(text, data, this.#ours, this.lose);
    this.#sections[lang].addTerm(term, region);
    for (const datum of others) {
      if (datum.category === 'context') this.#sections[lang].addContext(this.#sourced(datum));
      else if (datum.category === 'definition') this.#define(datum, knownLanguage(datum.lang ?? lang)?.lang);
      else this.#facts.read(datum);
    }
  }

  #define(datum: Datum, lang: Language | undefined): void {
    if (lang === undefined) this.lose('definitions');
    else if (datum.text !== '') this.#sections[lang].define(this.#sourced(datum));
  }

  /** A text with the source that its group names. */
  #sourced({ text, group }: Datum): SourcedText {
    const sources = group.filter(({ category }) => category === 'source');
    if (sources.length > 1) this.lose('text-sources');
    if (sources.length < group.length) this.lose('categories');
    return withSource(text, sources[0]?.text || undefined);
  }
}

function withSource(text: string, source: string | undefined): SourcedText {
  return source === undefined ? { text } : { text, source };
}
