/** A document of any dialect comes back from its parts with all that it says. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseTbxParts,
  readTbxParts,
  streamTbxParts,
  type TbxElement,
  type TbxPart,
  validateTbx,
  writeTbxParts,
} from '../../../src/formats/tbx/index.js';
import { infosetOf } from '../infoset.js';
import { damaged } from './damage.js';
import { DCA, DCT, MARTIF } from './samples.js';
import { SUITES, suiteFiles } from './suites.js';

/** Elements that have only elements inside, by the schema and the DTD. */
const STRUCTURE = new Set([
  ...[
    'tbx',
    'martif',
    'tbxHeader',
    'martifHeader',
    'fileDesc',
    'titleStmt',
    'publicationStmt',
    'sourceDesc',
    'encodingDesc',
  ],
  ...[
    'revisionDesc',
    'change',
    'text',
    'body',
    'back',
    'conceptEntry',
    'termEntry',
    'langSec',
    'langSet',
    'termSec',
    'tig',
  ],
  ...[
    'ntig',
    'termGrp',
    'termNoteGrp',
    'termCompGrp',
    'termCompList',
    'descripGrp',
    'adminGrp',
    'transacGrp',
    'refObjectSec',
  ],
  ...['refObjectList', 'refObject', 'itemSet', 'itemGrp'],
]);

function expectKept(xml: string): void {
  const again = writeTbxParts(parseTbxParts(xml));
  expect(infosetOf(again, STRUCTURE)).toEqual(infosetOf(xml, STRUCTURE));
  expect(writeTbxParts(parseTbxParts(again))).toBe(again);
}

describe('the way through parts', () => {
  it.each([
    ['style dca', DCA],
    ['style dct', DCT],
    ['v2', MARTIF],
    ['a prefix for TBX', prefixed(DCA)],
  ])('keeps %s', (_, xml) => {
    expectKept(xml);
  });

  it('keeps what neither TBX nor its dialect has', () => {
    expectKept(
      DCA.replace(
        '<termSec id="t1">',
        '<termSec id="t1" mood="1"><y:z xmlns:y="urn:y" y:a="1"> t <!-- c --> <y:b/> </y:z><unknown> </unknown>',
      )
        .replace('<body>', '<body><admin>first</admin><?go on?>')
        .replace('</body>', '</body><extra><body> </body></extra>'),
    );
  });

  it('keeps what somebody damaged', () => {
    const additions = {
      elements: ['<note> n </note>', '<x:y xmlns:x="urn:x"><text> </text></x:y>', '<!-- c -->', '<?i b?>'],
      attributes: ['a="&#10;b"', 'id="q"'],
    };
    fc.assert(
      fc.property(damaged([DCA, DCT, MARTIF], additions), (xml) => {
        const findings = validateTbx(xml);
        fc.pre(findings.at(-1)?.rule !== 'well-formed' && !hasStray(xml));
        expectKept(xml);
      }),
      { numRuns: 300 },
    );
  });

  it('streams', async () => {
    const pieces: string[] = [];
    for await (const piece of streamTbxParts(readTbxParts(bytesOf(DCA)))) pieces.push(piece);
    expect(pieces.join('')).toBe(writeTbxParts(parseTbxParts(DCA)));
  });

  it('tells of text between entries, which no part holds', () => {
    const lost: unknown[] = [];
    parseTbxParts(DCA.replace('<body>', '<body>stray'), { onLoss: (...loss) => lost.push(loss) });
    expect(lost).toEqual([['<body>', ['structure']]]);
  });

  describe.skipIf(!existsSync(SUITES))('(needs shared/conformance)', () => {
    const files = suiteFiles.filter((name) => !name.includes('poorly_formed'));

    it.each(files)('keeps %s', (file) => {
      expectKept(readFileSync(file, 'utf8'));
    });
  });
});

describe('writeTbxParts', () => {
  const start: TbxPart = { kind: 'start', name: 'tbx' };
  const end: TbxPart = { kind: 'end' };
  const entry = (name: string, attributes: Record<string, string> = {}, text = ''): TbxPart => {
    return { kind: 'element', name, attributes, content: [text] };
  };

  it.each<[string, readonly TbxPart[], RegExp]>([
    ['no document', [], /no document/],
    ['no end', [start], /end inside <tbx>/],
    ['one end too many', [start, end, end], /nothing to end/],
    ['two documents', [start, end, start], /one root/],
    ['an entry outside', [entry('conceptEntry'), start, end], /outside/],
    ['an entry after the end', [start, end, entry('conceptEntry')], /outside/],
    ['a DOCTYPE inside', [start, { kind: 'doctype', text: 'tbx' }, end], /before the root/],
    ['a DOCTYPE with a DTD', [{ kind: 'doctype', text: 'tbx [<!ENTITY a "b">]' }, start, end], /DOCTYPE/],
    ['a bad name', [start, entry('a b'), end], /name of an element/],
    ['a bad attribute', [start, entry('a', { 'b="1"': '' }), end], /name of an attribute/],
    ['an unbound prefix', [start, entry('x:a'), end], /xmlns:x/],
    ['a bad comment', [start, { kind: 'comment', text: '--' }, end], /comment/],
    ['a bad instruction', [start, { kind: 'instruction', target: 'xml', body: '' }, end], /instruction/],
    ['a NUL', [start, entry('a', {}, '\u0000'), end], /U\+0000/],
    ['a NUL in an attribute', [start, entry('a', { id: '\u0000' }), end], /U\+0000/],
    ['too deep', [start, deep(1_100), end], /deeper/],
  ])('refuses %s', (_, parts, message) => {
    expect(() => writeTbxParts(parts)).toThrow(message);
  });
});

function deep(levels: number): TbxElement {
  let element: TbxElement = { kind: 'element', name: 'a', content: [] };
  for (let i = 0; i < levels; i++) element = { kind: 'element', name: 'a', content: [element] };
  return element;
}

/** The document with a prefix before every name of TBX. */
function prefixed(xml: string): string {
  return xml.replace('xmlns=', 'xmlns:t=').replace(/<(\/?)(?=[a-zA-Z])/g, '<$1t:');
}

/** Whether text stands between the parts. */
function hasStray(xml: string): boolean {
  let stray = false;
  parseTbxParts(xml, {
    onLoss: () => {
      stray = true;
    },
  });
  return stray;
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array, void, void> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}
