/** What a glossary of OmegaT cannot hold. */
import type { Concept, LangSection } from '../../glossary/concept.js';
import { lossesOfConcept } from '../concept-losses.js';
import type { GlossaryLossKind } from '../glossary-losses.js';
import { parseOmegat } from './read.js';
import { cell, type OmegatWriteOptions, writeOmegat } from './write.js';

/** What it has a place for; whether it comes through is looked at. */
const CARRIED: ReadonlySet<GlossaryLossKind> = new Set([
  ...(['ids', 'further-terms', 'order', 'term-statuses', 'forms', 'notes'] as const),
]);

/** What is compared of the kinds, of the terms that are in both. */
const COMPARED: readonly (readonly [GlossaryLossKind, (concept: Concept) => unknown])[] = [
  ['ids', ({ id }) => id],
  ['order', (concept) => perSection(concept, ({ terms }) => terms.map(({ text }) => text))],
  ['term-statuses', (concept) => perSection(concept, ({ terms }) => terms.map(({ status }) => status).sort())],
  [
    'forms',
    (concept) => perSection(concept, ({ terms }) => terms.map(({ text, forms = [] }) => [text, ...forms]).sort()),
  ],
  ['notes', ({ notes = [] }) => notes],
];

/**
 * What a concept loses in `writeOmegat`.
 *
 * @param concept - The concept.
 * @param options - The direction; a position in a list, as `flatMap` gives it, says none.
 * @returns The kinds of what is lost.
 * @example
 * ```ts
 * omegatLosses(glossary.get('treaty')); // ['domains', 'parts-of-speech', 'transliterations', …]
 * concepts.flatMap(omegatLosses).includes('definitions'); // whether any definition is lost
 * ```
 */
export function omegatLosses(concept: Concept, options: OmegatWriteOptions | number = {}): GlossaryLossKind[] {
  const losses = new Set(lossesOfConcept(concept, CARRIED));
  if (losses.has('one-sided') || losses.has('no-terms')) return [...losses];
  const inLines: Concept = JSON.parse(JSON.stringify(concept), (_, each) =>
    typeof each === 'string' ? cell(each) : each,
  );
  if (COMPARED.some(([, of]) => differ(of(inLines), of(concept)))) losses.add('breaks');
  const lines = writeOmegat([concept], typeof options === 'number' ? {} : options);
  if (/\p{Cs}/u.test(lines)) losses.add('characters'); // in UTF-8, half a surrogate pair is none
  const [read = NOTHING] = parseOmegat(lines, { onFinding: () => {} });
  const kept = withTermsOf(inLines, read);
  for (const [kind, of] of COMPARED) if (differ(of(read), of(kept))) losses.add(kind);
  if (termsIn(kept) < termsIn(concept)) losses.add('further-terms');
  return [...losses];
}

/** What is read where nothing is. */
const NOTHING: Concept = {
  ...({ id: '', domain: 'other', kind: 'term', status: 'draft' } as const),
  fa: { terms: [] },
  en: { terms: [] },
};

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** The concept without the terms that another has not. */
function withTermsOf(concept: Concept, other: Concept): Concept {
  const common = (lang: 'fa' | 'en'): LangSection => {
    const texts = new Set(other[lang].terms.map(({ text }) => text));
    return { ...concept[lang], terms: concept[lang].terms.filter(({ text }) => texts.has(text)) };
  };
  return { ...concept, fa: common('fa'), en: common('en') };
}

function termsIn({ fa, en }: Concept): number {
  return fa.terms.length + en.terms.length;
}

function perSection<Value>({ fa, en }: Concept, of: (section: LangSection) => Value): [Value, Value] {
  return [of(fa), of(en)];
}
