/** Whether a document is TMX, and where it is not. */
import type { ByteSource } from '../../internal/byte-source.js';
import type { Finding } from '../finding.js';
import { findAll, findStreaming } from '../validating.js';
import { DocumentValidator } from './document-validator.js';

/**
 * Checks a document against TMX 1.1, 1.2, 1.3 or 1.4b, whichever it says it is: structure, attributes and their values,
 * pairs of codes, the source's language.
 *
 * A file that is not XML, or that is cut off, has the findings up to that place and one with rule `well-formed`. What TMX
 * merely recommends is no finding. After 1,000 findings comes one with rule `limit`, and the rest of the file is not
 * looked at.
 *
 * @param input - The document as text, or as bytes in UTF-8, UTF-16 or the encoding that it declares.
 * @returns What is wrong, in document order; empty for a valid document.
 * @example
 * ```ts
 * for (const { line, column, rule, message } of validateTmx(xml)) {
 *   console.log(`${line}:${column}: ${rule}: ${message}`); // 7:5: tuv/@xml:lang: <tuv> needs xml:lang: add it
 * }
 * ```
 */
export function validateTmx(input: string | Uint8Array): Finding[] {
  return findAll(DocumentValidator, input);
}

/**
 * Checks a TMX document as {@link validateTmx} does, while its bytes arrive.
 *
 * @param input - The document's bytes: a Node stream, the body of a response, or any async iterable of them.
 * @returns The findings, in document order as far as the document has arrived.
 * @example
 * ```ts
 * for await (const finding of streamTmxFindings(createReadStream('memory.tmx'))) console.log(finding.rule);
 * ```
 */
export function streamTmxFindings(input: ByteSource): AsyncGenerator<Finding, void, void> {
  return findStreaming(DocumentValidator, input);
}
