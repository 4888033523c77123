/**
 * Words of a Persian text that may be names.
 *
 * Persian has no capitals. A word is a name where the lexicon translates it by one, or a table of places has it; a word that no
 * lexicon has may be one, and is likely to be after a title or a first name:
 *
 *     وزیر    امور   خارجه   ازبکستان   با    آقای   ریابکوف   دیدار   کرد
 *                            known            title  titled
 */
import type { Lexicon, Translation } from '../../../lexicon/lexicon.js';
import { exonymsOfWord } from '../../../text/names/exonym-words.js';
import { exonyms } from '../../../text/names/exonyms.js';
import { nameSimilarity } from '../../../text/names/similarity.js';
import type { Word } from '../../../text/words/words.js';
import type { CheckedText } from '../checked-pair.js';
import { isKnownName } from './known-names.js';

/**
 * Why a word may be a name: it is one wherever it stands; it stands in Latin letters; a title or a first name stands before it; it
 * is a name or an ordinary word («چین» is China and a fold); or no lexicon has it.
 */
type PersianNameKind = 'known' | 'latin' | 'titled' | 'ambiguous' | 'unknown';

/** A word that may be a name. */
export interface PersianName {
  /** The word of the text. */
  readonly word: Word;
  /** Index of the word. */
  readonly index: number;
  /** Why it may be a name. */
  readonly kind: PersianNameKind;
  /** English words that translate it. */
  readonly english: readonly string[];
}

/** What a word may be by itself; `faint` is a name in a rarer sense. */
interface Reading {
  readonly kind: Exclude<PersianNameKind, 'titled'> | 'faint' | 'ordinary';
  readonly english: readonly string[];
}

/**
 * The words of a Persian text that may be names, in order.
 *
 * @param isSpelling - Whether a word is the spelling of a name of the other side.
 */
export function persianNames(
  side: CheckedText,
  lexicon: Lexicon | undefined,
  isSpelling: (word: string) => boolean,
): PersianName[] {
  const { text, words } = side;
  const readings = words.map((word): Reading => {
    if (/^\p{Lu}\p{Ll}{2}/u.test(text.slice(word.start, word.end))) return { kind: 'latin', english: [] };
    if (isSpelling(word.text)) return { kind: 'known', english: [] };
    return /^[\u0620-\u06ff]{2,}$/u.test(word.text) ? readingOf(word.text, lexicon) : { kind: 'ordinary', english: [] };
  });
  const names: PersianName[] = [];
  words.forEach((word, index) => {
    const { kind, english } = readings[index] as Reading;
    const before = names.at(-1);
    const isNext = before?.index === index - 1 && (before.kind === 'known' || before.kind === 'titled');
    if (kind === 'unknown' || kind === 'ambiguous' || kind === 'faint') {
      if (TITLES.has(words[index - 1]?.text ?? '') || isNext) {
        names.push({ word, index, english, kind: 'titled' });
        return;
      }
    }
    if (kind === 'ambiguous' || kind === 'faint' || kind === 'unknown') {
      if (isListed(side, readings, index)) names.push({ word, index, english, kind: 'titled' });
      else if (kind !== 'faint') names.push({ word, index, english, kind });
    } else if (kind !== 'ordinary') names.push({ word, index, english, kind });
  });
  return names;
}

/** Whether a word stands in a list of names: «ایران، قطر و پاکستان». */
function isListed({ text, words }: CheckedText, readings: readonly Reading[], index: number): boolean {
  return [-1, 1].some((step) => {
    const isAnd = words[index + step]?.text === 'و';
    const other = index + (isAnd ? 2 * step : step);
    const [first, last] = step < 0 ? [words[other], words[index]] : [words[index], words[other]];
    if (first === undefined || last === undefined || readings[other]?.kind !== 'known') return false;
    return isAnd || /^\s*[،,]\s*$/u.test(text.slice(first.end, last.start));
  });
}

