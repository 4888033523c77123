/** The concepts of a file that is being read, as safe to work with as ours. */
import type { Concept, LangSection } from '../glossary/concept.js';
import { type GlossaryFinding, type GlossaryReadOptions, report } from './glossary-finding.js';
import { type ConceptDraft, ConceptIds } from './glossary-ids.js';

/** UTF-16 units of the longest term: what is longer is a paragraph in the wrong field. */
export const LONGEST_TERM = 1_000;

/** Characters of the largest concept, written as JSON: ours have a hundredth of that. */
const LARGEST_CONCEPT = 200_000;

/** Terms and forms that a concept may have in a language: a sheet in one cell has more. */
export const MOST_NAMES = 1_000;

/** Where a concept stands in its file. */
type Place = Pick<GlossaryFinding, 'line' | 'field'>;

/** Gathers concepts, each with an identifier of its own. */
export class ConceptList {
  readonly #options: GlossaryReadOptions;
  readonly #ids = new ConceptIds();
  readonly #drafts: ConceptDraft[] = [];

  constructor(options: GlossaryReadOptions) {
    this.#options = options;
  }

  /** Takes a concept, or reports why it cannot be taken. */
  add(draft: ConceptDraft, place: Place): void {
    const fault = faultOf(draft) ?? this.#faultOfId(draft);
    if (fault === undefined) this.#drafts.push(draft);
    else report({ ...place, message: fault }, this.#options);
  }

  #faultOfId({ id }: ConceptDraft): string | undefined {
    if (id === undefined || this.#ids.take(id)) return undefined;
    return `another concept has the id ${id}, in these or other capitals: rename one or merge them`;
  }

  /** The concepts in their order. Those without an identifier get one last, so that none takes another's. */
  concepts(): Concept[] {
    return this.#drafts.map((draft) => ({ ...draft, id: draft.id ?? this.#ids.make(draft) }));
  }
}

function faultOf(draft: ConceptDraft): string | undefined {
  const names = Math.max(namesIn(draft.fa), namesIn(draft.en));
  if (names === 0) return 'no term: give it one in Persian or English';
  if (names > MOST_NAMES) return `${names} terms and forms in a language: at most ${MOST_NAMES} are read, divide it`;
  const size = JSON.stringify(draft).length;
  return size > LARGEST_CONCEPT ? `${size} characters: at most ${LARGEST_CONCEPT} are read, shorten it` : undefined;
}

function namesIn({ terms }: LangSection): number {
  return terms.reduce((sum, { forms = [] }) => sum + 1 + forms.length, 0);
}
