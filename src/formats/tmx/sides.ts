/** Which languages of a unit are its source and its targets. */
import type { Content } from '../../tm/content.js';
import type { TmxUnit, TmxVariant } from './document.js';
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
    const segment = variant.content.find((part) => part.kind === 'seg');
    if (lang !== undefined && segment !== undefined)
      sides.push({ lang: spellLanguage(lang), text: segment.text, variant });
  }
  return sides;
}

/** The language that a file says the source is; `undefined` where any may be it. */
export function languageOf(srclang: string | undefined): string | undefined {
  return srclang === undefined || srclang.trim() === '' || srclang.toLowerCase() === ANY_LANGUAGE ? undefined : srclang;
}

/**
 * Chooses the sides that are asked for, or the nearest to them.
 *
 * Translations of one text into one language are alternatives: all are targets. Without a target language all languages
 * but the source's are, or where there is no other, the variants after the source.
 */
export function chooseSides(sides: readonly Side[], sourceLang: string, targetLang: string | undefined): Choice {
  const tags = sides.map(({ lang }) => lang);
  // A language that is there in so many words is not given away as the nearest to the other one.
  const kept = tags.findIndex((tag) => isSameLanguage(tag, targetLang ?? '') && !isSameLanguage(tag, sourceLang));
  const at = findLanguage(
    sourceLang,
    tags.map((tag, i) => (i === kept ? undefined : tag)),
  );
  const source = sides[at];
  if (source === undefined) return { source, targets: [] };
  const foreign = sides.filter(({ lang }) => lang !== source.lang);
  // Texts of languages that nobody named have the same tag on both sides.
  const others = foreign.length > 0 ? foreign : sides.filter((side) => side !== source);
  if (targetLang === undefined) return { source, targets: others };
  const nearest =
    others[
      findLanguage(
        targetLang,
        others.map(({ lang }) => lang),
      )
    ];
  return { source, targets: others.filter(({ lang }) => lang === nearest?.lang) };
}
