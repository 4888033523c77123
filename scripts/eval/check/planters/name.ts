/** Names: one replaced by another, or dropped with its preposition or from its list. */
import type { Random } from '../../align/random.js';
import { pick } from '../../align/random.js';
import { type Edit, edited, occurrences } from '../edit.js';
import { type GoldPair, type Lang, type Planted, withTarget } from '../planted.js';
import { GREGORIAN_MONTHS, WEEKDAYS } from './month-names.js';
import { PEOPLE, PLACES } from './name-table.js';

/** How often a name is dropped where it can be. */
const DROP_SHARE = 0.4;
/** Names with fewer consonants are found in too many words. */
const LEAST_CONSONANTS = 3;

/** What is so often written with a capital letter and is no name. */
const NO_NAMES = new Set([...GREGORIAN_MONTHS, ...WEEKDAYS].map(([en]) => en));

/** What goes with a dropped name: `in Paris`, `, Paris`, `و پاریس`. */
const BEFORE: Readonly<Record<Lang, RegExp>> = {
  en: /(?:,| in| from| to| at| and)$/u,
  fa: /(?:،| در| از| به| و)$/u,
};

interface Name {
  readonly start: number;
  readonly end: number;
  readonly from: typeof PLACES;
}

/** Plants a fault in a name that both sides have once. */
export function plantName(pair: GoldPair, random: Random, others: readonly GoldPair[]): Planted | undefined {
  const name = pick([...listedNames(pair), ...transcribedNames(pair, others)], random);
  if (!name) return undefined;
  const dropped = random() < DROP_SHARE ? dropOf(pair, name) : undefined;
  const edit = dropped ?? replacementOf(pair, name, random);
  return edit && { what: edit.what, faulty: [withTarget(pair, edited(pair.target, edit))] };
}

function listedNames({ source, target, sourceLang }: GoldPair): Name[] {
  const [here, there] = sourceLang === 'en' ? ([1, 0] as const) : ([0, 1] as const);
  return PLACES.flatMap((place) => {
    const [only, ...more] = occurrences(target, place[here]);
    const isThere = occurrences(source, place[there]).length === 1;
    return only && more.length === 0 && isThere ? [{ ...only, from: PLACES }] : [];
  });
}

/** Words with a capital letter in the midst of an English sentence, and the one Persian word that has their consonants. */
function transcribedNames({ source, target, sourceLang }: GoldPair, others: readonly GoldPair[]): Name[] {
  const [english, persian] = sourceLang === 'en' ? [source, target] : [target, source];
  const words = [...persian.matchAll(/\p{L}{3,}/gu)];
  return [...english.matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}(?![\p{L}’'-])/gu)].flatMap((found) => {
    const sound = consonants(found[0]);
    if (sound.length < LEAST_CONSONANTS || NO_NAMES.has(found[0])) return [];
    const same = words.filter((word) => consonants(word[0]) === sound);
    const [match, ...more] = same;
    const isOnce = occurrences(english, found[0]).length === 1 && match && more.length === 0;
    if (!isOnce || PLACES.some(([en]) => en === found[0]) || isCommon(found[0], others)) return [];
    const mine = sourceLang === 'en' ? match : found;
    return [{ start: mine.index, end: mine.index + mine[0].length, from: PEOPLE }];
  });
}

/** Whether another English text has the word in small letters. */
function isCommon(word: string, others: readonly GoldPair[]): boolean {
  const small = ` ${word.toLowerCase()} `;
  return others.some(({ source, target }) => source.includes(small) || target.includes(small));
}

/** The consonants of a Latin or Persian word, roughly as both scripts write them. */
function consonants(word: string): string {
  return word
    .toLowerCase()
    .replace(/sh|ش/gu, 's')
    .replace(/ph|ف/gu, 'f')
    .replace(/ch|zh|[jچجژ]/gu, 'j')
    .replace(/c(?=[eiy])|[zسثصزذظض]/gu, 's')
    .replace(/[ckqgxکقگغخ]/gu, 'k')
    .replace(/[تط]/gu, 't')
    .replace(/ب/gu, 'b')
    .replace(/پ/gu, 'p')
    .replace(/د/gu, 'd')
    .replace(/ر/gu, 'r')
    .replace(/ل/gu, 'l')
    .replace(/م/gu, 'm')
    .replace(/ن/gu, 'n')
    .replace(/[^a-z]|[aeiouhvwy]/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

function dropOf({ target, targetLang }: GoldPair, { start, end }: Name): Edit | undefined {
  const before = target.slice(0, start).trimEnd();
  const link = BEFORE[targetLang].exec(before)?.[0];
  const after = target.slice(end);
  if (link === undefined || !/^(?:[.,،؛;]|$| and | و )/u.test(after) || /^ (?:و|and) $/u.test(link)) return undefined;
  return { start: before.length - link.length, end, text: '', what: `${target.slice(start, end)} dropped` };
}

function replacementOf(pair: GoldPair, { start, end, from }: Name, random: Random): Edit | undefined {
  const index = pair.targetLang === 'en' ? 0 : 1;
  const unused = from.filter(([en, fa]) =>
    [en, fa].every((name) => !pair.source.includes(name) && !pair.target.includes(name)),
  );
  const text = pick(unused, random)?.[index];
  return text === undefined ? undefined : { start, end, text, what: `${pair.target.slice(start, end)} became ${text}` };
}
