/**
 * Words one after another, distributed as in real text, without end.
 *
 *     u ∈ [0, 1) ─┬─ a phrase      the project's terms and made ones, by Zipf: formulae come again and again
 *                 ├─ a number      an article, a year, a date, an amount
 *                 ├─ a made name   of syllables: the vocabulary grows as long as the text does
 *                 └─ a word        by a law of Zipf in two regimes, or one of the document's own: words come in bursts
 *                       └─ inflected, unless it is among the commonest
 *
 * @see Ferrer i Cancho, Solé: Two regimes in the frequency of words, Journal of Quantitative Linguistics 8(3), 2001
 */
import { below, pick, type Random, randomFrom } from '../../eval/align/random.js';
import { readStock } from '../memory-words.js';

/** The languages that text can be made in. */
export type Language = 'fa' | 'en';

/** Gives the next words: one, or those of a phrase. */
type NextWords = (random: Random, topic: readonly string[]) => readonly string[];

/** The probability of rank r falls with 1 / (r + SHIFT), and beyond the knee with a higher power, as it does in large corpora. */
const SHIFT = 0.5;
const KNEE = 2_000;
const TAIL_EXPONENT = 1.5;

/** Words of no inflection: mostly prepositions, conjunctions and finite verbs. */
const UNINFLECTED = 150;

/** How often each comes at a place in the text. */
const PHRASE = 0.12;
const NUMBER = 0.02;
const NAME = 0.003;
const OF_TOPIC = 0.06;
const INFLECTED = 0.08;

/** Phrases that are made beside the terms, and their longest. */
const MADE_PHRASES = 30_000;
const LONGEST_PHRASE = 7;

/** Words that a document has for its own. */
const TOPIC = 60;

/** Made names that there can be. */
const NAMES = 1_000_000;

/** Endings that one word takes: not each takes all. */
const ENDINGS_A_WORD = 4;

/** Endings, the commoner ones several times. */
const ENDINGS: Readonly<Record<Language, readonly string[]>> = {
  fa: [
    ...['\u200cهای', '\u200cها', 'ی', '\u200cهای', 'ی', '\u200cها', 'ی', '\u200cای', '\u200cهایی', 'ش', '\u200cاش'],
    ...['شان', '\u200cهایشان', '\u200cهایش', 'ان', 'مان', '\u200cترین', '\u200cتر', 'م', 'ت', '\u200cهایمان', 'ند'],
  ],
  en: ['s', 's', 's', 's', 'ed', 'ing', "'s", 'er', 'ly', 'ness', 'al', 'ation', 'less', 'ism'],
};

const SYLLABLES: Readonly<Record<Language, readonly string[]>> = {
  fa: 'با بو تا را رو زا سا سی شا فر کا کر گل لا ما مر نا نو وا دا دی هر یا مه تو پر چا خو'.split(' '),
  en: 'ba bo ta ra ro za sa si sha far ka kar gol la ma mar na no va da di har ya meh to par cha kho'.split(' '),
};

/** What numbers count. */
const COUNTED: Readonly<
  Record<Language, Readonly<Record<'article' | 'year' | 'month' | 'amount', readonly string[]>>>
> = {
  fa: {
    article: ['ماده', 'بند', 'قطعنامه', 'اصل', 'فصل'],
    year: ['سال', 'مورخ'],
    month: 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' '),
    amount: ['نفر', 'درصد', 'میلیون دلار', 'کیلومتر', 'تن', 'هزار ریال'],
  },
  en: {
    article: ['article', 'paragraph', 'resolution', 'principle', 'chapter'],
    year: ['in', 'of'],
    month: 'January February March April May June July August September October November December'.split(' '),
    amount: ['people', 'per cent', 'million dollars', 'kilometres', 'tonnes', 'thousand rials'],
  },
};

/** A way to draw words of a language, and to draw those that a document has for its own. */
interface Source {
  readonly next: NextWords;
  readonly topic: (random: Random) => string[];
}

/** By language, made once. */
const SOURCES = new Map<Language, Source>();

