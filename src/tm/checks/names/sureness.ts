/** How sure it is that a word without a counterpart is a name that has none. */
import type { EnglishName } from './english-names.js';
import { isKnownName } from './known-names.js';
import type { PersianName } from './persian-names.js';
import type { StandIns } from './stand-ins.js';

/** How sure it is, 0 to 1; measured on news and diplomatic text. */
export interface Sureness {
  /** Where the other side has one without a counterpart, too: that this is a name. */
  readonly strength: number;
  /** Where the other side has none: that this one was left out. */
  readonly alone: number;
}

/** Of an organisation; the largest, which come first in the list, are also named by whom they consist of, or not at all. */
export function sureOfOrganisation(numbers: readonly number[]): Sureness {
  return { strength: 0.9, alone: numbers.some((number) => number < LARGEST) ? 0.45 : 0.52 };
}

/** The United Nations and the European Union. */
const LARGEST = 2;

/** What a pronoun takes away: the name is said in other words. */
const SAID_OTHERWISE = 0.15;

/**
 * Of a Persian name.
 *
 * @param isCalledOtherwise - Whether the other side has another name for it.
 */
export function sureOfPersian(
  { kind, english }: PersianName,
  standIns: StandIns,
  isCalledOtherwise: boolean,
): Sureness {
  const less = isCalledOtherwise || standIns.inEnglish > 0 ? SAID_OTHERWISE : 0;
  switch (kind) {
    case 'known':
      if (english.some((name) => BROAD.has(name))) return { strength: 0.7, alone: 0.4 };
      return { strength: 0.9, alone: (english.length > 0 && english.every(isOfPeople) ? 0.45 : 0.6) - less };
    case 'latin':
      return { strength: 0.85, alone: 0.4 };
    case 'titled':
      return { strength: 0.85, alone: 0.57 - less };
    case 'ambiguous':
      return { strength: 0.6, alone: 0.3 };
    case 'unknown':
      return { strength: 0.6, alone: 0.3 };
  }
}

/** Of an English name. */
export function sureOfEnglish(name: EnglishName, standIns: StandIns, isCalledOtherwise: boolean): Sureness {
  const isOwn = standIns.hasOwnCountry && OWN.has(name.text);
  const less = isCalledOtherwise || isOwn || standIns.inPersian > 0 ? SAID_OTHERWISE : 0;
  return { strength: strengthOf(name), alone: aloneOf(name, less) };
}

function strengthOf({ text, isKnown, isAcronym, isPerson, isInitial, isOrdinary }: EnglishName): number {
  if (isOrdinary) return 0.65;
  if (isKnown) return 0.9;
  if (isAcronym) return 0.4;
  if (isPerson) return 0.85;
  if (/(?:s|ic)$/u.test(text)) return 0.4; // "Eurosceptics", "Nordic": people and what is theirs are translated by their sense
  return isInitial ? 0.5 : 0.75;
}

function aloneOf(
  { text, isKnown, isAcronym, isPerson, hasArticle, isInitial, isOrdinary }: EnglishName,
  less: number,
): number {
  if (isOrdinary) return 0.3;
  if (isKnown) return (BROAD.has(text) || (!isPerson && isOfPeople(text)) ? 0.45 : isAcronym ? 0.5 : 0.6) - less;
  if (isAcronym) return 0.3;
  if (isPerson) return 0.57 - less;
  if (!hasArticle && !isInitial && !text.endsWith('s')) return 0.52 - less;
  return isInitial ? 0.3 : 0.45;
}

/** Whether a name is an adjective: "the Iranian authorities" are also just «مقامات». */
function isOfPeople(name: string): boolean {
  const text = name.replace(/s$/u, '');
  const bases = [text.slice(0, -1), text.slice(0, -3), `${text.slice(0, -3)}y`, `${text.slice(0, -1)}a`];
  return (
    PEOPLES.has(text) ||
    /(?:ese|ish)$/u.test(text) ||
    (text.endsWith('an') && bases.some((base) => base.length > 2 && isKnownName(base)))
  );
}

/** Those that no ending tells. */
const PEOPLES: ReadonlySet<string> = new Set(
  'french dutch greek swiss thai czech afghan arab saudi kurd uzbek kazakh tajik turkmen kyrgyz turk azeri pole dane swede finn serb croat slovak filipino cypriot argentine russian israeli iraqi pakistani bangladeshi kuwaiti qatari omani emirati yemeni azerbaijani somali bahraini nepali'.split(
    ' ',
  ),
);

/** What translators add, explain and leave out freely. */
const BROAD: ReadonlySet<string> = new Set(
  'europe european europeans asia asian africa african america american arab latin western'.split(' '),
);

const OWN: ReadonlySet<string> = new Set(['iran', 'iranian', 'tehran', 'persian']);
