/** What a document's root element is: which format it has, and which version, where no name says it. */
import { concat } from './byte-source.js';

/** Bytes at the start within which a root is looked for; a comment of the press office stands before it. */
const HEAD = 1 << 14;

/** What may stand before a root: white space, instructions, comments, a document type. */
const MISCELLANY = /\s+|<\?.*?\?>|<!--.*?-->|<!(?!--)[^>]*>/sy;

/** A tag; the prefix before its name may be any. */
const TAG = /<(?:[\w.-]+:)?([\w.-]+)([^>]*)/y;

/** The start of a document's root. */
export interface Root {
  /** Its name without its prefix. */
  readonly name: string;
  /** Its attributes as they stand there. */
  readonly attributes: string;
}

/**
 * The root and the bytes, those that were looked at too.
 *
 * @param bytes - A document, in any encoding that has letters of ASCII as such, or with zeros between.
 */
export async function rootOf(
  bytes: AsyncGenerator<Uint8Array, void, void>,
): Promise<{ readonly root: Root | undefined; readonly whole: AsyncGenerator<Uint8Array, void, void> }> {
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < HEAD) {
    const { done, value } = await bytes.next();
    if (done) break;
    head = concat(head, value);
  }
  return { root: rootIn(head.subarray(0, HEAD)), whole: startingWith(head, bytes) };
}

/** Whether the root is that of XLIFF 1, by the version that it says, or else by its namespace. */
export function isXliff1(root: Root | undefined): boolean {
  if (root?.name !== 'xliff') return false;
  const version = /\sversion\s*=\s*["'](\d)/.exec(root.attributes)?.[1];
  return version === undefined ? root.attributes.includes('urn:oasis:names:tc:xliff:document:1.') : version === '1';
}

function rootIn(head: Uint8Array): Root | undefined {
  const text = String.fromCharCode(...head.filter((byte) => byte > 0 && byte < 0x80));
  MISCELLANY.lastIndex = 0;
  TAG.lastIndex = 0;
  while (MISCELLANY.test(text)) TAG.lastIndex = MISCELLANY.lastIndex;
  const [, name, attributes = ''] = TAG.exec(text) ?? [];
  return name === undefined ? undefined : { name, attributes };
}

async function* startingWith(
  head: Uint8Array,
  rest: AsyncGenerator<Uint8Array, void, void>,
): AsyncGenerator<Uint8Array, void, void> {
  yield head;
  yield* rest;
}
