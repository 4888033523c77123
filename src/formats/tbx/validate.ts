/** Whether a document is TBX, and where it is not. */
import type { ByteSource } from '../../internal/byte-source.js';
import type { Finding } from '../finding.js';
import { findAll, findStreaming } from '../validating.js';
import { DocumentValidator } from './document-validator.js';

/**
 * Checks a document against TBX v3 (ISO 30042:2019) or v2, whichever it is: the core structure, identifiers and
 * references; and the data categories, their places and their values where it says that it is TBX-Basic or TBX-Min.
 *
 * A file that is not XML, or that is cut off, has the findings up to that place and one with rule `well-formed`. Data
 * categories of other dialects are not checked. After 1,000 findings comes one with rule `limit`, and the rest of the
 * file is not looked at.
 *
 * @param input - The document as text, or as bytes in UTF-8, UTF-16 or the encoding that it declares.
 * @returns What is wrong, in document order; empty for a valid document.
 * @example
 * ```ts
 * for (const { line, column, rule, message } of validateTbx(xml)) {
 *   console.log(`${line}:${column}: ${rule}: ${message}`); // 69:7: partOfSpeech: partOfSpeech is "nominal": it must be …
 * }
 * ```
 */
export function validateTbx(input: string | Uint8Array): Finding[] {
  return findAll(DocumentValidator, input);
}

/**
 * Checks a TBX document as {@link validateTbx} does, while its bytes arrive.
 *
 * @param input - The document's bytes: a Node stream, the body of a response, or any async iterable of them.
 * @returns The findings, in document order as far as the document has arrived; those about references come last.
 * @example
 * ```ts
 * for await (const finding of streamTbxFindings(createReadStream('glossary.tbx'))) console.log(finding.rule);
 * ```
 */
export function streamTbxFindings(input: ByteSource): AsyncGenerator<Finding, void, void> {
  return findStreaming(DocumentValidator, input);
}
