/**
 * Where a run of letters has lost zero-width non-joiners by joining.
 */
import { joins } from './letters.js';
import { type Follow, LONGEST, type Reader, type Reading, type ZwnjRule } from './readings.js';

/** A place for a non-joiner in a run of letters. */
export interface Break {
  /** The letter that it stands before. */
  readonly at: number;
  /** How sure it is, 0 to 1. */
  readonly confidence: number;
  /** The rule that found it. */
  readonly rule: ZwnjRule;
}

const NONE: readonly Break[] = [];

/** Finds the places of non-joiners in runs, each run once: texts repeat their words. */
export class Breaker {
  readonly #reader: Reader;
  readonly #least: number;
  readonly #keep: boolean;
  readonly #known = new Map<string, readonly Break[]>();

  /**
   * Makes a breaker.
   *
   * @param reader - What reads the runs.
   * @param least - The least confidence of a break, from .5.
   * @param keep - Whether to keep what some write joined on purpose, such as «کتابها».
   */
  constructor(reader: Reader, least: number, keep: boolean) {
    this.#reader = reader;
    this.#least = least;
    this.#keep = keep;
  }

  /**
   * The places in a run of folded letters, in order.
   *
   * Each part that comes out would come out whole if it were asked for, with the part after it to follow.
   *
   * @param follow - What the first part of the next run says of the end of this one.
   */
  breaks(run: string, follow: Follow): readonly Break[] {
    if (run.length < 4 || run.length > LONGEST) return NONE;
    const key = run + follow;
    let breaks = this.#known.get(key);
    if (breaks === undefined) {
      breaks = this.#find(run, follow);
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(key, breaks);
    }
    return breaks;
  }

  /** The first part of a run, and so what it says of the run before it. */
  follow(run: string): Follow {
    const first = this.breaks(run, '')[0];
    return followOf(first ? run.slice(0, first.at) : run);
  }

  #find(run: string, follow: Follow): readonly Break[] {
    const readings = this.#reader.readings(run, follow);
    const sure = seen(run, readings[0]).filter(
      ({ at, cost, rule }) =>
        certainty(readings, at, cost) >= this.#least && !(this.#keep && rule !== 'verb' && run[at - 1] !== 'ه'),
    );
    if (sure.length === 0) return NONE;
    const found: Break[] = [];
    // From the end, since the part that follows decides between «خان‌های» and «خانه‌ای».
    let end = run.length;
    let next = follow;
    for (const { at, cost, rule } of [...sure].reverse()) {
      found.push(...this.#within(run, at, end, next).reverse());
      found.push({ at, confidence: certainty(readings, at, cost), rule });
      next = this.follow(run.slice(at, end));
      end = at;
    }
    found.push(...this.#within(run, 0, end, next).reverse());
    return found.reverse();
  }

  #within(run: string, start: number, end: number, follow: Follow): Break[] {
    return this.breaks(run.slice(start, end), follow).map((inner) => ({ ...inner, at: inner.at + start }));
  }
}

/** Bounds the memory of a text of many words. */
const MOST_KNOWN = 50_000;

/** The breaks of a reading that are seen, after letters that join. */
function seen(run: string, reading: Reading | undefined): { at: number; cost: number; rule: ZwnjRule }[] {
  const places: { at: number; cost: number; rule: ZwnjRule }[] = [];
  if (reading?.rule === undefined) return places;
  for (let at = 1; at < run.length; at++) {
    if (reading.breaks & (1 << at) && joins(run[at - 1])) places.push({ at, cost: reading.cost, rule: reading.rule });
  }
  return places;
}

/** How far the cheapest reading without this break is behind, as a probability. */
function certainty(readings: readonly Reading[], at: number, cost: number): number {
  const other = readings.find(({ breaks }) => !(breaks & (1 << at)));
  return 1 / (1 + Math.exp((cost - (other?.cost ?? cost + 20)) / 2));
}

/** Words after which no noun goes on: what stands before them has no ezafe. */
const STOPS: ReadonlySet<string> = new Set(
  'است بود شد که را و یا از در به با تا بر برای می نمی نیست هست باشد نبود دارد داشت ندارد بودند شود اند این آن هم نیز اما ولی کرد داد گفت بین هستند شدند'.split(
    ' ',
  ),
);

/** What a word says of the end of the word before it. */
function followOf(word: string): Follow {
  return STOPS.has(word) ? 'stop' : 'noun';
}
