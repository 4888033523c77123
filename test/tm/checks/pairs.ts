/** Pairs as tests of checks write them. */
import lexiconData from '../../../src/data/lexicon.js';
import { Lexicon } from '../../../src/lexicon/index.js';
import { type CheckFinding, type CheckKind, checkUnits } from '../../../src/tm/checks/index.js';
import type { Content, Unit } from '../../../src/tm/index.js';

/** The shipped lexicon. */
export const LEXICON: Lexicon = Lexicon.from(lexiconData);

/** A unit from Persian into English. */
export function unit(source: Content, target: Content, more: Partial<Unit> = {}): Unit {
  return { ...{ id: 'u1', source, target, sourceLang: 'fa', targetLang: 'en' }, origin: { document: 'd' }, ...more };
}

/** A unit from English into Persian. */
export function intoPersian(source: Content, target: Content): Unit {
  return unit(source, target, { sourceLang: 'en', targetLang: 'fa' });
}

/** What checks of one kind find in units, however unsure. */
export function allOf(kind: CheckKind, ...units: readonly Unit[]): readonly CheckFinding[] {
  return checkUnits(units, { kinds: [kind], lexicon: LEXICON, threshold: 0 }).findings;
}

/** What they tell their user. */
export function told(kind: CheckKind, ...units: readonly Unit[]): readonly CheckFinding[] {
  return checkUnits(units, { kinds: [kind], lexicon: LEXICON }).findings;
}

/** The marked texts of a side. */
export function marked(side: 'source' | 'target', findings: readonly CheckFinding[]): string[] {
  return findings.flatMap((finding) => finding[side].map(({ text }) => text));
}
