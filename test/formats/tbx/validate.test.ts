/** Each rule finds what breaks it, at its place, and valid documents have no findings. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TarjomanError } from '../../../src/errors.js';
import { parseTbx, streamTbxFindings, validateTbx } from '../../../src/formats/tbx/index.js';
import { DCA, DCT, MARTIF } from './samples.js';
import { SUITES, suiteFiles } from './suites.js';

describe('valid documents', () => {
  it.each([
    ['style dca', DCA],
    ['style dct', DCT],
    ['v2', MARTIF],
    ['an older name of a transaction', DCA.replace('>origination<', '>creation<')],
    [
      'an older name of the status',
      DCA.replace('"administrativeStatus">preferredTerm-admn-sts', '"usageStatus">preferred'),
    ],
    [
      'another dialect, whose categories are its own',
      DCA.replace('"TBX-Basic"', '"TBX-Mine"').replace('"definition"', '"gist"'),
    ],
    ['white space around a value', DCA.replace('>noun<', '>\n noun <')],
  ])('have no findings: %s', (_, xml) => {
    expect(validateTbx(xml)).toEqual([]);
  });
});

describe('a rule', () => {
  it.each<[rule: string, from: string | RegExp, to: string, document?: string]>([
    ['tbx', '<tbx ', '<glossary ', DCA.replace('</tbx>', '</glossary>')],
    ['tbx', 'urn:iso:std:iso:30042:ed-2', 'urn:other'],
    ['tbx', '<martif', '<martif xmlns="urn:x"', MARTIF],
    ['tbx/@style', ' style="dca"', ''],
    ['tbx/@style', 'style="dca"', 'style="free"'],
    ['tbx/@type', 'type="TBX-Basic"', 'type="Basic"'],
    ['tbx/@xml:lang', ' xml:lang="en"', ''],
    ['sourceDesc', '<p>by <hi type="italics">hand</hi></p>', 'by hand'],
    ['conceptEntry', /<langSec[\s\S]*<\/langSec>/, ''],
    ['conceptEntry/@id', ' id="ceasefire"', ''],
    ['conceptEntry/@id', 'id="truce"', 'id="ceasefire"'],
    ['conceptEntry/@id', 'id="truce"', 'id="2"'],
    ['langSec/@xml:lang', ' xml:lang="en-GB"', ''],
    ['langSec/@xml:lang', 'xml:lang="en-GB"', 'xml:lang="English_UK"'],
    ['termSec', '<term>CF</term>', ''],
    ['termSec', '<term>CF</term>', '<note>n</note><term>CF</term>'],
    ['termSec', '<term>CF</term>', '<term>CF</term><term>C.F.</term>'],
    [
      'descripGrp',
      '<descrip type="definition">توقف جنگ</descrip>',
      '<descrip type="definition">الف</descrip><descrip type="definition">ب</descrip>',
    ],
    ['admin/@type', '<admin type="customerSubset">', '<admin>'],
    ['admin/@type', 'type="customerSubset"', 'type=""'],
    ['admin/@type', 'type="customerSubset"', 'type="toString"'],
    ['descrip/@type', 'type="subjectField"', 'type="__proto__"'],
    ['date', '2026-03-01', '1 March'],
    ['date', '2026-03-01', '2026-02-29'],
    ['ref/@target', 'target="truce"', 'target="nobody"'],
    ['transacNote/@target', 'target="p1"', 'target="p2"'],
    ['xref/@target', 'target="https://example.org/ceasefire"', 'target="ceasefire.html"'],
    ['ec/@startRef', ' startRef="s1"', ''],
    ['ec/@id', '<sc id="s1"/>', '', DCA.replace(' startRef="s1"', '')],
    ['sc/@isolated', '<sc id="s1"/>', '<sc id="s1" isolated="yes"/>'],
    ['source', '<admin type="customerSubset">', '<admin type="source">'],
    ['definition', 'type="context"', 'type="definition"'],
    ['subjectField', '<descrip type="definition">A', '<descrip type="subjectField">A'],
    ['partOfSpeech', '>noun<', '>nominal<'],
    ['partOfSpeech', '>noun<', '>properNoun<'],
    ['administrativeStatus', '>preferredTerm-admn-sts<', '>preferred<'],
    ['transac/@type', 'type="transactionType"', 'type="event"'],
    ['transacNote/@type', 'type="responsibility"', 'type="who"'],
    ['x:y', '<note>whole</note>', '<note>whole</note><x:y xmlns:x="urn:x"/>'],
    [
      'min:subjectField',
      '<note>whole</note>',
      '<min:subjectField xmlns:min="http://www.tbxinfo.net/ns/min">s</min:subjectField>',
    ],
    [
      'descrip',
      '<min:subjectField>security</min:subjectField>',
      '<descrip type="subjectField">security</descrip>',
      DCT,
    ],
    ['basic:subjectField', /min:subjectField/g, 'basic:subjectField', DCT],
    ['partOfSpeech', '>noun<', '>nominal<', DCT],
    ['definition', '<min:partOfSpeech>noun</min:partOfSpeech>', '<basic:definition>d</basic:definition>', DCT],
    ['basic:crossReference/@target', 'target="truce"', 'target="nobody"', DCT],
    ['x:y', '<min:partOfSpeech>noun</min:partOfSpeech>', '<x:y xmlns:x="urn:x">d</x:y>', DCT],
    ['termEntry', /<langSet[\s\S]*<\/langSet>/, '', MARTIF],
    ['tig', '<term>آتش‌<hi>بس</hi></term>', '', MARTIF],
    ['partOfSpeech', '>properNoun<', '>nominal<', MARTIF],
    ['p/@type', 'type="XCSURI"', 'type="rules"', MARTIF],
    ['well-formed', '</term>', '', DCA],
    ['well-formed', /<\/back>[\s\S]*/, '', DCA],
    ['well-formed', '<tbx ', '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx '],
    ['well-formed', '>office<', '>&office;<'],
  ])('%s is broken by %s → %s', (rule, from, to, document = DCA) => {
    const xml = document.replace(from, to);
    expect(xml).not.toBe(document);
    const findings = validateTbx(xml);
    expect(findings.map((finding) => finding.rule)).toContain(rule);
    const [{ line, column, message } = { line: 0, column: 0, message: '' }] = findings.filter(
      (finding) => finding.rule === rule,
    );
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(message).toMatch(/: /);
    // Strict reading stops at one of them, and says the same.
    const lines = findings.map((finding) => finding.line);
    try {
      parseTbx(xml);
      expect.unreachable('strict reading took it');
    } catch (error) {
      expect((error as TarjomanError).code).toMatch(rule === 'well-formed' ? /^BAD_(?:XML|FORMAT)$/ : /^BAD_FORMAT$/);
      expect(lines).toContain((error as TarjomanError).line);
    }
  });

  it('is told while the bytes arrive', async () => {
    const findings = [];
    for await (const finding of streamTbxFindings(bytesOf(DCA.replace('>noun<', '>nominal<'))))
      findings.push(finding.rule);
    expect(findings).toEqual(['partOfSpeech']);
  });
});

