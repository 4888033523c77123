import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseXliff12Parts,
  readXliff12Parts,
  streamXliff12Parts,
  writeXliff12Parts,
  type Xliff12Part,
} from '../../../src/formats/xliff12/index.js';
import { infosetOf } from '../infoset.js';
import { anyRemarks } from '../parts.js';
import { all, inPieces } from '../pieces.js';
import { anyDocument } from './parts.js';
import { LAYOUT } from './samples.js';

const encoder = new TextEncoder();

/** A document with this in its body. */
function documentOf(inside: string, attributes = 'xmlns="urn:oasis:names:tc:xliff:document:1.2"'): string {
  return `<xliff ${attributes} version="1.2"><file original="a" source-language="fa" target-language="en" datatype="plaintext"><body>${inside}</body></file></xliff>`;
}

function unitOf(source: string): string {
  return documentOf(`<trans-unit id="u1"><source>${source}</source></trans-unit>`);
}

describe('a document from its parts', () => {
  it('comes back as these parts, whatever they are', () => {
    fc.assert(
      fc.property(anyDocument, (parts) => {
        const xml = writeXliff12Parts(parts);
        expect(parseXliff12Parts(xml)).toEqual(parts);
        expect(writeXliff12Parts(parseXliff12Parts(xml))).toBe(xml);
      }),
      { numRuns: 500 },
    );
  });

  it('comes back piece by piece, too', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, fc.integer({ min: 1, max: 300 }), async (parts, size) => {
        const xml = (await all(streamXliff12Parts(parts))).join('');
        expect(xml).toBe(writeXliff12Parts(parts));
        expect(await all(readXliff12Parts(inPieces(encoder.encode(xml), size)))).toEqual(parts);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps comments and instructions wherever they are said to be', () => {
    fc.assert(
      fc.property(anyDocument, anyRemarks, fc.nat(), (parts, remarks, at) => {
        const chosen = at % parts.length;
        const remarked = parts.map((part, i) => (i === chosen ? { ...part, remarks } : part));
        const read = parseXliff12Parts(writeXliff12Parts(remarked));
        const found = read.flatMap((part) => part.remarks ?? []);
        expect(found.map(({ kind, text }) => kind + text).sort()).toEqual(
          remarks.map(({ kind, text }) => kind + text).sort(),
        );
        expect(read.map(({ remarks: _, ...part }) => part)).toEqual(parts);
      }),
    );
  });

  const START: Xliff12Part = { kind: 'xliff', version: '1.2' };
  const FILE: Xliff12Part = { kind: 'file', original: 'a' };
  const unit = (content: Extract<Xliff12Part, { kind: 'trans-unit' }>['content']): Xliff12Part[] => [
    START,
    FILE,
    { kind: 'trans-unit', content },
  ];
  it.each([
    ['what is not closed', [START, FILE]],
    ['a second start', [START, START]],
    ['what stands before the start', [FILE]],
    ['no document', []],
    ['a second document', [START, { kind: 'end' }, START]],
    ['a DOCTYPE with a DTD', [{ ...START, doctype: 'xliff [<!ENTITY a "b">]' }]],
    ['what comes after the end', [START, { kind: 'end' }, { kind: 'end' }]],
    ['a prefix that nothing binds', [START, { ...FILE, attributes: { 'x:a': 'b' } }]],
    ['a name that is none', [START, { ...FILE, attributes: { 'a b': 'c' } }]],
    [
      'an element whose prefix nothing binds',
      [START, { ...FILE, content: [{ kind: 'element', name: 'x:a', content: [] }] }],
    ],
    [
      'a comment that would end early',
      [START, { ...FILE, remarks: [{ kind: 'comment', text: 'a--b', tags: 0, offset: 0 }] }],
    ],
    ['a code of XLIFF 2 alone', unit([{ kind: 'source', content: [{ name: 'sm', attributes: {}, content: [] }] }])],
    [
      'a placeholder with content',
      unit([{ kind: 'source', content: [{ name: 'ph', attributes: {}, content: ['x'] }] }]),
    ],
    [
      'a pair with native codes',
      unit([{ kind: 'source', content: [{ name: 'pc', attributes: {}, content: [], data: '<b>' }] }]),
    ],
    [
      'a code that is no element',
      unit([{ kind: 'source', content: [{ name: 'pc', attributes: { '': 'a b' }, content: [] }] }]),
    ],
  ] satisfies [string, Xliff12Part[]][])('refuses %s', (_, parts) => {
    expect(() => writeXliff12Parts(parts)).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }));
  });

  it('refuses a character that XML cannot hold, and says where', () => {
    const parts = unit([{ kind: 'source', content: 'a\0' }]).map((part) => ({ ...part, id: 'u7' }) as Xliff12Part);
    expect(() => writeXliff12Parts(parts)).toThrow(
      expect.objectContaining({ code: 'BAD_FORMAT', message: expect.stringMatching(/unit u7 has U\+0000/) }),
    );
  });
});

