/**
 * Sentences and headlines as spans of the raw text.
 *
 * Three steps. The text is cut into paragraphs at line breaks, a headline without a full stop being a paragraph of its own.
 * A paragraph that is a list is cut at its markers. Then it is read for runs of «.», «!», «؟» and the like, and each run is a
 * boundary or not by what the rules say about the two sides of the place after it:
 *
 *     … با دکتر ع. محمدی گفت‌وگو کرد.» وی افزود: …
 *                 ↑no: an initial    ↑yes, after the closing quotation mark
 *
 * The rules stand in sentences/english.ts and sentences/persian.ts. A colon and «؛» are no boundaries unless asked for: Persian
 * reports hang whole speeches on them.
 */
import { primaryLanguage } from '../language.js';
import { type ItemMarker, listMarkers } from './lists.js';
import { type NewlinePolicy, paragraphs, trim } from './paragraphs.js';
import type { SegmentationRules } from './rules.js';
import { finderOf, SENTENCE_RULES } from './sentence-rules.js';
import { isSpace } from './space.js';

/** A sentence or headline, as a span of the raw text. */
export interface Segment {
  /** The raw text of the span: `raw.slice(start, end)`, never altered. */
  readonly text: string;
  /** Offset of its first UTF-16 unit in the raw text. */
  readonly start: number;
  /** Offset after its last UTF-16 unit. */
  readonly end: number;
  /** The paragraph that it stands in, counted from 0. */
  readonly paragraph: number;
}

/** How {@link segment} reads a text. */
export interface SegmentOptions {
  /** Language of the text, a BCP 47 tag: Persian rules for `fa`, English rules for all others. Default `fa`. */
  readonly lang?: string;
  /** `true` where every line is a segment already and is not to be cut further. Default `false`. */
  readonly lines?: boolean;
  /**
   * What a line break means. `hard`: it ends a sentence. `soft`: only an empty line does. `auto`: it ends one, except where
   * the lines were wrapped at a fixed width or break off in mid-sentence. Default `auto`.
   */
  readonly newlines?: NewlinePolicy;
  /**
   * Marks that end a segment besides: `colon`; `semicolon`, «؛» too; `slash`, which parts the halves of a double headline, a
   * line without a full stop at its end. Each only before white space. Default none.
   */
  readonly breakAfter?: readonly ExtraMark[];
  /**
   * Rules to use instead of ours, as `parseSrx` reads them from another tool's file; {@link breakAfter} does nothing then.
   * Default: ours.
   */
  readonly rules?: SegmentationRules;
}

/** A mark that ends a segment where the caller says so. */
export type ExtraMark = 'colon' | 'semicolon' | 'slash';

/**
 * Cuts a text into sentences.
 *
 * Every character that is not white space stands in exactly one segment. Time is linear in the length.
 *
 * @param raw - The text as it is, damaged or not.
 * @param options - Language, what line breaks mean, rules.
 * @throws {@link TarjomanError} `BAD_FORMAT` where a rule of {@link SegmentOptions.rules} cannot be run.
 * @example
 * ```ts
 * segment('وی گفت: سفر تاریخی است. دیدار فردا انجام می‌شود.').map((s) => s.text);
 * // ['وی گفت: سفر تاریخی است.', 'دیدار فردا انجام می‌شود.']
 * ```
 */
export function segment(raw: string, options: SegmentOptions = {}): Segment[] {
  const { lang = 'fa', lines = false, newlines = 'auto' } = options;
  primaryLanguage(lang); // refuses what is no language tag
  const cutsOf = lines ? () => [] : cutter(raw, lang, options);
  const segments: Segment[] = [];
  paragraphs(raw, lines ? 'hard' : newlines).forEach(({ start, end }, paragraph) => {
    let from = start;
    for (const cut of [...cutsOf(start, end), end]) {
      const span = trim(raw, from, cut);
      if (span.end > span.start) segments.push({ text: raw.slice(span.start, span.end), ...span, paragraph });
      from = cut;
    }
  });
  return segments;
}

/** Finds where a paragraph is cut, in ascending order. */
type Cutter = (start: number, end: number) => number[];

function cutter(raw: string, lang: string, { rules, breakAfter = [] }: SegmentOptions): Cutter {
  if (rules) {
    const finder = finderOf(rules, lang);
    return (start, end) => finder.breaks(raw, start, end);
  }
  const finder = finderOf(SENTENCE_RULES, lang);
  const isExtra = new Set(breakAfter.flatMap((mark) => EXTRA_MARKS[mark]));
  return (start, end) => {
    const markers = listMarkers(raw, start, end);
    const cuts = markers.map((marker) => marker.start);
    let next = 0; // the first marker that ends at the place or after it
    for (let at = start; at < end; at++) {
      const unit = raw.charCodeAt(at);
      if (!isStop(unit) && !(isExtra.size > 0 && isExtra.has(unit))) continue;
      const after = afterClosers(raw, at, end);
      at = after - 1;
      if (after >= end) break;
      while (next < markers.length && (markers[next] as ItemMarker).end < after) next++;
      if (after > (markers[next]?.start ?? end)) continue; // the full stop of "2."
      const cut = isStop(unit) ? finder.breaksAt(raw, after, start, end) : endsByExtra(raw, unit, after, end);
      if (cut) cuts.push(after);
    }
    return markers.length === 0 ? cuts : cuts.sort((a, b) => a - b);
  };
}

const EXTRA_MARKS: Readonly<Record<ExtraMark, readonly number[]>> = {
  colon: [0x3a],
  semicolon: [0x3b, 0x61b],
  slash: [0x2f],
};

/** The marks that may end a sentence: `.`, `!`, `?`, «…», «؟» and «۔». */
function isStop(unit: number): boolean {
  if (unit < 0x40) return unit === 0x2e || unit === 0x21 || unit === 0x3f;
  return unit === 0x61f || unit === 0x2026 || unit === 0x6d4;
}

/** The offset after a run of marks and the closing marks after it; in damaged text one of these may have a space before it. */
function afterClosers(raw: string, at: number, end: number): number {
  let after = at + 1;
  while (after < end && isStop(raw.charCodeAt(after))) after++;
  while (after < end && CLOSERS.includes(raw[after] as string)) after++;
  while (after + 1 < end && isSpace(raw.charCodeAt(after)) && ONLY_CLOSERS.includes(raw[after + 1] as string))
    after += 2;
  return after;
}

/** Closing marks, and directional marks and joiners, which are not seen. */
const CLOSERS = '"\'”’»›)]}\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff';
const ONLY_CLOSERS = '»”)]';

function endsByExtra(raw: string, unit: number, after: number, end: number): boolean {
  if (!isSpace(raw.charCodeAt(after))) return false;
  return unit !== 0x2f || !isStop(raw.charCodeAt(end - 1));
}
