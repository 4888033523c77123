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

/** Bytes of the largest piece: a whole file in one chunk must not become one string, nor keep its first units waiting. */
const LARGEST = 1 << 16;

/** The chunks of a source, none empty, large ones cut; each is good until the next, as a source may use its buffer again. */
export async function* piecesOf(source: ByteSource): AsyncGenerator<Uint8Array, void, void> {
  if (!isSource(source)) throw noBytes('the source is no stream');
  for await (const chunk of Symbol.asyncIterator in source ? source : chunksOf(source)) {
    if (!ArrayBuffer.isView(chunk)) throw noBytes(`the source gives a ${typeof chunk}, not bytes`);
    for (let at = 0; at < chunk.length; at += LARGEST) yield chunk.subarray(at, at + LARGEST);
  }
}

/** Whether it can be read at all: who writes JavaScript may give anything. */
function isSource(source: unknown): source is ByteSource {
  return typeof source === 'object' && source !== null && (Symbol.asyncIterator in source || 'getReader' in source);
}

function noBytes(message: string): TarjomanError {
  return new TarjomanError('BAD_ARGUMENT', `${message}: give a stream of bytes, opened without an encoding`);
}

async function* chunksOf(source: ByteReadable): AsyncGenerator<Uint8Array, void, void> {
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

/** Both runs of bytes in one array of its own. */
export function concat(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const both = new Uint8Array(head.length + tail.length);
  both.set(head);
  both.set(tail, head.length);
  return both;
}