describe('codes', () => {
  it.each([
    [
      '<g id="1" ctype="bold">a<x id="2"/></g>',
      [
        {
          name: 'pc',
          attributes: { id: '1', ctype: 'bold' },
          content: ['a', { name: 'ph', attributes: { id: '2' }, content: [] }],
        },
      ],
    ],
    [
      '<bx id="1"/>a<ex id="2" rid="1"/>',
      [
        { name: 'sc', attributes: { id: '1' }, content: [] },
        'a',
        { name: 'ec', attributes: { id: '2', rid: '1' }, content: [] },
      ],
    ],
    [
      '<bpt id="1">&lt;b></bpt><ept id="1"/>',
      [
        { name: 'sc', attributes: { id: '1' }, content: [], data: '<b>' },
        { name: 'ec', attributes: { id: '1' }, content: [], data: '' },
      ],
    ],
    [
      '<it id="1" pos="open">[</it><it id="2" pos="close">]</it>',
      [
        { name: 'sc', attributes: { id: '1', pos: 'open' }, content: [], data: '[' },
        { name: 'ec', attributes: { id: '2', pos: 'close' }, content: [], data: ']' },
      ],
    ],
    [
      '<ph id="1">[img alt="<sub datatype="x-a">t <g id="2">u</g></sub>"]</ph>',
      [
        {
          name: 'ph',
          attributes: { id: '1' },
          content: [],
          data: [
            '[img alt="',
            {
              attributes: { datatype: 'x-a' },
              content: ['t ', { name: 'pc', attributes: { id: '2' }, content: ['u'] }],
            },
            '"]',
          ],
        },
      ],
    ],
    ['<mrk mtype="seg" mid="1">a</mrk>', [{ name: 'mrk', attributes: { mtype: 'seg', mid: '1' }, content: ['a'] }]],
    [
      '<b>a</b><x id="1">y</x>',
      [
        { name: 'pc', attributes: { '': 'b' }, content: ['a'] },
        { name: 'pc', attributes: { '': 'x', id: '1' }, content: ['y'] },
      ],
    ],
    ['<it id="1">a</it>', [{ name: 'pc', attributes: { '': 'it', id: '1' }, content: ['a'] }]],
  ])('of %s have these names', (source, content) => {
    const xml = unitOf(source);
    const parts = parseXliff12Parts(xml);
    expect(parts[3]).toEqual({ kind: 'trans-unit', id: 'u1', content: [{ kind: 'source', content }] });
    expect(infosetOf(writeXliff12Parts(parts), LAYOUT)).toEqual(infosetOf(xml, LAYOUT));
  });
});

