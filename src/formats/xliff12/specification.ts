/** Where the specification of XLIFF 1.2 says what a rule is about: each element and each attribute has an anchor of its name. */

const DOCUMENT = 'xliff-core.html';

/** The one name that an element and an attribute share. */
const TOOL_ELEMENT = 'tool_elem';

/**
 * The document and anchor of a rule, without its folder.
 *
 * @param rule - The rule of a finding.
 */
export function specificationOf(rule: string): string {
  const [element = '', attribute] = rule.split('/@');
  const own = attribute === undefined || (attribute.includes(':') && !attribute.startsWith('xml:'));
  if (own) return `${DOCUMENT}#${element === 'tool' ? TOOL_ELEMENT : element}`; // extensions have no place of their own
  return `${DOCUMENT}#${attribute.replace(':', '_')}`;
}
