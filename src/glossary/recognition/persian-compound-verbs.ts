/**
 * Nouns that make one verb with «کردن» or «شدن», and are no nouns then.
 *
 *     طرفین دیدار کردند                           verb
 *     دیداری طولانی کردند                         noun: modified
 *     به امضا رسید · اقدام به امضا کرد            noun: governed by a preposition
 *     خواستار همکاری شدند                         noun: complement of «خواستار شدن»
 *     با همتای خود دیدار و درباره آب گفت‌وگو کرد    verb, of which «کرد» is said once for both
 */
import { BECOME } from './endings.js';
import { near, type Occurrence } from './occurrence.js';
import {
  ACTS,
  CIRCUMSTANCES,
  COMPLEMENT_TAKERS,
  DETERMINERS,
  PREPOSITIONS,
  VERBAL_HEADS,
} from './persian-neighbour-words.js';
import { isBecome, isDo, isFuture } from './persian-verbs.js';
import { COMMA, SOFT } from './text-words.js';

/** Whether it is part of such a verb. */
export function isInCompoundVerb(occurrence: Occurrence): boolean {
  const { term, lastEndings } = occurrence;
  if (term.partOfSpeech !== 'noun' || (lastEndings & ~BECOME) !== 0) return false;
  const [first] = term.words as readonly [string];
  if (term.words.length === 1 ? !ACTS.has(first) : !VERBAL_HEADS.has(first)) return false;
  // «دیدار و گفتگو کردند» is one verb of two nouns.
  const by = near(occurrence, 1) === 'و' && term.words.length === 1 ? 3 : 1;
  const next = near(occurrence, by);
  const verb = isFuture(next) ? near(occurrence, by + 1) : next;
  const becomes = (lastEndings & BECOME) !== 0 || isBecome(verb);
  if (!becomes && !isDo(verb)) return false;
  if (term.words.length > 1) return true;
  if (PREPOSITIONS.has(near(occurrence, -1))) return false;
  return !stands(occurrence, (word, before) => {
    return becomes ? COMPLEMENT_TAKERS.has(word) : BEGINNINGS.has(before) && word === 'به';
  });
}

/** «اقدام به نقض توافق کرد»: what is begun is a noun. */
const BEGINNINGS: ReadonlySet<string> = new Set(['اقدام', 'مبادرت', 'شروع', 'آغاز', 'اشاره']);

/** Whether such a word stands shortly before it in the clause. */
function stands(occurrence: Occurrence, is: (word: string, before: string) => boolean): boolean {
  for (let by = -1; by >= -MOST_BEFORE; by--) {
    const word = near(occurrence, by);
    if (word === '') return false;
    if (is(word, near(occurrence, by - 1))) return true;
  }
  return false;
}

const MOST_BEFORE = 6;

/** Whether its «کردن» is said later, for it and for another noun. */
export function isGapped(occurrence: Occurrence): boolean {
  const { term, lastEndings } = occurrence;
  if (lastEndings !== 0 || !ACTS.has(term.words[0] as string) || near(occurrence, 1) !== 'و') return false;
  const before = near(occurrence, -1);
  if (before === '' || PREPOSITIONS.has(before) || DETERMINERS.has(before) || /..مین$/u.test(before)) return false;
  const preposition = before === 'را' ? before : companion(occurrence);
  const after = near(occurrence, 2);
  // the same preposition on both sides joins two nouns: «با پایان مذاکره و با خروج هیئت»
  if (preposition === '' || after === preposition) return false;
  return (before === 'را' || PREPOSITIONS.has(after) || after === 'سپس') && isDoneLater(occurrence);
}

/** «با» with whom something is done, in the same clause; empty if there is none or it says how: «با توجه به اهمیت دیدار». */
function companion({ words, from }: Occurrence): string {
  const least = Math.max(0, from - MOST_OF_CLAUSE);
  for (let i = from - 1; i >= least && words.gapBefore(i + 1) === SOFT; i--) {
    const word = words.text(i);
    if (word === 'که' || isDo(word)) return '';
    if (word === 'با') return CIRCUMSTANCES.has(words.text(i + 1)) ? '' : word;
  }
  return '';
}

/** Whether the next finite verb of the clause is one of «کردن», and a noun of action stands before it. */
function isDoneLater({ words, to }: Occurrence): boolean {
  for (let i = to + 2; i < to + MOST_OF_CLAUSE; i++) {
    const gap = words.gapBefore(i);
    if (gap !== SOFT && gap !== COMMA) return false;
    const word = words.text(i);
    if (isDo(word)) return i > to + 2 && words.gapBefore(i) === SOFT;
    if (word === 'که' || OTHER_VERB.test(word)) return false;
  }
  return false;
}

const OTHER_VERB = /^(?:ن?(?:است|بود|شد|گفت|افزود|داشت|دارد|دارند|رفت|آمد|گرفت|داد|یافت)(?:ند)?|ن?می.{2,})$/u;

const MOST_OF_CLAUSE = 24;
