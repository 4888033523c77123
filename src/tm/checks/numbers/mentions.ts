/**
 * The numbers of a text with all that they may mean, and how much each matters.
 *
 *     On  17 January 2025  both   sides   signed   3   documents   worth   £2.8bn
 *         a date's         2              (word)   3                       2 800 000 000
 *         explains only    explains only           .8                      .92
 */
import { PREPOSITIONS } from '../../../glossary/function-words.js';
import type { NumberReading } from '../../../text/numbers/numbers.js';
import { unitAfter } from '../../../text/numbers/units.js';
import type { Item } from '../../../text/tokens/read.js';
import type { DateReading } from '../dates/mentions.js';
import { BRACKETED, isBracketed } from './brackets.js';
import { valuesOfDigits } from './digits.js';
import { impliedBy } from './implied.js';
import { joinedDigits } from './joined.js';
import { keyOf, type NumberMention } from './mention.js';
import { wholesWithParts } from './parts-of-units.js';
import { Places } from './places.js';
import { meaningsOf } from './surroundings.js';

/** Reads the numbers of a text, those that only explain others among them, in order. */
export function readMentions(
  raw: string,
  items: readonly Item[],
  numbers: readonly NumberReading[],
  dates: DateReading,
): NumberMention[] {
  const joined = joinedDigits(raw, items);
  const mentions: NumberMention[] = joined.map(({ start, end, meanings }) => ({
    ...{ start, end, meanings, value: meanings[0] ?? 0, weight: WEIGHTS.digits },
    ...{ isYear: false, isDated: false, inDigits: true },
  }));
  const parts = new Places(joined);
  const dated = new Places(dates.dates);
  const years = new Places(dates.years);
  const wholes = wholesWithParts(items, numbers);
  let next = 0;
  for (let i = 0; i < items.length; i++) {
    const number = numbers[next];
    const item = items[i] as Item;
    if (number !== undefined && number.from === i) {
      const mention = mentionOf(raw, items, number, dated.has(item.start), years.has(item.start));
      // Of digits that may be one number, what is read of them alone only explains others.
      const isPart = items.slice(number.from, number.to).some(({ start }) => parts.has(start));
      if (mention !== undefined) {
        const meanings = [...mention.meanings, ...(wholes.get(next) ?? [])];
        mentions.push(isPart ? explaining(mention, items[number.to - 1] as Item) : { ...mention, meanings });
      }
      i = number.to - 1;
      next++;
      continue;
    }
    const implied = impliedBy(item);
    if (implied.length > 0) mentions.push(explanation(item, implied));
  }
  return mentions.sort((one, other) => one.start - other.start);
}

function explanation({ start, end }: Item, meanings: readonly number[]): NumberMention {
  return { start, end, value: meanings[0] ?? 0, meanings, weight: 0, isYear: false, isDated: false, inDigits: false };
}

/** A number whose last digits may belong to the next one: what it is without them is one of its meanings. */
function explaining(mention: NumberMention, { text }: Item): NumberMention {
  const rest = mention.value - Number(text);
  const meanings = rest > 0 ? [...mention.meanings, keyOf(rest)] : mention.meanings;
  return { ...mention, meanings, weight: 0 };
}

function mentionOf(
  raw: string,
  items: readonly Item[],
  number: NumberReading,
  isDated: boolean,
  isNamedYear: boolean,
): NumberMention | undefined {
  const { from, to, value, mantissa, digits } = number;
  if (items[to]?.text === 'شنبه') return undefined;
  const { start } = items[from] as Item;
  const { end } = items[to - 1] as Item;
  const scale = mantissa === 0 ? 1 : value / mantissa;
  const written = /^\p{Nd}/u.test(raw.slice(start, start + 1))
    ? valuesOfDigits(raw.slice(start, (items[from] as Item).end))
    : [];
  const values = [value, ...written.map((one) => one * scale)];
  const meanings = [...new Set(meaningsOf(items, number, values).map(keyOf))];
  const isYear = isNamedYear || looksLikeYear(raw, items, number);
  const weight = isDated ? 0 : weightOf(items, number) * (isBracketed(raw, { start, end }) ? BRACKETED : 1);
  return { start, end, value, meanings, weight, isYear, isDated, inDigits: digits || written.length > 0 };
}

/**
 * How sure it is that a translation without the number is wrong, by how it is written. In the development pairs almost every
 * number has its counterpart; the exceptions are «دو» of «دو کشور», which English leaves out, and numbers in names.
 */
const WEIGHTS = {
  digits: 0.92,
  digit: 0.85,
  attached: 0.48,
  word: 0.85,
  small: 0.75,
  round: 0.48,
  ordinal: 0.48,
  verb: 0.3,
  two: { fa: 0.3, en: 0.6 },
};
/** Words that are often said in a figure of speech: "a thousand thanks". */
const ROUND: ReadonlySet<number> = new Set([100, 1e3, 1e6, 1e9]);
const LETTER = /\p{L}$/u;

function weightOf(items: readonly Item[], { from, to, value, kind, doubtful, digits }: NumberReading): number {
  const before = items[from - 1]?.text ?? '';
  const first = items[from] as Item;
  if (value === 0 && before === ':') return 0;
  if (doubtful) return isThirty(items, from) ? WEIGHTS.small : 0;
  if (before === 'می') return 0; // «می دهم» is a verb
  if (digits || /^\d/u.test(first.text)) {
    const isAttached =
      first.near && (LETTER.test(before) || (before === '-' && LETTER.test(items[from - 2]?.text ?? '')));
    if (isAttached) return WEIGHTS.attached;
    return value >= 10 || !Number.isInteger(value) ? WEIGHTS.digits : WEIGHTS.digit;
  }
  if (value === 1 || value === 0) return 0;
  if (first.text === 'دهم') return WEIGHTS.verb; // «انجام دهم»
  if (kind === 'ordinal') return value <= 10 ? WEIGHTS.ordinal : WEIGHTS.word;
  if (value === 2) return WEIGHTS.two[first.text < '\u0600' ? 'en' : 'fa'];
  if (to === from + 1 && ROUND.has(value)) return WEIGHTS.round;
  return value > 10 ? WEIGHTS.word : WEIGHTS.small;
}

/** Whether «سی» is thirty, and not a letter's name as in «سی ان ان» or a part of a name as in «می سی سی پی». */
function isThirty(items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1]?.text ?? '', items[at]?.text, items[at + 1]?.text ?? ''];
  if (item !== 'سی' || items[at]?.near || items[at + 1]?.near) return false;
  return (before.length >= 3 || PREPOSITIONS.fa.has(before)) && after.length >= 3 && /^\p{L}/u.test(after);
}

/** Years that are written alone: of the two calendars, this century and the last. */
const YEAR = /^(?:1[34]|19|20)\d\d$/u;

/** Whether four digits are a year where nothing says so: no round number, no unit, nothing that divides it. */
function looksLikeYear(raw: string, items: readonly Item[], { from, to, digits }: NumberReading): boolean {
  const { text, start, end } = items[from] as Item;
  if (!digits || to !== from + 1 || end - start !== text.length || !YEAR.test(text) || text.endsWith('00'))
    return false;
  if (unitAfter((at) => items[to + at]?.text ?? '', 0)) return false;
  const before = raw.slice(Math.max(0, start - 1), start);
  return !/[$€£#./:-]/u.test(before) && !/^[./:]\p{Nd}/u.test(raw.slice(end, end + 2));
}
