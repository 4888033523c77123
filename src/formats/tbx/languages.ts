/** Which language of a concept a file's language is. */
import type { Region } from '../../glossary/concept.js';
import { regionNamed } from './values.js';

/** Persian and English by their codes of two and three letters, with the Persian of one country where a code says it. */
const LANGUAGES: ReadonlyMap<string, { readonly lang: 'fa' | 'en'; readonly region?: Region }> = new Map([
  ['fa', { lang: 'fa' }],
  ['fas', { lang: 'fa' }],
  ['per', { lang: 'fa' }],
  ['pes', { lang: 'fa', region: 'ir' }],
  ['prs', { lang: 'fa', region: 'af' }],
  ['en', { lang: 'en' }],
  ['eng', { lang: 'en' }],
]);

/** A language of ours. */
export interface KnownLanguage {
  readonly lang: 'fa' | 'en';
  /** The country that it names, where ours is one. */
  readonly region: Region | undefined;
  /** Whether it says more than that. */
  readonly more: boolean;
}

/** What a tag says; `undefined` where the language is another one. */
export function knownLanguage(tag: string): KnownLanguage | undefined {
  const [primary = '', ...subtags] = tag.trim().toLowerCase().split(/[-_]/);
  const known = LANGUAGES.get(primary);
  if (known === undefined) return undefined;
  const region = known.region ?? (subtags.length === 1 ? regionNamed(subtags[0] ?? '') : undefined);
  return { lang: known.lang, region, more: subtags.length > 0 && region === undefined };
}

/** How much of a text tells its script. */
const TOLD_BY = 1_000;

/**
 * The language of a text of an entry: what it says itself, else what is said around it. Many files that say English have
 * remarks in both languages, so the script tells the two apart.
 */
export function languageOf(text: string, own: string | undefined, around: string): 'fa' | 'en' | undefined {
  const lang = knownLanguage(own ?? around)?.lang;
  if (own !== undefined || lang === undefined) return lang;
  const start = text.slice(0, TOLD_BY);
  const persian = start.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const english = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return persian === english ? lang : persian > english ? 'fa' : 'en';
}
