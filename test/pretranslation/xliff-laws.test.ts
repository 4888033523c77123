/** What holds for every XLIFF 2 document: nothing of it is lost, and doing it twice is doing it once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseXliffParts,
  writeXliffParts,
  type XliffPart,
  type XliffSegment,
  type XliffUnit,
} from '../../src/formats/xliff/index.js';
import { type PretranslationOptions, pretranslate } from '../../src/pretranslation/index.js';
import { infosetOf } from '../formats/infoset.js';
import { anyDocument, anyRemarks } from '../formats/parts.js';
import { GREEDY, memoryOf } from './desk.js';
import { KNOWN, source } from './sentences.js';
import { withoutOurs } from './without-ours.js';

/** Any document, some of whose sources are such. */
const document: fc.Arbitrary<XliffPart[]> = fc
  .tuple(anyDocument, fc.infiniteStream(fc.option(source)), fc.infiniteStream(fc.option(anyRemarks, { freq: 2 })))
  .map(([parts, sources, remarks]) =>
    parts.map((part): XliffPart => {
      // Without its language it is refused where a target says another.
      if (part.kind === 'xliff') return { ...part, trgLang: part.trgLang ?? 'en' };
      if (part.kind !== 'unit') return part;
      const found = remarks.next().value;
      const unit: XliffUnit = {
        ...part,
        content: part.content.map((each) => {
          const content = sources.next().value;
          if (each.kind !== 'segment' || content === null || content === undefined) return each;
          // According to the standard a tool's own state goes with the state that it divides.
          const { target: _, state: __, subState: ___, ...segment } = each;
          return { ...segment, source: { content } } as XliffSegment;
        }),
      };
      return found === null || found === undefined ? unit : { ...unit, remarks: found };
    }),
  );

const options = fc.record({
  exact: fc.boolean(),
  threshold: fc.constantFrom(0.5, 0.9),
  limit: fc.constantFrom(1, 4),
  glossary: fc.constant(GREEDY),
  memories: fc.constant([KNOWN]),
});

const read = (xml: string) => parseXliffParts(xml);
const run = (parts: Iterable<XliffPart>, asked: PretranslationOptions) => writeXliffParts(pretranslate(parts, asked));

describe('a pretranslated document', () => {
  it('is what it was without what was added, comments at their places too', () => {
    fc.assert(
      fc.property(document, options, (parts, asked) => {
        const before = writeXliffParts(parts);
        const after = run(read(before), asked);
        expect(withoutOurs(infosetOf(after))).toEqual(withoutOurs(infosetOf(before)));
      }),
      { numRuns: 100 },
    );
  });

  it('stays the same when it is pretranslated again', () => {
    fc.assert(
      fc.property(document, options, (parts, asked) => {
        const once = run(read(writeXliffParts(parts)), asked);
        expect(run(read(once), asked)).toBe(once);
      }),
      { numRuns: 100 },
    );
  });

  it('is, with a memory that knows nothing, the document as it was', () => {
    fc.assert(
      fc.property(document, options, (parts, { glossary: _, ...asked }) => {
        const before = read(writeXliffParts(parts));
        const once = [...pretranslate(before, asked)];
        const again = [...pretranslate(once, { ...asked, memories: [memoryOf([])], exact: false })];
        const bare = [...pretranslate(before, { ...asked, memories: [memoryOf([])], exact: false })];
        if (!asked.exact) expect(writeXliffParts(again)).toBe(writeXliffParts(bare));
        expect(bare.slice(1)).toEqual(before.slice(1));
      }),
      { numRuns: 60 },
    );
  });
});
