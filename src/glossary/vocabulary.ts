/** The closed lists of the glossary's record as values, for what reads and writes it. */
import type { Domain, EditorialStatus, Kind, PartOfSpeech, Region, TermStatus } from './concept.js';

/** Subject fields in the order of the schema, and `other`. */
export const DOMAINS: readonly Domain[] = listed<Domain>({
  diplomacy: true,
  'treaty-law': true,
  'foreign-policy': true,
  cooperation: true,
  protocol: true,
  titles: true,
  institutions: true,
  'international-organisations': true,
  'united-nations': true,
  'international-law': true,
  'human-rights': true,
  consular: true,
  security: true,
  nuclear: true,
  sanctions: true,
  economy: true,
  energy: true,
  transport: true,
  maritime: true,
  geography: true,
  'culture-science': true,
  media: true,
  other: true,
});

/** Sorts of things. */
export const KINDS: readonly Kind[] = listed<Kind>({
  term: true,
  event: true,
  organisation: true,
  title: true,
  place: true,
  document: true,
  formula: true,
  treaty: true,
});

/** How far the editors have come. */
export const EDITORIAL_STATUSES: readonly EditorialStatus[] = listed<EditorialStatus>({
  draft: true,
  reviewed: true,
  approved: true,
});

/** How far a term is to be used, from the one that is to those that are not. */
export const TERM_STATUSES: readonly TermStatus[] = listed<TermStatus>({
  preferred: true,
  admitted: true,
  deprecated: true,
  superseded: true,
});

/** Word classes. */
export const PARTS_OF_SPEECH: readonly PartOfSpeech[] = listed<PartOfSpeech>({
  noun: true,
  verb: true,
  adjective: true,
  adverb: true,
  phrase: true,
});

/** Countries and bodies of usage. */
export const REGIONS: readonly Region[] = listed<Region>({ ir: true, af: true, un: true, us: true, gb: true });

/** The members of a union; a record, so that the compiler knows whether the list is complete. */
function listed<Value extends string>(members: Readonly<Record<Value, true>>): readonly Value[] {
  return Object.keys(members) as Value[];
}
