/**
 * Exchanging in a translation the numbers and dates in which a sentence differs from the one that was translated.
 *
 *     query         در ۱۲ ماده، ۳ دی ۱۴۰۳
 *     found         در ۸ ماده، ۲۸ دی ۱۴۰۳
 *     translation   in 8 articles, on 17 January 2025
 *     repaired      in 12 articles, on 23 December 2024
 *
 * Three questions are asked, and only what is certain in all three is exchanged: which places the two sentences share
 * (slots.ts), which numbers of the translation stand for those that changed (certainty.ts), and how the new ones are written
 * there (write-number.ts, write-date.ts). What comes out is read again, and must say what it should.
 */
import { monthName } from '../../text/dates/names.js';
import { primaryLanguage } from '../../text/language.js';
import { splitNumberWord } from '../../text/numbers/number-words.js';
import { NUMBER_BEGINNINGS } from '../../text/numbers/numbers.js';
import { type Content, plainText } from '../content.js';
import type { Edit } from '../edits.js';
import { type Change, certainChanges } from './certainty.js';
import { type Quantity, type ReadText, readText } from './quantities.js';
import { commonSlots } from './slots.js';
import { replaceText, runEnds } from './text-runs.js';
import type { Language } from './write-number.js';

/** A stretch of a raw text. */
export interface Span {
  /** Offset of its first UTF-16 unit. */
  readonly start: number;
  /** Offset after its last unit. */
  readonly end: number;
}

/** A number or date of a translation, exchanged for that of the query. */
export interface Exchange {
  /** What it is. */
  readonly kind: 'number' | 'date';
  /** Where the new one stands in the query. */
  readonly query: Span;
  /** Where the old one stands in the text found. */
  readonly found: Span;
  /** Where the old one stands in the plain text of the translation. */
  readonly target: Span;
  /** The raw text of {@link target}. */
  readonly replaced: string;
  /** What stands in its place. */
  readonly by: string;
  /** Where that stands in {@link Repair.text}. */
  readonly at: Span;
}

/** A translation with numbers and dates exchanged. */
export interface Repair {
  /** The repaired translation, codes left out. */
  readonly text: string;
  /** The same with its codes. */
  readonly content: Content;
  /** What was exchanged, in the order of the text; at least one. */
  readonly exchanges: readonly Exchange[];
}

/** What {@link repairTranslation} is asked. */
export interface RepairRequest {
  /** The sentence to be translated. */
  readonly query: string;
  /** The sentence that was translated, in the same language. */
  readonly found: string;
  /** BCP 47 tag of both. */
  readonly foundLang: string;
  /** The translation of the sentence found. */
  readonly translation: Content;
  /** BCP 47 tag of the translation. */
  readonly translationLang: string;
  /** What `wordEdits` gave for the words of query and found, or a match's edits. */
  readonly edits: readonly Edit[];
}

/** Longer texts are no sentences, and are left as they are. */
const LONGEST = 100_000;

/**
 * Exchanges numbers and dates in a translation where that is certain, and leaves all else as it is.
 *
 * A number must stand between the same words in both sentences; the translation must have the old value as often as the
 * sentence found, and all of its places must change alike; the new value is written in the form of the old one. Days are
 * converted between the calendars; months and years alone, which fall on two of the other calendar, are not. Nothing is
 * exchanged where a word must agree with the number ("1 article"), nor what a code parts. Time is linear in the lengths.
 *
 * @returns `undefined` where nothing can be exchanged, or a language is neither Persian nor English.
 * @throws {@link TarjomanError} `BAD_ARGUMENT` where a language is no language tag.
 * @example
 * ```ts
 * const [query, found] = ['در ۱۲ ماده، ۳ دی ۱۴۰۳', 'در ۸ ماده، ۲۸ دی ۱۴۰۳'];
 * repairTranslation({
 *   query,
 *   found,
 *   foundLang: 'fa',
 *   translation: 'in 8 articles, on 17 January 2025',
 *   translationLang: 'en',
 *   edits: wordEdits(words(query), words(found)),
 * })?.text; // 'in 12 articles, on 23 December 2024'
 * ```
 */
