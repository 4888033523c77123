/**
 * Another place of a unit as the text of a property: one line of JSON, so that tools which sort properties do not take it
 * apart, and so that it holds characters that XML does not.
 *
 *     <prop type="x-origin">{"document":"communique-11","id":"u4","before":"…","after":"…"}</prop>
 */
import { copied } from '../../internal/interned.js';
import type { OtherOrigin } from '../../tm/unit.js';
import { toXmlJson } from '../json-in-xml.js';

/** The text of the property. */
export function writeOrigin({ document, id, before, after }: OtherOrigin): string {
  return toXmlJson({ document, id, before, after });
}

/** The place that the text says; `undefined` where it says something else, or more. */
export function readOrigin(text: string): OtherOrigin | undefined {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const { document, id, before, after, ...others } = value as { readonly [Key in keyof OtherOrigin]?: unknown };
  if (typeof document !== 'string' || typeof id !== 'string' || Object.keys(others).length > 0) return undefined;
  if (!isTextOrAbsent(before) || !isTextOrAbsent(after)) return undefined;
  return {
    document: copied(document),
    id,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // somebody else's property
  }
}

function isTextOrAbsent(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}
