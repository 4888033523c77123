/** What the editors of the term base ask of an entry beyond what `glossary check` asks of every contributor. */
import { type Concept, type Kind, preferredTerm, type Term } from '../../src/glossary/concept.js';

/** Kinds of concepts that have an official name, which the entry gives with its source. */
const OFFICIAL: ReadonlySet<Kind> = new Set<Kind>(['organisation', 'treaty']);

/** What is missing, each as `id: what`. */
export function policyFaults(concepts: readonly Concept[]): string[] {
  return concepts.flatMap((concept) => {
    const faults: string[] = [];
    if (OFFICIAL.has(concept.kind) && isName(preferredTerm(concept.en)) && concept.sources === undefined)
      faults.push('an official name has no source');
    for (const lang of ['fa', 'en'] as const) {
      const { definition, terms } = concept[lang];
      if (concept.central && definition === undefined) faults.push(`a central concept has no ${lang} definition`);
      if (definition !== undefined && !definition.text.endsWith('.'))
        faults.push(`${lang} definition has no full stop`);
      for (const term of terms) {
        if (isToBeAvoided(term) && term.note === undefined && concept.notes === undefined)
          faults.push(`nothing says why "${term.text}" is ${term.status}`);
      }
    }
    return faults.map((fault) => `${concept.id}: ${fault}`);
  });
}

/** Whether it is a name: "diplomatic apparatus" is none. */
function isName(term: string): boolean {
  return /^\p{Lu}/u.test(term);
}

function isToBeAvoided({ status }: Term): boolean {
  return status === 'deprecated' || status === 'superseded';
}
