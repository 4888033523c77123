/** How much of a document memories and glossary knew. */

/** What was found in a document; each segment is counted in one of `inContext`, `exact`, `spelling`, `bands` and `nothing`. */
export interface PretranslationSummary {
  /** Segments that are to be translated and have text. */
  readonly segments: number;
  /** Of these, segments whose best candidate is of the same text, in the same context. */
  readonly inContext: number;
  /** Segments whose best candidate is of the same text elsewhere. */
  readonly exact: number;
  /** Segments whose best candidate has the same words in another spelling, or other codes. */
  readonly spelling: number;
  /** Segments whose best candidate is less alike, by its score; the best band first. */
  readonly bands: readonly ScoreBand[];
  /** Segments without a candidate. */
  readonly nothing: number;
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
export interface ScoreBand {
  /** The least score, 0 to 1. */
  readonly from: number;
  /** The score above the greatest. */
  readonly to: number;
  /** How many there are. */
  readonly segments: number;
}

/** Where bands of scores begin, as translators are used to them. */
const BANDS: readonly number[] = [0.95, 0.85, 0.75, 0.5, 0];

/** What is counted of a segment. */
export interface SegmentCount {
  /** Score of the best candidate, where there is one. */
  readonly score?: number;
  /** How alike its words are. */
  readonly similarity?: number;
  /** Whether that one is of the same context. */
  readonly inContext?: boolean;
  /** Whether that one was repaired. */
  readonly repaired?: boolean;
  /** What became of its target. */
  readonly target: 'none' | 'filled' | 'ambiguous' | 'before';
  /** How many places of terms it has. */
  readonly terms: number;
}

/** Counts segments. */
export class SummaryCounter {
  readonly #bands = BANDS.map(() => 0);
  #segments = 0;
  #inContext = 0;
  #exact = 0;
  #spelling = 0;
  #nothing = 0;
  #repaired = 0;
  #terms = 0;
  readonly #targets = { none: 0, filled: 0, ambiguous: 0, before: 0 };

  /** Counts a segment. */
  add({ score, similarity, inContext = false, repaired = false, target, terms }: SegmentCount): void {
    this.#segments += 1;
    this.#terms += terms;
    this.#targets[target] += 1;
    if (repaired) this.#repaired += 1;
    if (score === undefined) {
      this.#nothing += 1;
    } else if (score === 1) {
      if (inContext) this.#inContext += 1;
      else this.#exact += 1;
    } else if (similarity === 1) {
      this.#spelling += 1;
    } else {
      const band = BANDS.findIndex((from) => score >= from);
      this.#bands[band] = (this.#bands[band] ?? 0) + 1;
    }
  }

  /** What was counted. */
  summary(): PretranslationSummary {
    return {
      segments: this.#segments,
      inContext: this.#inContext,
      exact: this.#exact,
      spelling: this.#spelling,
      bands: BANDS.map((from, i) => ({ from, to: BANDS[i - 1] ?? 1, segments: this.#bands[i] ?? 0 })),
      nothing: this.#nothing,
      repaired: this.#repaired,
      filled: this.#targets.filled,
      ambiguous: this.#targets.ambiguous,
      translated: this.#targets.before,
      terms: this.#terms,
    };
  }
}
