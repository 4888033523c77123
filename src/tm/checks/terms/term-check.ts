/**
 * Terms that are not translated as the glossary has it, in Persian and English.
 *
 * The glossary finds them (src/glossary/checks); here is judged how sure each is. It is surest where the translation has another
 * term that nothing in the source asks for, which is found by checking the other way round:
 *
 *     معاهده    ──▶ "treaty" is missing       ╮
 *                                             ├─ one was taken for the other
 *     "contract" ──▶ «قرارداد» is missing     ╯
 */
import type { MissingTerm, TermFinding, TextPair } from '../../../glossary/checks/finding.js';
import type { CorpusCheck, PlacedFault } from '../check.js';
import type { CheckedPair } from '../checked-pair.js';
import { type PlacedTerm, TermEvidence, type TermResources } from './evidence.js';
import { messageOf, unaskedMessage } from './messages.js';

/** A pair as it is kept until all are there. */
interface KeptPair extends TextPair {
  readonly index: number;
}

/** The pairs of one document that were translated from the same language. */
interface TermDocument {
  readonly source: 'fa' | 'en';
  readonly pairs: KeptPair[];
}

/** Checks terms document by document, since a term is to be translated alike in all of one. */
export class TermCheck implements CorpusCheck {
  readonly #documents = new Map<string, TermDocument>();
  #resources: TermResources | undefined;

  add({ fa, en, glossary, lexicon, source, unit, index }: CheckedPair): void {
    if (fa === undefined || en === undefined || glossary === undefined) return;
    this.#resources = { glossary, lexicon };
    const key = `${source.lang} ${unit.origin.document}`;
    const document = this.#documents.get(key) ?? { source: source === fa ? 'fa' : 'en', pairs: [] };
    document.pairs.push({ fa: fa.text, en: en.text, index });
    this.#documents.set(key, document);
  }

  *faults(): Generator<PlacedFault> {
    const resources = this.#resources;
    if (resources === undefined) return;
    const { glossary } = resources;
    for (const { source, pairs } of this.#documents.values()) {
      const target = source === 'fa' ? 'en' : 'fa';
      const findings = byPair(glossary.checkDocument(pairs, { source, synonyms: true }));
      const unasked = byPair(
        glossary.checkDocument(pairs, { source: target, synonyms: true }).filter((one) => one.kind === 'missing'),
      );
      for (const [number, pair] of pairs.entries()) {
        const [own, other] = [findings.get(number) ?? [], unasked.get(number) ?? []];
        if (own.length + other.length > 0) yield* faultsOf(resources, pair, source, own, other);
      }
    }
  }
}

function byPair<F extends TermFinding>(findings: readonly F[]): ReadonlyMap<number, readonly F[]> {
  const pairs = new Map<number, F[]>();
  for (const finding of findings) {
    const others = pairs.get(finding.pair);
    if (others === undefined) pairs.set(finding.pair, [finding]);
    else others.push(finding);
  }
  return pairs;
}

/**
 * The faults of a pair.
 *
 * @param findings - What the glossary finds.
 * @param unasked - Terms of the target that answer none of the source.
 */
function* faultsOf(
  resources: TermResources,
  pair: KeptPair,
  source: 'fa' | 'en',
  findings: readonly TermFinding[],
  unasked: readonly MissingTerm[],
): Generator<PlacedFault> {
  const evidence = new TermEvidence(resources, pair, source);
  const { glossary } = resources;
  const open = new Set<PlacedTerm>(unasked);
  for (const finding of findings) {
    const instead =
      finding.kind === 'missing'
        ? evidence.insteadOf(
            finding,
            unasked.filter((one) => open.has(one)),
          )
        : undefined;
    if (instead !== undefined) open.delete(instead);
    const [own, other] = [[finding], instead === undefined ? [] : [instead]];
    yield {
      index: pair.index,
      confidence: evidence.certaintyOf(finding, instead),
      source: finding.lang === source ? own : other,
      target: finding.lang === source ? other : own,
      message: messageOf(finding, instead, glossary),
    };
  }
  for (const term of unasked.filter((one) => open.has(one))) {
    const confidence = evidence.certaintyOfUnasked(term);
    yield { index: pair.index, confidence, source: [], target: [term], message: unaskedMessage(term) };
  }
}
