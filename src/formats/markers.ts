/** Taking markers out of a text. */
import type { Content, Inline, InlineCode } from '../tm/content.js';

/** Whether a code is a marker that is to go. */
export type IsMarker = (code: InlineCode) => boolean;

/**
 * The text without some of its markers; what they enclose stays.
 *
 * @returns A string where no code is left; the same object where nothing is taken out.
 */
export function withoutMarkers(content: Content, isGone: IsMarker): Content {
  if (typeof content === 'string' || !hasMarker(content, isGone)) return content;
  const parts: Inline[] = [];
  addAll(parts, content, isGone);
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

function hasMarker(parts: readonly Inline[], isGone: IsMarker): boolean {
  return parts.some((part) => typeof part !== 'string' && (isGone(part) || hasMarker(part.content, isGone)));
}

function addAll(parts: Inline[], content: readonly Inline[], isGone: IsMarker): void {
  for (const part of content) {
    if (typeof part === 'string') {
      const last = parts.at(-1);
      if (typeof last === 'string') parts[parts.length - 1] = last + part;
      else parts.push(part);
    } else if (isGone(part)) {
      addAll(parts, part.content, isGone);
    } else if (part.content.length === 0) {
      parts.push(part);
    } else {
      const inside: Inline[] = [];
      addAll(inside, part.content, isGone);
      parts.push({ ...part, content: inside });
    }
  }
}
