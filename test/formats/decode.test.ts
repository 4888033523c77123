import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeXml, decodeXmlStream } from '../../src/internal/decode.js';

/** In pieces whose memory the source uses again, as some do. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    buffer.set(piece);
    yield buffer.subarray(0, piece.length);
  }
}

async function streamed(bytes: Uint8Array, size: number): Promise<string> {
  let text = '';
  for await (const piece of decodeXmlStream(pieces(bytes, size))) {
    expect(piece).not.toBe('');
    text += piece;
  }
  return text;
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** Encodings by the names that a declaration has, with an encoder that is not ours. */
const ENCODERS = new Map<string, (text: string) => Uint8Array>([
  ['UTF-8', (text) => Buffer.from(text, 'utf8')],
  ['UTF-16', (text) => Buffer.from(text, 'utf16le')],
  ['utf-16le', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16BE', utf16be],
  ['Utf-16', utf16be],
  ['ISO-10646-UCS-2', utf16be],
]);

/** Encodings of one byte a character, each with the bytes that have a meaning in it. */
const BYTES = ['windows-1256', 'windows-1252', 'ISO-8859-6', 'windows-1255', 'KOI8-R', 'x-mac-cyrillic', 'us-ascii'];

const declaration = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;

const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

describe('the bytes of an XML document', () => {
  it('are text, whatever the encoding, the mark and the pieces are', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'aسé😀\uFEFF\u200C') }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ENCODERS),
        fc.boolean(),
        text.map((each) => Buffer.from(each).toString()),
        fc.integer({ min: 0, max: 1_200 }),
        fc.integer({ min: 1, max: 1_500 }),
        async ([name, encode], marked, some, padding, size) => {
          const document = `${declaration(name)}${' '.repeat(padding)}${some}`;
          const bytes = encode(marked ? `\uFEFF${document}` : document);
          expect(decodeXml(bytes)).toBe(document);
          expect(await streamed(bytes, size)).toBe(document);
        },
      ),
    );
  });

  it.each(BYTES)('are what the Encoding Standard says of %s', async (name) => {
    const decoder = new TextDecoder(name);
    const known = Array.from({ length: name === 'us-ascii' ? 0x80 : 0x100 }, (_, byte) => byte).filter(
      (byte) => decoder.decode(Uint8Array.of(byte)) !== '\uFFFD',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...known)), fc.integer({ min: 1, max: 100 }), async (content, size) => {
        const bytes = bytesOf(declaration(name), content);
        // As a stream, since some versions of Node take windows-1252 for Latin-1 otherwise.
        const expected = new TextDecoder(name).decode(bytes, { stream: true });
        expect(decodeXml(bytes)).toBe(expected);
        expect(await streamed(bytes, size)).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('have the Euro sign in windows-1252, though they be declared as Latin-1', () => {
    expect(decodeXml(bytesOf(declaration('iso-8859-1'), [0x80]))).toBe(`${declaration('iso-8859-1')}€`);
  });

  it('may be in encodings whose characters have several bytes', async () => {
    const bytes = bytesOf(declaration('Shift_JIS'), [0x93, 0xfa, 0x96, 0x7b]);
    expect(decodeXml(bytes)).toBe(`${declaration('Shift_JIS')}日本`);
    expect(await streamed(bytes, 1)).toBe(`${declaration('Shift_JIS')}日本`);
  });

  it('are UTF-8 where nothing is declared', async () => {
    for (const text of [
      '',
      '<',
      '<tmx/>',
      '<?xml?>',
      "<?xml version='1.0'?><a>سلام</a>",
      '<?xml-stylesheet encoding="x"?>',
    ]) {
      expect(decodeXml(Buffer.from(text))).toBe(text);
      expect(await streamed(Buffer.from(text), 3)).toBe(text);
    }
  });

  it('declare their encoding in a pseudo-attribute of its own only', () => {
    const text = `<?xml version=" encoding='x' " standalone = 'yes' ?><a encoding="y"/>`;
    expect(decodeXml(Buffer.from(text))).toBe(text);
  });
});

