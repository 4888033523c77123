/**
 * Which single spaces stand where a zero-width non-joiner belongs.
 *
 * Only the parts around the space are asked, never whether the gaps beside it are spaces or non-joiners:
 *
 *     می ␣ شود        «می» is no word of its own                         verb
 *     کتاب ␣ های      nor is «های»                                      plural
 *     سرمایه ␣ گذاری   «گذاری» makes compounds and seldom stands alone     parts
 *     راه ␣ آهن       listed                                           compound
 */
import type { Reader, ZwnjRule } from './readings.js';
import type { ZwnjTable } from './table.js';

/** A run of letters between non-letters or non-joiners, as restored so far. */
export interface Part {
  /** Folded letters. */
  readonly text: string;
  /** Offset in the raw text. */
  readonly start: number;
  /** Offset after it. */
  readonly end: number;
  /** Whether one space or a non-joiner and nothing else parts it from the part before. */
  readonly near: boolean;
}

/** What is said of a space that should be a non-joiner. */
export interface Judgement {
  /** How sure it is, 0 to 1. */
  readonly confidence: number;
  /** The rule that found it. */
  readonly rule: ZwnjRule;
}

/** Endings that are no words, whatever stands before them. */
const PLURAL = set('ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست هایند هاشون');
const SUPERLATIVE = set('ترین ترینها ترینهای');
const COMPARATIVE = set('تر تری ترها ترهای');
const MI = /^(?:بر|در|باز|فرا|فرو|وا|ور)?(?:ن?می|همی)$/u;
/** Endings after a silent heh. */
const AFTER_HEH = set('ای ام ات اش ایم اید اند ایست مان تان شان ی');
/** Endings after yeh. */
const AFTER_YEH = set('ای ام ات اش ایم اید اند مان تان شان');
/** Words that no ending and no second part belongs to. */
const FUNCTION_WORDS = set(
  'و یا به از در با که تا بر را این آن برای هم نیز اما ولی اگر چه هر همه هیچ یک چند نه نیست است بود شد شود باشد کرد کند دارد داشت خود ما من تو او وی آنها شما ایشان همین همان چون زیرا پس سپس مگر جز بدون روی زیر سر پیش دیگر بسیار خیلی فقط تنها حتی باید شاید می نمی ها های هایی تر ترین بی',
);

/** Of these words «ها» makes pronouns: «آن‌ها», «این‌ها». */
const DEMONSTRATIVES = set('این آن');

function set(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/**
 * Judges the space before part `i`.
 *
 * @param parts - The parts of the text, folded.
 * @param i - 1 or more; part `i` is near the one before it.
 * @returns Nothing where the space is right as far as we know.
 */
export function judgeGap(parts: readonly Part[], i: number, reader: Reader, table: ZwnjTable): Judgement | undefined {
  const left = (parts[i - 1] as Part).text;
  const right = (parts[i] as Part).text;
  if (MI.test(left) && reader.finite(right)) return { confidence: 0.99, rule: 'verb' };
  return (
    judgeEnding(left, right, parts[i - 1]?.near ? parts[i - 2]?.text : undefined, table) ??
    judgeCompound(parts, i, table)
  );
}

function judgeEnding(left: string, right: string, before: string | undefined, table: ZwnjTable): Judgement | undefined {
  if (right === 'ها' && DEMONSTRATIVES.has(left)) return { confidence: 0.98, rule: 'plural' };
  if (right.length > 7 || FUNCTION_WORDS.has(left)) return undefined;
  if (PLURAL.has(right)) return { confidence: 0.98, rule: 'plural' };
  if (SUPERLATIVE.has(right)) return { confidence: 0.98, rule: 'comparison' };
  if (
    COMPARATIVE.has(right) &&
    (left.endsWith('ی') ||
      table.words.get(left)?.compares ||
      (before !== undefined && table.words.get(before + left)?.breaks))
  ) {
    return { confidence: 0.96, rule: 'comparison' };
  }
  if (
    left.length > 2 &&
    ((left.endsWith('ه') && AFTER_HEH.has(right)) || (left.endsWith('ی') && AFTER_YEH.has(right)))
  ) {
    return { confidence: 0.96, rule: 'clitic' };
  }
  if (right === 'اند' && table.words.get(left)?.inflects) return { confidence: 0.9, rule: 'clitic' };
  return undefined;
}

function judgeCompound(parts: readonly Part[], i: number, table: ZwnjTable): Judgement | undefined {
  const left = (parts[i - 1] as Part).text;
  const right = (parts[i] as Part).text;
  if (LINKS.has(left) || LINKS.has(right) || table.past.has(right)) return undefined; // «به دست آورد»
  const [before, after] = [
    parts[i - 1]?.near ? parts[i - 2]?.text : undefined,
    parts[i + 1]?.near ? parts[i + 1]?.text : undefined,
  ];
  const isLineage =
    (left === 'بن' && before !== undefined) || (right === 'بن' && after !== undefined && after !== 'بست');
  if (isLineage && !FUNCTION_WORDS.has(left) && !FUNCTION_WORDS.has(right))
    return { confidence: 0.55, rule: 'compound' };
  if (SPELLED.has(left) && SPELLED.has(right) && (SPELLED.has(before ?? '') || SPELLED.has(after ?? ''))) {
    return { confidence: 0.8, rule: 'compound' };
  }
  if (isListed(table, '', left, right, '')) return { confidence: 0.9, rule: 'compound' };
  if (before !== undefined && isListed(table, before, left, right, '')) return { confidence: 0.9, rule: 'compound' };
  if (after !== undefined && isListed(table, '', left, right, after)) return { confidence: 0.9, rule: 'compound' };
  if (FUNCTION_WORDS.has(right)) return undefined;
  if (left === 'بی') {
    return table.words.get(right)?.inflects ? { confidence: 0.94, rule: 'parts' } : undefined;
  }
  if (FUNCTION_WORDS.has(left)) return undefined;
  const second = secondOf(right, table);
  if (second === undefined || !table.words.get(left)?.inflects) return undefined;
  return { confidence: 0.8, rule: 'parts' };
}

/** Whether the parts together are a listed compound that must not stand apart, with breaks just between them. */
function isListed(table: ZwnjTable, before: string, left: string, right: string, after: string): boolean {
  const entry = table.words.get(before + left + right + after);
  if (entry === undefined || entry.open) return false;
  const middle = before.length + left.length;
  const outer = (before === '' ? 0 : 1 << before.length) | (after === '' ? 0 : 1 << (middle + right.length));
  return entry.breaks === (outer | (1 << middle));
}

/** Names of Latin letters, of which abbreviations are spelled: «سی‌ان‌ان». */
const SPELLED = set('آی آر اس اف ال ام ان اچ ای او بی پی تی جی دی سی کی کیو وی یو ایکس دبلیو');

/** Words that link others and make no compound with a space. */
const LINKS = set('و در از به را که');

/** What a second part may have at its end. */
const ENDINGS = ['', 'ی', 'ان', 'اند'];

function secondOf(word: string, table: ZwnjTable): number | undefined {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    if (ending !== '' && table.words.has(word)) continue; // «جوان» is no plural of «جو»
    const second = table.seconds.get(ending === '' ? word : word.slice(0, -ending.length));
    if (second !== undefined && second >= 16) return second;
  }
  return undefined;
}
