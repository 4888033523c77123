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
import type { Glossary } from '../../../glossary/glossary.js';
import type { CorpusCheck, PlacedFault } from '../check.js';
import type { CheckedPair } from '../checked-pair.js';
import { TermEvidence } from './evidence.js';
import { messageOf } from './messages.js';

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
  #glossary: Glossary | undefined;

  add({ fa, en, glossary, source, unit, index }: CheckedPair): void {
    if (fa === undefined || en === undefined || glossary === undefined) return;
    this.#glossary = glossary;
    const key = `${source.lang} ${unit.origin.document}`;
    const document = this.#documents.get(key) ?? { source: source === fa ? 'fa' : 'en', pairs: [] };
    document.pairs.push({ fa: fa.text, en: en.text, index });
    this.#documents.set(key, document);
  }

  *faults(): Generator<PlacedFault> {
    const glossary = this.#glossary;
    if (glossary === undefined) return;
    for (const { source, pairs } of this.#documents.values()) {
      for (const [number, findings] of byPair(glossary.checkDocument(pairs, { source, synonyms: true }))) {
        const pair = pairs[number];
        if (pair !== undefined) yield* faultsOf(glossary, pair, source, findings);
      }
    }
  }
}

function byPair(findings: readonly TermFinding[]): ReadonlyMap<number, readonly TermFinding[]> {
  const pairs = new Map<number, TermFinding[]>();
  for (const finding of findings) {
    const others = pairs.get(finding.pair);
    if (others === undefined) pairs.set(finding.pair, [finding]);
    else others.push(finding);
  }
  return pairs;
}

function* faultsOf(
  glossary: Glossary,
  pair: KeptPair,
  source: 'fa' | 'en',
  findings: readonly TermFinding[],
): Generator<PlacedFault> {
  const evidence = new TermEvidence(glossary, pair, source);
  const taken = new Set<MissingTerm>();
  for (const finding of findings) {
    const instead = finding.kind === 'missing' ? evidence.insteadOf(finding, taken) : undefined;
    if (instead !== undefined) taken.add(instead);
    const [own, other] = [[finding], instead === undefined ? [] : [instead]];
    yield {
      index: pair.index,
      confidence: evidence.certaintyOf(finding, instead),
      source: finding.lang === source ? own : other,
      target: finding.lang === source ? other : own,
      message: messageOf(finding, instead, glossary),
    };
  }
}
