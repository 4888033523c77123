import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Finding,
  parseXliff,
  streamXliffFindings,
  validateXliff,
  writeXliff,
} from '../../src/formats/xliff/index.js';
import { plainText } from '../../src/tm/content.js';
import { anyMemory, MEMORY } from './units.js';

const SUITE = '../shared/conformance/xliff-2.x';

/** All XLIFF files below a folder of the suite. */
function filesOf(folder: string): string[] {
  const entries = readdirSync(join(SUITE, folder), { recursive: true, encoding: 'utf8' });
  return entries.filter((name) => name.endsWith('.xlf')).map((name) => join(SUITE, folder, name));
}

/** A document with this unit; line 3 of it. */
function withUnit(unit: string): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fa" trgLang="en">
<file id="f1">
${unit}
</file>
</xliff>`;
}

const segment = (inside: string): string =>
  withUnit(`<unit id="u"><segment><source>${inside}</source></segment></unit>`);

describe.skipIf(!existsSync(SUITE))('the OASIS test suite (needs shared/conformance)', () => {
  it.each([
    ['xliff-21/test-suite/core/valid', 25],
    ['xliff-22/test-suite/core/valid', 25],
  ])('finds nothing in what is read of %s and written again', (folder, count) => {
    const files = filesOf(folder);
    expect(files).toHaveLength(count);
    for (const file of files) expect(validateXliff(writeXliff(parseXliff(readFileSync(file)))), file).toEqual([]);
  });

  it('finds in a stream what it finds in the whole', async () => {
    for (const file of filesOf('xliff-21/test-suite')) {
      const bytes = readFileSync(file);
      const findings = validateXliff(bytes).map(({ line, rule, message }) => ({ line, rule, message }));
      expect(await streamed(bytes, 7), file).toMatchObject(findings);
    }
  });
});

/** The findings of a stream that comes in pieces of this many bytes. */
async function streamed(bytes: Uint8Array, size: number): Promise<Finding[]> {
  async function* pieces(): AsyncGenerator<Uint8Array, void, void> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const findings: Finding[] = [];
  for await (const finding of streamXliffFindings(pieces())) findings.push(finding);
  return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}

describe('a finding', () => {
  it.each([
    [
      'two segments of one id',
      withUnit('<unit id="u"><segment id="a"><source/></segment><segment id="a"><source/></segment></unit>'),
      'segment/@id',
      3,
    ],
    [
      'two units of one id',
      withUnit('<unit id="u"><segment><source/></segment></unit>\n<unit id="u"><segment><source/></segment></unit>'),
      'unit/@id',
      4,
    ],
    ['a unit without an id', withUnit('<unit><segment><source/></segment></unit>'), 'unit/@id', 3],
    ['an id that is no NMTOKEN', withUnit('<unit id="a b"><segment><source/></segment></unit>'), 'unit/@id', 3],
    [
      'a state that there is not',
      withUnit('<unit id="u"><segment state="done"><source/></segment></unit>'),
      'segment/@state',
      3,
    ],
    [
      'a sub-state without a state',
      withUnit('<unit id="u"><segment subState="a:b"><source/></segment></unit>'),
      'segment/@subState',
      3,
    ],
    [
      'a sub-state without a prefix',
      withUnit('<unit id="u"><segment state="final" subState="b"><source/></segment></unit>'),
      'segment/@subState',
      3,
    ],
    [
      'translate on a segment',
      withUnit('<unit id="u"><segment translate="no"><source/></segment></unit>'),
      'segment/@translate',
      3,
    ],
    ['a segment without a source', withUnit('<unit id="u"><segment><target/></segment></unit>'), 'segment', 3],
    ['two targets', withUnit('<unit id="u"><segment><source/><target/><target/></segment></unit>'), 'segment', 3],
    ['a target before its source', withUnit('<unit id="u"><segment><target/><source/></segment></unit>'), 'segment', 3],
    ['a unit without a segment', withUnit('<unit id="u"><ignorable><source/></ignorable></unit>'), 'unit', 3],
    ['text in a unit', withUnit('<unit id="u">text<segment><source/></segment></unit>'), 'unit', 3],
    ['an element that XLIFF has not', withUnit('<trans-unit id="u"/>'), 'file', 3],
    ['a start code without an end', segment('<sc id="1"/>x'), 'sc/@isolated', 3],
    ['an end code without a start', segment('x<ec startRef="1"/>'), 'ec/@startRef', 3],
    ['a comment without a text', segment('<mrk id="1" type="comment">x</mrk>'), 'mrk/@value', 3],
    ['data that is not there', segment('<ph id="1" dataRef="d"/>'), 'ph/@dataRef', 3],
    ['a letter as code point', segment('<cp hex="0041"/>'), 'cp/@hex', 3],
    [
      'a file without units',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fa">\n<file id="f"/></xliff>',
      'file',
      2,
    ],
    [
      'a target without trgLang',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fa"><file id="f"><unit id="u"><segment><source/>\n<target/></segment></unit></file></xliff>',
      'xliff/@trgLang',
      2,
    ],
    [
      'no source language',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1"><file id="f"><unit id="u"><segment><source/></segment></unit></file></xliff>',
      'xliff/@srcLang',
      1,
    ],
    ['XLIFF 1.2', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>', 'xliff', 1],
    ['a wrong closing tag', '<xliff>\n</xlif>', 'well-formed', 2],
    ['no XML', 'Once upon a time', 'well-formed', 1],
  ])('%s', (_, xml, rule, line) => {
    expect(validateXliff(xml)).toEqual(expect.arrayContaining([expect.objectContaining({ rule, line })]));
  });

  it('stands at the < of its element, wherever the tag breaks', () => {
    const xml = withUnit('  <unit\n id="a b"><segment><source/></segment></unit>');
    expect(validateXliff(xml)).toMatchObject([{ rule: 'unit/@id', line: 3, column: 3 }]);
  });

  it('comes with those before it where a file is cut off', () => {
    const xml = withUnit('<unit><segment><source/></segment></unit>').slice(0, -9);
    expect(validateXliff(xml).map(({ rule }) => rule)).toEqual(['unit/@id', 'well-formed']);
  });

  it('is none for what the writer writes, and one for it cut off anywhere', () => {
    const xml = writeXliff(MEMORY).trimEnd();
    expect(validateXliff(xml)).toEqual([]);
    for (let length = 0; length < xml.length; length += 7) {
      const rules = validateXliff(xml.slice(0, length)).map(({ rule }) => rule);
      expect(rules).toContain('well-formed');
    }
  });

  it('is none for whatever text the writer writes', () => {
    fc.assert(
      fc.property(anyMemory, (units) => {
        // Arbitrary codes may have one identifier twice, which the writer leaves as it is.
        const texts = units.map((unit) => ({
          ...unit,
          source: plainText(unit.source),
          target: plainText(unit.target),
        }));
        expect(validateXliff(writeXliff(texts))).toEqual([]);
      }),
    );
  });

  it('reads bytes in the encoding that they declare', () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?>${segment('<ph id="1" dataRef="d"/>')}`;
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${xml}`, 'utf16le'));
    expect(validateXliff(bytes)).toMatchObject([{ rule: 'ph/@dataRef', line: 3 }]);
    expect(validateXliff(new Uint8Array([0x3c, 0xff]))).toMatchObject([{ rule: 'well-formed' }]);
  });

  it('says once that a document has no target language', () => {
    const xml = writeXliff(MEMORY).replace(/ trgLang="en"/, '');
    expect(validateXliff(xml)).toHaveLength(1);
  });
});