describe('what tools write in their own way', () => {
  it.each([
    [
      'a prefix for the core',
      '<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><x:file original="f"><x:header><x:note>n</x:note></x:header><x:body><x:trans-unit id="u"><x:source>a<x:ph id="1">b</x:ph></x:source><x:alt-trans><x:target>c</x:target></x:alt-trans></x:trans-unit></x:body></x:file></x:xliff>',
    ],
    [
      'no namespace in 1.2',
      '<xliff version="1.2"><file original="f"><body><trans-unit id="1"><source>a<g id="1">b</g></source></trans-unit></body></file></xliff>',
    ],
    [
      'the namespace of 1.2 in 1.0',
      documentOf('<trans-unit id="1"><source/></trans-unit>').replace('"1.2">', '"1.0">'),
    ],
    [
      'version 1.0 with its DOCTYPE',
      '<!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "http://www.oasis-open.org/committees/xliff/documents/xliff.dtd"><xliff version="1.0"><file original="f" source-language="en" datatype="x"><header/><body><trans-unit id="1"><source>a</source><prop-group name="p"><prop prop-type="t">v</prop></prop-group></trans-unit></body></file></xliff>',
    ],
    [
      'units without a body',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="f"><trans-unit id="1"><source/></trans-unit></file></xliff>',
    ],
    [
      'notes before the source, several targets, no source',
      documentOf(
        '<trans-unit id="1"><note>n</note><target>b</target><source>a</source><target/></trans-unit><trans-unit><target/></trans-unit>',
      ),
    ],
    [
      'things between and after units',
      documentOf(
        '<trans-unit id="1"><source/></trans-unit><note>n</note><v:x xmlns:v="urn:v"> <y xmlns=""/></v:x><group><note/><trans-unit id="2"><source/></trans-unit><count-group name="c"><count count-type="total" unit="word">1</count></count-group></group>',
      ),
    ],
    [
      'extensions in texts and in codes',
      documentOf(
        '<trans-unit id="1"><source xmlns:mq="MQXliff">a<mq:ch val="1f"/><bpt id="1" mq:displaytext="&lt;b>">x<mq:rxt displaytext="y">z</mq:rxt></bpt></source></trans-unit>',
      ),
    ],
    [
      'values that nobody knows',
      documentOf(
        '<trans-unit id="1" translate="perhaps" approved="maybe" xml:space="nowrap"><source/><target state="x y"/><note priority="first" annotates="all">n</note></trans-unit>',
      ),
    ],
    ['elements in a note', documentOf('<trans-unit id="1"><source/><note>a <b>c</b></note></trans-unit>')],
    [
      'a binary unit',
      documentOf(
        '<bin-unit id="b" mime-type="image/png"><bin-source><internal-file form="base64">AA==</internal-file></bin-source><note>n</note><trans-unit id="1"><source>a</source></trans-unit></bin-unit>',
      ),
    ],
    [
      'remarks in texts and between elements',
      `<!--0-->${documentOf('<!--1--><trans-unit id="u"><?two x?><source>a<!--3-->b &amp; <x id="1"/><!--4--> c<g id="2"><?five?></g></source><!--6--><alt-trans><!--7--><target>d<!--8--></target></alt-trans></trans-unit><!--9-->')}<!--10--><?c d?>`,
    ],
    [
      'the names of JavaScript',
      documentOf(
        '<trans-unit id="__proto__" __proto__="a" constructor="b"><source><x id="__proto__" __proto__="c"/></source></trans-unit>',
      ),
    ],
  ])('is kept: %s', (_, xml) => {
    const parts = parseXliff12Parts(xml);
    const written = writeXliff12Parts(parts);
    expect(infosetOf(written, LAYOUT)).toEqual(infosetOf(xml, LAYOUT));
    expect(parseXliff12Parts(written)).toEqual(parts);
  });
});

describe('documents that are none', () => {
  it.each([
    ['text between units', documentOf('x<trans-unit id="u"><source/></trans-unit>')],
    ['text in a unit', documentOf('<trans-unit id="u">x<source/></trans-unit>')],
    ['text in a candidate', documentOf('<trans-unit id="u"><source/><alt-trans>x</alt-trans></trans-unit>')],
    ['a unit outside a file', '<xliff version="1.2"><trans-unit id="u"/></xliff>'],
    ['a file in a file', documentOf('<file/>')],
    ['a body in a body', documentOf('<body/>')],
    ['XLIFF 2', '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fa"/>'],
    ['no version', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2"/>'],
    ['another namespace', '<xliff xmlns="urn:x" version="1.2"/>'],
    ['another root', '<tmx version="1.4"/>'],
  ])('are refused with the place: %s', (_, xml) => {
    expect(() => parseXliff12Parts(xml)).toThrow(
      expect.objectContaining({ code: 'BAD_FORMAT', line: 1, column: expect.any(Number) }),
    );
  });

  it('and strict reading refuses what breaks a rule, with its name', async () => {
    const xml = documentOf('<trans-unit><source/></trans-unit>');
    expect(parseXliff12Parts(xml)).toHaveLength(7);
    const refusal = expect.objectContaining({
      code: 'BAD_FORMAT',
      line: 1,
      message: expect.stringMatching(/^trans-unit/),
    });
    expect(() => parseXliff12Parts(xml, { strict: true })).toThrow(refusal);
    await expect(all(readXliff12Parts(inPieces(encoder.encode(xml), 9), { strict: true }))).rejects.toThrow(refusal);
  });
});
