/** Taking markers out of a text. */
import type { Content, Inline, InlineCode } from '../tm/content.js';

/** Whether a marker is one that is to go, by its identifier. */
type IsMarker = (id: string) => boolean;

/**
 * The text without some of its markers; what they enclose stays.
 *
 * @param isGone - Told `id`, or `mid` where there is none.
 * @returns A string where no code is left; the same object where nothing is taken out.
 */
export function withoutMarkers(content: Content, isGone: IsMarker): Content {
  if (typeof content === 'string' || !hasMarker(content, isGone)) return content;
  const parts: Inline[] = [];
  addAll(parts, content, isGone);
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

function hasMarker(parts: readonly Inline[], isGone: IsMarker): boolean {
  return parts.some((part) => typeof part !== 'string' && (isMarker(part, isGone) || hasMarker(part.content, isGone)));
}

function addAll(parts: Inline[], content: readonly Inline[], isGone: IsMarker): void {
  for (const part of content) {
    if (typeof part === 'string') {
      const last = parts.at(-1);
      if (typeof last === 'string') parts[parts.length - 1] = last + part;
      else parts.push(part);
    } else if (isMarker(part, isGone)) {
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

function isMarker({ name, attributes: { id, mid, startRef } }: InlineCode, isGone: IsMarker): boolean {
  if (name === 'em') return isGone(startRef ?? '');
  return (name === 'mrk' || name === 'sm') && isGone(id ?? mid ?? '');
}
