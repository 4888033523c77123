/** The entries of a TBX document into concepts, each with an identifier of its own. */
import type { Concept } from '../../glossary/concept.js';
import { ConceptIds } from '../glossary-ids.js';
import type { GlossaryLossKind } from '../glossary-losses.js';
import { CONVENTION } from './convention.js';
import type { TbxElement, TbxStart } from './document.js';
import { childrenOf, DataReader } from './entry-data.js';
import { EntryReader } from './entry-reader.js';

/** What became of an entry. */
interface ReadEntry {
  /** The concept; none where the entry has no Persian or English term. */
  readonly concept?: Concept;
  /** Languages of the entry. */
  readonly languages: readonly string[];
  /** What it has and the concept does not hold. */
  readonly losses: readonly GlossaryLossKind[];
}

/** Reads the entries of one document. */
export class ConceptReader {
  readonly #ids = new ConceptIds();
  /** Whether the header declares our convention. */
  #declared = false;
  #lang = 'en';

  /** The document begins. */
  begin({ attributes = {} }: TbxStart): void {
    this.#lang = attributes['xml:lang'] ?? 'en';
  }

  /** The header. Returns whether it is one of ours. */
  header(header: TbxElement): boolean {
    const paragraphs = childrenOf(header, 'encodingDesc').flatMap((each) => childrenOf(each, 'p'));
    const tidy = new DataReader(false);
    this.#declared = paragraphs.some((each) => tidy.textOf(each) === CONVENTION);
    return this.#declared;
  }

  /** An entry. */
  read(entry: TbxElement): ReadEntry {
    const reader = new EntryReader(this.#declared, this.#lang);
    const { id = entry.attributes?.['id'], ...draft } = reader.read(entry);
    const languages = childrenOf(entry, 'langSec', 'langSet').map(({ attributes }) => attributes?.['xml:lang'] ?? '');
    if (draft.fa.terms.length + draft.en.terms.length === 0) return { languages, losses: reader.losses };
    const own = id !== undefined && id !== '' && this.#ids.take(id);
    if (!own && id !== undefined) reader.lose('ids');
    return { concept: { id: own ? id : this.#ids.make(draft), ...draft }, languages, losses: reader.losses };
  }
}
