/**
 * Words that are terms of diplomacy and here something else, as their rendering tells.
 *
 *     church [minister]      کشیش         no term, and rendered rightly
 *     the [Minister] spoke   وزیر         the term
 *     the [Minister] spoke   معاون        a fault
 *     [both sides] scored    هر دو تیم    no term
 *
 * A rendering must stand word by word, in any regular form: it is no term, of which a part or a derivation would say enough.
 */
import { baseForms } from '../../text/forms/forms.js';
import { PLURALS, POSSESSED_PLURALS } from '../../text/forms/noun-endings.js';
import { words } from '../../text/words/words.js';
import { formsOfVerb, isInfinitive } from '../recognition/persian-verbs.js';
import { englishFamilies } from './english-families.js';
import { ENGLISH_WORDS, PERSIAN_WORDS } from './other-renderings.js';
import type { Side } from './side.js';

/** By canonical word or words, the canonical words of each of their renderings in other senses. */
const RENDERINGS = { fa: tableOf(PERSIAN_WORDS), en: tableOf(ENGLISH_WORDS) };

function tableOf(lines: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  return new Map(
    lines
      .trim()
      .split(/\n(?=\S)/u)
      .map((entry) => {
        const [word = '', renderings = ''] = entry.split(':');
        return [canonical(word).join(' '), renderings.split('|').map(canonical)];
      }),
  );
}

function canonical(text: string): string[] {
  return words(text).map((word) => word.text);
}

/** A rendering in a text, by words. */
export interface RenderingPlace {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a text has a rendering of another sense of a word.
 *
 * @param word - The canonical words of a term, less its articles; the one before it may stand with it: «به دیدار».
 * @param lang - Of the word; the text is of the other language.
 */
export function otherRenderings(word: string, lang: 'fa' | 'en', side: Side): RenderingPlace[] {
  return (RENDERINGS[lang].get(word) ?? []).flatMap((rendering) => placesOf(rendering, side));
}

function placesOf(rendering: readonly string[], side: Side): RenderingPlace[] {
  const [first, ...rest] = rendering;
  if (first === undefined) return [];
  const isFirst = isFormOf(first, side.lang);
  const areNext = rest.map((word) => isFormOf(word, side.lang));
  return candidates(first, side).flatMap((from) =>
    isFirst(side.wordAt(from)) && areNext.every((isForm, k) => isForm(side.wordAt(from + 1 + k)))
      ? [{ from, to: from + rendering.length }]
      : [],
  );
}

/** Where a form of a word may stand. */
function candidates(word: string, side: Side): readonly number[] {
  if (side.lang === 'en') return side.placesOf(englishFamilies(word));
  return isInfinitive(word) ? side.words.map((_, i) => i) : side.placesOf(new Set([word]));
}

/** What tells the regular forms of a word. */
function isFormOf(word: string, lang: 'fa' | 'en'): (text: string) => boolean {
  if (lang === 'en') return (text) => text === word || baseForms(text).includes(word);
  if (isInfinitive(word)) {
    const forms = formsOfVerb(word);
    return (text) => forms.has(text);
  }
  const endings = word.length < LEAST_INFLECTED ? PLURAL : ENDINGS;
  return (text) => text.startsWith(word) && endings.has(text.slice(word.length));
}

/** Shorter Persian words with an ending other than the plural are mostly other words: «سازمان» is none of «ساز». */
const LEAST_INFLECTED = 4;
const PLURAL: ReadonlySet<string> = new Set(['', ...PLURALS, ...POSSESSED_PLURALS]);
/** Without «م» and «ت» for "my" and "your": formal prose seldom has them, and many other words end so. */
const ENDINGS: ReadonlySet<string> = new Set([...PLURAL, ...'ی ای یی ش شان مان ان ات ست ند'.split(' ')]);
