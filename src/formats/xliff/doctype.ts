/** The DOCTYPE of an XLIFF document. */
import { TarjomanError } from '../../errors.js';
import { isDoctype } from '../../internal/xml-escape.js';

/** The line with the DOCTYPE; nothing where there is none. */
export function doctypeLine(doctype: string | undefined): string {
  if (doctype === undefined) return '';
  if (isDoctype(doctype)) return `<!DOCTYPE ${doctype}>\n`;
  const message = `the DOCTYPE ${JSON.stringify(doctype)} is none: give a name, and where its DTD is`;
  throw new TarjomanError('BAD_ARGUMENT', message);
}
