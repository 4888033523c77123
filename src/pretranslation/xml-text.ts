/** Texts of memories and glossaries where XML must be able to hold them. */
import { isXmlChar, isXmlText } from '../internal/xml-escape.js';

/** The text with a replacement character for each that XML 1.0 cannot hold. */
export function xmlText(text: string): string {
  if (isXmlText(text)) return text;
  return Array.from(text, (char) => (isXmlChar(char.codePointAt(0) as number) ? char : '\uFFFD')).join('');
}
