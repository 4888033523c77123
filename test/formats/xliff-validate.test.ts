import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Finding, parseXliff, validateXliff, writeXliff } from '../../src/formats/xliff/index.js';
import { MEMORY } from './units.js';

const SUITE = '../shared/conformance/xliff-2.x';

/** All XLIFF files below a folder of the suite. */
function filesOf(folder: string): string[] {
  const entries = readdirSync(join(SUITE, folder), { recursive: true, encoding: 'utf8' });
  return entries.filter((name) => name.endsWith('.xlf')).map((name) => join(SUITE, folder, name));
}

function findingsOf(file: string): Finding[] {
  return validateXliff(readFileSync(file));
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
    ['xliff-21/test-suite/core/in-out', 18],
    ['xliff-21/test-suite/modules/valid', 34],
    ['xliff-22/test-suite/core/valid', 25],
    ['okapi-lib-xliff2/valid', 51],
  ])('finds nothing in %s, and reads what it writes of it', (folder, count) => {
    const files = filesOf(folder);
    expect(files).toHaveLength(count);
    for (const file of files) {
      expect(findingsOf(file), file).toEqual([]);
      const units = parseXliff(readFileSync(file));
      const written = writeXliff(units);
      expect(parseXliff(written), file).toEqual(units);
      expect(validateXliff(written), file).toEqual([]);
    }
  });

  it('finds nothing in the modules of 2.2 but a prefix that is not declared', () => {
    const bad = filesOf('xliff-22/test-suite/modules/valid').filter((file) => findingsOf(file).length > 0);
    expect(bad.map((file) => file.split('/').at(-1))).toEqual(['Good-pgs_plural.xlf']);
  });

  it.each([
    ['xliff-21/test-suite/core/invalid', 102],
    ['xliff-22/test-suite/core/invalid', 102],
    ['okapi-lib-xliff2/invalid', 100],
  ])('finds something in most of %s', (folder, atLeast) => {
    const found = filesOf(folder).filter((file) => findingsOf(file).length > 0);
    expect(found.length).toBeGreaterThanOrEqual(atLeast);
  });
});

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

  it('says once that a document has no target language', () => {
    const xml = writeXliff(MEMORY).replace(/ trgLang="en"/, '');
    expect(validateXliff(xml)).toHaveLength(1);
  });
});
