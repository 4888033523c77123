/** Terms: the shipped glossary's word for a concept replaced by its word for another one. */
import diplomatic from '../../../../src/data/diplomatic.js';
import { type Concept, preferredTerm } from '../../../../src/glossary/index.js';
import type { Random } from '../../align/random.js';
import { pick } from '../../align/random.js';
import { edited, occurrences } from '../edit.js';
import { type GoldPair, type Lang, type Planted, withTarget } from '../planted.js';

/** Plants a wrong word for a concept that both sides have once. */
export function plantTerm(pair: GoldPair, random: Random): Planted | undefined {
  const there = diplomatic.filter((concept) => placeIn(pair, concept) !== undefined);
  const concept = pick(there, random);
  const place = concept && placeIn(pair, concept);
  if (!concept || !place) return undefined;
  const instead = otherTerm(pair, concept, random);
  if (instead === undefined) return undefined;
  const old = pair.target.slice(place.start, place.end);
  const text = /^\p{Lu}\p{Ll}/u.test(old) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
  return {
    what: `${old} became ${text}`,
    faulty: [withTarget(pair, edited(pair.target, { ...place, text, what: '' }))],
  };
}

/** Where the target has the concept: once, in no longer term of another concept, and the source once, too. */
function placeIn(pair: GoldPair, concept: Concept): { start: number; end: number } | undefined {
  const target = placesOf(concept, pair.target, pair.targetLang);
  const [place, ...more] = target;
  if (!place || more.length > 0 || placesOf(concept, pair.source, pair.sourceLang).length !== 1) return undefined;
  const isInside = diplomatic.some(
    (other) =>
      other !== concept &&
      placesOf(other, pair.target, pair.targetLang).some(({ start, end }) => start < place.end && place.start < end),
  );
  return isInside ? undefined : place;
}

/** Places of all terms of the concept; of two that overlap, the longer. */
function placesOf(concept: Concept, text: string, lang: Lang): { start: number; end: number }[] {
  const all = wordings(concept, lang)
    .flatMap((wording) => occurrences(text, wording))
    .sort((one, other) => other.end - other.start - (one.end - one.start));
  return all.filter((one, k) => !all.slice(0, k).some(({ start, end }) => one.start < end && start < one.end));
}

function wordings(concept: Concept, lang: Lang): string[] {
  return concept[lang].terms.flatMap(({ text, forms = [] }) => [text, ...forms]);
}

/** The word for a related concept, else for one of the same field: none that also translates what the source has. */
function otherTerm(
  { source, target, sourceLang, targetLang }: GoldPair,
  concept: Concept,
  random: Random,
): string | undefined {
  const rivals = diplomatic.filter(
    (other) => other !== concept && other.kind === concept.kind && partOfSpeech(other) === partOfSpeech(concept),
  );
  const right = new Set(
    diplomatic
      .filter((one) => placesOf(one, source, sourceLang).length > 0)
      .flatMap((one) => wordings(one, targetLang))
      .map((wording) => wording.toLowerCase()),
  );
  const fits = (other: Concept) => {
    const term = preferredTerm(other[targetLang]).toLowerCase();
    if (term === '') return false;
    const isNear = [...right].some((wording) => wording.includes(term) || term.includes(wording));
    return !isNear && !target.toLowerCase().includes(term);
  };
  const related = rivals.filter((other) => concept.related?.includes(other.id) && fits(other));
  const chosen =
    pick(related, random) ??
    pick(
      rivals.filter((other) => other.domain === concept.domain && fits(other)),
      random,
    );
  return chosen && preferredTerm(chosen[targetLang]);
}

function partOfSpeech({ en }: Concept): string | undefined {
  return en.terms.find(({ status }) => status === 'preferred')?.partOfSpeech;
}
