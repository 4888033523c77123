/**
 * Whether each `<bpt>` of a segment has its `<ept>`.
 *
 *     <bpt i="1"/>road <bpt i="2"/>map<ept i="1"/> to peace<ept i="2"/>     pairs may overlap
 *     └────────────────────────────────┘
 *
 * @see TMX 1.4b, attribute `i`: a number, unique among the `<bpt>` of a segment
 */
import type { Element } from '../../schema/element.js';
import { Identifiers } from '../../schema/identifiers.js';
import type { Report } from '../../schema/structure-checker.js';
import { NUMBER } from './values.js';

/** The pairs of one segment; a sub-flow has its own, which must end where it ends. */
export class Pairs {
  readonly #report: Report;
  readonly #numbers = new Identifiers();
  /** Begun pairs by number, for the segment and the open sub-flows. */
  readonly #flows: Map<string, Element>[] = [];

  constructor(report: Report) {
    this.#report = report;
  }

  /** A segment or a sub-flow begins. */
  enter(): void {
    this.#flows.push(new Map());
  }

  /** It ends, and so must its pairs. */
  leave(): void {
    for (const [i, start] of this.#flows.pop() ?? []) {
      this.#report(
        'bpt/@i',
        `no <ept i="${i}"> comes after this <bpt>: add it, or make this an <it pos="begin">`,
        start,
      );
    }
  }

  begin(code: Element): void {
    const i = numberOf(code);
    if (i === undefined) return;
    const first = this.#numbers.note(i, code);
    if (first !== undefined) {
      const message = `two <bpt> of the segment have i="${i}" (first in line ${first}): give each pair its own number`;
      this.#report('bpt/@i', message, code);
    }
    this.#flows.at(-1)?.set(i, code);
  }

  end(code: Element): void {
    const i = numberOf(code);
    if (i === undefined || this.#flows.at(-1)?.delete(i)) return;
    this.#report('ept/@i', `no <bpt i="${i}"> comes before this <ept>: add it, or make this an <it pos="end">`, code);
  }
}

/** The number that pairs a code; one that is no number is a fault of its own. */
function numberOf(code: Element): string | undefined {
  const i = code.get('i');
  return i !== undefined && NUMBER.accepts(i) ? i : undefined;
}
