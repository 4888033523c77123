/** Documents through a handler that makes items of them: whole, or as they arrive. */
import { TarjomanError } from '../errors.js';
import { Batches } from '../internal/batches.js';
import type { ByteSource } from '../internal/byte-source.js';
import { decodeXmlStream, xmlText } from '../internal/decode.js';
import { type XmlHandler, XmlParser } from '../internal/xml-parser.js';
import type { Validator } from './finding.js';

/** Reads a whole document; the handler has put its items somewhere when this returns. */
export function parseWith(handler: XmlHandler, input: string | Uint8Array): void {
  const parser = new XmlParser(handler);
  parser.write(xmlText(input));
  parser.end();
}

/** Reads a document while its bytes arrive; the handler puts items into `ready`. What comes before an error comes first. */
export function readWith<Item>(
  handler: XmlHandler,
  ready: Item[],
  input: ByteSource,
): AsyncGenerator<Item, void, void> {
  return new Batches(batchesOf(handler, ready, input));
}

async function* batchesOf<Item>(
  handler: XmlHandler,
  ready: Item[],
  input: ByteSource,
): AsyncGenerator<Item[], void, void> {
  const parser = new XmlParser(handler);
  for await (const text of decodeXmlStream(input)) {
    let failure: unknown;
    try {
      parser.write(text);
    } catch (error) {
      failure = error;
    }
    if (ready.length > 0) yield ready.splice(0);
    if (failure !== undefined) throw failure;
  }
  parser.end();
  yield ready.splice(0);
}

/** The reader, and an error at the first rule that the document breaks. */
export function strictly(reader: XmlHandler, Validator: Validator): XmlHandler {
  return new StrictHandler(
    reader,
    new Validator(({ rule, message, line, column }) => {
      throw new TarjomanError('BAD_FORMAT', `${rule}: ${message}`, { line, column });
    }),
  );
}

class StrictHandler implements XmlHandler {
  readonly #reader: XmlHandler;
  readonly #validator: XmlHandler;

  constructor(reader: XmlHandler, validator: XmlHandler) {
    this.#reader = reader;
    this.#validator = validator;
  }

  open(...event: Parameters<XmlHandler['open']>): void {
    this.#validator.open(...event);
    this.#reader.open(...event);
  }

  close(...event: Parameters<XmlHandler['close']>): void {
    this.#validator.close(...event);
    this.#reader.close(...event);
  }

  text(text: string): void {
    this.#validator.text(text);
    this.#reader.text(text);
  }

  comment(text: string): void {
    this.#validator.comment?.(text);
    this.#reader.comment?.(text);
  }

  instruction(target: string, body: string): void {
    this.#validator.instruction?.(target, body);
    this.#reader.instruction?.(target, body);
  }

  doctype(text: string): void {
    this.#reader.doctype?.(text);
  }

  holds(): boolean {
    return this.#validator.holds?.() !== false || this.#reader.holds?.() !== false;
  }

  end(): void {
    this.#validator.end?.();
    this.#reader.end?.();
  }
}
