/** All checks over all units. */
import { TarjomanError } from '../../errors.js';
import type { Glossary } from '../../glossary/glossary.js';
import { Lexicon, type LexiconData } from '../../lexicon/lexicon.js';
import { isEmpty, plainText } from '../content.js';
import type { Span } from '../span.js';
import type { Unit } from '../unit.js';
import type { Fault, PairCheck } from './check.js';
import { CheckedPair, type CheckResources } from './checked-pair.js';
import { CORPUS_CHECKS, DECISIVE_CHECKS, PAIR_CHECKS } from './checks.js';
import { withoutExplained } from './explained.js';
import {
  CHECK_KINDS,
  type CheckFinding,
  type CheckKind,
  type CheckReport,
  type CheckSpan,
  type SuppressedFinding,
} from './finding.js';
import { documentsInWork } from './in-work.js';
import { Suppressions } from './suppressions.js';
import { isBlank } from './visible.js';

/** What checks can be told. */
export interface CheckOptions {
  /** Terms and their translations. Default none: terms are not checked. */
  readonly glossary?: Glossary;
  /** Words and their translations, as `tarjoman/data/lexicon` has them. Default none: less is found. */
  readonly lexicon?: Lexicon | LexiconData;
  /** What to look for. Default everything. */
  readonly kinds?: readonly CheckKind[];
  /** The least confidence of a finding that is given, 0 to 1. Default .5. */
  readonly threshold?: number;
}

const THRESHOLD = 0.5;

/**
 * Checks translations: what may be wrong in them, how sure that is, and where it stands on both sides.
 *
 * Checks that need Persian and English are silent in other languages. `term` needs a glossary; `name` and `leftover` find more
 * with a lexicon. Of a unit without source text the codes alone are checked; one whose target is empty, or is the source again, has that finding
 * and no other. Findings that a property of their unit suppresses ({@link suppressionProperty}) are given apart. Time is linear
 * in the length of the texts.
 *
 * @param units - The units; those of a document in order.
 * @param options - Glossary, lexicon, kinds, least confidence.
 * @throws `TarjomanError` `BAD_ARGUMENT` where a language is no language tag, a kind is unknown or the threshold is not
 *   from 0 to 1.
 * @example
 * ```ts
 * const unit = {
 *   ...{ id: 'u1', sourceLang: 'fa', targetLang: 'en', origin: { document: 'communique' } },
 *   source: '«بیانیه» امضا شد.',
 *   target: 'The “statement was signed.',
 * };
 * checkUnits([unit]).findings; // [{ kind: 'quotation', unit: 'u1', target: [{ start: 4, end: 5, text: '“' }], … }]
 * ```
 */
export function checkUnits(units: readonly Unit[], options: CheckOptions = {}): CheckReport {
  const { kinds = CHECK_KINDS, threshold = THRESHOLD, glossary, lexicon } = options;
  refuse(kinds, threshold);
  const resources: CheckResources = {
    ...(glossary !== undefined && { glossary }),
    ...(lexicon !== undefined && { lexicon: 'entries' in lexicon ? Lexicon.from(lexicon) : lexicon }),
  };
  const asked: ReadonlySet<CheckKind> = new Set(kinds.filter((kind) => kind !== 'term' || glossary !== undefined));
  const isAsked = ([kind]: readonly [CheckKind, unknown]): boolean => asked.has(kind);
  const decisive = DECISIVE_CHECKS.filter(isAsked);
  const pairChecks = PAIR_CHECKS.filter(isAsked);
  const codeChecks = pairChecks.filter(([kind]) => kind === 'code');
  const corpusChecks = CORPUS_CHECKS.filter(isAsked).map(([kind, make]) => ({ kind, check: make() }));

  const suppressions = new Suppressions();
  const found: CheckFinding[] = [];
  const inWork = documentsInWork(units);
  for (const [index, unit] of units.entries()) {
    suppressions.add(unit, index);
    const pair = new CheckedPair(unit, index, resources, inWork.has(unit.origin.document));
    const before = found.length;
    for (const finding of findingsOf(pair, decisive)) found.push(finding);
    if (found.length > before) continue;
    const hasTexts = !isBlank(pair.source.text) && !isBlank(pair.target.text);
    const checks = hasTexts ? pairChecks : hasCodes(unit) ? codeChecks : [];
    for (const finding of findingsOf(pair, checks)) found.push(finding);
    if (hasTexts) for (const { check } of corpusChecks) check.add(pair);
  }
  for (const { kind, check } of corpusChecks) {
    for (const fault of check.faults()) found.push(findingOf(units[fault.index] as Unit, fault.index, kind, fault));
  }
  return reportOf(withoutExplained(found, threshold).sort(inOrder), suppressions, asked, threshold);
}

function refuse(kinds: readonly CheckKind[], threshold: number): void {
  const unknown = kinds.find((kind) => !CHECK_KINDS.includes(kind));
  if (unknown !== undefined) {
    const message = `${unknown} is no kind of finding: give some of ${CHECK_KINDS.join(', ')}`;
    throw new TarjomanError('BAD_ARGUMENT', message);
  }
  if (threshold >= 0 && threshold <= 1) return;
  throw new TarjomanError('BAD_ARGUMENT', `the threshold is ${threshold}: give a number from 0 to 1`);
}

/** Whether a unit has codes in the place of a text, and something on the other side. */
function hasCodes({ source, target }: Unit): boolean {
  return [source, target].some((content) => typeof content !== 'string') && !isEmpty(source) && !isEmpty(target);
}

/** As much is told of one kind in one unit: nobody reads more, and a hostile text could have a million faults. */
const MOST_FAULTS = 100;

function* findingsOf(pair: CheckedPair, checks: readonly (readonly [CheckKind, PairCheck])[]): Generator<CheckFinding> {
  for (const [kind, check] of checks) {
    let told = 0;
    for (const fault of check(pair)) {
      if (++told > MOST_FAULTS) break;
      yield findingOf(pair.unit, pair.index, kind, fault);
    }
  }
}

function findingOf(unit: Unit, index: number, kind: CheckKind, fault: Fault): CheckFinding {
  return {
    ...{ kind, unit: unit.id, document: unit.origin.document, index, confidence: fault.confidence },
    source: withText(plainText(unit.source), fault.source),
    target: withText(plainText(unit.target), fault.target),
    message: fault.message,
  };
}

function withText(text: string, spans: readonly Span[]): CheckSpan[] {
  return spans.slice(0, MOST_FAULTS).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** By unit, kind and place. */
function inOrder(one: CheckFinding, other: CheckFinding): number {
  return (
    one.index - other.index ||
    CHECK_KINDS.indexOf(one.kind) - CHECK_KINDS.indexOf(other.kind) ||
    placeOf(one) - placeOf(other)
  );
}

function placeOf({ source: [inSource], target: [inTarget] }: CheckFinding): number {
  return inSource?.start ?? inTarget?.start ?? 0;
}

/** What is below the threshold is not told, but what suppresses it is not stale. */
function reportOf(
  found: readonly CheckFinding[],
  suppressions: Suppressions,
  asked: ReadonlySet<CheckKind>,
  threshold: number,
): CheckReport {
  const findings: CheckFinding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of found) {
    const reason = suppressions.reasonFor(finding);
    if (finding.confidence < threshold) continue;
    if (reason === undefined) findings.push(finding);
    else suppressed.push({ finding, reason });
  }
  return { findings, suppressed, stale: suppressions.stale(asked) };
}
