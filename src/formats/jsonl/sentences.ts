/**
 * A side as its sentences and the white space around them, and back:
 *
 *     متن نخست.  متن دوم.          lengths 9, 8
 *     ["متن نخست.", "متن دوم."]    spaces ["", "  ", ""]
 *
 * Nearly always one space stands between sentences and none around them; the spaces are then left out.
 */

/** A text in sentences. */
export interface Division {
  /** The sentences. */
  readonly sentences: readonly string[];
  /** White space before the first, between them, and after the last; absent where it is as usual. */
  readonly spaces?: readonly string[];
}

/** The sentences of these lengths; `undefined` where they do not fit the text any more. */
export function divide(text: string, lengths: readonly number[]): Division | undefined {
  const sentences: string[] = [];
  const spaces: string[] = [];
  let at = 0;
  for (const length of lengths) {
    const start = afterSpace(text, at);
    spaces.push(text.slice(at, start));
    at = start + length;
    sentences.push(text.slice(start, at));
  }
  spaces.push(text.slice(at));
  const fits = at <= text.length && afterSpace(text, at) === text.length;
  if (!fits || (text === '' && lengths.length > 0)) return undefined;
  return sentences.length === 0 || spaces.some((space, i) => space !== usualSpace(i, sentences.length))
    ? { sentences, ...(text === '' ? {} : { spaces }) }
    : { sentences };
}

/** The text that was divided. */
export function join({ sentences, spaces }: Division): string {
  let text = '';
  for (const [i, sentence] of sentences.entries()) {
    text += (spaces?.[i] ?? usualSpace(i, sentences.length)) + sentence;
  }
  return text + (spaces?.[sentences.length] ?? '');
}

function usualSpace(before: number, sentences: number): string {
  return before === 0 || before === sentences ? '' : ' ';
}

/** Where the white space from here on ends. */
function afterSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return Math.max(at, SPACE.lastIndex);
}

const SPACE = /\s*/y;
