/** The terms of a concept in one language, while its entry is read. */
import type { LangSection, Region, SourcedText, Term, TermStatus } from '../../glossary/concept.js';
import type { Draft } from '../draft.js';
import type { GlossaryLossKind } from '../glossary-losses.js';

/** A term whose status may not be known yet. */
export interface TermDraft extends Draft<Omit<Term, 'status'>> {
  status?: TermStatus;
  /** Whether its type says that it stands for another term. */
  variant?: boolean;
}

/** Notes what a concept does not hold. */
export type Lose = (kind: GlossaryLossKind) => void;

/** Gathers what a file says in one language; it may have several sections of it, such as `fa` and `fa-AF`. */
export class SectionDraft {
  readonly #terms: TermDraft[] = [];
  readonly #contexts: SourcedText[] = [];
  readonly #lose: Lose;
  #definition: SourcedText | undefined;

  constructor(lose: Lose) {
    this.#lose = lose;
  }

  addTerm(term: TermDraft, region: Region | undefined): void {
    if (region !== undefined) term.region ??= region;
    this.#terms.push(term);
  }

  addContext(context: SourcedText): void {
    this.#contexts.push(context);
  }

  /** The first definition is the concept's. */
  define(definition: SourcedText): void {
    if (this.#definition === undefined) this.#definition = definition;
    else if (this.#definition.text !== definition.text) this.#lose('definitions');
  }

  /** The section. In a file of ours statuses and order are as they are; others need not know our rules. */
  finish(exact: boolean): LangSection {
    if (!exact) this.#settle();
    const terms = this.#terms.map(({ variant, status = 'admitted', ...term }): Term => ({ ...term, status }));
    return {
      terms,
      ...(this.#definition === undefined ? {} : { definition: this.#definition }),
      ...(this.#contexts.length === 0 ? {} : { contexts: this.#contexts }),
    };
  }

  /** One term is preferred, and comes first: the one that the file prefers, else the first that it says nothing of. */
  #settle(): void {
    const terms = this.#terms;
    const open = terms.filter(({ status }) => status === undefined);
    const chosen =
      terms.find(({ status }) => status === 'preferred') ?? open.find(({ variant }) => !variant) ?? open[0];
    for (const term of terms) {
      if (term !== chosen && term.status === 'preferred') this.#lose('term-statuses');
      if (term !== chosen && (term.status ?? 'preferred') === 'preferred') term.status = 'admitted';
    }
    if (chosen === undefined) return;
    chosen.status = 'preferred';
    terms.splice(terms.indexOf(chosen), 1);
    terms.unshift(chosen);
  }
}
