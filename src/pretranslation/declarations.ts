/** Declarations of prefixes around the codes of a text: a code that is put elsewhere needs them there. */
import type { XmlAttributes } from '../formats/xml-element.js';
import type { Content } from '../tm/content.js';

/** The attributes of a target, with the prefixes that its source declares. */
export function attributesBeside(
  source: XmlAttributes = {},
  target: XmlAttributes = {},
): { readonly attributes?: XmlAttributes } {
  const declared = Object.entries(source).filter(([name]) => isDeclaration(name));
  const attributes = { ...Object.fromEntries(declared), ...target };
  return Object.keys(attributes).length === 0 ? {} : { attributes };
}

/** Whether an element in the text declares a prefix, for others in it perhaps. */
export function declaresPrefixes(content: Content): boolean {
  if (typeof content === 'string') return false;
  return content.some(
    (part) =>
      typeof part !== 'string' && (Object.keys(part.attributes).some(isDeclaration) || declaresPrefixes(part.content)),
  );
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}
