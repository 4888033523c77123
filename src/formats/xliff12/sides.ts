/**
 * A side of a unit as text of XLIFF 1.2, and what that does not say of it.
 *
 * Codes of XLIFF 2 and TMX say more than those of XLIFF 1.2, and texts may have characters that XML cannot hold. Where
 * the side would not be read again as it is, it stands beside the text as JSON too:
 *
 *     <source>a <g id="1">b</g></source>
 *     <context-group purpose="x-tarjoman-content x-source"><context context-type="x-json">["a ",{"name":"pc",…}]</context></context-group>
 *
 * Whoever changes the text need not know of it: it is believed as long as it would be written as the text that stands there.
 */
import { Namespaces } from '../../internal/namespaces.js';
import { isXmlText } from '../../internal/xml-escape.js';
import type { Content } from '../../tm/content.js';
import { toXmlJson } from '../json-in-xml.js';
import { content as contentReader } from '../jsonl/content-reader.js';
import type { XliffMetaGroup } from '../xliff/modules.js';
import { CodeReader } from './code-reader.js';
import { CodeWriter } from './code-writer.js';
import { isSameContent } from './same-content.js';

/** Groups of sides as JSON. */
const CONTENT_CATEGORY = 'tarjoman:content';

/** Which side of a unit. */
export type Side = 'source' | 'target';

/** A side as text of XLIFF 1.2, and a group where the text does not say it all. */
export function writeSide(content: Content, side: Side): { readonly text: Content; readonly group?: XliffMetaGroup } {
  if (typeof content === 'string' && isXmlText(content)) return { text: content };
  const text = new CodeWriter().write(content);
  if (isSameContent(new CodeReader(new Namespaces()).read(text), content)) return { text };
  const json = toXmlJson(content);
  const items = [{ kind: 'meta' as const, type: 'json', text: json }];
  return { text, group: { kind: 'group', category: CONTENT_CATEGORY, appliesTo: side, items } };
}

/** The side that the groups have as JSON, where it belongs to the text. */
export function readSide(text: Content, side: Side, groups: readonly XliffMetaGroup[]): Content | undefined {
  for (const { category, appliesTo, items } of groups) {
    const [item] = items;
    if (category !== CONTENT_CATEGORY || appliesTo !== side || item?.kind !== 'meta') continue;
    const content = parsed(item.text);
    if (content !== undefined && isSameContent(new CodeWriter().write(content), text)) return content;
  }
  return undefined;
}

/** The content that JSON says; `undefined` where it says something else, which somebody changed. */
function parsed(json: string): Content | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : contentReader(value, REPORT);
  } catch {
    return undefined;
  }
}

const REPORT: Parameters<typeof contentReader>[1] = {
  refuse: (expected) => {
    throw new Error(expected);
  },
  unknownKey: () => {},
};
