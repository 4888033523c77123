/**
 * What in a text may sound like a name of the other side.
 *
 * A word that no lexicon has is likely to; an ordinary word may by accident, and so it is doubted: «رم» sounds like "room". Names
 * are written apart and joined: «پیونگ یانگ», "Jong-un", «سی ان ان».
 */
import type { Lexicon } from '../../../lexicon/lexicon.js';
import { nameSimilarity } from '../../../text/names/similarity.js';
import type { CheckedText } from '../checked-pair.js';

/** Spellings that names of the other side are compared with, and how much each is doubted. */
export type Spellings = ReadonlyMap<string, number>;

/** What the lexicon says of a Persian word: nothing, names alone, or more. */
export type WordReading = 'unknown' | 'name' | 'ordinary';

/** A spelling that sounds like a name. */
export interface Sound {
  /** The likeliest spelling. */
  readonly spelling: string;
  /** How alike the two sound, 0 to 1, less the doubt. */
  readonly likeness: number;
}

/**
 * The spelling that sounds most like a name.
 *
 * @param isTaken - Whether a spelling is of another name already.
 */
export function soundOf(name: string, spellings: Spellings, isTaken: (spelling: string) => boolean): Sound {
  let best: Sound = { spelling: '', likeness: 0 };
  const isPersian = /^[\u0600-\u06ff]/u.test(name);
  for (const [spelling, doubt] of spellings) {
    if (1 - doubt <= best.likeness || isTaken(spelling)) continue;
    const likeness = (isPersian ? nameSimilarity(name, spelling) : nameSimilarity(spelling, name)) - doubt;
    if (likeness > best.likeness) best = { spelling, likeness };
  }
  return best;
}

/** Short words that every text has: «سال» sounds like Seoul, «چون» like China. */
const FREQUENT: ReadonlySet<string> = new Set(
  (
    'از به در با بر تا را که و یا هم نیز این آن است بود شد شود شده کرد کند کرده گفت دارد داد داده باشد بوده سال روز ماه کار چون پس پیش ' +
    'همه هر اگر باید حال مورد بار یک دو سه چهار پنج خود ما من او وی شما آنها اما ولی نه بین میان طی روی زیر سر دست چه چند بعد قبل حتی'
  ).split(' '),
);

/** Doubts of ordinary words: those of few letters sound like much. */
const ORDINARY = 0.15;
const SHORT_ORDINARY = 0.28;
const FEW_LETTERS = 3;
/** Doubt of a word that is another name: «نیجریه» sounds like Niger. */
const OTHER_NAME = 0.25;
/** Doubts of two words as one by how many of them are ordinary. */
const JOINED = [0.05, 0.1, 0.25] as const;
/** Doubt of several short words as one. */
const SYLLABLES = 0.1;
const MOST_SYLLABLES = 5;
const LONGEST_SYLLABLE = 3;
/** Forms of a word that are tried: «ایرانی» as «ایران». */
const MOST_FORMS = 4;
const LEAST_LETTERS = 3;

/**
 * The spellings of a Persian text.
 *
 * @param readings - By word, what the lexicon says of it.
 * @param isUsed - By word, whether the other side has a translation of it, so that it is no name of another.
 */
export function persianSpellings(
  { words }: CheckedText,
  lexicon: Lexicon | undefined,
  readings: readonly WordReading[],
  isUsed: readonly boolean[],
): Spellings {
  const spellings = new Map<string, number>();
  const note = (word: string, doubt: number) => spellings.set(word, Math.min(doubt, spellings.get(word) ?? doubt));
  words.forEach(({ text }, i) => {
    if (/^\p{N}/u.test(text) || FREQUENT.has(text)) return;
    const next = words[i + 1]?.text;
    if (next !== undefined) {
      note(
        text + next,
        JOINED[(readings[i] === 'unknown' ? 0 : 1) + (readings[i + 1] === 'unknown' ? 0 : 1)] as number,
      );
    }
    for (const joined of syllablesAt(words, i)) note(joined, SYLLABLES);
    if (isUsed[i] === true || text.length < 2) return;
    if (readings[i] === 'name') note(text, OTHER_NAME);
    else if (readings[i] === 'ordinary') note(text, text.length > FEW_LETTERS ? ORDINARY : SHORT_ORDINARY);
    if (readings[i] !== 'unknown') return;
    note(text, 0);
    const bare = text.replace(AROUND, '');
    if (bare !== text && bare.length >= LEAST_LETTERS) note(bare, AROUND_DOUBT);
    for (const form of lexicon?.formsOf(text).slice(1, MOST_FORMS) ?? [])
      if (form.length >= LEAST_LETTERS) note(form, 0);
  });
  return spellings;
}

/** What Persian joins to names before and after: «سنت‌لوییز», «سنگال‌ها». */
const AROUND = /^(?:سنت|سن|ال|مک)|(?:سازی|ها|های|هایی)$/gu;
const AROUND_DOUBT = 0.05;

/** Three to five short words from a place on, as one: «سی ان ان». */
function syllablesAt(words: CheckedText['words'], i: number): string[] {
  const found: string[] = [];
  let joined = '';
  for (let k = i; k < i + MOST_SYLLABLES; k++) {
    const syllable = words[k]?.text ?? '';
    if (syllable === '' || syllable.length > LONGEST_SYLLABLE) break;
    joined += syllable;
    if (k > i + 1) found.push(joined);
  }
  return found;
}

/** The spellings of an English text: those of words with a capital, and those of all words. */
export function englishSpellings(
  { text, words }: CheckedText,
  lexicon: Lexicon | undefined,
): { readonly capitals: Spellings; readonly all: Spellings } {
  const capitals = new Map<string, number>();
  const all = new Map<string, number>();
  words.forEach(({ text: word, start, end }, i) => {
    const next = words[i + 1];
    const bare = withoutPossessive(word);
    if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) {
      if (bare.length > LEAST_LETTERS && !all.has(bare)) all.set(bare, lexicon?.knows(bare) === false ? 0 : ORDINARY);
      return;
    }
    capitals.set(bare, 0);
    const gap = next === undefined ? '' : text.slice(end, next.start);
    if (next === undefined || !/^[-‐‑ ]$/u.test(gap)) return;
    capitals.set(word + withoutPossessive(next.text), JOINED[0]);
    if (gap !== ' ') capitals.set(withoutPossessive(next.text), 0);
  });
  return { capitals, all: new Map([...all, ...capitals]) };
}

/** "Iran's" and "the Philippines'". */
export function withoutPossessive(word: string): string {
  return word.replace(/'s?$/u, '');
}
