import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseXliff,
  parseXliffParts,
  readXliff,
  readXliffParts,
  streamXliffParts,
  writeXliffParts,
  type XliffPart,
} from '../../src/formats/xliff/index.js';
import { infosetOf } from './infoset.js';
import { anyDocument, anyRemarks } from './parts.js';
import { all, inPieces } from './pieces.js';

const SUITE = '../shared/conformance/xliff-2.x';

function filesOf(folder: string): string[] {
  if (!existsSync(SUITE)) return [folder]; // skipped below
  const entries = readdirSync(join(SUITE, folder), { recursive: true, encoding: 'utf8' });
  return entries.filter((name) => name.endsWith('.xlf')).map((name) => join(SUITE, folder, name));
}

describe.skipIf(!existsSync(SUITE))('documents of the OASIS and Okapi suites (needs shared/conformance)', () => {
  const files = [
    'xliff-21/test-suite/core/valid',
    'xliff-21/test-suite/core/in-out',
    'xliff-21/test-suite/modules/valid',
    'xliff-22/test-suite/core/valid',
    'xliff-22/test-suite/modules/valid',
    'okapi-lib-xliff2/valid',
  ]
    .flatMap(filesOf)
    .filter((file) => !file.endsWith('Good-pgs_plural.xlf')); // not well-formed: a prefix is not bound

  it.each(files)('%s is written as it was read', (file) => {
    const text = readFileSync(file, 'utf8');
    const parts = parseXliffParts(text);
    const written = writeXliffParts(parts);
    expect(infosetOf(written)).toEqual(infosetOf(text));
    expect(parseXliffParts(written)).toEqual(parts);
  });
});

const encoder = new TextEncoder();

/** A document with this in its file. */
function documentOf(inside: string, attributes = 'xmlns="urn:oasis:names:tc:xliff:document:2.0"'): string {
  return `<xliff ${attributes} version="2.1" srcLang="fa" trgLang="en"><file id="f1">${inside}</file></xliff>`;
}

function unitOf(source: string): string {
  return documentOf(`<unit id="u1"><segment><source>${source}</source></segment></unit>`);
}

describe('a document from its parts', () => {
  it('comes back as these parts, whatever they are', () => {
    fc.assert(
      fc.property(anyDocument, (parts) => {
        const xml = writeXliffParts(parts);
        expect(parseXliffParts(xml)).toEqual(parts);
        expect(writeXliffParts(parseXliffParts(xml))).toBe(xml);
      }),
      { numRuns: 300 },
    );
  });

  it('comes back piece by piece, too', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, fc.integer({ min: 1, max: 300 }), async (parts, size) => {
        const xml = (await all(streamXliffParts(parts))).join('');
        expect(xml).toBe(writeXliffParts(parts));
        expect(await all(readXliffParts(inPieces(encoder.encode(xml), size)))).toEqual(parts);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps comments and instructions wherever they are said to be', () => {
    fc.assert(
      fc.property(anyDocument, anyRemarks, fc.nat(), (parts, remarks, at) => {
        const chosen = at % parts.length;
        const remarked = parts.map((part, i) => (i === chosen ? { ...part, remarks } : part));
        const xml = writeXliffParts(remarked);
        const read = parseXliffParts(xml).flatMap((part) => part.remarks ?? []);
        expect(read.map(({ kind, text }) => kind + text).sort()).toEqual(
          remarks.map(({ kind, text }) => kind + text).sort(),
        );
        const bare = parseXliffParts(xml).map(({ remarks: _, ...part }) => part);
        expect(bare).toEqual(parts);
      }),
    );
  });

  it('has the namespaces of its modules, though nobody declared them', () => {
    const xml = writeXliffParts([
      { kind: 'xliff', version: '2.2', srcLang: 'fa' },
      {
        kind: 'file',
        id: 'f1',
        modules: [{ kind: 'metadata', groups: [{ kind: 'group', items: [{ kind: 'meta', type: 'a', text: 'b' }] }] }],
      },
      { kind: 'group', id: 'g1' },
      { kind: 'end' },
      { kind: 'end' },
      { kind: 'end' },
    ]);
    expect(xml).toContain('<xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" version="2.2" srcLang="fa">');
    expect(xml).toContain('<mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0">');
  });

  const START: XliffPart = { kind: 'xliff', version: '2.1', srcLang: 'fa' };
  const FILE: XliffPart = { kind: 'file', id: 'f1' };
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
      [START, { ...FILE, modules: [{ kind: 'element', name: 'x:a', content: [] }] }],
    ],
    [
      'a comment that would end early',
      [START, { ...FILE, remarks: [{ kind: 'comment', text: 'a--b', tags: 0, offset: 0 }] }],
    ],
    [
      'an instruction that would end early',
      [START, { ...FILE, remarks: [{ kind: 'instruction', text: 'a?>', tags: 0, offset: 0 }] }],
    ],
  ] satisfies [string, XliffPart[]][])('refuses %s', (_, parts) => {
    expect(() => writeXliffParts(parts)).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }));
  });
});

