/** Whether a document is XLIFF 2, and where it is not. */
import { TarjomanError } from '../../errors.js';
import { decodeUtf8 } from '../../internal/utf8.js';
import { XmlParser } from '../../internal/xml-parser.js';
import { DocumentValidator } from './document-validator.js';
import type { Finding } from './finding.js';

/**
 * Checks a document against the core of XLIFF 2.0, 2.1 and 2.2: structure, attribute values, identifiers, references.
 *
 * Modules and extensions pass unchecked where the core lets them stand. A file that is not XML, or that is cut off, has
 * the findings up to that place and one with rule `well-formed`.
 *
 * @param input - The document as text, or as bytes in UTF-8.
 * @returns What is wrong, in document order; empty for a valid document.
 * @example
 * ```ts
 * for (const { line, column, rule, message } of validateXliff(xml)) {
 *   console.log(`${line}:${column}: ${rule}: ${message}`); // 7:5: segment/@subState: subState needs state: add it
 * }
 * ```
 */
export function validateXliff(input: string | Uint8Array): Finding[] {
  const findings: Finding[] = [];
  const parser = new XmlParser(new DocumentValidator((finding) => findings.push(finding)));
  try {
    const text = typeof input === 'string' ? input : decodeUtf8(input);
    parser.write(text.startsWith('\uFEFF') ? text.slice(1) : text);
    parser.end();
  } catch (error) {
    if (!(error instanceof TarjomanError)) throw error;
    const { message, line = 1, column = 1 } = error;
    findings.push({ rule: 'well-formed', message, line, column });
  }
  return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}
