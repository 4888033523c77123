/** Arbitrary texts with codes: those of all formats, in any order, with and without their other halves. */
import fc from 'fast-check';
import type { Content, Inline, InlineCode, NativeCode } from '../../../src/tm/content.js';
import { anyText } from '../units.js';

const id = fc.oneof(fc.constantFrom('1', '2', 'a', 'a.2', 'ph1'), fc.constantFrom('', 'a b', '__proto__', '\0'));

const attributes = fc.dictionary(
  fc.constantFrom(
    ...['id', 'startRef', 'isolated', 'type', 'subType', 'equiv', 'disp', 'canCopy', 'value', 'translate', 'dir'],
    ...['xmlns:xlf12', 'xlf12:id', 'xlf12:rid', 'xlf12:ctype', 'xlf12:clone', 'xlf12:assoc', 'xlf12:pos'],
    ...['xmlns:my', 'my:attr', 'other:attr', 'my:a b', '', 'xml:lang', 'xmlns:xml', 'toString'],
  ),
  fc.oneof(
    id,
    fc.constantFrom('yes', 'no', 'fmt', 'xlf:b', 'xlf:lb', 'link', 'term', 'comment', 'xlf12:seg', 'xlf12:name'),
    fc.constantFrom('urn:oasis:names:tc:xliff:document:1.2', 'urn:my', 'x-field', 'bold', 'lb', 'a<b>"&'),
    anyText,
  ),
);

const { code } = fc.letrec<{ code: InlineCode; inside: Inline[]; native: NativeCode }>((tie) => ({
  code: fc.oneof(
    { maxDepth: 3 },
    fc.record<InlineCode>(
      {
        name: fc.constantFrom('ph', 'sc', 'ec', 'sm', 'em'),
        attributes,
        content: fc.constant([]),
        data: tie('native'),
      },
      { requiredKeys: ['name', 'attributes', 'content'] },
    ),
    fc.record<InlineCode>(
      {
        name: fc.constantFrom('pc', 'mrk'),
        attributes,
        content: tie('inside'),
        data: tie('native'),
        dataEnd: tie('native'),
      },
      { requiredKeys: ['name', 'attributes', 'content'] },
    ),
  ),
  inside: fc.array(fc.oneof({ maxDepth: 3 }, anyText, tie('code')), { maxLength: 4 }),
  native: fc.oneof(
    { maxDepth: 2 },
    anyText,
    fc.array(
      fc.oneof(
        { maxDepth: 2 },
        anyText,
        fc.record({
          attributes: fc.dictionary(
            fc.constantFrom('datatype', 'type', 'ctype', 'xid', ''),
            fc.constantFrom('html', 'x-html', 'bold', 'x y'),
          ),
          content: tie('inside'),
        }),
      ),
      { maxLength: 3 },
    ),
  ),
}));

/** A text with codes. */
export const anyCodes: fc.Arbitrary<Content> = fc.array(fc.oneof(anyText, code), { minLength: 1, maxLength: 5 });