function readingOf(word: string, lexicon: Lexicon | undefined): Reading {
  if (GRAMMAR.has(word)) return { kind: 'ordinary', english: [] };
  const listed = exonyms(word).flatMap((name) => name.toLowerCase().split(/[\s-]/u));
  if (lexicon === undefined) return { kind: listed.length > 0 ? 'known' : 'ordinary', english: listed };
  const own = lexicon.ofWord(word);
  if (own.length === 0 && listed.length === 0) {
    return { kind: isMadeUp(word, lexicon) ? 'ordinary' : 'unknown', english: [] };
  }
  const isName = (one: string) => isKnownName(one) || listed.includes(one);
  const english = [...own.flatMap((one) => (one.grade < 3 ? [one.word] : [])), ...listed];
  if (english.length === 0) return { kind: 'faint', english }; // «مرادی» may be desire, and seldom is
  if (!english.some(isName) || (listed.length === 0 && isInflected(word, own, lexicon)))
    return { kind: 'ordinary', english };
  const likely = own.flatMap((one) => (one.grade === 1 && !COMPANIONS.has(one.word) ? [one.word] : []));
  if (listed.length === 0 && !likely.every(isName))
    return { kind: likely.some(isName) ? 'faint' : 'ordinary', english };
  if (exonymsOfWord(word) !== undefined && likely.some(isName)) return { kind: 'known', english }; // «چین» is China in the news, and seldom a fold
  if (listed.length === 0 && !likely.some((one) => nameSimilarity(word, one) > SOUNDS))
    return { kind: 'ambiguous', english };
  const isAlways = english.every((one) => isName(one) || COMPANIONS.has(one)) && !isIndefinite(word, lexicon, isName);
  return { kind: isAlways ? 'known' : 'ambiguous', english };
}

/** Words that are no names by themselves but stand in names: "United Kingdom". */
const COMPANIONS: ReadonlySet<string> = new Set(
  'united unite kingdom states state republic islands island south north east west new city great people democratic'.split(
    ' ',
  ),
);

/** Whether a word is listed as a form of another alone: «می‌کشد» is no Kish. A name takes «ی» at most: «کالیفرنیای». */
function isInflected(word: string, own: readonly Translation[], lexicon: Lexicon): boolean {
  const listed = JSON.stringify(own);
  return lexicon
    .formsOf(word)
    .slice(1)
    .some((form) => `${form}ی` !== word && JSON.stringify(lexicon.ofWord(form)) === listed);
}

/** «حدی» is Hadi, and «حد» with an ending; «ایرانی» is no form of any other word. */
function isIndefinite(word: string, lexicon: Lexicon, isName: (english: string) => boolean): boolean {
  if (!word.endsWith('ی')) return false;
  return lexicon
    .ofWord(word.slice(0, -1))
    .some((one) => one.grade < 3 && !isName(one.word) && !COMPANIONS.has(one.word));
}

/** A name that no table of exonyms has sounds alike in both languages; what was learned wrongly does not: «اوست». */
const SOUNDS = 0.7;

const GRAMMAR: ReadonlySet<string> = new Set(
  'را که و از به در با بر تا هم نیز می نمی ها های ای اش ام ات شان مان تان تر ترین است این آن کرد کردی بن ابن ابو ال آل فون وان دو د'.split(
    ' ',
  ),
);

/** Whether an unknown word has the endings of no name, or a little word and another were written as one: «ازآسیب», «بصورت». */
function isMadeUp(word: string, lexicon: Lexicon): boolean {
  if (DERIVED.test(word)) return true;
  const glued = GLUED.exec(word);
  return glued !== null && lexicon.ofWord(glued[1] as string).length > 0;
}

const GLUED = /^(?:از|به|در|با|بر|بی|را|که|تا|هم|و|ب|خود|پیش|پس|غیر|نا|یک|دو|سه|چهار|پنج|چند)(.{3,})$/u;

/** What verbs begin and end with; endings of plurals, comparison, adjectives and of persons. */
const DERIVED =
  /^ن?می.+(?:د|م|یم)$|(?:ها|های|هایی|هایش|هایشان|ترین?|شده|کننده|مند|گاه|گاهی|انه|پذیر|گذار|بازی|سازی|کاری|گری|نامه|یافته|آور|آمیز|انگیز|شناسی|گرایی|ستیز|محور|خواهی|طلبی|نشینی|سنجی|دهی|گیری|بندی|داری|گذاری)$/u;

/** What stands before the name of a person. */
const TITLES: ReadonlySet<string> = new Set(
  'آقای خانم جناب دکتر مهندس سید سیده شیخ ملک ژنرال سردار سرتیپ سرلشکر سپهبد دریادار سرهنگ پروفسور سناتور آیتالله حجتالاسلام شهید'.split(
    ' ',
  ),
);
