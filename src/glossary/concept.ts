/**
 * The glossary's record: a concept with its terms in both languages, as ISO 30042 divides it and as schema.json fixes it.
 *
 * @see glossary/schema.json, which says the same for files
 */

/** A concept: one meaning, all its names. */
export interface Concept {
  /** Lower-case English words joined by hyphens; also the name of the entry's file. */
  readonly id: string;
  /** The subject field. */
  readonly domain: Domain;
  /** What sort of thing it is. */
  readonly kind: Kind;
  /** How far the editors have come with the entry. */
  readonly status: EditorialStatus;
  /** `true` for the core concepts of diplomatic language. */
  readonly central?: true;
  /** The Persian section. */
  readonly fa: LangSection;
  /** The English section. */
  readonly en: LangSection;
  /** Remarks on the concept as a whole. */
  readonly notes?: readonly Note[];
  /** Ids of related concepts. */
  readonly related?: readonly string[];
  /** Pages where a reader can learn more. */
  readonly links?: readonly Link[];
  /** Who wrote or checked the entry. */
  readonly credits?: readonly string[];
  /** The documents on which the terms rest. */
  readonly sources?: readonly string[];
}

/** Subject fields; `other` stands only in glossaries read from elsewhere, whose subject fields are their own. */
export type Domain =
  | 'diplomacy'
  | 'treaty-law'
  | 'foreign-policy'
  | 'cooperation'
  | 'protocol'
  | 'titles'
  | 'institutions'
  | 'international-organisations'
  | 'united-nations'
  | 'international-law'
  | 'human-rights'
  | 'consular'
  | 'security'
  | 'nuclear'
  | 'sanctions'
  | 'economy'
  | 'energy'
  | 'transport'
  | 'maritime'
  | 'geography'
  | 'culture-science'
  | 'media'
  | 'other';

/** Sorts of things; `term` is everything that is none of the others. */
export type Kind = 'term' | 'event' | 'organisation' | 'title' | 'place' | 'document' | 'formula' | 'treaty';

/** How far the editors have come; `approved` means checked against a named source. */
export type EditorialStatus = 'draft' | 'reviewed' | 'approved';

/** All that is said of a concept in one language. */
export interface LangSection {
  /** The terms; exactly one is preferred and comes first. */
  readonly terms: readonly Term[];
  /** What the concept is, in one sentence. */
  readonly definition?: SourcedText;
  /** Sentences that show a term in use. */
  readonly contexts?: readonly SourcedText[];
}

/** One term of a concept in one language. */
export interface Term {
  /** The term, Persian without ezafe marks, English verbs with "to". */
  readonly text: string;
  /** How far it is to be used. */
  readonly status: TermStatus;
  /** Word class of the term as a whole. */
  readonly partOfSpeech?: PartOfSpeech;
  /** A Persian term in Latin letters as it is read. */
  readonly transliteration?: string;
  /** Further spellings and irregular inflections under which it is found. */
  readonly forms?: readonly string[];
  /** `true` for abbreviations. */
  readonly abbreviation?: true;
  /** The country or body to whose usage it belongs. */
  readonly region?: Region;
  /** A remark on this one term. */
  readonly note?: string;
}

/** Preferred is to be used, admitted may be, deprecated is to be avoided, superseded was right once. */
export type TermStatus = 'preferred' | 'admitted' | 'deprecated' | 'superseded';

/** Word classes. */
export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb' | 'phrase';

/** Iran, Afghanistan, the United Nations, the United States, the United Kingdom. */
export type Region = 'ir' | 'af' | 'un' | 'us' | 'gb';

/** A text and where it was taken from. */
export interface SourcedText {
  /** The text. */
  readonly text: string;
  /** Its source. */
  readonly source?: string;
}

/** A remark and its language. */
export interface Note {
  /** Language of the remark. */
  readonly lang: 'en' | 'fa';
  /** The remark. */
  readonly text: string;
}

/** A page on the web. */
export interface Link {
  /** Its address. */
  readonly url: string;
  /** Its title. */
  readonly title?: string;
}

/** The term of a section that is to be used. */
export function preferredTerm({ terms }: LangSection): string {
  return (terms.find(({ status }) => status === 'preferred') ?? terms[0])?.text ?? '';
}
