/**
 * English word families: what a noun, its verb and its adjectives have in common.
 *
 * A term is often translated in another part of speech: «امضای» by "signed", «توسعه» by "developing", «راهبردی» by
 * "strategically". Endings come off until none is left, and what remains is compared:
 *
 *     negotiation ─┐                 strategic ─┐                signature ─┐
 *     negotiated   ├ negoti          strategy   ├ strateg        signing    ├ sign
 *     negotiate   ─┘                 strategist ┘                signed    ─┘
 *
 * This is coarser than stemming for search may be: it is only asked whether a word can be of the family of a term that is expected.
 *
 * @see Porter: An algorithm for suffix stripping, Program 14(3), 1980, for the method
 */
import { formsByRule } from '../../text/forms/endings.js';
import { IRREGULAR_ENGLISH } from '../../text/forms/english-irregulars.js';
import { DERIVATIONS, UNDERIVED } from './english-derivations.js';

/**
 * The families that an English word may belong to.
 *
 * @param word - A canonical word.
 * @example
 * ```ts
 * englishFamilies('negotiations'); // ['negoti', …]
 * ```
 */
export function englishFamilies(word: string): ReadonlySet<string> {
  if (UNDERIVED.has(word)) return new Set([word]);
  const families = new Set<string>();
  for (const form of formsByRule(word, IRREGULAR_ENGLISH)) {
    families.add(familyOf(form));
    const base = DERIVATIONS.get(form);
    if (base !== undefined) families.add(familyOf(base));
    for (const [ending, ...replacements] of DEMONYMS) {
      if (ending.test(form)) for (const left of replacements) families.add(familyOf(form.replace(ending, left)));
    }
  }
  return families;
}

function familyOf(form: string): string {
  let word = form;
  while (!UNDERIVED.has(word)) {
    const shorter = withoutEnding(word);
    if (shorter === word) return word;
    word = shorter;
  }
  return word;
}

/** The word without its longest derivational ending. */
function withoutEnding(word: string): string {
  for (const [ending, replacement] of ENDINGS) if (ending.test(word)) return word.replace(ending, replacement);
  return word;
}

/** Endings with what is left in their place; the lookbehind says how much of a word each must leave. */
const ENDINGS: readonly (readonly [ending: RegExp, replacement: string])[] = [
  [/(?<=..)fication$/u, 'fy'], // "ratification", "ratify"
  [/(?<=..)umption$/u, 'um'], // "resumption", "consumption"
  [/(?<=..)nsion$/u, 'nd'], // "expansion", "expand"
  [/(?<=..)ision$/u, 'id'], // "decision", "decide"
  [/(?<=..)lusion$/u, 'lud'], // "conclusion", "inclusion"
  [/(?<=...)bil(?=i[sz]|it)/u, 'bl'], // "stability", "stabilize": "stable"
  [/(?<=....)(?:i[sz]ations?|ations?|atively|ative|atory|ature|ators?)$/u, ''],
  [/(?<=.....)(?:ions?|ively|ive|ically|ical|ially|ial|ally|al)$/u, ''],
  [/(?<=....)(?:ments?|ships?|hoods?|liness|ness|fully|ful|i[sz]e|i[sz]ing|ism|ists?|ate|atic|acy)$/u, ''],
  [/(?<=....)(?:ance|ence|ancy|ency|ant|ent|ity|ic)$/u, ''],
  [/(?<=...g|...m|...ph)y$/u, ''], // "strategy", "economy"
  [/(?<=...)e$/u, ''],
];

/** What a people's name adds to its country's: "Russian", "Iranian", "European", "Israeli", "Chinese". */
const DEMONYMS: readonly (readonly [ending: RegExp, ...replacements: string[]])[] = [
  [/(?<=..)ian$/u, 'ia', '', 'y'],
  [/(?<=...)ean$/u, 'ea', ''],
  [/(?<=...)(?<!i|e)an$/u, 'a', ''],
  [/(?<=....)i$/u, ''],
  [/(?<=...)ese$/u, 'a', ''],
  [/(?<=...)ish$/u, ''], // "Turkish", "Kurdish"
];
