/**
 * What differs in inline codes between a query and the text found.
 *
 *     query    Click <b>Save</b> or {0}.
 *     found    Click Save <i>or</i> {0}<br/>       <b>…</b> is missing, <i>…</i> and <br/> are added
 *
 * Codes are compared by what they are in their own format, else by type and what is shown for them. Identifiers are not: each
 * text numbers its own. Where they stand is compared by words, so that an inserted word moves no code.
 */
import { words } from '../../text/words/words.js';
import { type Content, type InlineCode, plainText } from '../content.js';
import { wordEdits } from '../edits.js';
import { CodePairs } from './code-pairs.js';
import { type PlacedCode, placedCodes } from './placed-codes.js';
import type { Alignment } from './word-places.js';

/** A code of a text. */
export interface CodePlace {
  /** Its element's name; of a pair, that of what opens it. */
  readonly name: InlineCode['name'];
  /** Its identifier in its own text; empty where it has none. */
  readonly id: string;
  /** Offset in the plain text of its side, in UTF-16 units. */
  readonly start: number;
  /** Offset where a pair ends; that of the start where the code encloses nothing. */
  readonly end: number;
}

/** One difference in codes. */
export type CodeDifference =
  | {
      /** Only the query has this code. */
      readonly kind: 'missing';
      /** The code. */
      readonly query: CodePlace;
      /** Nothing of the text found. */
      readonly found?: undefined;
    }
  | {
      /** Only the text found has this code. */
      readonly kind: 'added';
      /** The code. */
      readonly found: CodePlace;
      /** Nothing of the query. */
      readonly query?: undefined;
    }
  | {
      /** Both have the code: `moved` among other words or before another code, `changed` into one of another kind at the same place. */
      readonly kind: 'moved' | 'changed';
      /** The code of the query. */
      readonly query: CodePlace;
      /** The code of the text found. */
      readonly found: CodePlace;
    };

/** A difference in codes costs this much: less than a word of most sentences, since a code is put right without translating. */
const CODE = 0.01;

/** All of them together cost no more, so that the codes alone do not push the same words below another wording. */
export const MOST_CODES = 0.05;

/**
 * The differences in inline codes: those of the query's codes in its order, then the codes added.
 *
 * Annotations (`mrk`, `sm`, `em`) are no codes. Time is n log n in words and codes.
 *
 * @param alignment - Words of the two plain texts with their edits, where they are at hand.
 * @example
 * ```ts
 * const bold = { name: 'pc', attributes: { id: '1' }, content: ['راه'] } as const;
 * codeDifferences(['نقشه ', bold], 'نقشه راه'); // [{ kind: 'missing', query: { name: 'pc', id: '1', start: 5, end: 8 } }]
 * ```
 */
export function codeDifferences(query: Content, found: Content, alignment?: Alignment): CodeDifference[] {
  const ours = placedCodes(query);
  const theirs = placedCodes(found);
  if (ours.length === 0) return theirs.map((code) => ({ kind: 'added', found: placeIn(code) }));
  if (theirs.length === 0) return ours.map((code) => ({ kind: 'missing', query: placeIn(code) }));
  const pairs = new CodePairs(ours, theirs, alignment ?? align(query, found));
  pairs.pairInPlace(nameOf);
  const moved = pairs.pairInOrder(nameOf);
  pairs.pairInPlace(({ shape }) => shape);
  for (const one of pairs.crossing(moved)) moved.add(one);
  return [
    ...ours.flatMap((code, i): CodeDifference[] => {
      const other = theirs[pairs.foundOf(i)];
      if (other === undefined) return [{ kind: 'missing', query: placeIn(code) }];
      const kind = moved.has(i) ? 'moved' : isAlike(code, other) ? undefined : 'changed';
      return kind === undefined ? [] : [{ kind, query: placeIn(code), found: placeIn(other) }];
    }),
    ...theirs.flatMap((code, j): CodeDifference[] =>
      pairs.isPaired(j) ? [] : [{ kind: 'added', found: placeIn(code) }],
    ),
  ];
}

/** What the differences cost together, 0 to .05. */
export function codePenalty(differences: readonly CodeDifference[]): number {
  return Math.min(MOST_CODES, CODE * differences.length);
}

function align(query: Content, found: Content): Alignment {
  const [queryWords, foundWords] = [words(plainText(query)), words(plainText(found))];
  return { query: queryWords, found: foundWords, edits: wordEdits(queryWords, foundWords) };
}

function placeIn({ code, start, end }: PlacedCode): CodePlace {
  const { id, startRef } = code.attributes;
  return { name: code.name, id: id ?? startRef ?? '', start, end };
}

/** What a code is, as text: equal for codes of one kind of which as much is known. */
function nameOf(code: PlacedCode): string {
  const { shape, native, shown } = code;
  if (native !== undefined) return JSON.stringify([shape, native]);
  return JSON.stringify([shape, typeOf(code), subTypeOf(code), shown]);
}

/** Whether codes of one shape are the same, as far as both say. */
function isAlike(one: PlacedCode, other: PlacedCode): boolean {
  if (one.native !== undefined && other.native !== undefined) return one.native === other.native;
  const same = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;
  return same(typeOf(one), typeOf(other)) && same(subTypeOf(one), subTypeOf(other)) && same(one.shown, other.shown);
}

/** The type, where it says something; readers of other formats give `other` to codes that had none. */
function typeOf({ code }: PlacedCode): string | undefined {
  const { type } = code.attributes;
  return type === 'other' ? undefined : type;
}

/** The subtype, but for what the reader of TMX keeps there: it has the code's numbers, which are each text's own. */
function subTypeOf({ code }: PlacedCode): string | undefined {
  const { subType } = code.attributes;
  return subType?.startsWith('tmx:') ? undefined : subType;
}
