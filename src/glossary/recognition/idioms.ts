/**
 * Fixed expressions in which a word has not its meaning: «سوء تفاهم», "in terms of".
 *
 * An expression is listed only if its word never has its own meaning in it, in whatever text and for whatever glossary. Other
 * senses of a word («دیدار فینال», "screen resolution") are not: beside the same words it mostly has its own.
 */
import { type Occurrence, phrase } from './occurrence.js';

/** What stands before a word and after it in an expression. */
interface Surroundings {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** Whether a term of one word is part of a fixed expression. */
export function isInIdiom(occurrence: Occurrence): boolean {
  const idioms = IDIOMS.get(occurrence.term.words[0] as string);
  if (idioms === undefined) return false;
  const [before, after] = [phrase(occurrence, -1), phrase(occurrence, 1)];
  return idioms.some((idiom) => idiom.before?.test(before) !== false && idiom.after?.test(after) !== false);
}

/** An expression with `~` for the word; the parts are regular expressions over canonical words. */
function idiom(expression: string): Surroundings {
  const [before = '', after = ''] = expression.split('~').map((part) => part.trim());
  return {
    ...(before && { before: new RegExp(`(?:^| )(?:${before})$`, 'u') }),
    ...(after && { after: new RegExp(`^(?:${after})(?: |$)`, 'u') }),
  };
}

const IDIOMS: ReadonlyMap<string, readonly Surroundings[]> = new Map(
  Object.entries({
    تفاهم: ['سو ~'],
    terms: [
      'in ~ of',
      '(?:come|comes|came|coming) to ~',
      'on (?:good|bad|equal|friendly|speaking) ~',
      'in no uncertain ~',
      '(?:strongest|clearest|harshest)(?: possible)? ~',
      '~ of (?:reference|office)',
    ],
    position: ['in a ~ to'],
    deal: ['a (?:great|good) ~ (?:of|more|less)'],
    peace: ['~ of mind', '~ and quiet'],
    role: ['~ models?'],
  }).map(([word, expressions]) => [word, expressions.map(idiom)]),
);
