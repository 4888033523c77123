/** Units into JSON lines, for programs and for training data. */
import { type Content, plainText } from '../../tm/content.js';
import type { Unit } from '../../tm/unit.js';

/**
 * Writes a memory as one JSON object a line: `{"source":["…"],"target":["…","…"],"score":0.93}`.
 *
 * A side is the list of its sentences, `[]` where it is empty; a unit whose sentences are not known has one. A pair that
 * stands elsewhere in the translation has `"crossing":true`. White space
 * between sentences and codes are left out, and so is the score of a unit that has none.
 *
 * @param units - The units.
 * @returns The lines, each with a line feed after it.
 * @example
 * ```ts
 * for (const line of writeJsonl(units).trimEnd().split('\n')) console.log(JSON.parse(line).source);
 * ```
 */
export function writeJsonl(units: Iterable<Unit>): string {
  let lines = '';
  for (const { source, target, sentences, score, crossing } of units) {
    const object = {
      source: split(source, sentences?.source),
      target: split(target, sentences?.target),
      score,
      crossing,
    };
    lines += `${escapeSeparators(JSON.stringify(object))}\n`;
  }
  return lines;
}

/** The sentences of a side; the whole side where the lengths are unknown or do not fit the text any more. */
function split(content: Content, lengths: readonly number[] | undefined): string[] {
  const text = plainText(content);
  if (text === '') return [];
  if (lengths === undefined) return [text];
  const sentences: string[] = [];
  let at = 0;
  for (const length of lengths) {
    at += leadingSpace(text.slice(at));
    sentences.push(text.slice(at, at + length));
    at += length;
  }
  const fits = at <= text.length && text.slice(at).trim() === '';
  return fits ? sentences : [text];
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}

/** Two line separators are plain characters in JSON, but tools that read lines would end a line there. */
function escapeSeparators(json: string): string {
  return json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
