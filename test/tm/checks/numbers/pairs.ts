/** Findings of one kind in one pair, in either direction. */
import type { Lexicon } from '../../../../src/lexicon/index.js';
import { type CheckFinding, type CheckKind, checkUnits } from '../../../../src/tm/checks/index.js';
import type { Unit } from '../../../../src/tm/unit.js';

/** A pair as a unit, translated from the language that is named. */
export function unitOf(fa: string, en: string, from: 'fa' | 'en' = 'fa'): Unit {
  const sides = from === 'fa' ? { source: fa, target: en } : { source: en, target: fa };
  const langs = from === 'fa' ? { sourceLang: 'fa', targetLang: 'en' } : { sourceLang: 'en', targetLang: 'fa' };
  return { id: 'u1', ...sides, ...langs, origin: { document: 'communique' } };
}

/** What is found in a pair; both directions must find as much. */
export function findingsIn(kind: CheckKind, fa: string, en: string, lexicon?: Lexicon): readonly CheckFinding[] {
  const [persian = [], english = []] = (['fa', 'en'] as const).map(
    (from) => checkUnits([unitOf(fa, en, from)], { kinds: [kind], ...(lexicon ? { lexicon } : {}) }).findings,
  );
  if (persian.length !== english.length) {
    throw new Error(`${persian.length} findings from Persian, ${english.length} from English`);
  }
  return persian;
}
