/** Whether a document is XLIFF 1.2, 1.1 or 1.0, and where it is not. */
import type { ByteSource } from '../../internal/byte-source.js';
import type { Finding, Validator } from '../finding.js';
import { findAll, findStreaming } from '../validating.js';
import { DocumentValidator, type Xliff12Flavour } from './document-validator.js';

/** What to hold a document to. */
export interface Xliff12ValidateOptions {
  /** The schema of XLIFF 1.2. Default: what `xsi:schemaLocation` of the document names, else `transitional`. */
  readonly flavour?: Xliff12Flavour;
}

/**
 * Checks a document against XLIFF 1.2: structure, values, identifiers, references, pairs of codes and segments.
 *
 * The transitional flavour is for documents that somebody reads: it lets deprecated elements, and attributes and elements of
 * extensions pass. The strict one is for documents that somebody writes: it refuses all three, and holds documents to what
 * the specification says they should be, too. XLIFF 1.1 and 1.0 are judged leniently, whatever the flavour: by structure, and
 * 1.1 by its values. A file that is not XML, or that is cut off, has the findings up to that place and one with rule
 * `well-formed`. After 1,000 findings comes one with rule `limit`, and the rest of the file is not looked at.
 *
 * @param input - The document as text, or as bytes in UTF-8, UTF-16 or the encoding that it declares.
 * @param options - The flavour.
 * @returns What is wrong, in document order; empty for a valid document.
 * @example
 * ```ts
 * for (const { line, column, rule, message } of validateXliff12(xml, { flavour: 'strict' })) {
 *   console.log(`${line}:${column}: ${rule}: ${message}`); // 7:9: target/@phase-name: no <phase> of the header has …
 * }
 * ```
 */
export function validateXliff12(input: string | Uint8Array, options: Xliff12ValidateOptions = {}): Finding[] {
  return findAll(validatorOf(options), input);
}

/**
 * Checks a document as {@link validateXliff12} does while its bytes arrive, for files that need not fit into memory.
 *
 * @param input - The document's bytes: a Node stream, the body of a response, or any async iterable of them.
 * @param options - The flavour.
 * @returns All findings, without a limit; those of one unit come together, in document order.
 * @example
 * ```ts
 * for await (const { line, message } of streamXliff12Findings(createReadStream('memory.xlf'))) {
 *   console.log(`${line}: ${message}`);
 * }
 * ```
 */
export function streamXliff12Findings(
  input: ByteSource,
  options: Xliff12ValidateOptions = {},
): AsyncGenerator<Finding, void, void> {
  return findStreaming(validatorOf(options), input);
}

function validatorOf({ flavour }: Xliff12ValidateOptions): Validator {
  return class extends DocumentValidator {
    constructor(emit: (finding: Finding) => void) {
      super(emit, flavour);
    }
  };
}
