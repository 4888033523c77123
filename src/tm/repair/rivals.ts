/**
 * Numbers that could as well stand in the place of another one.
 *
 *     query   ۳ کشور عضو و ۵ کشور ناظر      Either number of the query could be meant by the one found: as few words change
 *     found   ۷ کشور ناظر                   either way.
 */
import type { Quantity, ReadText } from './quantities.js';
import type { Slot } from './slots.js';

/** The slots for which neither text has another candidate: one that is in no slot, with a word of its own beside it. */
export function withoutRivals(slots: readonly Slot[], query: ReadText, found: ReadText): Slot[] {
  const inQuery = rivals(query, new Set(slots.map((slot) => slot.query)));
  const inFound = rivals(found, new Set(slots.map((slot) => slot.found)));
  return slots.filter((slot) => !inQuery.have(slot.found, found) && !inFound.have(slot.query, query));
}

/** Words that stand beside numbers of all kinds. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'و در از به با را که تا بر این آن and of in the to on for by with a an is are'.split(' '),
);

/** What stands beside the numbers and dates of a text that are in no slot. */
function rivals(text: ReadText, inSlots: ReadonlySet<Quantity>) {
  const alone = text.quantities.filter((quantity) => !inSlots.has(quantity));
  const hasDate = alone.some(({ kind }) => kind === 'date');
  const places = new Set(alone.flatMap((quantity) => (quantity.kind === 'date' ? [] : placesOf(quantity, text))));
  return {
    have: (quantity: Quantity, its: ReadText): boolean =>
      quantity.kind === 'date' ? hasDate : placesOf(quantity, its).some((place) => places.has(place)),
  };
}

/** The sides of a number by their words. */
function placesOf({ from, to }: Quantity, { items }: ReadText): string[] {
  const [before = '', after = ''] = [items[from - 1]?.text, items[to]?.text];
  const sides = [before, after].map((word, i) =>
    /^\p{L}/u.test(word) && !FUNCTION_WORDS.has(word) ? `${i} ${word}` : '',
  );
  return [...sides, `${before} and ${after}`].filter((side) => side !== '');
}
