/** Changing the text of a content while all its codes stay. */
import type { Content, Inline } from '../content.js';

/** New text in place of a span of the plain text. */
export interface Replacement {
  /** Offset in the plain text. */
  readonly start: number;
  /** Offset after it. */
  readonly end: number;
  readonly by: string;
}

/** The ends of the runs of text between codes, in order, in the plain text. */
export function runEnds(content: Content): number[] {
  const ends: number[] = [];
  let at = 0;
  const visit = (part: Inline) => {
    if (typeof part !== 'string') return part.content.forEach(visit);
    at += part.length;
    ends.push(at);
  };
  if (typeof content === 'string') visit(content);
  else content.forEach(visit);
  return ends;
}

/**
 * The content with replacements made.
 *
 * @param replacements - In order, each inside one run of text.
 */
export function replaceText(content: Content, replacements: readonly Replacement[]): Content {
  let at = 0;
  let next = 0;
  const inRun = (run: string): string => {
    const from = at;
    at += run.length;
    let text = '';
    let done = from;
    for (let one = replacements[next]; one && one.end <= at; one = replacements[++next]) {
      text += run.slice(done - from, one.start - from) + one.by;
      done = one.end;
    }
    return text + run.slice(done - from);
  };
  const visit = (part: Inline): Inline =>
    typeof part === 'string' ? inRun(part) : { ...part, content: part.content.map(visit) };
  return typeof content === 'string' ? inRun(content) : content.map(visit);
}
