/**
 * Which words of each side some word of the other translates, by a lexicon.
 *
 *     fa   رئیس‌جمهور   روسیه   را   به   تهران   دعوت   کرد          ■ translated   □ not   · not asked
 *          ■            □       ·    ·    □       ■      ·
 *     en   the   president   was   invited
 *          ·     ■           ·     ■
 *
 * Words of grammar, numbers and words that the lexicon does not know are not asked. A word that stands oftener than
 * its translations do is translated as often as they stand, so that a text said twice is half untranslated.
 */
import type { Lexicon } from '../../../lexicon/lexicon.js';
import type { Word } from '../../../text/words/words.js';

/** A word that was asked for. */
export interface AskedWord {
  /** Offset of the word in the raw text. */
  readonly start: number;
  /** Offset after it. */
  readonly end: number;
  readonly isTranslated: boolean;
}

/** The words of both sides that were asked for, in order. */
export interface Coverage {
  readonly fa: readonly AskedWord[];
  readonly en: readonly AskedWord[];
}

/** Words that stand in most sentences, so that finding them says nothing. */
const GRAMMAR: ReadonlySet<string> = new Set(
  `a an the this that these those it its he she they we you i his her their our your my me him them us who which what when where
  of to in on at by with from for as and or but if not no so than then there here be is are was were been being am do does did has
  have had will would can could may might shall should must also all any some such into about over up out very more most other
  و در به از با را که این آن برای تا بر هم یا اما اگر نیز نه هر یک خود او وی ما شما آنها ایشان من است بود شد شده باشد باید شود میشود
  کرد کرده میکند کند کنند کردند کردن هست هستند بودند دارد دارند داشت داشته خواهد خواهند می نمی ای ها های پس چون چه همه بسیار دیگر بین`.split(
    /\s+/u,
  ),
);

const LATIN = /^[a-z]/u;

/** Which words are translated; linear in the number of words. */
export function coverageOf(fa: readonly Word[], en: readonly Word[], lexicon: Lexicon): Coverage {
  const translations = lexicon.translate(fa);
  fa.forEach(({ text }, i) => {
    if (LATIN.test(text)) translations[i] = [text]; // an English word in a Persian text stands for itself
  });
  const forms = en.map(({ text }) => lexicon.formsOf(text));
  const said = countsOf(forms);
  const meant = countsOf(translations);
  return {
    fa: asked(fa, (i) => (translations[i]?.length ? translations[i] : undefined), said),
    en: asked(
      en,
      (i) => (meant.has(en[i]?.text ?? '') || lexicon.knows(en[i]?.text ?? '') ? forms[i] : undefined),
      meant,
    ),
  };
}

/** How many words of a side may be each of these. */
function countsOf(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const key of new Set(list)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function asked(
  list: readonly Word[],
  keysOf: (i: number) => readonly string[] | undefined,
  counts: ReadonlyMap<string, number>,
): AskedWord[] {
  const seen = new Map<string, number>();
  return list.flatMap(({ text, start, end }, i) => {
    if (GRAMMAR.has(text) || /^\p{N}/u.test(text)) return [];
    const keys = keysOf(i);
    if (keys === undefined) return [];
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    const there = keys.reduce((most, key) => Math.max(most, counts.get(key) ?? 0), 0);
    return [{ start, end, isTranslated: there >= times }];
  });
}
