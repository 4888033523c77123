/**
 * Endings of Persian nouns by what they say, joined as folding joins them.
 *
 * Who takes endings off adds what is his: how much of a word they must leave, what they stand after, and which others he allows.
 */

/** Plurals in «ها»: bare, with ezafe, with indefinite «ی». */
export const PLURALS: readonly string[] = ['ها', 'های', 'هایی'];

/** The same with a possessive pronoun. */
export const POSSESSED_PLURALS: readonly string[] = 'هایم هایت هایش هایمان هایتان هایشان'.split(' ');

/** Possessive pronouns: as they are, after a vowel, and after silent «ه» or «ی». */
export const POSSESSIVES: readonly string[] = 'م ت ش مان تان شان'.split(' ');
export const POSSESSIVES_AFTER_VOWEL: readonly string[] = POSSESSIVES.map((pronoun) => `ی${pronoun}`);
export const POSSESSIVES_AFTER_HEH: readonly string[] = POSSESSIVES.map((pronoun) => `ا${pronoun}`);

/** Comparative and superlative. */
export const DEGREES: readonly string[] = ['تر', 'ترین'];
