/**
 * What an inline code was in TMX, where XLIFF lets a tool say such things: in the subtype of a code, in the type of an
 * annotation.
 *
 *     <bpt i="1" x="2" type="bold">      subType="tmx:bpt;i=1;x=2;type=bold"
 *     <hi type="named entity">           type="tmx:hi;type=named%20entity"
 *
 * So a code keeps it in every format that keeps XLIFF's own attributes.
 *
 * @see XLIFF 2.1, attributes `subType` and `type` of `mrk`: a prefix of the tool's own, a colon, any text
 */
import type { InlineCode } from '../../tm/content.js';

/** The element and its attributes, by name; the element's name has the key `''`. */
export type CodeOrigin = ReadonlyMap<string, string>;

const PREFIX = 'tmx:';

/** As text. */
export function writeOrigin(element: string, attributes: readonly (readonly [name: string, value: string])[]): string {
  return PREFIX + [element, ...attributes.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)].join(';');
}

/** What a code was in TMX; `undefined` where it does not come from there. */
export function readOrigin({ name, attributes }: InlineCode): CodeOrigin | undefined {
  const { type, subType } = attributes;
  const text = (name === 'mrk' ? type : subType) ?? '';
  if (!text.startsWith(PREFIX)) return undefined;
  const [element = '', ...pairs] = text.slice(PREFIX.length).split(';');
  const origin = new Map([['', element]]);
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at > 0) origin.set(pair.slice(0, at), decode(pair.slice(at + 1)));
  }
  return origin;
}

/** Somebody else may have written something like it. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
