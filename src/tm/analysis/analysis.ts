/** How much there is to translate, and how much of it a memory has. */
import { words } from '../../text/words/words.js';
import { plainText } from '../content.js';
import type { Match } from '../match.js';
import { type RankedMemory, searchAll } from '../search-all.js';
import type { Unit } from '../unit.js';
import { BANDS, type BandName, bandOf, LEAST_SCORE } from './bands.js';
import { countText, type TextCounts } from './counts.js';

/** What {@link analyse} and {@link Analysis} compare with. */
export interface AnalysisOptions {
  /** The memories; default none: then all that is not repeated is `new`. */
  readonly against?: readonly Pick<RankedMemory['memory'], 'search'>[];
}

/** The size of one side. */
export interface SideCounts extends TextCounts {
  /** Segments that have a text on this side. */
  readonly segments: number;
}

/** Segments of a band. */
export interface BandCounts {
  /** Which band. */
  readonly band: BandName;
  /** How many segments. */
  readonly segments: number;
  /** Their words on the source side. */
  readonly words: number;
}

/** What was counted. */
export interface AnalysisResult {
  /** The source side. */
  readonly source: SideCounts;
  /** The target side. */
  readonly target: SideCounts;
  /** All bands, the least work first; their sum is the source side. */
  readonly bands: readonly BandCounts[];
}

/**
 * Counts segments, words and characters of units, and how like they are to what a memory has.
 *
 * @param units - The units of one or several documents; what has no source is counted on the target side alone.
 * @throws `TarjomanError` `BAD_ARGUMENT` where a language is no language tag; `BAD_INDEX` as searching does.
 * @example
 * ```ts
 * const { source, bands } = analyse(units, { against: [memory] });
 * console.log(`${source.words} words, ${bands.find(({ band }) => band === 'new')?.words} of them new`);
 * ```
 */
export function analyse(units: Iterable<Unit>, options: AnalysisOptions = {}): AnalysisResult {
  const analysis = new Analysis(options);
  for (const unit of units) analysis.add(unit);
  return analysis.result();
}

/** The same, unit by unit, for documents that need not fit into memory. */
export class Analysis {
  readonly #against: readonly RankedMemory[];
  readonly #sides = { source: new SideSum(), target: new SideSum() };
  readonly #bands = new Map(BANDS.map((band) => [band, { segments: 0, words: 0 }]));
  /** Source texts so far, by language and canonical words. */
  readonly #seen = new Set<string>();

  /**
   * Begins an analysis of nothing yet.
   *
   * @param options - What to compare with.
   */
  constructor({ against = [] }: AnalysisOptions = {}) {
    this.#against = against.map((memory) => ({ memory }));
  }

  /** Counts a unit. */
  add(unit: Unit): void {
    const [source, target] = [plainText(unit.source), plainText(unit.target)];
    if (target.trim() !== '') this.#sides.target.add(countText(target, unit.targetLang));
    if (source.trim() === '') return;
    const counts = countText(source, unit.sourceLang);
    this.#sides.source.add(counts);
    const band = this.#bands.get(this.#bandOf(unit, source));
    if (band === undefined) return;
    band.segments += 1;
    band.words += counts.words;
  }

  /** What was counted so far. */
  result(): AnalysisResult {
    const bands = Array.from(this.#bands, ([band, counts]) => ({ band, ...counts }));
    return { source: this.#sides.source.counts(), target: this.#sides.target.counts(), bands };
  }

  #bandOf(unit: Unit, source: string): BandName {
    const { id, origin, before = '', after = '', sourceLang: lang } = unit;
    const context = { id, document: origin.document, before, after };
    const bestAbove = (threshold: number): Match | undefined =>
      searchAll(this.#against, source, { lang, threshold, limit: 1, context })[0]?.match;
    // Where there are equal words, nothing else need be looked for, and to look for little else is what takes time.
    const band = bandOf(bestAbove(1) ?? bestAbove(LEAST_SCORE));
    const canonical = words(source).map(({ text }) => text);
    const key = JSON.stringify([lang, canonical.length > 0 ? canonical : source]);
    const isRepeated = this.#seen.has(key);
    this.#seen.add(key);
    // A text that the memory has needs no translation the first time, nor any other.
    return isRepeated && BANDS.indexOf(band) > BANDS.indexOf('repeated') ? 'repeated' : band;
  }
}

/** Sums the counts of texts. */
class SideSum {
  readonly #sum = { segments: 0, words: 0, characters: 0, punctuation: 0, spaces: 0 };

  add({ words, characters, punctuation, spaces }: TextCounts): void {
    this.#sum.segments += 1;
    this.#sum.words += words;
    this.#sum.characters += characters;
    this.#sum.punctuation += punctuation;
    this.#sum.spaces += spaces;
  }

  counts(): SideCounts {
    return { ...this.#sum };
  }
}
