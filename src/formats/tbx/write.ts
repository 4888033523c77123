/** Concepts into TBX: v3, which ISO 30042:2019 is, or v2, which most programs read. */
import { TarjomanError } from '../../errors.js';
import type { Concept } from '../../glossary/concept.js';
import { lossesOfConcept } from '../concept-losses.js';
import type { GlossaryLossKind } from '../glossary-losses.js';
import { CONVENTION, CONVENTION_TEXT } from './convention.js';
import type { TbxElement, TbxPart } from './document.js';
import { type Entries, element, toEntry } from './from-concept.js';
import { NAMES, TBX_NAMESPACE, type TbxVersion } from './names.js';
import { writeTbxParts } from './write-parts.js';

/** How to write TBX. */
export interface TbxWriteOptions {
  /**
   * `3` (default) for ISO 30042:2019; `2` for TBX of 2008, whose root is `<martif>`, for programs that do not read v3 yet,
   * such as OmegaT. Both hold the same.
   */
  readonly version?: TbxVersion;
}

/**
 * Writes concepts as a TBX-Basic document of style `dca`.
 *
 * Everything that a concept says comes back with {@link parseTbx}. What TBX-Basic has no data category for is written by a
 * convention that the header declares; other programs see it as notes. Concepts without a term have no place in TBX and
 * are left out. Neither clock nor user is asked: the same concepts give the same document.
 *
 * @param concepts - The concepts, such as a `Glossary`; references between them become links.
 * @param options - The version.
 * @returns The document; encode it as UTF-8.
 * @throws {TarjomanError} `BAD_ENTRY` where two concepts have the same id; `BAD_FORMAT` where a concept has a character that
 *   XML cannot hold, such as U+0000; `BAD_ARGUMENT` where there is no term for a document of v2.
 * @example
 * ```ts
 * import diplomatic from 'tarjoman/data/diplomatic';
 * const tbx = writeTbx(diplomatic);
 * ```
 */
export function writeTbx(concepts: Iterable<Concept>, { version = 3 }: TbxWriteOptions = {}): string {
  const names = NAMES[version];
  const entries = new EntryIds(Array.from(concepts).filter(hasTerms));
  const body = Array.from(entries, (concept) => toEntry(concept, names, entries));
  return writeTbxParts([...startOf(version), ...bodyOf(body, version), END, END]);
}

/**
 * What a concept loses in {@link writeTbx}: nothing, unless it has no term.
 *
 * @param concept - The concept.
 * @returns The kinds of what is lost.
 * @example
 * ```ts
 * tbxLosses(concept); // []
 * ```
 */
export function tbxLosses(concept: Concept): GlossaryLossKind[] {
  return hasTerms(concept) ? [] : lossesOfConcept(concept, NO_KINDS);
}

const NO_KINDS: ReadonlySet<GlossaryLossKind> = new Set();

function hasTerms({ fa, en }: Concept): boolean {
  return fa.terms.length + en.terms.length > 0;
}

/** Identifiers that every edition of XML, and so every program, takes for one. */
const NAME = /^[A-Za-z_][\w.-]*$/;

/** The concepts of a file, each with an identifier that XML takes: its own, or one that is made. */
class EntryIds implements Entries, Iterable<Concept> {
  readonly #concepts = new Map<string, Concept>();
  readonly #made = new Map<string, string>();

  constructor(concepts: readonly Concept[]) {
    for (const concept of concepts) {
      if (this.#concepts.has(concept.id)) {
        throw new TarjomanError('BAD_ENTRY', `two concepts have the id ${concept.id}: rename one or merge them`);
      }
      this.#concepts.set(concept.id, concept);
    }
    let number = 0;
    for (const { id } of concepts) {
      if (NAME.test(id)) continue;
      do number += 1;
      while (this.#concepts.has(`c${number}`));
      this.#made.set(id, `c${number}`);
    }
  }

  [Symbol.iterator](): Iterator<Concept> {
    return this.#concepts.values();
  }

  xmlIdOf(id: string): string {
    return this.#made.get(id) ?? id;
  }

  target(id: string): Concept | undefined {
    return NAME.test(id) ? this.#concepts.get(id) : undefined;
  }
}

const END: TbxPart = { kind: 'end' };

/** The entries with what is around them; a body that has none is no body. */
function bodyOf(entries: readonly TbxElement[], version: TbxVersion): TbxPart[] {
  if (entries.length > 0) return [{ kind: 'start', name: 'body' }, ...entries, END];
  if (version === 3) return [];
  throw new TarjomanError(
    'BAD_ARGUMENT',
    'TBX v2 has no place for a glossary without terms: write v3, or give it terms',
  );
}

/** All that comes before the body. */
function startOf(version: TbxVersion): TbxPart[] {
  const { root } = NAMES[version];
  const attributes =
    version === 3
      ? { xmlns: TBX_NAMESPACE, type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en' }
      : { type: 'TBX-Basic', 'xml:lang': 'en' };
  return [
    ...(version === 3 ? [] : [{ kind: 'doctype', text: 'martif SYSTEM "TBXcoreStructV02.dtd"' } as const]),
    { kind: 'start', name: root, attributes },
    headerOf(version),
    { kind: 'start', name: 'text' },
  ];
}

function headerOf(version: TbxVersion): TbxElement {
  return element(
    NAMES[version].header,
    {},
    element(
      'fileDesc',
      {},
      element('sourceDesc', {}, element('p', {}, 'Persian-English glossary, written by tarjoman')),
    ),
    element(
      'encodingDesc',
      {},
      ...(version === 3 ? [] : [element('p', { type: 'XCSURI' }, 'TBXBasicXCSV02.xcs')]),
      element('p', {}, CONVENTION),
      element('p', {}, CONVENTION_TEXT),
    ),
  );
}
