/**
 * What a conversion of a glossary cannot carry over: no format holds all that another does, and nothing may be dropped in
 * silence.
 *
 *     reader ──→ onLoss(id, kinds)                      what the file has and a concept does not hold
 *     writer ──→ lossesOfConcept(concept, CARRIED)      what a concept has and the format does not hold
 *                            └──→ GlossaryLosses        counted by kind, for a report of a few lines
 */
import { LossTally } from './loss-tally.js';

/** What is lost: a part of a concept, or of the file around it. */
export type GlossaryLossKind =
  /** Identifiers of concepts. */
  | 'ids'
  /** Subject fields. */
  | 'domains'
  /** What sort of thing a concept is. */
  | 'kinds'
  /** How far the editors have come. */
  | 'editorial-statuses'
  /** Which concepts are central. */
  | 'central'
  /** Concepts without terms in one of the two languages. */
  | 'one-sided'
  /** Concepts without any term. */
  | 'no-terms'
  /** Terms beside the preferred one. */
  | 'further-terms'
  /** The order of terms. */
  | 'order'
  /** How far a term is to be used. */
  | 'term-statuses'
  /** Word classes. */
  | 'parts-of-speech'
  /** Persian terms in Latin letters. */
  | 'transliterations'
  /** Further spellings and inflections. */
  | 'forms'
  /** Which terms are abbreviations. */
  | 'abbreviations'
  /** Countries and bodies to whose usage a term belongs. */
  | 'regions'
  /** Remarks on one term. */
  | 'term-notes'
  /** Definitions. */
  | 'definitions'
  /** Sentences that show a term in use. */
  | 'contexts'
  /** Where definitions and contexts were taken from. */
  | 'text-sources'
  /** Remarks on a concept. */
  | 'notes'
  /** Related concepts. */
  | 'related'
  /** Pages on the web. */
  | 'links'
  /** Who wrote or checked an entry. */
  | 'credits'
  /** The documents on which the terms rest. */
  | 'sources'
  /** Characters that the format cannot write. */
  | 'characters'
  /** Tabs and line breaks in a text. */
  | 'breaks'
  /** Terms in other languages than Persian and English. */
  | 'other-languages'
  /** Data categories that have no field of a concept. */
  | 'categories'
  /** Who changed what, and when. */
  | 'history'
  /** Pictures. */
  | 'graphics'
  /** Codes in a text; the text around them is kept. */
  | 'codes'
  /** Comments and processing instructions of XML. */
  | 'remarks'
  /** What a file says beside its concepts: headers, lists of people. */
  | 'structure';

/** Something that concepts have and a format does not carry. */
export interface GlossaryLoss {
  /** What is lost. */
  readonly kind: GlossaryLossKind;
  /** One sentence for people. */
  readonly message: string;
  /** How many concepts lose it. */
  readonly count: number;
  /** Identifiers of the first few of them. */
  readonly concepts: readonly string[];
}

/** What each kind is called in a sentence. */
const NAMES: Readonly<Record<GlossaryLossKind, string>> = {
  ids: 'these identifiers',
  domains: 'these subject fields',
  kinds: 'sorts of things',
  'editorial-statuses': 'editorial states',
  central: 'marks of central concepts',
  'one-sided': 'concepts with terms in one language',
  'no-terms': 'concepts without Persian or English terms',
  'further-terms': 'terms beside the preferred one',
  order: 'this order of terms',
  'term-statuses': 'these states of terms',
  'parts-of-speech': 'these word classes',
  transliterations: 'transliterations',
  forms: 'further spellings and inflections',
  abbreviations: 'marks of abbreviations',
  regions: 'these regions',
  'term-notes': 'notes on single terms',
  definitions: 'these definitions',
  contexts: 'these contexts',
  'text-sources': 'sources of definitions and contexts',
  notes: 'these notes',
  related: 'these references to other concepts',
  links: 'these links',
  credits: 'credits',
  sources: 'sources',
  characters: 'some characters',
  breaks: 'tabs and line breaks in a text',
  'other-languages': 'other languages than Persian and English',
  categories: 'some data categories',
  history: 'dates and kinds of changes',
  graphics: 'pictures',
  codes: 'codes in a text',
  remarks: 'comments and processing instructions',
  structure: 'headers and lists of people',
};

/**
 * Gathers losses, one for each kind, in little memory.
 *
 * @example
 * ```ts
 * const losses = new GlossaryLosses('a glossary');
 * const concepts = parseTbx(xml, { onLoss: (id, kinds) => losses.add(id, kinds) });
 * for (const { message, count } of losses.list()) console.warn(`${message} (${count} concepts)`);
 * ```
 */
export class GlossaryLosses {
  readonly #holder: string;
  readonly #tally = new LossTally<GlossaryLossKind>();

  /**
   * Makes an empty collection.
   *
   * @param holder - What has no place for it, for messages: the name of a format, or `a glossary`.
   */
  constructor(holder: string) {
    this.#holder = holder;
  }

  /** Notes that a concept loses something; once, however often in a row it is said. */
  add(id: string, kinds: Iterable<GlossaryLossKind>): void {
    this.#tally.add(id, kinds);
  }

  /** What was noted, in the order in which each kind came first. */
  list(): GlossaryLoss[] {
    return this.#tally.list().map(({ kind, count, first }) => {
      return { kind, message: `${this.#holder} has no place for ${NAMES[kind]}`, count, concepts: first };
    });
  }
}
