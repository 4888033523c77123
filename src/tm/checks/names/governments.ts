/** Governments that the news calls by their country or by a city: Ankara and Türkiye are one to a reporter. */
import { nameStem } from './kinship.js';

/** Countries, and the cities that stand for their governments in the news. */
const GOVERNMENTS = `
iran tehran|iraq baghdad|turkey ankara|russia moscow kremlin|america washington|china beijing|france paris|germany berlin|
britain london downing whitehall|europe brussels|israel aviv jerusalem|japan tokyo|india delhi|pakistan islamabad|syria damascus|
saudi riyadh|ukraine kyiv kiev|armenia yerevan|azerbaijan baku|greece athens|qatar doha|oman muscat|egypt cairo|lebanon beirut|
afghanistan kabul|italy rome|spain madrid|korea seoul pyongyang|poland warsaw|georgia tbilisi|kazakhstan astana|uae dhabi|
venezuela caracas|cuba havana|hungary budapest|serbia belgrade|vatican rome|yemen sanaa|uzbekistan tashkent|tajikistan dushanbe
`;

const governments: ReadonlyMap<string, number> = new Map(
  GOVERNMENTS.replaceAll('\n', '')
    .split('|')
    .flatMap((words, number) => words.split(' ').map((word): [string, number] => [nameStem(word), number])),
);

/** The governments that English names may stand for, each once. */
export function governmentsOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map((word) => governments.get(nameStem(word))).filter((number) => number !== undefined));
}

/** How often a side names each government. */
export type Mentions = ReadonlyMap<number, number>;

/**
 * Counts the governments of a side.
 *
 * @param names - For each name the governments that it may stand for.
 */
export function mentionsOf(names: Iterable<ReadonlySet<number>>): Mentions {
  const mentions = new Map<number, number>();
  for (const name of names)
    for (const government of name) mentions.set(government, (mentions.get(government) ?? 0) + 1);
  return mentions;
}

/** Whether the other side names a government of a name as often: then it only calls it otherwise. */
export function isCalledOtherwise(name: Iterable<number>, own: Mentions, other: Mentions): boolean {
  for (const government of name) if ((other.get(government) ?? 0) >= (own.get(government) ?? 0)) return true;
  return false;
}
