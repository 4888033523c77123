/** Words of grammar that the glossary's rooms agree on, in canonical spelling; a room that asks more of them says so where it does. */

/** English articles. */
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** What begins an English noun phrase and says no more of it than whose or which it is. */
export const ENGLISH_DETERMINERS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...'this that these those its their his her our'.split(' '),
]);

/** The prepositions that join the words of a term. */
export const PREPOSITIONS: Readonly<Record<'fa' | 'en', ReadonlySet<string>>> = {
  fa: new Set('در به از با برای بر تا'.split(' ')),
  en: new Set('of to for on in at by with from between'.split(' ')),
};

/** "And" and "or" of both languages: no text has those of the other. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'و', 'یا']);