describe.skipIf(!existsSync(SUITES))('the test files (need shared/conformance)', () => {
  const good = suiteFiles.filter((name) => !/_bad|poorly/.test(name));

  it.each(good)('%s is valid, and read', (file) => {
    const bytes = readFileSync(file);
    expect(validateTbx(bytes)).toEqual([]);
    expect(() => parseTbx(bytes)).not.toThrow();
  });

  /** What each file says of itself that is wrong in it, as places and rules. */
  it.each<[string, readonly string[]]>([
    ['basic_bad', ['24 source', '26 transac/@type', '69 partOfSpeech', '97 definition', '140 transacNote/@type']],
    ['min_bad', ['21 admin/@type', '41 xref/@type', '803 usageStatus']],
    [
      'core_structure_bad',
      ['15 sourceDesc', '15 sourceDesc', '21 text', '27 admin/@type', '28 termSec', '32 termSec', '46 descripGrp'],
    ],
    ['poorly_formed_xml', ['42 well-formed']],
  ])('%s is refused for what it says', (name, expected) => {
    const bytes = readFileSync(`${SUITES}/test_files/${name}.tbx`);
    expect(validateTbx(bytes).map(({ line, rule }) => `${line} ${rule}`)).toEqual(expected);
    const code = name === 'poorly_formed_xml' ? 'BAD_XML' : 'BAD_FORMAT';
    expect(() => parseTbx(bytes)).toThrow(TarjomanError);
    expect(() => parseTbx(bytes)).toThrow(
      expect.objectContaining({ code, line: Number.parseInt(expected[0] ?? '', 10) }),
    );
  });

  it('is read as far as it goes where nobody is strict', () => {
    for (const name of ['basic_bad', 'min_bad', 'core_structure_bad']) {
      const concepts = parseTbx(readFileSync(`${SUITES}/test_files/${name}.tbx`), { strict: false });
      expect(concepts.length).toBe(39);
    }
  });
});

async function* bytesOf(text: string): AsyncGenerator<Uint8Array, void, void> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 11) yield bytes.subarray(at, at + 11);
}
