/**
 * Which of several terms a form belongs to, where a list of forms does not say it: the one that it resembles most.
 *
 *     معاهدات جامع    shares 4 of its 11 pairs of letters with پیمان جامع
 *                     shares 8 with معاهده جامع: its term
 *
 * Resemblance is Dice's coefficient over pairs of letters, spaces left out.
 */
import { fold } from '../text/normalize/fold.js';

/** Terms of one concept in one language, ready to be given their forms. */
export class FormOwner {
  readonly #terms: readonly string[];
  readonly #pairs: readonly ReadonlySet<string>[];

  constructor(terms: readonly string[]) {
    this.#terms = terms;
    this.#pairs = terms.map(pairsOf);
  }

  /** The term's place in the list: of several that the form resembles alike, the first. */
  of(form: string): number {
    const pairs = pairsOf(form);
    const likeness = this.#pairs.map((others) => dice(pairs, others));
    return Math.max(0, likeness.indexOf(Math.max(...likeness)));
  }

  /** The place of the term that stands before the form and a colon: `معاهده: معاهدات`; the longest, if there are several. */
  named(text: string): { readonly term: number; readonly form: string } | undefined {
    let best: number | undefined;
    this.#terms.forEach((term, i) => {
      if (text.startsWith(`${term}: `) && term.length > (best === undefined ? -1 : (this.#terms[best] ?? '').length)) {
        best = i;
      }
    });
    if (best === undefined) return undefined;
    const form = text.slice((this.#terms[best] as string).length + 1).trim();
    return form === '' ? undefined : { term: best, form };
  }
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = ` ${fold(text).text.replace(/[^\p{L}\p{N}]/gu, '')} `;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < letters.length; i++) pairs.add(letters.slice(i, i + 2));
  return pairs;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
