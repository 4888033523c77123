/**
 * Break rules at work: does the text break at this place?
 *
 * Each rule becomes a pair of a lookbehind and a lookahead that match at the place without reading the rest of the text.
 * Neighbouring rules of one verdict are one expression, so that a place costs a handful of matches. No rule sees further
 * than a window about the place, which bounds the time of any rule on any text.
 *
 *     rules     no no no yes no no yes
 *     groups    └──┬───┘ └┬┘ └─┬─┘ └┬┘     the first group that matches decides
 */
import { TEXT_END, TEXT_START, translateRule } from './pattern.js';
import type { BreakRule } from './rules.js';

/** How far a rule looks back and ahead, in UTF-16 units. */
const BACK = 160;
const AHEAD = 100;

/** How many places are searched at a time where the rules alone say where to look. */
const STRIDE = 200;

/** Rules of one verdict that follow each other. */
interface Group {
  readonly breaks: boolean;
  readonly source: string;
}

/** A list of rules, compiled. */
export class BreakFinder {
  readonly #groups: readonly Group[];
  /** By whether the window reaches the start and the end of the text: elsewhere no anchor matches. */
  readonly #compiled = new Map<number, readonly (readonly [RegExp, boolean])[]>();
  readonly #starters = new Map<number, RegExp>();

  /**
   * Compiles rules.
   *
   * @param rules - In the order in which they are tried.
   * @throws {@link TarjomanError} `BAD_FORMAT` where a pattern cannot be run.
   */
  constructor(rules: readonly BreakRule[]) {
    const groups: { breaks: boolean; sources: string[] }[] = [];
    for (const { breaks, before, after, line, column } of rules) {
      const last = groups.at(-1);
      const place = line === undefined || column === undefined ? {} : { line, column };
      const source = lookAround(translateRule(before, 'beforebreak', place), translateRule(after, 'afterbreak', place));
      if (last?.breaks === breaks) last.sources.push(source);
      else groups.push({ breaks, sources: [source] });
    }
    // Exceptions after the last break rule have nothing to except.
    while (groups.at(-1)?.breaks === false) groups.pop();
    this.#groups = groups.map(({ breaks, sources }) => ({ breaks, source: `(?:${sources.join('|')})` }));
  }

  /**
   * Whether the text breaks at a place.
   *
   * @param raw - The text.
   * @param at - The place, between `from` and `to`.
   * @param from - Where the paragraph begins.
   * @param to - Where it ends.
   */
  breaksAt(raw: string, at: number, from: number, to: number): boolean {
    const start = Math.max(from, at - BACK);
    const end = Math.min(to, at + AHEAD);
    const window = raw.slice(start, end);
    for (const [expression, breaks] of this.#at(start === from, end === to)) {
      expression.lastIndex = at - start;
      if (expression.test(window)) return breaks;
    }
    return false;
  }

  /** All places where the text breaks, both ends excluded. */
  breaks(raw: string, from: number, to: number): number[] {
    const cuts: number[] = [];
    for (let stride = from; stride < to; stride += STRIDE) {
      const start = Math.max(from, stride - BACK);
      const end = Math.min(to, stride + STRIDE + AHEAD);
      const window = raw.slice(start, end);
      const starter = this.#starter(start === from, end === to);
      const last = Math.min(to, stride + STRIDE) - start;
      starter.lastIndex = Math.max(stride, from + 1) - start;
      for (let match = starter.exec(window); match && match.index < last; match = starter.exec(window)) {
        const at = start + match.index;
        if (at > (cuts.at(-1) ?? from) && this.breaksAt(raw, at, from, to)) cuts.push(at);
        starter.lastIndex = match.index + ((window.codePointAt(match.index) as number) > 0xffff ? 2 : 1);
      }
    }
    return cuts;
  }

  #at(reachesStart: boolean, reachesEnd: boolean): readonly (readonly [RegExp, boolean])[] {
    const key = Number(reachesStart) + 2 * Number(reachesEnd);
    let compiled = this.#compiled.get(key);
    if (!compiled) {
      compiled = this.#groups.map(({ source, breaks }) => {
        return [new RegExp(anchored(source, reachesStart, reachesEnd), 'vy'), breaks] as const;
      });
      this.#compiled.set(key, compiled);
    }
    return compiled;
  }

  #starter(reachesStart: boolean, reachesEnd: boolean): RegExp {
    const key = Number(reachesStart) + 2 * Number(reachesEnd);
    let starter = this.#starters.get(key);
    if (!starter) {
      const sources = this.#groups.filter(({ breaks }) => breaks).map(({ source }) => source);
      starter = new RegExp(anchored(sources.join('|') || NEVER, reachesStart, reachesEnd), 'vg');
      this.#starters.set(key, starter);
    }
    return starter;
  }
}

const NEVER = '(?!)';

/** Both sides of a place; the shorter pattern is tried first, since it is likely to cost less. */
function lookAround(before: string, after: string): string {
  const behind = before === '' ? '' : `(?<=${before})`;
  const ahead = after === '' ? '' : `(?=${after})`;
  return before.length < after.length ? behind + ahead : ahead + behind;
}

function anchored(source: string, reachesStart: boolean, reachesEnd: boolean): string {
  const started = reachesStart ? source : source.replaceAll(TEXT_START, NEVER);
  return reachesEnd ? started : started.replaceAll(TEXT_END, NEVER);
}
