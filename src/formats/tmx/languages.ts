/**
 * Which of the languages that are there is the one that is asked for.
 *
 *     asked fr-CA:   fr-CA   fr-CA-x   fr   fr-FR   …   en
 *                    exact   narrower  wider   another region   no
 *
 * @see RFC 4647, section 3.4 Lookup; RFC 5646, section 2.1.1 on case
 */

/** How far from the language that is asked for another one is. */
const NARROWER = 1;
const WIDER = 2;
const OTHER_REGION = 3;

/** More subtags than any tag has, so that the kind of difference counts before its size. */
const MOST_SUBTAGS = 100;

/** A language tag that was taken apart. */
interface Language {
  /** As RFC 5646 spells it. */
  readonly spelt: string;
  /** The same for all tags that differ only in case. */
  readonly folded: string;
  /** In lower case. */
  readonly subtags: readonly string[];
}

/** Languages by tag: a file has few, and names them in every unit. */
const KNOWN = new Map<string, Language>();

/** How many languages are remembered, of tags how long: RFC 5646 says that 35 characters are enough. */
const [MOST_KNOWN, LONGEST_KNOWN] = [1_000, 35];

/** A language tag as RFC 5646 spells it: `fa-IR` for `FA_ir`, `zh-Hant-TW` for `zh-hant-tw`. */
export function spellLanguage(tag: string): string {
  return parse(tag).spelt;
}

/** Whether two tags are the same but for case. */
export function isSameLanguage(a: string, b: string): boolean {
  return parse(a).folded === parse(b).folded;
}

/**
 * Finds the language that is asked for, or the nearest one to it.
 *
 * @param wanted - Tag of the language.
 * @param available - Tags to choose from; `undefined` for what cannot be chosen.
 * @returns The index of the nearest, the first of equals; -1 where none is of that language.
 */
export function findLanguage(wanted: string, available: readonly (string | undefined)[]): number {
  const asked = parse(wanted).subtags;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < available.length && least > 0; i++) {
    const tag = available[i];
    const distance = tag === undefined ? Number.POSITIVE_INFINITY : distanceOf(asked, parse(tag).subtags);
    if (distance < least) {
      best = i;
      least = distance;
    }
  }
  return best;
}

/** 0 for the same language, infinite for another one. */
function distanceOf(asked: readonly string[], found: readonly string[]): number {
  if (asked[0] !== found[0]) return Number.POSITIVE_INFINITY;
  let shared = 1;
  while (shared < asked.length && asked[shared] === found[shared]) shared += 1;
  const more = asked.length + found.length - 2 * shared;
  if (more === 0) return 0;
  if (shared === asked.length) return NARROWER * MOST_SUBTAGS + more;
  if (shared === found.length) return WIDER * MOST_SUBTAGS + more;
  const [script, other] = [scriptOf(asked), scriptOf(found)];
  if (script !== undefined && other !== undefined && script !== other) return Number.POSITIVE_INFINITY;
  return OTHER_REGION * MOST_SUBTAGS + more;
}

/** A text in one script is of no use where another is asked for. */
function scriptOf(tag: readonly string[]): string | undefined {
  return tag.find((subtag, i) => i > 0 && /^[a-z]{4}$/.test(subtag));
}

function parse(tag: string): Language {
  let language = KNOWN.get(tag);
  if (language === undefined) {
    const subtags = tag.trim().toLowerCase().split(/[-_]/);
    language = { spelt: subtags.map(spellSubtag).join('-'), folded: subtags.join('-'), subtags };
    if (tag.length <= LONGEST_KNOWN && KNOWN.size < MOST_KNOWN) KNOWN.set(tag, language);
  }
  return language;
}

function spellSubtag(subtag: string, i: number): string {
  if (i === 0) return subtag;
  if (/^[a-z]{2}$/.test(subtag)) return subtag.toUpperCase();
  return /^[a-z]{4}$/.test(subtag) ? `${subtag.slice(0, 1).toUpperCase()}${subtag.slice(1)}` : subtag;
}
