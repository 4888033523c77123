/**
 * Strict UTF-8: bytes in, text out, and the place of the first bad byte where they are not UTF-8.
 *
 * `TextDecoder` is fast but says only *that* it failed. So it decodes, and a scanner of our own runs only after a
 * failure. A stream is decoded piece by piece; the bytes of a character that a chunk cuts wait for the next chunk:
 *
 *     chunk 1            chunk 2
 *     d8 b3 d9 84 d8 | a7 d9 85
 *                 ↑ carried over
 *
 * @see The Unicode Standard, table 3-7, Well-Formed UTF-8 Byte Sequences
 */
import { TarjomanError } from '../errors.js';

/** Bytes that arrive in pieces: a Node stream, the body of a response, a generator of one's own. */
export type ByteSource = AsyncIterable<Uint8Array> | ByteReadable;

/** What is used of a `ReadableStream<Uint8Array>`; not every browser lets `for await` read one. */
export interface ByteReadable {
  /** Locks the stream and returns a reader of it. */
  getReader(): ByteReader;
}

/** What is used of the reader of a {@link ByteReadable}. */
export interface ByteReader {
  /** The next chunk, or the end. */
  read(): Promise<ByteReadResult>;
  /** Tells the source that no more is wanted. */
  cancel(): Promise<unknown>;
}

/** What a {@link ByteReader} reads. */
export interface ByteReadResult {
  /** Whether the end is reached. */
  readonly done: boolean;
  /** The chunk, if there is one. */
  readonly value?: Uint8Array | undefined;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Bytes of the longest UTF-8 sequence. */
const LONGEST = 4;

/** Text of UTF-8 bytes, without its byte order mark; throws `BAD_ENCODING` with the offset of the first bad byte. */
export function decodeUtf8(bytes: Uint8Array): string {
  return withoutMark(decode(newDecoder(), bytes, 0));
}

/** Text of UTF-8 bytes chunk by chunk; no character is cut, and empty pieces are left out. */
export async function* decodeUtf8Stream(source: ByteSource): AsyncGenerator<string, void, void> {
  const decoder = newDecoder();
  let carried: Uint8Array = new Uint8Array(0);
  let offset = 0; // of the first carried byte in the whole stream
  let first = true;
  for await (const chunk of chunksOf(source)) {
    const bytes = carried.length === 0 ? chunk : concat(carried, chunk);
    const whole = bytes.length - cutTail(bytes);
    let text = decode(decoder, bytes.subarray(0, whole), offset);
    carried = bytes.slice(whole); // a copy: a source may use its buffer again
    offset += whole;
    if (first && text !== '') {
      text = withoutMark(text);
      first = false;
    }
    if (text !== '') yield text;
  }
  if (carried.length > 0) throw badByte(offset);
}

async function* chunksOf(source: ByteSource): AsyncGenerator<Uint8Array, void, void> {
  if (Symbol.asyncIterator in source) {
    yield* source;
    return;
  }
  const reader = source.getReader();
  let done = false;
  try {
    while (!done) {
      const result = await reader.read();
      done = result.done;
      if (result.value !== undefined) yield result.value;
    }
  } finally {
    if (!done) await reader.cancel();
  }
}

/** Through the value, since Node's declarations have no global type of this name. */
type Decoder = InstanceType<typeof TextDecoder>;

function newDecoder(): Decoder {
  // The mark is kept and cut by hand, since a decoder that drops it does so again at the start of every chunk.
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

function decode(decoder: Decoder, bytes: Uint8Array, offset: number): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw badByte(offset + firstBadByte(bytes), cause);
  }
}

function badByte(offset: number, cause?: unknown): TarjomanError {
  const message = `not UTF-8 at byte ${offset}: save the file as UTF-8`;
  return new TarjomanError('BAD_ENCODING', message, { cause });
}

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function concat(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const both = new Uint8Array(head.length + tail.length);
  both.set(head);
  both.set(tail, head.length);
  return both;
}

/** How many bytes at the end may be the start of a character that the next chunk completes. */
function cutTail(bytes: Uint8Array): number {
  for (let length = 1; length < LONGEST && length <= bytes.length; length++) {
    const byte = bytes[bytes.length - length] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return length < sequenceLength(byte) ? length : 0;
  }
  return 0;
}

/** Offset of the first byte of the first ill-formed sequence; the length where there is none. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    const length = sequenceLength(lead);
    if (length === 0) return at;
    for (let i = 1; i < length; i++) {
      const byte = bytes[at + i] ?? 0;
      const [low, high] = i === 1 ? secondByte(lead) : CONTINUATION;
      if (byte < low || byte > high) return at;
    }
    at += length;
  }
  return at;
}

const CONTINUATION = [0x80, 0xbf] as const;

/** Bytes in the sequence that this byte leads; 0 where it can lead none. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0; // a continuation, or an overlong form of ASCII
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

/** The range of the second byte, where table 3-7 narrows it: no overlong forms, surrogates or more than U+10FFFF. */
function secondByte(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return CONTINUATION;
}
