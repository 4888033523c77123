/** The shape of a sentence as evidence: a headline answers a headline, a question a question, «…» answers "…". */
import type { MatchKind, Sentence } from './cue.js';
import type { CueList } from './cue-list.js';

/** Headlines are short; a longer run without a full stop is a sentence that lost it. */
const LONGEST_HEADLINE = 25;

/**
 * A number or letter that an item begins with: «۱-», "2.", "(a)", «الف)», "iv." An abbreviation or the first part of a compound is
 * none: "U.S. officials", «پیش‌نویس».
 */
const MARKER =
  /^\s*(?:[([]?(?:\p{Nd}{1,3}|\p{L}|[ivx]{2,4}|الف)[)\]]|\p{Nd}{1,3}[.\-–](?!\p{Nd})|(?:\p{L}|[ivx]{2,4}|الف)[.\-–]\s)/u;

const ENDING = /([?؟!.…۔:؛;])["'”’»)\]]*\s*$/u;

/** Notes what a sentence is apart from its words; most sentences are nothing. */
export function noteShape({ text, words, opensParagraph }: Sentence, list: CueList): void {
  const add = (kind: MatchKind, at: number) =>
    list.note(
      list.named(`s:${kind}`, () => ({ keys: [{ text: `s:${kind}`, kind }], expected: true })),
      at,
    );
  const ending = ENDING.exec(text.slice(-8))?.[1];
  if (ending === '?' || ending === '؟') add('question', text.length);
  if (ending === undefined && words.length <= LONGEST_HEADLINE) add('headline', text.length);
  const quotation = text.search(/[«“"„]/u);
  if (quotation >= 0) add('quotation', quotation);
  if (MARKER.test(text)) add('marker', 0);
  if (opensParagraph) add('paragraph', 0);
}
