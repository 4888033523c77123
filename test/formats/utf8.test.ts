import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, decodeUtf8Stream } from '../../src/internal/utf8.js';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function streamed(bytes: Uint8Array, size: number): Promise<string> {
  let text = '';
  for await (const piece of decodeUtf8Stream(pieces(bytes, size))) text += piece;
  return text;
}

const outcome = (action: () => string): unknown => {
  try {
    return action();
  } catch (error) {
    return (error as Error).message;
  }
};

describe('UTF-8', () => {
  it('decodes text, without its byte order mark', () => {
    expect(decodeUtf8(new TextEncoder().encode('\uFEFFسلام\uFEFF😀'))).toBe('سلام\uFEFF😀');
  });

  it.each([
    ['a byte of Latin-1', [0x61, 0xe9, 0x62], 1],
    ['an overlong slash', [0xc0, 0xaf], 0],
    ['an overlong form of three bytes', [0x61, 0x61, 0xe0, 0x80, 0x80], 2],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['more than U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a cut character', [0xd8, 0xb3, 0xd9], 2],
    ['UTF-16', [0xff, 0xfe, 0x33, 0x06], 0],
  ])('names the place of %s', async (_, bytes, at) => {
    const message = `not UTF-8 at byte ${at}: save the file as UTF-8`;
    expect(() => decodeUtf8(Uint8Array.from(bytes))).toThrow(message);
    await expect(streamed(Uint8Array.from(bytes), 1)).rejects.toMatchObject({
      code: 'BAD_ENCODING',
      message,
    });
  });

  it('in pieces as in one, whether right or wrong', async () => {
    const mostlyUtf8 = fc
      .tuple(
        fc.string({ unit: 'binary' }),
        fc.array(fc.integer({ min: 0x70, max: 0xff }), { maxLength: 3 }),
        fc.string({ unit: 'binary' }),
      )
      .map(([a, junk, b]) =>
        Uint8Array.from([...new TextEncoder().encode(a), ...junk, ...new TextEncoder().encode(b)]),
      );
    await fc.assert(
      fc.asyncProperty(mostlyUtf8, fc.integer({ min: 1, max: 5 }), async (bytes, size) => {
        const whole = outcome(() => decodeUtf8(bytes));
        const inParts = await streamed(bytes, size).catch((error: Error) => error.message);
        expect(inParts).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });
});
