/** Languages that a file does not say, as they are known from elsewhere. */
import { UNDETERMINED } from '../formats/language.js';
import type { Unit } from '../tm/unit.js';

/** The languages of a memory. */
export interface MemoryLanguages {
  /** BCP 47 tag of the source. */
  readonly sourceLang?: string;
  /** BCP 47 tag of the target. */
  readonly targetLang?: string;
}

/** The unit, with these languages where its own are undetermined. */
export function withLanguages(unit: Unit, { sourceLang, targetLang }: MemoryLanguages): Unit {
  const source = unit.sourceLang === UNDETERMINED ? sourceLang : undefined;
  const target = unit.targetLang === UNDETERMINED ? targetLang : undefined;
  if (source === undefined && target === undefined) return unit;
  return { ...unit, sourceLang: source ?? unit.sourceLang, targetLang: target ?? unit.targetLang };
}
