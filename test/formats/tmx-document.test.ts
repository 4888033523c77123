import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseTmxParts,
  streamTmxParts,
  type TmxPart,
  type TmxUnit,
  validateTmx,
  writeTmxParts,
} from '../../src/formats/tmx/index.js';
import { infoset } from './tmx-infoset.js';
import { anyText } from './units.js';

/** Text that XML can hold, as a parser gives it. */
const text = anyText.map((each) => each.replace(/[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r\x7F-\x9F]/gu, ''));

/** The same as XML, once with references and once in CDATA where that is possible. */
function xmlText(each: string): string {
  const cdata = each.length % 3 === 1 && !each.includes(']]>') && !each.includes('\r');
  if (cdata) return `<![CDATA[${each}]]>`;
  return each.replace(/[<>&\r]/g, (char) => `&#x${char.charCodeAt(0).toString(16)};`);
}

const xmlValue = (each: string): string => each.replace(/[<&"\r\n\t]/g, (char) => `&#${char.charCodeAt(0)};`);

/** One step in the making of a segment: what to do, with which of what is open, and a text for it. */
const step = fc.tuple(
  fc.constantFrom('text', 'begin', 'end', 'ph', 'it', 'ut', 'hi', '/hi', 'sub'),
  fc.nat(3),
  text.map(xmlText),
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/**
 * The XML of a valid segment. A pair may overlap another one and begin and end in different highlights; at the end, what
 * is open is closed.
 */
function segmentOf(steps: readonly Step[]): string {
  const open: number[] = [];
  let highlights = 0;
  let pairs = 0;
  let xml = '';
  for (const [what, which, inside] of steps) {
    const x = which === 0 ? '' : ` x="${which}"`;
    const type = which === 3 ? ` type="${['bold', 'x-other', 'link'][pairs % 3]}"` : '';
    if (what === 'text') xml += inside;
    else if (what === 'begin') {
      pairs += 1;
      open.push(pairs);
      xml += `<bpt${x}${type} i="${pairs}">${inside}</bpt>`;
    } else if (what === 'end' && open.length > 0) {
      const [i] = open.splice(which % open.length, 1);
      xml += `<ept i="${i}">${inside}</ept>`;
    } else if (what === 'ph') xml += `<ph${x}${which === 2 ? ' assoc="f"' : ''}${type}>${inside}</ph>`;
    else if (what === 'it') xml += `<it pos="${which % 2 === 0 ? 'begin' : 'end'}"${x}${type}>${inside}</it>`;
    else if (what === 'ut') xml += `<ut${x}>${inside}</ut>`;
    else if (what === 'sub') {
      pairs += 1;
      const flow = `${inside}<bpt i="${pairs}"/>a<hi${x}>b</hi><ept i="${pairs}">]</ept><ph>${inside}</ph>`;
      xml += `<ph>{<sub${type}>${flow}</sub>${inside}</ph>`;
    } else if (what === 'hi') {
      highlights += 1;
      xml += `<hi${x}${type}>`;
    } else if (what === '/hi' && highlights > 0) {
      highlights -= 1;
      xml += '</hi>';
    }
  }
  return xml + '</hi>'.repeat(highlights) + open.map((i) => `<ept i="${i}"/>`).join('');
}

const segment = fc.array(step, { maxLength: 14 }).map(segmentOf);

const remark = fc.constantFrom('<!-- between -->', '<?index word?>', '', ' ', '\n\t');

const child = fc.oneof(
  text.map((each) => `<note xml:lang="fa">${xmlText(each)}</note>`),
  fc.tuple(text, text).map(([type, each]) => `<prop type="${xmlValue(type)}">${xmlText(each)}</prop>`),
  remark,
);

const variant = fc
  .tuple(fc.constantFrom('fa', 'FA-ir', 'en', 'en-GB'), text, fc.array(child, { maxLength: 2 }), segment, remark)
  .map(
    ([lang, who, children, seg, after]) =>
      `<tuv changeid='${xmlValue(who).replaceAll("'", '&apos;')}' xml:lang="${lang}">${children.join('')}<seg>${seg}</seg>${after}</tuv>`,
  );

const document = fc
  .array(fc.tuple(fc.array(child, { maxLength: 2 }), fc.array(variant, { minLength: 1, maxLength: 3 }), remark), {
    maxLength: 3,
  })
  .map((units) => {
    const body = units.map(
      ([children, variants, after]) => `<tu>${children.join('')}${variants.join(after)}</tu>${after}`,
    );
    return `<!DOCTYPE tmx SYSTEM "tmx14.dtd"><!-- first --><tmx version="1.4"><header creationtool="t" creationtoolversion="1"
      segtype="block" o-tmf="o" adminlang="en" srclang="*all*" datatype="xml"><?a b?></header><body>${body.join('\n')}</body></tmx><!-- last -->`;
  });

describe('any TMX document', () => {
  it('is the same when it was read and written', () => {
    fc.assert(
      fc.property(document, (xml) => {
        expect(validateTmx(xml)).toEqual([]);
        const parts = parseTmxParts(xml);
        const written = writeTmxParts(parts);
        expect(infoset(written)).toEqual(infoset(xml));
        expect(parseTmxParts(written)).toEqual(parts);
        expect(validateTmx(written)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

const attributes = fc
  .dictionary(fc.constantFrom('tuid', 'creationid', 'srclang', 'usagecount'), text)
  .map((each) => ({ ...each }));

/** Parts as a program makes them, texts without codes. */
const model: fc.Arbitrary<TmxPart[]> = fc
  .array(
    fc.oneof(
      fc.record({ kind: fc.constant('comment' as const), text: fc.constantFrom('', ' a ', '<&>', 'سلام') }),
      fc.record({
        kind: fc.constant('instruction' as const),
        target: fc.constantFrom('a', 'index'),
        body: fc.constantFrom('', 'b="c"', '<&>'),
      }),
      fc.record({
        kind: fc.constant('tu' as const),
        attributes,
        content: fc.array(
          fc.oneof(
            fc.record({ kind: fc.constant('note' as const), attributes: fc.constant({}), text }),
            fc.record({ kind: fc.constant('prop' as const), attributes: text.map((type) => ({ type })), text }),
            fc.record({
              kind: fc.constant('tuv' as const),
              attributes: fc.constant({ 'xml:lang': 'fa' }),
              content: text.map((each): [{ kind: 'seg'; text: string }] => [{ kind: 'seg', text: each }]),
            }),
          ),
          { maxLength: 3 },
        ),
      }),
    ),
    { maxLength: 5 },
  )
  .map((parts): TmxPart[] => [
    { kind: 'doctype', text: `tmx PUBLIC "-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN" 'tmx14.dtd'` },
    { kind: 'tmx', attributes: { version: '1.4' } },
    {
      kind: 'header',
      attributes: { srclang: 'fa' },
      content: [
        {
          kind: 'ude',
          attributes: { name: 'a' },
          content: [
            { kind: 'map', attributes: { unicode: '#x41' } },
            { kind: 'comment', text: '' },
          ],
        },
      ],
    },
    { kind: 'body' },
    ...parts,
    { kind: 'end' },
    { kind: 'end' },
  ]);

describe('parts of a document', () => {
  it('come back as a program made them', async () => {
    await fc.assert(
      fc.asyncProperty(model, async (parts) => {
        const written = writeTmxParts(parts);
        expect(parseTmxParts(written)).toEqual(parts);
        let streamed = '';
        for await (const piece of streamTmxParts(parts)) streamed += piece;
        expect(streamed).toBe(written);
      }),
      { numRuns: 100 },
    );
  });

  const ROOT: TmxPart = { kind: 'tmx', attributes: {} };
  const tu = (attributes: object): TmxPart[] => [
    ROOT,
    { kind: 'body' },
    { kind: 'tu', attributes, content: [] } satisfies TmxUnit,
  ];

  it.each<[string, TmxPart[], RegExp]>([
    ['end too early', [{ kind: 'tmx', attributes: {} }], /the parts end inside <tmx>/],
    ['end too often', [{ kind: 'end' }], /nothing to end/],
    ['have no document', [], /have no document/],
    ['have two documents', [ROOT, { kind: 'end' }, ROOT], /"tmx" stands in the wrong place/],
    ['have a unit outside the body', [ROOT, { kind: 'tu', attributes: {}, content: [] }], /put it in <body>/],
    ['have a DOCTYPE in the document', [ROOT, { kind: 'doctype', text: 'tmx' }], /put it before all others/],
    ['have a comment that ends itself', [{ kind: 'comment', text: 'a -->' }], /"--"/],
    ['have a comment that ends in a hyphen', [{ kind: 'comment', text: 'a-' }], /ends in "-"/],
    ['have an instruction that ends itself', [{ kind: 'instruction', target: 'a', body: '?><b/>' }], /"\?>"/],
    ['have an instruction for XML', [{ kind: 'instruction', target: 'XML', body: '' }], /is for "XML"/],
    ['have a name that is none', tu({ 'a="b"': '1' }), /"a=\\"b\\"" cannot be the name/],
    ['have a prefix', tu({ 'xlink:href': '1' }), /"xlink:href" cannot be the name/],
    ['have a character that XML cannot hold', tu({ tuid: '\0' }), /unit \0 has U\+0000/],
    ['have a DOCTYPE with a DTD', [{ kind: 'doctype', text: 'tmx [<!ENTITY a "b">]' }], /the DOCTYPE is/],
    ['have a DOCTYPE that ends itself', [{ kind: 'doctype', text: 'tmx><a/' }], /the DOCTYPE is/],
    ['have one in a comment', [{ kind: 'comment', text: '\u0001' }], /a comment has U\+0001/],
  ])('that %s are refused', (_, parts, message) => {
    expect(() => writeTmxParts(parts)).toThrow(message);
  });
});
