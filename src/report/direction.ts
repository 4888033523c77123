/** Which way a language is written. */

/** Scripts from right to left. */
const RIGHT_TO_LEFT_SCRIPTS: ReadonlySet<string> = new Set('arab aran hebr syrc thaa nkoo adlm rohg'.split(' '));

/** Languages whose script, where the tag names none, runs from right to left. */
const RIGHT_TO_LEFT_LANGUAGES: ReadonlySet<string> = new Set(
  'ar arc ary arz azb bal ckb dv fa glk he lrc mzn nqo pes prs ps sd syr ug ur yi'.split(' '),
);

/** Side to which lines begin. */
export type Direction = 'ltr' | 'rtl';

/**
 * The direction of a language's script.
 *
 * @param tag - A BCP 47 tag; a script in it decides, so that `fa-Latn` runs from left to right.
 */
export function directionOf(tag: string): Direction {
  const [language = '', ...subtags] = tag.toLowerCase().split(/[-_]/u);
  const script = subtags.find((subtag) => subtag.length === 4 && /^[a-z]/u.test(subtag));
  const rightToLeft = script === undefined ? RIGHT_TO_LEFT_LANGUAGES.has(language) : RIGHT_TO_LEFT_SCRIPTS.has(script);
  return rightToLeft ? 'rtl' : 'ltr';
}
