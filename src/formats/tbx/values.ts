/** Fields of a term and what TBX calls their values. */
import type { PartOfSpeech, Region, TermStatus } from '../../glossary/concept.js';

/** Administrative statuses as TBX-Basic has them. */
export const STATUS_VALUES: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  superseded: 'supersededTerm-admn-sts',
};

/** Names of statuses in v2, in drafts of v3 and in files of style `dct`, without `Term` and `-admn-sts`. */
const STATUSES: ReadonlyMap<string, TermStatus> = new Map([
  ['preferred', 'preferred'],
  ['standardized', 'preferred'],
  ['legal', 'preferred'],
  ['regulated', 'preferred'],
  ['admitted', 'admitted'],
  ['deprecated', 'deprecated'],
  ['notrecommended', 'deprecated'],
  ['superseded', 'superseded'],
  ['obsolete', 'superseded'],
]);

/** The status of this name, however it is spelt. */
export function statusNamed(name: string): TermStatus | undefined {
  return STATUSES.get(name.toLowerCase().replace(/(?:term)?(?:-admn-sts)?$/, ''));
}

const PARTS_OF_SPEECH: ReadonlyMap<string, PartOfSpeech> = new Map([
  ['noun', 'noun'],
  ['propernoun', 'noun'],
  ['verb', 'verb'],
  ['adjective', 'adjective'],
  ['adverb', 'adverb'],
]);

/** The word class of this name; TBX has no phrases among them. */
export function partOfSpeechNamed(name: string): PartOfSpeech | undefined {
  return PARTS_OF_SPEECH.get(name.toLowerCase());
}

/** Countries by their codes of ISO 3166, which reserves UN for the United Nations. */
export const REGION_VALUES: Readonly<Record<Region, string>> = { ir: 'IR', af: 'AF', un: 'UN', us: 'US', gb: 'GB' };

const REGIONS: ReadonlyMap<string, Region> = new Map([
  ['ir', 'ir'],
  ['iran', 'ir'],
  ['af', 'af'],
  ['afghanistan', 'af'],
  ['un', 'un'],
  ['united nations', 'un'],
  ['us', 'us'],
  ['usa', 'us'],
  ['united states', 'us'],
  ['united states of america', 'us'],
  ['gb', 'gb'],
  ['uk', 'gb'],
  ['united kingdom', 'gb'],
  ['great britain', 'gb'],
]);

/** The region of this name, code, or tag of a language with a code: `Afghanistan`, `AF`, `fa-AF`. */
export function regionNamed(name: string): Region | undefined {
  const plain = name.toLowerCase();
  return REGIONS.get(plain) ?? REGIONS.get(/^[a-z]{2,3}[-_]([a-z]{2})$/.exec(plain)?.[1] ?? '');
}

/** Term types of terms that stand for another one. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(['abbreviation', 'acronym', 'initialism', 'abbreviatedform']);

/** Term types of terms that are not the one to be used, unless their status says it. */
export const VARIANTS: ReadonlySet<string> = new Set([...ABBREVIATIONS, 'variant', 'shortform', 'synonym']);