describe('what a document spells in its own way', () => {
  it.each([
    [
      'a prefix for the core',
      '<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fa"><x:file id="f"><x:unit id="u"><x:notes><x:note>n</x:note></x:notes><x:originalData><x:data id="d">&lt;<x:cp hex="0001"/></x:data></x:originalData><x:segment><x:source>a<x:ph id="1" dataRef="d"/><x:cp hex="0002"/></x:source></x:segment></x:unit></x:file></x:xliff>',
    ],
    [
      'a module without a prefix',
      documentOf(
        '<unit id="u"><metadata xmlns="urn:oasis:names:tc:xliff:metadata:2.0"><metaGroup><meta type="a">b</meta></metaGroup></metadata><segment><source/></segment></unit>',
      ),
    ],
    [
      'the core inside such a module',
      documentOf(
        '<unit id="u"><matches xmlns="urn:oasis:names:tc:xliff:matches:2.0"><match ref="#1"><originalData xmlns="urn:oasis:names:tc:xliff:document:2.0"><data id="d">x</data></originalData><source xmlns="urn:oasis:names:tc:xliff:document:2.0">a<ph id="1" dataRef="d"/></source><target xmlns="urn:oasis:names:tc:xliff:document:2.0">b</target></match></matches><segment><source/></segment></unit>',
      ),
    ],
    [
      'numbers',
      documentOf(
        '<unit id="u"><m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match ref="#1" similarity="100.0" matchQuality=" 7"><source/><target/></m:match></m:matches><segment><source/><target order="+01"/></segment></unit>',
      ),
    ],
    [
      'values that nobody knows',
      documentOf('<unit id="u" translate="perhaps" srcDir="up"><segment state="done"><source/></segment></unit>'),
    ],
    [
      'a declaration for an extension on a container',
      documentOf(
        '<unit id="u"><notes><note xmlns:y="urn:y" y:a="1">n</note></notes><segment><source/></segment></unit>',
      ),
    ],
    [
      'an extension in no namespace inside another',
      documentOf(
        '<e:a xmlns:e="urn:e"><b xmlns="">c <e:d/> </b></e:a><unit id="u"><segment><source/></segment></unit>',
      ),
    ],
    [
      'metadata that are not as the module has them',
      documentOf(
        '<unit id="u"><m:metadata xmlns:m="urn:oasis:names:tc:xliff:metadata:2.0"><m:other>x</m:other></m:metadata><segment><source/></segment></unit>',
      ),
    ],
    [
      'an external DOCTYPE, and remarks around the root',
      `<!--a--><!DOCTYPE xliff SYSTEM "x.dtd">${documentOf('<unit id="u"><segment><source/></segment></unit>')}<!--b--><?c d?>`,
    ],
    [
      'remarks in text and between elements',
      documentOf(
        '<!--1--><unit id="u"><?two x?><segment><source>a<!--3-->b &amp; <ph id="1"/><!--4--> c<pc id="2"><?five?></pc></source></segment><!--6--></unit><!--7-->',
      ),
    ],
  ])('is kept: %s', (_, xml) => {
    const written = writeXliffParts(parseXliffParts(xml));
    const comparable = (text: string): string[] => {
      // A comment before the DOCTYPE comes after it; numbers keep their value and their spelling.
      const lines = infosetOf(text);
      return lines[0]?.startsWith('comment') ? [lines[1] ?? '', lines[0], ...lines.slice(2)] : lines;
    };
    expect(comparable(written)).toEqual(comparable(xml));
  });

  it('moves what a container declares to what is in it, so that nothing is unbound', () => {
    const xml = documentOf(
      '<unit id="u"><notes xmlns:y="urn:y"><note y:a="1">n</note></notes><segment><source/></segment></unit>',
    );
    expect(writeXliffParts(parseXliffParts(xml))).toContain('<note xmlns:y="urn:y" y:a="1">n</note>');
  });

  it('drops a CDATA section around text, and white space between elements', () => {
    const [, , unit] = parseXliffParts(unitOf('<![CDATA[a<b]]> c'));
    expect(unit).toEqual({ kind: 'unit', id: 'u1', content: [{ kind: 'segment', source: { content: 'a<b c' } }] });
  });
});

