/** What a document's root element is: which format it has, and which version, where no name says it. */
import { TarjomanError } from '../errors.js';
import { decodeXmlStream } from './decode.js';
import { XmlParser, type XmlTag } from './xml-parser.js';

/** Bytes at the start within which a root begins; licences and histories stand before it in comments. */
const HEAD = 1 << 20;

/** The start of a document's root. */
export interface Root {
  /** Its name without its prefix. */
  readonly name: string;
  /** Its namespace; `''` for none. */
  readonly namespace: string;
  /** Its attribute `version`, where it has one. */
  readonly version?: string;
}

type Bytes = AsyncGenerator<Uint8Array, void, void>;

/**
 * The root and the bytes, those that were looked at too.
 *
 * @param bytes - A document in any encoding that XML has.
 * @returns No root where it is no XML, or begins after more than a million bytes: whoever reads it says what is wrong.
 * @throws What reading the bytes throws.
 */
export async function rootOf(bytes: Bytes): Promise<{ readonly root: Root | undefined; readonly whole: Bytes }> {
  const seen: Uint8Array[] = [];
  const root = await rootIn(recorded(bytes, seen));
  return { root, whole: startingWith(seen, bytes) };
}

/** Whether the root is that of XLIFF 1, by the version that it says, or else by its namespace. */
export function isXliff1(root: Root | undefined): boolean {
  if (root?.name !== 'xliff') return false;
  const { version, namespace } = root;
  if (version === undefined) return namespace.startsWith('urn:oasis:names:tc:xliff:document:1.');
  return /^\s*1(?!\d)/.test(version);
}

async function rootIn(bytes: Bytes): Promise<Root | undefined> {
  const found = new FirstElement();
  const parser = new XmlParser(found);
  try {
    for await (const text of decodeXmlStream(bytes)) parser.write(text);
  } catch (error) {
    if (found.root === undefined && !isOfDocument(error)) throw error;
  }
  return found.root;
}

/** Whether the error is that this is no XML, and not that its bytes do not come. */
function isOfDocument(error: unknown): boolean {
  return error instanceof TarjomanError && ['BAD_XML', 'BAD_ENCODING', 'TOO_LARGE'].includes(error.code);
}

/** Ends the parsing with the first element. */
class FirstElement {
  root: Root | undefined;

  open({ local, uri, values }: XmlTag): void {
    const { version } = values;
    this.root ??= { name: local, namespace: uri, ...(version !== undefined && { version }) };
    throw new Error('found');
  }

  close(): void {}

  text(): void {}
}

/** Notes the bytes of the head while they are read; closing it does not close their source. */
async function* recorded(bytes: Bytes, seen: Uint8Array[]): Bytes {
  for (let size = 0; size < HEAD; ) {
    const { done, value } = await bytes.next();
    if (done) return;
    seen.push(value.slice()); // a source may use its buffer again
    size += value.length;
    yield value;
  }
}

async function* startingWith(head: readonly Uint8Array[], rest: Bytes): Bytes {
  yield* head;
  yield* rest;
}
