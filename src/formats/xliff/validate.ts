/** Whether a document is XLIFF 2, and where it is not. */
import { TarjomanError } from '../../errors.js';
import type { ByteSource } from '../../internal/byte-source.js';
import { decodeXmlStream, xmlText } from '../../internal/decode.js';
import { XmlParser } from '../../internal/xml-parser.js';
import type { Finding } from '../finding.js';
import { DocumentValidator } from './document-validator.js';

/** How many findings a list holds: more say nothing new about what made the file, and a hostile file has no end of them. */
const MOST_FINDINGS = 1_000;

/** How much text is parsed before the number of findings is looked at. */
const PIECE = 65_536;

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
  const findings: Finding[] = [];
  try {
    const text = xmlText(input);
    const parser = new XmlParser(new DocumentValidator((finding) => findings.push(finding)));
    for (let at = 0; at < text.length && findings.length <= MOST_FINDINGS; at += PIECE) {
      parser.write(text.slice(at, at + PIECE));
    }
    if (findings.length <= MOST_FINDINGS) parser.end();
  } catch (error) {
    findings.push(asFinding(error));
  }
  findings.sort(inDocumentOrder);
  const beyond = findings[MOST_FINDINGS];
  if (beyond === undefined) return findings;
  const message = `there are more than ${MOST_FINDINGS} findings, and the rest is not looked at: mend these first`;
  return [...findings.slice(0, MOST_FINDINGS), { rule: 'limit', message, line: beyond.line, column: beyond.column }];
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
export async function* streamXliffFindings(input: ByteSource): AsyncGenerator<Finding, void, void> {
  let findings: Finding[] = [];
  const take = (): Finding[] => {
    const taken = findings.sort(inDocumentOrder);
    findings = [];
    return taken;
  };
  const parser = new XmlParser(new DocumentValidator((finding) => findings.push(finding)));
  try {
    for await (const text of decodeXmlStream(input)) {
      parser.write(text);
      if (findings.length > 0) yield* take();
    }
    parser.end();
  } catch (error) {
    findings.push(asFinding(error));
  }
  yield* take();
}

/** What stopped the parser, as a finding; throws what was not the file's fault. */
function asFinding(error: unknown): Finding {
  if (!(error instanceof TarjomanError)) throw error;
  const { message, line = 1, column = 1 } = error;
  return { rule: 'well-formed', message, line, column };
}

function inDocumentOrder(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column;
}