export function repairTranslation(request: RepairRequest): Repair | undefined {
  const { query, found, translation, translationLang, edits } = request;
  const [foundLanguage, language] = [languageOf(request.foundLang), languageOf(translationLang)];
  if (foundLanguage === undefined || language === undefined || !touchNumbers(edits)) return undefined;
  const plain = plainText(translation);
  if (Math.max(query.length, found.length, plain.length) > LONGEST) return undefined;
  const texts = { query: readText(query), found: readText(found), translation: readText(plain) };
  const slots = commonSlots(texts.query, texts.found, edits, foundLanguage);
  const groups = certainChanges({ ...texts, foundLanguage, language, lang: translationLang }, slots);
  const changes = insideRuns(groups, runEnds(translation)).flat();
  if (changes.length === 0) return undefined;
  return repaired(texts.translation, translation, changes);
}

/** Dari is Persian. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['fa', 'fa'],
  ['prs', 'fa'],
  ['en', 'en'],
]);

function languageOf(tag: string): Language | undefined {
  return LANGUAGES.get(primaryLanguage(tag));
}

/** A quick no: whether some word that only one of the texts has may be of a number or date. */
function touchNumbers(edits: readonly Edit[]): boolean {
  return edits.some(({ query, found }) => (query && mayCount(query.text)) || (found && mayCount(found.text)));
}

function mayCount(word: string): boolean {
  return /^\p{N}/u.test(word) || NUMBER_BEGINNINGS.has(word) || !!monthName(word) || !!splitNumberWord(word);
}

/** The groups of changes that no code parts. */
function insideRuns(groups: readonly Change[][], ends: readonly number[]): readonly Change[][] {
  const targets = groups
    .flat()
    .map(({ target }) => target)
    .sort((one, other) => one.start - other.start);
  const parted = new Set<Quantity>();
  let run = 0;
  for (const target of targets) {
    while ((ends[run] ?? Number.POSITIVE_INFINITY) <= target.start) run++;
    if (target.end > (ends[run] ?? 0)) parted.add(target);
  }
  return groups.filter((group) => !group.some(({ target }) => parted.has(target)));
}

/** Makes the changes; `undefined` where the text would not be read as it is meant. */
function repaired(translation: ReadText, content: Content, changes: Change[]): Repair | undefined {
  changes.sort((one, other) => one.target.start - other.target.start);
  let moved = 0;
  const exchanges = changes.map(({ query, found, target, by }): Exchange => {
    const start = target.start + moved;
    moved += by.length - (target.end - target.start);
    const at = { start, end: start + by.length };
    return {
      kind: target.kind,
      query: spanOf(query),
      found: spanOf(found),
      target: spanOf(target),
      replaced: target.text,
      by,
      at,
    };
  });
  const repairedContent = replaceText(
    content,
    changes.map(({ target: { start, end }, by }) => ({ start, end, by })),
  );
  const text = plainText(repairedContent);
  return saysSo(readText(text), translation, changes, exchanges)
    ? { text, content: repairedContent, exchanges }
    : undefined;
}

function spanOf({ start, end }: Quantity): Span {
  return { start, end };
}

/** Whether a repaired text has the numbers and dates of the translation, the exchanged ones as they should be. */
function saysSo(
  { quantities }: ReadText,
  translation: ReadText,
  changes: readonly Change[],
  exchanges: readonly Exchange[],
): boolean {
  if (quantities.length !== translation.quantities.length) return false;
  let next = 0;
  return translation.quantities.every((old, i) => {
    const now = quantities[i] as Quantity;
    const change = changes[next];
    if (change?.target !== old) return now.text === old.text && says(now, old);
    const at = exchanges[next++]?.at;
    return now.start === at?.start && now.end === at.end && says(now, change.query);
  });
}

/** Whether a number or date says the same as another; 03/04/2025 may be read in two ways, of which one is enough. */
function says(now: Quantity, other: Quantity): boolean {
  if (now.kind === 'number') return other.kind === 'number' && now.value === other.value;
  if (other.kind === 'number') return false;
  const isSame = now.first === other.first && now.last === other.last;
  return isSame || (other.first === other.last && (now.first === other.first || now.last === other.first));
}
