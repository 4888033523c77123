/** Concepts as JSON. */
import type { Concept } from '../../glossary/concept.js';
import type { GlossaryLossKind } from '../glossary-losses.js';

/**
 * Writes a glossary as a JSON array of concepts, a concept a line, with all that is in them.
 *
 * @param concepts - The concepts.
 * @returns The JSON.
 * @example
 * ```ts
 * JSON.parse(writeGlossaryJson(diplomatic)).length === diplomatic.length; // true
 * ```
 */
export function writeGlossaryJson(concepts: Iterable<Concept>): string {
  const lines = Array.from(concepts, (concept) => JSON.stringify(concept));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/**
 * What a concept loses in {@link writeGlossaryJson}: nothing, but one without any term is not read again.
 *
 * @param concept - The concept.
 * @returns The kinds of what is lost.
 * @example
 * ```ts
 * glossaryJsonLosses(glossary.get('treaty')); // []
 * ```
 */
export function glossaryJsonLosses({ fa, en }: Concept): GlossaryLossKind[] {
  return fa.terms.length + en.terms.length > 0 ? [] : ['no-terms'];
}
