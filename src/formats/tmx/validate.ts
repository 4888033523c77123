/** Whether a document is TMX, and where it is not. */
import { TarjomanError } from '../../errors.js';
import type { ByteSource } from '../../internal/byte-source.js';
import { decodeXmlStream, xmlText } from '../../internal/decode.js';
import { XmlParser } from '../../internal/xml-parser.js';
import type { Finding } from '../finding.js';
import { DocumentValidator } from './document-validator.js';

/**
 * Checks a document against TMX 1.1, 1.2, 1.3 or 1.4b, whichever it says it is: structure, attributes and their values,
 * pairs of codes, the source's language.
 *
 * A file that is not XML, or that is cut off, has the findings up to that place and one with rule `well-formed`. What TMX
 * merely recommends is no finding.
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
  const findings: Finding[] = [];
  const parser = new XmlParser(new DocumentValidator((finding) => findings.push(finding)));
  try {
    parser.write(xmlText(input));
    parser.end();
  } catch (error) {
    findings.push(notWellFormed(error));
  }
  return inOrder(findings);
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
export async function* streamTmxFindings(input: ByteSource): AsyncGenerator<Finding, void, void> {
  let findings: Finding[] = [];
  const parser = new XmlParser(new DocumentValidator((finding) => findings.push(finding)));
  try {
    for await (const text of decodeXmlStream(input)) {
      parser.write(text);
      yield* inOrder(findings);
      findings = [];
    }
    parser.end();
  } catch (error) {
    findings.push(notWellFormed(error));
  }
  yield* inOrder(findings);
}

function notWellFormed(error: unknown): Finding {
  if (!(error instanceof TarjomanError)) throw error;
  const { message, line = 1, column = 1 } = error;
  return { rule: 'well-formed', message, line, column };
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}