describe('an XML document in no encoding', () => {
  const latin = declaration('windows-1255');
  it.each([
    ['a byte of Latin-1', bytesOf('<a>é</a>'), 'not UTF-8 at byte 3: save'],
    [
      'a byte that its encoding does not have',
      bytesOf(latin, [0xe0, 0xd9]),
      `not windows-1255 at byte ${latin.length + 1}, which`,
    ],
    [
      'a letter in ASCII',
      bytesOf(declaration('US-ASCII'), 'é'),
      `not US-ASCII at byte ${declaration('US-ASCII').length}, which`,
    ],
    ['a cut character of several bytes', bytesOf(declaration('GBK'), [0x81]), 'not GBK, which'],
    ['half a code unit of UTF-16', bytesOf([0xff, 0xfe, 0x3c, 0]).subarray(0, 3), 'not UTF-16LE at byte 2: save'],
    ['a trail surrogate alone', bytesOf([0xfe, 0xff, 0, 0x3c, 0xdc, 0]), 'not UTF-16BE at byte 4: save'],
    ['a lead surrogate alone', bytesOf([0xff, 0xfe, 0x3c, 0, 0, 0xd8, 0x3c, 0]), 'not UTF-16LE at byte 4: save'],
    ['a lead surrogate at the end', bytesOf([0xff, 0xfe, 0x3c, 0, 0, 0xd8]), 'not UTF-16LE at byte 4: save'],
    [
      'the mark of UTF-32',
      bytesOf([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]),
      'the file has the mark of UTF-32, which is not read: save',
    ],
    ['UTF-32 without a mark', bytesOf([0, 0, 0, 0x3c]), 'the file is UTF-32, which'],
    ['EBCDIC', bytesOf([0x4c, 0x6f, 0xa7, 0x94]), 'the file is EBCDIC, which'],
    [
      'an unknown name',
      bytesOf(declaration('x-klingon')),
      'the XML declaration says x-klingon, an encoding that is not known here',
    ],
    [
      'a declaration without an end',
      bytesOf(`<?xml ${' '.repeat(1_024)}`),
      'does not end within 1024 bytes: shorten it',
    ],
  ])('is told: %s', async (_, bytes, message) => {
    expect(() => decodeXml(bytes)).toThrow(
      expect.objectContaining({ code: 'BAD_ENCODING', message: expect.stringContaining(message) }),
    );
    for (const size of [1, 7, 2_000]) {
      await expect(streamed(bytes, size)).rejects.toMatchObject({
        code: 'BAD_ENCODING',
        message: expect.stringContaining(message),
      });
    }
  });

  it.each([
    ['UTF-16', [], 'UTF-16, but the file is not UTF-16'],
    ['windows-1252', [0xef, 0xbb, 0xbf], 'windows-1252, but the file has the mark of UTF-8'],
  ])('is told: it declares %s after %j', (name, mark, message) => {
    expect(() => decodeXml(bytesOf(mark, declaration(name)))).toThrow(`the XML declaration says ${message}`);
  });

  it.each(['UTF-8', 'utf-16be', 'windows-1256'])('is told: UTF-16LE that declares %s', (name) => {
    const message = `the XML declaration says ${name}, but the file`;
    expect(() => decodeXml(Buffer.from(`\uFEFF${declaration(name)}`, 'utf16le'))).toThrow(`${message} has the mark of`);
    expect(() => decodeXml(Buffer.from(declaration(name), 'utf16le'))).toThrow(`${message} is UTF-16LE`);
  });
});

describe('a stream of XML', () => {
  it('passes in pieces of some size, however large its chunks are', async () => {
    const text = `<?xml version="1.0"?>${'سلام '.repeat(300_000)}`;
    const lengths: number[] = [];
    for await (const piece of decodeXmlStream(pieces(Buffer.from(text), 1 << 23))) lengths.push(piece.length);
    expect(lengths.reduce((sum, length) => sum + length)).toBe(text.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1 << 16);
    expect(lengths.length).toBeLessThan(60);
  });

  it.each([10, 5_000])('is closed where its reader stops early, or fails, after %i bytes', async (length) => {
    let closed = 0;
    async function* source() {
      try {
        for (;;) yield Buffer.from('x'.repeat(length));
      } finally {
        closed += 1;
      }
    }
    for await (const _ of decodeXmlStream(source())) break;
    expect(closed).toBe(1);
    async function* bad() {
      try {
        for (;;) yield Buffer.from([0xff, ...Buffer.from('x'.repeat(length))]);
      } finally {
        closed += 1;
      }
    }
    await expect(decodeXmlStream(bad()).next()).rejects.toThrow('not UTF-8 at byte 0');
    expect(closed).toBe(2);
  });
});

const shared = new URL('../../../shared/conformance/', import.meta.url);

describe.skipIf(!existsSync(shared))('the documents of other programs (needs shared/conformance)', () => {
  it('are all in the encoding that they say', () => {
    const files = readdirSync(shared, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && /\.(tmx|xlf|tbx|srx|xml)$/.test(entry.name),
    );
    expect(files.length).toBeGreaterThan(700);
    for (const { parentPath, name } of files) {
      expect(decodeXml(readFileSync(`${parentPath}/${name}`)), name).toMatch(/^(<|\s)/);
    }
  });
});
