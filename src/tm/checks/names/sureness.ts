/** How sure it is that a word without a counterpart is a name that has none. */
import type { EnglishName } from './english-names.js';
import type { PersianName } from './persian-names.js';
import type { StandIns } from './stand-ins.js';

/** How sure it is, 0 to 1; measured on news and diplomatic text. */
export interface Sureness {
  /** Where the other side has one without a counterpart, too: that this is a name. */
  readonly strength: number;
  /** Where the other side has none: that this one was left out. */
  readonly alone: number;
}

/** Organisations, which texts also call by their head alone: "the Agency". */
export const ORGANISATION: Sureness = { strength: 0.9, alone: 0.5 };

/** What a pronoun takes away: the name is said in other words. */
const SAID_OTHERWISE = 0.15;

/**
 * Of a Persian name.
 *
 * @param isExplained - Whether nothing in English is left that an unknown word may translate.
 */
export function sureOfPersian({ kind, english }: PersianName, isExplained: boolean, standIns: StandIns): Sureness {
  const less = standIns.inEnglish > 0 ? SAID_OTHERWISE : 0;
  switch (kind) {
    case 'known':
      return english.some((name) => BROAD.has(name))
        ? { strength: 0.7, alone: 0.4 }
        : { strength: 0.9, alone: 0.6 - less };
    case 'latin':
      return { strength: 0.85, alone: 0.45 };
    case 'titled':
      return { strength: 0.85, alone: 0.57 - less };
    case 'ambiguous':
      return { strength: 0.6, alone: 0.3 };
    case 'unknown':
      return { strength: 0.6, alone: isExplained ? 0.52 : 0.3 };
  }
}

/** Of an English name. */
export function sureOfEnglish(name: EnglishName, standIns: StandIns): Sureness {
  return { strength: strengthOf(name), alone: aloneOf(name, standIns) };
}

function strengthOf({ isKnown, isAcronym, isPerson, isInitial, isOrdinary }: EnglishName): number {
  if (isOrdinary) return 0.65;
  if (isKnown) return 0.9;
  if (isAcronym) return 0.4;
  if (isPerson) return 0.85;
  return isInitial ? 0.5 : 0.75;
}

function aloneOf(
  { text, isKnown, isAcronym, isPerson, isInitial, isOrdinary }: EnglishName,
  standIns: StandIns,
): number {
  if (isOrdinary) return 0.3;
  const less = standIns.inPersian > 0 || (standIns.hasOwnCountry && OWN.has(text)) ? SAID_OTHERWISE : 0;
  if (isKnown) return (BROAD.has(text) || /(?:ian|ese|ish)s?$/u.test(text) ? 0.45 : isAcronym ? 0.5 : 0.6) - less;
  if (isAcronym) return 0.3;
  if (isPerson) return 0.57 - less;
  return isInitial ? 0.3 : 0.45;
}

/** What translators add, explain and leave out freely. */
const BROAD: ReadonlySet<string> = new Set(
  'europe european europeans asia asian africa african america american arab latin western'.split(' '),
);

const OWN: ReadonlySet<string> = new Set(['iran', 'iranian', 'tehran', 'persian']);
