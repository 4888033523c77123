import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/text/index.js';
import { anyString } from '../../texts.js';

const kinds = (raw: string) => tokenize(raw).map(({ kind, text }) => `${kind} ${text}`);

describe('tokens', () => {
  it.each([
    ['نمی‌شود.', ['word نمی‌شود', 'punctuation .']],
    ["don't long-term", ["word don't", 'word long', 'punctuation -', 'word term']],
    ['در G20 و سال۱۴۰۳', ['word در', 'word G20', 'word و', 'word سال', 'number ۱۴۰۳']],
    ['۴٫۵ ۴/۵ 1,234.5 ١٬٢٣٤ ½', ['number ۴٫۵', 'number ۴/۵', 'number 1,234.5', 'number ١٬٢٣٤', 'number ½']],
    ['۱۵٪ $5', ['number ۱۵', 'symbol ٪', 'symbol $', 'number 5']],
    ['1,2', ['number 1', 'punctuation ,', 'number 2']],
    ['۱۴۰۳/۱۰/۲۸', ['number ۱۴۰۳', 'symbol /', 'number ۱۰', 'symbol /', 'number ۲۸']],
    ['(www.mfa.ir).', ['punctuation (', 'url www.mfa.ir', 'punctuation )', 'punctuation .']],
    ['https://a.ir/b?c=d، a.b@c.co.ir', ['url https://a.ir/b?c=d', 'punctuation ،', 'email a.b@c.co.ir']],
    ['#برجام_۲ @mfa_ir', ['hashtag #برجام_۲', 'mention @mfa_ir']],
    ['🇮🇷❤️👨‍👩‍👧 1️⃣', ['emoji 🇮🇷', 'emoji ❤️', 'emoji 👨‍👩‍👧', 'emoji 1️⃣']],
    ['آیا؟! «بله»…', ['word آیا', 'punctuation ؟!', 'punctuation «', 'word بله', 'punctuation »', 'punctuation …']],
  ])('of %j', (raw, expected) => {
    expect(kinds(raw)).toEqual(expected);
  });

  it('are slices of the raw text, in order, with nothing visible between them', () => {
    fc.assert(
      fc.property(anyString, (raw) => {
        let last = 0;
        for (const { text, start, end } of tokenize(raw)) {
          expect(raw.slice(start, end)).toBe(text);
          expect(raw.slice(last, start)).toMatch(/^[\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]*$/u);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(raw.slice(last)).toMatch(/^[\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]*$/u);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    'a',
    'a.',
    'a@',
    'a@a.',
    '1,',
    '۱/',
    'www.',
    'www....',
    '#1',
    '#_',
    '\u200c',
    'a\u200c',
    '❤️\u200d',
    "a'",
  ])('of %j repeated take linear time', (piece) => {
    const start = performance.now();
    tokenize(piece.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