describe('documents that have no place for what they hold', () => {
  it.each([
    ['text between elements', documentOf('x<unit id="u"><segment><source/></segment></unit>')],
    ['text in a unit', documentOf('<unit id="u">x<segment><source/></segment></unit>')],
    ['an unknown element of the core', documentOf('<unit id="u"><segment><source/></segment><what/></unit>')],
    [
      'a unit outside a file',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fa"><unit id="u"/></xliff>',
    ],
    ['a file in a file', documentOf('<file id="f2"/>')],
    ['notes after a unit', documentOf('<unit id="u"><segment><source/></segment></unit><notes><note>n</note></notes>')],
    ['two skeletons', documentOf('<skeleton/><skeleton/><unit id="u"><segment><source/></segment></unit>')],
    ['two sources', documentOf('<unit id="u"><segment><source/><source/></segment></unit>')],
    ['no source', documentOf('<unit id="u"><segment><target/></segment></unit>')],
    ['a unit without its id', documentOf('<unit><segment><source/></segment></unit>')],
    [
      'an extension in a text',
      documentOf('<unit id="u"><segment><source><x:a xmlns:x="urn:x"/></source></segment></unit>'),
    ],
    ['text in a placeholder', unitOf('<ph id="1">x</ph>')],
    [
      'an element in a note',
      documentOf('<unit id="u"><notes><note><b/></note></notes><segment><source/></segment></unit>'),
    ],
  ])('are refused with the place: %s', (_, xml) => {
    expect(() => parseXliffParts(xml)).toThrow(
      expect.objectContaining({ code: 'BAD_FORMAT', line: 1, column: expect.any(Number) }),
    );
  });

  it('and strict reading refuses all that breaks a rule, with its name', async () => {
    const xml = documentOf('\n<unit id="u"><segment subState="a:b"><source/></segment></unit>');
    expect(parseXliff(xml)).toHaveLength(1);
    const refusal = {
      code: 'BAD_FORMAT',
      message: expect.stringContaining('segment/@subState: '),
      line: 2,
      column: 14,
    };
    expect(() => parseXliff(xml, { strict: true })).toThrow(expect.objectContaining(refusal));
    expect(() => parseXliffParts(xml, { strict: true })).toThrow(expect.objectContaining(refusal));
    const bytes = encoder.encode(xml);
    await expect(all(readXliff(inPieces(bytes, 7), { strict: true }))).rejects.toMatchObject(refusal);
  });
});
