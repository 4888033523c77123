/**
 * Halves of codes whose other half is in another segment.
 *
 * Segments of one unit may share a pair of codes; when each becomes a unit of its own, the halves must not refer to each
 * other any more. XLIFF calls such codes isolated; for annotations it has no such thing, so they are dropped.
 */
import type { Content, Inline, InlineCode } from '../../tm/content.js';

/** Codes that close something, by the code that opens it. */
const START_OF = new Map<InlineCode['name'], InlineCode['name']>([
  ['ec', 'sc'],
  ['em', 'sm'],
]);

/** The text with such halves isolated; a string where no code is left. */
export function isolateHalves(content: readonly Inline[]): Content {
  const { opened, closed } = halvesOf(content);
  if (agree(opened, closed)) return content;
  const mended = mend(content, opened, closed);
  return mended.every((part) => typeof part === 'string') ? mended.join('') : mended;
}

/** Codes and annotations of the text, by their names, that have their other half in another text. */
export function lostHalves(content: readonly Inline[]): ReadonlySet<InlineCode['name']> {
  const { opened, closed } = halvesOf(content);
  const alone = [...opened, ...closed].filter((key) => !(opened.has(key) && closed.has(key)));
  return new Set(alone.map((key) => key.slice(0, 2) as InlineCode['name']));
}

function halvesOf(content: readonly Inline[]): { readonly opened: Set<string>; readonly closed: Set<string> } {
  const opened = new Set<string>();
  const closed = new Set<string>();
  collect(content, opened, closed);
  return { opened, closed };
}

function agree(opened: ReadonlySet<string>, closed: ReadonlySet<string>): boolean {
  return opened.size === closed.size && [...opened].every((key) => closed.has(key));
}

function collect(content: readonly Inline[], opened: Set<string>, closed: Set<string>): void {
  for (const part of content) {
    if (typeof part === 'string') continue;
    const { id, startRef, isolated } = part.attributes;
    if (isolated === 'yes') continue;
    if (part.name === 'sc' || part.name === 'sm') opened.add(pairKey(part.name, id));
    const start = START_OF.get(part.name);
    if (start !== undefined) closed.add(pairKey(start, startRef));
    collect(part.content, opened, closed);
  }
}

function mend(parts: readonly Inline[], opened: ReadonlySet<string>, closed: ReadonlySet<string>): Inline[] {
  const mended: Inline[] = [];
  for (const part of parts) {
    const kept = typeof part === 'string' ? part : mendCode(part, opened, closed);
    const last = mended.at(-1);
    if (kept === undefined) continue;
    if (typeof kept === 'string' && typeof last === 'string') mended[mended.length - 1] = last + kept;
    else mended.push(kept);
  }
  return mended;
}

function mendCode(code: InlineCode, opened: ReadonlySet<string>, closed: ReadonlySet<string>): InlineCode | undefined {
  const { name, attributes, content } = code;
  const { startRef, isolated, ...others } = attributes;
  if (name === 'pc' || name === 'mrk') return { ...code, content: mend(content, opened, closed) };
  if (name === 'ph' || isolated === 'yes') return code;
  const { id = startRef ?? '' } = others;
  const start = START_OF.get(name);
  const paired = start === undefined ? closed.has(pairKey(name, id)) : opened.has(pairKey(start, startRef));
  if (paired) return code;
  if (name === 'sm' || name === 'em') return undefined;
  return { ...code, attributes: { ...others, id, isolated: 'yes' } };
}

function pairKey(name: string, id: string | undefined): string {
  return `${name} ${id}`;
}
