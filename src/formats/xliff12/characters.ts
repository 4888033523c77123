/** Texts without the characters that XML cannot hold, for which XLIFF 1 has no element. */
import { isXmlChar, isXmlText } from '../../internal/xml-escape.js';

/** The text without them: most have none. */
export function withoutUnspeakable(text: string): string {
  if (isXmlText(text)) return text;
  return Array.from(text, (char) => (isXmlChar(char.codePointAt(0) ?? 0) ? char : '')).join('');
}
