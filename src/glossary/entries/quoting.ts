/**
 * Pieces of other text in messages, isolated, so that English keeps its order inside Persian and Persian inside English.
 *
 * @see Unicode Standard Annex 9, section 2.2, Explicit Directional Isolates
 */

const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** So much of a value is quoted that it can be told from others. */
const LONGEST = 80;

/** What is not seen, or acts on whoever prints it. */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
const HALF_SPACE = '\u200c';

/** A text of an entry, short and harmless: characters that are not seen are written as escapes. */
export function quote(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST)];
  const shown = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
  return `${FIRST_STRONG_ISOLATE}${shown.replace(UNSEEN, escaped)}${POP_ISOLATE}`;
}

/** A piece of code in a message: a field's name, a value, a command. */
export function code(text: string): string {
  return `${LEFT_TO_RIGHT_ISOLATE}${quote(text).slice(1)}`;
}

/** A character as it is written in a message about it. */
export function escaped(character: string): string {
  if (character === HALF_SPACE) return character;
  const point = character.codePointAt(0) ?? 0;
  return `\\u${point > 0xffff ? `{${point.toString(16)}}` : point.toString(16).padStart(4, '0')}`;
}

/** What a rewriting makes of a text: all of it, or of a long text the words from the first change to the last. */
export function quoteChange(before: string, after: string): string {
  if (after.length <= LONGEST) return quote(after);
  let start = 0;
  while (start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = after.lastIndexOf(' ', start - 1) + 1;
  const to = after.indexOf(' ', after.length - end);
  return quote(after.slice(from, to < 0 ? undefined : to));
}

/** A number in a Persian sentence. */
export function persianNumber(value: number): string {
  return value.toLocaleString('fa');
}