/** The source of words of a language. */
export function textIn(lang: Language): Source {
  const source = SOURCES.get(lang) ?? sourceOf(lang);
  SOURCES.set(lang, source);
  return source;
}

function sourceOf(lang: Language): Source {
  const { words, terms, names } = readStock(lang);
  const sums = zipfSums(words.length);
  const draw = (random: Random): string => words[drawn(sums, random)] as string;
  const phraseRandom = randomFrom(`phrases ${lang}`);
  const phrases: (readonly string[])[] = Array.from({ length: MADE_PHRASES }, (_, k) => {
    const term = k % 4 === 0 ? pick(terms, phraseRandom) : undefined;
    const length = 2 + below(LONGEST_PHRASE - 1, phraseRandom);
    return term ?? Array.from({ length }, () => inflect(draw(phraseRandom), lang, phraseRandom));
  });
  const phraseSums = zipfSums(phrases.length);

  const next: NextWords = (random, topic) => {
    const chance = random();
    if (chance < PHRASE) return phrases[drawn(phraseSums, random)] as readonly string[];
    if (chance < PHRASE + NUMBER) return number(lang, random);
    if (chance < PHRASE + NUMBER + NAME) return [pick(names, random) ?? '', madeName(lang, random)];
    if (chance < PHRASE + NUMBER + NAME + OF_TOPIC) return [inflect(pick(topic, random) ?? draw(random), lang, random)];
    const rank = drawn(sums, random);
    const word = words[rank] as string;
    return [rank < UNINFLECTED ? word : inflect(word, lang, random)];
  };
  const topic = (random: Random) =>
    Array.from(
      { length: TOPIC },
      () => words[Math.floor(UNINFLECTED * (words.length / UNINFLECTED) ** random())] as string,
    );
  return { next, topic };
}

function inflect(word: string, lang: Language, random: Random): string {
  if (random() >= INFLECTED) return word;
  const own = word.charCodeAt(0) + word.charCodeAt(word.length - 1) * word.length;
  return word + ENDINGS[lang][(own + below(ENDINGS_A_WORD, random)) % ENDINGS[lang].length];
}

function number(lang: Language, random: Random): string[] {
  const { article, year, month, amount } = COUNTED[lang];
  const chance = random();
  const [first, last] = lang === 'fa' ? [1320, 1405] : [1945, 2026];
  const aYear = digits(first + Math.floor((last - first) * random() ** 0.3), lang);
  if (chance < 0.3) return [pick(article, random) ?? '', digits(1 + Math.floor(40 * random() ** 2), lang)];
  if (chance < 0.5) return [pick(year, random) ?? '', aYear];
  if (chance < 0.7) return [digits(1 + below(30, random), lang), pick(month, random) ?? '', aYear];
  return [digits(Math.floor(1e7 ** random()), lang), ...(pick(amount, random) ?? '').split(' ')];
}

/** One of very many names, the first ones much the commonest. */
function madeName(lang: Language, random: Random): string {
  const syllables = SYLLABLES[lang];
  let name = '';
  for (
    let rest = Math.floor(NAMES ** random()) + syllables.length;
    rest > 0;
    rest = Math.floor(rest / syllables.length)
  ) {
    name += syllables[rest % syllables.length];
  }
  return lang === 'fa' ? name : (name[0] ?? '').toUpperCase() + name.slice(1);
}

function digits(value: number, lang: Language): string {
  if (lang === 'en') return String(value);
  return String(value).replace(/\d/gu, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
}

/** Running sums of the probabilities of so many ranks. */
function zipfSums(ranks: number): Float64Array {
  const sums = new Float64Array(ranks);
  let sum = 0;
  for (let r = 0; r < ranks; r++) {
    sum += r < KNEE ? 1 / (r + 1 + SHIFT) : (KNEE / r) ** TAIL_EXPONENT / KNEE;
    sums[r] = sum;
  }
  return sums;
}

/** A rank, from 0 on. */
function drawn(sums: Float64Array, random: Random): number {
  const at = random() * (sums[sums.length - 1] as number);
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
