/** Which languages of a unit are its source and its targets. */
import type { Content } from '../../tm/content.js';
import type { TmxSegment, TmxUnit, TmxVariant } from './document.js';
import { findLanguage, isSameLanguage, spellLanguage } from './languages.js';
import { ANY_LANGUAGE } from './names.js';
import { langOf } from './read-details.js';

/** One language of a unit. */
export interface Side {
  readonly lang: string;
  readonly text: Content;
  readonly variant: TmxVariant;
}

/** The source that was chosen, and the targets; none of them may be there. */
export interface Choice {
  readonly source: Side | undefined;
  readonly targets: readonly Side[];
}

/** The variants that have a language and a text. */
export function sidesOf({ content }: TmxUnit): Side[] {
  const sides: Side[] = [];
  for (const variant of content) {
    if (variant.kind !== 'tuv') continue;
    const lang = langOf(variant.attributes);
    const segment = segmentOf(variant);
    if (lang !== undefined && segment !== undefined) {
      sides.push({ lang: spellLanguage(lang), text: segment.text, variant });
    }
  }
  return sides;
}

function segmentOf({ content }: TmxVariant): TmxSegment | undefined {
  for (const part of content) if (part.kind === 'seg') return part;
  return undefined;
}

/** The language that a file says the source is; `undefined` where any may be it. */
export function languageOf(srclang: string | undefined): string | undefined {
  if (srclang === undefined || srclang.trim() === '' || srclang.toLowerCase() === ANY_LANGUAGE) return undefined;
  return srclang;
}

/**
 * Chooses the sides that are asked for, or the nearest to them.
 *
 * Translations of one text into one language are alternatives: all are targets. Without a target language all languages
 * but the source's are, or where there is no other, the variants after the source.
 */
export function chooseSides(sides: readonly Side[], sourceLang: string, targetLang: string | undefined): Choice {
  const tags: (string | undefined)[] = sides.map(({ lang }) => lang);
  // A language that is there in so many words is not given away as the nearest to the other one.
  const wanted = targetLang ?? '';
  const kept = isSameLanguage(wanted, sourceLang) ? -1 : sides.findIndex(({ lang }) => isSameLanguage(lang, wanted));
  if (kept >= 0) tags[kept] = undefined;
  const source = sides[findLanguage(sourceLang, tags)];
  if (source === undefined) return { source, targets: [] };
  const foreign = sides.filter(({ lang }) => lang !== source.lang);
  // Texts of languages that nobody named have the same tag on both sides.
  const others = foreign.length > 0 ? foreign : sides.filter((side) => side !== source);
  if (targetLang === undefined || others.length === 0) return { source, targets: others };
  const found = findLanguage(
    targetLang,
    others.map(({ lang }) => lang),
  );
  const nearest = others[found];
  return { source, targets: others.filter(({ lang }) => lang === nearest?.lang) };
}
