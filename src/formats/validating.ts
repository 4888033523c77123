/** Documents through a validator: whole, or as they arrive. */
import { type ErrorCode, TarjomanError } from '../errors.js';
import type { ByteSource } from '../internal/byte-source.js';
import { decodeXmlStream, xmlText } from '../internal/decode.js';
import { XmlParser } from '../internal/xml-parser.js';
import type { Finding, Validator } from './finding.js';

/** How many findings a list holds: more say nothing new about what made the file, and a hostile file has no end of them. */
const MOST_FINDINGS = 1_000;

/** How much text is parsed before the number of findings is looked at. */
const PIECE = 65_536;

/** What is wrong with a document, in document order; after 1,000 findings one with rule `limit` ends the list. */
export function findAll(Validator: Validator, input: string | Uint8Array): Finding[] {
  const findings: Finding[] = [];
  try {
    const text = xmlText(input);
    const parser = new XmlParser(new Validator((finding) => findings.push(finding)));
    for (let at = 0; at < text.length && findings.length <= MOST_FINDINGS; at += PIECE) {
      parser.write(text.slice(at, at + PIECE));
    }
    if (findings.length <= MOST_FINDINGS) parser.end();
  } catch (error) {
    findings.push(notWellFormed(error));
  }
  findings.sort(inDocumentOrder);
  const beyond = findings[MOST_FINDINGS];
  if (beyond === undefined) return findings;
  const message = `there are more than ${MOST_FINDINGS} findings, and the rest is not looked at: mend these first`;
  return [...findings.slice(0, MOST_FINDINGS), { rule: 'limit', message, line: beyond.line, column: beyond.column }];
}

/** What is wrong with a document, as its bytes arrive; throws where the bytes do not. */
export async function* findStreaming(Validator: Validator, input: ByteSource): AsyncGenerator<Finding, void, void> {
  let findings: Finding[] = [];
  const parser = new XmlParser(new Validator((finding) => findings.push(finding)));
  try {
    for await (const text of decodeXmlStream(input)) {
      parser.write(text);
      yield* findings.sort(inDocumentOrder);
      findings = [];
    }
    parser.end();
  } catch (error) {
    findings.push(notWellFormed(error));
  }
  yield* findings.sort(inDocumentOrder);
}

/** Errors that are the document's fault, and not that of whoever should have brought it. */
const OF_THE_DOCUMENT: ReadonlySet<ErrorCode> = new Set(['BAD_XML', 'BAD_ENCODING', 'TOO_LARGE']);

function notWellFormed(error: unknown): Finding {
  if (!(error instanceof TarjomanError && OF_THE_DOCUMENT.has(error.code))) throw error;
  const { message, line = 1, column = 1 } = error;
  return { rule: 'well-formed', message, line, column };
}

function inDocumentOrder(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column;
}
