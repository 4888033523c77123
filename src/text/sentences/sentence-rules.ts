/** The tables of all languages as one set of rules. */

import { BreakFinder } from './engine.js';
import { ENGLISH_RULES } from './english.js';
import { translateRule } from './pattern.js';
import { PERSIAN_RULES } from './persian.js';
import type { BreakRule, SegmentationRules } from './rules.js';

/**
 * The rules by which `segment` cuts, for tools that read SRX.
 *
 * What they cannot say: lists inside a paragraph, and which line breaks end a sentence; here all do.
 */
export const SENTENCE_RULES: SegmentationRules = {
  cascade: true,
  languages: [
    {
      name: 'Lines',
      rules: [{ says: 'A line break ends a paragraph.', breaks: true, before: '[\\n\\u2028\\u2029]', after: '' }],
    },
    { name: 'Persian', rules: PERSIAN_RULES },
    { name: 'English', rules: ENGLISH_RULES },
  ],
  maps: [
    { pattern: '.*', rules: 'Lines' },
    { pattern: 'fa(?:-.*)?', rules: 'Persian' },
    { pattern: '.*', rules: 'English' },
  ],
};

/**
 * The rules that a language takes, in the order in which they are tried.
 *
 * @param rules - A set of rules.
 * @param lang - A BCP 47 tag.
 */
function rulesOf({ cascade, languages, maps }: SegmentationRules, lang: string): readonly BreakRule[] {
  const matching = maps.filter(({ pattern }) => matchesWhole(pattern, lang));
  const names = (cascade ? matching : matching.slice(0, 1)).map(({ rules }) => rules);
  return names.flatMap((name) => languages.find((language) => language.name === name)?.rules ?? []);
}

function matchesWhole(pattern: string, lang: string): boolean {
  const source = translateRule(`(?i)${pattern}`, 'languagepattern', {});
  return new RegExp(`^(?:${source})$`, 'v').test(lang);
}

/** Compiling thousands of rules takes longer than cutting a page, so each set and language is compiled once. */
const FINDERS = new WeakMap<SegmentationRules, Map<string, BreakFinder>>();

/** The compiled rules of a language. */
export function finderOf(rules: SegmentationRules, lang: string): BreakFinder {
  const finders = FINDERS.get(rules) ?? new Map<string, BreakFinder>();
  FINDERS.set(rules, finders);
  let finder = finders.get(lang);
  if (!finder) {
    finder = new BreakFinder(rulesOf(rules, lang));
    if (finders.size < MOST_LANGUAGES) finders.set(lang, finder);
  }
  return finder;
}

/** Bounds what arbitrary language tags can take of the memory. */
const MOST_LANGUAGES = 100;
