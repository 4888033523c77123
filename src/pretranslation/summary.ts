/** How much of a document memories and glossary knew. */
import { BANDS, type BandName, bandOf } from '../tm/analysis/bands.js';
import type { Match } from '../tm/match.js';

/** What was found in a document. */
export interface PretranslationSummary {
  /** Segments that are to be translated and have text. */
  readonly segments: number;
  /** The same by their best candidates, the least work first. */
  readonly bands: readonly CandidateBand[];
  /** Segments whose best candidate has had numbers or dates exchanged. */
  readonly repaired: number;
  /** Segments that got a translation. */
  readonly filled: number;
  /** Segments that got none since their exact candidates disagree; counted where exact translations are put in. */
  readonly ambiguous: number;
  /** Segments that had a translation before. */
  readonly translated: number;
  /** Places of terms that were marked. */
  readonly terms: number;
}

/** Segments of which the best candidate is about as alike. */
export interface CandidateBand {
  /** Which band, as `analyse` of `tarjoman/tm/analysis` has them; what has no candidate is `new`, be it repeated or not. */
  readonly band: Exclude<BandName, 'repeated'>;
  /** How many there are. */
  readonly segments: number;
}

/** What is counted of a segment. */
export interface SegmentCount {
  /** Its best candidate, where there is one. */
  readonly best: Match | undefined;
  /** What became of its target. */
  readonly target: 'none' | 'filled' | 'ambiguous' | 'before';
  /** How many places of terms it has. */
  readonly terms: number;
}

/** Counts segments. */
export class SummaryCounter {
  readonly #bands = new Map<BandName, number>();
  #segments = 0;
  #repaired = 0;
  #terms = 0;
  readonly #targets = { none: 0, filled: 0, ambiguous: 0, before: 0 };

  /** Counts a segment. */
  add({ best, target, terms }: SegmentCount): void {
    const band = bandOf(best);
    this.#bands.set(band, (this.#bands.get(band) ?? 0) + 1);
    this.#segments += 1;
    this.#terms += terms;
    this.#targets[target] += 1;
    if (best?.repair !== undefined) this.#repaired += 1;
  }

  /** What was counted. */
  summary(): PretranslationSummary {
    return {
      segments: this.#segments,
      bands: BANDS.flatMap((band) => {
        return band === 'repeated' ? [] : [{ band, segments: this.#bands.get(band) ?? 0 }];
      }),
      repaired: this.#repaired,
      filled: this.#targets.filled,
      ambiguous: this.#targets.ambiguous,
      translated: this.#targets.before,
      terms: this.#terms,
    };
  }
}
