/**
 * Choices of terms in a document: one term of the source should have one translation.
 *
 *     pair   source            what the target has of the concept
 *     0      روابط دوجانبه     bilateral relations
 *     1      روابط دوجانبه     bilateral ties           ← another choice
 *     2      روابط دوجانبه     bilateral relations
 *
 * A source that varies («مناسبات دوجانبه») may be followed. An abbreviation is no other choice, nor is a name that is cut short:
 * "the Agency", «سازمان ملل». Nor is a verb, of which nobody knows the noun: "signed" may be of "signing" and of "signature".
 */
import type { Term } from '../concept.js';
import type { Sought } from './sought.js';

/** What a target has for a term of its source. */
export interface Choice {
  /** Index of the pair. */
  readonly pair: number;
  /** The concept. */
  readonly id: string;
  /** The term in the source. */
  readonly term: Term;
  /** Whether the concept has an official name. */
  readonly isName: boolean;
  /** The valid terms of the concept in the target. */
  readonly rendered: readonly Rendering[];
}

/** A term in a target. */
export interface Rendering {
  /** The term. */
  readonly sought: Sought;
  /** Offset of its first UTF-16 unit in the raw text. */
  readonly start: number;
  /** Offset after its last unit. */
  readonly end: number;
  /** The English noun that it governs, "treaty" in "ratification of the treaty"; empty where it governs none. */
  readonly governed: string;
}

/** A choice that is not the usual one. */
export interface Deviation {
  readonly choice: Choice;
  /** The unusual translation. */
  readonly rendering: Rendering;
  /** The usual one, and the pairs that have it. */
  readonly usual: Term;
  readonly usualIn: readonly number[];
}

/** The choices of a document that deviate from what is usual in it, in order. */
export function deviations(choices: readonly Choice[]): Deviation[] {
  const bySource = new Map<Term, Map<string, Choice[]>>();
  for (const choice of choices) {
    if (choice.rendered.length === 0) continue;
    const byConcept = bySource.get(choice.term) ?? new Map<string, Choice[]>();
    bySource.set(choice.term, byConcept);
    const same = byConcept.get(choice.id);
    if (same === undefined) byConcept.set(choice.id, [choice]);
    else same.push(choice);
  }
  return [...bySource.values()].flatMap((byConcept) => [...byConcept.values()].flatMap(deviationsOf));
}

/** Of one term of the source. */
function deviationsOf(choices: readonly Choice[]): Deviation[] {
  if (choices.length < 2) return [];
  const terms = new Map<Term, Sought>();
  for (const { rendered } of choices)
    for (const { sought } of rendered) if (!terms.has(sought.term)) terms.set(sought.term, sought);
  if (terms.size < 2) return [];
  let usual: Sought | undefined;
  let usualIn: readonly number[] = [];
  // Of equals the preferred term is usual, and else the earlier.
  for (const sought of [...terms.values()].sort((a, b) => rankOf(a.term) - rankOf(b.term))) {
    const pairs = choices.flatMap(({ pair, isName, rendered }) =>
      rendered.some((one) => isSame(one.sought, sought, isName)) ? [pair] : [],
    );
    if (pairs.length > usualIn.length) [usual, usualIn] = [sought, pairs];
  }
  if (usual === undefined) return [];
  const isUsual = new Set(usualIn);
  const chosen = usual;
  const governed = new Set(
    choices.flatMap(({ pair, rendered }) => (isUsual.has(pair) ? rendered.map((one) => one.governed) : [])),
  );
  return choices.flatMap((choice) => {
    const rendering = longest(choice.rendered);
    // "Adoption" of a resolution and "ratification" of a treaty may be one word in the source.
    const isOfOther = rendering.governed !== '' && !governed.has(rendering.governed);
    if (isUsual.has(choice.pair) || isOfOther) return [];
    return [{ choice, rendering, usual: chosen.term, usualIn }];
  });
}

function rankOf({ status }: Term): number {
  return status === 'preferred' ? 0 : 1;
}

/** Whether two translations are one choice. */
function isSame(one: Sought, other: Sought, isName: boolean): boolean {
  if (one.term === other.term || isAbbreviated(one, other) || isAbbreviated(other, one)) return true;
  return isName && (isCut(one, other) || isCut(other, one));
}

/** Whether a term is an abbreviation or has one that another has not: "UN Charter". */
function isAbbreviated({ term }: Sought, other: Sought): boolean {
  if (term.abbreviation === true) return true;
  return (term.text.match(/\b\p{Lu}{2,}\b/gu) ?? []).some((letters) => !other.words.includes(letters.toLowerCase()));
}

/** Whether a name is a longer one cut short: it has its first words or its last. */
function isCut({ content }: Sought, longer: Sought): boolean {
  const rest = longer.content.length - content.length;
  if (rest <= 0) return false;
  return [0, rest].some((from) =>
    content.every((families, k) => [...families].some((family) => longer.content[from + k]?.has(family))),
  );
}

function longest(rendered: readonly Rendering[]): Rendering {
  return rendered.reduce((best, one) => (one.end - one.start > best.end - best.start ? one : best));
}
