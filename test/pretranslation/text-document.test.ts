import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXliffParts, validateXliff, writeXliffParts, type XliffPart } from '../../src/formats/xliff/index.js';
import { pretranslate, textDocument } from '../../src/pretranslation/index.js';
import { plainText } from '../../src/tm/index.js';
import { anyText } from '../formats/units.js';
import { GREEDY } from './desk.js';
import { KNOWN } from './sentences.js';

/** The sources of a document one after another. */
function sourcesOf(parts: readonly XliffPart[]): string {
  return parts
    .flatMap((part) => (part.kind === 'unit' ? part.content.map(({ source }) => plainText(source.content)) : []))
    .join('');
}

describe('a plain text as a document', () => {
  it('has paragraphs as units and sentences as segments, and all white space between them', () => {
    const text = '\n  معاهده امضا شد. دیدار پایان یافت.\n\n\nThe End\r\n';
    const parts = [...textDocument(text, { sourceLang: 'fa', document: 'speech' })];
    expect(parts.slice(0, 2)).toMatchObject([
      { kind: 'xliff', version: '2.1', srcLang: 'fa', trgLang: 'en' },
      { kind: 'file', original: 'speech', space: 'preserve' },
    ]);
    expect(
      parts.flatMap((part) =>
        part.kind === 'unit' ? [part.content.map(({ kind, source }) => [kind, source.content])] : [],
      ),
    ).toEqual([
      [
        ['ignorable', '\n  '],
        ['segment', 'معاهده امضا شد.'],
        ['ignorable', ' '],
        ['segment', 'دیدار پایان یافت.'],
        ['ignorable', '\n\n\n'],
      ],
      [
        ['segment', 'The End'],
        ['ignorable', '\r\n'],
      ],
    ]);
  });

  it('can be had back, whatever the text, also after pretranslation and from its file', () => {
    const text = fc.oneof(
      anyText,
      fc
        .array(fc.constantFrom('معاهده امضا شد.', 'دیدار پایان یافت.', ' ', '\n', '\n\n', '\r\n', '\t', '۱. '))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (raw) => {
        const parts = pretranslate(textDocument(raw, { sourceLang: 'fa' }), {
          memories: [KNOWN],
          glossary: GREEDY,
          exact: true,
        });
        const xml = writeXliffParts(parts);
        expect(validateXliff(xml)).toEqual([]);
        expect(sourcesOf(parseXliffParts(xml))).toBe(raw);
      }),
      { numRuns: 200 },
    );
  });

  it('is a valid document even if it has no text', () => {
    for (const text of ['', ' \n']) {
      const parts = [...textDocument(text, { sourceLang: 'en', targetLang: 'fa' })];
      expect(validateXliff(writeXliffParts(parts))).toEqual([]);
      expect(sourcesOf(parts)).toBe(text);
    }
  });

  it('needs languages that are some', () => {
    expect(() => [...textDocument('x', { sourceLang: 'no language' })]).toThrow(
      expect.objectContaining({ code: 'BAD_ARGUMENT' }),
    );
  });
});
