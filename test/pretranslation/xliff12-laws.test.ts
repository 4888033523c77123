/** What holds for every XLIFF 1 document: nothing of it is lost, and doing it twice is doing it once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseXliff12Parts,
  writeXliff12Parts,
  type Xliff12Part,
  type Xliff12Text,
  type Xliff12Unit,
} from '../../src/formats/xliff12/index.js';
import { type PretranslationOptions, pretranslateXliff12 } from '../../src/pretranslation/index.js';
import { type Content, plainText } from '../../src/tm/index.js';
import { infosetOf } from '../formats/infoset.js';
import { anyRemarks } from '../formats/parts.js';
import { anyDocument } from '../formats/xliff12/parts.js';
import { LAYOUT } from '../formats/xliff12/samples.js';
import { GREEDY } from './desk.js';
import { KNOWN, source } from './sentences.js';
import { withoutOurs } from './without-ours.js';

/** The sources of a unit, divided or not, and a target that is not there, empty, or of the first segment alone. */
const texts: fc.Arbitrary<Xliff12Text[]> = fc
  .tuple(
    fc.array(source, { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    fc.constantFrom('none', 'empty', 'first', 'whole'),
  )
  .map(([sources, divided, target]) => {
    const whole: Content = sources.flatMap((each) => [...(typeof each === 'string' ? [each] : each), ' ']);
    const marks = sources.flatMap((content, i) => {
      const inside = typeof content === 'string' ? [content] : content;
      return [{ name: 'mrk' as const, attributes: { mtype: 'seg', mid: `${i + 1}` }, content: inside }, ' '];
    });
    const first = { name: 'mrk' as const, attributes: { mtype: 'seg', mid: '1' }, content: ['Somebody wrote this.'] };
    const written: Content = target === 'empty' ? '' : target === 'first' ? [first] : 'Somebody wrote this.';
    return [
      { kind: 'source', content: divided ? whole : (sources[0] ?? '') },
      ...(divided ? [{ kind: 'seg-source' as const, content: marks }] : []),
      ...(target === 'none' ? [] : [{ kind: 'target' as const, content: written }]),
    ];
  });

/** Any document, some of whose units are such. */
const document: fc.Arbitrary<Xliff12Part[]> = fc
  .tuple(
    anyDocument,
    fc.infiniteStream(fc.option(texts, { freq: 3 })),
    fc.infiniteStream(fc.option(anyRemarks, { freq: 2 })),
  )
  .map(([parts, sources, remarks]) =>
    parts.map((part): Xliff12Part => {
      // Without its language it is refused where a target says another.
      if (part.kind === 'file') return { ...part, targetLanguage: part.targetLanguage ?? 'en' };
      if (part.kind !== 'trans-unit') return part;
      const [own, found] = [sources.next().value, remarks.next().value];
      const others = part.content.filter(({ kind }) => kind === 'alt-trans' || kind === 'note' || kind === 'element');
      const unit: Xliff12Unit = own ? { ...part, content: [...own, ...others] } : part;
      return found ? { ...unit, remarks: found } : unit;
    }),
  );

const options = fc.record({
  threshold: fc.constantFrom(0.5, 0.9),
  limit: fc.constantFrom(1, 4),
  glossary: fc.constant(GREEDY),
  memories: fc.constant([KNOWN]),
});

const read = (xml: string) => parseXliff12Parts(xml);
const run = (parts: Iterable<Xliff12Part>, asked: PretranslationOptions) =>
  writeXliff12Parts(pretranslateXliff12(parts, asked));

describe('a pretranslated document of XLIFF 1', () => {
  it('is what it was without what was added, comments at their places too', () => {
    fc.assert(
      fc.property(document, options, (parts, asked) => {
        const before = writeXliff12Parts(parts);
        const after = run(read(before), asked);
        expect(withoutOurs(infosetOf(after, LAYOUT))).toEqual(withoutOurs(infosetOf(before, LAYOUT)));
      }),
      { numRuns: 100 },
    );
  });

  it('stays the same when it is pretranslated again', () => {
    fc.assert(
      fc.property(document, options, fc.boolean(), (parts, asked, exact) => {
        const once = run(read(writeXliff12Parts(parts)), { ...asked, exact });
        expect(run(read(once), { ...asked, exact })).toBe(once);
      }),
      { numRuns: 100 },
    );
  });

  it('has every translation that was there, in its segment', () => {
    fc.assert(
      fc.property(document, options, (parts, asked) => {
        const before = read(writeXliff12Parts(parts));
        const after = [...pretranslateXliff12(before, { ...asked, exact: true })];
        for (const [i, part] of before.entries()) {
          if (part.kind !== 'trans-unit') continue;
          const now = after[i];
          expect(now?.kind).toBe('trans-unit');
          expect(translations(now as Xliff12Unit)).toEqual(expect.arrayContaining(translations(part)));
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** The texts that somebody has written into a target: of each segment where it has some, with what names it. */
function translations({ content }: Xliff12Unit): string[] {
  const target = content.find((item) => item.kind === 'target');
  if (target?.kind !== 'target' || target.content.length === 0) return [];
  const marks = typeof target.content === 'string' ? [] : target.content;
  const segments = marks.filter((mark) => typeof mark !== 'string' && mark.attributes['mtype'] === 'seg');
  if (segments.length === 0) return [plainText(target.content)];
  return segments.flatMap((mark) =>
    typeof mark === 'string' || mark.content.length === 0
      ? []
      : [`${mark.attributes['mid']} ${plainText(mark.content)}`],
  );
}
