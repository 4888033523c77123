/**
 * A translation out of a memory as the target of a document: with the document's codes in the places of the memory's.
 *
 *     document      Click <pc id="7">Save</pc>.
 *     memory        Click <pc id="1">Save</pc>.   →   <pc id="1">ذخیره</pc> را بزنید.
 *     target                                          <pc id="7">ذخیره</pc> را بزنید.
 *
 * The sources are equal, so that the first code of the one is the first of the other.
 */
import { type Content, type Inline, type InlineCode, plainText } from '../tm/content.js';

/** Codes of one text by what identifies them in it. */
type Codes = ReadonlyMap<string, InlineCode>;

/**
 * The translation with the codes of the document, without annotations.
 *
 * @param source - The source in the document, codes as they stand there.
 * @param found - The equal source in the memory.
 * @param translation - Its translation.
 * @returns `undefined` where the translation has not each code once, or has moved one that must stay.
 */
export function targetFor(source: Content, found: Content, translation: Content): Content | undefined {
  const [ours, theirs] = [codesOf(source), codesOf(found)];
  if (ours.length === 0 && theirs.length === 0) {
    return codesOf(translation).length === 0 ? plainText(translation) : undefined;
  }
  if (ours.length !== theirs.length || hasDoubles(theirs)) return undefined;
  if (ours.some(({ name }, i) => name !== theirs[i]?.name)) return undefined;
  const byKey: Codes = new Map(theirs.map((code, i) => [keyOf(code), ours[i] as InlineCode]));
  const used = new Set<string>();
  const target = exchanged(translation, byKey, used);
  if (target === undefined || used.size !== ours.length) return undefined;
  return endsAfterStarts(codesOf(translation)) && keepsFixed(ours, codesOf(target)) ? target : undefined;
}

/** Codes in the order of the text; annotations are none. */
function codesOf(content: Content): InlineCode[] {
  if (typeof content === 'string') return [];
  return content.flatMap((part) => {
    if (typeof part === 'string') return [];
    return isAnnotation(part) ? codesOf(part.content) : [part, ...codesOf(part.content)];
  });
}

function isAnnotation({ name }: InlineCode): boolean {
  return name === 'mrk' || name === 'sm' || name === 'em';
}

function hasDoubles(codes: readonly InlineCode[]): boolean {
  return new Set(codes.map(keyOf)).size < codes.length;
}

/** What a code of a source and its counterpart in a target have in common. */
function keyOf({ name, attributes: { id, startRef } }: InlineCode): string {
  return `${name} ${startRef ?? id ?? ''}`;
}

function exchanged(content: Content, byKey: Codes, used: Set<string>): Content | undefined {
  if (typeof content === 'string') return content;
  const parts: Inline[] = [];
  for (const part of content) {
    if (typeof part === 'string') {
      addText(parts, part);
      continue;
    }
    const inside = exchanged(part.content, byKey, used);
    if (inside === undefined) return undefined;
    const list = typeof inside === 'string' ? [inside] : inside;
    if (isAnnotation(part)) {
      for (const each of list) {
        if (typeof each === 'string') addText(parts, each);
        else parts.push(each);
      }
      continue;
    }
    const key = keyOf(part);
    const ours = byKey.get(key);
    if (ours === undefined || used.has(key)) return undefined;
    used.add(key);
    parts.push({ ...ours, content: list });
  }
  return parts;
}

function addText(parts: Inline[], text: string): void {
  const last = parts.at(-1);
  if (typeof last === 'string') parts[parts.length - 1] = last + text;
  else if (text !== '') parts.push(text);
}

/** Whether no pair ends before it begins, by the memory's codes, which say what belongs together. */
function endsAfterStarts(codes: readonly InlineCode[]): boolean {
  const begun = new Set<string>();
  return codes.every(({ name, attributes: { id = '', startRef } }) => {
    if (name === 'sc') begun.add(id);
    return name !== 'ec' || startRef === undefined || begun.has(startRef);
  });
}

/** Whether all codes are in their order where one must not be moved. */
function keepsFixed(source: readonly InlineCode[], target: readonly InlineCode[]): boolean {
  const isFree = source.every(({ attributes: { canReorder = 'yes' } }) => canReorder === 'yes');
  return isFree || source.every((code, i) => keyOf(code) === keyOf(target[i] as InlineCode));
}
