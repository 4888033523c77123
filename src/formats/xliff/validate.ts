/** Whether a document is XLIFF 2, and where it is not. */
import type { ByteSource } from '../../internal/byte-source.js';
import type { Finding } from '../finding.js';
import { findAll, findStreaming } from '../validating.js';
import { DocumentValidator } from './document-validator.js';

/**
 * Checks a document against XLIFF 2.0, 2.1 or 2.2, as it declares: structure, values, identifiers and references of the
 * core and of all modules.
 *
 * Extensions pass where the specification lets them stand; of them only identifiers are checked. A file that is not XML, or that is cut off, has
 * the findings up to that place and one with rule `well-formed`. After 1,000 findings comes one with rule `limit`, and
 * the rest of the file is not looked at.
 *
 * @param input - The document as text, or as bytes in UTF-8, UTF-16 or the encoding that it declares.
 * @returns What is wrong, in document order; empty for a valid document.
 * @example
 * ```ts
 * for (const { line, column, rule, message } of validateXliff(xml)) {
 *   console.log(`${line}:${column}: ${rule}: ${message}`); // 7:5: segment/@subState: subState needs state: add it
 * }
 * ```
 */
export function validateXliff(input: string | Uint8Array): Finding[] {
  return findAll(DocumentValidator, input);
}

/**
 * Checks a document as {@link validateXliff} does while its bytes arrive, for files that need not fit into memory.
 *
 * @param input - The document's bytes, encoded as {@link validateXliff} takes them: a Node stream, the body of a response, or any async iterable of them.
 * @returns All findings, without a limit; those of one unit come together, in document order.
 * @example
 * ```ts
 * for await (const { line, message } of streamXliffFindings(createReadStream('memory.xlf'))) {
 *   console.log(`${line}: ${message}`);
 * }
 * ```
 */
export function streamXliffFindings(input: ByteSource): AsyncGenerator<Finding, void, void> {
  return findStreaming(DocumentValidator, input);
}
