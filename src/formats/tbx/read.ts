/** TBX documents into concepts: whole, or as they arrive. */
import type { Concept } from '../../glossary/concept.js';
import type { ByteSource } from '../../internal/byte-source.js';
import type { XmlHandler } from '../../internal/xml-parser.js';
import type { GlossaryLossKind } from '../glossary-losses.js';
import { parseWith, readWith } from '../xml-reading.js';
import { ConceptReader } from './concept-reader.js';
import type { TbxElement, TbxPart } from './document.js';
import type { PartPlace } from './document-reader.js';
import { localName } from './names.js';
import { tbxHandler } from './read-parts.js';

/** How to read concepts of two languages. */
export interface TbxReadOptions {
  /**
   * Whether to refuse a document that breaks the core structure of TBX, or the rules of TBX-Basic or TBX-Min where it says
   * that it is one of them, as {@link validateTbx} finds them. Default `true`; `false` reads as far as it can.
   */
  readonly strict?: boolean;
  /**
   * Called for everything that a concept does not hold: other languages, other data categories, dates, pictures, codes,
   * comments, the header and what follows the entries.
   */
  readonly onLoss?: (id: string, kinds: readonly GlossaryLossKind[]) => void;
  /** Told of each entry that is left out, since it has no Persian and no English term. */
  readonly onSkipped?: (skipped: TbxSkipped) => void;
}

/** An entry that did not become a concept. */
export interface TbxSkipped {
  /** Its languages. */
  readonly languages: readonly string[];
  /** The entry as it stands in the file. */
  readonly entry: TbxElement;
  /** Line of its `<`, counted from 1. */
  readonly line: number;
  /** Column of its `<`, counted from 1. */
  readonly column: number;
}

/**
 * Reads the concepts of a TBX document: v3 (ISO 30042:2019) of style `dca` or `dct`, or v2, of any dialect.
 *
 * What {@link writeTbx} wrote comes back as it was. Other files are read as far as a concept can hold them: sections in
 * `fa` and `en`, whatever their region; subject fields that have our names, others are `other`; one preferred term a
 * language, which is the first where the file says none.
 *
 * @param input - The document as text, or as bytes in UTF-8, UTF-16 or the encoding that it declares.
 * @param options - How strictly.
 * @returns The concepts in document order.
 * @throws {TarjomanError} `BAD_XML` where the document is not well-formed, is cut off or has a DTD of its own;
 *   `BAD_FORMAT` where it is not TBX or breaks a rule of it, which the message names; `BAD_ENCODING` where the bytes are not
 *   in their encoding; `TOO_LARGE` where elements nest deeper than 1,000, or a text or an entry has no end. All have line
 *   and column but `BAD_ENCODING`.
 * @example
 * ```ts
 * const glossary = Glossary.from(parseTbx(await (await fetch('glossary.tbx')).text()));
 * ```
 */
export function parseTbx(input: string | Uint8Array, options: TbxReadOptions = {}): Concept[] {
  const concepts: Concept[] = [];
  parseWith(conceptHandler(concepts, options), input);
  return concepts;
}

/**
 * Reads the concepts of a TBX document while its bytes arrive, for files that need not fit into memory.
 *
 * Concepts that come before an error are given before it is thrown; a reference to what does not exist is found at the end
 * of the document.
 *
 * @param input - The document's bytes: a Node stream, the body of a response, or any async iterable of them.
 * @param options - How strictly.
 * @returns The concepts as {@link parseTbx} reads them.
 * @throws {TarjomanError} As {@link parseTbx}, when the generator comes to the place.
 * @example
 * ```ts
 * for await (const concept of readTbx(createReadStream('glossary.tbx'))) console.log(concept.id);
 * ```
 */
export function readTbx(input: ByteSource, options: TbxReadOptions = {}): AsyncGenerator<Concept, void, void> {
  const ready: Concept[] = [];
  return readWith(conceptHandler(ready, options), ready, input);
}

function conceptHandler(concepts: Concept[], options: TbxReadOptions): XmlHandler {
  const { strict = true, onLoss } = options;
  const maker = new ConceptMaker(options, (concept) => concepts.push(concept));
  return tbxHandler((part, place) => maker.add(part, place), { strict, ...(onLoss && { onLoss }) });
}

/** Makes concepts of the parts of a document. */
class ConceptMaker {
  readonly #options: TbxReadOptions;
  readonly #emit: (concept: Concept) => void;
  readonly #reader = new ConceptReader();
  #begun = false;

  constructor(options: TbxReadOptions, emit: (concept: Concept) => void) {
    this.#options = options;
    this.#emit = emit;
  }

  add(part: TbxPart, place: PartPlace): void {
    switch (part.kind) {
      case 'start':
        if (!this.#begun) this.#reader.begin(part);
        this.#begun = true;
        break;
      case 'element':
        this.#addElement(part, place);
        break;
      case 'comment':
      case 'instruction':
        this.#lose('<body>', ['remarks']);
        break;
      default:
    }
  }

  #addElement(element: TbxElement, place: PartPlace): void {
    const name = localName(element.name);
    if (name === 'conceptEntry' || name === 'termEntry') this.#addEntry(element, place);
    else if (name === 'tbxHeader' || name === 'martifHeader') {
      if (!this.#reader.header(element)) this.#lose(`<${name}>`, ['structure']);
    } else this.#lose(`<${name}>`, ['structure']);
  }

  #addEntry(entry: TbxElement, place: PartPlace): void {
    const { concept, languages, losses } = this.#reader.read(entry);
    const { onSkipped } = this.#options;
    if (concept === undefined) {
      onSkipped?.({ languages, entry, ...place });
      return;
    }
    if (losses.length > 0) this.#lose(concept.id, losses);
    this.#emit(concept);
  }

  #lose(id: string, kinds: readonly GlossaryLossKind[]): void {
    this.#options.onLoss?.(id, kinds);
  }
}
