/**
 * Persian word families: what an inflected word may be a form of, and which forms of a term's word count as it.
 *
 * Persian puts a noun into a verb without changing it («مذاکره کردند»), so inflection covers most of what English needs
 * families for. What is left is the adjective in «ی» with the noun that it is of and its adverb:
 *
 *     منطقه‌ای ─ منطقه      تجارت ─ تجاری      محکوم ─ محکومیت      رسمی ─ رسماً
 */

import { baseForms, IRREGULAR_FORMS } from '../../text/forms/forms.js';
import { words } from '../../text/words/words.js';
import { formsOfVerb, isInfinitive } from '../recognition/persian-verbs.js';

/**
 * The families that a word of a text may belong to: all its base forms.
 *
 * @param word - A canonical word.
 */
export function persianFamilies(word: string): ReadonlySet<string> {
  const families = new Set<string>();
  for (const base of baseForms(word)) {
    // «سیاست» is no "your «سیاس»".
    if (base.length > 1 && word === `${base}ت`) continue;
    families.add(base);
    // «گفت‌وگوست» has endings that hide which of two spellings it has.
    const [canonical, more] = words(base);
    if (canonical !== undefined && more === undefined) families.add(canonical.text);
  }
  return families;
}

/**
 * The families that count as a word of a term. Fewer than {@link persianFamilies} gives, which takes off all that looks like
 * an ending: a text must have the term's word, not one that a part of it happens to spell.
 */
export function persianFamiliesOfTerm(word: string): ReadonlySet<string> {
  const families = new Set([word, ...(IRREGULAR_FORMS.bases.get(word) ?? [])]);
  if (isInfinitive(word)) for (const form of formsOfVerb(word).keys()) families.add(form);
  const stem = NOUN.exec(word)?.[1];
  if (stem !== undefined) families.add(stem);
  // «تجارت» and «تجاری», «سیاست» and «سیاسی»: the adjective loses the «ت».
  if (word.length > 3 && word.endsWith('ت')) families.add(`${word.slice(0, -1)}ی`);
  // «رسمی» and «رسماً», «متقابل» and «متقابلاً»: the adverb, written without its tanwin.
  if (word.length >= LEAST_OF_ADVERB) families.add(`${word.endsWith('ی') ? word.slice(0, -1) : word}ا`);
  return families;
}

/** What the adjectives, the plurals and the abstract nouns of a word end in: «منطقه‌ای», «همکاری‌ها», «موضوعات», «محکومیت». */
const NOUN = /^(.{3,}?)(?:(?<=ه)ای|(?<=[او])یی|(?<![او])ی|ها|های|ات|یت)$/u;
/** Shorter words with an «ا» are mostly others: «بنا» is none of «بن». */
const LEAST_OF_ADVERB = 4;
